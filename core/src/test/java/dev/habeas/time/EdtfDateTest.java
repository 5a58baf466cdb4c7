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
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }

  // Reading and writing

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12",
        "1985-04",
        "1985",
        "1985-04-12T23:20:30",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1985-04-12T23:20:30+04:30",
        "1964/2008",
        "2004-06/2006-08",
        "2004-02-01/2005-02-08",
        "2004-02-01/2005-02",
        "2004-02-01/2005",
        "2005/2006-02"
      })
  void level_0_of_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y170000002",
        "Y-170000002",
        "2001-21",
        "2001-22",
        "2001-23",
        "2001-24",
        "1984?",
        "2004-06~",
        "2004-06-11%",
        "201X",
        "20XX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "1985-04-12/..",
        "1985-04/..",
        "1985/..",
        "../1985-04-12",
        "../1985-04",
        "../1985",
        "1985-04-12/",
        "1985-04/",
        "1985/",
        "/1985-04-12",
        "/1985-04",
        "/1985",
        "1984~/2004-06",
        "1984/2004-06~",
        "1984~/2004~",
        "1984?/2004%",
        "-1985"
      })
  void level_1_of_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y-17E7",
        "1950S2",
        "Y171010000S3",
        "Y3388E2S3",
        "2001-34",
        "2001-25",
        "2001-41",
        "[1667,1668,1670..1672]",
        "[..1760-12-03]",
        "[1760-12..]",
        "[1760-01,1760-02,1760-12..]",
        "[1667,1760-12]",
        "[..1984]",
        "{1667,1668,1670..1672}",
        "{1960,1961-12}",
        "{..1984}",
        "2004-06-11%",
        "2004-06~-11",
        "2004?-06-11",
        "?2004-06-~11",
        "2004-%06-11",
        "156X-12-25",
        "15XX-12-25",
        "XXXX-12-XX",
        "1XXX-XX",
        "1XXX-12",
        "1984-1X",
        "2004-06-~01/2004-06-~20",
        "2004-06-XX/2004-07-03"
      })
  void level_2_of_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-12-12T08:30",
        "2018-12-12T~08:30",
        "2018-12-12?T%08:30:15",
        "2018-12-12T08:30+02",
        "2018-12-12T08:30-00:30",
        "2018-12-12T08:30+18:00",
        "2018-12-12T08:30[Europe/Kyiv]",
        "2018-12-12T08:30+02:00[Europe/Kyiv]",
        "2018-12-12T08:30Z[Etc/GMT+1]",
        "2018-12-12T08:30/2018-12-12T10:00",
        "[2018-12-12T08:30[Europe/Kyiv]..2018-12-13]",
        "2018-12-XXT08:30",
        "../..",
        "../",
        "/..",
        "[1667]",
        "{1670..1672}",
        "[1670..1672]",
        "[2019-09-10..]",
        "-0XXX",
        "-XXXX",
        "-000X-0X",
        "0000",
        "0000-02-29",
        "-0004-02-29",
        "Y999999999",
        "Y-999999999",
        "Y10000",
        "0001S1",
        "X9X8",
        "2019-X2-X9",
        "2019-06-3X"
      })
  void what_goes_beyond_the_specification_comes_back_unchanged(String text) {
    assertThat(date(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ 1667 , 1668 , 1670 .. 1672 ] | [1667,1668,1670..1672]",
        "[  .. 1984 ] | [..1984]",
        "[1984 .. ] | [1984..]",
        "{ 1960,  1961-12 } | {1960,1961-12}",
        "~2004-06-11 | 2004~-06-11",
        "?2004-?06-?11 | 2004-06-11?",
        "2004?-06-11? | 2004-06-11?",
        "2004?-06-11~ | %2004-~06-~11",
        "2004?-06~-11 | %2004-~06-11",
        "?2004~ | 2004%",
        "?Y170000002 | Y170000002?",
        "2004?-?06-11 | 2004-06?-11",
        "?2004-06-?11 | ?2004-06-?11",
        "2004-?06-?11 | 2004-?06-?11",
        "2001-?21 | 2001-?21",
        "?2001-?21 | 2001-21?"
      })
  void other_texts_are_written_in_the_canonical_way(String text, String canonical) {
    assertThat(date(text)).hasToString(canonical).isEqualTo(date(canonical));
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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | empty-text | 0",
        "\" \" | unexpected-character | 0",
        "\" 2018\" | unexpected-character | 0",
        "\"2018 \" | unexpected-character | 4",
        "n/a | unexpected-character | 0",
        "201x | year-too-short | 0",
        "19 | year-too-short | 0",
        "199 | year-too-short | 0",
        "-199 | year-too-short | 0",
        "19XX/19 | year-too-short | 5",
        "20181212 | year-too-long | 0",
        "12345 | year-too-long | 0",
        "+2018 | unexpected-character | 0",
        "-0000 | negative-year-zero | 0",
        "-0000-12-12 | negative-year-zero | 0",
        "- | unexpected-end | 1",
        "Y | unexpected-end | 1",
        "Y2018 | year-prefix-not-needed | 0",
        "Y9999 | year-prefix-not-needed | 0",
        "Y12E2 | year-prefix-not-needed | 0",
        "Y017000000 | unexpected-character | 1",
        "Y1000000000 | year-out-of-range | 0",
        "Y-1000000000 | year-out-of-range | 0",
        "Y99999999999999999999999999999999 | year-out-of-range | 0",
        "Y17E8 | year-out-of-range | 0",
        "Y1E9 | year-out-of-range | 0",
        "Y1E99999999999 | year-out-of-range | 0",
        "2018/Y17E17 | year-out-of-range | 5",
        "Y17E | unexpected-end | 4",
        "Y17E07 | unexpected-character | 4",
        "Y12345-01 | unexpected-character | 6",
        "1950S | unexpected-end | 5",
        "1950S0 | unexpected-character | 5",
        "1950S5 | impossible-significant-digits | 4",
        "0050S3 | impossible-significant-digits | 4",
        "1950S2-12 | unexpected-character | 6",
        "195XS2 | unexpected-character | 4",
        "2018- | unexpected-end | 5",
        "2018-1 | two-digits-expected | 5",
        "2018-123 | two-digits-expected | 5",
        "2018-00 | impossible-month | 5",
        "2018-13 | impossible-month | 5",
        "2018-20 | impossible-month | 5",
        "2018-42 | impossible-month | 5",
        "2018-2X | impossible-month | 5",
        "2018-13-01 | impossible-month | 5",
        "201X-21 | season-of-unspecified-year | 5",
        "2001-21-01 | unexpected-character | 7",
        "2018-12- | unexpected-end | 8",
        "2018-12-1 | two-digits-expected | 8",
        "2018-12-00 | impossible-day | 8",
        "2018-12-32 | impossible-day | 8",
        "2018-12-4X | impossible-day | 8",
        "2018-11-31 | impossible-day | 8",
        "2019-02-29 | impossible-day | 8",
        "1900-02-29 | impossible-day | 8",
        "2019-02-3X | impossible-day | 8",
        "XXXX-02-30 | impossible-day | 8",
        "19X1-02-29 | impossible-day | 8",
        "X100-02-29 | impossible-day | 8",
        "2019-0X-32 | impossible-day | 8",
        "2018-12-01/2019-02-29 | impossible-day | 19",
        "[2018-12-01,2019-02-29] | impossible-day | 20",
        "[2018-12-01..2019-02-3X] | impossible-day | 21",
        "2018?? | unexpected-character | 5",
        "??2018 | unexpected-character | 1",
        "2018-12T08:30 | unexpected-character | 7",
        "2018-12-12T | unexpected-end | 11",
        "2018-12-12T08 | unexpected-end | 13",
        "2018-12-12T0830 | two-digits-expected | 11",
        "2018-12-12T08:3 | two-digits-expected | 14",
        "2018-12-12T24:00 | impossible-time | 11",
        "2018-12-12T08:60 | impossible-time | 11",
        "2018-12-12T23:59:60 | impossible-time | 11",
        "2018-12-12T08:30:15.5 | unexpected-character | 19",
        "2018-12-12TXX:30 | unexpected-character | 11",
        "2018-12-12t08:30 | unexpected-character | 10",
        "2018-12-12 08:30 | unexpected-character | 10",
        "2018-12-12T08:30z | unexpected-character | 16",
        "2018-12-12T08:30? | qualifier-after-time | 16",
        "2018-12-12T08:30Z? | qualifier-after-time | 17",
        "2018-12-12T08:30+2 | two-digits-expected | 17",
        "2018-12-12T08:30+0200 | two-digits-expected | 17",
        "2018-12-12T08:30+18:01 | impossible-offset | 16",
        "2018-12-12T08:30-19 | impossible-offset | 16",
        "2018-12-12T08:30+02:60 | impossible-offset | 16",
        "2018-12-12T08:30-00 | impossible-offset | 16",
        "2018-12-12T08:30-00:00 | impossible-offset | 16",
        "2018-12-12T08:30+02: | unexpected-end | 20",
        "2018-12-12T08:30+ | unexpected-end | 17",
        "2018-12-12T08:30[] | malformed-zone | 16",
        "2018-12-12T08:30[Z] | malformed-zone | 16",
        "2018-12-12T08:30[1Europe] | malformed-zone | 16",
        "2018-12-12T08:30[Europe/Kyiv | malformed-zone | 16",
        "2018-12-12T08:30[Europe Kyiv] | malformed-zone | 16",
        "/ | empty-interval | 0",
        ".. | unexpected-end | 2",
        "2005/2004 | reversed-interval | 5",
        "2018-12-12/2018-12-11 | reversed-interval | 11",
        "2018-12-12T10:00/2018-12-12T09:00 | reversed-interval | 17",
        "2018/2019/2020 | unexpected-character | 9",
        "2018//2019 | unexpected-character | 5",
        "../../.. | unexpected-character | 5",
        "[2018]/2019 | unexpected-character | 6",
        "2018/[2019] | unexpected-character | 5",
        "2018..2019 | unexpected-character | 4",
        "[] | empty-set | 0",
        "{ } | empty-set | 0",
        "[ | unexpected-end | 1",
        "[2018 | unexpected-end | 5",
        "[2018} | unexpected-character | 5",
        "[2018, | unexpected-end | 6",
        "[2018,] | unexpected-character | 6",
        "[..] | unexpected-character | 3",
        "[.2018] | unexpected-character | 1",
        "[2018]] | unexpected-character | 6",
        "[[2018]] | unexpected-character | 1",
        "[2018/2019] | unexpected-character | 5",
        "[2018,..2019] | open-range-inside-set | 6",
        "[2018..,2019] | open-range-inside-set | 5",
        "[2019..2018] | reversed-interval | 7",
        "[2018..2019..2020] | unexpected-character | 11",
        "uuuu-12-12 | unexpected-character | 0",
        "12/12/2018 | year-too-short | 0",
        "12.12.2018 | year-too-short | 0"
      })
  void a_text_that_is_no_date_is_refused_with_code_and_index(String text, String code, int index) {
    assertCode(() -> EdtfDate.parse(text), code, index);
    assertThat(EdtfDate.tryParse(text)).isEmpty();
    assertThat(EdtfDate.tryParse(text.toCharArray(), 0, text.length())).isNull();
    DateTextException problem = EdtfDate.problem(text).orElseThrow();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.index()).isEqualTo(index);
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

  @Test
  void a_set_has_members_and_every_other_date_is_its_own() {
    assertThat(date("[2018,2019..2020]").members())
        .containsExactly(date("2018"), date("[2019..2020]"));
    assertThat(date("[2018..2019]").members()).containsExactly(date("[2018..2019]"));
    assertThat(date("2018/2019").members()).containsExactly(date("2018/2019"));
    assertThat(date("2018").members()).containsExactly(date("2018"));
  }
}
