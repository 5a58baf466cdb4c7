package dev.habeas.time;

/** The stretches of months that the codes 21 to 41 can mean; {@link EdtfDate} says why. */
final class Seasons {
  static final int FIRST = 21;
  static final int LAST = 41;

  private static final int QUARTERS = 33;
  private static final int QUADRIMESTERS = 37;
  private static final int SEMESTERS = 40;

  private Seasons() {}

  /** Whether the code, written where a month would be, is none of a month. */
  static boolean isSeason(int code) {
    return code >= FIRST && code <= LAST;
  }

  /**
   * The first month, counted from January of the year written, which is 1; less in the year before.
   */
  static int firstMonth(int code) {
    if (code >= QUARTERS) {
      return 1 + indexInYear(code) * months(code);
    }
    return switch (code) {
      case 21, 23 -> 1;
      case 22, 24, 28, 30 -> -1;
      case 25, 31 -> 2;
      case 26, 32 -> 5;
      default -> 8;
    };
  }

  /** The last month, counted in the same way; more than 12 in the year after. */
  static int lastMonth(int code) {
    if (code >= QUARTERS) {
      return firstMonth(code) + months(code) - 1;
    }
    return switch (code) {
      case 21, 23 -> 12;
      case 22, 24, 28, 30 -> 15;
      case 25, 31 -> 6;
      case 26, 32 -> 9;
      default -> 12;
    };
  }

  private static int indexInYear(int code) {
    if (code >= SEMESTERS) {
      return code - SEMESTERS;
    }
    return code >= QUADRIMESTERS ? code - QUADRIMESTERS : code - QUARTERS;
  }

  private static int months(int code) {
    if (code >= SEMESTERS) {
      return 6;
    }
    return code >= QUADRIMESTERS ? 4 : 3;
  }
}
