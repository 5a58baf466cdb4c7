package dev.habeas.time;

/**
 * The bits that say how the digits of a date were written, kept in one int so that a date stays one
 * object.
 *
 * <p>Bits 0-3 mark unspecified digits of the year (bit 0 the last digit), 4-5 of the month, 6-7 of
 * the day; bit 8 marks a negative year, which a zero such as that of {@code -0XXX} cannot say
 * itself; then come the exponent and the number of significant digits.
 */
final class Digits {
  static final int YEAR_SHIFT = 0;
  static final int MONTH_SHIFT = 4;
  static final int DAY_SHIFT = 6;
  static final int NEGATIVE = 1 << 8;
  private static final int EXPONENT_SHIFT = 9;
  private static final int SIGNIFICANT_SHIFT = 13;

  private Digits() {}

  /** Whether all digits of the year are given, none is rounded, and it is not negative. */
  static boolean isYearGiven(int digits) {
    return (digits & ~(0x3 << MONTH_SHIFT | 0x3 << DAY_SHIFT)) == 0;
  }

  static int yearMask(int digits) {
    return digits >> YEAR_SHIFT & 0xF;
  }

  static int monthMask(int digits) {
    return digits >> MONTH_SHIFT & 0x3;
  }

  static int dayMask(int digits) {
    return digits >> DAY_SHIFT & 0x3;
  }

  static boolean hasUnspecified(int digits) {
    return (digits & 0xFF) != 0;
  }

  static boolean isNegative(int digits) {
    return (digits & NEGATIVE) != 0;
  }

  static int exponent(int digits) {
    return digits >> EXPONENT_SHIFT & 0xF;
  }

  static int significant(int digits) {
    return digits >> SIGNIFICANT_SHIFT & 0xF;
  }

  static int ofScale(int exponent, int significant) {
    return exponent << EXPONENT_SHIFT | significant << SIGNIFICANT_SHIFT;
  }

  static int powerOfTen(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** How many digits a number that is not negative has. */
  static int count(int number) {
    int count = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      count++;
    }
    return count;
  }

  /**
   * Whether a two-digit number fits a pair of digits of which those in the mask are unspecified.
   */
  static boolean fits(int number, int pair, int mask) {
    boolean tens = (mask & 2) != 0 || number / 10 == pair / 10;
    boolean ones = (mask & 1) != 0 || number % 10 == pair % 10;
    return tens && ones;
  }

  /** Whether a month that is written can be one of the twelve. */
  static boolean fitsMonth(int month, int digits) {
    return fitsAny(12, month, monthMask(digits));
  }

  /** Whether a day that is written can be one of a month that it can be of. */
  static boolean fitsDay(int year, int month, int day, int digits) {
    if (hasUnspecified(digits)) {
      return fitsAny(31, day, dayMask(digits))
          && new DigitPattern(year, month, day, digits).hasDay();
    }
    return day >= 1 && day <= Days.lengthOfMonth(year, month);
  }

  private static boolean fitsAny(int most, int pair, int mask) {
    if (mask == 0) {
      return pair >= 1 && pair <= most;
    }
    for (int number = 1; number <= most; number++) {
      if (fits(number, pair, mask)) {
        return true;
      }
    }
    return false;
  }
}
