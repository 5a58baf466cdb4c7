package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents say which version of the format they follow, and no reader forgets a version. */
public abstract class VersionContract {
  /** The versions that there have been, oldest first; each has a folder of golden files. */
  private static final List<String> VERSIONS = List.of("0.1");

  /** What each version has: every field of every type, and the least that there can be. */
  private static final List<String> GOLDEN = List.of("complete.json", "least.json");

  private static final Path FOLDERS =
      Path.of("..", "format", "src/test/resources/dev/habeas/contract/golden");

  private final Adapter adapter;

  protected VersionContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void every_version_and_no_other_has_a_folder_of_golden_files() throws IOException {
    assertThat(VERSIONS).contains(CaseFile.SCHEMA_VERSION);
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(VERSIONS);
    }
  }

  @Test
  void the_golden_files_of_every_version_are_read_without_issues_and_written_back()
      throws IOException {
    for (String version : VERSIONS) {
      for (String name : GOLDEN) {
        Path golden = FOLDERS.resolve(version).resolve(name);
        ReadResult<CaseFile> result = adapter.read(golden);
        assertThat(result.report().issues()).as("%s", golden).isEmpty();
        assertThat(result.orThrow().schemaVersion()).isEqualTo(version);
        assertThat(new String(adapter.writeIndented(result.orThrow()), UTF_8) + "\n")
            .as("%s", golden)
            .isEqualTo(Files.readString(golden));
      }
    }
  }

  @Test
  void the_complete_file_of_the_current_version_has_every_field() throws IOException {
    String complete = JsonText.spread(Samples.complete(), "\n", "") + "\n";
    Path golden = FOLDERS.resolve(CaseFile.SCHEMA_VERSION).resolve("complete.json");
    if (Boolean.getBoolean("habeas.update")) {
      Files.writeString(golden, complete);
    }
    assertThat(complete)
        .as("while the version may change, -Dhabeas.update=true writes %s", golden)
        .isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.2", "0.10", "1.0", "1.1", "12.345", "999999999.999999999"})
  void a_newer_version_is_read_with_what_is_new_kept_and_one_warning(String version) {
    String document =
        "{\"schemaVersion\":\"%s\",\"id\":\"c1\",\"verdicts\":[{\"kind\":\"mixed\"}]}"
            .formatted(version);
    ReadResult<CaseFile> result = adapter.read(document);
    Issue issue = result.report().issues(Severity.WARNING).get(0);
    assertThat(issue.code()).isEqualTo("newer-schema-version");
    assertThat(issue.pointer()).isEqualTo("/schemaVersion");
    assertThat(issue.location().orElseThrow().offset()).isEqualTo(document.indexOf(':') + 1);
    assertThat(result.report().issues()).hasSize(2);
    assertThat(result.orThrow().unknownFields().names()).containsExactly("verdicts");
    assertThat(adapter.writeText(result.orThrow())).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0",
        "0",
        "1",
        "v0.1",
        "0.1.0",
        "0.01",
        "00.1",
        " 0.1",
        "2026-11",
        "9999999999.0"
      })
  void a_text_that_is_no_version_is_kept_with_a_warning(String version) {
    String document = "{\"schemaVersion\":\"%s\",\"id\":\"c1\"}".formatted(version);
    ReadResult<CaseFile> result = adapter.read(document);
    assertThat(result.report().issues())
        .extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
        .containsExactly("WARNING unknown-schema-version /schemaVersion");
    assertThat(adapter.writeText(result.orThrow())).isEqualTo(document);
  }

  @Test
  void what_is_new_in_a_newer_version_is_refused_where_unknown_fields_are() {
    ReadResult<CaseFile> result =
        adapter
            .with(ReadOptions.standard().refusingUnknownFields())
            .read("{\"schemaVersion\":\"0.2\",\"id\":\"c1\",\"verdicts\":[]}");
    assertThat(result.value()).isEmpty();
    assertThat(result.report().issues())
        .extracting(Issue::code)
        .containsExactly("newer-schema-version", "unknown-field");
  }

  @Test
  void a_document_without_a_version_follows_the_current_one_and_is_written_with_it() {
    ReadResult<CaseFile> result = adapter.read("{\"id\":\"c1\"}");
    assertThat(result.report().issues()).isEmpty();
    assertThat(adapter.writeText(result.orThrow()))
        .isEqualTo("{\"schemaVersion\":\"" + CaseFile.SCHEMA_VERSION + "\",\"id\":\"c1\"}");
  }
}
