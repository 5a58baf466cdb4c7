package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }

  // Reading and writing

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#LEVEL_0")
  void level_0_of_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#LEVEL_1")
  void level_1_of_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#LEVEL_2")
  void level_2_of_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#BEYOND")
  void what_goes_beyond_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#REWRITTEN")
  void other_texts_are_written_in_the_canonical_way(DateVectors.Rewritten vector) {
    assertThat(date(vector.text()))
        .hasToString(vector.canonical())
        .isEqualTo(date(vector.canonical()));
  }

  @Test
  void parse_reads_what_to_string_writes() {
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          EdtfDate date = date(random.nextInt(4) == 0 ? dates.dateTime() : dates.date());
          EdtfDate again = date(date.toString());
          assertThat(again).as(date.toString()).isEqualTo(date).hasSameHashCodeAs(date);
          assertThat(again).hasToString(date.toString());
        });
  }

  @Test
  void dates_are_equal_exactly_if_their_texts_are() {
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          EdtfDate a = date(random.nextBoolean() ? dates.dateTime() : dates.date());
          EdtfDate b = date(random.nextBoolean() ? dates.dateTime() : dates.date());
          assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12T23:20:30-04, 1985-04-12T23:20:30-04:00",
    "1985-04-12T23:20Z, 1985-04-12T23:20+00",
    "1985-04-12T23:20, 1985-04-12T23:20:00",
    "1985-04-12T23:20, 1985-04-12T23:20[Europe/Kyiv]",
    "1985, 1985-XX",
    "-0XXX, 0XXX",
    "Y-17E7, Y-170000000",
    "[1985], 1985",
    "[1985], {1985}",
    "'[1985,1986]', [1985..1986]",
    "1985/.., 1985/",
    "../1985, /1985"
  })
  void what_was_written_differently_is_not_equal(String a, String b) {
    assertThat(date(a)).isNotEqualTo(date(b));
    assertThat(date(a).equals(null)).isFalse();
  }

  @Test
  void a_buffer_is_read_in_place() {
    char[] buffer = "x2018-12-12,2019?-09-07x".toCharArray();
    assertThat(EdtfDate.tryParse(buffer, 1, 10)).isEqualTo(date("2018-12-12"));
    assertThat(EdtfDate.tryParse(buffer, 12, 11)).isEqualTo(date("2019?-09-07"));
    assertThat(EdtfDate.tryParse(buffer, 0, 11)).isNull();
    assertThat(EdtfDate.tryParse(buffer, 0, 0)).isNull();
    assertThatThrownBy(() -> EdtfDate.tryParse(buffer, 20, 10))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> EdtfDate.tryParse(buffer, -1, 10))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void any_char_sequence_is_read() {
    assertThat(EdtfDate.parse(new StringBuilder("2018-12-12"))).isEqualTo(date("2018-12-12"));
    assertThat(EdtfDate.tryParse(new StringBuilder("201X"))).contains(date("201X"));
  }

  @Test
  void days_months_and_years_of_the_jdk_are_dates() {
    assertThat(EdtfDate.of(LocalDate.of(2018, 12, 12))).isEqualTo(date("2018-12-12"));
    assertThat(EdtfDate.of(YearMonth.of(-44, 3))).isEqualTo(date("-0044-03"));
    assertThat(EdtfDate.of(Year.of(2018))).isEqualTo(date("2018"));
    assertThat(EdtfDate.of(Year.of(0))).isEqualTo(date("0000"));
    assertThat(EdtfDate.of(Year.of(-170_000_002))).isEqualTo(date("Y-170000002"));
    assertThat(EdtfDate.of(LocalDate.of(9999, 12, 31))).isEqualTo(date("9999-12-31"));
  }

  @Test
  void days_and_months_of_years_beyond_four_digits_are_refused() {
    for (int year : new int[] {10_000, -10_000}) {
      assertCode(() -> EdtfDate.of(LocalDate.of(year, 1, 1)), "year-out-of-range", 0);
      assertCode(() -> EdtfDate.of(YearMonth.of(year, 1)), "year-out-of-range", 0);
    }
  }

  // Refusals

  private static void assertCode(Runnable action, String code, int index) {
    DateTextException thrown = catchThrowableOfType(DateTextException.class, action::run);
    assertThat(thrown.code()).isEqualTo(code);
    assertThat(thrown.index()).isEqualTo(index);
    assertThat(thrown).hasMessage(code + " at index " + index).hasNoCause();
    assertThat(thrown.getStackTrace()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#REFUSED")
  void a_text_that_is_no_date_is_refused_with_code_and_index(DateVectors.Refused vector) {
    String text = vector.text();
    assertCode(() -> EdtfDate.parse(text), vector.code(), vector.index());
    assertThat(EdtfDate.tryParse(text)).isEmpty();
    assertThat(EdtfDate.tryParse(text.toCharArray(), 0, text.length())).isNull();
    DateTextException problem = EdtfDate.problem(text).orElseThrow();
    assertThat(problem.code()).isEqualTo(vector.code());
    assertThat(problem.index()).isEqualTo(vector.index());
    assertThat(problem.getStackTrace()).isEmpty();
  }

  @Test
  void a_date_has_no_problem() {
    assertThat(EdtfDate.problem("2018-12-12")).isEmpty();
    assertThat(EdtfDate.problem("[2018,2019]")).isEmpty();
  }

  @Test
  void a_set_may_have_a_thousand_members_and_no_more() {
    String members = "2018,".repeat(999);
    assertThat(date("[" + members + "2018]").members()).hasSize(1_000);
    assertCode(() -> date("[" + members + "2018,2018]"), "too-many-members", 5_001);
  }

  @Test
  void a_zone_may_have_64_characters_and_no_more() {
    String time = "2018-12-12T08:30[";
    assertThat(date(time + "E".repeat(64) + "]").zone()).contains("E".repeat(64));
    assertCode(() -> date(time + "E".repeat(65) + "]"), "malformed-zone", 16);
  }

  @Test
  void a_zone_is_of_letters_and_after_the_first_also_of_digits_and_signs() {
    String time = "2018-12-12T08:30[";
    assertThat(date(time + "AZaz09~/._+-]").zone()).contains("AZaz09~/._+-");
    assertThat(date(time + "Zz]").zone()).contains("Zz");
    assertThat(date(time + "aA]").zone()).contains("aA");
    for (String zone : new String[] {"E@", "E[", "E`", "E{", "E:", "E ", "0E", "~E", "+2"}) {
      assertCode(() -> date(time + zone + "]"), "malformed-zone", 16);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-12-XX/2018-12-05", "2019/2019-06", "2018-12-12/2018-12-12", "2018?/2018-01"})
  void an_interval_that_may_be_reversed_is_kept(String text) {
    assertThat(date(text)).hasToString(text);
  }

  // Bounds

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | 2018-12-12 | 2018-12-12",
        "2018-12-12?T08:30-11:00 | 2018-12-12 | 2018-12-12",
        "2020-02 | 2020-02-01 | 2020-02-29",
        "2018 | 2018-01-01 | 2018-12-31",
        "-0001 | -0001-01-01 | -0001-12-31",
        "201X | 2010-01-01 | 2019-12-31",
        "2018-XX | 2018-01-01 | 2018-12-31",
        "2018-1X | 2018-10-01 | 2018-12-31",
        "2018-0X-XX | 2018-01-01 | 2018-09-30",
        "2019-02-XX | 2019-02-01 | 2019-02-28",
        "2019-XX-31 | 2019-01-31 | 2019-12-31",
        "2019-X2-29 | 2019-12-29 | 2019-12-29",
        "1XXX-02-29 | 1004-02-29 | 1996-02-29",
        "1X00-02-29 | 1200-02-29 | 1600-02-29",
        "XXXX-02-29 | 0000-02-29 | 9996-02-29",
        "-00XX-12-25 | -0099-12-25 | -0001-12-25",
        "-0XX0 | -0990-01-01 | -0010-12-31",
        "1950S2 | 1900-01-01 | 1999-12-31",
        "1950S4 | 1950-01-01 | 1950-12-31",
        "-1950S2 | -1999-01-01 | -1900-12-31",
        "Y171010000S3 | +171000000-01-01 | +171999999-12-31",
        "Y3388E2S3 | +338000-01-01 | +338999-12-31",
        "Y-17E7 | -170000000-01-01 | -170000000-12-31",
        "2001-21 | 2001-01-01 | 2001-12-31",
        "2001-22 | 2000-11-01 | 2002-03-31",
        "2001-23 | 2001-01-01 | 2001-12-31",
        "2001-24 | 2000-11-01 | 2002-03-31",
        "2001-25 | 2001-02-01 | 2001-06-30",
        "2001-26 | 2001-05-01 | 2001-09-30",
        "2001-27 | 2001-08-01 | 2001-12-31",
        "2001-28 | 2000-11-01 | 2002-03-31",
        "2001-29 | 2001-08-01 | 2001-12-31",
        "2001-30 | 2000-11-01 | 2002-03-31",
        "2001-31 | 2001-02-01 | 2001-06-30",
        "2001-32 | 2001-05-01 | 2001-09-30",
        "2001-33 | 2001-01-01 | 2001-03-31",
        "2001-36 | 2001-10-01 | 2001-12-31",
        "2001-37 | 2001-01-01 | 2001-04-30",
        "2001-39 | 2001-09-01 | 2001-12-31",
        "2001-40 | 2001-01-01 | 2001-06-30",
        "2001-41 | 2001-07-01 | 2001-12-31",
        "2018-12-12/2019-09 | 2018-12-12 | 2019-09-30",
        "[2019-06-13,2019-06-11] | 2019-06-11 | 2019-06-13",
        "[2019-06-11..2019-07] | 2019-06-11 | 2019-07-31",
        "{1960,1961-12} | 1960-01-01 | 1961-12-31"
      })
  void bounds_are_the_first_and_the_last_possible_day(String text, String first, String last) {
    assertThat(date(text).earliest()).isEqualTo(first);
    assertThat(date(text).latest()).isEqualTo(last);
    assertThat(date(text).range().getStart()).isEqualTo(first);
    assertThat(date(text).range().getEndInclusive()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../2018", "/2018", "[..2018]", "{..2018}", "[..2018,2019]", "../..", "/.."})
  void a_date_is_unbounded_where_its_start_is_open_or_unknown(String text) {
    assertThat(date(text).range().isUnboundedStart()).isTrue();
    assertThat(date(text).earliest()).isEqualTo(LocalDate.MIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018/..", "2018/", "[2018..]", "{2018..}", "[2017,2018..]", "../..", "../"})
  void a_date_is_unbounded_where_its_end_is_open_or_unknown(String text) {
    assertThat(date(text).range().isUnboundedEnd()).isTrue();
    assertThat(date(text).latest()).isEqualTo(LocalDate.MAX);
  }

  // Parts

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | DATE | DAYS",
        "2018-12-XX | DATE | DAYS",
        "2018-12 | DATE | MONTHS",
        "2018-XX | DATE | MONTHS",
        "201X | DATE | YEARS",
        "Y-17E7 | DATE | YEARS",
        "2018-12-12T08:30 | DATE_TIME | MINUTES",
        "2018-12-12T08:30:00 | DATE_TIME | SECONDS",
        "2001-34 | SEASON |",
        "2018/.. | INTERVAL |",
        "[2018] | ONE_OF |",
        "[2018..2019] | ONE_OF |",
        "{2018} | ALL_OF |"
      })
  void form_and_precision_are_what_is_written(String text, EdtfDate.Form form, ChronoUnit unit) {
    assertThat(date(text).form()).isEqualTo(form);
    assertThat(date(text).precision()).isEqualTo(Optional.ofNullable(unit));
  }

  private static Optional<Character> sign(String text, EdtfDate.Component component) {
    return date(text).qualifier(component).map(Qualifier::symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019?-06-11 | ? | | |",
        "2019-06-11% | % | % | % |",
        "2019-06~-11 | ~ | ~ | |",
        "2004-%06-11 | | % | |",
        "?2004-06-~11 | ? | | ~ |",
        "2004?-06~-11 | % | ~ | |",
        "2018-12-12T~08:30 | | | | ~",
        "2001-?21 | | ? | |",
        "2018 | | | |"
      })
  void each_component_has_its_own_qualifier(
      String text, Character year, Character month, Character day, Character time) {
    assertThat(sign(text, EdtfDate.Component.YEAR)).isEqualTo(Optional.ofNullable(year));
    assertThat(sign(text, EdtfDate.Component.MONTH)).isEqualTo(Optional.ofNullable(month));
    assertThat(sign(text, EdtfDate.Component.DAY)).isEqualTo(Optional.ofNullable(day));
    assertThat(sign(text, EdtfDate.Component.TIME)).isEqualTo(Optional.ofNullable(time));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, false", "2018?, true", "2018-12-12T~08:30, true", "2018/2019~, true",
    "'[2018,2019%]', true", "'[2018,2019]', false", "[2018..2019~], true", "2018/.., false"
  })
  void a_date_is_qualified_if_any_part_of_it_is(String text, boolean qualified) {
    assertThat(date(text).isQualified()).isEqualTo(qualified);
  }

  @Test
  void time_offset_and_zone_are_given_as_written() {
    EdtfDate full = date("2018-12-12T08:30+02:00[Europe/Kyiv]");
    assertThat(full.time()).contains(LocalTime.of(8, 30));
    assertThat(full.offset()).contains(ZoneOffset.ofHours(2));
    assertThat(full.zone()).contains("Europe/Kyiv");
    EdtfDate local = date("2018-12-12T08:30:15");
    assertThat(local.time()).contains(LocalTime.of(8, 30, 15));
    assertThat(local.offset()).isEmpty();
    assertThat(local.zone()).isEmpty();
    assertThat(date("2018-12-12T08:30Z").offset()).contains(ZoneOffset.UTC);
    assertThat(date("2018-12-12T08:30-04:30").offset())
        .contains(ZoneOffset.ofHoursMinutes(-4, -30));
    assertThat(date("2018-12-12").time()).isEmpty();
    assertThat(date("2018-12-12").offset()).isEmpty();
    assertThat(date("2018-12-12").zone()).isEmpty();
  }

  @Test
  void an_interval_and_a_range_have_a_start_and_an_end() {
    assertThat(date("2018/2019").start()).contains(date("2018"));
    assertThat(date("2018/2019").end()).contains(date("2019"));
    assertThat(date("[2018..2019]").start()).contains(date("2018"));
    assertThat(date("[2018..]").end()).isEmpty();
    assertThat(date("2018/..").end()).isEmpty();
    assertThat(date("/2018").start()).isEmpty();
    assertThat(date("2018").start()).isEmpty();
    assertThat(date("[2018,2019]").end()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018/2019~, DATED, DATED",
    "2018/.., DATED, OPEN",
    "2018/, DATED, UNKNOWN",
    "../2018, OPEN, DATED",
    "/2018, UNKNOWN, DATED",
    "../.., OPEN, OPEN",
    "/.., UNKNOWN, OPEN",
    "../, OPEN, UNKNOWN",
    "[2018..2019], DATED, DATED",
    "[2018..], DATED, OPEN",
    "{..2018}, OPEN, DATED",
    "2018-12-12, ,",
    "2018-21, ,",
    "'[2018,2019..]', ,"
  })
  void an_open_end_is_told_from_an_unknown_one(
      String text, EdtfDate.EndKind start, EdtfDate.EndKind end) {
    assertThat(date(text).startKind()).isEqualTo(Optional.ofNullable(start));
    assertThat(date(text).endKind()).isEqualTo(Optional.ofNullable(end));
    assertThat(date(text).start().isPresent()).isEqualTo(start == EdtfDate.EndKind.DATED);
    assertThat(date(text).end().isPresent()).isEqualTo(end == EdtfDate.EndKind.DATED);
  }

  @Test
  void a_set_has_members_and_every_other_date_is_its_own() {
    assertThat(date("[2018,2019..2020]").members())
        .containsExactly(date("2018"), date("[2019..2020]"));
    assertThat(date("[2018..2019]").members()).containsExactly(date("[2018..2019]"));
    assertThat(date("2018/2019").members()).containsExactly(date("2018/2019"));
    assertThat(date("2018").members()).containsExactly(date("2018"));
  }
}
