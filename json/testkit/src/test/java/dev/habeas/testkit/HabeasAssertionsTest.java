package dev.habeas.testkit;

import static dev.habeas.testkit.HabeasAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HabeasAssertionsTest {
  private static final CaseFile CLEAN = CaseFile.builder().id("f").build();

  /** An error, a warning and an info. */
  private static final CaseFile WRONG =
      CLEAN
          .withPersons(Person.named("p1", "John Doe"))
          .withLanguage("uk_UA")
          .withDetentions(
              Detention.builder()
                  .id("d1")
                  .person("p2")
                  .kind(dev.habeas.DetentionKind.of("secret"))
                  .build());

  private static final Report FOUND = Validator.standard().validate(WRONG);

  private static final String ERROR =
      "ERROR unknown-reference at /detentions/0/person: nothing in the file has this id";
  private static final String INFO =
      "INFO unknown-code at /detentions/0/kind: a word that this version of Habeas does not know;"
          + " it is kept as it is";
  private static final String ALL =
      "\n  WARNING ill-formed-language-tag at /language: no language tag of BCP 47"
          + "\n  WARNING placeholder-text at /persons/0/names/0/full: a filler, not a fact"
          + "\n  "
          + ERROR
          + "\n  "
          + INFO;

  @Test
  void what_holds_passes_and_can_be_chained() {
    assertThat(FOUND)
        .hasIssue("unknown-reference")
        .hasIssue("unknown-reference", "/detentions/0/person")
        .hasNoIssue("duplicate-id");
    assertThat(CLEAN).isValid().hasNoErrors().hasNoErrorsOrWarnings().hasNoIssues();
    assertThat(WRONG).hasPart("p1").hasPart("d1", Detention.class).hasIssue("unknown-code");
    assertThat(read(CaseWriter.create().writeText(CLEAN))).hasNoIssues().file().isValid();
    assertThat(read("{}")).isRefused().hasIssue("missing-field", "/id");
  }

  @Test
  void an_issue_that_is_missing_is_named_beside_all_that_was_found() {
    assertFails(
        () -> assertThat(FOUND).hasIssue("duplicate-id"),
        "Expected an issue duplicate-id, but found" + ALL);
    assertFails(
        () -> assertThat(FOUND).hasIssue("unknown-code", "/detentions/0"),
        "Expected an issue unknown-code at /detentions/0, but found" + ALL);
    assertFails(
        () -> assertThat(CLEAN).hasIssue("unknown-field", ""),
        "Expected an issue unknown-field at the document, but none was found");
  }

  @Test
  void issues_that_should_not_be_there_are_listed() {
    assertFails(() -> assertThat(FOUND).hasNoIssues(), "Expected no issues, but found" + ALL);
    assertFails(() -> assertThat(FOUND).hasNoErrors(), "Expected no errors, but found\n  " + ERROR);
    assertFails(() -> assertThat(WRONG).isValid(), "Expected no errors, but found\n  " + ERROR);
    assertFails(
        () -> assertThat(FOUND).hasNoErrorsOrWarnings(),
        "Expected no errors or warnings, but found" + ALL.replace("\n  " + INFO, ""));
    assertFails(
        () -> assertThat(FOUND).hasNoIssue("unknown-code"),
        "Expected no issue unknown-code, but found\n  " + INFO);
  }

  @Test
  void issues_of_reading_are_listed_with_their_place() {
    ReadResult<CaseFile> read = read("{\"id\":null}");
    String expected =
        "found\n  ERROR null-value at /id (1:7): " + read.report().issues().get(0).message();
    assertFails(() -> assertThat(read).hasNoIssues(), "Expected no issues, but " + expected);
    assertFails(() -> assertThat(read).file(), "Expected no errors, but " + expected);
    assertFails(
        () -> assertThat(read("{\"id\":\"f\"}")).isRefused(),
        "Expected a document that is refused, but it was read; none was found");
    ReadResult<CaseFile> kept = read("{\"id\":\"f\",\"new\":1}");
    assertFails(
        () -> assertThat(kept).isRefused(),
        "Expected a document that is refused, but it was read; found\n"
            + "  INFO unknown-field at the document (1:11): "
            + kept.report().issues().get(0).message());
  }

  @Test
  void a_part_that_is_missing_is_named_by_what_was_asked() {
    assertFails(
        () -> assertThat(WRONG).hasPart("r1"), "Expected a Part with the id r1, but there is none");
    assertFails(
        () -> assertThat(WRONG).hasPart("d1", Release.class),
        "Expected a Release with the id d1, but there is none");
  }

  @Test
  void another_validator_can_be_asked() {
    Validator strict = Validator.standard().withSeverity("unknown-code", Severity.ERROR);
    assertThat(WRONG.withDetentions()).withValidator(Validator.standard()).isValid();
    assertFails(
        () -> assertThat(WRONG).withValidator(strict).isValid(),
        "Expected no errors, but found\n  " + ERROR + "\n  " + INFO.replace("INFO", "ERROR"));
    assertFails(
        () -> assertThat(WRONG).as("the imported file").withValidator(strict).hasPart("r1"),
        "[the imported file] Expected a Part with the id r1, but there is none");
  }

  @Test
  void a_planted_fault_has_to_be_found_and_nothing_else() {
    PlantedFault planted = Fault.of("release-before-detention").plant(CLEAN, 1);
    Report report = Validator.standard().validate(planted.file().orElseThrow());
    assertThat(report).hasOnly(planted);
    assertFails(
        () -> assertThat(CLEAN).hasOnly(planted),
        "Expected an issue release-before-detention at /releases/0/when, but none was found");
    assertFails(
        () -> assertThat(FOUND.plus(report)).hasOnly(planted),
        "Expected nothing but release-before-detention at /releases/0/when and what follows from"
            + " it, but found"
            + ALL);
  }

  @Test
  void what_follows_from_a_planted_fault_may_come_with_it() {
    Fault limit = Fault.of("limit-exceeded");
    for (long seed = 0; seed < 20; seed++) {
      PlantedFault planted = limit.plant(CLEAN, seed);
      assertThat(CaseReader.create().read(planted.bytes())).hasOnly(planted);
    }
  }

  @Test
  void null_is_told_as_assertj_tells_it() {
    assertThatThrownBy(() -> assertThat((Report) null).hasNoIssues())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting actual not to be null");
    assertThatThrownBy(() -> assertThat((CaseFile) null).hasPart("p1"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting actual not to be null");
    assertThatThrownBy(() -> assertThat((ReadResult<CaseFile>) null).isRefused())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting actual not to be null");
  }

  @Test
  void no_failure_shows_a_value_of_a_record() {
    CaseFile secret =
        WRONG
            .withId("canary-1")
            .withPersons(Person.named("canary-2", "Canary N/A"))
            .withTitle("canary");
    for (ThrowingCallable failing :
        new ThrowingCallable[] {
          () -> assertThat(secret).isValid(),
          () -> assertThat(secret).hasNoIssues(),
          () -> assertThat(secret).hasIssue("duplicate-id"),
          () -> assertThat(secret).hasPart("r1"),
          () -> assertThat(secret).isEqualTo(WRONG),
          () -> assertThat(secret).isNull(),
          () -> assertThat(read("{\"title\":\"canary\",\"canary\":1}")).hasNoIssues(),
          () -> assertThat(read("{\"title\":\"canary\",\"canary\":1}")).file()
        }) {
      assertThatThrownBy(failing)
          .isInstanceOf(AssertionError.class)
          .message()
          .doesNotContainIgnoringCase("canary");
    }
  }

  private static ReadResult<CaseFile> read(String document) {
    return CaseReader.create().read(document);
  }

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }
}
