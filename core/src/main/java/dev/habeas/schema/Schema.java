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

/**
 * The table of every field: name, what it holds, and why it may have to be kept back. It is got and
 * set by {@link Accessors}.
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
      object(NameOrigin.class, "name-origin", new Accessors.OfNameOrigin())
          .required("name", idOf(Name.class))
          .optional("how", WORDS)
          .declared();

  public static final ObjectType<Citation, Citation.Builder> CITATION =
      object(Citation.class, "citation", new Accessors.OfCitation())
          .required("source", idOf(Source.class))
          .optional("locator", WORDS)
          .optional("quote", WORDS)
          .declared();

  public static final ObjectType<Name, Name.Builder> NAME =
      object(Name.class, "name", new Accessors.OfName())
          .optional("id", ID)
          .required("full", TEXT)
          .sensitive(IDENTITY)
          .optional("given", TEXT)
          .sensitive(IDENTITY)
          .optional("family", TEXT)
          .sensitive(IDENTITY)
          .optional("patronymic", TEXT)
          .sensitive(IDENTITY)
          .optional("kind", word(NameKind.class))
          .optional("language", LANGUAGE)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("derivedFrom", NAME_ORIGIN)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Quantity, Quantity.Builder> QUANTITY =
      object(Quantity.class, "quantity", new Accessors.OfQuantity())
          .optional("comparator", word(QuantityComparator.class))
          .decisive()
          .required("value", DECIMAL)
          .optional("upper", DECIMAL)
          .decisive()
          .optional("unit", UNIT)
          .decisive()
          .declared();

  public static final ObjectType<Age, Age.Builder> AGE =
      object(Age.class, "age", new Accessors.OfAge())
          .optional("id", ID)
          .required("age", QUANTITY)
          .sensitive(IDENTITY, MINOR)
          .optional("when", DATE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Nationality, Nationality.Builder> NATIONALITY =
      object(Nationality.class, "nationality", new Accessors.OfNationality())
          .optional("id", ID)
          .required("country", COUNTRY)
          .sensitive(IDENTITY)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Place, Place.Builder> PLACE =
      object(Place.class, "place", new Accessors.OfPlace())
          .optional("id", ID)
          .optional("name", TEXT)
          .sensitive(LOCATION)
          .many("names", NAME)
          .sensitive(LOCATION)
          .optional("kind", word(PlaceKind.class))
          .optional("country", COUNTRY)
          .sensitive(LOCATION)
          .optional("sovereign", COUNTRY)
          .sensitive(LOCATION)
          .optional("controlledBy", COUNTRY)
          .sensitive(LOCATION)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<PersonPlace, PersonPlace.Builder> PERSON_PLACE =
      object(PersonPlace.class, "place-of-person", new Accessors.OfPersonPlace())
          .optional("id", ID)
          .required("kind", word(PersonPlaceKind.class))
          .optional("place", PLACE)
          .sensitive(LOCATION)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Affiliation, Affiliation.Builder> AFFILIATION =
      object(Affiliation.class, "affiliation", new Accessors.OfAffiliation())
          .optional("id", ID)
          .required("kind", word(AffiliationKind.class))
          .optional("name", TEXT)
          .sensitive(ETHNICITY_RELIGION_POLITICS)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Authority, Authority.Builder> AUTHORITY =
      object(Authority.class, "authority", new Accessors.OfAuthority())
          .optional("id", ID)
          .optional("name", TEXT)
          .sensitive(LOCATION, SECURITY)
          .many("names", NAME)
          .sensitive(LOCATION, SECURITY)
          .optional("kind", word(AuthorityKind.class))
          .optional("jurisdiction", COUNTRY)
          .optional("recognition", word(Recognition.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Identifier, Identifier.Builder> IDENTIFIER =
      object(Identifier.class, "identifier", new Accessors.OfIdentifier())
          .optional("id", ID)
          .required("kind", word(IdentifierKind.class))
          .required("value", TEXT)
          .sensitive(IDENTITY)
          .optional("issuer", AUTHORITY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Health, Health.Builder> STATE_OF_HEALTH =
      object(Health.class, "health", new Accessors.OfHealth())
          .optional("id", ID)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("description", WORDS)
          .sensitive(HEALTH)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<PersonStatus, PersonStatus.Builder> PERSON_STATUS =
      object(PersonStatus.class, "status", new Accessors.OfPersonStatus())
          .optional("id", ID)
          .required("kind", word(LegalStatus.class))
          .sensitive(ALLEGED_ACT)
          .optional("jurisdiction", COUNTRY)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("asOf", DATE)
          .optional("proceeding", idOf(Proceeding.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Relation, Relation.Builder> RELATION =
      object(Relation.class, "relation", new Accessors.OfRelation())
          .optional("id", ID)
          .required("kind", word(RelationKind.class))
          .sensitive(FAMILY)
          .required("person", idOf(Person.class))
          .sensitive(FAMILY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Person, Person.Builder> PERSON =
      object(Person.class, "person", new Accessors.OfPerson())
          .required("id", ID)
          .many("names", NAME)
          .sensitive(IDENTITY)
          .optional("size", QUANTITY)
          .plural()
          .optional("birthDate", DATE)
          .sensitive(IDENTITY, MINOR)
          .optional("deathDate", DATE)
          .sensitive(IDENTITY)
          .many("ages", AGE)
          .sensitive(IDENTITY, MINOR)
          .optional("sex", word(Sex.class))
          .sensitive(IDENTITY)
          .many("nationalities", NATIONALITY)
          .sensitive(IDENTITY)
          .many("places", PERSON_PLACE)
          .sensitive(LOCATION)
          .many("occupations", TEXT)
          .sensitive(IDENTITY)
          .many("affiliations", AFFILIATION)
          .sensitive(ETHNICITY_RELIGION_POLITICS)
          .many("identifiers", IDENTIFIER)
          .sensitive(IDENTITY)
          .many("health", STATE_OF_HEALTH)
          .sensitive(HEALTH)
          .many("statuses", PERSON_STATUS)
          .many("relations", RELATION)
          .sensitive(FAMILY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Arrest, Arrest.Builder> ARREST =
      object(Arrest.class, "arrest", new Accessors.OfArrest())
          .optional("when", DATE)
          .moment()
          .optional("place", PLACE)
          .sensitive(LOCATION)
          .optional("by", AUTHORITY)
          .optional("circumstances", WORDS)
          .sensitive(ALLEGED_ACT)
          .optional("warrantShown", BOOLEAN)
          .declared();

  public static final ObjectType<Provision, Provision.Builder> PROVISION =
      object(Provision.class, "provision", new Accessors.OfProvision())
          .optional("id", ID)
          .optional("instrument", TEXT)
          .sensitive(ALLEGED_ACT)
          .optional("article", TEXT)
          .sensitive(ALLEGED_ACT)
          .optional("part", TEXT)
          .sensitive(ALLEGED_ACT)
          .optional("jurisdiction", COUNTRY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<StatedDuration, StatedDuration.Builder> STATED_DURATION =
      object(StatedDuration.class, "stated-duration", new Accessors.OfStatedDuration())
          .optional("id", ID)
          .optional("comparator", word(QuantityComparator.class))
          .decisive()
          .required("term", TERM)
          .optional("from", DATE)
          .optional("asOf", DATE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Stay, Stay.Builder> STAY =
      object(Stay.class, "stay", new Accessors.OfStay())
          .optional("id", ID)
          .optional("place", PLACE)
          .sensitive(LOCATION)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("authority", AUTHORITY)
          .sensitive(LOCATION)
          .optional("regime", word(Regime.class))
          .optional("stated", STATED_DURATION)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<FirstAppearance, FirstAppearance.Builder> FIRST_APPEARANCE =
      object(FirstAppearance.class, "first-appearance", new Accessors.OfFirstAppearance())
          .optional("when", DATE)
          .moment()
          .optional("by", AUTHORITY)
          .declared();

  public static final ObjectType<AcknowledgementEntry, AcknowledgementEntry.Builder>
      ACKNOWLEDGEMENT_ENTRY =
          object(
                  AcknowledgementEntry.class,
                  "acknowledgement",
                  new Accessors.OfAcknowledgementEntry())
              .optional("id", ID)
              .required("kind", word(Acknowledgement.class))
              .optional("when", DATE)
              .moment()
              .optional("by", AUTHORITY)
              .optional("description", WORDS)
              .many("citations", CITATION)
              .declared();

  public static final ObjectType<Access, Access.Builder> ACCESS =
      object(Access.class, "access", new Accessors.OfAccess())
          .optional("id", ID)
          .required("who", word(AccessParty.class))
          .sensitive(COUNSEL)
          .required("result", word(AccessResult.class))
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("stated", STATED_DURATION)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<DetentionEnd, DetentionEnd.Builder> DETENTION_END =
      object(DetentionEnd.class, "end-of-detention", new Accessors.OfDetentionEnd())
          .required("manner", word(DetentionEndManner.class))
          .optional("release", idOf(Release.class))
          .optional("when", DATE)
          .optional("by", AUTHORITY)
          .optional("destination", PLACE)
          .sensitive(LOCATION)
          .optional("cause", WORDS)
          .sensitive(HEALTH)
          .optional("remains", WORDS)
          .sensitive(HEALTH)
          .declared();

  public static final ObjectType<DetentionLink, DetentionLink.Builder> DETENTION_LINK =
      object(DetentionLink.class, "detention-link", new Accessors.OfDetentionLink())
          .optional("id", ID)
          .required("kind", word(DetentionLinkKind.class))
          .required("detention", idOf(Detention.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Detention, Detention.Builder> DETENTION =
      object(Detention.class, "detention", new Accessors.OfDetention())
          .required("id", ID)
          .required("person", idOf(Person.class))
          .required("kind", word(DetentionKind.class))
          .optional("arrest", ARREST)
          .optional("supervisedBy", AUTHORITY)
          .many("statedReasons", WORDS)
          .sensitive(ALLEGED_ACT)
          .many("legalBasis", PROVISION)
          .sensitive(ALLEGED_ACT)
          .many("stays", STAY)
          .optional("firstAppearance", FIRST_APPEARANCE)
          .many("acknowledgements", ACKNOWLEDGEMENT_ENTRY)
          .many("access", ACCESS)
          .optional("end", DETENTION_END)
          .optional("stillHeldAsOf", DATE)
          .many("stated", STATED_DURATION)
          .many("links", DETENTION_LINK)
          .optional("description", WORDS)
          .sensitive(ALLEGED_ACT)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Stage, Stage.Builder> STAGE =
      object(Stage.class, "stage", new Accessors.OfStage())
          .optional("id", ID)
          .required("kind", word(StageKind.class))
          .optional("count", QUANTITY)
          .plural()
          .optional("when", DATE)
          .moment()
          .optional("by", AUTHORITY)
          .optional("place", PLACE)
          .sensitive(LOCATION)
          .optional("standing", word(StageStanding.class))
          .many("persons", idOf(Person.class))
          .decisive()
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Participant, Participant.Builder> PARTICIPANT =
      object(Participant.class, "participant", new Accessors.OfParticipant())
          .optional("id", ID)
          .required("role", word(ParticipantRole.class))
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("person", idOf(Person.class))
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("name", TEXT)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("pseudonym", TEXT)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Proceeding, Proceeding.Builder> PROCEEDING =
      object(Proceeding.class, "proceeding", new Accessors.OfProceeding())
          .required("id", ID)
          .optional("kind", word(ProceedingKind.class))
          .optional("jurisdiction", COUNTRY)
          .optional("court", AUTHORITY)
          .many("caseNumbers", TEXT)
          .sensitive(IDENTITY)
          .many("provisions", PROVISION)
          .sensitive(ALLEGED_ACT)
          .many("stages", STAGE)
          .many("participants", PARTICIPANT)
          .sensitive(COUNSEL, WITNESS_OR_SOURCE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Item, Item.Builder> ITEM =
      object(Item.class, "item", new Accessors.OfItem())
          .optional("id", ID)
          .required("what", TEXT)
          .sensitive(ALLEGED_ACT)
          .optional("quantity", QUANTITY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<ChargeEntry, ChargeEntry.Builder> CHARGE_ENTRY =
      object(ChargeEntry.class, "charge-status", new Accessors.OfChargeEntry())
          .optional("id", ID)
          .required("kind", word(ChargeStatus.class))
          .optional("when", DATE)
          .moment()
          .optional("by", AUTHORITY)
          .optional("final", BOOLEAN)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<PleaEntry, PleaEntry.Builder> PLEA_ENTRY =
      object(PleaEntry.class, "plea", new Accessors.OfPleaEntry())
          .optional("id", ID)
          .required("kind", word(Plea.class))
          .sensitive(ALLEGED_ACT)
          .optional("when", DATE)
          .moment()
          .optional("by", AUTHORITY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Charge, Charge.Builder> CHARGE =
      object(Charge.class, "charge", new Accessors.OfCharge())
          .required("id", ID)
          .required("person", idOf(Person.class))
          .optional("proceeding", idOf(Proceeding.class))
          .optional("count", QUANTITY)
          .plural()
          .optional("offence", TEXT)
          .sensitive(ALLEGED_ACT)
          .many("provisions", PROVISION)
          .sensitive(ALLEGED_ACT)
          .optional("committed", DATE)
          .sensitive(ALLEGED_ACT)
          .optional("place", PLACE)
          .sensitive(ALLEGED_ACT, LOCATION)
          .optional("filed", DATE)
          .moment()
          .many("items", ITEM)
          .sensitive(ALLEGED_ACT)
          .many("history", CHARGE_ENTRY)
          .many("pleas", PLEA_ENTRY)
          .sensitive(ALLEGED_ACT)
          .optional("supersedes", idOf(Charge.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Measure, Measure.Builder> MEASURE =
      object(Measure.class, "measure", new Accessors.OfMeasure())
          .optional("id", ID)
          .required("kind", word(MeasureKind.class))
          .many("persons", idOf(Person.class))
          .decisive()
          .optional("amount", QUANTITY)
          .optional("term", TERM)
          .optional("until", DATE)
          .optional("due", DATE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<OrderEntry, OrderEntry.Builder> ORDER_ENTRY =
      object(OrderEntry.class, "order-state", new Accessors.OfOrderEntry())
          .optional("id", ID)
          .required("kind", word(OrderState.class))
          .optional("when", DATE)
          .moment()
          .optional("by", AUTHORITY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<OrderLink, OrderLink.Builder> ORDER_LINK =
      object(OrderLink.class, "order-link", new Accessors.OfOrderLink())
          .optional("id", ID)
          .required("kind", word(OrderLinkKind.class))
          .required("order", idOf(CourtOrder.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<ComplianceEntry, ComplianceEntry.Builder> COMPLIANCE_ENTRY =
      object(ComplianceEntry.class, "compliance", new Accessors.OfComplianceEntry())
          .optional("id", ID)
          .required("kind", word(Compliance.class))
          .optional("when", DATE)
          .moment()
          .optional("by", AUTHORITY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<CourtOrder, CourtOrder.Builder> COURT_ORDER =
      object(CourtOrder.class, "order", new Accessors.OfCourtOrder())
          .required("id", ID)
          .required("kind", word(OrderKind.class))
          .optional("issuer", AUTHORITY)
          .optional("issued", DATE)
          .moment()
          .many("persons", idOf(Person.class))
          .many("detentions", idOf(Detention.class))
          .many("charges", idOf(Charge.class))
          .optional("proceeding", idOf(Proceeding.class))
          .many("addressees", AUTHORITY)
          .many("measures", MEASURE)
          .many("legalBasis", PROVISION)
          .sensitive(ALLEGED_ACT)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("term", TERM)
          .optional("stated", STATED_DURATION)
          .many("history", ORDER_ENTRY)
          .many("links", ORDER_LINK)
          .many("compliance", COMPLIANCE_ENTRY)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<SentencePart, SentencePart.Builder> SENTENCE_PART =
      object(SentencePart.class, "sentence-part", new Accessors.OfSentencePart())
          .optional("id", ID)
          .required("kind", word(SentencePartKind.class))
          .optional("term", TERM)
          .optional("amount", QUANTITY)
          .optional("suspended", TERM)
          .optional("condition", WORDS)
          .sensitive(ALLEGED_ACT)
          .optional("served", TERM)
          .optional("from", DATE)
          .optional("until", DATE)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Credit, Credit.Builder> CREDIT =
      object(Credit.class, "credit", new Accessors.OfCredit())
          .optional("id", ID)
          .required("kind", word(DetentionKind.class))
          .optional("ratio", DECIMAL)
          .optional("term", TERM)
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Sentence, Sentence.Builder> SENTENCE =
      object(Sentence.class, "sentence", new Accessors.OfSentence())
          .required("id", ID)
          .required("person", idOf(Person.class))
          .many("charges", idOf(Charge.class))
          .optional("order", idOf(CourtOrder.class))
          .required("state", word(SentenceState.class))
          .optional("pronounced", DATE)
          .moment()
          .optional("inAbsentia", BOOLEAN)
          .many("parts", SENTENCE_PART)
          .optional("from", DATE)
          .optional("until", DATE)
          .many("credits", CREDIT)
          .many("supersedes", idOf(Sentence.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Release, Release.Builder> RELEASE =
      object(Release.class, "release", new Accessors.OfRelease())
          .required("id", ID)
          .required("person", idOf(Person.class))
          .required("detention", idOf(Detention.class))
          .optional("when", DATE)
          .moment()
          .optional("standing", word(ReleaseStanding.class))
          .many("reasons", word(ReleaseReason.class))
          .optional("order", idOf(CourtOrder.class))
          .many("conditions", MEASURE)
          .optional("by", AUTHORITY)
          .optional("destination", PLACE)
          .sensitive(LOCATION)
          .optional("event", idOf(Event.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Event, Event.Builder> EVENT =
      object(Event.class, "event", new Accessors.OfEvent())
          .required("id", ID)
          .required("kind", word(EventKind.class))
          .sensitive(HEALTH)
          .many("persons", idOf(Person.class))
          .optional("when", DATE)
          .moment()
          .optional("place", PLACE)
          .sensitive(LOCATION)
          .optional("by", AUTHORITY)
          .many("parties", AUTHORITY)
          .many("quantities", ITEM)
          .optional("stated", STATED_DURATION)
          .optional("description", WORDS)
          .sensitive(ALLEGED_ACT)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Source, Source.Builder> SOURCE =
      object(Source.class, "source", new Accessors.OfSource())
          .required("id", ID)
          .optional("kind", word(SourceKind.class))
          .optional("publisher", TEXT)
          .sensitive(WITNESS_OR_SOURCE)
          .optional("title", WORDS)
          .optional("url", WORDS)
          .optional("published", DATE)
          .optional("retrieved", DATE)
          .optional("archivedUrl", WORDS)
          .optional("sha256", TEXT)
          .sensitive(WITNESS_OR_SOURCE)
          .optional("language", LANGUAGE)
          .optional("reliability", word(Reliability.class))
          .optional("description", WORDS)
          .many("citations", CITATION)
          .declared();

  public static final ObjectType<Statement, Statement.Builder> STATEMENT =
      object(Statement.class, "statement", new Accessors.OfStatement())
          .optional("id", ID)
          .required("about", ANY_ID)
          .optional("field", STATED)
          .decisive()
          .optional("value", STATED)
          .decisive()
          .optional("absent", word(AbsenceReason.class))
          .decisive()
          .optional("asStated", WORDS)
          .optional("stance", word(Stance.class))
          .decisive()
          .optional("attribution", word(Attribution.class))
          .optional("by", AUTHORITY)
          .sensitive(WITNESS_OR_SOURCE)
          .optional("asOf", DATE)
          .optional("status", word(StatementStatus.class))
          .decisive()
          .many("citations", CITATION)
          .optional("note", WORDS)
          .declared();

  public static final ObjectType<Handling, Handling.Builder> HANDLING =
      object(Handling.class, "handling", new Accessors.OfHandling())
          .required("level", word(HandlingLevel.class))
          .optional("consent", WORDS)
          .sensitive(IDENTITY)
          .optional("reviewBy", DATE)
          .declared();

  public static final ObjectType<CaseFile, CaseFile.Builder> CASE_FILE =
      object(CaseFile.class, "case-file", new Accessors.OfCaseFile())
          .defaulted("schemaVersion", VERSION)
          .required("id", ID)
          .optional("title", WORDS)
          .optional("language", LANGUAGE)
          .optional("asOf", DATE)
          .many("persons", PERSON)
          .many("detentions", DETENTION)
          .many("proceedings", PROCEEDING)
          .many("charges", CHARGE)
          .many("orders", COURT_ORDER)
          .many("sentences", SENTENCE)
          .many("releases", RELEASE)
          .many("events", EVENT)
          .many("sources", SOURCE)
          .many("statements", STATEMENT)
          .optional("handling", HANDLING)
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

  /** How many fields all types have, which are numbered from 0 on. */
  public static int size() {
    return ALL.stream().mapToInt(ObjectType::size).sum();
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

  private static <C extends Code> Scalar<C> word(Class<C> vocabulary) {
    return new Scalar.Word<>(vocabulary);
  }
}
