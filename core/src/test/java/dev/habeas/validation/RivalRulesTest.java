package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import org.junit.jupiter.api.Test;

/** Values that cannot all be the value of one field. */
class RivalRulesTest {
  private static Statement preferred(String id, String field, String value) {
    return about(id, field, value).withStatus(StatementStatus.PREFERRED);
  }

  @Test
  void one_field_named_from_two_parts_is_one_field() {
    assertCertain(
        file()
            .addStatement(preferred("p1", "/birthDate", "1980"))
            .addStatement(preferred("f", "/persons/0/birthDate", "1982")),
        WARNING,
        "two-preferred-values",
        "/statements/1/value",
        "/statements/0/value",
        "/statements/1/status",
        "/statements/0/status");
  }

  @Test
  void values_of_two_fields_are_no_rivals() {
    assertClean(
        file()
            .addStatement(preferred("p1", "/birthDate", "1980"))
            .addStatement(preferred("p2", "/birthDate", "1982"))
            .addStatement(about("p1", "/deathDate", "2019")));
  }

  @Test
  void a_number_is_the_same_however_it_is_written() {
    assertClean(
        file()
            .addPerson(Person.builder().id("g").size(Quantity.of(12)).build())
            .addStatement(preferred("g", "/size/value", "12"))
            .addStatement(preferred("g", "/size/value", "12.0")));
  }

  @Test
  void a_rival_that_is_retracted_or_could_not_be_held_is_none() {
    assertClean(
        file()
            .addStatement(about("p1", "/birthDate", "1980").withId("t1"))
            .addStatement(about("p1", "/birthDate", "1982"))
            .addStatement(retracted("t1")));
    assertCertain(
        file()
            .addStatement(about("p1", "/birthDate", "31 June"))
            .addStatement(about("p1", "/birthDate", "1982")),
        WARNING,
        "unfit-statement-value",
        "/statements/0/value",
        "/statements/0/field");
  }

  @Test
  void rivals_for_an_empty_field_are_worth_knowing() {
    assertCertain(
        file()
            .addStatement(about("p1", "/sex", "male"))
            .addStatement(about("p1", "/sex", "female").withStatus(StatementStatus.NORMAL)),
        INFO,
        "rival-values-unranked",
        "/statements/1/value",
        "/statements/0/value",
        "/statements/1/status",
        "/statements/0/status");
  }
}
