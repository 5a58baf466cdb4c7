package dev.habeas.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Source;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.validation.Family;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
  private static final Path HOME = Path.of("src/main/resources/dev/habeas/testkit/samples");
  private static final Path BUILT = Path.of("target/classes/dev/habeas/testkit/samples");
  private static final Path LIST = Path.of("SAMPLES.md");
  private static final Validator ALL =
      Validator.standard().with(Family.LEADS).with(Family.INDICATORS);

  /** Lays the documents out anew and writes down what is found, for whoever changes them to see. */
  @BeforeAll
  static void update() throws IOException {
    if (Boolean.getBoolean("habeas.update")) {
      for (CaseShape shape : CaseShape.values()) {
        String name = shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
        CaseFile file = CaseReader.create().read(HOME.resolve(name + ".json")).orThrow();
        write(name + ".json", CaseWriter.create().indented().writeText(file));
        write(name + ".findings", findings(file));
      }
      Files.writeString(LIST, list(), UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(CaseShape.class)
  void each_shape_has_a_sample_of_that_name(CaseShape shape) {
    Sample sample = Sample.of(shape);
    assertThat(sample.shape()).isEqualTo(shape);
    assertThat(sample.file().id()).isEqualTo(sample.name()).isEqualTo(sample.toString());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_has_no_errors_and_no_warnings(Sample sample) {
    Report report = Validator.standard().validate(sample.file());
    assertThat(report.text(Locale.ENGLISH)).doesNotContain("error ", "warning ");
    assertThat(report.count(Severity.ERROR) + report.count(Severity.WARNING)).isZero();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_is_found_in_a_sample_is_what_it_states(Sample sample) {
    assertThat(found(sample.file(), false)).isEqualTo(sample.issues());
    assertThat(found(sample.file(), true)).isEqualTo(sample.questions());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void object_and_document_are_the_same(Sample sample) {
    assertThat(CaseReader.create().read(sample.bytes()).report().issues()).isEmpty();
    assertThat(CaseReader.create().read(sample.text()).orThrow()).isEqualTo(sample.file());
    assertThat(CaseWriter.create().indented().writeText(sample.file())).isEqualTo(sample.text());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothing_in_a_sample_leads_anywhere_real(Sample sample) {
    for (Source source : sample.file().sources()) {
      Stream.of(source.url(), source.archivedUrl())
          .flatMap(Optional::stream)
          .forEach(url -> assertThat(url).matches("https://(example\\.org|[a-z]+\\.example)/.*"));
    }
    assertThat(countries(sample.text())).allMatch(code -> code.matches("X[A-Z]"));
  }

  @Test
  void samples_are_in_both_scripts_and_have_some_of_everything() {
    Set<String> languages = new HashSet<>();
    for (Sample sample : Sample.all()) {
      CaseFile file = sample.file();
      languages.add(file.language().orElseThrow());
      assertThat(file.persons()).as(sample.name()).isNotEmpty();
      assertThat(file.detentions()).as(sample.name()).isNotEmpty();
      assertThat(file.sources()).as(sample.name()).hasSizeGreaterThan(2);
      assertThat(file.statements()).as(sample.name()).hasSizeGreaterThan(1);
    }
    assertThat(languages).containsExactlyInAnyOrder("en", "uk");
  }

  @Test
  void bytes_that_are_handed_out_can_be_changed_without_harm() {
    Sample sample = Sample.of(CaseShape.BAIL);
    sample.bytes()[0] = 0;
    assertThat(sample.bytes()[0]).isEqualTo((byte) '{');
  }

  @Test
  void the_list_says_what_is_found_in_which() throws IOException {
    assertThat(Files.readString(LIST, UTF_8))
        .as("run with -Dhabeas.update=true to write %s", LIST)
        .isEqualTo(list());
  }

  private static List<Sample> samples() {
    return Sample.all();
  }

  private static List<Sample.Finding> found(CaseFile file, boolean onRequest) {
    return ALL.validate(file).issues().stream()
        .filter(issue -> isOnRequest(issue) == onRequest)
        .map(issue -> new Sample.Finding(issue.code(), issue.pointer()))
        .toList();
  }

  private static boolean isOnRequest(Issue issue) {
    return issue.family().orElseThrow().isOnRequest();
  }

  private static String findings(CaseFile file) {
    return ALL.validate(file).issues().stream()
        .map(
            issue ->
                (isOnRequest(issue) ? "question " : "issue ")
                    + issue.code()
                    + " "
                    + issue.pointer()
                    + "\n")
        .collect(joining());
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(HOME.resolve(name), text, UTF_8);
    Files.createDirectories(BUILT);
    Files.writeString(BUILT.resolve(name), text, UTF_8);
  }

  private static List<String> countries(String json) {
    return Pattern.compile("\"(?:country|jurisdiction|sovereign|controlledBy)\": \"([^\"]*)\"")
        .matcher(json)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static String list() {
    StringBuilder text =
        new StringBuilder(
            """
            # The samples

            <!-- Written by SampleTest from the samples: change those, then run
                 mvn test -pl json/testkit -am -Dtest=SampleTest -Dsurefire.failIfNoSpecifiedTests=false \
            -Dhabeas.update=true -->

            Twelve invented cases, `Sample.of(CaseShape.BAIL)` and so on; as JSON they stand
            [here](src/main/resources/dev/habeas/testkit/samples). None has an ERROR or a WARNING. What
            `Validator.standard()` finds is `issues()`; what leads and indicators ask besides is `questions()`.

            | sample | case | language | issues | questions |
            |---|---|---|---|---|
            """);
    for (Sample sample : Sample.all()) {
      text.append(
              "| [`%s`](src/main/resources/dev/habeas/testkit/samples/%<s.json)"
                  .formatted(sample.name()))
          .append(" | ")
          .append(sample.file().title().orElseThrow())
          .append(" | ")
          .append(sample.file().language().orElseThrow())
          .append(" | ")
          .append(cell(sample.issues()))
          .append(" | ")
          .append(cell(sample.questions()))
          .append(" |\n");
    }
    return text.toString();
  }

  private static String cell(List<Sample.Finding> findings) {
    return findings.stream()
        .map(finding -> "`" + finding.code() + "` `" + finding.pointer() + "`")
        .collect(joining("<br>"));
  }
}
