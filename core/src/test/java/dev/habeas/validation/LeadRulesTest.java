package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.LeadExamples.again;
import static dev.habeas.validation.LeadExamples.held;
import static dev.habeas.validation.LeadExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.CourtOrder;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Health;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.ReleaseStanding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file tells in part, looked for on request. */
class LeadRulesTest {
  private static List<Issue> issues(CaseFile.Builder file, String code) {
    return Validator.standard().with(Family.LEADS).validate(file.build()).issues(code);
  }

  @Test
  void an_arrest_is_told_once_however_many_detentions_are_open() {
    assertThat(
            issues(
                again("2019", "2021").addDetention(detained("2023").withId("d3")),
                "new-arrest-in-open-detention"))
        .extracting(Issue::pointer)
        .containsExactly("/detentions/1/arrest/when", "/detentions/2/arrest/when");
  }

  @Test
  void a_release_on_paper_only_leaves_a_detention_open() {
    assertThat(
            issues(
                again("2019", "2021")
                    .addRelease(released("2020").withStanding(ReleaseStanding.ON_PAPER)),
                "new-arrest-in-open-detention"))
        .hasSize(1);
  }

  @Test
  void a_detention_that_another_continues_is_not_open() {
    DetentionLink link =
        DetentionLink.builder().kind(DetentionLinkKind.CONTINUES).detention("d1").build();
    assertThat(
            issues(
                file()
                    .addDetention(detained("2019"))
                    .addDetention(detained("2020").withId("d2").withLinks(link))
                    .addDetention(detained("2022").withId("d3")),
                "new-arrest-in-open-detention"))
        .extracting(Issue::related)
        .containsExactly(List.of("/detentions/2/person", "/detentions/1/arrest/when"));
  }

  @Test
  void a_release_from_a_detention_that_went_on_names_the_day_held() {
    assertThat(
            issues(
                held("2020-03-03").addRelease(released("2020-03-01")),
                "release-from-ongoing-detention"))
        .extracting(Issue::related)
        .containsExactly(List.of("/releases/0/detention", "/detentions/0/stillHeldAsOf"));
  }

  @Test
  void an_order_of_any_kind_that_requires_bail_supports_a_release_on_bail() {
    CourtOrder ruling =
        CourtOrder.builder()
            .id("o1")
            .kind(OrderKind.APPEAL_RULING)
            .addPerson("p1")
            .addMeasure(Measure.builder().id("m1").kind(MeasureKind.BAIL).build())
            .build();
    CaseFile.Builder bailed = reason(ReleaseReason.BAIL).addOrder(ruling);
    assertThat(issues(bailed, "release-reason-without-support")).isEmpty();
    assertThat(issues(bailed.addStatement(retracted("m1")), "release-reason-without-support"))
        .hasSize(1);
  }

  @Test
  void what_is_retracted_supports_no_release() {
    ChargeEntry acquitted = ChargeEntry.builder().id("e1").kind(ChargeStatus.ACQUITTED).build();
    PersonStatus status = PersonStatus.builder().id("e2").kind(LegalStatus.ACQUITTED).build();
    CaseFile charged =
        reason(ReleaseReason.ACQUITTAL)
            .addCharge(charge("c1", "p1").withHistory(acquitted))
            .build();
    CaseFile told =
        of(Person.named("p1", "Olena Tkach").withStatuses(status))
            .addDetention(detained("2020"))
            .addRelease(released("2021").withReasons(ReleaseReason.ACQUITTAL))
            .build();
    for (CaseFile file : List.of(charged, told)) {
      CaseFile.Builder supported = CaseFile.builder().copy(file);
      assertThat(issues(supported, "release-reason-without-support")).isEmpty();
      supported.addStatements(retracted("e1"), retracted("e2"));
      assertThat(issues(supported, "release-reason-without-support")).hasSize(1);
    }
  }

  @Test
  void an_exchange_is_told_once_whomever_it_freed() {
    Event exchange =
        Event.builder().id("x").kind(EventKind.PRISONER_EXCHANGE).addPersons("p1", "p2").build();
    Release first = released("2021").withReasons(ReleaseReason.PRISONER_EXCHANGE);
    CaseFile.Builder apart =
        file().addReleases(first, first.withId("r2").withPerson("p2").withDetention("d2"));
    assertThat(issues(apart, "no-status-after-exchange")).hasSize(2);
    assertThat(issues(apart.addEvent(exchange), "no-status-after-exchange"))
        .extracting(Issue::pointer, Issue::related)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/releases/0/person",
                List.of("/releases/1/person", "/persons/0/statuses", "/persons/1/statuses")));
  }

  @Test
  void a_relation_that_is_retracted_ties_nobody_to_the_case() {
    Relation relation = Relation.builder().id("x").kind(RelationKind.COUSIN).person("p1").build();
    CaseFile.Builder related =
        of(Person.named("p1", "Olena Tkach"))
            .addPerson(Person.named("p2", "Ivan Bondar").withRelations(relation))
            .addDetention(detained("2020"));
    assertThat(issues(related, "person-in-nothing")).isEmpty();
    assertThat(issues(related.addStatement(retracted("x")), "person-in-nothing"))
        .extracting(Issue::pointer)
        .containsExactly("/persons/1");
  }

  @Test
  void consent_is_asked_for_as_long_as_one_may_live() {
    Health health = Health.builder().description("diabetes").build();
    Person dead = Person.named("p1", "Olena Tkach").withHealth(health);
    CaseFile.Builder died = of(dead).addDetention(ended("2020", DetentionEndManner.DEATH, "2021"));
    assertThat(issues(died, "sensitive-without-consent")).isEmpty();
    assertThat(
            issues(died.addPerson(Person.named("p2", "Ivan Bondar")), "sensitive-without-consent"))
        .hasSize(1);
  }

  @Test
  void a_release_that_names_an_order_or_an_event_is_supported() {
    CaseFile file = reason(ReleaseReason.BAIL).build();
    CaseFile named = file.withReleases(file.releases().get(0).withOrder("o9"));
    assertThat(
            Validator.standard()
                .with(Family.LEADS)
                .validate(named)
                .issues("release-reason-without-support"))
        .isEmpty();
    assertThat(issues(reason(ReleaseReason.PRISONER_EXCHANGE), "release-reason-without-support"))
        .extracting(Issue::pointer)
        .containsExactly("/releases/0/reasons/0");
  }
}
