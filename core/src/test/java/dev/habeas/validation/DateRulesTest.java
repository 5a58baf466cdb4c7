package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Files.stayed;
import static dev.habeas.validation.Files.validate;
import static dev.habeas.validation.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEndManner;
import dev.habeas.Name;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Regime;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in an order in which nothing can have happened. */
class DateRulesTest {
  private static final long SEED = 20221207;

  // reversed-period

  @ParameterizedTest
  @CsvSource({
    "2020-03-01, 2020-03-02",
    "2020-03-02, 2020-03-02",
    "2020-03, 2020-03",
    "2020, 2020-03",
    "2020-12, 2020",
    "202X, 2020",
    "2020-03-02T10:00, 2020-03-02",
    "../2020, 2019",
  })
  void a_period_that_may_end_when_it_begins_or_later_is_clean(String from, String until) {
    assertClean(file().addDetention(stayed(from, until)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-02, 2020-03-01",
    "2020-03, 2020-02",
    "2020, 2019",
    "202X, 201X",
    "'[2020,2021]', 2019",
  })
  void a_period_that_ends_before_it_begins_is_an_error(String from, String until) {
    assertCertain(
        file().addDetention(stayed(from, until)),
        ERROR,
        "reversed-period",
        "/detentions/0/stays/0/until",
        "/detentions/0/stays/0/from");
  }

  @ParameterizedTest
  @CsvSource({"2020-03-02?, 2020-03-01", "2020-03-02, 2020-03-01~", "2020-03-02, 2020-03-%01"})
  void a_period_that_ends_before_it_begins_is_only_possible_when_a_date_is_qualified(
      String from, String until) {
    assertPossible(
        file().addDetention(stayed(from, until)),
        "reversed-period",
        "/detentions/0/stays/0/until",
        "/detentions/0/stays/0/from");
  }

  @Test
  void every_type_with_a_period_is_looked_at() {
    Name name = Name.builder().full("Olena").from(date("2020")).until(date("2019")).build();
    assertCertain(
        CaseFile.builder().id("f").addPerson(Person.builder().id("p1").addName(name).build()),
        ERROR,
        "reversed-period",
        "/persons/0/names/0/until",
        "/persons/0/names/0/from");
    assertCertain(
        file()
            .addOrder(
                CourtOrder.builder()
                    .id("o1")
                    .kind(OrderKind.DETENTION)
                    .from(date("2020-05"))
                    .until(date("2020-04-30"))
                    .build()),
        ERROR,
        "reversed-period",
        "/orders/0/until",
        "/orders/0/from");
  }

  // release-before-detention

  @Test
  void a_release_on_paper_only_ends_no_custody_and_one_in_fact_does() {
    CaseFile.Builder arrested = file().addDetention(detained("2020-03-02"));
    Release release = released("2020-03-01");
    assertClean(arrested.addRelease(release.withStanding(ReleaseStanding.ON_PAPER)));
    for (ReleaseStanding standing : List.of(ReleaseStanding.IN_FACT, ReleaseStanding.UNKNOWN)) {
      assertCertain(
          file().addDetention(detained("2020-03-02")).addRelease(release.withStanding(standing)),
          ERROR,
          "release-before-detention",
          "/releases/0/when",
          "/releases/0/detention",
          "/releases/0/standing",
          "/detentions/0/arrest/when");
    }
  }

  @Test
  void who_denies_that_a_release_was_in_fact_makes_what_rests_on_it_only_possible() {
    assertPossible(
        file()
            .addDetention(detained("2020-03-02"))
            .addRelease(released("2020-03-01").withStanding(ReleaseStanding.IN_FACT))
            .addStatement(about("r1", "/standing", "in-fact").withStance(Stance.DENIES)),
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/releases/0/standing",
        "/detentions/0/arrest/when");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-02, 2020-03-03",
    "2020-03-02, 2020-03-02",
    "2020-03-02, 2020-03",
    "2020, 2020-01-01",
    "2020-03-02T23:00, 2020-03-02",
  })
  void a_release_that_may_follow_the_arrest_is_clean(String arrest, String release) {
    assertClean(file().addDetention(detained(arrest)).addRelease(released(release)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-02, 2020-03-01",
    "2020-03-02, 2020-02",
    "2020, 2019",
    "202X, 201X",
    "2020-03-02T12:00, 2020-03-02T11:00",
  })
  void a_release_certainly_before_the_arrest_is_an_error(String arrest, String release) {
    assertCertain(
        file().addDetention(detained(arrest)).addRelease(released(release)),
        ERROR,
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  @Test
  void a_release_one_day_before_the_arrest_in_another_place_may_be_the_calendar() {
    assertClean(
        file().addDetention(detained("2020-03-02", "RU")).addRelease(released("2020-03-01", "US")));
    assertClean(
        file().addDetention(detained("2020-03-02", "RU")).addRelease(released("2020-03-01")));
    assertCertain(
        file().addDetention(detained("2020-03-02", "RU")).addRelease(released("2020-02-29", "US")),
        ERROR,
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
    assertCertain(
        file().addDetention(detained("2020-03-02", "RU")).addRelease(released("2020-03-01", "RU")),
        ERROR,
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  @Test
  void a_release_or_an_arrest_without_a_date_is_clean() {
    assertClean(file().addDetention(Files.detention().build()).addRelease(released("2020")));
    assertClean(file().addDetention(detained("2020")).addRelease(Files.release().build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-02?, 2020-03-01",
    "2020-03-02, 2020-03-01%",
    "2020-03-02, 2020-?03-01",
    "2020?-03-02, 2020-03-01",
  })
  void a_release_before_the_arrest_is_only_possible_when_a_date_is_qualified(
      String arrest, String release) {
    assertPossible(
        file().addDetention(detained(arrest)).addRelease(released(release)),
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  // end-before-detention

  @ParameterizedTest
  @CsvSource({
    "2020-03-02, 2020-03-03",
    "2020-03-02, 2020-03-02",
    "2020-03-02, 2020-03",
    "2020-03-02, 2020-XX-01",
  })
  void an_end_that_may_follow_the_arrest_is_clean(String arrest, String end) {
    assertClean(file().addDetention(ended(arrest, DetentionEndManner.ESCAPE, end)));
  }

  @ParameterizedTest
  @CsvSource({"2020-03-02, 2020-03-01", "2020-03-02, 2020-02", "2020-03-02, 2019-12-31"})
  void an_end_certainly_before_the_arrest_is_an_error(String arrest, String end) {
    assertCertain(
        file().addDetention(ended(arrest, DetentionEndManner.DEATH, end)),
        ERROR,
        "end-before-detention",
        "/detentions/0/end/when",
        "/detentions/0/arrest/when");
  }

  @ParameterizedTest
  @CsvSource({"2020-03-02~, 2020-03-01", "2020-03-02, 2020-03-01?"})
  void an_end_before_the_arrest_is_only_possible_when_a_date_is_qualified(
      String arrest, String end) {
    assertPossible(
        file().addDetention(ended(arrest, DetentionEndManner.DEATH, end)),
        "end-before-detention",
        "/detentions/0/end/when",
        "/detentions/0/arrest/when");
  }

  // what statements deny, dispute and retract

  private static CaseFile.Builder reversed(Statement... statements) {
    return file()
        .addDetention(detained("2020-03-02"))
        .addRelease(released("2020-03-01"))
        .addStatements(statements);
  }

  private static void assertSoftened(Statement... statements) {
    assertPossible(
        reversed(statements),
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  private static void assertStands(Statement... statements) {
    assertCertain(
        reversed(statements),
        ERROR,
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d1", "r1", "f"})
  void a_part_denied_or_disputed_as_a_whole_softens(String part) {
    assertSoftened(denied(part));
    assertSoftened(disputed(part));
  }

  @ParameterizedTest
  @CsvSource({"d1, /arrest/when", "r1, /when"})
  void a_field_denied_or_disputed_with_no_value_softens(String part, String field) {
    assertSoftened(about(part).field(field).stance(Stance.DENIES).build());
    assertSoftened(about(part).field(field).status(StatementStatus.DISPUTED).build());
  }

  @ParameterizedTest
  @CsvSource({"d1, /arrest/when, 2020-03-02", "r1, /when, 2020-03-01"})
  void a_field_denied_or_disputed_with_its_own_value_softens(
      String part, String field, String value) {
    assertSoftened(about(part, field, value).withStance(Stance.DENIES));
    assertSoftened(about(part, field, value).withStatus(StatementStatus.DISPUTED));
  }

  @ParameterizedTest
  @CsvSource({"d1, /arrest/when, 2020-03-01", "r1, /when, 2020-03-02"})
  void a_rival_value_that_is_denied_or_disputed_changes_nothing(
      String part, String field, String value) {
    assertStands(about(part, field, value).withStance(Stance.DENIES));
    assertStands(about(part, field, value).withStatus(StatementStatus.DISPUTED));
    assertStands(about(part, field, value).withStatus(StatementStatus.DEPRECATED));
  }

  @Test
  void what_is_said_of_other_fields_and_parts_changes_nothing() {
    assertStands(denied("p1"));
    assertStands(about("d1").field("/description").stance(Stance.DENIES).build());
    assertStands(about("d1").field("/end/when").stance(Stance.DENIES).build());
    assertStands(about("r1").field("/person").stance(Stance.DENIES).build());
  }

  @Test
  void other_stances_and_ranks_change_nothing() {
    for (Stance stance : Stance.values()) {
      if (stance != Stance.DENIES) {
        assertStands(about("d1").stance(stance).build());
      }
    }
    assertStands(about("d1").status(StatementStatus.NORMAL).build());
    assertStands(about("d1").status(StatementStatus.PREFERRED).build());
    assertStands(about("d1").note("so").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"d1", "r1"})
  void a_retracted_part_is_passed_over(String part) {
    assertClean(reversed(retracted(part)));
  }

  @Test
  void the_file_itself_cannot_be_retracted_from_within() {
    assertStands(retracted("f"));
  }

  @Test
  void a_retracted_field_is_passed_over() {
    Statement field = about("r1", "/when", "2020-03-01").withStatus(StatementStatus.DEPRECATED);
    assertClean(reversed(field));
    assertClean(reversed(field.withValue(Optional.empty())));
  }

  @Test
  void a_value_is_the_own_one_however_it_is_written() {
    CaseFile.Builder reversed =
        file()
            .addDetention(detained("2020-03-02"))
            .addRelease(released("[2020-02-01,2020-03-01]"))
            .addStatements(
                about("r1", "/when", "[2020-02-01, 2020-03-01]").withStance(Stance.DENIES));
    assertPossible(
        reversed,
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  @Test
  void an_object_denied_without_a_value_softens_what_it_holds() {
    assertSoftened(about("d1").field("/arrest").stance(Stance.DENIES).build());
  }

  @Test
  void that_there_is_no_value_is_a_rival_to_the_value() {
    Statement none = about("d1").field("/arrest/when").absent(AbsenceReason.UNKNOWN).build();
    assertStands(none.withStatus(StatementStatus.DEPRECATED));
    assertStands(none.withStance(Stance.DENIES));
  }

  @Test
  void a_retraction_that_is_retracted_by_a_retracted_one_stands() {
    assertClean(
        reversed(retracted("d1").withId("t1"), retracted("t1").withId("t2"), retracted("t2")));
    assertStands(
        retracted("d1").withId("t1"),
        retracted("t1").withId("t2"),
        retracted("t2").withId("t3"),
        retracted("t3"));
  }

  @Test
  void retractions_in_a_circle_retract_nothing() {
    assertStands(retracted("t2").withId("t1"), retracted("t1").withId("t2"));
    assertStands(
        retracted("t2").withId("t1"), retracted("t1").withId("t2"), retracted("t2").withId("t3"));
  }

  @Test
  void a_stay_in_transit_may_end_the_day_before_over_the_date_line() {
    Stay transit =
        Stay.builder()
            .regime(Regime.IN_TRANSIT)
            .from(date("2020-05-02"))
            .until(date("2020-05-01"))
            .build();
    assertClean(file().addDetention(detention().addStay(transit).build()));
    assertCertain(
        file().addDetention(detention().addStay(transit.withUntil(date("2020-04-30"))).build()),
        ERROR,
        "reversed-period",
        "/detentions/0/stays/0/until",
        "/detentions/0/stays/0/from");
  }

  @Test
  void two_times_with_offsets_are_in_order_wherever_they_are() {
    Detention guam = detained("2020-05-02T01:00:00+10:00", "US");
    assertClean(file().addDetention(guam).addRelease(released("2020-05-01T20:00:00-10:00", "US")));
    assertCertain(
        file().addDetention(guam).addRelease(released("2020-05-01T20:00:00+09:00", "JP")),
        ERROR,
        "release-before-detention",
        "/releases/0/when",
        "/releases/0/detention",
        "/detentions/0/arrest/when");
  }

  @Test
  void a_statement_that_is_retracted_itself_changes_nothing() {
    assertStands(denied("d1").withId("t1"), retracted("t1"));
    assertStands(retracted("d1").withId("t1"), retracted("t1"));
    assertStands(retracted("t1"), retracted("d1").withId("t1"));
  }

  @Test
  void a_statement_about_nothing_changes_nothing() {
    List<Issue> issues = validate(reversed(denied("nobody"))).issues();
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly("release-before-detention", "unknown-reference");
    assertThat(issues).extracting(Issue::severity).containsOnly(ERROR);
  }

  // monotone

  @Test
  void a_more_precise_date_never_removes_a_certain_error() {
    Random random = new Random(SEED);
    int errors = 0;
    for (int i = 0; i < 4_000; i++) {
      LocalDate arrest = day(random);
      LocalDate release = day(random);
      List<EdtfDate> arrests = narrower(arrest);
      List<EdtfDate> releases = narrower(release);
      int a = random.nextInt(arrests.size());
      int r = random.nextInt(releases.size());
      boolean vague = isError(arrests.get(a), releases.get(r));
      if (vague) {
        errors++;
        boolean finer =
            isError(
                arrests.get(a + random.nextInt(arrests.size() - a)),
                releases.get(r + random.nextInt(releases.size() - r)));
        assertThat(finer).as("seed %d, round %d: %s %s", SEED, i, arrest, release).isTrue();
      }
      assertThat(vague)
          .as("seed %d, round %d", SEED, i)
          .isEqualTo(releases.get(r).latest().isBefore(arrests.get(a).earliest()));
    }
    assertThat(errors).isBetween(500, 3_500);
  }

  private static boolean isError(EdtfDate arrest, EdtfDate release) {
    Detention detention = detained("2020").withArrest(Arrest.builder().when(arrest).build());
    Release left = released("2020").withWhen(release);
    Report report = validate(file().addDetention(detention).addRelease(left));
    return !report.isValid();
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
  }

  /** Dates that can mean the day, each narrower than the one before. */
  private static List<EdtfDate> narrower(LocalDate day) {
    List<EdtfDate> dates = new ArrayList<>();
    dates.add(date("202X"));
    dates.add(EdtfDate.of(Year.from(day)));
    dates.add(EdtfDate.of(YearMonth.from(day)));
    dates.add(EdtfDate.of(day));
    return dates;
  }
}
