package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfComparisonTest {
  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | 2018-12-13 | TRUE",
        "2018-12-12 | 2018-12-12 | FALSE",
        "2018-12-13 | 2018-12-12 | FALSE",
        "2018 | 2019 | TRUE",
        "2018 | 2018-12-31 | UNKNOWN",
        "2018-12-31 | 2018 | FALSE",
        "2018? | 2019~ | TRUE",
        "2018 | 2018 | UNKNOWN",
        "1XXX-12-25 | 2018-12-24 | TRUE",
        "2018-12-12/2019-09-07 | 2019-09-08 | TRUE",
        "2018-12-12/.. | 2019-09-08 | UNKNOWN",
        "../2018 | 2019 | TRUE",
        "../.. | ../.. | UNKNOWN",
        "2019 | 2018/.. | UNKNOWN",
        "[2018-12-12,2018-12-14] | 2018-12-13 | UNKNOWN",
        "[2018-12-12,2018-12-14] | 2018-12-15 | TRUE",
        "2018-21 | 2018-12-31 | UNKNOWN",
        "2018-25 | 2018-07-01 | TRUE",
        "Y-17E7 | -9999 | TRUE"
      })
  void before_means_every_day_before_every_day(String a, String b, Truth expected) {
    assertThat(date(a).isBefore(date(b))).isEqualTo(expected);
    assertThat(date(b).isAfter(date(a))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | 2018-12-12 | TRUE",
        "2018-12-12? | 2018-12-12 | TRUE",
        "2018-12-12 | 2018-12-13 | FALSE",
        "2018 | 2018 | UNKNOWN",
        "1XXX-12-25 | 2018-12-24 | FALSE",
        "1XXX-12-25 | 1818-12-24 | FALSE",
        "1XXX-12-25 | 1818-12-25 | UNKNOWN",
        "1XXX-12-25 | X8XX-12-25 | UNKNOWN",
        "1XXX-12-25 | X8XX-12-X4 | FALSE",
        "XXXX-02-2X | XXX1-X2-29 | FALSE",
        "-000X | -00X0 | FALSE",
        "[2018-12-12,2018-12-14] | 2018-12-13 | FALSE",
        "[2018-12-12,2018-12-14] | 2018-12-14 | UNKNOWN",
        "[2018-12-12] | 2018-12-12 | TRUE",
        "2019-X2-29 | 2019-12-29 | TRUE",
        "2018-12-12/2018-12-12 | 2018-12-12 | TRUE",
        "2018-12-12 | 2018-12-12T08:30 | TRUE"
      })
  void same_means_one_and_the_same_day(String a, String b, Truth expected) {
    assertThat(date(a).isSame(date(b))).isEqualTo(expected);
    assertThat(date(b).isSame(date(a))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the clock on the wall
        "2018-12-12T08:30 | 2018-12-12T09:00 | TRUE | FALSE",
        "2018-12-12T09:00 | 2018-12-12T08:30 | FALSE | FALSE",
        "2018-12-12T08:30 | 2018-12-12T08:30 | FALSE | TRUE",
        "2018-12-12T~08:30 | 2018-12-12T08:30 | FALSE | TRUE",
        "2018-12-12T08:30 | 2018-12-12T08:30:15 | UNKNOWN | UNKNOWN",
        "2018-12-12T08:30 | 2018-12-12T08:31:00 | TRUE | FALSE",
        "2018-12-12T08:30:15 | 2018-12-12T08:30:15 | FALSE | TRUE",
        "2018-12-12T08:30[Europe/Kyiv] | 2018-12-12T09:00[Europe/Kyiv] | TRUE | FALSE",
        // instants
        "2018-12-12T08:30+02 | 2018-12-12T08:00Z | TRUE | FALSE",
        "2018-12-12T08:30+02:00 | 2018-12-12T06:30Z | FALSE | TRUE",
        "2018-12-12T08:30+02[Europe/Kyiv] | 2018-12-12T08:00Z | TRUE | FALSE",
        "2018-12-12T23:00-10 | 2018-12-13T01:00+14 | UNKNOWN | FALSE",
        "2018-12-13T01:00+14 | 2018-12-12T23:00-10 | UNKNOWN | FALSE",
        "2018-12-12T23:00Z | 2018-12-13T01:00+02 | UNKNOWN | UNKNOWN",
        "2018-12-12T23:00Z | 2018-12-13T01:00+01 | TRUE | FALSE",
        // clocks that cannot be held against each other
        "2018-12-12T08:30 | 2018-12-12T20:00Z | UNKNOWN | UNKNOWN",
        "2018-12-12T08:30[Europe/Kyiv] | 2018-12-12T20:00[Asia/Tokyo] | UNKNOWN | UNKNOWN",
        "2018-12-12T23:00[Europe/Kyiv] | 2018-12-13T20:00[Asia/Tokyo] | UNKNOWN | UNKNOWN",
        "2018-12-12T08:00[Europe/Kyiv] | 2018-12-13T20:00[Asia/Tokyo] | TRUE | FALSE",
        "2018-12-12T23:00 | 2018-12-13T01:00Z | TRUE | FALSE",
        // days, because one of the two is no single day with a time
        "2018-12-12 | 2018-12-12T09:00 | FALSE | TRUE",
        "2018-12-XXT08:00 | 2018-12-12T09:00 | UNKNOWN | UNKNOWN"
      })
  void times_of_one_day_are_compared_as_far_as_their_clocks_allow(
      String a, String b, Truth before, Truth same) {
    assertThat(date(a).isBefore(date(b))).as("before").isEqualTo(before);
    assertThat(date(a).isSame(date(b))).as("same").isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | 2018 | TRUE",
        "2018-12 | 2018-12 | TRUE",
        "2018 | 2018-12 | UNKNOWN",
        "2019 | 2018 | FALSE",
        "2018-12-12 | 2018/2019 | UNKNOWN",
        "2018-12-31 | 2018/2019 | TRUE",
        "2018-12-12 | 2018-12-01/.. | TRUE",
        "2018-12-12 | 2018-12-01/ | UNKNOWN",
        "2018-12-01 | 2018-12-01/ | TRUE",
        "2018-12-12 | ../2018-12-12 | TRUE",
        "2018-12-12 | [2018-12-12,2018-12-13] | UNKNOWN",
        "2018-12-12 | {2018-12-12,2018-12-13} | TRUE",
        "2018-12-12 | [2018-12,2018] | TRUE",
        "[2018-12-12,2018-12-14] | 2018-12 | TRUE",
        "1XXX-12-25 | XXXX-12-2X | TRUE",
        "1XXX-12-25 | 1XXX-12-26 | FALSE",
        "XXXX-12-25 | 1XXX-12-25 | UNKNOWN",
        "1985-02 | 1XXX-0X | TRUE",
        "1985-09-30/1985-10-01 | 1XXX-0X | UNKNOWN",
        "1985-11/1986-02 | 198X | TRUE",
        "1989-12-31/1990-01-01 | 198X | UNKNOWN",
        "1985-11/1986-02 | 198X-XX-2X | UNKNOWN"
      })
  void within_means_every_day_in_the_frame(String a, String b, Truth expected) {
    assertThat(date(a).isWithin(date(b))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12/2019-09-07 | 2019-09-07/2019-10-01 | TRUE",
        "2018-12-12/2019-09-07 | 2019-09-08/2019-10-01 | FALSE",
        "2018/2019 | 2019/2020 | UNKNOWN",
        "2018/2019 | 2018-12-31/2019-01-01 | TRUE",
        "2018-12-12/.. | 2030-01-01/.. | TRUE",
        "2018-12-12/ | 2030-01-01/.. | UNKNOWN",
        "../2018-12-12 | ../2017-12-12 | TRUE",
        "2018-12 | 2018-12-12 | UNKNOWN",
        "2018-12-12 | 2018-12-12 | TRUE",
        "2018-12 | 2018-11-30/2019-01-01 | TRUE",
        "{2018-12-12,2018-12-14} | 2018-12-12 | TRUE",
        "[2018-12-12,2018-12-14] | 2018-12-12 | UNKNOWN",
        "{2018-12-12,2018-12-14} | 2018-12-13 | FALSE",
        "{2018-12-12..2018-12-14} | 2018-12-13 | UNKNOWN"
      })
  void overlapping_means_a_day_in_common(String a, String b, Truth expected) {
    assertThat(date(a).overlaps(date(b))).isEqualTo(expected);
    assertThat(date(b).overlaps(date(a))).isEqualTo(expected);
  }

  @Test
  void sorting_is_by_first_day_then_last_day_then_time_then_text() {
    List<EdtfDate> sorted = new ArrayList<>();
    for (String text :
        List.of(
            "../2018",
            "2018-01-01",
            "2018-01-01?",
            "2018-01-01T08:30",
            "2018-01-01T08:30Z",
            "2018-01-01T09:00",
            "2018-01",
            "2018",
            "2018~",
            "2018/..",
            "2018-01-02")) {
      sorted.add(date(text));
    }
    List<EdtfDate> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(EdtfDate.sortOrder());
    assertThat(shuffled).isEqualTo(sorted);
  }

  @Test
  void the_largest_sets_are_compared_without_trying_all_their_days() {
    StringBuilder a = new StringBuilder("[XXXX-XX-X1");
    StringBuilder b = new StringBuilder("[XXXX-XX-X2");
    for (int i = 0; i < 999; i++) {
      a.append(",XXX").append(i % 10).append("-XX-X").append(1 + i % 4 * 2);
      b.append(",XXX").append(i % 10).append("-XX-X").append(i % 4 * 2);
    }
    EdtfDate odd = date(a.append(']').toString());
    EdtfDate even = date(b.append(']').toString());
    assertThat(odd.isSame(even)).isEqualTo(Truth.FALSE);
    assertThat(odd.overlaps(even)).isEqualTo(Truth.FALSE);
    assertThat(odd.isWithin(even)).isEqualTo(Truth.FALSE);
    assertThat(odd.isWithin(odd)).isEqualTo(Truth.UNKNOWN);
  }
}
