package dev.habeas.validation;

import static dev.habeas.validation.Facts.authority;
import static dev.habeas.validation.Facts.either;
import static dev.habeas.validation.Facts.given;
import static dev.habeas.validation.Facts.inOne;
import static dev.habeas.validation.Facts.oneOf;
import static dev.habeas.validation.Facts.place;
import static dev.habeas.validation.Facts.some;
import static dev.habeas.validation.Facts.texts;
import static dev.habeas.validation.Facts.there;
import static dev.habeas.validation.Facts.time;
import static dev.habeas.validation.Facts.when;

import dev.habeas.Access;
import dev.habeas.Arrest;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.FirstAppearance;
import dev.habeas.Handling;
import dev.habeas.Health;
import dev.habeas.Participant;
import dev.habeas.Person;
import dev.habeas.Relation;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Stage;
import dev.habeas.Stay;
import java.util.Set;

/**
 * The facts that profiles ask for: whose they are, which field holds them, and what that field must
 * tell.
 */
final class Elements {
  private static final Scope<Person> PERSON = new Scope<>("/persons/*", Register::person);
  private static final Scope<Detention> DETENTION = new Scope<>("/detentions/*", Register::itself);
  private static final Scope<Arrest> ARREST = new Scope<>("/detentions/*/arrest", Register::arrest);
  private static final Scope<Stay> STAYS = new Scope<>("/detentions/*/stays/*", Register::stays);
  private static final Scope<DetentionEnd> END = new Scope<>("/detentions/*/end", Register::end);
  private static final Scope<CourtOrder> ORDERS_TO_DETAIN =
      new Scope<>("/orders/*", "order to detain", Register::ordersToDetain);
  private static final Scope<Release> RELEASES = new Scope<>("/releases/*", Register::releases);
  private static final Scope<Health> HEALTH_ENTRIES =
      new Scope<>("/persons/*/health/*", Register::health);
  private static final Scope<Event> DEATHS = new Scope<>("/events/*", "death", Register::deaths);
  private static final Scope<Event> TRANSFERS_OUT =
      new Scope<>("/events/*", "transfer", Register::transfersOut);

  private static final Scope<Stay> FIRST_STAY =
      new Scope<>("/detentions/*/stays/*", "the first", Register::firstStay);
  private static final Scope<FirstAppearance> FIRST_APPEARANCE =
      new Scope<>("/detentions/*/firstAppearance", Register::firstAppearance);
  private static final Scope<Relation> FAMILY =
      new Scope<>("/persons/*/relations/*", "family", Register::family);
  private static final Scope<Person> RELATIVES =
      new Scope<>("/persons/*", "family", Register::relatives);
  private static final Scope<Stage> HEARINGS =
      new Scope<>("/proceedings/*/stages/*", "hearing", Register::hearings);
  private static final Scope<Stage> REMEDIES_TRIED =
      new Scope<>("/proceedings/*/stages/*", "petition or appeal", Register::remediesTried);
  private static final Scope<CourtOrder> REVIEWS =
      new Scope<>("/orders/*", "review", Register::reviews);
  private static final Scope<Participant> COUNSEL =
      new Scope<>("/proceedings/*/participants/*", "counsel", Register::counsel);
  private static final Scope<Access> ACCESS_OF_COUNSEL =
      new Scope<>("/detentions/*/access/*", "counsel", Register::accessOfCounsel);
  private static final Scope<Handling> HANDLING = new Scope<>("/handling", Register::handling);
  private static final Scope<Event> ALLEGATIONS = during(EventKind.ILL_TREATMENT_ALLEGED);
  private static final Scope<Event> EXAMINATIONS = during(EventKind.MEDICAL_EXAMINATION);
  private static final Scope<Event> TRANSFERS = during(EventKind.TRANSFER);
  private static final Scope<Event> EXCHANGES = during(EventKind.PRISONER_EXCHANGE);
  private static final Scope<Event> HOSPITALISATIONS = during(EventKind.HOSPITALISATION);

  /** Reasons of a release on parole, as the Hague Regulations have it: on one's word. */
  static final Set<ReleaseReason> ON_PAROLE =
      Set.of(ReleaseReason.PAROLE, ReleaseReason.PERSONAL_UNDERTAKING);

  static final Set<ReleaseReason> IN_EXCHANGE = Set.of(ReleaseReason.PRISONER_EXCHANGE);

  private static final Condition ENDED_BY_DEATH =
      new Condition("if by death", Register::endedByDeath);
  private static final Condition ENDED_BY_TRANSFER =
      new Condition("if by transfer", Register::endedByTransfer);
  private static final Condition MOVED_WITHOUT_A_STAY =
      new Condition(
          "if no stay is told", register -> !register.tellsOfStay() && !register.endedByTransfer());

  static final Element IDENTITY =
      oneOf(
          some(PERSON, "/names", Person::names), some(PERSON, "/identifiers", Person::identifiers));

  static final Element ARREST_TIME = time(ARREST, "/when", Arrest::when);
  static final Element ARREST_DATE = given(ARREST, "/when", Arrest::when);
  static final Element ARREST_PLACE = place(ARREST, "/place", Arrest::place);
  static final Element ARREST_AUTHORITY = authority(ARREST, "/by", Arrest::by);

  static final Element WARRANT_SHOWN = given(ARREST, "/warrantShown", Arrest::warrantShown);
  static final Element CIRCUMSTANCES =
      oneOf(
          given(ARREST, "/circumstances", Arrest::circumstances),
          given(DETENTION, "/description", Detention::description));

  static final Element ORDERING_AUTHORITY =
      inOne(ORDERS_TO_DETAIN, order -> authority(order, "/issuer", CourtOrder::issuer));
  static final Element STATED_REASONS =
      texts(DETENTION, "/statedReasons", Detention::statedReasons);
  static final Element LEGAL_BASIS =
      oneOf(
          some(DETENTION, "/legalBasis", Detention::legalBasis),
          inOne(ORDERS_TO_DETAIN, order -> some(order, "/legalBasis", CourtOrder::legalBasis)));
  static final Element GROUNDS = oneOf(STATED_REASONS, LEGAL_BASIS);

  static final Element SUPERVISING_AUTHORITY =
      authority(DETENTION, "/supervisedBy", Detention::supervisedBy);

  static final Element STAY_PLACE = place(STAYS, "/place", Stay::place);
  static final Element STAY_DATE = given(STAYS, "/from", Stay::from);
  static final Element CUSTODY_DATE = given(FIRST_STAY, "/from", Stay::from);
  static final Element CUSTODY_TIME = time(FIRST_STAY, "/from", Stay::from);
  static final Element ADMISSION_TIME = time(STAYS, "/from", Stay::from);
  static final Element STAY_AUTHORITY = authority(STAYS, "/authority", Stay::authority);

  static final Element HEALTH =
      inOne(HEALTH_ENTRIES, one -> given(one, "/description", Health::description));

  static final Element HEALTH_OR_ILL_TREATMENT =
      oneOf(
          HEALTH,
          inOne(EXAMINATIONS, event -> given(event, "/description", Event::description)),
          inOne(ALLEGATIONS, event -> given(event, "/description", Event::description)));
  static final Element COMPLAINTS = given(ALLEGATIONS, "/description", Event::description);

  static final Element FAMILY_TOLD = there(FAMILY);
  static final Element FAMILY_NAMES = some(RELATIVES, "/names", Person::names);

  static final Element FIRST_APPEARANCE_TIME =
      time(FIRST_APPEARANCE, "/when", FirstAppearance::when);
  static final Element HEARING_DATE =
      oneOf(
          inOne(HEARINGS, hearing -> given(hearing, "/when", Stage::when)),
          given(FIRST_APPEARANCE, "/when", FirstAppearance::when));
  static final Element REPRESENTATION =
      oneOf(inOne(ACCESS_OF_COUNSEL, Facts::there), inOne(COUNSEL, Facts::there));
  static final Element REMEDIES =
      oneOf(inOne(REMEDIES_TRIED, Facts::there), inOne(REVIEWS, Facts::there));
  static final Element CONSENT = given(HANDLING, "/consent", Handling::consent);

  static final Element DEATH_DATE =
      oneOf(
          given(PERSON, "/deathDate", Person::deathDate),
          inOne(DEATHS, death -> given(death, "/when", Event::when)),
          when(ENDED_BY_DEATH, given(END, "/when", DetentionEnd::when)));
  static final Element DEATH_PLACE = inOne(DEATHS, death -> place(death, "/place", Event::place));
  static final Element DEATH_CIRCUMSTANCES =
      inOne(DEATHS, death -> given(death, "/description", Event::description));
  static final Element DEATH_CAUSE = given(END, "/cause", DetentionEnd::cause);
  static final Element REMAINS = given(END, "/remains", DetentionEnd::remains);

  static final Element DEPARTURE_TIME =
      departure(time(RELEASES, "/when", Release::when), time(END, "/when", DetentionEnd::when));
  static final Element DEPARTURE_DESTINATION =
      departure(
          place(RELEASES, "/destination", Release::destination),
          place(END, "/destination", DetentionEnd::destination),
          place(TRANSFERS_OUT, "/place", Event::place));
  static final Element DEPARTURE_AUTHORITY =
      departure(
          authority(RELEASES, "/by", Release::by),
          authority(END, "/by", DetentionEnd::by),
          authority(TRANSFERS_OUT, "/by", Event::by));

  /** Of moves that only events tell: where stays are told, each begins with one. */
  static final Element MOVE_TIME =
      when(MOVED_WITHOUT_A_STAY, time(TRANSFERS, "/when", Event::when));

  static final Element TRANSFER_DATE =
      either(
          ENDED_BY_TRANSFER,
          oneOf(given(END, "/when", DetentionEnd::when), given(RELEASES, "/when", Release::when)),
          given(TRANSFERS, "/when", Event::when));
  static final Element TRANSFER_PLACE =
      either(ENDED_BY_TRANSFER, DEPARTURE_DESTINATION, place(TRANSFERS, "/place", Event::place));
  static final Element PAROLE_DATE =
      given(releasesFor(ON_PAROLE, "on parole"), "/when", Release::when);
  static final Element EXCHANGE_DATE =
      oneOf(
          given(releasesFor(IN_EXCHANGE, "in exchange"), "/when", Release::when),
          inOne(EXCHANGES, event -> given(event, "/when", Event::when)));
  static final Element ESCAPE_DATE = given(END, "/when", DetentionEnd::when);
  static final Element HOSPITAL_DATE = given(HOSPITALISATIONS, "/when", Event::when);
  static final Element HOSPITAL_PLACE = place(HOSPITALISATIONS, "/place", Event::place);

  private Elements() {}

  private static Scope<Event> during(EventKind kind) {
    return new Scope<>("/events/*", kind.code(), register -> register.during(kind));
  }

  private static Scope<Release> releasesFor(Set<ReleaseReason> reasons, String which) {
    return new Scope<>("/releases/*", which, register -> register.releasesFor(reasons));
  }

  /** One fact of leaving: what is lacking is lacking of the transfer if the detention ended so. */
  private static Element departure(Element release, Element... transfer) {
    Element transferred = oneOf(transfer);
    return either(ENDED_BY_TRANSFER, oneOf(transferred, release), oneOf(release, transferred));
  }
}
