package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each option does what it says through each way in. */
@Timeout(300) // a guard against reading for ever, not a measurement
public abstract class OptionsContract {
  private static final ReadOptions STANDARD = ReadOptions.standard();

  /**
   * A limit.
   *
   * @param word what issues call it
   * @param with sets it
   * @param document a document that has so much of it, written as the writer does
   * @param least the least it can be
   * @param standard the standard
   * @param most the most it can be
   * @param tried a limit to try that is not the standard
   * @param inMapper whether it holds through a mapper
   */
  private record Limit(
      String word,
      BiFunction<ReadOptions, Integer, ReadOptions> with,
      IntFunction<String> document,
      int least,
      int standard,
      int most,
      int tried,
      boolean inMapper) {}

  private static final List<Limit> LIMITS =
      List.of(
          new Limit(
              "depth",
              ReadOptions::withMaxDepth,
              n -> with("\"x\":" + "[".repeat(n - 1) + "]".repeat(n - 1)),
              1,
              64,
              64,
              10,
              false),
          new Limit(
              "document",
              ReadOptions::withMaxDocumentBytes,
              n -> with("\"x\":\"" + "x".repeat(n - with("\"x\":\"\"").length()) + "\""),
              1,
              64 << 20,
              512 << 20,
              1_000,
              false),
          new Limit(
              "values",
              ReadOptions::withMaxValues,
              n -> with("\"x\":[0" + ",{}".repeat(n - 5) + "]"),
              1,
              8 << 20,
              Integer.MAX_VALUE,
              100,
              true),
          new Limit(
              "text",
              ReadOptions::withMaxTextLength,
              n -> with("\"title\":\"" + "ї".repeat(n) + "\""),
              1,
              1 << 20,
              1 << 20,
              20,
              true),
          new Limit(
              "text",
              ReadOptions::withMaxTextLength,
              n -> with("\"x\":[\"" + "ї".repeat(n) + "\"]"),
              1,
              1 << 20,
              1 << 20,
              20,
              true),
          new Limit(
              "name",
              ReadOptions::withMaxNameLength,
              n -> with("\"" + "ї".repeat(n) + "\":0"),
              0,
              256,
              256,
              2,
              true),
          new Limit(
              "digits",
              ReadOptions::withMaxDigits,
              n -> with("\"persons\":[{\"id\":\"p\",\"size\":{\"value\":" + "1".repeat(n) + "}}]"),
              1,
              38,
              38,
              12,
              true),
          new Limit(
              "scale",
              ReadOptions::withMaxScale,
              n -> with("\"x\":1." + "0".repeat(n)),
              0,
              9,
              9,
              2,
              true));

  private final Adapter adapter;

  protected OptionsContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void what_is_within_a_limit_is_held_and_one_more_is_refused_through_each_way_in(
      @TempDir Path directory) throws IOException {
    for (Limit limit : LIMITS) {
      int n = limit.tried();
      Adapter limited = adapter.with(limit.with().apply(STANDARD, n));
      for (String held : List.of(limit.document().apply(n - 1), limit.document().apply(n))) {
        for (ReadResult<CaseFile> result : readings(limited, held, directory)) {
          assertThat(result.report().issues(Severity.ERROR)).as(limit.word()).isEmpty();
          assertThat(adapter.writeText(result.orThrow())).as(limit.word()).isEqualTo(held);
        }
        assertThat(limited.mapper().map(held, CaseFile.class))
            .as(limit.word())
            .isEqualTo(adapter.read(held).orThrow());
      }
      String more = limit.document().apply(n + 1);
      assertThat(adapter.read(more).value()).as(limit.word()).isPresent();
      for (ReadResult<CaseFile> result : readings(limited, more, directory)) {
        assertThat(result.value()).as(limit.word()).isEmpty();
        isExceeded(limit, result.report().issues(Severity.ERROR));
      }
      Throwable thrown = catchThrowable(() -> limited.mapper().map(more, CaseFile.class));
      if (limit.inMapper()) {
        assertThat(thrown).as(limit.word()).isInstanceOf(HasIssues.class);
        isExceeded(limit, ((HasIssues) thrown).report().issues(Severity.ERROR));
      } else {
        assertThat(thrown).as(limit.word()).isNull();
      }
    }
  }

  @Test
  void the_standard_limits_are_those_that_are_documented() {
    for (Limit limit : LIMITS) {
      if (limit.word().equals("depth") || limit.word().equals("document")) {
        continue; // deeper and longer than one unknown field can be; see LimitsContract
      }
      int n = limit.standard();
      for (String held : List.of(limit.document().apply(n - 1), limit.document().apply(n))) {
        assertThat(adapter.read(held).value().isPresent()).as(limit.word()).isTrue();
      }
      List<Issue> issues = adapter.read(limit.document().apply(n + 1)).report().issues();
      Issue last = issues.get(issues.size() - 1);
      assertThat(last.severity()).isEqualTo(Severity.ERROR);
      assertThat(last.code()).isIn("limit-exceeded", "number-out-of-range");
    }
  }

  @Test
  void a_limit_can_be_no_other_than_what_a_file_can_have() {
    for (Limit limit : LIMITS) {
      for (int possible : List.of(limit.least(), limit.standard(), limit.most())) {
        assertThat(limit.with().apply(STANDARD, possible)).isNotNull();
      }
      List<Integer> impossible = new ArrayList<>(List.of(-1, limit.least() - 1));
      if (limit.most() < Integer.MAX_VALUE) {
        impossible.add(limit.most() + 1);
      }
      for (int each : impossible) {
        assertThatIllegalArgumentException()
            .as(limit.word())
            .isThrownBy(() -> limit.with().apply(STANDARD, each))
            .withMessageContaining(String.valueOf(limit.least()))
            .withMessageContaining(String.valueOf(limit.most()));
      }
    }
  }

  @Test
  void a_document_larger_than_the_standard_can_be_allowed() {
    String document = with("\"x\":0") + " ".repeat(64 << 20);
    assertThat(adapter.read(document).value()).isEmpty();
    assertThat(adapter.with(STANDARD.withMaxDocumentBytes(65 << 20)).read(document).value())
        .isPresent();
  }

  @Test
  void unknown_fields_are_refused_once_for_each_object_if_so_asked() {
    String document =
        "{\"id\":\"c1\",\"a\":1,\"b\":[{\"c\":{}}],"
            + "\"persons\":[{\"id\":\"p1\"},{\"id\":\"p2\",\"a\":null},{\"a\":1}],\"d\":2}";
    Adapter strict = adapter.with(STANDARD.refusingUnknownFields());
    assertThat(strict.read(document).value()).isEmpty();
    assertThat(strict.read(document).report().issues())
        .extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
        .containsExactly(
            "ERROR unknown-field ",
            "ERROR unknown-field /persons/1",
            "ERROR unknown-field /persons/2",
            "ERROR missing-field /persons/2/id");
    assertThat(adapter.read(document).report().issues(Severity.INFO))
        .extracting(Issue::location)
        .isEqualTo(
            strict.read(document).report().issues("unknown-field").stream()
                .map(Issue::location)
                .toList());
    Throwable thrown = catchThrowable(() -> strict.mapper().map(document, CaseFile.class));
    assertThat(((HasIssues) thrown).report().issues("unknown-field")).hasSize(3);
  }

  @Test
  void options_are_told_apart_and_leave_those_that_they_came_from_as_they_were() {
    ReadOptions tight = STANDARD.withMaxDepth(3).withMaxScale(0).refusingUnknownFields();
    assertThat(
            List.of(
                tight.maxDepth(),
                tight.maxDocumentBytes(),
                tight.maxValues(),
                tight.maxTextLength(),
                tight.maxNameLength(),
                tight.maxDigits(),
                tight.maxScale()))
        .containsExactly(3, 64 << 20, 8 << 20, 1 << 20, 256, 38, 0);
    assertThat(tight.refusesUnknownFields()).isTrue();
    assertThat(STANDARD.refusesUnknownFields()).isFalse();
    assertThat(STANDARD.maxDepth()).isEqualTo(64);
  }

  private static List<ReadResult<CaseFile>> readings(
      Adapter adapter, String document, Path directory) throws IOException {
    byte[] bytes = document.getBytes(UTF_8);
    Path file = directory.resolve("case.json");
    Files.write(file, bytes);
    return List.of(
        adapter.read(bytes),
        adapter.read(document),
        adapter.read(new ByteArrayInputStream(bytes)),
        adapter.read(new StringReader(document)),
        adapter.read(file));
  }

  private static void isExceeded(Limit limit, List<Issue> errors) {
    assertThat(errors).as(limit.word()).hasSize(1);
    assertThat(errors.get(0).code()).isEqualTo("limit-exceeded");
    assertThat(errors.get(0).details()).isEqualTo(Map.of("limit", limit.word()));
  }

  private static String with(String member) {
    return "{\"schemaVersion\":\"0.1\",\"id\":\"c\"," + member + "}";
  }
}
