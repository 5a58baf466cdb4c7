package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Chronology.isBefore;
import static dev.habeas.validation.Chronology.place;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.DATES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.FirstAppearance;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Regime;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a detention has after its arrest. */
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
                    early(from, stay.place(), "/stays/" + i + "/from", detention, at, file);
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
                if (when != null) {
                  early(when, Optional.empty(), "/firstAppearance/when", detention, at, file);
                }
              });

  static final List<Rule> ALL = List.of(ADMISSION_BEFORE_ARREST, FIRST_APPEARANCE_BEFORE_ARREST);

  private CustodyRules() {}

  /** Reports a date as before the arrest, unless the person may have been held already. */
  private static void early(
      EdtfDate date, Optional<Place> where, String field, Detention detention, At at, Lookup file) {
    EdtfDate taken = taken(detention);
    Truth early = taken == null ? Truth.FALSE : isBefore(date, where, taken, place(detention));
    if (taken != null
        && !early.isFalse()
        && place(detention).flatMap(Place::kind).filter(PLACES_OF_CUSTODY::contains).isEmpty()
        && individual(detention.person(), file) != null
        && !isCovered(date, detention, file)) {
      at.breachIf(early, field).with("/arrest/when").with("/person").dated(date, taken);
    }
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
}
