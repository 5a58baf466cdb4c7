package dev.habeas.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureWriterTest {
  private static final CaseGenerator CASES = CaseGenerator.standard();

  @TempDir Path folder;

  @Test
  void lines_are_the_records_one_by_one() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    assertThat(FixtureWriter.lines(CASES.files(7).limit(20), target)).isEqualTo(20);
    assertThat(read(target.toByteArray())).isEqualTo(CASES.files(7).limit(20).toList());
    assertThat(target.toString(UTF_8).lines()).hasSize(20);
  }

  @Test
  void the_target_stays_open_and_is_flushed_and_the_source_is_closed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    List<String> calls = new ArrayList<>();
    OutputStream target =
        new OutputStream() {
          @Override
          public void write(int octet) {}

          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };
    FixtureWriter.lines(CASES.files(1).limit(1).onClose(() -> closed.set(true)), target);
    assertThat(closed).isTrue();
    assertThat(calls).contains("flush").doesNotContain("close");
  }

  @Test
  void a_print_stream_that_fails_is_told_though_it_throws_nothing() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("full");
          }
        };
    PrintStream printed = new PrintStream(full, true, UTF_8);
    assertThatIOException()
        .isThrownBy(() -> FixtureWriter.lines(CASES.files(1).limit(1_000_000), printed));
  }

  @Test
  void a_stream_that_fails_is_told() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> FixtureWriter.lines(CASES.files(1).limit(1), full))
        .isInstanceOf(IOException.class);
  }

  @Test
  void files_are_asked_for_as_they_are_written() throws IOException {
    List<Integer> before = new ArrayList<>();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    Stream<CaseFile> files = CASES.files(1).limit(500).peek(file -> before.add(target.size()));
    FixtureWriter.lines(files, target);
    assertThat(before).hasSize(500);
    assertThat(target.size() - before.get(499)).isLessThan(target.size() / 4); // a buffer is left
  }

  @Test
  void a_folder_has_a_document_for_each() throws IOException {
    Path target = folder.resolve("a/b");
    assertThat(FixtureWriter.folder(CASES.files(-1).limit(3), target)).isEqualTo(3);
    try (Stream<Path> documents = Files.list(target)) {
      assertThat(documents.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("case--1.json", "case-0.json", "case-1.json");
    }
    assertThat(CaseReader.create().read(target.resolve("case-1.json")).orThrow())
        .isEqualTo(CASES.file(1));
  }

  @Test
  void samples_can_be_written_too() throws IOException {
    FixtureWriter.folder(Sample.all().stream().map(Sample::file), folder);
    for (Sample sample : Sample.all()) {
      assertThat(folder.resolve(sample.name() + ".json")).hasBinaryContent(sample.bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../up", "a/b", "a\\b", ".hidden", "..", "a b", "ім'я", "a:b"})
  void an_id_that_is_no_name_of_a_document_is_refused_without_being_told(String id) {
    CaseFile file = CaseFile.builder().id(id).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FixtureWriter.folder(Stream.of(file), folder))
        .withMessage("an id that names no document");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_program_writes_lines_or_documents() throws IOException {
    FixtureWriter.main("41", "2", folder.toString());
    assertThat(folder.resolve("case-41.json")).exists();
    assertThat(folder.resolve("case-42.json")).exists();
    PrintStream out = System.out;
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(target, true, UTF_8));
      FixtureWriter.main("41", "2");
    } finally {
      System.setOut(out);
    }
    assertThat(read(target.toByteArray())).isEqualTo(CASES.files(41).limit(2).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1 x", "x 1", "1 -1", "1 2 3 4"})
  void other_arguments_are_refused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FixtureWriter.main(line.isEmpty() ? new String[0] : line.split(" ")))
        .withMessage("FixtureWriter SEED COUNT [FOLDER]");
  }

  private static List<CaseFile> read(byte[] lines) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    try (CaseSequence cases = CaseReader.create().lines(new ByteArrayInputStream(lines))) {
      for (ReadResult<CaseFile> read : cases) {
        files.add(read.orThrow());
      }
    }
    return files;
  }
}
