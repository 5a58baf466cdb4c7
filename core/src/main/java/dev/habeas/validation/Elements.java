package dev.habeas.validation;

import static dev.habeas.validation.Facts.authority;
import static dev.habeas.validation.Facts.either;
import static dev.habeas.validation.Facts.given;
import static dev.habeas.validation.Facts.inOne;
import static dev.habeas.validation.Facts.oneOf;
import static dev.habeas.validation.Facts.place;
import static dev.habeas.validation.Facts.some;
import static dev.habeas.validation.Facts.texts;
import static dev.habeas.validation.Facts.time;

import dev.habeas.Arrest;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.Event;
import dev.habeas.Health;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.Stay;

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
      new Scope<>("/orders/*", Register::ordersToDetain);
  private static final Scope<Release> RELEASES = new Scope<>("/releases/*", Register::releases);
  private static final Scope<Health> HEALTH_ENTRIES =
      new Scope<>("/persons/*/health/*", Register::health);
  private static final Scope<Event> DEATHS = new Scope<>("/events/*", Register::deaths);
  private static final Scope<Event> TRANSFERS_OUT =
      new Scope<>("/events/*", Register::transfersOut);

  static final Element IDENTITY =
      oneOf(
          some(PERSON, "/names", Person::names), some(PERSON, "/identifiers", Person::identifiers));

  static final Element ARREST_TIME = time(ARREST, "/when", Arrest::when);
  static final Element ARREST_PLACE = place(ARREST, "/place", Arrest::place);
  static final Element ARREST_AUTHORITY = authority(ARREST, "/by", Arrest::by);

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
  static final Element ADMISSION_TIME = time(STAYS, "/from", Stay::from);
  static final Element STAY_AUTHORITY = authority(STAYS, "/authority", Stay::authority);

  static final Element HEALTH =
      inOne(HEALTH_ENTRIES, one -> given(one, "/description", Health::description));

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

  private Elements() {}

  /** One fact of leaving: what is lacking is lacking of the transfer if the detention ended so. */
  private static Element departure(Element release, Element... transfer) {
    Element transferred = oneOf(transfer);
    return either(
        Register::endedByTransfer, oneOf(transferred, release), oneOf(release, transferred));
  }
}
