package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Holds every answer against all the days, one by one. */
class ComparisonBruteForceTest {
  private static BitSet both(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both;
  }

  private static boolean isSubset(BitSet part, BitSet whole) {
    return both(part, whole).equals(part);
  }

  private static Truth isBefore(BitSet a, BitSet b) {
    if (a.length() - 1 < b.nextSetBit(0)) {
      return Truth.TRUE;
    }
    return a.nextSetBit(0) >= b.length() - 1 ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth isSame(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return Truth.FALSE;
    }
    return a.cardinality() == 1 && b.cardinality() == 1 ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth isWithin(String a, String b) {
    if (!ReferenceDays.of(a).intersects(ReferenceDays.of(b))) {
      return Truth.FALSE;
    }
    for (BitSet alternative : ReferenceDays.alternatives(a)) {
      long covering =
          ReferenceDays.alternatives(b).stream().filter(m -> isSubset(alternative, m)).count();
      long needed = b.startsWith("{") ? 1 : ReferenceDays.alternatives(b).size();
      if (covering < needed) {
        return Truth.UNKNOWN;
      }
    }
    return Truth.TRUE;
  }

  @Test
  void a_text_is_a_date_exactly_if_some_day_fits_each_part() {
    Cases.runOneIn(
        4,
        random -> {
          String text = new RandomDates(random).text();
          boolean possible =
              !text.equals("/")
                  && ReferenceDays.alternatives(text).stream().noneMatch(BitSet::isEmpty);
          assertThat(EdtfDate.tryParse(text).isPresent()).as(text).isEqualTo(possible);
        });
  }

  @Test
  void bounds_are_the_first_and_the_last_day_that_fits() {
    Cases.runOneIn(
        4,
        random -> {
          String text = new RandomDates(random).date();
          BitSet days = ReferenceDays.of(text);
          EdtfDate date = EdtfDate.parse(text);
          assertThat(ReferenceDays.index(date.earliest())).as(text).isEqualTo(days.nextSetBit(0));
          assertThat(ReferenceDays.index(date.latest())).as(text).isEqualTo(days.length() - 1);
        });
  }

  @Test
  void order_and_identity_are_what_all_pairs_of_days_say() {
    Cases.run(
        random -> {
          RandomDates dates = new RandomDates(random);
          String textA = dates.date();
          String textB = dates.date();
          BitSet daysA = ReferenceDays.of(textA);
          BitSet daysB = ReferenceDays.of(textB);
          EdtfDate a = EdtfDate.parse(textA);
          EdtfDate b = EdtfDate.parse(textB);
          String pair = textA + " and " + textB;
          assertThat(a.isBefore(b)).as(pair).isEqualTo(isBefore(daysA, daysB));
          assertThat(a.isAfter(b)).as(pair).isEqualTo(isBefore(daysB, daysA));
          assertThat(a.isSame(b)).as(pair).isEqualTo(isSame(daysA, daysB));
        });
  }

  @Test
  void being_within_is_what_all_days_of_all_members_say() {
    Cases.runOneIn(
        8,
        random -> {
          RandomDates dates = new RandomDates(random);
          String a = dates.date();
          String b = dates.date();
          while (b.contains("/")) {
            b = dates.date(); // what an interval certainly covers is tested with overlaps
          }
          assertThat(EdtfDate.parse(a).isWithin(EdtfDate.parse(b)))
              .as(a + " within " + b)
              .isEqualTo(isWithin(a, b));
        });
  }

  /** All pairs of a first and a last day that a text can stand for. */
  private static List<int[]> readings(String text) {
    List<int[]> readings = new ArrayList<>();
    int cut = text.indexOf('/');
    String start = cut < 0 ? text : text.substring(0, cut);
    String end = cut < 0 ? text : text.substring(cut + 1);
    int last = ReferenceDays.SIZE - 1;
    for (int first : ends(start, 0)) {
      for (int until : cut < 0 ? new int[] {first} : ends(end, last)) {
        if (first <= until) {
          readings.add(new int[] {first, until});
        }
      }
    }
    return readings;
  }

  private static int[] ends(String text, int open) {
    return text.equals("..") ? new int[] {open} : ReferenceDays.of(text).stream().toArray();
  }

  private static String smallInterval(SplittableRandom random) {
    String[] days = {
      "1988-02-2X",
      "1988-02-29",
      "1988-03-0X",
      "1988-03-X1",
      "1988-03-05",
      "1988-03-01",
      "[1988-02-27,1988-03-02]",
      "1988-02-1X",
      "1988-03-02",
      "1988-02-28"
    };
    while (true) {
      String start = days[random.nextInt(days.length)];
      String end = days[random.nextInt(days.length)];
      String text =
          switch (random.nextInt(4)) {
            case 0 -> start;
            case 1 -> (random.nextBoolean() ? ".." : start) + "/..";
            case 2 -> "../" + end;
            default -> start + "/" + end;
          };
      if (EdtfDate.tryParse(text).isPresent()) {
        return text;
      }
    }
  }

  private static Truth quantified(List<int[]> a, List<int[]> b, boolean within) {
    boolean all = true;
    boolean none = true;
    for (int[] one : a) {
      for (int[] other : b) {
        boolean overlap = one[0] <= other[1] && other[0] <= one[1];
        boolean inside = other[0] <= one[0] && one[1] <= other[1];
        all &= within ? inside : overlap;
        none &= !overlap;
      }
    }
    if (none) {
      return Truth.FALSE;
    }
    return all ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Test
  void overlapping_is_what_all_readings_of_starts_and_ends_say() {
    Cases.runOneIn(
        20,
        random -> {
          String a = smallInterval(random);
          String b = smallInterval(random);
          assertThat(EdtfDate.parse(a).overlaps(EdtfDate.parse(b)))
              .as(a + " overlaps " + b)
              .isEqualTo(quantified(readings(a), readings(b), false));
        });
  }

  @Test
  void being_within_an_interval_is_what_all_its_readings_say() {
    Cases.runOneIn(
        20,
        random -> {
          String a = smallInterval(random);
          String b = smallInterval(random);
          if (b.contains("/")) {
            assertThat(EdtfDate.parse(a).isWithin(EdtfDate.parse(b)))
                .as(a + " within " + b)
                .isEqualTo(quantified(readings(a), readings(b), true));
          }
        });
  }

  private static void assertNotTurned(Truth before, Truth after, String pair) {
    if (before != Truth.UNKNOWN) {
      assertThat(after).as(pair).isEqualTo(before);
    }
  }

  @Test
  void knowing_a_date_better_never_takes_an_answer_back() {
    Cases.run(
        random -> {
          RandomDates dates = new RandomDates(random);
          String wide = dates.date();
          String narrow = dates.narrowed(wide).orElse(wide);
          String other = dates.date();
          EdtfDate a = EdtfDate.parse(wide);
          EdtfDate narrowed = EdtfDate.parse(narrow);
          EdtfDate b = EdtfDate.parse(other);
          String pair = wide + " then " + narrow + " and " + other;
          assertNotTurned(a.isBefore(b), narrowed.isBefore(b), pair);
          assertNotTurned(a.isAfter(b), narrowed.isAfter(b), pair);
          assertNotTurned(a.isSame(b), narrowed.isSame(b), pair);
          assertNotTurned(a.overlaps(b), narrowed.overlaps(b), pair);
          assertNotTurned(a.isWithin(b), narrowed.isWithin(b), pair);
        });
  }

  @Test
  void the_sort_order_is_total_and_consistent_with_equals() {
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          EdtfDate a = EdtfDate.parse(random.nextBoolean() ? dates.date() : dates.dateTime());
          EdtfDate b = EdtfDate.parse(random.nextBoolean() ? dates.date() : dates.dateTime());
          EdtfDate c = EdtfDate.parse(random.nextBoolean() ? dates.date() : dates.dateTime());
          int ab = Integer.signum(EdtfDate.sortOrder().compare(a, b));
          int bc = Integer.signum(EdtfDate.sortOrder().compare(b, c));
          assertThat(ab).isEqualTo(-Integer.signum(EdtfDate.sortOrder().compare(b, a)));
          assertThat(ab == 0).isEqualTo(a.equals(b));
          if (ab <= 0 && bc <= 0) {
            assertThat(EdtfDate.sortOrder().compare(a, c)).isLessThanOrEqualTo(0);
          }
          if (a.isBefore(b).isTrue() && a.time().isEmpty()) {
            assertThat(ab).as("%s before %s", a, b).isNegative();
          }
        });
  }

  @Test
  void times_of_day_are_ordered_as_asked_from_both_sides() {
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          EdtfDate a = EdtfDate.parse(dates.dateTime());
          EdtfDate b = EdtfDate.parse(dates.dateTime());
          assertThat(a.isBefore(b)).isEqualTo(b.isAfter(a));
          assertThat(a.isSame(b)).isEqualTo(b.isSame(a));
          boolean both = a.isBefore(b).isTrue() && b.isBefore(a).isTrue();
          boolean equalAndBefore = a.isSame(b).isTrue() && a.isBefore(b).isTrue();
          assertThat(both || equalAndBefore).as("%s and %s", a, b).isFalse();
          if (a.offset().isPresent() && b.offset().isPresent() && a.isBefore(b).isTrue()) {
            assertThat(instant(a)).as("%s and %s", a, b).isLessThan(instant(b));
          }
        });
  }

  private static long instant(EdtfDate date) {
    return date.earliest()
        .atTime(date.time().orElseThrow())
        .toEpochSecond(date.offset().orElseThrow());
  }
}
