package dev.habeas.validation;

import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Extensible;
import dev.habeas.FirstAppearance;
import dev.habeas.Handling;
import dev.habeas.Health;
import dev.habeas.OrderKind;
import dev.habeas.Participant;
import dev.habeas.Person;
import dev.habeas.Relation;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Stage;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
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
    return personOf(detention.person());
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
    List<Spot<CourtOrder>> orders =
        links.ordersToDetain(detention).stream()
            .filter(spot -> spot.object().filter(this::isOfAnotherCustody).isEmpty())
            .toList();
    return view.orNext(orders, "/orders", file.orders());
  }

  /** Whether the order puts another custody in the place of this one, as house arrest does. */
  private boolean isOfAnotherCustody(CourtOrder order) {
    return order.kind().equals(OrderKind.HOUSE_ARREST)
        && !detention.kind().equals(DetentionKind.HOUSE_ARREST)
        && !detention.kind().equals(DetentionKind.UNKNOWN);
  }

  /** The release that the end names, or else all from this detention; none on paper only. */
  List<Spot<Release>> releases() {
    List<Spot<Release>> releases =
        detention
            .end()
            .flatMap(DetentionEnd::release)
            .map(links::releases)
            .orElseGet(() -> links.releasesFrom(detention))
            .stream()
            .filter(spot -> spot.object().filter(Chronology::isOnPaper).isEmpty())
            .toList();
    return view.orNext(releases, "/releases", file.releases());
  }

  List<Spot<Event>> deaths() {
    return view.orNext(deathsOfPerson(), "/events", file.events());
  }

  /**
   * The transfers of the person, if by one the detention ended; others moved the person within it.
   */
  List<Spot<Event>> transfersOut() {
    List<Spot<Event>> transfers =
        endedByTransfer() ? links.events(EventKind.TRANSFER, detention.person()) : List.of();
    return view.orNext(transfers, "/events", file.events());
  }

  /** The events of a kind that were in this detention; often none. */
  List<Spot<Event>> during(EventKind kind) {
    return links.events(kind, detention.person()).stream()
        .filter(spot -> isDuring(spot.object().flatMap(Event::when)))
        .toList();
  }

  /** The stay that is told first. */
  List<Spot<Stay>> firstStay() {
    return stays().subList(0, 1);
  }

  List<Spot<FirstAppearance>> firstAppearance() {
    return List.of(new Spot<>(detention.firstAppearance(), pointer + "/firstAppearance"));
  }

  /** The releases for one of the reasons; often none. */
  List<Spot<Release>> releasesFor(Set<ReleaseReason> reasons) {
    return releases().stream()
        .filter(
            spot ->
                spot.object()
                    .filter(r -> r.reasons().stream().anyMatch(reasons::contains))
                    .isPresent())
        .toList();
  }

  List<Spot<Handling>> handling() {
    return List.of(new Spot<>(file.handling(), "/handling"));
  }

  List<Spot<Stage>> hearings() {
    return orNextStage(links.trials().hearings(detention.person()));
  }

  List<Spot<Stage>> remediesTried() {
    return orNextStage(links.trials().remedies(detention.person()));
  }

  /** The orders that reviewed the detention; often none. */
  List<Spot<CourtOrder>> reviews() {
    return links.remedies(detention);
  }

  /** Counsel in the person's own proceedings; often none. */
  List<Spot<Participant>> counsel() {
    return links.trials().counsel(detention.person());
  }

  List<Spot<Access>> accessOfCounsel() {
    String list = pointer + "/access";
    List<Spot<Access>> ofCounsel =
        view.spots(list, detention.access()).stream()
            .filter(
                spot -> spot.object().filter(a -> a.who().equals(AccessParty.COUNSEL)).isPresent())
            .toList();
    return view.orNext(ofCounsel, list, detention.access());
  }

  /** Where relatives are told, of the person or of them. */
  List<Spot<Relation>> family() {
    List<Spot<Relation>> told =
        links.family(detention.person()).stream().map(Links.Kin::relation).toList();
    Spot<Person> person = person().get(0);
    return view.orNext(
        told,
        person.pointer() + "/relations",
        person.object().map(Person::relations).orElse(List.of()));
  }

  /** The relatives who are told; often none. */
  List<Spot<Person>> relatives() {
    return links.family(detention.person()).stream()
        .flatMap(kin -> personOf(kin.other()).stream())
        .toList();
  }

  private List<Spot<Person>> personOf(String id) {
    return view.orNext(links.persons(id), "/persons", file.persons());
  }

  private List<Spot<Event>> deathsOfPerson() {
    return links.events(EventKind.DEATH, detention.person());
  }

  private List<Spot<Stage>> orNextStage(List<Spot<Stage>> stages) {
    return stages.isEmpty()
        ? List.of(new Spot<>(Optional.empty(), links.trials().nextStage(detention.person())))
        : stages;
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

  boolean endedByDeath() {
    return ended(DEATHS);
  }

  boolean endedByEscape() {
    return ended(Set.of(DetentionEndManner.ESCAPE));
  }

  boolean tellsOfStay() {
    return stays().get(0).object().isPresent();
  }

  /** Whether there is an event of the kind in this detention. */
  boolean tellsOf(EventKind kind) {
    return !during(kind).isEmpty();
  }

  boolean tellsOfReleaseFor(Set<ReleaseReason> reasons) {
    return !releasesFor(reasons).isEmpty();
  }

  boolean tellsOfProceedings() {
    return detention.firstAppearance().isPresent() || links.trials().any(detention.person());
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
        || !deathsOfPerson().isEmpty();
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

  /** Whether that was in this detention: surely, or not surely not and the person had no other. */
  private boolean isDuring(Optional<EdtfDate> when) {
    Truth before = when.flatMap(day -> begin().map(day::isBefore)).orElse(Truth.UNKNOWN);
    Truth after = when.flatMap(day -> lastDay().map(day::isAfter)).orElse(Truth.UNKNOWN);
    Truth outside = before.or(after);
    return outside.isFalse() || (!outside.isTrue() && links.isOnly(detention));
  }

  private Optional<EdtfDate> begin() {
    return detention
        .arrest()
        .flatMap(Arrest::when)
        .or(() -> stays().get(0).object().flatMap(Stay::from));
  }

  private Optional<EdtfDate> lastDay() {
    List<Spot<Release>> releases = releases();
    return detention
        .end()
        .flatMap(DetentionEnd::when)
        .or(
            () ->
                releases.size() == 1 && !tellsOfBeingHeldStill()
                    ? releases.get(0).object().flatMap(Release::when)
                    : Optional.empty());
  }

  private boolean ended(Set<DetentionEndManner> manners) {
    return detention.end().map(DetentionEnd::manner).filter(manners::contains).isPresent();
  }
}
