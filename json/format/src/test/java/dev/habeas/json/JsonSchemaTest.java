package dev.habeas.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.contract.Json;
import dev.habeas.contract.JsonText;
import dev.habeas.contract.LeftToReaders;
import dev.habeas.text.Text;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published schema, and that its patterns refuse nothing that is read. */
class JsonSchemaTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/habeas/json");
  private static final long SEED = Long.getLong("habeas.seed", 20190907);
  private static final int CASES = Integer.getInteger("habeas.cases", 20_000);

  private static final Predicate<String> POINT = Pattern.compile(Patterns.POINT).asMatchPredicate();
  private static final Predicate<String> INTERVAL =
      Pattern.compile(Patterns.INTERVAL).asMatchPredicate();
  private static final Predicate<String> SET = Pattern.compile(Patterns.SET).asMatchPredicate();

  private static final List<String> DATES =
      List.of(
          "2018-12-12",
          "2019?-06-~11",
          "-0043-XX-1X%",
          "2018-12-12T~08:30:15+03:00[Europe/Kyiv]",
          "2018-12-12T23:59Z",
          "2019-21?",
          "?2001-%41",
          "Y-17E7S3~",
          "1950S2",
          "2018-12/2019-09-30",
          "../2019?",
          "2019/",
          "[2019-06-11, 2019-06-13 .. 2020]",
          "{..1984-02-29,1985-X2}",
          "[1667 ..]");

  @Test
  void the_schema_of_a_case_file_says_what_is_declared() throws IOException {
    assertUpToDate(JsonSchema.CASE_FILE, SchemaPrinter.caseFile());
  }

  @Test
  void the_schema_of_a_report_says_what_the_javadoc_does() throws IOException {
    assertUpToDate(JsonSchema.REPORT, ReportSchemaPrinter.report());
  }

  @Test
  void a_text_is_blank_for_the_schema_when_it_is_for_the_readers() {
    Predicate<String> notBlank = Pattern.compile(Patterns.NOT_BLANK).asPredicate();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (!Text.LONE_SURROGATE.equals(Text.problem(text))) {
        assertThat(notBlank.test(text)).as("U+%04X", c).isEqualTo(Text.problem(text) == null);
      }
    }
  }

  @Test
  void a_control_character_in_an_id_is_the_same_for_the_schema_and_the_readers() {
    Predicate<String> control = Pattern.compile(Patterns.CONTROL).asPredicate();
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      String id = "a" + c;
      assertThat(control.test(id)).as("U+%04X", (int) c).isEqualTo(Text.idProblem(id) != null);
    }
  }

  @Test
  void a_term_is_one_for_the_schema_when_it_is_for_the_readers() {
    Pattern pattern = Pattern.compile(Patterns.TERM);
    Spoiler spoiler = new Spoiler("PYMWDTH-0123456789.", SEED);
    List<String> terms = List.of("P1Y2M3W4DT5H", "-P99999999D", "PT0072H", "P100000000Y", "P1M");
    for (int i = 0; i < CASES; i++) {
      String text = spoiler.spoilt(terms);
      assertThat(text.length() >= 3 && pattern.matcher(text).matches())
          .as(text)
          .isEqualTo(Term.tryParse(text).isPresent());
    }
  }

  @Test
  void the_schema_accepts_every_date_and_leaves_to_readers_only_what_is_impossible() {
    Spoiler spoiler = new Spoiler("0123456789XYESTZ?~%-+:/.,[]{} K", SEED);
    for (int i = 0; i < CASES; i++) {
      String text = spoiler.spoilt(DATES);
      if (EdtfDate.tryParse(text).isPresent()) {
        assertThat(isDate(text)).as(text).isTrue();
      } else if (isDate(text) && !SET.test(text)) {
        String reason = EdtfDate.problem(text).orElseThrow().code();
        assertThat(LeftToReaders.IMPOSSIBLE).as(text).contains(reason);
      }
    }
  }

  @Test
  void there_are_impossible_dates_of_each_kind_that_the_schema_accepts() {
    Set<String> reasons =
        Stream.of(
                "/",
                "2019-02-29",
                "2019-06-11T08:30+19",
                "0050S3",
                "-0000",
                "2019/2018",
                "20XX-21",
                "Y17E9",
                "Y20E2")
            .filter(JsonSchemaTest::isDate)
            .map(text -> EdtfDate.problem(text).orElseThrow().code())
            .collect(Collectors.toSet());
    assertThat(reasons).isEqualTo(LeftToReaders.IMPOSSIBLE);
  }

  @Test
  void a_schema_has_the_id_by_which_it_is_asked_for() {
    for (JsonSchema schema : JsonSchema.values()) {
      assertThat(schema.text()).contains("\"$id\": \"" + schema.id() + "\"");
    }
  }

  private static boolean isDate(String text) {
    return POINT.test(text) || INTERVAL.test(text) || SET.test(text);
  }

  private static void assertUpToDate(JsonSchema schema, Json.Obj printed) throws IOException {
    Path file = RESOURCES.resolve(schema.id().replaceAll(".*/", ""));
    String text = JsonText.spread(printed, "\n", "") + "\n";
    if (Boolean.getBoolean("habeas.update")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("run with -Dhabeas.update=true to write %s", file)
        .isEqualTo(text);
  }

  /** Spoils texts by few characters, so that what comes out is nearly or still right. */
  private static final class Spoiler {
    private final String alphabet;
    private final SplittableRandom random;

    Spoiler(String alphabet, long seed) {
      this.alphabet = alphabet;
      this.random = new SplittableRandom(seed);
    }

    /** One of the texts, with up to three characters taken out, put in or changed. */
    String spoilt(List<String> texts) {
      StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
      for (int n = random.nextInt(4); n > 0; n--) {
        int at = random.nextInt(text.length() + 1);
        String put = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
        int kind = random.nextInt(3);
        text.replace(at, Math.min(text.length(), kind == 0 ? at : at + 1), kind == 1 ? "" : put);
      }
      return text.toString();
    }
  }
}
