package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Family.PROCEDURE;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderState;
import dev.habeas.PleaEntry;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.List;
import java.util.Set;

/** Answers to a charge and steps of an order that come before the charge or the order. */
final class SequenceRules {
  /**
   * Steps that undo or change an order that is there. One that runs out can have been issued for
   * the past.
   */
  private static final Set<OrderState> STEPS_AFTER_ISSUE =
      Set.of(
          OrderState.STAYED,
          OrderState.MODIFIED,
          OrderState.LIFTED,
          OrderState.QUASHED,
          OrderState.SUPERSEDED);

  static final Rule PLEA_BEFORE_CHARGE =
      rule(PROCEDURE, "plea-before-charge", WARNING)
          .because("a plea answers a charge")
          .broken("a plea on 1 March to a charge that was filed on 2 March")
          .kept("a plea to a charge that replaces another; a plea on the day of the charge")
          .advice("see whether the plea answers an earlier charge, and record that one")
          .forEach(
              Charge.class,
              (charge, at, file) -> {
                List<PleaEntry> pleas = charge.pleas();
                for (int i = 0; i < pleas.size(); i++) {
                  EdtfDate when = pleas.get(i).when().orElse(null);
                  if (when != null
                      && LifeRules.PLEAS.contains(pleas.get(i).kind())
                      && !file.index().isRetracted(pleas.get(i))) {
                    Truth before = isBeforeCharge(when, charge, -1, file);
                    if (!before.isFalse()) {
                      report(at, before, "/pleas/" + i + "/when", when, charge, -1);
                    }
                  }
                }
              });

  static final Rule SENTENCE_BEFORE_CHARGE =
      rule(PROCEDURE, "sentence-before-charge", WARNING)
          .because("a sentence is for what was charged before")
          .broken("a sentence of 1 March on a charge that was filed on 2 March")
          .kept("a sentence on a charge that replaces another; one only requested")
          .advice("see whether the sentence is for an earlier charge, and record that one")
          .forEach(
              Sentence.class,
              (sentence, at, file) -> {
                EdtfDate pronounced = sentence.pronounced().orElse(null);
                if (pronounced == null || sentence.state().equals(SentenceState.REQUESTED)) {
                  return;
                }
                for (int i = 0; i < sentence.charges().size(); i++) {
                  Charge charge = file.find(sentence.charges().get(i), Charge.class).orElse(null);
                  if (charge != null) {
                    Truth before = isBeforeCharge(pronounced, charge, -1, file);
                    report(at, before, "/pronounced", pronounced, charge, -1);
                  }
                }
              });

  static final Rule CONVICTION_BEFORE_CHARGE =
      rule(PROCEDURE, "conviction-before-charge", WARNING)
          .because("a conviction is for what was charged before")
          .broken("a conviction on 1 March on a charge that was filed on 2 March")
          .kept(
              "a conviction on a charge that replaces another, or was filed again once the"
                  + " conviction was quashed")
          .advice("see whether the conviction is for an earlier charge, and record that one")
          .forEach(
              Charge.class,
              (charge, at, file) -> {
                List<ChargeEntry> history = charge.history();
                for (int i = 0; i < history.size(); i++) {
                  EdtfDate when = history.get(i).when().orElse(null);
                  if (when != null
                      && history.get(i).kind().equals(ChargeStatus.CONVICTED)
                      && !file.index().isRetracted(history.get(i))
                      && !mayBeginAnew(history, i)) {
                    Truth before = isBeforeCharge(when, charge, i, file);
                    if (!before.isFalse()) {
                      report(at, before, "/history/" + i + "/when", when, charge, i);
                    }
                  }
                }
              });

  static final Rule COMPLIANCE_BEFORE_ORDER =
      rule(PROCEDURE, "compliance-before-order", WARNING)
          .because("an order is obeyed or not once there is one")
          .broken("complied with on 1 March, and issued on 2 March")
          .kept(
              "a warrant written after the arrest; an order carried out before it was in force, or"
                  + " that prolongs an earlier one")
          .advice("go back to the source; the entry may be on an earlier order")
          .forEach(
              CourtOrder.class,
              (order, at, file) -> {
                List<ComplianceEntry> entries = order.compliance();
                for (int i = 0; i < entries.size() && !isOftenLate(order); i++) {
                  EdtfDate when = entries.get(i).when().orElse(null);
                  if (when != null && !file.index().isRetracted(entries.get(i))) {
                    Truth before = isBeforeOrder(when, order);
                    if (!before.isFalse()) {
                      report(at, before, "/compliance/" + i + "/when", when, order);
                    }
                  }
                }
              });

  static final Rule STATE_CANNOT_FOLLOW =
      rule(PROCEDURE, "state-cannot-follow", WARNING)
          .because("what is lifted, stayed, changed or quashed has been issued")
          .broken("an order lifted on 1 March, and issued on 2 March")
          .kept(
              "an order quashed after it was carried out, or issued for a period that is already"
                  + " over")
          .advice("go back to the source; the step may be one of an earlier order")
          .forEach(
              CourtOrder.class,
              (order, at, file) -> {
                List<OrderEntry> entries = order.history();
                for (int i = 0; i < entries.size(); i++) {
                  EdtfDate when = entries.get(i).when().orElse(null);
                  if (when != null
                      && STEPS_AFTER_ISSUE.contains(entries.get(i).kind())
                      && !file.index().isRetracted(entries.get(i))) {
                    Truth before = isBeforeOrder(when, order);
                    if (!before.isFalse()) {
                      report(at, before, "/history/" + i + "/when", when, order);
                    }
                  }
                }
              });

  static final List<Rule> ALL =
      List.of(
          PLEA_BEFORE_CHARGE,
          SENTENCE_BEFORE_CHARGE,
          CONVICTION_BEFORE_CHARGE,
          COMPLIANCE_BEFORE_ORDER,
          STATE_CANNOT_FOLLOW);

  private SequenceRules() {}

  /**
   * Whether the date is before all that the charge says of itself. Nothing is known of one that has
   * no day of filing, replaces another, has a step without a date, or is against a group.
   *
   * @param own the index of the step that has the date; -1 if it is none of the charge
   */
  private static Truth isBeforeCharge(EdtfDate date, Charge charge, int own, Lookup file) {
    EdtfDate filed = charge.filed().orElse(null);
    if (filed == null
        || charge.supersedes().isPresent()
        || individual(charge.person(), file) == null) {
      return Truth.FALSE;
    }
    Truth before = date.isBefore(filed);
    for (int i = 0; i < charge.history().size() && !before.isFalse(); i++) {
      ChargeEntry entry = charge.history().get(i);
      EdtfDate when = entry.when().orElse(null);
      Truth early = when == null ? Truth.FALSE : date.isBefore(when);
      before = i == own ? before : before.and(early);
    }
    return before;
  }

  /** Whether the charge may have been filed again after a conviction, as after it was quashed. */
  private static boolean mayBeginAnew(List<ChargeEntry> history, int conviction) {
    for (int i = 0; i < history.size(); i++) {
      ChargeStatus kind = history.get(i).kind();
      boolean first = kind.equals(ChargeStatus.ALLEGED) || kind.equals(ChargeStatus.FILED);
      if (!kind.equals(ChargeStatus.CONVICTED) && !(first && i < conviction)) {
        return true;
      }
    }
    return false;
  }

  /** Reports a date before all that the charge says of itself, if it is. */
  private static void report(
      At at, Truth before, String field, EdtfDate date, Charge charge, int own) {
    if (before.isFalse()) {
      return;
    }
    Breach breach = at.breachIf(before, field).dated(date);
    charge.filed().ifPresent(filed -> breach.with(charge.id(), "/filed").dated(filed));
    for (int i = 0; i < charge.history().size(); i++) {
      EdtfDate when = charge.history().get(i).when().orElse(null);
      if (when != null && i != own) {
        breach.with(charge.id(), "/history/" + i + "/when").dated(when);
      }
    }
  }

  /** Whether a date is before the order was issued, unless the order does something to another. */
  private static Truth isBeforeOrder(EdtfDate date, CourtOrder order) {
    EdtfDate issued = order.issued().orElse(null);
    if (issued == null || !order.links().isEmpty()) {
      return Truth.FALSE;
    }
    Truth before = date.isBefore(issued);
    List<OrderEntry> history = order.history();
    for (int i = 0; i < history.size() && !before.isFalse(); i++) {
      if (history.get(i).kind().equals(OrderState.ISSUED)) { // perhaps not for the first time
        EdtfDate when = history.get(i).when().orElse(issued);
        before = before.and(when.isQualified() ? Truth.UNKNOWN : date.isBefore(when));
      }
    }
    return before;
  }

  private static void report(At at, Truth before, String field, EdtfDate date, CourtOrder order) {
    EdtfDate issued = order.issued().orElseThrow();
    at.breachIf(before, field).with("/issued").dated(date, issued);
  }

  /** What is often done first and ordered afterwards, a search as well as an arrest. */
  private static boolean isOftenLate(CourtOrder order) {
    return order.kind().equals(OrderKind.SEARCH) || Links.ORDERS_TO_DETAIN.contains(order.kind());
  }
}
