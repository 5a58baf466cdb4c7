package dev.habeas.time;

import org.jspecify.annotations.Nullable;

/** Reads the durations of ISO 8601 in whole years, months, weeks, days and hours. */
final class TermScanner extends TextCursor {
  static final String UNIT_MISSING = "unit-missing";
  static final String UNIT_OUT_OF_ORDER = "unit-out-of-order";
  static final String UNIT_NOT_SUPPORTED = "unit-not-supported";
  static final String FRACTION = "fraction";
  static final String NUMBER_OUT_OF_RANGE = "number-out-of-range";

  private static final String DATE_UNITS = "YMWD";
  private static final int HOURS = DATE_UNITS.length();
  private static final int NO_UNIT = -1;

  private final int[] numbers = new int[DATE_UNITS.length() + 1];
  private boolean inTime;

  /** The unit read last; the next one must be smaller. */
  private int unit = NO_UNIT;

  TermScanner(CharSequence text) {
    super(text);
  }

  TermScanner(char[] chars, int offset, int length) {
    super(chars, offset, length);
  }

  /** Reads the whole text, or returns null and has a problem. */
  @Nullable Term read() {
    if (length == 0) {
      fail(EMPTY_TEXT, 0);
      return null;
    }
    boolean negative = take('-');
    return expect('P') && units() ? Term.of(negative, numbers, unit) : null;
  }

  private boolean units() {
    do {
      inTime |= !inTime && take('T');
      if (!numberAndUnit()) {
        return false;
      }
    } while (!isAtEnd());
    return true;
  }

  private boolean numberAndUnit() {
    int index = position;
    if (!isDigit(peek())) {
      return failHere();
    }
    int number = number();
    int next = unitHere();
    if (next == NO_UNIT) {
      return false;
    }
    if (next <= unit) {
      return fail(UNIT_OUT_OF_ORDER, position);
    }
    if (number > Term.MAX) {
      return fail(NUMBER_OUT_OF_RANGE, index);
    }
    position++;
    unit = next;
    numbers[next] = number;
    return true;
  }

  /** Reads digits; a number that is too great is read as one that is just too great. */
  private int number() {
    int number = 0;
    for (; isDigit(peek()); position++) {
      number = Math.min(number * 10 + (peek() - '0'), Term.MAX + 1);
    }
    return number;
  }

  private int unitHere() {
    int letter = peek();
    int found = inTime ? timeUnit(letter) : DATE_UNITS.indexOf(letter);
    if (found == NO_UNIT) {
      fail(problemOfUnit(letter), position);
    }
    return found;
  }

  private static int timeUnit(int letter) {
    return letter == 'H' ? HOURS : NO_UNIT;
  }

  private String problemOfUnit(int letter) {
    return switch (letter) {
      case END -> UNIT_MISSING;
      case '.', ',' -> FRACTION;
      case 'M', 'S' -> inTime ? UNIT_NOT_SUPPORTED : UNEXPECTED_CHARACTER;
      default -> UNEXPECTED_CHARACTER;
    };
  }
}
