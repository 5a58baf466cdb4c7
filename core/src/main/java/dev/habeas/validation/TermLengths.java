package dev.habeas.validation;

import dev.habeas.time.Term;
import dev.habeas.time.Truth;

/**
 * Which of two terms is longer, whatever day both begin on: a month has 28 to 31 days and a year
 * 365 or 366, but two years are always more than one.
 */
final class TermLengths {
  private static final long HOURS_PER_DAY = 24;
  private static final int DAYS_PER_WEEK = 7;
  private static final int MONTHS_PER_YEAR = 12;

  private TermLengths() {}

  /** Whether the one is longer than the other, if both begin on one day; neither is negative. */
  static Truth isLonger(Term one, Term other) {
    long months = months(one) - months(other);
    long hours = hours(one) - hours(other);
    if (months >= 0 && hours >= 0) {
      return Truth.of(months > 0 || hours > 0);
    } else if (months <= 0 && hours <= 0) {
      return Truth.FALSE;
    } else if (months > 0) {
      return isMore(least(months), -hours, most(months));
    }
    return isMore(least(-months), hours, most(-months)).not();
  }

  /** Whether a span of hours from the least to the most is more than this many. */
  private static Truth isMore(long least, long hours, long most) {
    if (least > hours) {
      return Truth.TRUE;
    }
    return most < hours ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static long least(long months) {
    return HOURS_PER_DAY * (months / MONTHS_PER_YEAR * 365 + months % MONTHS_PER_YEAR * 28);
  }

  private static long most(long months) {
    return HOURS_PER_DAY * (months / MONTHS_PER_YEAR * 366 + months % MONTHS_PER_YEAR * 31);
  }

  private static long months(Term term) {
    return (long) term.years() * MONTHS_PER_YEAR + term.months();
  }

  private static long hours(Term term) {
    return ((long) term.weeks() * DAYS_PER_WEEK + term.days()) * HOURS_PER_DAY + term.hours();
  }
}
