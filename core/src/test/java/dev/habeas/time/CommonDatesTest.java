package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a scanner is what the scanner would have read. */
class CommonDatesTest {
  private static EdtfDate read(String text) {
    return CommonDates.read(CommonDates.TEXT, text, 0, text.length());
  }

  private static EdtfDate readFromBuffer(String text) {
    char[] buffer = ("/" + text + "/").toCharArray();
    return CommonDates.read(CommonDates.BUFFER, buffer, 1, 1 + text.length());
  }

  private static void assertAsScanned(String text) {
    EdtfDate read = read(text);
    if (read != null) {
      assertThat(new EdtfScanner(text).read()).as(text).isEqualTo(read);
    }
    assertThat(readFromBuffer(text)).as(text).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-12-12",
        "2018-12",
        "2018",
        "0000-02-29",
        "2018-12-12?",
        "2018-12~",
        "2018%",
        "201X",
        "XXXX",
        "2018-XX",
        "2018-1X~",
        "2018-12-XX",
        "1XXX-12-2X",
        "2019-06-3X",
        "2014-21",
        "2014-41?",
        "2018-12-12/2019-09-07",
        "2018/2019-0X~",
        "2018-12-12/..",
        "../2018",
        "2018/",
        "/2018-12?",
        "../..",
        "../",
        "2018-12-12/2018-12"
      })
  void a_common_date_needs_no_scanner(String text) {
    assertThat(read(text)).hasToString(text).isEqualTo(new EdtfScanner(text).read());
    assertThat(readFromBuffer(text)).isEqualTo(read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-2018",
        "Y20180",
        "2018?-12",
        "~2018",
        "1950S2",
        "2018-12-12T08:30",
        "[2018]",
        "2018-12-12/2018-12-12T08:30",
        "2018/2019/2020"
      })
  void any_other_is_left_to_the_scanner(String text) {
    assertThat(read(text)).isNull();
    assertThat(readFromBuffer(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "/",
        "2018-00",
        "2018-13",
        "2018-20",
        "2018-42",
        "2018-2X",
        "201X-21",
        "2018-21-01",
        "2018-12-00",
        "2019-02-29",
        "2019-02-3X",
        "2018-0X-00",
        "201X-00-01",
        "2018-12-32",
        "20 8",
        "2018/12",
        "2018-12/12",
        "2018-1212",
        "20181212",
        "2019/2018",
        "2018-12-12/2018-12-11",
        "./2018",
        ".../2018",
        "2018//",
        "2018??"
      })
  void what_is_no_date_is_left_to_the_scanner_to_say_why(String text) {
    assertThat(read(text)).isNull();
    assertThat(readFromBuffer(text)).isNull();
    assertThat(EdtfDate.problem(text)).isPresent();
  }

  @Test
  void whatever_is_read_is_what_the_scanner_reads() {
    Cases.runOneIn(
        2,
        random -> {
          RandomDates dates = new RandomDates(random);
          assertAsScanned(dates.text());
          assertAsScanned(HostileTextTest.mutated(dates.text(), random));
        });
  }
}
