package dev.habeas.time;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;

/**
 * The days that fit a date some digits of which are unspecified, such as {@code 1XXX-12-25}.
 *
 * <p>They may be 10,000 stretches with holes between them, so they are never listed: the years are
 * a pattern of digits, the months and days are sets of bits, and every question is answered from
 * these.
 */
final class DigitPattern {
  private static final int ALL_MONTHS = 0x1FFE; // bits 1 to 12
  private static final int ALL_DAYS = 0xFFFFFFFE; // bits 1 to 31
  private static final int FEBRUARY = 2;
  private static final int YEAR_DIGITS = 4;

  private final boolean negative;
  private final int magnitude;
  private final int yearMask;
  private final int months;
  private final int days;

  /**
   * Takes the parts of a date as they are kept there: unspecified digits as zeros, 0 for a part
   * that is missing.
   */
  DigitPattern(int year, int month, int day, int digits) {
    this(
        Digits.isNegative(digits),
        Math.abs(year),
        Digits.yearMask(digits),
        month == 0 && Digits.monthMask(digits) == 0
            ? ALL_MONTHS
            : bits(month, Digits.monthMask(digits), 12),
        day == 0 && Digits.dayMask(digits) == 0 ? ALL_DAYS : bits(day, Digits.dayMask(digits), 31));
  }

  private DigitPattern(boolean negative, int magnitude, int yearMask, int months, int days) {
    this.negative = negative;
    this.magnitude = magnitude;
    this.yearMask = yearMask;
    this.months = months;
    this.days = days;
  }

  private static int bits(int pair, int mask, int most) {
    int bits = 0;
    for (int number = 1; number <= most; number++) {
      if (Digits.fits(number, pair, mask)) {
        bits |= 1 << number;
      }
    }
    return bits;
  }

  /** Whether any day fits at all: {@code 2019-02-3X} has none, nor has {@code 19X1-02-29}. */
  boolean hasDay() {
    if (negative && magnitude == 0 && yearMask == 0) {
      return false; // there is no year -0000
    }
    for (int month = 1; month <= 12; month++) {
      if (daysOf(month, false) != 0) {
        return true;
      }
    }
    return daysOf(FEBRUARY, true) != 0 && hasLeapYear();
  }

  /** The first day that fits; there is one. */
  long firstDay() {
    return firstDayFromYear(0);
  }

  /** The last day that fits; there is one. */
  long lastDay() {
    return lastDayUntilYear(yearCount() - 1);
  }

  /** The first day that fits and is not before the given one; there must be one. */
  long firstDayFrom(long from) {
    if (from <= firstDay()) {
      return firstDay();
    }
    LocalDate date = LocalDate.ofEpochDay(from);
    int i = firstYearFrom(date.getYear());
    if (yearAt(i) != date.getYear()) {
      return firstDayFromYear(i);
    }
    long inYear = firstDayFrom(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return inYear == Days.NEVER ? firstDayFromYear(i + 1) : inYear;
  }

  /** The last day that fits and is not after the given one; there must be one. */
  long lastDayUntil(long until) {
    if (until >= lastDay()) {
      return lastDay();
    }
    LocalDate date = LocalDate.ofEpochDay(until);
    int i = firstYearFrom(date.getYear());
    if (yearAt(i) != date.getYear()) {
      return lastDayUntilYear(i - 1);
    }
    long inYear = lastDayUntil(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return inYear == Days.NEVER ? lastDayUntilYear(i - 1) : inYear;
  }

  /** Whether a day fits both. */
  boolean meets(DigitPattern other) {
    if (negative != other.negative || !agreesOnYears(other)) {
      return false;
    }
    DigitPattern both =
        new DigitPattern(
            negative,
            mergedMagnitude(other),
            yearMask & other.yearMask,
            months & other.months,
            days & other.days);
    return both.hasDay();
  }

  /** Whether a day of the stretch fits. */
  boolean meets(long first, long last) {
    return first <= lastDay() && firstDayFrom(first) <= last;
  }

  /** Whether every day that fits the other fits this. */
  boolean covers(DigitPattern other) {
    if (negative != other.negative || (other.yearMask & ~yearMask) != 0 || !agreesOnYears(other)) {
      return false;
    }
    boolean leap = other.hasLeapYear();
    for (int month = 1; month <= 12; month++) {
      int needed = other.daysOf(month, leap);
      if ((needed & ~daysOf(month, leap)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether every day of the stretch fits. */
  boolean covers(long first, long last) {
    if (first < firstDay() || last > lastDay()) {
      return false;
    }
    return hasNoHoles() || coversEachMonth(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
  }

  private boolean hasNoHoles() {
    return months == ALL_MONTHS && days == ALL_DAYS && (yearMask & (yearMask + 1)) == 0;
  }

  private boolean coversEachMonth(LocalDate first, LocalDate last) {
    int year = first.getYear();
    int month = first.getMonthValue();
    while (year < last.getYear() || (year == last.getYear() && month <= last.getMonthValue())) {
      boolean opens = year == first.getYear() && month == first.getMonthValue();
      boolean closes = year == last.getYear() && month == last.getMonthValue();
      int from = opens ? first.getDayOfMonth() : 1;
      int until = closes ? last.getDayOfMonth() : Days.lengthOfMonth(year, month);
      int needed = -1 << from & upTo(until);
      if ((needed & ~daysOf(year, month)) != 0) {
        return false;
      }
      year = month == 12 ? year + 1 : year;
      month = month == 12 ? 1 : month + 1;
    }
    return true;
  }

  // Days

  private static int upTo(int day) {
    return ALL_DAYS & (int) ((1L << (day + 1)) - 1);
  }

  /**
   * The days of a month of a year that fits, as bits; none in the year 0, which a negative pattern
   * seems to fit.
   */
  private int daysOf(int year, int month) {
    return fitsYear(year) ? daysOf(month, IsoChronology.INSTANCE.isLeapYear(year)) : 0;
  }

  private int daysOf(int month, boolean leap) {
    if ((months & 1 << month) == 0) {
      return 0;
    }
    return days & upTo(Days.lengthOfMonth(leap ? 2000 : 2001, month));
  }

  private long firstDayFromYear(int index) {
    for (int i = index; ; i++) {
      long day = firstDayFrom(yearAt(i), 1, 1);
      if (day != Days.NEVER) {
        return day;
      }
    }
  }

  private long lastDayUntilYear(int index) {
    for (int i = index; ; i--) {
      long day = lastDayUntil(yearAt(i), 12, 31);
      if (day != Days.NEVER) {
        return day;
      }
    }
  }

  private long firstDayFrom(int year, int firstMonth, int firstDay) {
    int among = -1 << firstDay;
    for (int month = firstMonth; month <= 12; month++) {
      int fitting = daysOf(year, month) & among;
      if (fitting != 0) {
        return Days.epochDay(year, month, Integer.numberOfTrailingZeros(fitting));
      }
      among = ALL_DAYS;
    }
    return Days.NEVER;
  }

  private long lastDayUntil(int year, int lastMonth, int lastDay) {
    int among = upTo(lastDay);
    for (int month = lastMonth; month >= 1; month--) {
      int fitting = daysOf(year, month) & among;
      if (fitting != 0) {
        return Days.epochDay(year, month, 31 - Integer.numberOfLeadingZeros(fitting));
      }
      among = ALL_DAYS;
    }
    return Days.NEVER;
  }

  // Years

  private int yearCount() {
    return Digits.powerOfTen(Integer.bitCount(yearMask));
  }

  /** The years that fit, in order of time: the digits of the index go where the year has none. */
  private int yearAt(int index) {
    int rest = negative ? yearCount() - 1 - index : index;
    int year = magnitude;
    int place = 1;
    for (int digit = 0; digit < YEAR_DIGITS; digit++) {
      if ((yearMask & 1 << digit) != 0) {
        year += rest % 10 * place;
        rest /= 10;
      }
      place *= 10;
    }
    return negative ? -year : year;
  }

  /** The index of the first fitting year that is not before the given one. */
  private int firstYearFrom(int year) {
    int low = 0;
    int high = yearCount() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (yearAt(middle) < year) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean fitsYear(int year) {
    boolean sign = negative ? year < 0 : year >= 0;
    return sign && agrees(magnitude, yearMask, Math.abs(year), 0);
  }

  private boolean agreesOnYears(DigitPattern other) {
    return agrees(magnitude, yearMask, other.magnitude, other.yearMask);
  }

  private static boolean agrees(int a, int maskA, int b, int maskB) {
    int free = maskA | maskB;
    int restA = a;
    int restB = b;
    for (int digit = 0; digit < YEAR_DIGITS; digit++) {
      if ((free & 1 << digit) == 0 && restA % 10 != restB % 10) {
        return false;
      }
      restA /= 10;
      restB /= 10;
    }
    return restA == restB;
  }

  /** The digits that either of two agreeing patterns specifies. */
  private int mergedMagnitude(DigitPattern other) {
    int merged = 0;
    int place = 1;
    for (int digit = 0; digit < YEAR_DIGITS; digit++) {
      int own = magnitude / place % 10;
      int others = other.magnitude / place % 10;
      merged += Math.max(own, others) * place; // an unspecified digit is kept as 0
      place *= 10;
    }
    return merged;
  }

  /**
   * Whether a year that fits is a leap year, from its last two digits and, for centuries, its first
   * two.
   */
  private boolean hasLeapYear() {
    for (int i = 1; i < 25; i++) {
      if (Digits.fits(i * 4, magnitude % 100, yearMask & 3)) {
        return true;
      }
    }
    return Digits.fits(0, magnitude % 100, yearMask & 3) && hasLeapCentury();
  }

  private boolean hasLeapCentury() {
    for (int i = negative ? 1 : 0; i < 25; i++) {
      if (Digits.fits(i * 4, magnitude / 100, yearMask >> 2)) {
        return true;
      }
    }
    return false;
  }
}
