package dev.habeas.validation;

import static dev.habeas.validation.Chronology.taken;

import dev.habeas.Charge;
import dev.habeas.ChargeStatus;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.Measure;
import dev.habeas.OrderKind;
import dev.habeas.Sentence;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** On what else a person may have been held than what a rule looks at. */
final class Titles {
  private static final Set<OrderKind> CONVICTING = Set.of(OrderKind.CONVICTION, OrderKind.SENTENCE);

  /** A last day of an order to detain: its own, or that of a measure. */
  record End(EdtfDate when, String field) {}

  private Titles() {}

  /**
   * The orders that name the detention, or one of the persons, and by their kind or by a measure
   * are to detain.
   */
  static Collection<CourtOrder> orders(Detention detention, Set<String> persons, Lookup file) {
    Map<String, CourtOrder> orders = new LinkedHashMap<>(); // one may name both
    Stream.concat(Stream.of(detention.id()), persons.stream())
        .flatMap(id -> file.naming(id, CourtOrder.class).stream())
        .filter(
            order ->
                Links.ORDERS_TO_DETAIN.contains(order.kind())
                    || order.measures().stream().anyMatch(it -> isToDetain(it, persons, file)))
        .forEach(order -> orders.put(order.id(), order));
    return orders.values();
  }

  /** The last days of such an order; empty if it, or a measure of it, may have no end. */
  static List<End> ends(CourtOrder order, Set<String> persons, Lookup file) {
    List<End> ends = new ArrayList<>();
    order.until().ifPresent(until -> ends.add(new End(until, "/until")));
    List<Measure> measures = order.measures();
    for (int i = 0; i < measures.size(); i++) {
      EdtfDate until = measures.get(i).until().orElse(null);
      if (isToDetain(measures.get(i), persons, file)) {
        if (until != null) {
          ends.add(new End(until, "/measures/" + i + "/until"));
        } else if (order.until().isEmpty()) {
          return List.of();
        }
      }
    }
    return ends;
  }

  private static boolean isToDetain(Measure measure, Set<String> persons, Lookup file) {
    return Links.MEASURES_TO_DETAIN.contains(measure.kind())
        && (measure.persons().isEmpty() || measure.persons().stream().anyMatch(persons::contains))
        && !file.index().isRetracted(measure);
  }

  /** Whether one of those orders is not known to be older than one of the days. */
  static boolean hasOrderAfter(
      Detention detention, Set<String> persons, List<EdtfDate> days, Lookup file) {
    for (CourtOrder order : orders(detention, persons, file)) {
      EdtfDate begun = order.issued().or(order::from).orElse(null);
      if (begun == null || !isBeforeAny(begun, days)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether another detention of the person may have gone on, between one of the days and that on
   * which the person was last held.
   */
  static boolean hasOther(Detention detention, List<EdtfDate> days, Held held, Lookup file) {
    for (Detention other : file.naming(detention.person(), Detention.class)) {
      if (!other.id().equals(detention.id()) && mayCover(other, days, held, file)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence or a conviction of one of the persons is from before the day. */
  static Truth isConvictedBefore(EdtfDate day, Set<String> persons, Lookup file) {
    Truth before = Truth.FALSE;
    for (String id : persons) {
      for (EdtfDate convicted : (Iterable<EdtfDate>) convictions(id, file)::iterator) {
        before = before.or(convicted.isBefore(day));
      }
    }
    return before;
  }

  private static Stream<EdtfDate> convictions(String person, Lookup file) {
    Stream<EdtfDate> sentenced =
        file.naming(person, Sentence.class).stream()
            .flatMap(sentence -> sentence.pronounced().or(sentence::from).stream());
    Stream<EdtfDate> ordered =
        file.naming(person, CourtOrder.class).stream()
            .filter(order -> CONVICTING.contains(order.kind()))
            .flatMap(order -> order.issued().stream());
    Stream<EdtfDate> charged =
        file.naming(person, Charge.class).stream()
            .flatMap(charge -> file.index().retractions().without(charge.history()).stream())
            .filter(entry -> entry.kind().equals(ChargeStatus.CONVICTED))
            .flatMap(entry -> entry.when().stream());
    return Stream.of(sentenced, ordered, charged).flatMap(dates -> dates);
  }

  private static boolean mayCover(Detention other, List<EdtfDate> days, Held held, Lookup file) {
    EdtfDate begun = taken(other);
    if (begun != null && held.date().isBefore(begun).isTrue()) {
      return false;
    }
    Held last = other.end().isEmpty() ? null : Held.last(other, file);
    return last == null || !isBeforeAny(last.date(), days);
  }

  /** A date that is qualified may be another. */
  private static boolean isBeforeAny(EdtfDate date, List<EdtfDate> days) {
    return !date.isQualified() && days.stream().anyMatch(day -> date.isBefore(day).isTrue());
  }
}
