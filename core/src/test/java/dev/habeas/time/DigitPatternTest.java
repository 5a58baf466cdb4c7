package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds patterns of digits against all days of the years -9999 to 9999. */
class DigitPatternTest {
  private static final long FIRST = LocalDate.of(-9999, 1, 1).toEpochDay();
  private static final String[] YEARS = numbers("%04d", 10_000);
  private static final String[] PAIRS = numbers("%02d", 32);

  private static String[] numbers(String format, int count) {
    return IntStream.range(0, count).mapToObj(format::formatted).toArray(String[]::new);
  }

  /** A random pattern, as text. */
  private static String text(SplittableRandom random) {
    String year = masked(String.format("%04d", random.nextInt(10_000)), random);
    String month = masked(String.format("%02d", 1 + random.nextInt(12)), random);
    String day = masked(String.format("%02d", 26 + random.nextInt(6)), random);
    return (random.nextInt(4) == 0 ? "-" : "") + year + "-" + month + "-" + day;
  }

  private static String masked(String digits, SplittableRandom random) {
    StringBuilder masked = new StringBuilder(digits);
    for (int i = 0; i < masked.length(); i++) {
      if (random.nextInt(3) == 0) {
        masked.setCharAt(i, 'X');
      }
    }
    return masked.toString();
  }

  /** The days that fit, found by trying all years. */
  private static BitSet days(String text) {
    boolean negative = text.startsWith("-");
    String pattern = negative ? text.substring(1) : text;
    BitSet days = new BitSet();
    for (int magnitude = negative ? 1 : 0; magnitude <= 9999; magnitude++) {
      if (fits(YEARS[magnitude], pattern.substring(0, 4))) {
        addDays(days, negative ? -magnitude : magnitude, pattern);
      }
    }
    return days;
  }

  private static void addDays(BitSet days, int year, String pattern) {
    for (int month = 1; month <= 12; month++) {
      if (fits(PAIRS[month], pattern.substring(5, 7))) {
        int first = (int) (LocalDate.of(year, month, 1).toEpochDay() - FIRST);
        int length = YearMonth.of(year, month).lengthOfMonth();
        for (int day = 1; day <= length; day++) {
          if (fits(PAIRS[day], pattern.substring(8))) {
            days.set(first + day - 1);
          }
        }
      }
    }
  }

  private static boolean fits(String number, String pattern) {
    for (int i = 0; i < number.length(); i++) {
      if (pattern.charAt(i) != 'X' && pattern.charAt(i) != number.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same pattern with one digit specified or unspecified, so that two patterns often have to do
   * with each other.
   */
  private static String neighbour(String text, SplittableRandom random) {
    StringBuilder neighbour = new StringBuilder(text);
    for (int i = 0; i < 2; i++) {
      int at = random.nextInt(text.length());
      if (text.charAt(at) != '-') {
        neighbour.setCharAt(at, random.nextBoolean() ? 'X' : (char) ('0' + random.nextInt(10)));
      }
    }
    return neighbour.toString();
  }

  @Test
  void a_pattern_has_the_days_that_fit() {
    Cases.runOneIn(
        100,
        random -> {
          String text = text(random);
          BitSet days = days(text);
          EdtfDate date = EdtfDate.tryParse(text).orElse(null);
          assertThat(date == null).as(text).isEqualTo(days.isEmpty());
          if (date != null) {
            assertThat(date.firstDay() - FIRST).as(text).isEqualTo(days.nextSetBit(0));
            assertThat(date.lastDay() - FIRST).as(text).isEqualTo(days.length() - 1);
          }
        });
  }

  @Test
  void two_patterns_meet_and_cover_as_their_days_do() {
    Cases.runOneIn(
        100,
        random -> {
          String textA = text(random);
          String textB = neighbour(textA, random);
          EdtfDate a = EdtfDate.tryParse(textA).orElse(null);
          EdtfDate b = EdtfDate.tryParse(textB).orElse(null);
          if (a != null && b != null) {
            String pair = textA + " and " + textB;
            BitSet daysA = days(textA);
            BitSet daysB = days(textB);
            assertThat(a.isSame(b).isFalse()).as(pair).isEqualTo(!daysA.intersects(daysB));
            daysA.andNot(daysB);
            assertThat(a.isWithin(b).isTrue()).as(pair).isEqualTo(daysA.isEmpty());
          }
        });
  }

  @Test
  void the_nearest_days_that_fit_are_found_on_both_sides() {
    Cases.runOneIn(
        100,
        random -> {
          String text = text(random);
          EdtfDate date = EdtfDate.tryParse(text).filter(EdtfDate::hasUnspecified).orElse(null);
          if (date != null) {
            BitSet days = days(text);
            for (int i = 0; i < 50; i++) {
              int day = random.nextInt(days.nextSetBit(0), days.length());
              assertThat(date.pattern().firstDayFrom(FIRST + day) - FIRST)
                  .isEqualTo(days.nextSetBit(day));
              assertThat(date.pattern().lastDayUntil(FIRST + day) - FIRST)
                  .isEqualTo(days.previousSetBit(day));
            }
          }
        });
  }
}
