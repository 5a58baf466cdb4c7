package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a file that belong to a detention or to a person, in the order of the file; made
 * once, so that no register has to go through all of them.
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

  /** Parts by an id that each has or names. */
  private static final class ById<T> {
    private final Map<String, List<Spot<T>>> spots = new HashMap<>();

    void add(String id, Spot<T> spot) {
      spots.computeIfAbsent(id, key -> new ArrayList<>()).add(spot);
    }

    void add(Set<String> ids, Spot<T> spot) {
      ids.forEach(id -> add(id, spot));
    }

    List<Spot<T>> of(String id) {
      return spots.getOrDefault(id, List.of());
    }
  }

  private final ById<Person> persons = new ById<>();
  private final ById<Detention> detentionsOf = new ById<>();
  private final ById<CourtOrder> ordersToDetain = new ById<>();
  private final ById<Release> releases = new ById<>();
  private final ById<Release> releasesFrom = new ById<>();
  private final ById<Event> deaths = new ById<>();
  private final ById<Event> transfers = new ById<>();

  Links(FileView view) {
    CaseFile file = view.file();
    view.spots("/persons", file.persons()).forEach(spot -> persons.add(object(spot).id(), spot));
    view.spots("/detentions", file.detentions())
        .forEach(spot -> detentionsOf.add(object(spot).person(), spot));
    view.spots("/orders", file.orders()).forEach(this::order);
    view.spots("/releases", file.releases()).forEach(this::release);
    view.spots("/events", file.events()).forEach(this::event);
  }

  List<Spot<Person>> persons(String id) {
    return persons.of(id);
  }

  /**
   * The orders on a detention that deprive of liberty, as far as their kind tells. One that names
   * the person held and not the detention is on it if it names no detention, as most warrants do,
   * or if the person has no other.
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

  List<Spot<Event>> deaths(String person) {
    return deaths.of(person);
  }

  List<Spot<Event>> transfers(String person) {
    return transfers.of(person);
  }

  private void order(Spot<CourtOrder> spot) {
    if (ORDERS_TO_DETAIN.contains(object(spot).kind())) {
      ordersToDetain.add(detentionsOn(object(spot)), spot);
    }
  }

  private Set<String> detentionsOn(CourtOrder order) {
    Set<String> detentions = new HashSet<>(order.detentions());
    for (String person : order.persons()) {
      List<Spot<Detention>> theirs = detentionsOf.of(person);
      if (order.detentions().isEmpty() || theirs.size() == 1) {
        theirs.forEach(spot -> detentions.add(object(spot).id()));
      }
    }
    return detentions;
  }

  private void release(Spot<Release> spot) {
    releases.add(object(spot).id(), spot);
    releasesFrom.add(object(spot).detention(), spot);
  }

  private void event(Spot<Event> spot) {
    Event event = object(spot);
    Set<String> concerned = new HashSet<>(event.persons());
    if (event.kind().equals(EventKind.DEATH)) {
      deaths.add(concerned, spot);
    } else if (event.kind().equals(EventKind.TRANSFER)) {
      transfers.add(concerned, spot);
    }
  }

  private static <T> T object(Spot<T> spot) {
    return spot.object().orElseThrow();
  }
}
