package dev.habeas.validation;

import static dev.habeas.validation.AsOfExamples.cited;
import static dev.habeas.validation.AsOfExamples.event;
import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Age;
import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Health;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderState;
import dev.habeas.Person;
import dev.habeas.Proceeding;
import dev.habeas.Quantity;
import dev.habeas.Release;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.Source;
import dev.habeas.SourceKind;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.Statement;
import dev.habeas.Stay;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told before it can be known. */
class AsOfRulesTest {
  private static Detention held(String asOf) {
    return detained("2019").withStillHeldAsOf(date(asOf));
  }

  private static CaseFile.Builder asOf(String when) {
    return file().asOf(date(when));
  }

  // still-held-after-end

  @ParameterizedTest
  @ValueSource(strings = {"death", "execution", "escape", "release"})
  void who_has_left_is_not_still_held(String manner) {
    assertCertain(
        file()
            .addDetention(
                ended("2019", DetentionEndManner.of(manner), "2020-03-01")
                    .withStillHeldAsOf(date("2020-03-03"))),
        WARNING,
        "still-held-after-end",
        "/detentions/0/stillHeldAsOf",
        "/detentions/0/end/when");
  }

  @ParameterizedTest
  @ValueSource(strings = {"transfer", "continued", "disappearance", "unknown", "some-other"})
  void an_end_after_which_a_person_may_be_held_is_clean(String manner) {
    Detention detention =
        ended("2019", DetentionEndManner.of(manner), "2020-03-01").withStillHeldAsOf(date("2021"));
    assertThat(Files.validate(file().addDetention(detention)).issues("still-held-after-end"))
        .isEmpty();
  }

  @Test
  void the_release_that_the_end_names_counts_and_no_other() {
    Release paper = released("2020-03-01");
    Detention held = held("2020-06");
    DetentionEnd end =
        DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r2").build();
    assertClean(file().addDetention(held).addRelease(paper));
    assertClean(
        file()
            .addDetention(held.withEnd(end))
            .addRelease(paper)
            .addRelease(released("2020-08").withId("r2")));
    assertCertain(
        file()
            .addDetention(held.withEnd(end))
            .addRelease(paper)
            .addRelease(released("2020-05-20").withId("r2")),
        WARNING,
        "still-held-after-end",
        "/detentions/0/stillHeldAsOf",
        "/detentions/0/end/release",
        "/releases/1/when");
  }

  @Test
  void of_a_group_some_may_be_held_after_others_have_left() {
    Person group = Person.builder().id("p1").size(Quantity.of(9)).build();
    assertClean(
        Files.of(group)
            .addDetention(
                ended("2019", DetentionEndManner.RELEASE, "2020").withStillHeldAsOf(date("2021"))));
  }

  // after-as-of

  @Test
  void every_date_of_something_that_happened_is_looked_at_and_no_other() {
    List<String> names = new ArrayList<>();
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : Happenings.DATES.of(type)) {
        names.add(type.label() + "/" + field.name());
      }
    }
    assertThat(names)
        .contains("arrest/when", "stay/from", "release/when", "person/deathDate", "charge/filed")
        .doesNotContain("person/birthDate", "court-order/from", "sentence/from")
        .noneMatch(name -> name.matches(".*/(until|due|reviewBy|published|retrieved)"))
        .noneMatch(name -> name.matches("(statement|case-file|detention|source)/.*"));
  }

  @Test
  void what_is_planned_due_or_to_last_may_come_after_the_file() {
    Stage.Builder stage = Stage.builder().kind(StageKind.HEARING).when(date("2025"));
    SentencePart part =
        SentencePart.builder()
            .kind(SentencePartKind.PROBATION)
            .from(date("2025"))
            .until(date("2030"))
            .build();
    assertClean(
        asOf("2020")
            .handling(Handling.builder().level(HandlingLevel.PUBLIC).reviewBy(date("2040")).build())
            .addProceeding(
                Proceeding.builder()
                    .id("q1")
                    .addStage(stage.standing(StageStanding.PLANNED).build())
                    .addStage(stage.standing(StageStanding.ADJOURNED).build())
                    .addStage(stage.standing(StageStanding.CANCELLED).build())
                    .build())
            .addOrder(
                CourtOrder.builder()
                    .id("o1")
                    .kind(OrderKind.BAIL)
                    .issued(date("2020"))
                    .from(date("2021-06"))
                    .until(date("2022"))
                    .addMeasure(
                        Measure.builder()
                            .kind(MeasureKind.BAIL)
                            .due(date("2021-08"))
                            .until(date("2023"))
                            .build())
                    .addHistory(
                        OrderEntry.builder().kind(OrderState.EXPIRED).when(date("2022")).build())
                    .addCompliance(
                        ComplianceEntry.builder()
                            .kind(Compliance.NOT_DUE)
                            .when(date("2021-08"))
                            .build())
                    .build())
            .addCharge(Files.charge("c1", "p1"))
            .addSentence(
                Files.sentence("p1", "c1")
                    .withPronounced(date("2020"))
                    .withFrom(date("2025"))
                    .withUntil(date("2030"))
                    .withParts(part))
            .addSource(
                Source.builder().id("x1").published(date("2023")).retrieved(date("2024")).build())
            .addDetention(detention().addStay(Stay.builder().until(date("2026")).build()).build()));
  }

  @Test
  void what_happened_after_the_file_is_a_warning_wherever_it_stands() {
    assertCertain(
        asOf("2020").addPerson(Person.named("p3", "Taras").withDeathDate(date("2021-02"))),
        WARNING,
        "after-as-of",
        "/persons/2/deathDate",
        "/asOf");
    assertCertain(
        asOf("2020")
            .addDetention(
                detention().addStay(Stay.builder().from(date("2021-02")).build()).build()),
        WARNING,
        "after-as-of",
        "/detentions/0/stays/0/from",
        "/asOf");
    assertCertain(
        asOf("2020")
            .addProceeding(
                Proceeding.builder()
                    .id("q1")
                    .addStage(Stage.builder().kind(StageKind.VERDICT).when(date("2021-02")).build())
                    .build()),
        WARNING,
        "after-as-of",
        "/proceedings/0/stages/0/when",
        "/asOf");
  }

  @Test
  void what_is_disputed_is_only_possible_and_what_is_retracted_is_passed_over() {
    assertPossible(
        asOf("2020").addDetention(detained("2021-02")).addStatement(disputed("d1")),
        "after-as-of",
        "/detentions/0/arrest/when",
        "/asOf");
    assertClean(asOf("2020").addDetention(detained("2021-02")).addStatement(retracted("d1")));
  }

  @Test
  void a_file_that_does_not_say_up_to_when_it_speaks_is_clean() {
    assertClean(file().addDetention(detained("2120")));
  }

  // after-publication

  @Test
  void a_part_or_entry_later_than_all_its_sources_is_a_warning() {
    assertCertain(
        cited("2020-03-03", "2019", "2020-02"),
        WARNING,
        "after-publication",
        "/events/0/when",
        "/events/0/citations/0/source",
        "/events/0/citations/1/source",
        "/sources/0/published",
        "/sources/1/published");
    Health health = Health.builder().from(date("2020")).addCitation(Citation.of("x1")).build();
    assertCertain(
        source().addPerson(Person.named("p3", "Taras").withHealth(health)),
        WARNING,
        "after-publication",
        "/persons/2/health/0/from",
        "/persons/2/health/0/citations/0/source",
        "/sources/0/published");
    assertCertain(
        source().addDetention(detained("2020").withCitations(Citation.of("x1"))),
        WARNING,
        "after-publication",
        "/detentions/0/arrest/when",
        "/detentions/0/citations/0/source",
        "/sources/0/published");
  }

  private static CaseFile.Builder source() {
    return file().addSource(Source.builder().id("x1").published(date("2018")).build());
  }

  @Test
  void a_source_without_a_date_or_one_that_changes_may_tell_what_came_later() {
    assertClean(
        file().addSource(Source.builder().id("x0").build()).addEvent(event("2020", "e1", "x0")));
    assertClean(
        file()
            .addSource(
                Source.builder().id("x0").kind(SourceKind.DATABASE).published(date("2010")).build())
            .addEvent(event("2020", "e1", "x0")));
  }

  @Test
  void an_entry_does_not_take_its_sources_from_the_part_nor_a_part_from_its_entries() {
    assertClean(
        source()
            .addPerson(
                Person.named("p3", "Taras")
                    .withDeathDate(date("2020"))
                    .withAges(Age.builder().age(Quantity.of(30)).when(date("2020")).build())
                    .withCitations(Citation.of("x1"))));
  }

  @Test
  void a_statement_with_a_source_of_its_own_may_tell_what_came_later() {
    Statement told = about("e1", "/when", "2020-03-03").withCitations(Citation.of("x0"));
    assertClean(cited("2020-03-03", "2019").addStatement(told));
    assertClean(
        cited("2020-03-03", "2019")
            .addStatement(told.withField(Optional.empty()).withValue(Optional.empty())));
    assertThat(
            Files.validate(
                    cited("2020-03-03", "2019")
                        .addStatement(
                            Statement.builder().about("f").addCitation(Citation.of("x0")).build()))
                .issues("after-publication"))
        .hasSize(1);
  }

  @Test
  void a_publication_that_is_qualified_or_retracted_softens() {
    assertPossible(
        cited("2020-03-03", "2019?"),
        "after-publication",
        "/events/0/when",
        "/events/0/citations/0/source",
        "/sources/0/published");
    assertThat(
            Files.validate(cited("2020-03-03", "2019").addStatement(retracted("x0")))
                .issues("after-publication"))
        .isEmpty();
  }
}
