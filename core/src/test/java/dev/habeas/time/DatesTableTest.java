package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The published table of what is a date, what is not and why. {@code mvn test -pl core
 * -Dhabeas.update=true} writes it.
 */
class DatesTableTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  /** Why a text is refused, by its code. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("empty-text", "there is nothing to read"),
          Map.entry("unexpected-character", "no date goes on with this character"),
          Map.entry("unexpected-end", "the text ends before the date does"),
          Map.entry(
              "year-too-short", "a year has four digits; `19` is a slip more often than a century"),
          Map.entry("year-too-long", "a year of more than four digits needs `Y`"),
          Map.entry(
              "year-prefix-not-needed", "a year of four digits needs no `Y`; one date, one text"),
          Map.entry("year-out-of-range", "`LocalDate` has no such year"),
          Map.entry("negative-year-zero", "the year zero has no sign"),
          Map.entry("impossible-significant-digits", "none, or more than the year has digits"),
          Map.entry(
              "two-digits-expected", "months, days, hours, minutes and seconds have two digits"),
          Map.entry("impossible-month", "neither a month nor one of the codes 21 to 41"),
          Map.entry(
              "season-of-unspecified-year",
              "EDTF may allow it; not supported, as its days would be stretches with holes"),
          Map.entry("impossible-day", "the month has no such day, whatever `X` stands for"),
          Map.entry("impossible-time", "no day has such a time; leap seconds are not supported"),
          Map.entry(
              "impossible-offset",
              "beyond 18 hours, or a minus before zero, which ISO 8601 has not"),
          Map.entry("malformed-zone", "not the name of a zone, or not closed"),
          Map.entry("qualifier-after-time", "a qualifier of the time stands left of it"),
          Map.entry("reversed-interval", "its end is certainly before its start"),
          Map.entry("empty-interval", "both ends unknown: it says nothing"),
          Map.entry("empty-set", "a set has at least one date"),
          Map.entry(
              "open-range-inside-set",
              "only the first of a set can be open to the past, only the last to the future"),
          Map.entry("too-many-members", "a set has at most 1,000 members"));

  private static final String INTRODUCTION =
      """
      # Dates

      <!-- Written by DatesTableTest from the vectors of the tests: change those, then run
           mvn test -pl core -Dhabeas.update=true -->

      `EdtfDate` reads EDTF, the Extended Date/Time Format of ISO 8601-2:2019, and says what it read: the first and the last
      day it can mean, and words for people. `parse` and `toString` are inverse; a text is written as it was read, but for
      spaces in sets and the place of qualifiers.

      | feature | example | |
      |---|---|---|
      | Level 0: days, months, years | `2018-12-12` | yes |
      | Level 0: times to the second, `Z`, offsets | `2018-12-12T08:30:00+02:00` | yes, but no leap second and no offset beyond 18 hours |
      | Level 0: intervals | `2018-12-12/2019-09-07` | yes; one that is certainly reversed is refused |
      | Level 1: years of more than four digits | `Y170000002` | within the years of `LocalDate` |
      | Level 1: seasons | `2014-21` | yes, each with the widest bounds in use: spring and autumn are any day of the year, summer and winter any from November of the year before to March of the next |
      | Level 1: qualifiers `?` `~` `%` | `2018-12~` | yes |
      | Level 1: unspecified digits, negative years | `2017-05-XX` | yes |
      | Level 1: open and unknown ends | `2018-12-12/..`, `2018-12-12/` | yes; both ends unknown is refused |
      | Level 2: exponential years, significant digits | `Y-17E7`, `1950S2` | yes |
      | Level 2: seasons of a hemisphere, quarters, thirds, halves | `2001-25`, `2001-34` | yes; not of a year with unspecified digits |
      | Level 2: sets, one of and all of | `[2019-06-11,2019-06-13]`, `{1960,1961-12}` | yes, up to 1,000 members |
      | Level 2: qualified components | `2019?-06-11` | yes |
      | Level 2: unspecified digits anywhere | `1XXX-12-25` | yes, where some day fits |
      | beyond: times to the minute | `2018-12-12T08:30` | yes |
      | beyond: a named zone, which is never looked up | `2018-12-12T08:30[Europe/Kyiv]` | yes |
      | beyond: a qualifier of the time alone | `2018-12-12T~08:30` | yes |
      | beyond: times as ends of intervals and members of sets | `2018-12-12T08:30/2018-12-12T10:00` | yes |
      | beyond: spaces in sets | `[1667, 1668]` | read, never written |

      """;

  private static final String HOW_TO_WRITE =
      """
      ## How to write what a source says

      Early and late, morning and night have no EDTF: write only what one is sure of, and keep the words of the source in the
      `asStated` of a statement. A set is for a source that says *or* itself.

      Two sources that give two dates are two statements. The attribute holds the date that you prefer, or none; what each
      source says stands beside it, and changes nothing in how rules and views read the attribute:

      ```json
      {"about": "d1", "field": "/arrest/when", "value": "2017-03-13", "citations": [{"source": "s2"}]}
      ```

      | the source says | write | and it is told as |
      |---|---|---|
      """;

  @Test
  void the_table_says_what_the_code_does() throws IOException {
    Published.assertUpToDate("DATES.md", table());
  }

  @Test
  void every_code_of_the_documentation_has_its_reason() throws IOException {
    String javadoc =
        Files.readString(Path.of("src/main/java/dev/habeas/time/EdtfDate.java"))
            .replace("\n * ", " ");
    assertThat(REASONS.keySet()).allSatisfy(code -> assertThat(javadoc).contains(code + "}"));
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#SAID")
  void how_to_write_what_a_source_says_is_in_the_documentation(DateVectors.Said vector)
      throws IOException {
    assertThat(Files.readString(Path.of("src/main/java/dev/habeas/time/EdtfDate.java")))
        .containsPattern(
            "\\* " + Pattern.quote(vector.words()) + " +" + Pattern.quote(vector.text()) + "\n");
  }

  @ParameterizedTest
  @FieldSource("dev.habeas.time.DateVectors#REFUSED")
  void every_refusal_has_its_reason(DateVectors.Refused vector) {
    assertThat(REASONS).containsKey(vector.code());
  }

  private static String table() {
    return INTRODUCTION
        + HOW_TO_WRITE
        + lines(DateVectors.SAID.stream(), DatesTableTest::said)
        + "\n## Accepted\n"
        + section("Level 0", DateVectors.LEVEL_0)
        + section("Level 1", DateVectors.LEVEL_1)
        + section("Level 2", DateVectors.LEVEL_2)
        + section("Beyond EDTF, and at its edges", DateVectors.BEYOND)
        + section(
            "Written otherwise than read",
            DateVectors.REWRITTEN.stream().map(DateVectors.Rewritten::text).toList())
        + refused();
  }

  private static String said(DateVectors.Said vector) {
    String wording = EdtfDate.parse(vector.text()).wording(Locale.ENGLISH);
    return row(vector.words(), code(vector.text()), wording);
  }

  private static String section(String title, List<String> texts) {
    String head =
        "\n"
            + "### %s\n\n"
            + "| text | written | earliest | latest | in words | in Ukrainian |\n"
            + "|---|---|---|---|---|---|\n";
    return head.formatted(title) + lines(texts.stream(), DatesTableTest::accepted);
  }

  private static String accepted(String text) {
    EdtfDate date = EdtfDate.parse(text);
    String written = date.toString().equals(text) ? "the same" : code(date.toString());
    return row(
        code(text),
        written,
        bound(date.earliest(), LocalDate.MIN),
        bound(date.latest(), LocalDate.MAX),
        date.wording(Locale.ENGLISH),
        date.wording(UKRAINIAN));
  }

  private static String bound(LocalDate day, LocalDate none) {
    return day.equals(none) ? "none" : day.toString();
  }

  private static String refused() {
    return "\n"
        + "## Refused\n\n"
        + "The index is that of the part that is wrong, or of the character that was not"
        + " expected.\n"
        + "\n"
        + "| text | code | index | why |\n"
        + "|---|---|---|---|\n"
        + lines(DateVectors.REFUSED.stream(), DatesTableTest::refused);
  }

  private static String refused(DateVectors.Refused vector) {
    return row(
        vector.text().isEmpty() ? "nothing" : code(vector.text()),
        "`" + vector.code() + "`",
        Integer.toString(vector.index()),
        REASONS.get(vector.code()));
  }

  private static <T> String lines(Stream<T> vectors, Function<T, String> row) {
    return vectors.map(row).collect(Collectors.joining());
  }

  /** Code whose spaces are seen, also the first and the last. */
  private static String code(String text) {
    return text.isBlank() || !text.equals(text.strip())
        ? "<code>" + text.replace(" ", "&nbsp;") + "</code>"
        : "`" + text + "`";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
