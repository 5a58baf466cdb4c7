package dev.habeas.validation;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Event;
import dev.habeas.Extensible;
import dev.habeas.Health;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file tells of one detention and of the person held in it. */
final class Register {
  private static final Set<DetentionEndManner> DEATHS =
      Set.of(DetentionEndManner.DEATH, DetentionEndManner.EXECUTION);
  private static final Set<DetentionEndManner> LEFT_ALIVE =
      Set.of(
          DetentionEndManner.RELEASE,
          DetentionEndManner.ESCAPE,
          DetentionEndManner.TRANSFER,
          DetentionEndManner.CONTINUED);
  private static final Set<DetentionEndManner> NOT_LET_GO =
      Set.of(DetentionEndManner.ESCAPE, DetentionEndManner.CONTINUED);

  private final FileView view;
  private final Links links;
  private final CaseFile file;
  private final Detention detention;
  private final String pointer;

  Register(FileView view, Links links, Spot<Detention> spot) {
    this.view = view;
    this.links = links;
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
    return view.orNext(links.persons(detention.person()), "/persons", file.persons());
  }

  List<Spot<Health>> health() {
    Spot<Person> person = person().get(0);
    List<Health> health = person.object().map(Person::health).orElse(List.of());
    return view.spotsOrNext(person.pointer() + "/health", health);
  }

  List<Spot<Arrest>> arrest() {
    return List.of(new Spot<>(detention.arrest(), pointer + "/arrest"));
  }

  List<Spot<Stay>> stays() {
    return view.spotsOrNext(pointer + "/stays", detention.stays());
  }

  List<Spot<DetentionEnd>> end() {
    return List.of(new Spot<>(detention.end(), pointer + "/end"));
  }

  List<Spot<CourtOrder>> ordersToDetain() {
    return view.orNext(links.ordersToDetain(detention), "/orders", file.orders());
  }

  /** The release that the end names, or else all from this detention. */
  List<Spot<Release>> releases() {
    List<Spot<Release>> releases =
        detention
            .end()
            .flatMap(DetentionEnd::release)
            .map(links::releases)
            .orElseGet(() -> links.releasesFrom(detention));
    return view.orNext(releases, "/releases", file.releases());
  }

  List<Spot<Event>> deaths() {
    return view.orNext(links.deaths(detention.person()), "/events", file.events());
  }

  /**
   * The transfers of the person, if by one the detention ended; others moved the person within it.
   */
  List<Spot<Event>> transfersOut() {
    List<Spot<Event>> transfers =
        endedByTransfer() ? links.transfers(detention.person()) : List.of();
    return view.orNext(transfers, "/events", file.events());
  }

  // What they tell

  /** Whether the record tells of the person's death, and not that this detention was left alive. */
  boolean tellsOfDeath() {
    return ended(DEATHS) || (!tellsOfLeavingAlive() && tellsOfDeathOfPerson());
  }

  /**
   * Whether the record tells why there was no release or transfer: held still or under another
   * title, dead or escaped.
   */
  boolean tellsOfNoDeparture() {
    return ended(DEATHS) || ended(NOT_LET_GO) || tellsOfBeingHeldStill();
  }

  boolean endedByTransfer() {
    return ended(Set.of(DetentionEndManner.TRANSFER));
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
}
