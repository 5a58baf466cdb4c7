package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a file that belong to a detention or to a person, in the order of the file; made
 * once, so that no register has to go through all of them.
 *
 * <p>Not what names a detention: most warrants name only the person, and one on another custody
 * names this person too.
 */
final class Links {
  static final Set<OrderKind> ORDERS_TO_DETAIN =
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

  static final Set<MeasureKind> MEASURES_TO_DETAIN =
      Set.of(MeasureKind.DETENTION, MeasureKind.HOUSE_ARREST);

  private static final Set<OrderKind> REMEDIES =
      Set.of(OrderKind.HABEAS_CORPUS, OrderKind.APPEAL_RULING);

  private static final Set<RelationKind> FAMILY =
      Set.of(
          RelationKind.SPOUSE,
          RelationKind.PARENT,
          RelationKind.CHILD,
          RelationKind.SIBLING,
          RelationKind.COUSIN,
          RelationKind.RELATIVE);

  /** A relation by blood or marriage, told of either of the two, and the other of them. */
  record Kin(Spot<Relation> relation, String other) {}

  private final ById<Spot<Person>> persons = new ById<>();
  private final ById<Spot<Detention>> detentionsOf = new ById<>();
  private final ById<Spot<CourtOrder>> ordersToDetain = new ById<>();
  private final ById<Spot<Release>> releases = new ById<>();
  private final ById<Spot<Release>> releasesFrom = new ById<>();
  private final ById<Spot<CourtOrder>> remedies = new ById<>();
  private final Map<EventKind, ById<Spot<Event>>> events = new HashMap<>();
  private final ById<Kin> family = new ById<>();
  private final Trials trials;

  Links(FileView view) {
    CaseFile file = view.file();
    view.spots("/persons", file.persons()).forEach(spot -> person(view, spot));
    view.spots("/detentions", file.detentions())
        .forEach(spot -> detentionsOf.add(object(spot).person(), spot));
    view.spots("/orders", file.orders()).forEach(spot -> order(view, spot));
    view.spots("/releases", file.releases()).forEach(this::release);
    view.spots("/events", file.events()).forEach(this::event);
    trials = new Trials(view);
  }

  /** The proceedings. */
  Trials trials() {
    return trials;
  }

  List<Spot<Person>> persons(String id) {
    return persons.of(id);
  }

  /**
   * The orders on a detention that deprive of liberty, as far as their kind tells. One that names
   * the person held and not the detention is on it if it names no detention, as most warrants do,
   * and none is kept back, or if the person has no other.
   */
  List<Spot<CourtOrder>> ordersToDetain(Detention detention) {
    return ordersToDetain.of(detention.id());
  }

  List<Spot<Release>> releases(String id) {
    return releases.of(id);
  }

  List<Spot<Release>> releasesFrom(Detention detention) {
    return releasesFrom.of(detention.id());
  }

  /** The orders on a detention that review it, linked as those to detain are. */
  List<Spot<CourtOrder>> remedies(Detention detention) {
    return remedies.of(detention.id());
  }

  List<Spot<Event>> events(EventKind kind, String person) {
    ById<Spot<Event>> ofKind = events.get(kind);
    return ofKind == null ? List.of() : ofKind.of(person);
  }

  /** Whether the person is in no other detention of the file. */
  boolean isOnly(Detention detention) {
    return detentionsOf.of(detention.person()).size() == 1;
  }

  List<Kin> family(String person) {
    return family.of(person);
  }

  private void person(FileView view, Spot<Person> spot) {
    String id = object(spot).id();
    persons.add(id, spot);
    for (Spot<Relation> entry :
        view.spots(spot.pointer() + "/relations", object(spot).relations())) {
      Relation relation = object(entry);
      if (FAMILY.contains(relation.kind())) {
        family.add(id, new Kin(entry, relation.person()));
        family.add(relation.person(), new Kin(entry, id));
      }
    }
  }

  private void order(FileView view, Spot<CourtOrder> spot) {
    if (ORDERS_TO_DETAIN.contains(object(spot).kind())) {
      ordersToDetain.add(detentionsOn(view, spot), spot);
    } else if (REMEDIES.contains(object(spot).kind())) {
      remedies.add(detentionsOn(view, spot), spot);
    }
  }

  private Set<String> detentionsOn(FileView view, Spot<CourtOrder> spot) {
    CourtOrder order = object(spot);
    Set<String> detentions = new HashSet<>(order.detentions());
    boolean namesNone = detentions.isEmpty() && !view.isWithheld(spot.pointer() + "/detentions");
    for (String person : order.persons()) {
      List<Spot<Detention>> theirs = detentionsOf.of(person);
      if (namesNone || theirs.size() == 1) {
        theirs.forEach(own -> detentions.add(object(own).id()));
      }
    }
    return detentions;
  }

  private void release(Spot<Release> spot) {
    releases.add(object(spot).id(), spot);
    releasesFrom.add(object(spot).detention(), spot);
  }

  private void event(Spot<Event> spot) {
    events
        .computeIfAbsent(object(spot).kind(), kind -> new ById<>())
        .add(new HashSet<>(object(spot).persons()), spot);
  }

  private static <T> T object(Spot<T> spot) {
    return spot.object().orElseThrow();
  }
}
