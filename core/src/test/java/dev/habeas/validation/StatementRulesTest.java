package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Severity.ERROR;
import static dev.habeas.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that cannot mean what they say. */
class StatementRulesTest {
  private static final String DAY = "2020-03-02";

  private static CaseFile.Builder with(Statement... statements) {
    return file().addDetention(detained(DAY)).addStatements(statements);
  }

  private static Statement absent(String id, String field) {
    return about(id).field(field).absent(AbsenceReason.WITHHELD).build();
  }

  // value-and-absence

  @Test
  void a_value_or_an_absence_is_clean() {
    assertClean(with(about("d1", "/arrest/when", DAY)));
    assertClean(with(absent("d1", "/arrest/when")));
  }

  @Test
  void a_value_and_an_absence_are_an_error() {
    assertCertain(
        with(about("d1", "/arrest/when", DAY).withAbsent(AbsenceReason.WITHHELD)),
        ERROR,
        "value-and-absence",
        "/statements/0/absent",
        "/statements/0/value");
    assertCertain(
        with(about("p1", "/birthDate", "1980").withAbsent(AbsenceReason.NONE)),
        ERROR,
        "value-and-absence",
        "/statements/0/absent",
        "/statements/0/value");
  }

  @Test
  void two_statements_may_say_one_each() {
    assertClean(with(about("d1", "/arrest/when", DAY), absent("d1", "/arrest/when")));
  }

  @Test
  void a_value_and_an_absence_are_only_possible_when_the_statement_is_disputed() {
    Statement both =
        about("d1", "/arrest/when", DAY).withAbsent(AbsenceReason.WITHHELD).withId("t1");
    assertPossible(
        with(both, disputed("t1")),
        "value-and-absence",
        "/statements/0/absent",
        "/statements/0/value");
    assertClean(with(both, retracted("t1")));
  }

  // value-without-field

  @Test
  void a_statement_about_a_whole_part_is_clean() {
    assertClean(with(about("d1").asStated("sometime in spring").build()));
    assertClean(with(denied("d1"), disputed("p1")));
  }

  @Test
  void a_value_or_an_absence_of_no_field_is_an_error() {
    assertCertain(
        with(about("d1").value(DAY).build()), ERROR, "value-without-field", "/statements/0/value");
    assertCertain(
        with(about("d1").absent(AbsenceReason.NONE).build()),
        ERROR,
        "value-without-field",
        "/statements/0/absent");
  }

  @Test
  void a_value_and_an_absence_of_no_field_are_three_errors() {
    Statement all = about("d1").value(DAY).absent(AbsenceReason.NONE).build();
    assertThat(Files.validate(with(all)).issues())
        .extracting(Issue::code)
        .containsExactly("value-without-field", "value-and-absence", "value-without-field");
  }

  @Test
  void a_value_of_no_field_is_only_possible_when_the_statement_is_denied() {
    assertPossible(
        with(about("d1").id("t1").value(DAY).build(), denied("t1")),
        "value-without-field",
        "/statements/0/value");
  }

  // unknown-statement-field

  @Test
  void what_is_withheld_or_certainly_not_there_can_be_named() {
    assertClean(
        with(
            about("p1").field("/nationalities").absent(AbsenceReason.NONE).build(),
            about("d1").field("/supervisedBy").absent(AbsenceReason.WITHHELD).build(),
            about("d1").field("/stays/0/place/name").absent(AbsenceReason.REDACTED).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "d1, /arrest/when",
    "d1, /arrest/place/country",
    "d1, /end/cause",
    "d1, /stillHeldAsOf",
    "p1, /names/0/full",
    "p1, /birthDate",
    "f, /title",
    "f, /persons/1/names/0/given",
    "d1, /arrest",
    "d1, /stays",
    "d1, /stays/0/from",
    "p1, /names/1/full",
  })
  void a_field_that_the_part_can_have_is_clean(String about, String field) {
    assertClean(with(about(about).field(field).note("so").build()));
  }

  @ParameterizedTest
  @CsvSource({
    "d1, /arrest/day",
    "d1, /when",
    "d1, arrest/when",
    "d1, /stays/1/from",
    "p1, /names/2/full",
    "p1, /names/-/full",
    "p1, /names/00/full",
    "f, /persons/3/id",
    "f, /",
  })
  void a_field_that_the_part_cannot_have_is_a_warning(String about, String field) {
    assertCertain(
        with(about(about).field(field).note("so").build()),
        WARNING,
        "unknown-statement-field",
        "/statements/0/field",
        "/statements/0/about");
  }

  @Test
  void a_field_of_an_unknown_part_is_not_judged() {
    assertCertain(
        with(about("nobody", "/no/such", "x")), ERROR, "unknown-reference", "/statements/0/about");
  }

  @Test
  void an_unknown_field_is_only_possible_when_the_part_is_disputed() {
    assertPossible(
        with(about("d1").id("t1").field("/when").note("so").build(), disputed("t1")),
        "unknown-statement-field",
        "/statements/0/field",
        "/statements/0/about");
  }

  // unfit-statement-value

  @ParameterizedTest
  @CsvSource({
    "d1, /arrest/when, 2019?-XX",
    "d1, /arrest/warrantShown, false",
    "d1, /kind, a-word-nobody-knows",
    "c1, /count/value, 3.50",
    "p1, /names/0/full, Anna",
  })
  void a_value_that_the_field_could_hold_is_clean(String about, String field, String value) {
    assertClean(with(about(about, field, value)).addCharge(charge("c1", "p1")));
  }

  @ParameterizedTest
  @CsvSource({
    "d1, /arrest/when, 31 June",
    "d1, /arrest/when, 2020-06-31",
    "d1, /arrest/warrantShown, yes",
    "c1, /count/value, several",
    "c1, /count/value, 1e999999999",
    "c1, /count/value, 1234567890123456789012345678901234567890",
  })
  void a_value_that_the_field_could_not_hold_is_a_warning(
      String about, String field, String value) {
    assertCertain(
        with(about(about, field, value)).addCharge(charge("c1", "p1")),
        WARNING,
        "unfit-statement-value",
        "/statements/0/value",
        "/statements/0/field");
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 129})
  void an_id_of_one_character_too_many_is_unfit(int length) {
    CaseFile.Builder file = with(about("d1", "/person", "x".repeat(length)));
    if (length == 128) {
      assertClean(file);
    } else {
      assertCertain(
          file, WARNING, "unfit-statement-value", "/statements/0/value", "/statements/0/field");
    }
  }

  @Test
  void an_unfit_value_is_only_possible_when_the_statement_is_denied() {
    assertPossible(
        with(about("d1", "/arrest/when", "31 June").withId("t1"), denied("t1")),
        "unfit-statement-value",
        "/statements/0/value",
        "/statements/0/field");
    assertClean(with(about("d1", "/arrest/when", "31 June").withId("t1"), retracted("t1")));
  }

  @Test
  void the_words_of_the_source_are_never_judged() {
    assertClean(with(about("d1").field("/arrest/when").asStated("31 June").build()));
  }
}
