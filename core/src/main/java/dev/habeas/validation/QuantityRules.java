package dev.habeas.validation;

import static dev.habeas.validation.Family.QUANTITIES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;

import dev.habeas.Extensible;
import dev.habeas.Quantity;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers and terms that nothing can have. */
final class QuantityRules {
  /**
   * Numbers and quantities. What an item measures can truly be below zero, such as the temperature
   * of a cell.
   */
  private static final Fields AMOUNTS =
      Fields.where(
          (type, field) ->
              type != Schema.ITEM
                  && type != Schema.QUANTITY
                  && (field.type() == Schema.QUANTITY || field.type() instanceof Scalar.Decimal));

  private static final Fields TERMS =
      Fields.where((type, field) -> field.type() instanceof Scalar.Term);

  static final Rule NEGATIVE_AMOUNT =
      rule(QUANTITIES, "negative-amount", ERROR)
          .because("nobody is fined, counted or aged less than nothing")
          .broken("bail of -5000")
          .kept("bail of 0; or an item that measures -12 degrees in a cell")
          .advice("go back to the source; a dash may have been read as a minus sign")
          .forEachWith(AMOUNTS, (object, at, file) -> amounts(at.type(), object, at));

  static final Rule NEGATIVE_TERM =
      rule(QUANTITIES, "negative-term", ERROR)
          .because("a term is a length of time, and no length is less than nothing")
          .broken("a term of -P3Y")
          .kept("a term of P0D, as where a suspended part is nothing")
          .advice("go back to the source; what is taken off a term is no term of its own")
          .forEachWith(TERMS, (object, at, file) -> terms(at.type(), object, at));

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

  private static <T extends Extensible> void amounts(ObjectType<T, ?> type, T object, At at) {
    for (Field<T, ?, ?> field : AMOUNTS.of(type)) {
      Object amount = field.value(object);
      if (amount instanceof Quantity quantity) {
        if (isNegative(quantity.value())) {
          at.breach("/" + field.name() + "/value");
        }
        if (isNegative(quantity.upper().orElse(null))) {
          at.breach("/" + field.name() + "/upper");
        }
      } else if (amount instanceof BigDecimal number && isNegative(number)) {
        at.breach("/" + field.name());
      }
    }
  }

  private static boolean isNegative(@Nullable BigDecimal number) {
    return number != null && number.signum() < 0;
  }

  private static <T extends Extensible> void terms(ObjectType<T, ?> type, T object, At at) {
    for (Field<T, ?, ?> field : TERMS.of(type)) {
      if (field.value(object) instanceof Term term && term.isNegative()) {
        at.breach("/" + field.name());
      }
    }
  }
}
