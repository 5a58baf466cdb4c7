package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Chronology.isBefore;
import static dev.habeas.validation.Chronology.place;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.DATES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.FirstAppearance;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Regime;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a detention has after its arrest, and where. */
final class CustodyRules {
  /** Who is arrested here was there before. */
  private static final Set<PlaceKind> PLACES_OF_CUSTODY =
      Set.of(
          PlaceKind.POLICE_STATION,
          PlaceKind.REMAND_PRISON,
          PlaceKind.PRISON,
          PlaceKind.PENAL_COLONY,
          PlaceKind.MILITARY_SITE,
          PlaceKind.SECURITY_SERVICE_SITE,
          PlaceKind.IMMIGRATION_CENTRE,
          PlaceKind.HOSPITAL,
          PlaceKind.PSYCHIATRIC_HOSPITAL,
          PlaceKind.UNOFFICIAL);

  /** Places of which none lies in another of the same kind. */
  private static final Set<PlaceKind> PRISONS =
      Set.of(PlaceKind.REMAND_PRISON, PlaceKind.PRISON, PlaceKind.PENAL_COLONY);

  private static final Set<PlaceKind> HOSPITALS =
      Set.of(PlaceKind.HOSPITAL, PlaceKind.PSYCHIATRIC_HOSPITAL);

  private static final Set<Regime> OPEN_REGIMES = Set.of(Regime.HOSPITAL, Regime.NON_CUSTODIAL);

  static final Rule ADMISSION_BEFORE_ARREST =
      rule(DATES, "admission-before-arrest", WARNING)
          .because("ICPPED art. 17(3)(b) and (e) record both moments; the second follows the first")
          .broken("a stay in a remand prison from 1 March in a detention that began on 3 March")
          .kept(
              "an arrest in prison; an arrest while another detention, or an order to detain, was"
                  + " in effect")
          .advice("go back to the source; if the person was held before, record that detention")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                EdtfDate taken = detention.stays().isEmpty() ? null : taken(detention);
                for (int i = 0; taken != null && i < detention.stays().size(); i++) {
                  Stay stay = detention.stays().get(i);
                  EdtfDate from = stay.from().orElse(null);
                  if (from != null && !isOpen(stay) && !file.index().isRetracted(stay)) {
                    Truth early = isEarly(from, stay.place(), detention, file);
                    if (!early.isFalse()) {
                      report(at, early, "/stays/" + i + "/from", from, taken);
                    }
                  }
                }
              });

  static final Rule FIRST_APPEARANCE_BEFORE_ARREST =
      rule(DATES, "first-appearance-before-arrest", WARNING)
          .because("Body of Principles, principle 12(1) records both; the second follows the first")
          .broken("a first appearance on 1 March in a detention that began on 3 March")
          .kept("a hearing of the proceeding before the arrest; an arrest in prison")
          .advice("go back to the source; if the person was held before, record that detention")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                EdtfDate when =
                    detention.firstAppearance().flatMap(FirstAppearance::when).orElse(null);
                EdtfDate taken = when == null ? null : taken(detention);
                if (when != null && taken != null) {
                  Truth early = isEarly(when, Optional.empty(), detention, file);
                  report(at, early, "/firstAppearance/when", when, taken);
                }
              });

  static final Rule TWO_PLACES_AT_ONCE =
      rule(DATES, "two-places-at-once", INFO)
          .because("one person is held in one place at a time")
          .broken("a stay in one prison from 1 to 9 March, and in another from 5 March on")
          .kept(
              "a stay in a prison and one in a hospital, which may be its own; two stays that share"
                  + " the day of the transfer")
          .advice("see whether the places are one, or lie one in the other; else mend the dates")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                Person person =
                    detention.stays().size() < 2 ? null : individual(detention.person(), file);
                if (person != null && !person.names().isEmpty()) {
                  atOnce(detention.stays(), at, file);
                }
              });

  static final List<Rule> ALL =
      List.of(ADMISSION_BEFORE_ARREST, FIRST_APPEARANCE_BEFORE_ARREST, TWO_PLACES_AT_ONCE);

  private CustodyRules() {}

  /** Whether a date is before the arrest, and the person cannot have been held already. */
  private static Truth isEarly(
      EdtfDate date, Optional<Place> where, Detention detention, Lookup file) {
    EdtfDate taken = taken(detention);
    Truth early = taken == null ? Truth.FALSE : isBefore(date, where, taken, place(detention));
    return !early.isFalse()
            && place(detention).flatMap(Place::kind).filter(PLACES_OF_CUSTODY::contains).isEmpty()
            && individual(detention.person(), file) != null
            && !isCovered(date, detention, file)
            && !file.isWithheld(detention.id(), "/arrest/place") // it may be a prison
        ? early
        : Truth.FALSE;
  }

  private static void report(At at, Truth early, String field, EdtfDate date, EdtfDate taken) {
    at.breachIf(early, field).with("/arrest/when").with("/person").dated(date, taken);
  }

  /** Whether another detention, or an order, may be why the person was held on the day. */
  private static boolean isCovered(EdtfDate day, Detention detention, Lookup file) {
    for (Detention other : file.naming(detention.person(), Detention.class)) {
      if (!other.id().equals(detention.id()) && mayCover(other, day)) {
        return true;
      }
    }
    return mayOrder(file.naming(detention.id(), CourtOrder.class), day)
        || mayOrder(file.naming(detention.person(), CourtOrder.class), day);
  }

  private static boolean mayCover(Detention other, EdtfDate day) {
    return !isCertainlyLater(taken(other), day); // when it ended is often not known to the day
  }

  private static boolean isCertainlyLater(@Nullable EdtfDate date, EdtfDate day) {
    return date != null && !date.isQualified() && day.isBefore(date).isTrue();
  }

  private static boolean mayOrder(List<CourtOrder> orders, EdtfDate day) {
    for (CourtOrder order : orders) {
      EdtfDate issued = order.issued().or(order::from).orElse(null);
      if (Links.ORDERS_TO_DETAIN.contains(order.kind()) && !isCertainlyLater(issued, day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stay may have begun before the person was held. */
  private static boolean isOpen(Stay stay) {
    return stay.regime().filter(OPEN_REGIMES::contains).isPresent()
        || stay.place().flatMap(Place::kind).filter(HOSPITALS::contains).isPresent();
  }

  /** Holds each stay against that one of those before it that ended last. */
  private static void atOnce(List<Stay> stays, At at, Lookup file) {
    int last = -1;
    for (int i = 0; i < stays.size(); i++) {
      Stay stay = stays.get(i);
      if (isBounded(stay) && !file.index().isRetracted(stay)) {
        if (last >= 0 && overlap(stays.get(last), stay) && areApart(stays.get(last), stay)) {
          Breach breach = at.breach("/stays/" + i + "/from").with("/person");
          for (int other : new int[] {last, i}) {
            breach
                .with("/stays/" + other + "/from")
                .with("/stays/" + other + "/until")
                .with("/stays/" + other + "/place")
                .dated(from(stays.get(other)), until(stays.get(other)));
          }
        }
        if (last < 0 || until(stays.get(last)).isBefore(until(stay)).isTrue()) {
          last = i;
        }
      }
    }
  }

  private static boolean isBounded(Stay stay) {
    return stay.from().isPresent()
        && stay.until().isPresent()
        && stay.regime().filter(Regime.TEMPORARY_LEAVE::equals).isEmpty();
  }

  private static EdtfDate from(Stay stay) {
    return stay.from().orElseThrow();
  }

  private static EdtfDate until(Stay stay) {
    return stay.until().orElseThrow();
  }

  /** Whether there are two days, or more, that lie wholly in both stays whatever the dates mean. */
  private static boolean overlap(Stay one, Stay other) {
    return isLong(one, other) && isLong(other, one) && isLong(one, one) && isLong(other, other);
  }

  /** Whether two whole days lie between the beginning of the one and the end of the other. */
  private static boolean isLong(Stay begun, Stay ended) {
    return from(begun).isBefore(until(ended)).isTrue()
        && until(ended).earliest().isAfter(from(begun).latest().plusDays(2));
  }

  /**
   * Whether neither place can lie in the other: they are in two countries, or of one kind with no
   * name in common.
   */
  private static boolean areApart(Stay one, Stay other) {
    Place here = one.place().orElse(null);
    Place there = other.place().orElse(null);
    if (here == null || there == null) {
      return false;
    }
    boolean abroad =
        here.country().isPresent()
            && there.country().isPresent()
            && !here.country().equals(there.country());
    return abroad || (areAlike(here, there) && !shareName(here, there));
  }

  private static boolean areAlike(Place here, Place there) {
    return here.kind().filter(PRISONS::contains).isPresent() && here.kind().equals(there.kind());
  }

  private static boolean shareName(Place here, Place there) {
    Set<String> names = names(here);
    names.retainAll(names(there));
    return !names.isEmpty() || names(here).isEmpty() || names(there).isEmpty();
  }

  private static Set<String> names(Place place) {
    Set<String> names = new HashSet<>();
    place.name().ifPresent(names::add);
    place.names().forEach(name -> names.add(name.full()));
    return names;
  }
}
