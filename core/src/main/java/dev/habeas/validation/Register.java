package dev.habeas.validation;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Extensible;
import dev.habeas.Health;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file tells of one detention and of the person held in it. */
final class Register {
  private static final Set<OrderKind> ORDERS_TO_DETAIN =
      Set.of(
          OrderKind.ARREST_WARRANT,
          OrderKind.DETENTION,
          OrderKind.DETENTION_EXTENSION,
          OrderKind.ADMINISTRATIVE_DETENTION,
          OrderKind.HOUSE_ARREST,
          OrderKind.PSYCHIATRIC_COMMITMENT,
          OrderKind.CONVICTION,
          OrderKind.SENTENCE,
          OrderKind.DEPORTATION,
          OrderKind.EXTRADITION,
          OrderKind.UNKNOWN);
  private static final Set<DetentionEndManner> DEATHS =
      Set.of(DetentionEndManner.DEATH, DetentionEndManner.EXECUTION);
  private static final Set<DetentionEndManner> LEFT_ALIVE =
      Set.of(DetentionEndManner.RELEASE, DetentionEndManner.ESCAPE, DetentionEndManner.TRANSFER);

  private final FileView view;
  private final CaseFile file;
  private final Detention detention;
  private final String pointer;

  Register(FileView view, Spot<Detention> spot) {
    this.view = view;
    file = view.file();
    detention = spot.object().orElseThrow();
    pointer = spot.pointer();
  }

  Detention detention() {
    return detention;
  }

  boolean isKept(Object value) {
    return !(value instanceof Extensible object && view.retractions().include(object));
  }

  <T extends Extensible> List<T> kept(List<T> objects) {
    return view.retractions().without(objects);
  }

  boolean isWithheld(String missing) {
    return view.isWithheld(missing);
  }

  // Whose facts they are

  List<Spot<Detention>> itself() {
    return List.of(new Spot<>(Optional.of(detention), pointer));
  }

  List<Spot<Person>> person() {
    return view.spotsOrNext(
        "/persons", file.persons(), person -> person.id().equals(detention.person()));
  }

  List<Spot<Health>> health() {
    Spot<Person> person = person().get(0);
    List<Health> health = person.object().map(Person::health).orElse(List.of());
    return view.spotsOrNext(person.pointer() + "/health", health, any -> true);
  }

  List<Spot<Arrest>> arrest() {
    return List.of(new Spot<>(detention.arrest(), pointer + "/arrest"));
  }

  List<Spot<Stay>> stays() {
    return view.spotsOrNext(pointer + "/stays", detention.stays(), any -> true);
  }

  List<Spot<DetentionEnd>> end() {
    return List.of(new Spot<>(detention.end(), pointer + "/end"));
  }

  /** The orders on this detention that deprive of liberty, as far as their kind tells. */
  List<Spot<CourtOrder>> ordersToDetain() {
    return view.spotsOrNext(
        "/orders",
        file.orders(),
        order -> concernsThis(order) && ORDERS_TO_DETAIN.contains(order.kind()));
  }

  /** The release that the end names, or else all from this detention. */
  List<Spot<Release>> releases() {
    Optional<String> named = detention.end().flatMap(DetentionEnd::release);
    return view.spotsOrNext(
        "/releases",
        file.releases(),
        release -> named.map(release.id()::equals).orElseGet(() -> isFromThis(release)));
  }

  List<Spot<Event>> deaths() {
    return view.spotsOrNext("/events", file.events(), event -> happened(EventKind.DEATH, event));
  }

  /**
   * The transfers of the person, if by one the detention ended; others moved the person within it.
   */
  List<Spot<Event>> transfers() {
    return view.spotsOrNext(
        "/events",
        file.events(),
        event -> ended(Set.of(DetentionEndManner.TRANSFER)) && happened(EventKind.TRANSFER, event));
  }

  // What they tell

  /** Whether the record tells of the person's death, and not that this detention was left alive. */
  boolean tellsOfDeath() {
    return ended(DEATHS) || (!tellsOfLeavingAlive() && tellsOfDeathOfPerson());
  }

  /** Whether the record tells why there was no release or transfer: held still, dead or escaped. */
  boolean tellsOfNoDeparture() {
    return ended(DEATHS) || ended(Set.of(DetentionEndManner.ESCAPE)) || tellsOfBeingHeldStill();
  }

  private boolean tellsOfLeavingAlive() {
    return ended(LEFT_ALIVE)
        || (detention.end().isEmpty() && releases().get(0).object().isPresent());
  }

  private boolean tellsOfDeathOfPerson() {
    return person().get(0).object().flatMap(Person::deathDate).isPresent()
        || deaths().get(0).object().isPresent();
  }

  private boolean tellsOfBeingHeldStill() {
    return detention.end().isEmpty()
        && detention.stillHeldAsOf().filter(this::isAfterAnyRelease).isPresent();
  }

  /** Whether releases that there may be were on paper only. */
  private boolean isAfterAnyRelease(EdtfDate held) {
    return releases().stream()
        .flatMap(spot -> spot.object().stream())
        .allMatch(
            release -> release.when().filter(when -> when.isBefore(held).isTrue()).isPresent());
  }

  private boolean ended(Set<DetentionEndManner> manners) {
    return detention.end().map(DetentionEnd::manner).filter(manners::contains).isPresent();
  }

  private boolean concernsThis(CourtOrder order) {
    return order.detentions().contains(detention.id());
  }

  private boolean isFromThis(Release release) {
    return release.detention().equals(detention.id());
  }

  private boolean happened(EventKind kind, Event event) {
    return event.kind().equals(kind) && event.persons().contains(detention.person());
  }
}
