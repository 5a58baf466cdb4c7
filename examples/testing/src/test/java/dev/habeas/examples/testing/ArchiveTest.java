package dev.habeas.examples.testing;

import static dev.habeas.testkit.HabeasAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.testkit.CaseFixtures;
import dev.habeas.testkit.CaseGenerator;
import dev.habeas.testkit.CaseShape;
import dev.habeas.testkit.CaseSize;
import dev.habeas.testkit.Fault;
import dev.habeas.testkit.PlantedFault;
import dev.habeas.testkit.Sample;
import dev.habeas.validation.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private final Archive archive = new Archive();

  @CaseFixtures(seed = 100, count = 50)
  void a_case_is_kept_as_it_came(CaseFile file) {
    assertThat(archive.add(CaseWriter.create().write(file))).hasNoIssues();
    assertThat(archive.find(file.id())).contains(file);
  }

  @CaseFixtures
  void every_sample_is_taken_in(Sample sample) {
    assertThat(archive.add(sample.bytes())).hasNoErrors();
    assertThat(archive.find(sample.name()).orElseThrow()).isValid();
  }

  @CaseFixtures(
      count = 3,
      faults = {"malformed-json", "missing-field", "invalid-date", "release-before-detention"})
  void a_document_with_an_error_is_not_kept_and_is_told_of(PlantedFault planted) {
    assertThat(archive.add(planted.bytes())).hasOnly(planted);
    assertThat(archive.size()).isZero();
  }

  @CaseFixtures(
      count = 3,
      faults = {"unknown-code", "unknown-field", "placeholder-text"})
  void what_may_be_right_is_told_of_and_kept_all_the_same(PlantedFault planted) {
    assertThat(archive.add(planted.bytes())).hasNoErrors().hasOnly(planted);
    assertThat(archive.size()).isOne();
  }

  @Test
  void an_issue_comes_with_its_place_in_the_document() {
    CaseFile file = CaseGenerator.standard().withShapes(CaseShape.BAIL).file(7);
    PlantedFault planted = Fault.of("release-before-detention").plant(file, 7);
    Report report = archive.add(planted.bytes());
    assertThat(report.issues(planted.code()).get(0).location()).isPresent();
  }

  @Test
  void thousands_of_cases_are_kept_apart() {
    CaseGenerator.standard()
        .withSize(CaseSize.SMALL)
        .withUncertainty(100)
        .files(1)
        .limit(2_000)
        .forEach(file -> archive.add(CaseWriter.create().write(file)));
    assertThat(archive.size()).isEqualTo(2_000);
  }

  @Test
  void documents_that_the_build_wrote_before_the_tests_are_taken_in() throws Exception {
    Path folder = Path.of(ArchiveTest.class.getResource("/fixtures").toURI());
    try (Stream<Path> documents = Files.list(folder)) {
      for (Path document : documents.toList()) {
        assertThat(archive.add(Files.readAllBytes(document))).hasNoIssues();
      }
    }
    assertThat(archive.size()).isEqualTo(500);
    assertThat(archive.find("case-500")).contains(CaseGenerator.standard().file(500));
  }

  @Test
  void a_case_in_ukrainian_is_kept_letter_by_letter() {
    CaseFile file = CaseGenerator.standard().withLanguages(Locale.forLanguageTag("uk")).file(1);
    String name = file.persons().get(0).names().get(0).full();
    archive.add(CaseWriter.create().write(file));
    assertThat(name).containsPattern("\\p{IsCyrillic}");
    assertThat(archive.find(file.id()).orElseThrow().persons().get(0).names().get(0).full())
        .isEqualTo(name);
  }

  @Test
  void a_case_that_is_told_anew_takes_the_place_of_the_old_one() {
    CaseFile file = CaseGenerator.standard().withShapes(CaseShape.EXCHANGE).file(1);
    archive.add(CaseWriter.create().write(file));
    archive.add(CaseWriter.create().write(file.withTitle("told anew")));
    assertThat(archive.size()).isOne();
    assertThat(archive.find(file.id()).orElseThrow())
        .hasPart(file.detentions().get(0).id(), Detention.class)
        .isNotEqualTo(file);
  }

  @Test
  void what_is_no_document_is_refused() {
    assertThat(CaseReader.create().read("no JSON")).isRefused().hasIssue("malformed-json", "");
    assertThat(archive.add(new byte[0])).hasIssue("malformed-json");
  }
}
