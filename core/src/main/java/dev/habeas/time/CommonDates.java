package dev.habeas.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that records are full of, and makes nothing but the date.
 *
 * <p>They are years of four digits, their months, days and seasons, with unspecified digits and
 * with a qualifier of the whole; and intervals between two of these. Any other text, right or
 * wrong, is left to {@link EdtfScanner}, which would read these in the same way but is itself an
 * object as large as two dates.
 */
final class CommonDates {
  /**
   * Where characters come from, so that neither a text nor a buffer must be turned into another.
   */
  @FunctionalInterface
  interface Source<T> {
    char at(T text, int index);
  }

  static final Source<CharSequence> TEXT = CharSequence::charAt;
  static final Source<char[]> BUFFER = (chars, index) -> chars[index];

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  // A pair of digits is its number, X counted as 0, and above that its two bits for X.
  private static final int NO_PAIR = -1;
  private static final int MASK_SHIFT = 8;

  private CommonDates() {}

  /** Reads the characters from start until end, or returns null. */
  static <T> @Nullable EdtfDate read(Source<T> source, T text, int start, int end) {
    EdtfDate date = date(source, text, start, end);
    return date == null ? interval(source, text, start, end) : date;
  }

  // Intervals

  private static <T> @Nullable EdtfDate interval(Source<T> source, T text, int start, int end) {
    int slash = start;
    while (slash < end && source.at(text, slash) != '/') {
      slash++;
    }
    if (slash == end) {
      return null;
    }
    EdtfDate from = intervalEnd(source, text, start, slash);
    EdtfDate until = intervalEnd(source, text, slash + 1, end);
    if (from == null || until == null || (from.isUnknownEnd() && until.isUnknownEnd())) {
      return null;
    }
    boolean reversed = Relations.isBefore(until, from).isTrue();
    return reversed ? null : EdtfDate.stretch(EdtfDate.Form.INTERVAL, from, until);
  }

  private static <T> @Nullable EdtfDate intervalEnd(Source<T> source, T text, int start, int end) {
    if (start == end) {
      return EdtfDate.UNKNOWN_END;
    }
    boolean dots =
        end - start == 2 && source.at(text, start) == '.' && source.at(text, start + 1) == '.';
    return dots ? EdtfDate.OPEN_END : date(source, text, start, end);
  }

  // One date

  private static <T> @Nullable EdtfDate date(Source<T> source, T text, int start, int end) {
    int qualifier = end > start ? Qualifier.bits(source.at(text, end - 1)) : 0;
    int length = end - start - (qualifier == 0 ? 0 : 1);
    if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
      return null;
    }
    int century = pair(source, text, start);
    int yearOfCentury = pair(source, text, start + 2);
    int month = length > YEAR_LENGTH ? pairAfterDash(source, text, start + YEAR_LENGTH) : 0;
    int day = length > MONTH_LENGTH ? pairAfterDash(source, text, start + MONTH_LENGTH) : 0;
    if (century < 0 || yearOfCentury < 0 || month < 0 || day < 0) {
      return null;
    }
    int year = number(century) * 100 + number(yearOfCentury);
    int digits =
        (mask(century) << (Digits.YEAR_SHIFT + 2))
            | (mask(yearOfCentury) << Digits.YEAR_SHIFT)
            | (mask(month) << Digits.MONTH_SHIFT)
            | (mask(day) << Digits.DAY_SHIFT);
    return isPossible(length, year, number(month), number(day), digits)
        ? EdtfDate.point(year, number(month), number(day), digits, ofAll(qualifier, length), null)
        : null;
  }

  private static boolean isPossible(int length, int year, int month, int day, int digits) {
    if (length == YEAR_LENGTH) {
      return true;
    }
    if (length == MONTH_LENGTH && Seasons.isSeason(month)) {
      return !Digits.hasUnspecified(digits);
    }
    return Digits.fitsMonth(month, digits)
        && (length == MONTH_LENGTH || Digits.fitsDay(year, month, day, digits));
  }

  /** The qualifier of the whole, as one of each component. */
  private static int ofAll(int qualifier, int length) {
    int month = length > YEAR_LENGTH ? qualifier << EdtfDate.Component.MONTH.shift() : 0;
    int day = length > MONTH_LENGTH ? qualifier << EdtfDate.Component.DAY.shift() : 0;
    return qualifier | month | day;
  }

  // Pairs of digits

  private static <T> int pairAfterDash(Source<T> source, T text, int index) {
    return source.at(text, index) == '-' ? pair(source, text, index + 1) : NO_PAIR;
  }

  private static <T> int pair(Source<T> source, T text, int index) {
    char tens = source.at(text, index);
    char ones = source.at(text, index + 1);
    if (!isDigitOrX(tens) || !isDigitOrX(ones)) {
      return NO_PAIR;
    }
    int mask = (tens == 'X' ? 2 : 0) | (ones == 'X' ? 1 : 0);
    return mask << MASK_SHIFT | digit(tens) * 10 + digit(ones);
  }

  private static boolean isDigitOrX(char c) {
    return TextCursor.isDigit(c) || c == 'X';
  }

  private static int digit(char c) {
    return c == 'X' ? 0 : c - '0';
  }

  private static int number(int pair) {
    return pair & (1 << MASK_SHIFT) - 1;
  }

  private static int mask(int pair) {
    return pair >> MASK_SHIFT;
  }
}
