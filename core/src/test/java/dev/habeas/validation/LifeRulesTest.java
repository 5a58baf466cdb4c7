package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.born;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.died;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Severity.ERROR;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Detention;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Quantity;
import dev.habeas.Stance;
import dev.habeas.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Births, deaths, and what the one comes before and the other after. */
class LifeRulesTest {
  private static final String LIVING = "living-act-after-death";

  private static Charge pleading(Plea plea, String when) {
    return charge("c1", "p1")
        .withPleas(PleaEntry.builder().id("w1").kind(plea).when(date(when)).build());
  }

  private static CaseFile.Builder arrestedAfterDeath(Statement... statements) {
    return of(died("2020-03-01")).addDetention(detained("2020-03-03")).addStatements(statements);
  }

  // living-act-after-death

  @Test
  void an_arrest_a_plea_and_an_escape_after_the_death_are_errors() {
    assertCertain(
        arrestedAfterDeath(),
        ERROR,
        LIVING,
        "/detentions/0/arrest/when",
        "/detentions/0/person",
        "/persons/0/deathDate");
    assertCertain(
        of(died("2020")).addCharge(pleading(Plea.NOT_GUILTY, "2021")),
        ERROR,
        LIVING,
        "/charges/0/pleas/0/when",
        "/charges/0/person",
        "/persons/0/deathDate");
    assertCertain(
        of(died("2020")).addDetention(ended("2019", DetentionEndManner.ESCAPE, "2021")),
        ERROR,
        LIVING,
        "/detentions/0/end/when",
        "/detentions/0/person",
        "/persons/0/deathDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"death", "execution"})
  void a_detention_that_ended_by_death_dates_the_death(String manner) {
    assertCertain(
        file()
            .addDetention(ended("2019", DetentionEndManner.of(manner), "2020-03"))
            .addDetention(detained("2021").withId("d2")),
        ERROR,
        LIVING,
        "/detentions/1/arrest/when",
        "/detentions/1/person",
        "/detentions/0/end/when");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-plea", "plea-withdrawn", "unknown", "some-other"})
  void what_others_can_enter_for_the_dead_is_clean(String plea) {
    Report report = Files.validate(of(died("2020")).addCharge(pleading(Plea.of(plea), "2021")));
    assertThat(report.issues(LIVING)).isEmpty();
  }

  @Test
  void the_arrest_before_an_end_by_death_of_the_same_detention_is_told_once() {
    assertCertain(
        file().addDetention(ended("2020-03-03", DetentionEndManner.DEATH, "2020-03-01")),
        ERROR,
        "end-before-detention",
        "/detentions/0/end/when",
        "/detentions/0/arrest/when");
  }

  @Test
  void an_arrest_elsewhere_one_day_after_the_death_may_be_the_calendar() {
    assertClean(of(died("2020-03-01")).addDetention(detained("2020-03-02", "TR")));
    assertCertain(
        of(died("2020-03-01")).addDetention(detained("2020-03-03", "TR")),
        ERROR,
        LIVING,
        "/detentions/0/arrest/when",
        "/detentions/0/person",
        "/persons/0/deathDate");
  }

  @Test
  void a_group_of_whom_one_has_died_can_be_arrested() {
    Person group = Person.builder().id("p1").size(Quantity.of(9)).deathDate(date("2019")).build();
    assertClean(of(group).addDetention(detained("2020")).addCharge(pleading(Plea.GUILTY, "2021")));
    Detention dead = ended("2018", DetentionEndManner.DEATH, "2019");
    assertClean(
        of(group.withDeathDate(Optional.empty()))
            .addDetention(dead)
            .addDetention(detained("2020").withId("d2")));
  }

  @Test
  void a_death_that_is_qualified_denied_or_disputed_makes_it_only_possible() {
    String[] related = {"/detentions/0/person", "/persons/0/deathDate"};
    assertPossible(
        of(died("2020-03-01~")).addDetention(detained("2020-03-03")),
        LIVING,
        "/detentions/0/arrest/when",
        related);
    for (Statement doubt :
        new Statement[] {
          disputed("p1"),
          denied("d1"),
          about("p1", "/deathDate", "2020-03-01").withStance(Stance.DENIES)
        }) {
      assertPossible(arrestedAfterDeath(doubt), LIVING, "/detentions/0/arrest/when", related);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"d1", "p1"})
  void what_is_retracted_is_passed_over(String part) {
    assertClean(arrestedAfterDeath(retracted(part)));
  }

  @Test
  void a_plea_that_is_retracted_is_passed_over() {
    assertClean(
        of(died("2020")).addCharge(pleading(Plea.GUILTY, "2021")).addStatement(retracted("w1")));
  }

  @Test
  void of_two_deaths_the_one_that_leaves_no_doubt_counts() {
    Detention first = ended("2018", DetentionEndManner.DEATH, "2019-03?");
    assertCertain(
        of(died("2019-06")).addDetention(first).addDetention(detained("2020").withId("d2")),
        ERROR,
        LIVING,
        "/detentions/1/arrest/when",
        "/detentions/1/person",
        "/persons/0/deathDate");
  }

  // born-after-arrest, implausible-age

  @Test
  void a_birth_after_the_arrest_or_after_the_file_is_a_warning() {
    assertCertain(
        of(born("2020-05")).asOf(date("2020-03")),
        WARNING,
        "born-after-arrest",
        "/persons/0/birthDate",
        "/asOf");
    assertCertain(
        of(born("2020-05"))
            .addDetention(detained("2020-03").withKind(DetentionKind.ADMINISTRATIVE)),
        WARNING,
        "born-after-arrest",
        "/persons/0/birthDate",
        "/detentions/0/arrest/when");
  }

  @Test
  void the_arrest_of_another_person_says_nothing_of_the_birth() {
    assertClean(
        of(born("2020-05"))
            .addPerson(Person.named("p2", "Ivan Bondar"))
            .addDetention(detained("2020-03").withPerson("p2")));
  }

  @Test
  void an_age_is_implausible_only_in_criminal_detention_and_only_of_one_person() {
    Detention detained = detained("2019");
    assertCertain(
        of(born("2016")).addDetention(detained),
        WARNING,
        "implausible-age",
        "/detentions/0/arrest/when",
        "/persons/0/birthDate");
    assertClean(of(born("2016")).addDetention(detained.withKind(DetentionKind.IMMIGRATION)));
    assertClean(of(born("2016").withSize(Quantity.of(2))).addDetention(detained));
  }

  @ParameterizedTest
  @CsvSource({"../1980, 2019", "1980/.., 2019", "[..1980], [2019..]", "/1980, ../2019"})
  void an_age_of_open_dates_is_not_implausible(String birth, String arrest) {
    assertClean(of(born(birth)).addDetention(detained(arrest)));
  }

  @Test
  void an_age_is_told_to_the_day() {
    LocalDate birth = LocalDate.of(2000, 2, 29);
    for (LocalDate arrest = birth; arrest.getYear() < 2006; arrest = arrest.plusDays(1)) {
      boolean told =
          !Files.validate(of(born(birth.toString())).addDetention(detained(arrest.toString())))
              .issues("implausible-age")
              .isEmpty();
      assertThat(told).as("%s", arrest).isEqualTo(arrest.isBefore(birth.plusYears(5)));
    }
  }

  // release-after-death, first-of-january

  @Test
  void a_release_after_the_death_is_worth_knowing() {
    assertCertain(
        file()
            .addDetention(ended("2019", DetentionEndManner.DEATH, "2020-03-01"))
            .addRelease(released("2020-03-05")),
        INFO,
        "release-after-death",
        "/releases/0/when",
        "/releases/0/person",
        "/detentions/0/end/when");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1980", "1980-01", "1980-01-0X", "1980-01-01?", "1980-01-01/1980-01-01", "198X"})
  void only_a_plain_first_of_january_may_stand_for_a_year(String birth) {
    assertClean(of(born(birth)));
  }
}
