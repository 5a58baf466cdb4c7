package dev.habeas.time;

import dev.habeas.time.Phrase.Case;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.PeriodDuration;

/**
 * A length of time as it was pronounced: years, months, weeks, days and hours, one or several of
 * them.
 *
 * <p>The unit is part of what was said. Two weeks ({@code P2W}) are not fourteen days ({@code
 * P14D}), a year is not twelve months, and neither is ever turned into the other; terms are equal
 * only if all their units are.
 *
 * <p>The text is an ISO 8601 duration such as {@code P3Y6M}, {@code P2W} or {@code PT48H}. A minus
 * sign before it makes the whole term negative: a term cannot be, but a record can say so, and
 * whoever checks the record reports it. Units that are 0 are not written; if all are, the smallest
 * of those that were read is, so that {@code P0D} comes back.
 *
 * <p>The codes of a text that is no term are {@code empty-text}, {@code unexpected-character},
 * {@code unexpected-end}, {@code unit-missing}, {@code unit-out-of-order} (or twice), {@code
 * unit-not-supported} (minutes, seconds), {@code fraction}, and {@code number-out-of-range} (more
 * than 99,999,999).
 */
public final class Term {
  /** The greatest number of one unit: small enough that no sum of units overflows. */
  static final int MAX = 99_999_999;

  private static final int YEARS = 0;
  private static final int MONTHS = 1;
  private static final int WEEKS = 2;
  private static final int DAYS = 3;
  private static final int HOURS = 4;
  private static final String LETTERS = "YMWDH";
  private static final List<String> NAMES = List.of("years", "months", "weeks", "days", "hours");

  private static final int DAYS_PER_WEEK = 7;
  private static final int HOURS_PER_DAY = 24;
  private static final long SECONDS_PER_HOUR = 3_600;
  private static final long SECONDS_PER_DAY = 86_400;

  private final boolean negative;
  private final int[] numbers; // never negative, never handed out
  private final int smallest; // the unit that a term of nothing is written in

  private Term(boolean negative, int[] numbers, int smallest) {
    this.negative = negative;
    this.numbers = numbers;
    this.smallest = smallest;
  }

  // Making

  /** Takes the array over; the smallest unit counts only if all numbers are 0. */
  static Term of(boolean negative, int[] numbers, int smallest) {
    boolean zero = true;
    for (int number : numbers) {
      zero &= number == 0;
    }
    return new Term(negative && !zero, numbers, zero ? smallest : -1);
  }

  private static Term ofUnit(int unit, int number) {
    if (number < -MAX || number > MAX) {
      throw new DateTextException(TermScanner.NUMBER_OUT_OF_RANGE, 0).thrown();
    }
    int[] numbers = new int[LETTERS.length()];
    numbers[unit] = Math.abs(number);
    return of(number < 0, numbers, unit);
  }

  /**
   * Makes a term of years.
   *
   * @param years the number of years, negative for a negative term
   * @return the term, not null
   * @throws DateTextException with {@code number-out-of-range} if the number has more than eight
   *     digits
   */
  public static Term ofYears(int years) {
    return ofUnit(YEARS, years);
  }

  /**
   * Makes a term of months.
   *
   * @param months the number of months, negative for a negative term
   * @return the term, not null
   * @throws DateTextException with {@code number-out-of-range} if the number has more than eight
   *     digits
   */
  public static Term ofMonths(int months) {
    return ofUnit(MONTHS, months);
  }

  /**
   * Makes a term of weeks.
   *
   * @param weeks the number of weeks, negative for a negative term
   * @return the term, not null
   * @throws DateTextException with {@code number-out-of-range} if the number has more than eight
   *     digits
   */
  public static Term ofWeeks(int weeks) {
    return ofUnit(WEEKS, weeks);
  }

  /**
   * Makes a term of days.
   *
   * @param days the number of days, negative for a negative term
   * @return the term, not null
   * @throws DateTextException with {@code number-out-of-range} if the number has more than eight
   *     digits
   */
  public static Term ofDays(int days) {
    return ofUnit(DAYS, days);
  }

  /**
   * Makes a term of hours.
   *
   * @param hours the number of hours, negative for a negative term
   * @return the term, not null
   * @throws DateTextException with {@code number-out-of-range} if the number has more than eight
   *     digits
   */
  public static Term ofHours(int hours) {
    return ofUnit(HOURS, hours);
  }

  /**
   * Joins this term and another, unit by unit: {@code Term.ofYears(3).and(Term.ofMonths(6))} is
   * three years and six months.
   *
   * @param other the other term, not null
   * @return the two together, not null
   * @throws IllegalArgumentException if one is negative and the other positive
   * @throws DateTextException with {@code number-out-of-range} if a sum has more than eight digits
   */
  public Term and(Term other) {
    if (!isZero() && !other.isZero() && negative != other.negative) {
      throw new IllegalArgumentException("one term is negative, the other is not");
    }
    int[] sums = new int[LETTERS.length()];
    for (int unit = 0; unit < sums.length; unit++) {
      sums[unit] = numbers[unit] + other.numbers[unit];
      if (sums[unit] > MAX) {
        throw new DateTextException(TermScanner.NUMBER_OUT_OF_RANGE, 0).thrown();
      }
    }
    return of(negative || other.negative, sums, Math.max(smallest, other.smallest));
  }

  /**
   * Reads a term.
   *
   * @param text the ISO 8601 duration, not null
   * @return the term, not null
   * @throws DateTextException if the text is no term
   */
  public static Term parse(CharSequence text) {
    TermScanner scanner = new TermScanner(text);
    Term term = scanner.read();
    if (term == null) {
      throw scanner.thrown();
    }
    return term;
  }

  /**
   * Reads a term, if the text is one.
   *
   * @param text the text, not null
   * @return the term, or empty if the text is no term
   */
  public static Optional<Term> tryParse(CharSequence text) {
    return Optional.ofNullable(new TermScanner(text).read());
  }

  /**
   * Reads a term from a part of a buffer, if it is one.
   *
   * @param chars the buffer, not null
   * @param offset the index of the first character
   * @param length the number of characters
   * @return the term, or null if the part is no term
   * @throws IndexOutOfBoundsException if the part is not within the buffer
   */
  public static @Nullable Term tryParse(char[] chars, int offset, int length) {
    return new TermScanner(chars, offset, length).read();
  }

  /**
   * Tells what is wrong with a text, without throwing it.
   *
   * @param text the text, not null
   * @return what {@link #parse} would throw, without a stack trace, or empty if the text is a term
   */
  public static Optional<DateTextException> problem(CharSequence text) {
    TermScanner scanner = new TermScanner(text);
    scanner.read();
    return Optional.ofNullable(scanner.problem());
  }

  // Parts

  /**
   * Returns the years pronounced.
   *
   * @return the number, negative in a negative term, 0 if there are none
   */
  public int years() {
    return signed(YEARS);
  }

  /**
   * Returns the months pronounced, beside the years.
   *
   * @return the number, negative in a negative term, 0 if there are none
   */
  public int months() {
    return signed(MONTHS);
  }

  /**
   * Returns the weeks pronounced.
   *
   * @return the number, negative in a negative term, 0 if there are none
   */
  public int weeks() {
    return signed(WEEKS);
  }

  /**
   * Returns the days pronounced, beside the weeks.
   *
   * @return the number, negative in a negative term, 0 if there are none
   */
  public int days() {
    return signed(DAYS);
  }

  /**
   * Returns the hours pronounced.
   *
   * @return the number, negative in a negative term, 0 if there are none
   */
  public int hours() {
    return signed(HOURS);
  }

  private int signed(int unit) {
    return negative ? -numbers[unit] : numbers[unit];
  }

  /**
   * Tells whether the term is less than nothing.
   *
   * @return true if it was written with a minus sign and is not zero
   */
  public boolean isNegative() {
    return negative;
  }

  /**
   * Tells whether the term is nothing at all.
   *
   * @return true if all units are 0
   */
  public boolean isZero() {
    return smallest >= 0;
  }

  // Conversions

  /**
   * Converts to the JDK's type, which has no weeks: each becomes seven days, and what was
   * pronounced is lost.
   *
   * @return the period, not null
   * @throws UnsupportedTemporalTypeException if the term has hours, which a period cannot hold
   */
  public Period toPeriod() {
    if (numbers[HOURS] != 0) {
      throw new UnsupportedTemporalTypeException("a Period has no hours");
    }
    return datePart();
  }

  /**
   * Converts to ThreeTen-Extra's type, which has no weeks: each becomes seven days, and what was
   * pronounced is lost.
   *
   * @return the period with the hours as its duration, not null
   */
  public PeriodDuration toPeriodDuration() {
    return PeriodDuration.of(datePart(), Duration.ofHours(hours()));
  }

  private Period datePart() {
    return Period.of(years(), months(), weeks() * DAYS_PER_WEEK + days());
  }

  // Arithmetic

  /**
   * Adds the term to a day: years and months first, to the last day of a month that is too short;
   * then weeks and days; then hours, counted from the midnight that begins the day.
   *
   * @param day the day, not null
   * @return the day reached, not null
   * @throws DateTimeException if the day reached is beyond the range of {@link LocalDate}
   */
  public LocalDate addTo(LocalDate day) {
    return day.plus(datePart()).plusDays(Math.floorDiv(hours(), HOURS_PER_DAY));
  }

  /**
   * Adds the term to a date that may not be known exactly.
   *
   * <p>Hours are counted on the local clock from the time that is written; where none is, from any
   * time of the day.
   *
   * @param date the date, not null
   * @return from the first day to the last that can be reached, both included; unbounded where the
   *     date is, or where the day is beyond the range of {@link LocalDate}; not null
   */
  public LocalDateRange addTo(EdtfDate date) {
    return Days.range(firstReached(date), lastReached(date));
  }

  private long firstReached(EdtfDate date) {
    if (date.isPoint()) {
      Clock clock = date.clock();
      return reach(date.firstDay(), clock == null ? 0 : clock.firstSecond());
    }
    if (date.isMissingEnd()) {
      return Days.NO_BEGINNING;
    }
    if (!date.isStretch()) {
      return date.parts().stream().mapToLong(this::firstReached).min().orElseThrow();
    }
    // A short month takes several days to its last: the midnight after the start may come first.
    long start = firstReached(date.parts().get(0));
    boolean goesOn = start != Days.NO_BEGINNING && date.firstDay() < date.lastDay();
    return goesOn ? Math.min(start, reach(date.firstDay() + 1, 0)) : start;
  }

  private long lastReached(EdtfDate date) {
    if (date.isPoint()) {
      Clock clock = date.clock();
      return reach(date.lastDay(), clock == null ? SECONDS_PER_DAY - 1 : clock.lastSecond());
    }
    if (date.isMissingEnd()) {
      return Days.NO_END;
    }
    if (!date.isStretch()) {
      return date.parts().stream().mapToLong(this::lastReached).max().orElseThrow();
    }
    long end = lastReached(date.parts().get(1));
    boolean wentOn = end != Days.NO_END && date.firstDay() < date.lastDay();
    return wentOn ? Math.max(end, reach(date.lastDay() - 1, SECONDS_PER_DAY - 1)) : end;
  }

  private long reach(long day, long second) {
    if (day == Days.NO_BEGINNING || day == Days.NO_END) {
      return day;
    }
    long days = Math.floorDiv(second + hours() * SECONDS_PER_HOUR, SECONDS_PER_DAY);
    try {
      return LocalDate.ofEpochDay(day).plus(datePart()).toEpochDay() + days;
    } catch (DateTimeException beyondLocalDate) {
      return negative ? Days.NO_BEGINNING : Days.NO_END;
    }
  }

  // Telling

  /**
   * Says the term in words for people, in the units that were pronounced: {@code 3 years 6 months}.
   *
   * @param locale the language, not null; English is spoken for any that is not known here
   * @return the words, not null
   */
  public String wording(Locale locale) {
    Words words = Words.in(locale);
    StringJoiner units = new StringJoiner(" ");
    for (int unit = YEARS; unit <= HOURS; unit++) {
      if (numbers[unit] != 0 || unit == smallest) {
        units.add(words.counted(NAMES.get(unit), numbers[unit]).in(Case.PLAIN));
      }
    }
    Phrase term = Phrase.of(units);
    return (negative ? words.phrase("minus", Map.of("term", term)) : term).in(Case.PLAIN);
  }

  // Object

  /**
   * Tells whether the other object is a term of the same units.
   *
   * @param object the other object, may be null
   */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Term other
        && negative == other.negative
        && smallest == other.smallest
        && Arrays.equals(numbers, other.numbers);
  }

  @Override
  public int hashCode() {
    return (Arrays.hashCode(numbers) * 31 + smallest) * 31 + Boolean.hashCode(negative);
  }

  /**
   * Returns the ISO 8601 duration, which {@link #parse} reads as an equal term.
   *
   * @return the text, not null
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(negative ? "-P" : "P");
    for (int unit = YEARS; unit <= HOURS; unit++) {
      if (numbers[unit] != 0 || unit == smallest) {
        out.append(unit == HOURS ? "T" : "").append(numbers[unit]).append(LETTERS.charAt(unit));
      }
    }
    return out.toString();
  }
}
