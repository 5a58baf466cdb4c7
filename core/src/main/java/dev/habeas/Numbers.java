package dev.habeas;

import java.math.BigDecimal;
import java.util.Optional;

/** Equality of numbers by value: 1.50 is 1.5, though each is written as it was given. */
final class Numbers {
  private Numbers() {}

  static boolean same(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() ? b.isPresent() && same(a.get(), b.get()) : b.isEmpty();
  }

  static int hash(BigDecimal number) {
    return number.stripTrailingZeros().hashCode();
  }
}
