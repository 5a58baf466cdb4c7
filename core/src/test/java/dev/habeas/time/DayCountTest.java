package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {
  private static DayCount elapsed(String from, String until) {
    return DayCount.elapsed(EdtfDate.parse(from), EdtfDate.parse(until)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | 2019-09-07 | 269 | 270",
        "2018-12-12 | 2018-12-12 | 0 | 1",
        "2018-12-12T08:30 | 2018-12-13T01:00 | 1 | 2",
        "2018-12 | 2019-01-01 | 1..31 | 2..32",
        "2018-12 | 2018-12 | 0..30 | 1..31",
        "2018-12-12 | 2018-12 | 0..19 | 1..20",
        "2018-12-12 | 2019-01-01/.. | 20.. | 21..",
        "../2018-12-12 | 2019-01-01 | 20.. | 21..",
        "../.. | 2019-01-01 | 0.. | 1..",
        "2019-01-01 | ../.. | 0.. | 1..",
        "[2018-12-12,2018-12-14] | 2018-12-24 | 10..12 | 11..13"
      })
  void days_are_counted_in_two_ways(String from, String until, String elapsed, String touched) {
    EdtfDate start = EdtfDate.parse(from);
    EdtfDate end = EdtfDate.parse(until);
    assertThat(DayCount.elapsed(start, end).orElseThrow()).hasToString(elapsed);
    assertThat(DayCount.touched(start, end).orElseThrow()).hasToString(touched);
  }

  @Test
  void an_end_certainly_before_the_start_has_no_count() {
    EdtfDate early = EdtfDate.parse("2018");
    EdtfDate late = EdtfDate.parse("2019-01-01");
    assertThat(DayCount.elapsed(late, early)).isEmpty();
    assertThat(DayCount.touched(late, early)).isEmpty();
  }

  @Test
  void every_count_that_days_can_give_lies_within_the_bounds() {
    Cases.runOneIn(
        8,
        random -> {
          RandomDates dates = new RandomDates(random);
          String from = dates.point();
          String until = dates.point();
          BitSet starts = ReferenceDays.of(from.replaceAll("[?~%]", ""));
          BitSet ends = ReferenceDays.of(until.replaceAll("[?~%]", ""));
          if (starts.isEmpty() || ends.isEmpty() || ends.length() - 1 < starts.nextSetBit(0)) {
            return;
          }
          DayCount count = elapsed(from, until);
          int most = ends.length() - 1 - starts.nextSetBit(0);
          int least = Math.max(0, ends.nextSetBit(0) - (starts.length() - 1));
          assertThat(count).as(from + " until " + until).isEqualTo(DayCount.of(least, most));
        });
  }

  @Test
  void the_count_between_two_days_is_that_of_the_jdk() {
    Cases.runOneIn(
        4,
        random -> {
          LocalDate a = LocalDate.ofEpochDay(random.nextInt(-900_000, 900_000));
          LocalDate b = a.plusDays(random.nextInt(100_000));
          long days = ChronoUnit.DAYS.between(a, b);
          assertThat(DayCount.elapsed(EdtfDate.of(a), EdtfDate.of(b))).contains(DayCount.of(days));
          assertThat(DayCount.touched(EdtfDate.of(a), EdtfDate.of(b)))
              .contains(DayCount.of(days + 1));
        });
  }

  @Test
  void counts_are_added_bound_by_bound() {
    assertThat(DayCount.of(3).plus(DayCount.of(4, 6))).isEqualTo(DayCount.of(7, 9));
    assertThat(DayCount.of(3).plus(DayCount.atLeast(4))).isEqualTo(DayCount.atLeast(7));
    assertThat(DayCount.atLeast(3).plus(DayCount.of(4))).isEqualTo(DayCount.atLeast(7));
    DayCount huge = DayCount.of(Long.MAX_VALUE - 1);
    assertThat(huge.plus(DayCount.of(1))).isEqualTo(DayCount.of(Long.MAX_VALUE));
    assertThatThrownBy(() -> huge.plus(DayCount.of(2))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void bounds_are_given_as_far_as_they_are_known() {
    DayCount some = DayCount.of(200, 231);
    assertThat(some.least()).isEqualTo(200);
    assertThat(some.most()).isEqualTo(OptionalLong.of(231));
    assertThat(some.isExact()).isFalse();
    assertThat(DayCount.atLeast(200).most()).isEmpty();
    assertThat(DayCount.atLeast(200).isExact()).isFalse();
    assertThat(DayCount.of(200).isExact()).isTrue();
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> DayCount.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DayCount.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DayCount.atLeast(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counts_are_equal_if_their_bounds_are() {
    assertThat(DayCount.of(2, 3)).isEqualTo(DayCount.of(2, 3)).hasSameHashCodeAs(DayCount.of(2, 3));
    assertThat(DayCount.of(2, 3)).isNotEqualTo(DayCount.of(2, 4)).isNotEqualTo(DayCount.of(1, 3));
    assertThat(DayCount.of(2)).isNotEqualTo(DayCount.atLeast(2));
  }
}
