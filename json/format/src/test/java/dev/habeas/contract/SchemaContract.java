package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
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

  /** Whether the validator accepts a document of one line as a case file. */
  protected abstract boolean accepts(String document) throws IOException;

  @Test
  void the_ten_cases_and_a_document_with_every_field_are_accepted() throws IOException {
    for (CaseFile file : encoded()) {
      assertThat(accepts(adapter.writeText(file))).isTrue();
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
      boolean accepted = accepts(document);
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
