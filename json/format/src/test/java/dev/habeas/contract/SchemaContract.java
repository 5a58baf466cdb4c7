package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.JsonSchema;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The published schema and the readers agree on every document, but for what is listed, in the eyes
 * of a validator that others wrote.
 */
public abstract class SchemaContract {
  private static final Path DOCUMENTATION = Path.of("..", "README.md");
  private static final long SEED = Long.getLong("habeas.seed", 20190907);
  private static final int CASES = Integer.getInteger("habeas.cases", 2_000);

  private final Adapter adapter;

  protected SchemaContract(Adapter adapter) {
    this.adapter = adapter;
  }

  /** Whether the validator accepts a document of one line. */
  protected abstract boolean accepts(JsonSchema schema, String document) throws IOException;

  @Test
  void the_ten_cases_and_a_document_with_every_field_are_accepted() throws IOException {
    for (CaseFile file : encoded()) {
      assertThat(accepts(JsonSchema.CASE_FILE, adapter.writeText(file))).isTrue();
    }
  }

  @Test
  void readers_and_schema_agree_but_for_what_is_left_to_readers() throws IOException {
    List<CaseFile> encoded = encoded();
    Map<LeftToReaders, Integer> left = new EnumMap<>(LeftToReaders.class);
    int read = 0;
    int refused = 0;
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      int pick = (int) (seed % (2L * encoded.size()));
      CaseFile file = pick < encoded.size() ? encoded.get(pick) : RandomCases.of(seed);
      String document = NearMisses.of(file, seed);
      ReadResult<CaseFile> result = adapter.read(document);
      boolean accepted = accepts(JsonSchema.CASE_FILE, document);
      if (result.value().isPresent()) {
        read++;
        assertThat(accepted).as("seed %d is read", seed).isTrue();
      } else if (!accepted) {
        refused++;
      } else {
        reasons(result, document, seed).forEach(reason -> left.merge(reason, 1, Integer::sum));
      }
    }
    System.out.printf(
        "%s: %d documents, %d accepted and %d refused by both, left to readers: %s%n",
        getClass().getSimpleName(), CASES, read, refused, left);
    assertThat(left).as("what is listed and was not met").containsKeys(LeftToReaders.values());
  }

  @Test
  void every_report_of_reading_and_of_validating_is_accepted() throws IOException {
    for (long seed = SEED; seed < SEED + CASES / 10; seed++) {
      CaseFile file = RandomCases.of(seed);
      Report read = adapter.read(NearMisses.of(file, seed)).report();
      Report all = Validator.standard().validate(file);
      Validator knowing = Validator.standard();
      for (Issue issue : all.issues()) {
        knowing = knowing.accepting(issue.code(), issue.pointer(), "known");
      }
      Report accepted = knowing.validate(file);
      for (Report report : List.of(read, all, accepted, read.plus(all))) {
        byte[] written =
            seed % 2 == 0 ? adapter.write(report) : adapter.write(report, Locale.ENGLISH);
        assertThat(accepts(JsonSchema.REPORT, new String(written, UTF_8)))
            .as("seed %d", seed)
            .isTrue();
      }
    }
  }

  @Test
  void what_is_no_report_is_refused() throws IOException {
    String issue =
        "{\"code\":\"a\",\"severity\":\"info\",\"certainty\":\"certain\",\"pointer\":\"/a\"}";
    assertThat(accepts(JsonSchema.REPORT, "{\"issues\":[" + issue + "]}")).isTrue();
    for (String other :
        List.of(
            "{}",
            "{\"issues\":[{}]}",
            "{\"issues\":[" + issue.replace("info", "INFO") + "]}",
            "{\"issues\":[" + issue.replace("/a", "a") + "]}",
            "{\"issues\":[],\"accepted\":[" + issue + "]}")) {
      assertThat(accepts(JsonSchema.REPORT, other)).as(other).isFalse();
    }
  }

  @Test
  void what_is_left_to_readers_is_published() throws IOException {
    String published = Files.readString(DOCUMENTATION, UTF_8);
    String rows =
        Stream.of(LeftToReaders.values())
            .map(LeftToReaders::row)
            .collect(Collectors.joining("\n", "\n", "\n"));
    assertThat(published).contains(rows);
  }

  private List<LeftToReaders> reasons(ReadResult<?> result, String document, long seed)
      throws IOException {
    List<Issue> errors =
        result.report().issues().stream()
            .filter(issue -> issue.severity() == Severity.ERROR)
            .toList();
    Object tree = adapter.tree(document.getBytes(UTF_8));
    return errors.stream()
        .filter(issue -> !isWithinRepeated(issue, errors))
        .map(issue -> reason(issue, tree, document, seed))
        .distinct()
        .toList();
  }

  /** Whether an issue may be of a member that a validator does not see, as its name is repeated. */
  private static boolean isWithinRepeated(Issue issue, List<Issue> errors) {
    return errors.stream()
        .filter(error -> error.code().equals("repeated-name"))
        .anyMatch(error -> issue.pointer().startsWith(error.pointer() + "/"));
  }

  private static LeftToReaders reason(Issue issue, Object tree, String document, long seed) {
    String value = issue.pointer().isEmpty() ? null : EncodedCase.at(tree, issue.pointer());
    return LeftToReaders.of(issue, value, document)
        .orElseThrow(() -> new AssertionError("seed " + seed + " should be refused: " + issue));
  }

  private List<CaseFile> encoded() {
    Stream<byte[]> cases = EncodedCase.all().stream().map(EncodedCase::document);
    byte[] complete = JsonText.compact(Samples.complete()).bytes();
    return Stream.concat(cases, Stream.of(complete))
        .map(document -> adapter.read(document).orThrow())
        .toList();
  }
}
