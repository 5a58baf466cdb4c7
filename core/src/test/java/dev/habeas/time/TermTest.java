package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.PeriodDuration;

class TermTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "P3Y6M",
        "P2W",
        "P14D",
        "P1Y",
        "P12M",
        "PT48H",
        "P1DT12H",
        "-P3Y",
        "-P1Y2M3W4DT5H",
        "P0D",
        "P0Y",
        "P0W",
        "PT0H",
        "P99999999Y99999999M99999999W99999999DT99999999H"
      })
  void what_was_pronounced_comes_back_unchanged(String text) {
    assertThat(Term.parse(text)).hasToString(text);
    assertThat(Term.tryParse(text)).contains(Term.parse(text));
    assertThat(Term.tryParse(text.toCharArray(), 0, text.length())).isEqualTo(Term.parse(text));
    assertThat(Term.problem(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P03Y, P3Y",
    "P2Y0M, P2Y",
    "P0Y6M, P6M",
    "P0Y0M, P0M",
    "P0DT0H, PT0H",
    "-P0D, P0D",
    "P3DT0H, P3D"
  })
  void other_texts_are_written_in_the_canonical_way(String text, String canonical) {
    assertThat(Term.parse(text)).hasToString(canonical).isEqualTo(Term.parse(canonical));
  }

  @ParameterizedTest
  @CsvSource({"P2W, P14D", "P1Y, P12M", "P1D, PT24H", "P0D, P0W", "P1Y, -P1Y", "P1Y, P1YT1H"})
  void terms_of_other_units_are_not_equal(String a, String b) {
    assertThat(Term.parse(a)).isNotEqualTo(Term.parse(b));
    assertThat(Term.parse(a).equals(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | empty-text | 0",
        "3Y | unexpected-character | 0",
        "+P3Y | unexpected-character | 0",
        "--P3Y | unexpected-character | 1",
        "- | unexpected-end | 1",
        "P | unexpected-end | 1",
        "PT | unexpected-end | 2",
        "P3YT | unexpected-end | 4",
        "PY | unexpected-character | 1",
        "P-3Y | unexpected-character | 1",
        "P3 | unit-missing | 2",
        "P3Y6 | unit-missing | 4",
        "PT3 | unit-missing | 3",
        "P3H | unexpected-character | 2",
        "P3S | unexpected-character | 2",
        "PT3D | unexpected-character | 3",
        "p3y | unexpected-character | 0",
        "P3y | unexpected-character | 2",
        "P6M3Y | unit-out-of-order | 4",
        "P3Y3Y | unit-out-of-order | 4",
        "PT1H1H | unit-out-of-order | 5",
        "PT1HT1H | unexpected-character | 4",
        "PT30M | unit-not-supported | 4",
        "PT1H30M | unit-not-supported | 6",
        "PT30S | unit-not-supported | 4",
        "P1.5Y | fraction | 2",
        "P1,5Y | fraction | 2",
        "PT1.5H | fraction | 3",
        "P100000000Y | number-out-of-range | 1",
        "P1Y100000000M | number-out-of-range | 3",
        "PT99999999999999999999H | number-out-of-range | 2"
      })
  void a_text_that_is_no_term_is_refused_with_code_and_index(String text, String code, int index) {
    DateTextException thrown =
        catchThrowableOfType(DateTextException.class, () -> Term.parse(text));
    assertThat(thrown.code()).isEqualTo(code);
    assertThat(thrown.index()).isEqualTo(index);
    assertThat(thrown.getStackTrace()).isNotEmpty();
    assertThat(Term.tryParse(text)).isEmpty();
    assertThat(Term.tryParse(text.toCharArray(), 0, text.length())).isNull();
    assertThat(Term.problem(text).orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void factories_keep_the_unit() {
    assertThat(Term.ofYears(3)).hasToString("P3Y");
    assertThat(Term.ofMonths(3)).hasToString("P3M");
    assertThat(Term.ofWeeks(3)).hasToString("P3W");
    assertThat(Term.ofDays(-3)).hasToString("-P3D");
    assertThat(Term.ofHours(0)).hasToString("PT0H");
    assertThat(Term.ofDays(99_999_999)).hasToString("P99999999D");
    assertThat(Term.ofDays(-99_999_999)).hasToString("-P99999999D");
    assertThat(Term.ofDays(99_999_998).and(Term.ofDays(1))).hasToString("P99999999D");
    for (int number : new int[] {100_000_000, -100_000_000, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> Term.ofDays(number))
          .isInstanceOfSatisfying(
              DateTextException.class, e -> assertThat(e.code()).isEqualTo("number-out-of-range"));
    }
  }

  @Test
  void units_are_joined_one_by_one() {
    assertThat(Term.ofYears(3).and(Term.ofMonths(6))).hasToString("P3Y6M");
    assertThat(Term.parse("P3Y6M").and(Term.parse("P1M2W"))).hasToString("P3Y7M2W");
    assertThat(Term.ofYears(-3).and(Term.ofMonths(-6))).hasToString("-P3Y6M");
    assertThat(Term.ofYears(-3).and(Term.ofDays(0))).hasToString("-P3Y");
    assertThat(Term.ofDays(0).and(Term.ofYears(3))).hasToString("P3Y");
    assertThat(Term.ofYears(0).and(Term.ofDays(0))).hasToString("P0D");
    assertThatThrownBy(() -> Term.ofYears(3).and(Term.ofMonths(-6)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Term.ofDays(99_999_999).and(Term.ofDays(1)))
        .isInstanceOf(DateTextException.class);
  }

  @Test
  void parts_have_the_sign_of_the_whole() {
    Term term = Term.parse("-P1Y2M3W4DT5H");
    assertThat(term.isNegative()).isTrue();
    assertThat(term.isZero()).isFalse();
    assertThat(term.years()).isEqualTo(-1);
    assertThat(term.months()).isEqualTo(-2);
    assertThat(term.weeks()).isEqualTo(-3);
    assertThat(term.days()).isEqualTo(-4);
    assertThat(term.hours()).isEqualTo(-5);
    assertThat(Term.parse("-P0D").isNegative()).isFalse();
    assertThat(Term.parse("P0D").isZero()).isTrue();
  }

  @Test
  void conversions_lose_the_weeks() {
    assertThat(Term.parse("P1Y2M3W4D").toPeriod()).isEqualTo(Period.of(1, 2, 25));
    assertThat(Term.parse("-P2W").toPeriod()).isEqualTo(Period.ofDays(-14));
    assertThat(Term.parse("P2WT48H").toPeriodDuration())
        .isEqualTo(PeriodDuration.of(Period.ofDays(14), Duration.ofHours(48)));
    assertThatThrownBy(() -> Term.parse("PT48H").toPeriod())
        .isInstanceOf(UnsupportedTemporalTypeException.class);
    String most = "P99999999Y99999999M99999999W99999999D";
    assertThat(Term.parse(most).toPeriod().getDays()).isEqualTo(799_999_992);
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, 2019-01-31, 2019-02-28",
    "P1M1D, 2019-01-31, 2019-03-01",
    "P1Y, 2020-02-29, 2021-02-28",
    "P2W, 2018-12-12, 2018-12-26",
    "-P1Y, 2018-12-12, 2017-12-12",
    "PT48H, 2018-12-12, 2018-12-14",
    "PT47H, 2018-12-12, 2018-12-13",
    "-PT1H, 2018-12-12, 2018-12-11",
    "P0D, 2018-12-12, 2018-12-12"
  })
  void a_term_is_added_to_a_day(String term, LocalDate day, LocalDate reached) {
    assertThat(Term.parse(term).addTo(day)).isEqualTo(reached);
  }

  @Test
  void a_day_beyond_all_days_is_refused() {
    assertThatThrownBy(() -> Term.ofDays(1).addTo(LocalDate.MAX))
        .isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, 2019-01-31, 2019-02-28, 2019-02-28",
    "P1M, 2019-01, 2019-02-01, 2019-02-28",
    "P3Y6M, 2018, 2021-07-01, 2022-06-30",
    "P2W, 2018-12-12/2018-12-14, 2018-12-26, 2018-12-28",
    "PT48H, 2018-12-12, 2018-12-14, 2018-12-14",
    "PT47H, 2018-12-12, 2018-12-13, 2018-12-14",
    "PT12H, 2018-12-12T08:30, 2018-12-12, 2018-12-12",
    "PT16H, 2018-12-12T08:30, 2018-12-13, 2018-12-13",
    "-PT9H, 2018-12-12T08:30, 2018-12-11, 2018-12-11",
    "-PT9H, 2018-12-12, 2018-12-11, 2018-12-12",
    "PT12H, 2018-12-12T08:30/2018-12-12T10:00, 2018-12-12, 2018-12-12",
    "PT16H, '[2018-12-12T07:00,2018-12-11T08:30]', 2018-12-12, 2018-12-12",
    "PT16H, '[2018-12-12T07:00,2018-12-11..2018-12-13T08:30]', 2018-12-11, 2018-12-14",
    "P1MT12H, 2019-01-30T17:30/2019-01-31, 2019-02-28, 2019-03-01",
    "P1MT12H, 2019-01-30/2019-01-31T08:30, 2019-02-28, 2019-03-01",
    "P1MT12H, 2019-01-31T17:30/2019-01-31, 2019-03-01, 2019-03-01"
  })
  void a_term_added_to_a_date_gives_bounds(
      String term, String date, LocalDate first, LocalDate last) {
    assertThat(Term.parse(term).addTo(EdtfDate.parse(date)))
        .isEqualTo(LocalDateRange.ofClosed(first, last));
  }

  @Test
  void a_term_added_to_what_is_unbounded_is_unbounded() {
    Term month = Term.ofMonths(1);
    assertThat(month.addTo(EdtfDate.parse("2018-12-12/..")).isUnboundedEnd()).isTrue();
    assertThat(month.addTo(EdtfDate.parse("2018-12-12/..")).getStart()).isEqualTo("2019-01-12");
    assertThat(month.addTo(EdtfDate.parse("/2018-12-12")).isUnboundedStart()).isTrue();
    for (String term : List.of("P1D", "P1M", "P1Y", "P2Y", "PT48H")) {
      assertThat(Term.parse(term).addTo(EdtfDate.parse("Y999999999")).isUnboundedEnd()).isTrue();
      assertThat(Term.parse("-" + term).addTo(EdtfDate.parse("Y-999999999")).isUnboundedStart())
          .isTrue();
    }
  }

  @Test
  void parse_reads_what_to_string_writes() {
    Cases.runOneIn(
        4,
        random -> {
          Term term =
              Term.ofYears(random.nextInt(3))
                  .and(Term.ofMonths(random.nextInt(3)))
                  .and(Term.ofWeeks(random.nextInt(3)))
                  .and(Term.ofDays(random.nextInt(3)))
                  .and(Term.ofHours(random.nextInt(3)));
          Term read = Term.parse((random.nextBoolean() ? "-" : "") + term);
          Term again = Term.parse(read.toString());
          assertThat(again).isEqualTo(read).hasSameHashCodeAs(read);
          assertThat(Math.abs(again.weeks())).isEqualTo(term.weeks());
          assertThat(Math.abs(again.days())).isEqualTo(term.days());
          assertThat(Math.abs(again.hours())).isEqualTo(term.hours());
        });
  }
}
