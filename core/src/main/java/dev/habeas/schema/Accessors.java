package dev.habeas.schema;

import dev.habeas.AbsenceReason;
import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AcknowledgementEntry;
import dev.habeas.Affiliation;
import dev.habeas.AffiliationKind;
import dev.habeas.Age;
import dev.habeas.Arrest;
import dev.habeas.Attribution;
import dev.habeas.Authority;
import dev.habeas.AuthorityKind;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Citation;
import dev.habeas.Code;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.Credit;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.FirstAppearance;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Health;
import dev.habeas.Identifier;
import dev.habeas.IdentifierKind;
import dev.habeas.Item;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.NameOrigin;
import dev.habeas.Nationality;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.OrderState;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.Person;
import dev.habeas.PersonPlace;
import dev.habeas.PersonPlaceKind;
import dev.habeas.PersonStatus;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.ProceedingKind;
import dev.habeas.Provision;
import dev.habeas.Quantity;
import dev.habeas.QuantityComparator;
import dev.habeas.Recognition;
import dev.habeas.Regime;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.ReleaseStanding;
import dev.habeas.Reliability;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.Sex;
import dev.habeas.Source;
import dev.habeas.SourceKind;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.Stance;
import dev.habeas.StatedDuration;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.UnknownFields;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of all types, written by {@code AccessorsTest} from the table: plain calls by a
 * number, which a JVM makes fast, and which cost it nothing before they are needed, as a lambda for
 * each would.
 */
final class Accessors {
  private Accessors() {}

  /** The word of a vocabulary, which is named by its class. */
  static Code word(String vocabulary, String text) {
    return switch (vocabulary) {
      case "AbsenceReason" -> AbsenceReason.of(text);
      case "AccessParty" -> AccessParty.of(text);
      case "AccessResult" -> AccessResult.of(text);
      case "Acknowledgement" -> Acknowledgement.of(text);
      case "AffiliationKind" -> AffiliationKind.of(text);
      case "Attribution" -> Attribution.of(text);
      case "AuthorityKind" -> AuthorityKind.of(text);
      case "ChargeStatus" -> ChargeStatus.of(text);
      case "Compliance" -> Compliance.of(text);
      case "DetentionEndManner" -> DetentionEndManner.of(text);
      case "DetentionKind" -> DetentionKind.of(text);
      case "DetentionLinkKind" -> DetentionLinkKind.of(text);
      case "EventKind" -> EventKind.of(text);
      case "HandlingLevel" -> HandlingLevel.of(text);
      case "IdentifierKind" -> IdentifierKind.of(text);
      case "LegalStatus" -> LegalStatus.of(text);
      case "MeasureKind" -> MeasureKind.of(text);
      case "NameKind" -> NameKind.of(text);
      case "OrderKind" -> OrderKind.of(text);
      case "OrderLinkKind" -> OrderLinkKind.of(text);
      case "OrderState" -> OrderState.of(text);
      case "ParticipantRole" -> ParticipantRole.of(text);
      case "PersonPlaceKind" -> PersonPlaceKind.of(text);
      case "PlaceKind" -> PlaceKind.of(text);
      case "Plea" -> Plea.of(text);
      case "ProceedingKind" -> ProceedingKind.of(text);
      case "QuantityComparator" -> QuantityComparator.of(text);
      case "Recognition" -> Recognition.of(text);
      case "Regime" -> Regime.of(text);
      case "RelationKind" -> RelationKind.of(text);
      case "ReleaseReason" -> ReleaseReason.of(text);
      case "ReleaseStanding" -> ReleaseStanding.of(text);
      case "Reliability" -> Reliability.of(text);
      case "SentencePartKind" -> SentencePartKind.of(text);
      case "SentenceState" -> SentenceState.of(text);
      case "Sex" -> Sex.of(text);
      case "SourceKind" -> SourceKind.of(text);
      case "StageKind" -> StageKind.of(text);
      case "StageStanding" -> StageStanding.of(text);
      case "Stance" -> Stance.of(text);
      case "StatementStatus" -> StatementStatus.of(text);
      default -> throw new IllegalArgumentException("no vocabulary");
    };
  }

  static final class OfNameOrigin extends Accessor<NameOrigin, NameOrigin.Builder> {
    @Override
    NameOrigin.Builder begin() {
      return NameOrigin.builder();
    }

    @Override
    NameOrigin end(NameOrigin.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(NameOrigin.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(NameOrigin object, int field) {
      return switch (field) {
        case 0 -> object.name();
        case 1 -> object.how().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(NameOrigin object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.name());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.how(), visitor);
      }
    }

    @Override
    void put(NameOrigin.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.name((String) value);
        case 1 -> builder.how((String) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfCitation extends Accessor<Citation, Citation.Builder> {
    @Override
    Citation.Builder begin() {
      return Citation.builder();
    }

    @Override
    Citation end(Citation.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Citation.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Citation object, int field) {
      return switch (field) {
        case 0 -> object.source();
        case 1 -> object.locator().orElse(null);
        case 2 -> object.quote().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Citation object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.source());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.locator(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.quote(), visitor);
      }
    }

    @Override
    void put(Citation.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.source((String) value);
        case 1 -> builder.locator((String) value);
        case 2 -> builder.quote((String) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfName extends Accessor<Name, Name.Builder> {
    @Override
    Name.Builder begin() {
      return Name.builder();
    }

    @Override
    Name end(Name.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Name.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Name object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.full();
        case 2 -> object.given().orElse(null);
        case 3 -> object.family().orElse(null);
        case 4 -> object.patronymic().orElse(null);
        case 5 -> object.kind().orElse(null);
        case 6 -> object.language().orElse(null);
        case 7 -> object.from().orElse(null);
        case 8 -> object.until().orElse(null);
        case 9 -> object.derivedFrom().orElse(null);
        case 10 -> object.description().orElse(null);
        case 11 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Name object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.full());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.given(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.family(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.patronymic(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.kind(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.language(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.from(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.until(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.derivedFrom(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.description(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.citations(), visitor);
      }
    }

    @Override
    void put(Name.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.full((String) value);
        case 2 -> builder.given((String) value);
        case 3 -> builder.family((String) value);
        case 4 -> builder.patronymic((String) value);
        case 5 -> builder.kind((NameKind) value);
        case 6 -> builder.language((String) value);
        case 7 -> builder.from((EdtfDate) value);
        case 8 -> builder.until((EdtfDate) value);
        case 9 -> builder.derivedFrom((NameOrigin) value);
        case 10 -> builder.description((String) value);
        case 11 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfQuantity extends Accessor<Quantity, Quantity.Builder> {
    @Override
    Quantity.Builder begin() {
      return Quantity.builder();
    }

    @Override
    Quantity end(Quantity.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Quantity.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Quantity object, int field) {
      return switch (field) {
        case 0 -> object.comparator().orElse(null);
        case 1 -> object.value();
        case 2 -> object.upper().orElse(null);
        case 3 -> object.unit().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Quantity object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.comparator(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.value());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.upper(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.unit(), visitor);
      }
    }

    @Override
    void put(Quantity.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.comparator((QuantityComparator) value);
        case 1 -> builder.value((BigDecimal) value);
        case 2 -> builder.upper((BigDecimal) value);
        case 3 -> builder.unit((String) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfAge extends Accessor<Age, Age.Builder> {
    @Override
    Age.Builder begin() {
      return Age.builder();
    }

    @Override
    Age end(Age.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Age.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Age object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.age();
        case 2 -> object.when().orElse(null);
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Age object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.age());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(Age.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.age((Quantity) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfNationality extends Accessor<Nationality, Nationality.Builder> {
    @Override
    Nationality.Builder begin() {
      return Nationality.builder();
    }

    @Override
    Nationality end(Nationality.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Nationality.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Nationality object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.country();
        case 2 -> object.from().orElse(null);
        case 3 -> object.until().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Nationality object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.country());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.from(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.until(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(Nationality.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.country((String) value);
        case 2 -> builder.from((EdtfDate) value);
        case 3 -> builder.until((EdtfDate) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfPlace extends Accessor<Place, Place.Builder> {
    @Override
    Place.Builder begin() {
      return Place.builder();
    }

    @Override
    Place end(Place.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Place.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Place object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.name().orElse(null);
        case 2 -> object.names();
        case 3 -> object.kind().orElse(null);
        case 4 -> object.country().orElse(null);
        case 5 -> object.sovereign().orElse(null);
        case 6 -> object.controlledBy().orElse(null);
        case 7 -> object.description().orElse(null);
        case 8 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Place object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.name(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.names(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.kind(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.country(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.sovereign(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.controlledBy(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.description(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.citations(), visitor);
      }
    }

    @Override
    void put(Place.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.name((String) value);
        case 2 -> builder.addName((Name) value);
        case 3 -> builder.kind((PlaceKind) value);
        case 4 -> builder.country((String) value);
        case 5 -> builder.sovereign((String) value);
        case 6 -> builder.controlledBy((String) value);
        case 7 -> builder.description((String) value);
        case 8 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfPersonPlace extends Accessor<PersonPlace, PersonPlace.Builder> {
    @Override
    PersonPlace.Builder begin() {
      return PersonPlace.builder();
    }

    @Override
    PersonPlace end(PersonPlace.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(PersonPlace.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(PersonPlace object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.place().orElse(null);
        case 3 -> object.from().orElse(null);
        case 4 -> object.until().orElse(null);
        case 5 -> object.description().orElse(null);
        case 6 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(PersonPlace object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.place(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.from(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.until(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.description(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.citations(), visitor);
      }
    }

    @Override
    void put(PersonPlace.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((PersonPlaceKind) value);
        case 2 -> builder.place((Place) value);
        case 3 -> builder.from((EdtfDate) value);
        case 4 -> builder.until((EdtfDate) value);
        case 5 -> builder.description((String) value);
        case 6 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfAffiliation extends Accessor<Affiliation, Affiliation.Builder> {
    @Override
    Affiliation.Builder begin() {
      return Affiliation.builder();
    }

    @Override
    Affiliation end(Affiliation.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Affiliation.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Affiliation object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.name().orElse(null);
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Affiliation object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.name(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(Affiliation.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((AffiliationKind) value);
        case 2 -> builder.name((String) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfAuthority extends Accessor<Authority, Authority.Builder> {
    @Override
    Authority.Builder begin() {
      return Authority.builder();
    }

    @Override
    Authority end(Authority.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Authority.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Authority object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.name().orElse(null);
        case 2 -> object.names();
        case 3 -> object.kind().orElse(null);
        case 4 -> object.jurisdiction().orElse(null);
        case 5 -> object.recognition().orElse(null);
        case 6 -> object.description().orElse(null);
        case 7 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Authority object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.name(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.names(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.kind(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.jurisdiction(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.recognition(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.description(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.citations(), visitor);
      }
    }

    @Override
    void put(Authority.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.name((String) value);
        case 2 -> builder.addName((Name) value);
        case 3 -> builder.kind((AuthorityKind) value);
        case 4 -> builder.jurisdiction((String) value);
        case 5 -> builder.recognition((Recognition) value);
        case 6 -> builder.description((String) value);
        case 7 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfIdentifier extends Accessor<Identifier, Identifier.Builder> {
    @Override
    Identifier.Builder begin() {
      return Identifier.builder();
    }

    @Override
    Identifier end(Identifier.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Identifier.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Identifier object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.value();
        case 3 -> object.issuer().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Identifier object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.value());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.issuer(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(Identifier.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((IdentifierKind) value);
        case 2 -> builder.value((String) value);
        case 3 -> builder.issuer((Authority) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfHealth extends Accessor<Health, Health.Builder> {
    @Override
    Health.Builder begin() {
      return Health.builder();
    }

    @Override
    Health end(Health.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Health.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Health object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.from().orElse(null);
        case 2 -> object.until().orElse(null);
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Health object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.from(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.until(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(Health.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.from((EdtfDate) value);
        case 2 -> builder.until((EdtfDate) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfPersonStatus extends Accessor<PersonStatus, PersonStatus.Builder> {
    @Override
    PersonStatus.Builder begin() {
      return PersonStatus.builder();
    }

    @Override
    PersonStatus end(PersonStatus.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(PersonStatus.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(PersonStatus object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.jurisdiction().orElse(null);
        case 3 -> object.from().orElse(null);
        case 4 -> object.until().orElse(null);
        case 5 -> object.asOf().orElse(null);
        case 6 -> object.proceeding().orElse(null);
        case 7 -> object.description().orElse(null);
        case 8 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(PersonStatus object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.jurisdiction(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.from(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.until(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.asOf(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.proceeding(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.description(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.citations(), visitor);
      }
    }

    @Override
    void put(PersonStatus.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((LegalStatus) value);
        case 2 -> builder.jurisdiction((String) value);
        case 3 -> builder.from((EdtfDate) value);
        case 4 -> builder.until((EdtfDate) value);
        case 5 -> builder.asOf((EdtfDate) value);
        case 6 -> builder.proceeding((String) value);
        case 7 -> builder.description((String) value);
        case 8 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfRelation extends Accessor<Relation, Relation.Builder> {
    @Override
    Relation.Builder begin() {
      return Relation.builder();
    }

    @Override
    Relation end(Relation.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Relation.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Relation object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.person();
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Relation object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.person());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(Relation.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((RelationKind) value);
        case 2 -> builder.person((String) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfPerson extends Accessor<Person, Person.Builder> {
    @Override
    Person.Builder begin() {
      return Person.builder();
    }

    @Override
    Person end(Person.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Person.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Person object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.names();
        case 2 -> object.size().orElse(null);
        case 3 -> object.birthDate().orElse(null);
        case 4 -> object.deathDate().orElse(null);
        case 5 -> object.ages();
        case 6 -> object.sex().orElse(null);
        case 7 -> object.nationalities();
        case 8 -> object.places();
        case 9 -> object.occupations();
        case 10 -> object.affiliations();
        case 11 -> object.identifiers();
        case 12 -> object.health();
        case 13 -> object.statuses();
        case 14 -> object.relations();
        case 15 -> object.description().orElse(null);
        case 16 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Person object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.names(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.size(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.birthDate(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.deathDate(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.ages(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.sex(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.nationalities(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.places(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.occupations(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.affiliations(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.identifiers(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.health(), visitor);
      }
      if ((wanted & 1L << 13) != 0) {
        visit(all[13], object.statuses(), visitor);
      }
      if ((wanted & 1L << 14) != 0) {
        visit(all[14], object.relations(), visitor);
      }
      if ((wanted & 1L << 15) != 0) {
        visit(all[15], object.description(), visitor);
      }
      if ((wanted & 1L << 16) != 0) {
        visit(all[16], object.citations(), visitor);
      }
    }

    @Override
    void put(Person.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.addName((Name) value);
        case 2 -> builder.size((Quantity) value);
        case 3 -> builder.birthDate((EdtfDate) value);
        case 4 -> builder.deathDate((EdtfDate) value);
        case 5 -> builder.addAge((Age) value);
        case 6 -> builder.sex((Sex) value);
        case 7 -> builder.addNationality((Nationality) value);
        case 8 -> builder.addPlace((PersonPlace) value);
        case 9 -> builder.addOccupation((String) value);
        case 10 -> builder.addAffiliation((Affiliation) value);
        case 11 -> builder.addIdentifier((Identifier) value);
        case 12 -> builder.addHealth((Health) value);
        case 13 -> builder.addStatus((PersonStatus) value);
        case 14 -> builder.addRelation((Relation) value);
        case 15 -> builder.description((String) value);
        case 16 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfArrest extends Accessor<Arrest, Arrest.Builder> {
    @Override
    Arrest.Builder begin() {
      return Arrest.builder();
    }

    @Override
    Arrest end(Arrest.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Arrest.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Arrest object, int field) {
      return switch (field) {
        case 0 -> object.when().orElse(null);
        case 1 -> object.place().orElse(null);
        case 2 -> object.by().orElse(null);
        case 3 -> object.circumstances().orElse(null);
        case 4 -> object.warrantShown().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Arrest object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.when(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.place(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.by(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.circumstances(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.warrantShown(), visitor);
      }
    }

    @Override
    void put(Arrest.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.when((EdtfDate) value);
        case 1 -> builder.place((Place) value);
        case 2 -> builder.by((Authority) value);
        case 3 -> builder.circumstances((String) value);
        case 4 -> builder.warrantShown((Boolean) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfProvision extends Accessor<Provision, Provision.Builder> {
    @Override
    Provision.Builder begin() {
      return Provision.builder();
    }

    @Override
    Provision end(Provision.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Provision.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Provision object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.instrument().orElse(null);
        case 2 -> object.article().orElse(null);
        case 3 -> object.part().orElse(null);
        case 4 -> object.jurisdiction().orElse(null);
        case 5 -> object.description().orElse(null);
        case 6 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Provision object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.instrument(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.article(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.part(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.jurisdiction(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.description(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.citations(), visitor);
      }
    }

    @Override
    void put(Provision.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.instrument((String) value);
        case 2 -> builder.article((String) value);
        case 3 -> builder.part((String) value);
        case 4 -> builder.jurisdiction((String) value);
        case 5 -> builder.description((String) value);
        case 6 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfStatedDuration extends Accessor<StatedDuration, StatedDuration.Builder> {
    @Override
    StatedDuration.Builder begin() {
      return StatedDuration.builder();
    }

    @Override
    StatedDuration end(StatedDuration.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(StatedDuration.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(StatedDuration object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.comparator().orElse(null);
        case 2 -> object.term();
        case 3 -> object.from().orElse(null);
        case 4 -> object.asOf().orElse(null);
        case 5 -> object.description().orElse(null);
        case 6 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(StatedDuration object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.comparator(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.term());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.from(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.asOf(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.description(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.citations(), visitor);
      }
    }

    @Override
    void put(StatedDuration.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.comparator((QuantityComparator) value);
        case 2 -> builder.term((Term) value);
        case 3 -> builder.from((EdtfDate) value);
        case 4 -> builder.asOf((EdtfDate) value);
        case 5 -> builder.description((String) value);
        case 6 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfStay extends Accessor<Stay, Stay.Builder> {
    @Override
    Stay.Builder begin() {
      return Stay.builder();
    }

    @Override
    Stay end(Stay.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Stay.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Stay object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.place().orElse(null);
        case 2 -> object.from().orElse(null);
        case 3 -> object.until().orElse(null);
        case 4 -> object.authority().orElse(null);
        case 5 -> object.regime().orElse(null);
        case 6 -> object.stated().orElse(null);
        case 7 -> object.description().orElse(null);
        case 8 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Stay object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.place(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.from(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.until(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.authority(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.regime(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.stated(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.description(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.citations(), visitor);
      }
    }

    @Override
    void put(Stay.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.place((Place) value);
        case 2 -> builder.from((EdtfDate) value);
        case 3 -> builder.until((EdtfDate) value);
        case 4 -> builder.authority((Authority) value);
        case 5 -> builder.regime((Regime) value);
        case 6 -> builder.stated((StatedDuration) value);
        case 7 -> builder.description((String) value);
        case 8 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfFirstAppearance extends Accessor<FirstAppearance, FirstAppearance.Builder> {
    @Override
    FirstAppearance.Builder begin() {
      return FirstAppearance.builder();
    }

    @Override
    FirstAppearance end(FirstAppearance.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(FirstAppearance.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(FirstAppearance object, int field) {
      return switch (field) {
        case 0 -> object.when().orElse(null);
        case 1 -> object.by().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(FirstAppearance object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.when(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.by(), visitor);
      }
    }

    @Override
    void put(FirstAppearance.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.when((EdtfDate) value);
        case 1 -> builder.by((Authority) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfAcknowledgementEntry
      extends Accessor<AcknowledgementEntry, AcknowledgementEntry.Builder> {
    @Override
    AcknowledgementEntry.Builder begin() {
      return AcknowledgementEntry.builder();
    }

    @Override
    AcknowledgementEntry end(AcknowledgementEntry.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(AcknowledgementEntry.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(AcknowledgementEntry object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.when().orElse(null);
        case 3 -> object.by().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(
        AcknowledgementEntry object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.by(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(AcknowledgementEntry.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((Acknowledgement) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.by((Authority) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfAccess extends Accessor<Access, Access.Builder> {
    @Override
    Access.Builder begin() {
      return Access.builder();
    }

    @Override
    Access end(Access.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Access.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Access object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.who();
        case 2 -> object.result();
        case 3 -> object.from().orElse(null);
        case 4 -> object.until().orElse(null);
        case 5 -> object.stated().orElse(null);
        case 6 -> object.description().orElse(null);
        case 7 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Access object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.who());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.result());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.from(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.until(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.stated(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.description(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.citations(), visitor);
      }
    }

    @Override
    void put(Access.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.who((AccessParty) value);
        case 2 -> builder.result((AccessResult) value);
        case 3 -> builder.from((EdtfDate) value);
        case 4 -> builder.until((EdtfDate) value);
        case 5 -> builder.stated((StatedDuration) value);
        case 6 -> builder.description((String) value);
        case 7 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfDetentionEnd extends Accessor<DetentionEnd, DetentionEnd.Builder> {
    @Override
    DetentionEnd.Builder begin() {
      return DetentionEnd.builder();
    }

    @Override
    DetentionEnd end(DetentionEnd.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(DetentionEnd.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(DetentionEnd object, int field) {
      return switch (field) {
        case 0 -> object.manner();
        case 1 -> object.release().orElse(null);
        case 2 -> object.when().orElse(null);
        case 3 -> object.by().orElse(null);
        case 4 -> object.destination().orElse(null);
        case 5 -> object.cause().orElse(null);
        case 6 -> object.remains().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(DetentionEnd object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.manner());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.release(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.by(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.destination(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.cause(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.remains(), visitor);
      }
    }

    @Override
    void put(DetentionEnd.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.manner((DetentionEndManner) value);
        case 1 -> builder.release((String) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.by((Authority) value);
        case 4 -> builder.destination((Place) value);
        case 5 -> builder.cause((String) value);
        case 6 -> builder.remains((String) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfDetentionLink extends Accessor<DetentionLink, DetentionLink.Builder> {
    @Override
    DetentionLink.Builder begin() {
      return DetentionLink.builder();
    }

    @Override
    DetentionLink end(DetentionLink.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(DetentionLink.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(DetentionLink object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.detention();
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(DetentionLink object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.detention());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(DetentionLink.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((DetentionLinkKind) value);
        case 2 -> builder.detention((String) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfDetention extends Accessor<Detention, Detention.Builder> {
    @Override
    Detention.Builder begin() {
      return Detention.builder();
    }

    @Override
    Detention end(Detention.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Detention.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Detention object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.person();
        case 2 -> object.kind();
        case 3 -> object.arrest().orElse(null);
        case 4 -> object.supervisedBy().orElse(null);
        case 5 -> object.statedReasons();
        case 6 -> object.legalBasis();
        case 7 -> object.stays();
        case 8 -> object.firstAppearance().orElse(null);
        case 9 -> object.acknowledgements();
        case 10 -> object.access();
        case 11 -> object.end().orElse(null);
        case 12 -> object.stillHeldAsOf().orElse(null);
        case 13 -> object.stated();
        case 14 -> object.links();
        case 15 -> object.description().orElse(null);
        case 16 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Detention object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.person());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.kind());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.arrest(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.supervisedBy(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.statedReasons(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.legalBasis(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.stays(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.firstAppearance(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.acknowledgements(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.access(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.end(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.stillHeldAsOf(), visitor);
      }
      if ((wanted & 1L << 13) != 0) {
        visit(all[13], object.stated(), visitor);
      }
      if ((wanted & 1L << 14) != 0) {
        visit(all[14], object.links(), visitor);
      }
      if ((wanted & 1L << 15) != 0) {
        visit(all[15], object.description(), visitor);
      }
      if ((wanted & 1L << 16) != 0) {
        visit(all[16], object.citations(), visitor);
      }
    }

    @Override
    void put(Detention.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.person((String) value);
        case 2 -> builder.kind((DetentionKind) value);
        case 3 -> builder.arrest((Arrest) value);
        case 4 -> builder.supervisedBy((Authority) value);
        case 5 -> builder.addStatedReason((String) value);
        case 6 -> builder.addLegalBasis((Provision) value);
        case 7 -> builder.addStay((Stay) value);
        case 8 -> builder.firstAppearance((FirstAppearance) value);
        case 9 -> builder.addAcknowledgement((AcknowledgementEntry) value);
        case 10 -> builder.addAccess((Access) value);
        case 11 -> builder.end((DetentionEnd) value);
        case 12 -> builder.stillHeldAsOf((EdtfDate) value);
        case 13 -> builder.addStated((StatedDuration) value);
        case 14 -> builder.addLink((DetentionLink) value);
        case 15 -> builder.description((String) value);
        case 16 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfStage extends Accessor<Stage, Stage.Builder> {
    @Override
    Stage.Builder begin() {
      return Stage.builder();
    }

    @Override
    Stage end(Stage.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Stage.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Stage object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.count().orElse(null);
        case 3 -> object.when().orElse(null);
        case 4 -> object.by().orElse(null);
        case 5 -> object.place().orElse(null);
        case 6 -> object.standing().orElse(null);
        case 7 -> object.persons();
        case 8 -> object.description().orElse(null);
        case 9 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Stage object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.count(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.when(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.by(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.place(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.standing(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.persons(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.description(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.citations(), visitor);
      }
    }

    @Override
    void put(Stage.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((StageKind) value);
        case 2 -> builder.count((Quantity) value);
        case 3 -> builder.when((EdtfDate) value);
        case 4 -> builder.by((Authority) value);
        case 5 -> builder.place((Place) value);
        case 6 -> builder.standing((StageStanding) value);
        case 7 -> builder.addPerson((String) value);
        case 8 -> builder.description((String) value);
        case 9 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfParticipant extends Accessor<Participant, Participant.Builder> {
    @Override
    Participant.Builder begin() {
      return Participant.builder();
    }

    @Override
    Participant end(Participant.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Participant.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Participant object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.role();
        case 2 -> object.person().orElse(null);
        case 3 -> object.name().orElse(null);
        case 4 -> object.pseudonym().orElse(null);
        case 5 -> object.description().orElse(null);
        case 6 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Participant object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.role());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.person(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.name(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.pseudonym(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.description(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.citations(), visitor);
      }
    }

    @Override
    void put(Participant.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.role((ParticipantRole) value);
        case 2 -> builder.person((String) value);
        case 3 -> builder.name((String) value);
        case 4 -> builder.pseudonym((String) value);
        case 5 -> builder.description((String) value);
        case 6 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfProceeding extends Accessor<Proceeding, Proceeding.Builder> {
    @Override
    Proceeding.Builder begin() {
      return Proceeding.builder();
    }

    @Override
    Proceeding end(Proceeding.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Proceeding.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Proceeding object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.kind().orElse(null);
        case 2 -> object.jurisdiction().orElse(null);
        case 3 -> object.court().orElse(null);
        case 4 -> object.caseNumbers();
        case 5 -> object.provisions();
        case 6 -> object.stages();
        case 7 -> object.participants();
        case 8 -> object.description().orElse(null);
        case 9 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Proceeding object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.kind(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.jurisdiction(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.court(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.caseNumbers(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.provisions(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.stages(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.participants(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.description(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.citations(), visitor);
      }
    }

    @Override
    void put(Proceeding.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((ProceedingKind) value);
        case 2 -> builder.jurisdiction((String) value);
        case 3 -> builder.court((Authority) value);
        case 4 -> builder.addCaseNumber((String) value);
        case 5 -> builder.addProvision((Provision) value);
        case 6 -> builder.addStage((Stage) value);
        case 7 -> builder.addParticipant((Participant) value);
        case 8 -> builder.description((String) value);
        case 9 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfItem extends Accessor<Item, Item.Builder> {
    @Override
    Item.Builder begin() {
      return Item.builder();
    }

    @Override
    Item end(Item.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Item.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Item object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.what();
        case 2 -> object.quantity().orElse(null);
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Item object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.what());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.quantity(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(Item.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.what((String) value);
        case 2 -> builder.quantity((Quantity) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfChargeEntry extends Accessor<ChargeEntry, ChargeEntry.Builder> {
    @Override
    ChargeEntry.Builder begin() {
      return ChargeEntry.builder();
    }

    @Override
    ChargeEntry end(ChargeEntry.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(ChargeEntry.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(ChargeEntry object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.when().orElse(null);
        case 3 -> object.by().orElse(null);
        case 4 -> object.isFinal().orElse(null);
        case 5 -> object.description().orElse(null);
        case 6 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(ChargeEntry object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.by(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.isFinal(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.description(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.citations(), visitor);
      }
    }

    @Override
    void put(ChargeEntry.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((ChargeStatus) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.by((Authority) value);
        case 4 -> builder.isFinal((Boolean) value);
        case 5 -> builder.description((String) value);
        case 6 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfPleaEntry extends Accessor<PleaEntry, PleaEntry.Builder> {
    @Override
    PleaEntry.Builder begin() {
      return PleaEntry.builder();
    }

    @Override
    PleaEntry end(PleaEntry.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(PleaEntry.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(PleaEntry object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.when().orElse(null);
        case 3 -> object.by().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(PleaEntry object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.by(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(PleaEntry.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((Plea) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.by((Authority) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfCharge extends Accessor<Charge, Charge.Builder> {
    @Override
    Charge.Builder begin() {
      return Charge.builder();
    }

    @Override
    Charge end(Charge.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Charge.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Charge object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.person();
        case 2 -> object.proceeding().orElse(null);
        case 3 -> object.count().orElse(null);
        case 4 -> object.offence().orElse(null);
        case 5 -> object.provisions();
        case 6 -> object.committed().orElse(null);
        case 7 -> object.place().orElse(null);
        case 8 -> object.filed().orElse(null);
        case 9 -> object.items();
        case 10 -> object.history();
        case 11 -> object.pleas();
        case 12 -> object.supersedes().orElse(null);
        case 13 -> object.description().orElse(null);
        case 14 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Charge object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.person());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.proceeding(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.count(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.offence(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.provisions(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.committed(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.place(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.filed(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.items(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.history(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.pleas(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.supersedes(), visitor);
      }
      if ((wanted & 1L << 13) != 0) {
        visit(all[13], object.description(), visitor);
      }
      if ((wanted & 1L << 14) != 0) {
        visit(all[14], object.citations(), visitor);
      }
    }

    @Override
    void put(Charge.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.person((String) value);
        case 2 -> builder.proceeding((String) value);
        case 3 -> builder.count((Quantity) value);
        case 4 -> builder.offence((String) value);
        case 5 -> builder.addProvision((Provision) value);
        case 6 -> builder.committed((EdtfDate) value);
        case 7 -> builder.place((Place) value);
        case 8 -> builder.filed((EdtfDate) value);
        case 9 -> builder.addItem((Item) value);
        case 10 -> builder.addHistory((ChargeEntry) value);
        case 11 -> builder.addPlea((PleaEntry) value);
        case 12 -> builder.supersedes((String) value);
        case 13 -> builder.description((String) value);
        case 14 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfMeasure extends Accessor<Measure, Measure.Builder> {
    @Override
    Measure.Builder begin() {
      return Measure.builder();
    }

    @Override
    Measure end(Measure.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Measure.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Measure object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.persons();
        case 3 -> object.amount().orElse(null);
        case 4 -> object.term().orElse(null);
        case 5 -> object.until().orElse(null);
        case 6 -> object.due().orElse(null);
        case 7 -> object.description().orElse(null);
        case 8 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Measure object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.persons(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.amount(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.term(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.until(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.due(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.description(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.citations(), visitor);
      }
    }

    @Override
    void put(Measure.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((MeasureKind) value);
        case 2 -> builder.addPerson((String) value);
        case 3 -> builder.amount((Quantity) value);
        case 4 -> builder.term((Term) value);
        case 5 -> builder.until((EdtfDate) value);
        case 6 -> builder.due((EdtfDate) value);
        case 7 -> builder.description((String) value);
        case 8 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfOrderEntry extends Accessor<OrderEntry, OrderEntry.Builder> {
    @Override
    OrderEntry.Builder begin() {
      return OrderEntry.builder();
    }

    @Override
    OrderEntry end(OrderEntry.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(OrderEntry.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(OrderEntry object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.when().orElse(null);
        case 3 -> object.by().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(OrderEntry object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.by(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(OrderEntry.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((OrderState) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.by((Authority) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfOrderLink extends Accessor<OrderLink, OrderLink.Builder> {
    @Override
    OrderLink.Builder begin() {
      return OrderLink.builder();
    }

    @Override
    OrderLink end(OrderLink.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(OrderLink.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(OrderLink object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.order();
        case 3 -> object.description().orElse(null);
        case 4 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(OrderLink object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.order());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.description(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.citations(), visitor);
      }
    }

    @Override
    void put(OrderLink.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((OrderLinkKind) value);
        case 2 -> builder.order((String) value);
        case 3 -> builder.description((String) value);
        case 4 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfComplianceEntry extends Accessor<ComplianceEntry, ComplianceEntry.Builder> {
    @Override
    ComplianceEntry.Builder begin() {
      return ComplianceEntry.builder();
    }

    @Override
    ComplianceEntry end(ComplianceEntry.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(ComplianceEntry.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(ComplianceEntry object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.when().orElse(null);
        case 3 -> object.by().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(ComplianceEntry object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.when(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.by(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(ComplianceEntry.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((Compliance) value);
        case 2 -> builder.when((EdtfDate) value);
        case 3 -> builder.by((Authority) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfCourtOrder extends Accessor<CourtOrder, CourtOrder.Builder> {
    @Override
    CourtOrder.Builder begin() {
      return CourtOrder.builder();
    }

    @Override
    CourtOrder end(CourtOrder.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(CourtOrder.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(CourtOrder object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.kind();
        case 2 -> object.issuer().orElse(null);
        case 3 -> object.issued().orElse(null);
        case 4 -> object.persons();
        case 5 -> object.detentions();
        case 6 -> object.charges();
        case 7 -> object.proceeding().orElse(null);
        case 8 -> object.addressees();
        case 9 -> object.measures();
        case 10 -> object.legalBasis();
        case 11 -> object.from().orElse(null);
        case 12 -> object.until().orElse(null);
        case 13 -> object.term().orElse(null);
        case 14 -> object.stated().orElse(null);
        case 15 -> object.history();
        case 16 -> object.links();
        case 17 -> object.compliance();
        case 18 -> object.description().orElse(null);
        case 19 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(CourtOrder object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.issuer(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.issued(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.persons(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.detentions(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.charges(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.proceeding(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.addressees(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.measures(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.legalBasis(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.from(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.until(), visitor);
      }
      if ((wanted & 1L << 13) != 0) {
        visit(all[13], object.term(), visitor);
      }
      if ((wanted & 1L << 14) != 0) {
        visit(all[14], object.stated(), visitor);
      }
      if ((wanted & 1L << 15) != 0) {
        visit(all[15], object.history(), visitor);
      }
      if ((wanted & 1L << 16) != 0) {
        visit(all[16], object.links(), visitor);
      }
      if ((wanted & 1L << 17) != 0) {
        visit(all[17], object.compliance(), visitor);
      }
      if ((wanted & 1L << 18) != 0) {
        visit(all[18], object.description(), visitor);
      }
      if ((wanted & 1L << 19) != 0) {
        visit(all[19], object.citations(), visitor);
      }
    }

    @Override
    void put(CourtOrder.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((OrderKind) value);
        case 2 -> builder.issuer((Authority) value);
        case 3 -> builder.issued((EdtfDate) value);
        case 4 -> builder.addPerson((String) value);
        case 5 -> builder.addDetention((String) value);
        case 6 -> builder.addCharge((String) value);
        case 7 -> builder.proceeding((String) value);
        case 8 -> builder.addAddressee((Authority) value);
        case 9 -> builder.addMeasure((Measure) value);
        case 10 -> builder.addLegalBasis((Provision) value);
        case 11 -> builder.from((EdtfDate) value);
        case 12 -> builder.until((EdtfDate) value);
        case 13 -> builder.term((Term) value);
        case 14 -> builder.stated((StatedDuration) value);
        case 15 -> builder.addHistory((OrderEntry) value);
        case 16 -> builder.addLink((OrderLink) value);
        case 17 -> builder.addCompliance((ComplianceEntry) value);
        case 18 -> builder.description((String) value);
        case 19 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfSentencePart extends Accessor<SentencePart, SentencePart.Builder> {
    @Override
    SentencePart.Builder begin() {
      return SentencePart.builder();
    }

    @Override
    SentencePart end(SentencePart.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(SentencePart.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(SentencePart object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.term().orElse(null);
        case 3 -> object.amount().orElse(null);
        case 4 -> object.suspended().orElse(null);
        case 5 -> object.condition().orElse(null);
        case 6 -> object.served().orElse(null);
        case 7 -> object.from().orElse(null);
        case 8 -> object.until().orElse(null);
        case 9 -> object.description().orElse(null);
        case 10 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(SentencePart object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.term(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.amount(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.suspended(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.condition(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.served(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.from(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.until(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.description(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.citations(), visitor);
      }
    }

    @Override
    void put(SentencePart.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((SentencePartKind) value);
        case 2 -> builder.term((Term) value);
        case 3 -> builder.amount((Quantity) value);
        case 4 -> builder.suspended((Term) value);
        case 5 -> builder.condition((String) value);
        case 6 -> builder.served((Term) value);
        case 7 -> builder.from((EdtfDate) value);
        case 8 -> builder.until((EdtfDate) value);
        case 9 -> builder.description((String) value);
        case 10 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfCredit extends Accessor<Credit, Credit.Builder> {
    @Override
    Credit.Builder begin() {
      return Credit.builder();
    }

    @Override
    Credit end(Credit.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Credit.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Credit object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.kind();
        case 2 -> object.ratio().orElse(null);
        case 3 -> object.term().orElse(null);
        case 4 -> object.description().orElse(null);
        case 5 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Credit object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.ratio(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.term(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.description(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.citations(), visitor);
      }
    }

    @Override
    void put(Credit.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((DetentionKind) value);
        case 2 -> builder.ratio((BigDecimal) value);
        case 3 -> builder.term((Term) value);
        case 4 -> builder.description((String) value);
        case 5 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfSentence extends Accessor<Sentence, Sentence.Builder> {
    @Override
    Sentence.Builder begin() {
      return Sentence.builder();
    }

    @Override
    Sentence end(Sentence.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Sentence.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Sentence object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.person();
        case 2 -> object.charges();
        case 3 -> object.order().orElse(null);
        case 4 -> object.state();
        case 5 -> object.pronounced().orElse(null);
        case 6 -> object.inAbsentia().orElse(null);
        case 7 -> object.parts();
        case 8 -> object.from().orElse(null);
        case 9 -> object.until().orElse(null);
        case 10 -> object.credits();
        case 11 -> object.supersedes();
        case 12 -> object.description().orElse(null);
        case 13 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Sentence object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.person());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.charges(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.order(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visitor.value(all[4], object.state());
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.pronounced(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.inAbsentia(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.parts(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.from(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.until(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.credits(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.supersedes(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.description(), visitor);
      }
      if ((wanted & 1L << 13) != 0) {
        visit(all[13], object.citations(), visitor);
      }
    }

    @Override
    void put(Sentence.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.person((String) value);
        case 2 -> builder.addCharge((String) value);
        case 3 -> builder.order((String) value);
        case 4 -> builder.state((SentenceState) value);
        case 5 -> builder.pronounced((EdtfDate) value);
        case 6 -> builder.inAbsentia((Boolean) value);
        case 7 -> builder.addPart((SentencePart) value);
        case 8 -> builder.from((EdtfDate) value);
        case 9 -> builder.until((EdtfDate) value);
        case 10 -> builder.addCredit((Credit) value);
        case 11 -> builder.addSupersedes((String) value);
        case 12 -> builder.description((String) value);
        case 13 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfRelease extends Accessor<Release, Release.Builder> {
    @Override
    Release.Builder begin() {
      return Release.builder();
    }

    @Override
    Release end(Release.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Release.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Release object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.person();
        case 2 -> object.detention();
        case 3 -> object.when().orElse(null);
        case 4 -> object.standing().orElse(null);
        case 5 -> object.reasons();
        case 6 -> object.order().orElse(null);
        case 7 -> object.conditions();
        case 8 -> object.by().orElse(null);
        case 9 -> object.destination().orElse(null);
        case 10 -> object.event().orElse(null);
        case 11 -> object.description().orElse(null);
        case 12 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Release object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.person());
      }
      if ((wanted & 1L << 2) != 0) {
        visitor.value(all[2], object.detention());
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.when(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.standing(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.reasons(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.order(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.conditions(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.by(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.destination(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.event(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.description(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.citations(), visitor);
      }
    }

    @Override
    void put(Release.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.person((String) value);
        case 2 -> builder.detention((String) value);
        case 3 -> builder.when((EdtfDate) value);
        case 4 -> builder.standing((ReleaseStanding) value);
        case 5 -> builder.addReason((ReleaseReason) value);
        case 6 -> builder.order((String) value);
        case 7 -> builder.addCondition((Measure) value);
        case 8 -> builder.by((Authority) value);
        case 9 -> builder.destination((Place) value);
        case 10 -> builder.event((String) value);
        case 11 -> builder.description((String) value);
        case 12 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfEvent extends Accessor<Event, Event.Builder> {
    @Override
    Event.Builder begin() {
      return Event.builder();
    }

    @Override
    Event end(Event.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Event.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Event object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.kind();
        case 2 -> object.persons();
        case 3 -> object.when().orElse(null);
        case 4 -> object.place().orElse(null);
        case 5 -> object.by().orElse(null);
        case 6 -> object.parties();
        case 7 -> object.quantities();
        case 8 -> object.stated().orElse(null);
        case 9 -> object.description().orElse(null);
        case 10 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Event object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.kind());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.persons(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.when(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.place(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.by(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.parties(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.quantities(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.stated(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.description(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.citations(), visitor);
      }
    }

    @Override
    void put(Event.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((EventKind) value);
        case 2 -> builder.addPerson((String) value);
        case 3 -> builder.when((EdtfDate) value);
        case 4 -> builder.place((Place) value);
        case 5 -> builder.by((Authority) value);
        case 6 -> builder.addParty((Authority) value);
        case 7 -> builder.addQuantity((Item) value);
        case 8 -> builder.stated((StatedDuration) value);
        case 9 -> builder.description((String) value);
        case 10 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfSource extends Accessor<Source, Source.Builder> {
    @Override
    Source.Builder begin() {
      return Source.builder();
    }

    @Override
    Source end(Source.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Source.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Source object, int field) {
      return switch (field) {
        case 0 -> object.id();
        case 1 -> object.kind().orElse(null);
        case 2 -> object.publisher().orElse(null);
        case 3 -> object.title().orElse(null);
        case 4 -> object.url().orElse(null);
        case 5 -> object.published().orElse(null);
        case 6 -> object.retrieved().orElse(null);
        case 7 -> object.archivedUrl().orElse(null);
        case 8 -> object.sha256().orElse(null);
        case 9 -> object.language().orElse(null);
        case 10 -> object.reliability().orElse(null);
        case 11 -> object.description().orElse(null);
        case 12 -> object.citations();
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Source object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.id());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.kind(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.publisher(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.title(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.url(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.published(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.retrieved(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.archivedUrl(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.sha256(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.language(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.reliability(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.description(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.citations(), visitor);
      }
    }

    @Override
    void put(Source.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((SourceKind) value);
        case 2 -> builder.publisher((String) value);
        case 3 -> builder.title((String) value);
        case 4 -> builder.url((String) value);
        case 5 -> builder.published((EdtfDate) value);
        case 6 -> builder.retrieved((EdtfDate) value);
        case 7 -> builder.archivedUrl((String) value);
        case 8 -> builder.sha256((String) value);
        case 9 -> builder.language((String) value);
        case 10 -> builder.reliability((Reliability) value);
        case 11 -> builder.description((String) value);
        case 12 -> builder.addCitation((Citation) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfStatement extends Accessor<Statement, Statement.Builder> {
    @Override
    Statement.Builder begin() {
      return Statement.builder();
    }

    @Override
    Statement end(Statement.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Statement.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Statement object, int field) {
      return switch (field) {
        case 0 -> object.id().orElse(null);
        case 1 -> object.about();
        case 2 -> object.field().orElse(null);
        case 3 -> object.value().orElse(null);
        case 4 -> object.absent().orElse(null);
        case 5 -> object.asStated().orElse(null);
        case 6 -> object.stance().orElse(null);
        case 7 -> object.attribution().orElse(null);
        case 8 -> object.by().orElse(null);
        case 9 -> object.asOf().orElse(null);
        case 10 -> object.status().orElse(null);
        case 11 -> object.citations();
        case 12 -> object.note().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Statement object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visit(all[0], object.id(), visitor);
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.about());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.field(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.value(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.absent(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.asStated(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.stance(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.attribution(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.by(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.asOf(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.status(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.citations(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.note(), visitor);
      }
    }

    @Override
    void put(Statement.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.about((String) value);
        case 2 -> builder.field((String) value);
        case 3 -> builder.value((String) value);
        case 4 -> builder.absent((AbsenceReason) value);
        case 5 -> builder.asStated((String) value);
        case 6 -> builder.stance((Stance) value);
        case 7 -> builder.attribution((Attribution) value);
        case 8 -> builder.by((Authority) value);
        case 9 -> builder.asOf((EdtfDate) value);
        case 10 -> builder.status((StatementStatus) value);
        case 11 -> builder.addCitation((Citation) value);
        case 12 -> builder.note((String) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfHandling extends Accessor<Handling, Handling.Builder> {
    @Override
    Handling.Builder begin() {
      return Handling.builder();
    }

    @Override
    Handling end(Handling.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(Handling.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(Handling object, int field) {
      return switch (field) {
        case 0 -> object.level();
        case 1 -> object.consent().orElse(null);
        case 2 -> object.reviewBy().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(Handling object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.level());
      }
      if ((wanted & 1L << 1) != 0) {
        visit(all[1], object.consent(), visitor);
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.reviewBy(), visitor);
      }
    }

    @Override
    void put(Handling.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.level((HandlingLevel) value);
        case 1 -> builder.consent((String) value);
        case 2 -> builder.reviewBy((EdtfDate) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }

  static final class OfCaseFile extends Accessor<CaseFile, CaseFile.Builder> {
    @Override
    CaseFile.Builder begin() {
      return CaseFile.builder();
    }

    @Override
    CaseFile end(CaseFile.Builder builder) {
      return builder.build();
    }

    @Override
    void keepUnknown(CaseFile.Builder builder, UnknownFields unknown) {
      builder.unknownFields(unknown);
    }

    @Override
    @Nullable Object get(CaseFile object, int field) {
      return switch (field) {
        case 0 -> object.schemaVersion();
        case 1 -> object.id();
        case 2 -> object.title().orElse(null);
        case 3 -> object.language().orElse(null);
        case 4 -> object.asOf().orElse(null);
        case 5 -> object.persons();
        case 6 -> object.detentions();
        case 7 -> object.proceedings();
        case 8 -> object.charges();
        case 9 -> object.orders();
        case 10 -> object.sentences();
        case 11 -> object.releases();
        case 12 -> object.events();
        case 13 -> object.sources();
        case 14 -> object.statements();
        case 15 -> object.handling().orElse(null);
        default -> throw new IllegalArgumentException("no field");
      };
    }

    @Override
    void visit(CaseFile object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {
      if ((wanted & 1L << 0) != 0) {
        visitor.value(all[0], object.schemaVersion());
      }
      if ((wanted & 1L << 1) != 0) {
        visitor.value(all[1], object.id());
      }
      if ((wanted & 1L << 2) != 0) {
        visit(all[2], object.title(), visitor);
      }
      if ((wanted & 1L << 3) != 0) {
        visit(all[3], object.language(), visitor);
      }
      if ((wanted & 1L << 4) != 0) {
        visit(all[4], object.asOf(), visitor);
      }
      if ((wanted & 1L << 5) != 0) {
        visit(all[5], object.persons(), visitor);
      }
      if ((wanted & 1L << 6) != 0) {
        visit(all[6], object.detentions(), visitor);
      }
      if ((wanted & 1L << 7) != 0) {
        visit(all[7], object.proceedings(), visitor);
      }
      if ((wanted & 1L << 8) != 0) {
        visit(all[8], object.charges(), visitor);
      }
      if ((wanted & 1L << 9) != 0) {
        visit(all[9], object.orders(), visitor);
      }
      if ((wanted & 1L << 10) != 0) {
        visit(all[10], object.sentences(), visitor);
      }
      if ((wanted & 1L << 11) != 0) {
        visit(all[11], object.releases(), visitor);
      }
      if ((wanted & 1L << 12) != 0) {
        visit(all[12], object.events(), visitor);
      }
      if ((wanted & 1L << 13) != 0) {
        visit(all[13], object.sources(), visitor);
      }
      if ((wanted & 1L << 14) != 0) {
        visit(all[14], object.statements(), visitor);
      }
      if ((wanted & 1L << 15) != 0) {
        visit(all[15], object.handling(), visitor);
      }
    }

    @Override
    void put(CaseFile.Builder builder, int field, Object value) {
      switch (field) {
        case 0 -> builder.schemaVersion((String) value);
        case 1 -> builder.id((String) value);
        case 2 -> builder.title((String) value);
        case 3 -> builder.language((String) value);
        case 4 -> builder.asOf((EdtfDate) value);
        case 5 -> builder.addPerson((Person) value);
        case 6 -> builder.addDetention((Detention) value);
        case 7 -> builder.addProceeding((Proceeding) value);
        case 8 -> builder.addCharge((Charge) value);
        case 9 -> builder.addOrder((CourtOrder) value);
        case 10 -> builder.addSentence((Sentence) value);
        case 11 -> builder.addRelease((Release) value);
        case 12 -> builder.addEvent((Event) value);
        case 13 -> builder.addSource((Source) value);
        case 14 -> builder.addStatement((Statement) value);
        case 15 -> builder.handling((Handling) value);
        default -> throw new IllegalArgumentException("no field");
      }
    }
  }
}
