package dev.habeas;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number as a source states it, with how exactly it is meant.
 *
 * <p>Numerically equal quantities are equal; each is written with the digits it was given.
 */
@Value.Immutable
public sealed interface Quantity extends Extensible, WithQuantity permits ImmutableQuantity {
  /** How the number bounds the true one; none means exactly. */
  Optional<QuantityComparator> comparator();

  /** The number, or the lower end of a range, inclusive. */
  BigDecimal value();

  /** The upper end of a range, inclusive. */
  Optional<BigDecimal> upper();

  /**
   * What is counted or measured; a code of ISO 4217 for money. None given for money means that the
   * currency is not known.
   */
  Optional<String> unit();

  /** A whole number of things. */
  static Quantity of(long value) {
    return builder().value(BigDecimal.valueOf(value)).build();
  }

  /** A whole number of a unit, or a sum of a currency. */
  static Quantity of(long value, String unit) {
    return of(value).withUnit(unit);
  }

  /** A number of a unit, or a sum of a currency; written with the digits given. */
  static Quantity of(BigDecimal value, String unit) {
    return builder().value(value).unit(unit).build();
  }

  /** Starts {@link Quantity} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses what no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.number("value", value());
    Shape.number("upper", upper());
    Shape.text("unit", unit());
  }

  /**
   * Equality, with numbers equal by value.
   *
   * @hidden
   */
  default boolean sameAs(Quantity other) {
    return Numbers.same(value(), other.value())
        && Numbers.same(upper(), other.upper())
        && comparator().equals(other.comparator())
        && unit().equals(other.unit())
        && unknownFields().equals(other.unknownFields());
  }

  /**
   * A hash that goes with that equality.
   *
   * @hidden
   */
  default int hash() {
    return Numbers.hash(value());
  }

  /** Builds one {@link Quantity}; not thread-safe. */
  final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}
