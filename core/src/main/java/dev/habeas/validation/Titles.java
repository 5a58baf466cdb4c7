package dev.habeas.validation;

import static dev.habeas.validation.Chronology.taken;

import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.time.EdtfDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** On what else a person may have been held than what a rule looks at. */
final class Titles {
  private Titles() {}

  /** The orders to detain that name the detention, or one of the persons. */
  static Collection<CourtOrder> orders(Detention detention, Set<String> persons, Lookup file) {
    Map<String, CourtOrder> orders = new LinkedHashMap<>(); // one may name both
    Stream.concat(Stream.of(detention.id()), persons.stream())
        .flatMap(id -> file.naming(id, CourtOrder.class).stream())
        .filter(order -> Links.ORDERS_TO_DETAIN.contains(order.kind()))
        .forEach(order -> orders.put(order.id(), order));
    return orders.values();
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
