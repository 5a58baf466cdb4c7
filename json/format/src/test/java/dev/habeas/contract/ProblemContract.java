package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem of a document is found in one pass, where it is. */
public abstract class ProblemContract {
  private static final long SEED = 7L;
  private static final List<String> NEW_LINES = List.of("", "\n", "\r\n", "\r");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Adapter adapter;

  protected ProblemContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void all_planted_problems_are_reported_with_pointer_line_and_column(int problems) {
    for (long seed = SEED; seed < SEED + 6; seed++) {
      for (String newLine : NEW_LINES) {
        String start = seed % 3 == 0 ? BYTE_ORDER_MARK : seed % 3 == 1 ? newLine + " " : "";
        Json.Obj document = Samples.complete();
        Planter.plant(document, problems, new SplittableRandom(seed));
        JsonText text = JsonText.spread(document, newLine, start);
        ReadResult<CaseFile> result = adapter.read(text.bytes());
        assertThat(text.expected()).hasSizeGreaterThanOrEqualTo(problems);
        assertThat(result.report().issues())
            .extracting(ProblemContract::found)
            .as("seed %d", seed)
            .isEqualTo(text.expected());
        assertThat(result.value().isPresent()).isEqualTo(result.report().isValid());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void all_planted_problems_are_reported_through_a_mapper_too(int problems) throws IOException {
    for (long seed = SEED; seed < SEED + 6; seed++) {
      Json.Obj document = Samples.complete();
      Planter.plant(document, problems, new SplittableRandom(seed));
      JsonText text = JsonText.spread(document, "\n", "");
      for (Entry entry : List.of(Entry.MAPPED_TEXT, Entry.UPDATING)) {
        Outcome outcome = entry.read(adapter, adapter.mapper(), text.toString());
        assertThat(outcome.report().issues())
            .extracting(ProblemContract::found)
            .as("seed %d, %s", seed, entry)
            .isEqualTo(text.expected());
      }
    }
  }

  @Test
  void a_document_is_read_alike_through_every_method(@TempDir Path directory) throws IOException {
    Path path = directory.resolve("case.json");
    for (long seed = SEED; seed < SEED + 24; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Json.Obj document = Samples.complete();
      Planter.plant(document, random.nextInt(1, 20), random);
      String newLine = NEW_LINES.get(random.nextInt(NEW_LINES.size()));
      String text =
          JsonText.spread(document, newLine, seed % 2 == 0 ? BYTE_ORDER_MARK : "").toString();
      if (seed % 3 == 0) {
        text = text.substring(0, random.nextInt(text.length()));
      } else if (seed % 3 == 1) {
        int at = random.nextInt(text.length());
        text = text.substring(0, at) + "?" + text.substring(at + 1);
      }
      byte[] bytes = text.getBytes(UTF_8);
      Files.write(path, bytes);
      ReadResult<CaseFile> expected = adapter.read(bytes);
      String same = new String(bytes, UTF_8);
      assertSame(seed, adapter.read(same), expected);
      assertSame(seed, adapter.read(new ByteArrayInputStream(bytes)), expected);
      assertSame(seed, adapter.read(new StringReader(same)), expected);
      assertSame(seed, adapter.read(path), expected);
    }
  }

  @Test
  void streams_and_readers_that_give_little_at_a_time_are_read_to_the_end_and_not_closed()
      throws IOException {
    String document = JsonText.spread(Samples.complete(), "\r\n", "").toString();
    CaseFile file = adapter.read(document).orThrow();
    boolean[] closed = {false};
    ByteArrayInputStream stream =
        new ByteArrayInputStream(document.getBytes(UTF_8)) {
          @Override
          public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 3));
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    StringReader reader =
        new StringReader(document) {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1));
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(adapter.read(stream).value()).contains(file);
    assertThat(adapter.read(reader).value()).contains(file);
    assertThat(closed).containsExactly(false);
  }

  private static void assertSame(
      long seed, ReadResult<CaseFile> actual, ReadResult<CaseFile> expected) {
    assertThat(actual.report()).as("seed %d", seed).isEqualTo(expected.report());
    assertThat(actual.value()).as("seed %d", seed).isEqualTo(expected.value());
  }

  private static JsonText.Expected found(Issue issue) {
    return new JsonText.Expected(issue.code(), issue.pointer(), issue.location().orElse(null));
  }
}
