package dev.habeas.validation;

import static dev.habeas.validation.Family.QUANTITIES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;

import dev.habeas.Quantity;
import dev.habeas.schema.Node;
import dev.habeas.schema.Schema;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.List;

/** Numbers and terms that nothing can have. */
final class QuantityRules {
  static final Rule NEGATIVE_AMOUNT =
      rule(QUANTITIES, "negative-amount", ERROR)
          .because("nobody is fined, counted or aged less than nothing")
          .broken("bail of -5000")
          .kept("bail of 0; or an item that measures -12 degrees in a cell")
          .advice("go back to the source; a dash may have been read as a minus sign")
          .forEachValue(
              Fields.of(BigDecimal.class),
              (number, at, file) -> {
                if (number.signum() < 0 && !isMeasured(at.node())) {
                  at.breach();
                }
              });

  static final Rule NEGATIVE_TERM =
      rule(QUANTITIES, "negative-term", ERROR)
          .because("a term is a length of time, and no length is less than nothing")
          .broken("a term of -P3Y")
          .kept("a term of P0D, as where a suspended part is nothing")
          .advice("go back to the source; what is taken off a term is no term of its own")
          .forEachValue(
              Fields.of(Term.class),
              (term, at, file) -> {
                if (term.isNegative()) {
                  at.breach();
                }
              });

  static final Rule REVERSED_RANGE =
      rule(QUANTITIES, "reversed-range", ERROR)
          .because("value is the lower end of a range and upper the upper, both inclusive")
          .broken("from 50 to 40 persons")
          .kept("from 40 to 40 persons")
          .advice("go back to the source; the two ends may be exchanged")
          .forEach(
              Quantity.class,
              (quantity, at, file) -> {
                BigDecimal upper = quantity.upper().orElse(null);
                if (upper != null && upper.compareTo(quantity.value()) < 0) {
                  at.breach("/upper").with("/value");
                }
              });

  static final List<Rule> ALL = List.of(NEGATIVE_AMOUNT, NEGATIVE_TERM, REVERSED_RANGE);

  private QuantityRules() {}

  /** Whether it is what an item measures, as the temperature of a cell, which can be below zero. */
  private static boolean isMeasured(Node<?> quantity) {
    Node<?> around = quantity.around();
    return around != null && around.type() == Schema.ITEM;
  }
}
