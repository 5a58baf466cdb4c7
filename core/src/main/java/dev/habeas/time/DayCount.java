package dev.habeas.time;

import dev.habeas.time.Phrase.Case;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number of days of which perhaps only a least and a most are known.
 *
 * <p>Days in custody are counted in two ways, and neither is wrong: {@link #elapsed} counts the
 * nights between two days, {@link #touched} counts each day of the calendar that was touched, the
 * first and the last included.
 */
public final class DayCount {
  /** Stands for "no most is known"; no count is negative. */
  private static final long NO_MOST = -1;

  private final long least;
  private final long most;

  private DayCount(long least, long most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Makes a number that is known.
   *
   * @param days the number, not negative
   * @return the count, not null
   * @throws IllegalArgumentException if the number is negative
   */
  public static DayCount of(long days) {
    return of(days, days);
  }

  /**
   * Makes a number that lies between two others.
   *
   * @param least the least it can be, not negative
   * @param most the most it can be
   * @return the count, not null
   * @throws IllegalArgumentException if the least is negative or more than the most
   */
  public static DayCount of(long least, long most) {
    if (least < 0 || least > most) {
      throw new IllegalArgumentException("not 0 <= least <= most");
    }
    return new DayCount(least, most);
  }

  /**
   * Makes a number of which no most is known.
   *
   * @param least the least it can be, not negative
   * @return the count, not null
   * @throws IllegalArgumentException if the least is negative
   */
  public static DayCount atLeast(long least) {
    return new DayCount(of(least).least, NO_MOST);
  }

  /**
   * Counts the days from one date until another, the first day not included: the nights passed.
   * From a day until the same day it is 0.
   *
   * <p>Only days on which the end is not before the start are counted. Where the days the two can
   * mean intermingle the least is 0.
   *
   * @param from the start, not null
   * @param until the end, not null
   * @return the count; empty if the end is certainly before the start
   */
  public static Optional<DayCount> elapsed(EdtfDate from, EdtfDate until) {
    return between(from, until, 0);
  }

  /**
   * Counts the days of the calendar from one date until another, both included: always one more
   * than {@link #elapsed}.
   *
   * @param from the start, not null
   * @param until the end, not null
   * @return the count; empty if the end is certainly before the start
   */
  public static Optional<DayCount> touched(EdtfDate from, EdtfDate until) {
    return between(from, until, 1);
  }

  private static Optional<DayCount> between(EdtfDate from, EdtfDate until, int added) {
    if (until.lastDay() < from.firstDay()) {
      return Optional.empty();
    }
    // The comparison also keeps a missing end out of the subtraction.
    boolean apart = from.lastDay() < until.firstDay();
    long least = apart ? until.firstDay() - from.lastDay() : 0;
    boolean bounded = from.firstDay() != Days.NO_BEGINNING && until.lastDay() != Days.NO_END;
    long most = bounded ? until.lastDay() - from.firstDay() + added : NO_MOST;
    return Optional.of(new DayCount(least + added, most));
  }

  /**
   * Returns the least that the number can be.
   *
   * @return the least, not negative
   */
  public long least() {
    return least;
  }

  /**
   * Returns the most that the number can be.
   *
   * @return the most; empty if it is not known
   */
  public OptionalLong most() {
    return most == NO_MOST ? OptionalLong.empty() : OptionalLong.of(most);
  }

  /**
   * Tells whether the number is known.
   *
   * @return true if the least is the most
   */
  public boolean isExact() {
    return least == most;
  }

  /**
   * Adds another count.
   *
   * @param other the other count, not null
   * @return the sum of the leasts up to the sum of the mosts, which is known only if both are
   * @throws ArithmeticException if a sum is more than a long can hold
   */
  public DayCount plus(DayCount other) {
    boolean bounded = most != NO_MOST && other.most != NO_MOST;
    return new DayCount(
        Math.addExact(least, other.least), bounded ? Math.addExact(most, other.most) : NO_MOST);
  }

  /**
   * Says the number in words for people: {@code 269 days}, {@code 200–231 days}, {@code at least
   * 200 days}.
   *
   * @param locale the language, not null; English is spoken for any that is not known here
   * @return the words, not null
   */
  public String wording(Locale locale) {
    Words words = Words.in(locale);
    if (most == NO_MOST) {
      return words
          .phrase("days.at-least", Map.of("days", words.counted("days", least)))
          .in(Case.PLAIN);
    }
    Phrase days = words.counted("days", most);
    return (isExact()
            ? days
            : words.phrase("range", Map.of("first", Phrase.of(least), "last", days)))
        .in(Case.PLAIN);
  }

  /**
   * Tells whether the other object is a count with the same bounds.
   *
   * @param object the other object, may be null
   */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DayCount other && least == other.least && most == other.most;
  }

  @Override
  public int hashCode() {
    return Objects.hash(least, most);
  }

  /**
   * Returns the number or its bounds: {@code 269}, {@code 200..231}, {@code 200..}.
   *
   * @return the text, not null
   */
  @Override
  public String toString() {
    if (isExact()) {
      return Long.toString(least);
    }
    return most == NO_MOST ? least + ".." : least + ".." + most;
  }
}
