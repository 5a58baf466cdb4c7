package dev.habeas.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.threeten.extra.LocalDateRange;

/**
 * Days counted from 1970-01-01, as {@link LocalDate#toEpochDay()} counts them, and ends that are
 * nowhere.
 */
final class Days {
  /** Stands for "without beginning". */
  static final long NO_BEGINNING = Long.MIN_VALUE;

  /** Stands for "without end". */
  static final long NO_END = Long.MAX_VALUE;

  /** Stands for "there is no such day". */
  static final long NEVER = Long.MAX_VALUE;

  // ThreeTen-Extra has no ranges that end with the first of all dates or start with one of the last
  // two.
  private static final long FIRST_END = LocalDate.MIN.toEpochDay() + 1;
  private static final long LAST_START = LocalDate.MAX.toEpochDay() - 2;

  private static final int DAYS_IN_FEBRUARY = 28;

  private Days() {}

  static long epochDay(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return IsoChronology.INSTANCE.isLeapYear(year) ? DAYS_IN_FEBRUARY + 1 : DAYS_IN_FEBRUARY;
    }
    return Month.of(month).minLength();
  }

  /**
   * The first day of a month counted from January of a year, which is 1; less is the year before,
   * and so on.
   */
  static long firstOfMonth(int year, int month) {
    return epochDay(year + Math.floorDiv(month - 1, 12), Math.floorMod(month - 1, 12) + 1, 1);
  }

  /** The day as a date; a missing end becomes the least or the greatest date there is. */
  static LocalDate toDate(long day) {
    if (day <= LocalDate.MIN.toEpochDay()) {
      return LocalDate.MIN;
    }
    return day >= LocalDate.MAX.toEpochDay() ? LocalDate.MAX : LocalDate.ofEpochDay(day);
  }

  /**
   * All from the first to the last day, both included; a missing end, or one beyond all dates, is
   * unbounded.
   */
  static LocalDateRange range(long first, long last) {
    LocalDate start = toDate(Math.min(first, LAST_START));
    LocalDate end = toDate(Math.max(last, FIRST_END));
    return LocalDateRange.ofClosed(start, end);
  }
}
