package dev.habeas.schema;

import static dev.habeas.Sensitivity.ALLEGED_ACT;
import static dev.habeas.Sensitivity.COUNSEL;
import static dev.habeas.Sensitivity.ETHNICITY_RELIGION_POLITICS;
import static dev.habeas.Sensitivity.FAMILY;
import static dev.habeas.Sensitivity.HEALTH;
import static dev.habeas.Sensitivity.IDENTITY;
import static dev.habeas.Sensitivity.LOCATION;
import static dev.habeas.Sensitivity.MINOR;
import static dev.habeas.Sensitivity.SECURITY;
import static dev.habeas.Sensitivity.WITNESS_OR_SOURCE;
import static dev.habeas.schema.ObjectType.object;

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
import dev.habeas.Extensible;
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
import dev.habeas.time.EdtfDate;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The table of every field: name, what it holds, how it is got and set, and why it may have to be
 * kept back.
 *
 * <p>The order of the lines is the order in which documents are written.
 */
public final class Schema {
  private static final Scalar<String> ID = new Scalar.Id();
  private static final Scalar<String> ANY_ID = new Scalar.Reference(Extensible.class);
  private static final Scalar<String> TEXT = Scalar.Words.designation();
  private static final Scalar<String> WORDS = Scalar.Words.free();
  private static final Scalar<String> COUNTRY = Scalar.Words.code("[A-Z]{2}|[A-Z]{4}");
  private static final Scalar<String> LANGUAGE =
      Scalar.Words.code("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?");
  private static final Scalar<String> UNIT = Scalar.Words.code("[A-Z]{3}|[A-Za-z]{1,2}");
  private static final Scalar<String> VERSION = Scalar.Words.code("[0-9]{1,4}(\\.[0-9]{1,4})*");
  private static final Scalar<String> STATED = Scalar.Words.stated();

  /** The type of every date. */
  public static final Scalar<EdtfDate> DATE = new Scalar.Date();

  private static final Scalar<dev.habeas.time.Term> TERM = new Scalar.Term();
  private static final Scalar<BigDecimal> DECIMAL = new Scalar.Decimal();
  private static final Scalar<Boolean> BOOLEAN = new Scalar.Truth();

  public static final ObjectType<NameOrigin, NameOrigin.Builder> NAME_ORIGIN =
      object(
              NameOrigin.class,
              "name-origin",
              NameOrigin::builder,
              NameOrigin.Builder::build,
              NameOrigin.Builder::unknownFields)
          .required("name", idOf(Name.class), NameOrigin::name, NameOrigin.Builder::name)
          .optional("how", WORDS, NameOrigin::how, NameOrigin.Builder::how)
          .declared();

  public static final ObjectType<Citation, Citation.Builder> CITATION =
      object(
              Citation.class,
              "citation",
              Citation::builder,
              Citation.Builder::build,
              Citation.Builder::unknownFields)
          .required("source", idOf(Source.class), Citation::source, Citation.Builder::source)
          .optional("locator", WORDS, Citation::locator, Citation.Builder::locator)
          .optional("quote", WORDS, Citation::quote, Citation.Builder::quote)
          .declared();

  public static final ObjectType<Name, Name.Builder> NAME =
      object(Name.class, "name", Name::builder, Name.Builder::build, Name.Builder::unknownFields)
          .optional("id", ID, Name::id, Name.Builder::id)
          .required("full", TEXT, Name::full, Name.Builder::full)
          .sensitive(IDENTITY)
          .optional("given", TEXT, Name::given, Name.Builder::given)
          .sensitive(IDENTITY)
          .optional("family", TEXT, Name::family, Name.Builder::family)
          .sensitive(IDENTITY)
          .optional("patronymic", TEXT, Name::patronymic, Name.Builder::patronymic)
          .sensitive(IDENTITY)
          .optional("kind", word(NameKind.class, NameKind::of), Name::kind, Name.Builder::kind)
          .optional("language", LANGUAGE, Name::language, Name.Builder::language)
          .optional("from", DATE, Name::from, Name.Builder::from)
          .optional("until", DATE, Name::until, Name.Builder::until)
          .optional("derivedFrom", NAME_ORIGIN, Name::derivedFrom, Name.Builder::derivedFrom)
          .optional("description", WORDS, Name::description, Name.Builder::description)
          .many("citations", CITATION, Name::citations, Name.Builder::addCitation)
          .declared();

  public static final ObjectType<Quantity, Quantity.Builder> QUANTITY =
      object(
              Quantity.class,
              "quantity",
              Quantity::builder,
              Quantity.Builder::build,
              Quantity.Builder::unknownFields)
          .optional(
              "comparator",
              word(QuantityComparator.class, QuantityComparator::of),
              Quantity::comparator,
              Quantity.Builder::comparator)
          .decisive()
          .required("value", DECIMAL, Quantity::value, Quantity.Builder::value)
          .optional("upper", DECIMAL, Quantity::upper, Quantity.Builder::upper)
          .optional("unit", UNIT, Quantity::unit, Quantity.Builder::unit)
          .decisive()
          .declared();

  public static final ObjectType<Age, Age.Builder> AGE =
      object(Age.class, "age", Age::builder, Age.Builder::build, Age.Builder::unknownFields)
          .optional("id", ID, Age::id, Age.Builder::id)
          .required("age", QUANTITY, Age::age, Age.Builder::age)
          .sensitive(IDENTITY, MINOR)
          .optional("when", DATE, Age::when, Age.Builder::when)
          .optional("description", WORDS, Age::description, Age.Builder::description)
          .many("citations", CITATION, Age::citations, Age.Builder::addCitation)
          .declared();

  public static final ObjectType<Nationality, Nationality.Builder> NATIONALITY =
      object(
              Nationality.class,
              "nationality",
              Nationality::builder,
              Nationality.Builder::build,
              Nationality.Builder::unknownFields)
          .optional("id", ID, Nationality::id, Nationality.Builder::id)
          .required("country", COUNTRY, Nationality::country, Nationality.Builder::country)
          .sensitive(IDENTITY)
          .optional("from", DATE, Nationality::from, Nationality.Builder::from)
          .optional("until", DATE, Nationality::until, Nationality.Builder::until)
          .optional(
              "description", WORDS, Nationality::description, Nationality.Builder::description)
          .many("citations", CITATION, Nationality::citations, Nationality.Builder::addCitation)
          .declared();

  public static final ObjectType<Place, Place.Builder> PLACE =
      object(
              Place.class,
              "place",
              Place::builder,
              Place.Builder::build,
              Place.Builder::unknownFields)
          .optional("id", ID, Place::id, Place.Builder::id)
          .optional("name", TEXT, Place::name, Place.Builder::name)
          .sensitive(LOCATION)
          .many("names", NAME, Place::names, Place.Builder::addName)
          .sensitive(LOCATION)
          .optional("kind", word(PlaceKind.class, PlaceKind::of), Place::kind, Place.Builder::kind)
          .optional("country", COUNTRY, Place::country, Place.Builder::country)
          .sensitive(LOCATION)
          .optional("sovereign", COUNTRY, Place::sovereign, Place.Builder::sovereign)
          .sensitive(LOCATION)
          .optional("controlledBy", COUNTRY, Place::controlledBy, Place.Builder::controlledBy)
          .sensitive(LOCATION)
          .optional("description", WORDS, Place::description, Place.Builder::description)
          .many("citations", CITATION, Place::citations, Place.Builder::addCitation)
          .declared();

  public static final ObjectType<PersonPlace, PersonPlace.Builder> PERSON_PLACE =
      object(
              PersonPlace.class,
              "place-of-person",
              PersonPlace::builder,
              PersonPlace.Builder::build,
              PersonPlace.Builder::unknownFields)
          .optional("id", ID, PersonPlace::id, PersonPlace.Builder::id)
          .required(
              "kind",
              word(PersonPlaceKind.class, PersonPlaceKind::of),
              PersonPlace::kind,
              PersonPlace.Builder::kind)
          .optional("place", PLACE, PersonPlace::place, PersonPlace.Builder::place)
          .sensitive(LOCATION)
          .optional("from", DATE, PersonPlace::from, PersonPlace.Builder::from)
          .optional("until", DATE, PersonPlace::until, PersonPlace.Builder::until)
          .optional(
              "description", WORDS, PersonPlace::description, PersonPlace.Builder::description)
          .many("citations", CITATION, PersonPlace::citations, PersonPlace.Builder::addCitation)
          .declared();

  public static final ObjectType<Affiliation, Affiliation.Builder> AFFILIATION =
      object(
              Affiliation.class,
              "affiliation",
              Affiliation::builder,
              Affiliation.Builder::build,
              Affiliation.Builder::unknownFields)
          .optional("id", ID, Affiliation::id, Affiliation.Builder::id)
          .required(
              "kind",
              word(AffiliationKind.class, AffiliationKind::of),
              Affiliation::kind,
              Affiliation.Builder::kind)
          .optional("name", TEXT, Affiliation::name, Affiliation.Builder::name)
          .sensitive(ETHNICITY_RELIGION_POLITICS)
          .optional(
              "description", WORDS, Affiliation::description, Affiliation.Builder::description)
          .many("citations", CITATION, Affiliation::citations, Affiliation.Builder::addCitation)
          .declared();

  public static final ObjectType<Authority, Authority.Builder> AUTHORITY =
      object(
              Authority.class,
              "authority",
              Authority::builder,
              Authority.Builder::build,
              Authority.Builder::unknownFields)
          .optional("id", ID, Authority::id, Authority.Builder::id)
          .optional("name", TEXT, Authority::name, Authority.Builder::name)
          .sensitive(LOCATION, SECURITY)
          .many("names", NAME, Authority::names, Authority.Builder::addName)
          .sensitive(LOCATION, SECURITY)
          .optional(
              "kind",
              word(AuthorityKind.class, AuthorityKind::of),
              Authority::kind,
              Authority.Builder::kind)
          .optional(
              "jurisdiction", COUNTRY, Authority::jurisdiction, Authority.Builder::jurisdiction)
          .optional(
              "recognition",
              word(Recognition.class, Recognition::of),
              Authority::recognition,
              Authority.Builder::recognition)
          .optional("description", WORDS, Authority::description, Authority.Builder::description)
          .many("citations", CITATION, Authority::citations, Authority.Builder::addCitation)
          .declared();

  public static final ObjectType<Identifier, Identifier.Builder> IDENTIFIER =
      object(
              Identifier.class,
              "identifier",
              Identifier::builder,
              Identifier.Builder::build,
              Identifier.Builder::unknownFields)
          .optional("id", ID, Identifier::id, Identifier.Builder::id)
          .required(
              "kind",
              word(IdentifierKind.class, IdentifierKind::of),
              Identifier::kind,
              Identifier.Builder::kind)
          .required("value", TEXT, Identifier::value, Identifier.Builder::value)
          .sensitive(IDENTITY)
          .optional("issuer", AUTHORITY, Identifier::issuer, Identifier.Builder::issuer)
          .optional("description", WORDS, Identifier::description, Identifier.Builder::description)
          .many("citations", CITATION, Identifier::citations, Identifier.Builder::addCitation)
          .declared();

  public static final ObjectType<Health, Health.Builder> STATE_OF_HEALTH =
      object(
              Health.class,
              "health",
              Health::builder,
              Health.Builder::build,
              Health.Builder::unknownFields)
          .optional("id", ID, Health::id, Health.Builder::id)
          .optional("from", DATE, Health::from, Health.Builder::from)
          .optional("until", DATE, Health::until, Health.Builder::until)
          .optional("description", WORDS, Health::description, Health.Builder::description)
          .sensitive(HEALTH)
          .many("citations", CITATION, Health::citations, Health.Builder::addCitation)
          .declared();

  public static final ObjectType<PersonStatus, PersonStatus.Builder> PERSON_STATUS =
      object(
              PersonStatus.class,
              "status",
              PersonStatus::builder,
              PersonStatus.Builder::build,
              PersonStatus.Builder::unknownFields)
          .optional("id", ID, PersonStatus::id, PersonStatus.Builder::id)
          .required(
              "kind",
              word(LegalStatus.class, LegalStatus::of),
              PersonStatus::kind,
              PersonStatus.Builder::kind)
          .sensitive(ALLEGED_ACT)
          .optional(
              "jurisdiction",
              COUNTRY,
              PersonStatus::jurisdiction,
              PersonStatus.Builder::jurisdiction)
          .optional("from", DATE, PersonStatus::from, PersonStatus.Builder::from)
          .optional("until", DATE, PersonStatus::until, PersonStatus.Builder::until)
          .optional("asOf", DATE, PersonStatus::asOf, PersonStatus.Builder::asOf)
          .optional(
              "proceeding",
              idOf(Proceeding.class),
              PersonStatus::proceeding,
              PersonStatus.Builder::proceeding)
          .optional(
              "description", WORDS, PersonStatus::description, PersonStatus.Builder::description)
          .many("citations", CITATION, PersonStatus::citations, PersonStatus.Builder::addCitation)
          .declared();

  public static final ObjectType<Relation, Relation.Builder> RELATION =
      object(
              Relation.class,
              "relation",
              Relation::builder,
              Relation.Builder::build,
              Relation.Builder::unknownFields)
          .optional("id", ID, Relation::id, Relation.Builder::id)
          .required(
              "kind",
              word(RelationKind.class, RelationKind::of),
              Relation::kind,
              Relation.Builder::kind)
          .sensitive(FAMILY)
          .required("person", idOf(Person.class), Relation::person, Relation.Builder::person)
          .sensitive(FAMILY)
          .optional("description", WORDS, Relation::description, Relation.Builder::description)
          .many("citations", CITATION, Relation::citations, Relation.Builder::addCitation)
          .declared();

  public static final ObjectType<Person, Person.Builder> PERSON =
      object(
              Person.class,
              "person",
              Person::builder,
              Person.Builder::build,
              Person.Builder::unknownFields)
          .required("id", ID, Person::id, Person.Builder::id)
          .many("names", NAME, Person::names, Person.Builder::addName)
          .sensitive(IDENTITY)
          .optional("size", QUANTITY, Person::size, Person.Builder::size)
          .optional("birthDate", DATE, Person::birthDate, Person.Builder::birthDate)
          .sensitive(IDENTITY, MINOR)
          .optional("deathDate", DATE, Person::deathDate, Person.Builder::deathDate)
          .sensitive(IDENTITY)
          .many("ages", AGE, Person::ages, Person.Builder::addAge)
          .sensitive(IDENTITY, MINOR)
          .optional("sex", word(Sex.class, Sex::of), Person::sex, Person.Builder::sex)
          .sensitive(IDENTITY)
          .many("nationalities", NATIONALITY, Person::nationalities, Person.Builder::addNationality)
          .sensitive(IDENTITY)
          .many("places", PERSON_PLACE, Person::places, Person.Builder::addPlace)
          .sensitive(LOCATION)
          .many("occupations", TEXT, Person::occupations, Person.Builder::addOccupation)
          .sensitive(IDENTITY)
          .many("affiliations", AFFILIATION, Person::affiliations, Person.Builder::addAffiliation)
          .sensitive(ETHNICITY_RELIGION_POLITICS)
          .many("identifiers", IDENTIFIER, Person::identifiers, Person.Builder::addIdentifier)
          .sensitive(IDENTITY)
          .many("health", STATE_OF_HEALTH, Person::health, Person.Builder::addHealth)
          .sensitive(HEALTH)
          .many("statuses", PERSON_STATUS, Person::statuses, Person.Builder::addStatus)
          .many("relations", RELATION, Person::relations, Person.Builder::addRelation)
          .sensitive(FAMILY)
          .optional("description", WORDS, Person::description, Person.Builder::description)
          .many("citations", CITATION, Person::citations, Person.Builder::addCitation)
          .declared();

  public static final ObjectType<Arrest, Arrest.Builder> ARREST =
      object(
              Arrest.class,
              "arrest",
              Arrest::builder,
              Arrest.Builder::build,
              Arrest.Builder::unknownFields)
          .optional("when", DATE, Arrest::when, Arrest.Builder::when)
          .moment()
          .optional("place", PLACE, Arrest::place, Arrest.Builder::place)
          .sensitive(LOCATION)
          .optional("by", AUTHORITY, Arrest::by, Arrest.Builder::by)
          .optional("circumstances", WORDS, Arrest::circumstances, Arrest.Builder::circumstances)
          .sensitive(ALLEGED_ACT)
          .optional("warrantShown", BOOLEAN, Arrest::warrantShown, Arrest.Builder::warrantShown)
          .declared();

  public static final ObjectType<Provision, Provision.Builder> PROVISION =
      object(
              Provision.class,
              "provision",
              Provision::builder,
              Provision.Builder::build,
              Provision.Builder::unknownFields)
          .optional("id", ID, Provision::id, Provision.Builder::id)
          .optional("instrument", TEXT, Provision::instrument, Provision.Builder::instrument)
          .sensitive(ALLEGED_ACT)
          .optional("article", TEXT, Provision::article, Provision.Builder::article)
          .sensitive(ALLEGED_ACT)
          .optional("part", TEXT, Provision::part, Provision.Builder::part)
          .sensitive(ALLEGED_ACT)
          .optional(
              "jurisdiction", COUNTRY, Provision::jurisdiction, Provision.Builder::jurisdiction)
          .optional("description", WORDS, Provision::description, Provision.Builder::description)
          .many("citations", CITATION, Provision::citations, Provision.Builder::addCitation)
          .declared();

  public static final ObjectType<StatedDuration, StatedDuration.Builder> STATED_DURATION =
      object(
              StatedDuration.class,
              "stated-duration",
              StatedDuration::builder,
              StatedDuration.Builder::build,
              StatedDuration.Builder::unknownFields)
          .optional("id", ID, StatedDuration::id, StatedDuration.Builder::id)
          .optional(
              "comparator",
              word(QuantityComparator.class, QuantityComparator::of),
              StatedDuration::comparator,
              StatedDuration.Builder::comparator)
          .decisive()
          .required("term", TERM, StatedDuration::term, StatedDuration.Builder::term)
          .optional("from", DATE, StatedDuration::from, StatedDuration.Builder::from)
          .optional("asOf", DATE, StatedDuration::asOf, StatedDuration.Builder::asOf)
          .optional(
              "description",
              WORDS,
              StatedDuration::description,
              StatedDuration.Builder::description)
          .many(
              "citations", CITATION, StatedDuration::citations, StatedDuration.Builder::addCitation)
          .declared();

  public static final ObjectType<Stay, Stay.Builder> STAY =
      object(Stay.class, "stay", Stay::builder, Stay.Builder::build, Stay.Builder::unknownFields)
          .optional("id", ID, Stay::id, Stay.Builder::id)
          .optional("place", PLACE, Stay::place, Stay.Builder::place)
          .sensitive(LOCATION)
          .optional("from", DATE, Stay::from, Stay.Builder::from)
          .optional("until", DATE, Stay::until, Stay.Builder::until)
          .optional("authority", AUTHORITY, Stay::authority, Stay.Builder::authority)
          .sensitive(LOCATION)
          .optional("regime", word(Regime.class, Regime::of), Stay::regime, Stay.Builder::regime)
          .optional("stated", STATED_DURATION, Stay::stated, Stay.Builder::stated)
          .optional("description", WORDS, Stay::description, Stay.Builder::description)
          .many("citations", CITATION, Stay::citations, Stay.Builder::addCitation)
          .declared();

  public static final ObjectType<FirstAppearance, FirstAppearance.Builder> FIRST_APPEARANCE =
      object(
              FirstAppearance.class,
              "first-appearance",
              FirstAppearance::builder,
              FirstAppearance.Builder::build,
              FirstAppearance.Builder::unknownFields)
          .optional("when", DATE, FirstAppearance::when, FirstAppearance.Builder::when)
          .moment()
          .optional("by", AUTHORITY, FirstAppearance::by, FirstAppearance.Builder::by)
          .declared();

  public static final ObjectType<AcknowledgementEntry, AcknowledgementEntry.Builder>
      ACKNOWLEDGEMENT_ENTRY =
          object(
                  AcknowledgementEntry.class,
                  "acknowledgement",
                  AcknowledgementEntry::builder,
                  AcknowledgementEntry.Builder::build,
                  AcknowledgementEntry.Builder::unknownFields)
              .optional("id", ID, AcknowledgementEntry::id, AcknowledgementEntry.Builder::id)
              .required(
                  "kind",
                  word(Acknowledgement.class, Acknowledgement::of),
                  AcknowledgementEntry::kind,
                  AcknowledgementEntry.Builder::kind)
              .optional(
                  "when", DATE, AcknowledgementEntry::when, AcknowledgementEntry.Builder::when)
              .moment()
              .optional("by", AUTHORITY, AcknowledgementEntry::by, AcknowledgementEntry.Builder::by)
              .optional(
                  "description",
                  WORDS,
                  AcknowledgementEntry::description,
                  AcknowledgementEntry.Builder::description)
              .many(
                  "citations",
                  CITATION,
                  AcknowledgementEntry::citations,
                  AcknowledgementEntry.Builder::addCitation)
              .declared();

  public static final ObjectType<Access, Access.Builder> ACCESS =
      object(
              Access.class,
              "access",
              Access::builder,
              Access.Builder::build,
              Access.Builder::unknownFields)
          .optional("id", ID, Access::id, Access.Builder::id)
          .required(
              "who", word(AccessParty.class, AccessParty::of), Access::who, Access.Builder::who)
          .sensitive(COUNSEL)
          .required(
              "result",
              word(AccessResult.class, AccessResult::of),
              Access::result,
              Access.Builder::result)
          .optional("from", DATE, Access::from, Access.Builder::from)
          .optional("until", DATE, Access::until, Access.Builder::until)
          .optional("stated", STATED_DURATION, Access::stated, Access.Builder::stated)
          .optional("description", WORDS, Access::description, Access.Builder::description)
          .many("citations", CITATION, Access::citations, Access.Builder::addCitation)
          .declared();

  public static final ObjectType<DetentionEnd, DetentionEnd.Builder> DETENTION_END =
      object(
              DetentionEnd.class,
              "end-of-detention",
              DetentionEnd::builder,
              DetentionEnd.Builder::build,
              DetentionEnd.Builder::unknownFields)
          .required(
              "manner",
              word(DetentionEndManner.class, DetentionEndManner::of),
              DetentionEnd::manner,
              DetentionEnd.Builder::manner)
          .optional(
              "release", idOf(Release.class), DetentionEnd::release, DetentionEnd.Builder::release)
          .optional("when", DATE, DetentionEnd::when, DetentionEnd.Builder::when)
          .optional("by", AUTHORITY, DetentionEnd::by, DetentionEnd.Builder::by)
          .optional(
              "destination", PLACE, DetentionEnd::destination, DetentionEnd.Builder::destination)
          .sensitive(LOCATION)
          .optional("cause", WORDS, DetentionEnd::cause, DetentionEnd.Builder::cause)
          .sensitive(HEALTH)
          .optional("remains", WORDS, DetentionEnd::remains, DetentionEnd.Builder::remains)
          .sensitive(HEALTH)
          .declared();

  public static final ObjectType<DetentionLink, DetentionLink.Builder> DETENTION_LINK =
      object(
              DetentionLink.class,
              "detention-link",
              DetentionLink::builder,
              DetentionLink.Builder::build,
              DetentionLink.Builder::unknownFields)
          .optional("id", ID, DetentionLink::id, DetentionLink.Builder::id)
          .required(
              "kind",
              word(DetentionLinkKind.class, DetentionLinkKind::of),
              DetentionLink::kind,
              DetentionLink.Builder::kind)
          .required(
              "detention",
              idOf(Detention.class),
              DetentionLink::detention,
              DetentionLink.Builder::detention)
          .optional(
              "description", WORDS, DetentionLink::description, DetentionLink.Builder::description)
          .many("citations", CITATION, DetentionLink::citations, DetentionLink.Builder::addCitation)
          .declared();

  public static final ObjectType<Detention, Detention.Builder> DETENTION =
      object(
              Detention.class,
              "detention",
              Detention::builder,
              Detention.Builder::build,
              Detention.Builder::unknownFields)
          .required("id", ID, Detention::id, Detention.Builder::id)
          .required("person", idOf(Person.class), Detention::person, Detention.Builder::person)
          .required(
              "kind",
              word(DetentionKind.class, DetentionKind::of),
              Detention::kind,
              Detention.Builder::kind)
          .optional("arrest", ARREST, Detention::arrest, Detention.Builder::arrest)
          .optional(
              "supervisedBy", AUTHORITY, Detention::supervisedBy, Detention.Builder::supervisedBy)
          .many(
              "statedReasons", WORDS, Detention::statedReasons, Detention.Builder::addStatedReason)
          .sensitive(ALLEGED_ACT)
          .many("legalBasis", PROVISION, Detention::legalBasis, Detention.Builder::addLegalBasis)
          .sensitive(ALLEGED_ACT)
          .many("stays", STAY, Detention::stays, Detention.Builder::addStay)
          .optional(
              "firstAppearance",
              FIRST_APPEARANCE,
              Detention::firstAppearance,
              Detention.Builder::firstAppearance)
          .many(
              "acknowledgements",
              ACKNOWLEDGEMENT_ENTRY,
              Detention::acknowledgements,
              Detention.Builder::addAcknowledgement)
          .many("access", ACCESS, Detention::access, Detention.Builder::addAccess)
          .optional("end", DETENTION_END, Detention::end, Detention.Builder::end)
          .optional(
              "stillHeldAsOf", DATE, Detention::stillHeldAsOf, Detention.Builder::stillHeldAsOf)
          .many("stated", STATED_DURATION, Detention::stated, Detention.Builder::addStated)
          .many("links", DETENTION_LINK, Detention::links, Detention.Builder::addLink)
          .optional("description", WORDS, Detention::description, Detention.Builder::description)
          .sensitive(ALLEGED_ACT)
          .many("citations", CITATION, Detention::citations, Detention.Builder::addCitation)
          .declared();

  public static final ObjectType<Stage, Stage.Builder> STAGE =
      object(
              Stage.class,
              "stage",
              Stage::builder,
              Stage.Builder::build,
              Stage.Builder::unknownFields)
          .optional("id", ID, Stage::id, Stage.Builder::id)
          .required("kind", word(StageKind.class, StageKind::of), Stage::kind, Stage.Builder::kind)
          .optional("count", QUANTITY, Stage::count, Stage.Builder::count)
          .optional("when", DATE, Stage::when, Stage.Builder::when)
          .moment()
          .optional("by", AUTHORITY, Stage::by, Stage.Builder::by)
          .optional("place", PLACE, Stage::place, Stage.Builder::place)
          .sensitive(LOCATION)
          .optional(
              "standing",
              word(StageStanding.class, StageStanding::of),
              Stage::standing,
              Stage.Builder::standing)
          .many("persons", idOf(Person.class), Stage::persons, Stage.Builder::addPerson)
          .optional("description", WORDS, Stage::description, Stage.Builder::description)
          .many("citations", CITATION, Stage::citations, Stage.Builder::addCitation)
          .declared();

  public static final ObjectType<Participant, Participant.Builder> PARTICIPANT =
      object(
              Participant.class,
              "participant",
              Participant::builder,
              Participant.Builder::build,
              Participant.Builder::unknownFields)
          .optional("id", ID, Participant::id, Participant.Builder::id)
          .required(
              "role",
              word(ParticipantRole.class, ParticipantRole::of),
              Participant::role,
              Participant.Builder::role)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("person", idOf(Person.class), Participant::person, Participant.Builder::person)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("name", TEXT, Participant::name, Participant.Builder::name)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("pseudonym", TEXT, Participant::pseudonym, Participant.Builder::pseudonym)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional(
              "description", WORDS, Participant::description, Participant.Builder::description)
          .many("citations", CITATION, Participant::citations, Participant.Builder::addCitation)
          .declared();

  public static final ObjectType<Proceeding, Proceeding.Builder> PROCEEDING =
      object(
              Proceeding.class,
              "proceeding",
              Proceeding::builder,
              Proceeding.Builder::build,
              Proceeding.Builder::unknownFields)
          .required("id", ID, Proceeding::id, Proceeding.Builder::id)
          .optional(
              "kind",
              word(ProceedingKind.class, ProceedingKind::of),
              Proceeding::kind,
              Proceeding.Builder::kind)
          .optional(
              "jurisdiction", COUNTRY, Proceeding::jurisdiction, Proceeding.Builder::jurisdiction)
          .optional("court", AUTHORITY, Proceeding::court, Proceeding.Builder::court)
          .many("caseNumbers", TEXT, Proceeding::caseNumbers, Proceeding.Builder::addCaseNumber)
          .sensitive(IDENTITY)
          .many("provisions", PROVISION, Proceeding::provisions, Proceeding.Builder::addProvision)
          .sensitive(ALLEGED_ACT)
          .many("stages", STAGE, Proceeding::stages, Proceeding.Builder::addStage)
          .many(
              "participants",
              PARTICIPANT,
              Proceeding::participants,
              Proceeding.Builder::addParticipant)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("description", WORDS, Proceeding::description, Proceeding.Builder::description)
          .many("citations", CITATION, Proceeding::citations, Proceeding.Builder::addCitation)
          .declared();

  public static final ObjectType<Item, Item.Builder> ITEM =
      object(Item.class, "item", Item::builder, Item.Builder::build, Item.Builder::unknownFields)
          .optional("id", ID, Item::id, Item.Builder::id)
          .required("what", TEXT, Item::what, Item.Builder::what)
          .sensitive(ALLEGED_ACT)
          .optional("quantity", QUANTITY, Item::quantity, Item.Builder::quantity)
          .optional("description", WORDS, Item::description, Item.Builder::description)
          .many("citations", CITATION, Item::citations, Item.Builder::addCitation)
          .declared();

  public static final ObjectType<ChargeEntry, ChargeEntry.Builder> CHARGE_ENTRY =
      object(
              ChargeEntry.class,
              "charge-status",
              ChargeEntry::builder,
              ChargeEntry.Builder::build,
              ChargeEntry.Builder::unknownFields)
          .optional("id", ID, ChargeEntry::id, ChargeEntry.Builder::id)
          .required(
              "kind",
              word(ChargeStatus.class, ChargeStatus::of),
              ChargeEntry::kind,
              ChargeEntry.Builder::kind)
          .optional("when", DATE, ChargeEntry::when, ChargeEntry.Builder::when)
          .moment()
          .optional("by", AUTHORITY, ChargeEntry::by, ChargeEntry.Builder::by)
          .optional("final", BOOLEAN, ChargeEntry::isFinal, ChargeEntry.Builder::isFinal)
          .optional(
              "description", WORDS, ChargeEntry::description, ChargeEntry.Builder::description)
          .many("citations", CITATION, ChargeEntry::citations, ChargeEntry.Builder::addCitation)
          .declared();

  public static final ObjectType<PleaEntry, PleaEntry.Builder> PLEA_ENTRY =
      object(
              PleaEntry.class,
              "plea",
              PleaEntry::builder,
              PleaEntry.Builder::build,
              PleaEntry.Builder::unknownFields)
          .optional("id", ID, PleaEntry::id, PleaEntry.Builder::id)
          .required("kind", word(Plea.class, Plea::of), PleaEntry::kind, PleaEntry.Builder::kind)
          .sensitive(ALLEGED_ACT)
          .optional("when", DATE, PleaEntry::when, PleaEntry.Builder::when)
          .moment()
          .optional("by", AUTHORITY, PleaEntry::by, PleaEntry.Builder::by)
          .optional("description", WORDS, PleaEntry::description, PleaEntry.Builder::description)
          .many("citations", CITATION, PleaEntry::citations, PleaEntry.Builder::addCitation)
          .declared();

  public static final ObjectType<Charge, Charge.Builder> CHARGE =
      object(
              Charge.class,
              "charge",
              Charge::builder,
              Charge.Builder::build,
              Charge.Builder::unknownFields)
          .required("id", ID, Charge::id, Charge.Builder::id)
          .required("person", idOf(Person.class), Charge::person, Charge.Builder::person)
          .optional(
              "proceeding", idOf(Proceeding.class), Charge::proceeding, Charge.Builder::proceeding)
          .optional("count", QUANTITY, Charge::count, Charge.Builder::count)
          .optional("offence", TEXT, Charge::offence, Charge.Builder::offence)
          .sensitive(ALLEGED_ACT)
          .many("provisions", PROVISION, Charge::provisions, Charge.Builder::addProvision)
          .sensitive(ALLEGED_ACT)
          .optional("committed", DATE, Charge::committed, Charge.Builder::committed)
          .sensitive(ALLEGED_ACT)
          .optional("place", PLACE, Charge::place, Charge.Builder::place)
          .sensitive(ALLEGED_ACT, LOCATION)
          .optional("filed", DATE, Charge::filed, Charge.Builder::filed)
          .moment()
          .many("items", ITEM, Charge::items, Charge.Builder::addItem)
          .sensitive(ALLEGED_ACT)
          .many("history", CHARGE_ENTRY, Charge::history, Charge.Builder::addHistory)
          .many("pleas", PLEA_ENTRY, Charge::pleas, Charge.Builder::addPlea)
          .sensitive(ALLEGED_ACT)
          .optional(
              "supersedes", idOf(Charge.class), Charge::supersedes, Charge.Builder::supersedes)
          .optional("description", WORDS, Charge::description, Charge.Builder::description)
          .many("citations", CITATION, Charge::citations, Charge.Builder::addCitation)
          .declared();

  public static final ObjectType<Measure, Measure.Builder> MEASURE =
      object(
              Measure.class,
              "measure",
              Measure::builder,
              Measure.Builder::build,
              Measure.Builder::unknownFields)
          .optional("id", ID, Measure::id, Measure.Builder::id)
          .required(
              "kind",
              word(MeasureKind.class, MeasureKind::of),
              Measure::kind,
              Measure.Builder::kind)
          .many("persons", idOf(Person.class), Measure::persons, Measure.Builder::addPerson)
          .decisive()
          .optional("amount", QUANTITY, Measure::amount, Measure.Builder::amount)
          .optional("term", TERM, Measure::term, Measure.Builder::term)
          .optional("until", DATE, Measure::until, Measure.Builder::until)
          .optional("due", DATE, Measure::due, Measure.Builder::due)
          .optional("description", WORDS, Measure::description, Measure.Builder::description)
          .many("citations", CITATION, Measure::citations, Measure.Builder::addCitation)
          .declared();

  public static final ObjectType<OrderEntry, OrderEntry.Builder> ORDER_ENTRY =
      object(
              OrderEntry.class,
              "order-state",
              OrderEntry::builder,
              OrderEntry.Builder::build,
              OrderEntry.Builder::unknownFields)
          .optional("id", ID, OrderEntry::id, OrderEntry.Builder::id)
          .required(
              "kind",
              word(OrderState.class, OrderState::of),
              OrderEntry::kind,
              OrderEntry.Builder::kind)
          .optional("when", DATE, OrderEntry::when, OrderEntry.Builder::when)
          .moment()
          .optional("by", AUTHORITY, OrderEntry::by, OrderEntry.Builder::by)
          .optional("description", WORDS, OrderEntry::description, OrderEntry.Builder::description)
          .many("citations", CITATION, OrderEntry::citations, OrderEntry.Builder::addCitation)
          .declared();

  public static final ObjectType<OrderLink, OrderLink.Builder> ORDER_LINK =
      object(
              OrderLink.class,
              "order-link",
              OrderLink::builder,
              OrderLink.Builder::build,
              OrderLink.Builder::unknownFields)
          .optional("id", ID, OrderLink::id, OrderLink.Builder::id)
          .required(
              "kind",
              word(OrderLinkKind.class, OrderLinkKind::of),
              OrderLink::kind,
              OrderLink.Builder::kind)
          .required("order", idOf(CourtOrder.class), OrderLink::order, OrderLink.Builder::order)
          .optional("description", WORDS, OrderLink::description, OrderLink.Builder::description)
          .many("citations", CITATION, OrderLink::citations, OrderLink.Builder::addCitation)
          .declared();

  public static final ObjectType<ComplianceEntry, ComplianceEntry.Builder> COMPLIANCE_ENTRY =
      object(
              ComplianceEntry.class,
              "compliance",
              ComplianceEntry::builder,
              ComplianceEntry.Builder::build,
              ComplianceEntry.Builder::unknownFields)
          .optional("id", ID, ComplianceEntry::id, ComplianceEntry.Builder::id)
          .required(
              "kind",
              word(Compliance.class, Compliance::of),
              ComplianceEntry::kind,
              ComplianceEntry.Builder::kind)
          .optional("when", DATE, ComplianceEntry::when, ComplianceEntry.Builder::when)
          .moment()
          .optional("by", AUTHORITY, ComplianceEntry::by, ComplianceEntry.Builder::by)
          .optional(
              "description",
              WORDS,
              ComplianceEntry::description,
              ComplianceEntry.Builder::description)
          .many(
              "citations",
              CITATION,
              ComplianceEntry::citations,
              ComplianceEntry.Builder::addCitation)
          .declared();

  public static final ObjectType<CourtOrder, CourtOrder.Builder> COURT_ORDER =
      object(
              CourtOrder.class,
              "order",
              CourtOrder::builder,
              CourtOrder.Builder::build,
              CourtOrder.Builder::unknownFields)
          .required("id", ID, CourtOrder::id, CourtOrder.Builder::id)
          .required(
              "kind",
              word(OrderKind.class, OrderKind::of),
              CourtOrder::kind,
              CourtOrder.Builder::kind)
          .optional("issuer", AUTHORITY, CourtOrder::issuer, CourtOrder.Builder::issuer)
          .optional("issued", DATE, CourtOrder::issued, CourtOrder.Builder::issued)
          .moment()
          .many("persons", idOf(Person.class), CourtOrder::persons, CourtOrder.Builder::addPerson)
          .many(
              "detentions",
              idOf(Detention.class),
              CourtOrder::detentions,
              CourtOrder.Builder::addDetention)
          .many("charges", idOf(Charge.class), CourtOrder::charges, CourtOrder.Builder::addCharge)
          .optional(
              "proceeding",
              idOf(Proceeding.class),
              CourtOrder::proceeding,
              CourtOrder.Builder::proceeding)
          .many("addressees", AUTHORITY, CourtOrder::addressees, CourtOrder.Builder::addAddressee)
          .many("measures", MEASURE, CourtOrder::measures, CourtOrder.Builder::addMeasure)
          .many("legalBasis", PROVISION, CourtOrder::legalBasis, CourtOrder.Builder::addLegalBasis)
          .sensitive(ALLEGED_ACT)
          .optional("from", DATE, CourtOrder::from, CourtOrder.Builder::from)
          .optional("until", DATE, CourtOrder::until, CourtOrder.Builder::until)
          .optional("term", TERM, CourtOrder::term, CourtOrder.Builder::term)
          .optional("stated", STATED_DURATION, CourtOrder::stated, CourtOrder.Builder::stated)
          .many("history", ORDER_ENTRY, CourtOrder::history, CourtOrder.Builder::addHistory)
          .many("links", ORDER_LINK, CourtOrder::links, CourtOrder.Builder::addLink)
          .many(
              "compliance",
              COMPLIANCE_ENTRY,
              CourtOrder::compliance,
              CourtOrder.Builder::addCompliance)
          .optional("description", WORDS, CourtOrder::description, CourtOrder.Builder::description)
          .many("citations", CITATION, CourtOrder::citations, CourtOrder.Builder::addCitation)
          .declared();

  public static final ObjectType<SentencePart, SentencePart.Builder> SENTENCE_PART =
      object(
              SentencePart.class,
              "sentence-part",
              SentencePart::builder,
              SentencePart.Builder::build,
              SentencePart.Builder::unknownFields)
          .optional("id", ID, SentencePart::id, SentencePart.Builder::id)
          .required(
              "kind",
              word(SentencePartKind.class, SentencePartKind::of),
              SentencePart::kind,
              SentencePart.Builder::kind)
          .optional("term", TERM, SentencePart::term, SentencePart.Builder::term)
          .optional("amount", QUANTITY, SentencePart::amount, SentencePart.Builder::amount)
          .optional("suspended", TERM, SentencePart::suspended, SentencePart.Builder::suspended)
          .optional("condition", WORDS, SentencePart::condition, SentencePart.Builder::condition)
          .sensitive(ALLEGED_ACT)
          .optional("served", TERM, SentencePart::served, SentencePart.Builder::served)
          .optional("from", DATE, SentencePart::from, SentencePart.Builder::from)
          .optional("until", DATE, SentencePart::until, SentencePart.Builder::until)
          .optional(
              "description", WORDS, SentencePart::description, SentencePart.Builder::description)
          .many("citations", CITATION, SentencePart::citations, SentencePart.Builder::addCitation)
          .declared();

  public static final ObjectType<Credit, Credit.Builder> CREDIT =
      object(
              Credit.class,
              "credit",
              Credit::builder,
              Credit.Builder::build,
              Credit.Builder::unknownFields)
          .optional("id", ID, Credit::id, Credit.Builder::id)
          .required(
              "kind",
              word(DetentionKind.class, DetentionKind::of),
              Credit::kind,
              Credit.Builder::kind)
          .optional("ratio", DECIMAL, Credit::ratio, Credit.Builder::ratio)
          .optional("term", TERM, Credit::term, Credit.Builder::term)
          .optional("description", WORDS, Credit::description, Credit.Builder::description)
          .many("citations", CITATION, Credit::citations, Credit.Builder::addCitation)
          .declared();

  public static final ObjectType<Sentence, Sentence.Builder> SENTENCE =
      object(
              Sentence.class,
              "sentence",
              Sentence::builder,
              Sentence.Builder::build,
              Sentence.Builder::unknownFields)
          .required("id", ID, Sentence::id, Sentence.Builder::id)
          .required("person", idOf(Person.class), Sentence::person, Sentence.Builder::person)
          .many("charges", idOf(Charge.class), Sentence::charges, Sentence.Builder::addCharge)
          .optional("order", idOf(CourtOrder.class), Sentence::order, Sentence.Builder::order)
          .required(
              "state",
              word(SentenceState.class, SentenceState::of),
              Sentence::state,
              Sentence.Builder::state)
          .optional("pronounced", DATE, Sentence::pronounced, Sentence.Builder::pronounced)
          .moment()
          .optional("inAbsentia", BOOLEAN, Sentence::inAbsentia, Sentence.Builder::inAbsentia)
          .many("parts", SENTENCE_PART, Sentence::parts, Sentence.Builder::addPart)
          .optional("from", DATE, Sentence::from, Sentence.Builder::from)
          .optional("until", DATE, Sentence::until, Sentence.Builder::until)
          .many("credits", CREDIT, Sentence::credits, Sentence.Builder::addCredit)
          .many(
              "supersedes",
              idOf(Sentence.class),
              Sentence::supersedes,
              Sentence.Builder::addSupersedes)
          .optional("description", WORDS, Sentence::description, Sentence.Builder::description)
          .many("citations", CITATION, Sentence::citations, Sentence.Builder::addCitation)
          .declared();

  public static final ObjectType<Release, Release.Builder> RELEASE =
      object(
              Release.class,
              "release",
              Release::builder,
              Release.Builder::build,
              Release.Builder::unknownFields)
          .required("id", ID, Release::id, Release.Builder::id)
          .required("person", idOf(Person.class), Release::person, Release.Builder::person)
          .required(
              "detention", idOf(Detention.class), Release::detention, Release.Builder::detention)
          .optional("when", DATE, Release::when, Release.Builder::when)
          .moment()
          .optional(
              "standing",
              word(ReleaseStanding.class, ReleaseStanding::of),
              Release::standing,
              Release.Builder::standing)
          .many(
              "reasons",
              word(ReleaseReason.class, ReleaseReason::of),
              Release::reasons,
              Release.Builder::addReason)
          .optional("order", idOf(CourtOrder.class), Release::order, Release.Builder::order)
          .many("conditions", MEASURE, Release::conditions, Release.Builder::addCondition)
          .optional("by", AUTHORITY, Release::by, Release.Builder::by)
          .optional("destination", PLACE, Release::destination, Release.Builder::destination)
          .sensitive(LOCATION)
          .optional("event", idOf(Event.class), Release::event, Release.Builder::event)
          .optional("description", WORDS, Release::description, Release.Builder::description)
          .many("citations", CITATION, Release::citations, Release.Builder::addCitation)
          .declared();

  public static final ObjectType<Event, Event.Builder> EVENT =
      object(
              Event.class,
              "event",
              Event::builder,
              Event.Builder::build,
              Event.Builder::unknownFields)
          .required("id", ID, Event::id, Event.Builder::id)
          .required("kind", word(EventKind.class, EventKind::of), Event::kind, Event.Builder::kind)
          .sensitive(HEALTH)
          .many("persons", idOf(Person.class), Event::persons, Event.Builder::addPerson)
          .optional("when", DATE, Event::when, Event.Builder::when)
          .moment()
          .optional("place", PLACE, Event::place, Event.Builder::place)
          .sensitive(LOCATION)
          .optional("by", AUTHORITY, Event::by, Event.Builder::by)
          .many("parties", AUTHORITY, Event::parties, Event.Builder::addParty)
          .many("quantities", ITEM, Event::quantities, Event.Builder::addQuantity)
          .optional("stated", STATED_DURATION, Event::stated, Event.Builder::stated)
          .optional("description", WORDS, Event::description, Event.Builder::description)
          .sensitive(ALLEGED_ACT)
          .many("citations", CITATION, Event::citations, Event.Builder::addCitation)
          .declared();

  public static final ObjectType<Source, Source.Builder> SOURCE =
      object(
              Source.class,
              "source",
              Source::builder,
              Source.Builder::build,
              Source.Builder::unknownFields)
          .required("id", ID, Source::id, Source.Builder::id)
          .optional(
              "kind", word(SourceKind.class, SourceKind::of), Source::kind, Source.Builder::kind)
          .optional("publisher", TEXT, Source::publisher, Source.Builder::publisher)
          .sensitive(WITNESS_OR_SOURCE)
          .optional("title", WORDS, Source::title, Source.Builder::title)
          .optional("url", WORDS, Source::url, Source.Builder::url)
          .optional("published", DATE, Source::published, Source.Builder::published)
          .optional("retrieved", DATE, Source::retrieved, Source.Builder::retrieved)
          .optional("archivedUrl", WORDS, Source::archivedUrl, Source.Builder::archivedUrl)
          .optional("sha256", TEXT, Source::sha256, Source.Builder::sha256)
          .sensitive(WITNESS_OR_SOURCE)
          .optional("language", LANGUAGE, Source::language, Source.Builder::language)
          .optional(
              "reliability",
              word(Reliability.class, Reliability::of),
              Source::reliability,
              Source.Builder::reliability)
          .optional("description", WORDS, Source::description, Source.Builder::description)
          .many("citations", CITATION, Source::citations, Source.Builder::addCitation)
          .declared();

  public static final ObjectType<Statement, Statement.Builder> STATEMENT =
      object(
              Statement.class,
              "statement",
              Statement::builder,
              Statement.Builder::build,
              Statement.Builder::unknownFields)
          .optional("id", ID, Statement::id, Statement.Builder::id)
          .required("about", ANY_ID, Statement::about, Statement.Builder::about)
          .optional("field", STATED, Statement::field, Statement.Builder::field)
          .decisive()
          .optional("value", STATED, Statement::value, Statement.Builder::value)
          .decisive()
          .optional(
              "absent",
              word(AbsenceReason.class, AbsenceReason::of),
              Statement::absent,
              Statement.Builder::absent)
          .decisive()
          .optional("asStated", WORDS, Statement::asStated, Statement.Builder::asStated)
          .optional(
              "stance",
              word(Stance.class, Stance::of),
              Statement::stance,
              Statement.Builder::stance)
          .decisive()
          .optional(
              "attribution",
              word(Attribution.class, Attribution::of),
              Statement::attribution,
              Statement.Builder::attribution)
          .optional("by", AUTHORITY, Statement::by, Statement.Builder::by)
          .sensitive(WITNESS_OR_SOURCE)
          .optional("asOf", DATE, Statement::asOf, Statement.Builder::asOf)
          .optional(
              "status",
              word(StatementStatus.class, StatementStatus::of),
              Statement::status,
              Statement.Builder::status)
          .decisive()
          .many("citations", CITATION, Statement::citations, Statement.Builder::addCitation)
          .optional("note", WORDS, Statement::note, Statement.Builder::note)
          .declared();

  public static final ObjectType<Handling, Handling.Builder> HANDLING =
      object(
              Handling.class,
              "handling",
              Handling::builder,
              Handling.Builder::build,
              Handling.Builder::unknownFields)
          .required(
              "level",
              word(HandlingLevel.class, HandlingLevel::of),
              Handling::level,
              Handling.Builder::level)
          .optional("consent", WORDS, Handling::consent, Handling.Builder::consent)
          .sensitive(IDENTITY)
          .optional("reviewBy", DATE, Handling::reviewBy, Handling.Builder::reviewBy)
          .declared();

  public static final ObjectType<CaseFile, CaseFile.Builder> CASE_FILE =
      object(
              CaseFile.class,
              "case-file",
              CaseFile::builder,
              CaseFile.Builder::build,
              CaseFile.Builder::unknownFields)
          .defaulted(
              "schemaVersion", VERSION, CaseFile::schemaVersion, CaseFile.Builder::schemaVersion)
          .required("id", ID, CaseFile::id, CaseFile.Builder::id)
          .optional("title", WORDS, CaseFile::title, CaseFile.Builder::title)
          .optional("language", LANGUAGE, CaseFile::language, CaseFile.Builder::language)
          .optional("asOf", DATE, CaseFile::asOf, CaseFile.Builder::asOf)
          .many("persons", PERSON, CaseFile::persons, CaseFile.Builder::addPerson)
          .many("detentions", DETENTION, CaseFile::detentions, CaseFile.Builder::addDetention)
          .many("proceedings", PROCEEDING, CaseFile::proceedings, CaseFile.Builder::addProceeding)
          .many("charges", CHARGE, CaseFile::charges, CaseFile.Builder::addCharge)
          .many("orders", COURT_ORDER, CaseFile::orders, CaseFile.Builder::addOrder)
          .many("sentences", SENTENCE, CaseFile::sentences, CaseFile.Builder::addSentence)
          .many("releases", RELEASE, CaseFile::releases, CaseFile.Builder::addRelease)
          .many("events", EVENT, CaseFile::events, CaseFile.Builder::addEvent)
          .many("sources", SOURCE, CaseFile::sources, CaseFile.Builder::addSource)
          .many("statements", STATEMENT, CaseFile::statements, CaseFile.Builder::addStatement)
          .optional("handling", HANDLING, CaseFile::handling, CaseFile.Builder::handling)
          .declared();

  private static final List<ObjectType<?, ?>> ALL =
      List.of(
          NAME_ORIGIN,
          CITATION,
          NAME,
          QUANTITY,
          AGE,
          NATIONALITY,
          PLACE,
          PERSON_PLACE,
          AFFILIATION,
          AUTHORITY,
          IDENTIFIER,
          STATE_OF_HEALTH,
          PERSON_STATUS,
          RELATION,
          PERSON,
          ARREST,
          PROVISION,
          STATED_DURATION,
          STAY,
          FIRST_APPEARANCE,
          ACKNOWLEDGEMENT_ENTRY,
          ACCESS,
          DETENTION_END,
          DETENTION_LINK,
          DETENTION,
          STAGE,
          PARTICIPANT,
          PROCEEDING,
          ITEM,
          CHARGE_ENTRY,
          PLEA_ENTRY,
          CHARGE,
          MEASURE,
          ORDER_ENTRY,
          ORDER_LINK,
          COMPLIANCE_ENTRY,
          COURT_ORDER,
          SENTENCE_PART,
          CREDIT,
          SENTENCE,
          RELEASE,
          EVENT,
          SOURCE,
          STATEMENT,
          HANDLING,
          CASE_FILE);

  private Schema() {}

  /** The scalars that have a type of their own: dates, terms, and one for each vocabulary. */
  public static List<Scalar<?>> scalars() {
    Map<Class<?>, Scalar<?>> scalars = new LinkedHashMap<>();
    scalars.put(DATE.type(), DATE);
    scalars.put(TERM.type(), TERM);
    for (ObjectType<?, ?> type : ALL) {
      for (Field<?, ?, ?> field : type.fields()) {
        if (field.type() instanceof Scalar.Word<?> word) {
          scalars.putIfAbsent(word.type(), word);
        }
      }
    }
    return List.copyOf(scalars.values());
  }

  /** All object types, each after the types that it holds. */
  public static List<ObjectType<?, ?>> all() {
    return ALL;
  }

  /**
   * The line of a type of the model.
   *
   * @throws IllegalArgumentException if it is none
   */
  @SuppressWarnings("unchecked") // a line is of the type that it names
  public static <T extends Extensible> ObjectType<T, ?> of(Class<T> type) {
    return (ObjectType<T, ?>)
        ALL.stream()
            .filter(line -> line.type() == type)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no type of the model: " + type));
  }

  private static Scalar<String> idOf(Class<? extends Extensible> target) {
    return new Scalar.Reference(target);
  }

  private static <C extends Code> Scalar<C> word(Class<C> vocabulary, Function<String, C> of) {
    return new Scalar.Word<>(vocabulary, of);
  }
}
