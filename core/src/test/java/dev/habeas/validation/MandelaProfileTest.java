package dev.habeas.validation;

import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.ProfileFiles.BARE;
import static dev.habeas.validation.ProfileFiles.BARE_FILE;
import static dev.habeas.validation.ProfileFiles.FULL;
import static dev.habeas.validation.ProfileFiles.FULL_FILE;
import static dev.habeas.validation.ProfileFiles.RELEASE;
import static dev.habeas.validation.ProfileFiles.end;
import static dev.habeas.validation.ProfileFiles.event;
import static dev.habeas.validation.ProfileFiles.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Detention;
import dev.habeas.DetentionEndManner;
import dev.habeas.EventKind;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.Person;
import dev.habeas.Proceeding;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class MandelaProfileTest {
  private static final Profile PROFILE = Profile.MANDELA_7_8;
  private static final Charge CHARGE =
      Charge.builder().id("g1").person("p1").proceeding("c1").build();

  @Test
  void a_full_record_has_no_gap() {
    assertThat(PROFILE.assess(FULL_FILE).count(Status.RECORDED)).isEqualTo(6);
    assertThat(PROFILE.assess(FULL_FILE).items(Status.NOT_APPLICABLE))
        .extracting(Item::article)
        .containsExactly("rule 8(d)", "rule 8(f)");
  }

  @Test
  void of_a_bare_record_rule_7_is_missing_and_rule_8_not_asked() {
    assertThat(PROFILE.assess(BARE_FILE).items(Status.NOT_APPLICABLE))
        .extracting(Item::article)
        .containsExactly("rule 8(a)", "rule 8(d)", "rule 8(f)");
    assertThat(PROFILE.assess(BARE_FILE).items(Status.MISSING))
        .hasSize(5)
        .flatExtracting(Item::missing)
        .containsExactly(
            "/persons/0/names",
            "/detentions/0/statedReasons",
            "/orders/0/issuer",
            "/detentions/0/arrest/when",
            "/detentions/0/arrest/place",
            "/detentions/0/stays/0/from",
            "/releases/0/when",
            "/persons/0/health/0/description",
            "/persons/0/relations/0");
  }

  @Test
  void an_admission_and_a_release_have_an_hour() {
    Stay stay = FULL.stays().get(0).withFrom(date("2031-02-03"));
    CaseFile file =
        FULL_FILE
            .withDetentions(FULL.withStays(stay))
            .withReleases(RELEASE.withWhen(date("2031-06-07")));
    Item times = item(PROFILE, file, "rule 7(c)");
    assertThat(times.status()).isEqualTo(Status.PARTIAL);
    assertThat(times.missing()).containsExactly("/detentions/0/stays/0/from", "/releases/0/when");
  }

  @Test
  void of_who_is_still_held_only_the_admission_is_asked_about() {
    Detention held = BARE.withStillHeldAsOf(date("2031-09-01"));
    assertThat(item(PROFILE, BARE_FILE.withDetentions(held), "rule 7(c)").missing())
        .containsExactly("/detentions/0/stays/0/from");
  }

  @Test
  void a_transfer_has_an_hour_unless_stays_tell_it() {
    CaseFile moved = BARE_FILE.withEvents(event(EventKind.TRANSFER).withWhen(date("2031-04-05")));
    assertThat(item(PROFILE, moved, "rule 7(c)").missing()).contains("/events/0/when");
    assertThat(item(PROFILE, moved.withDetentions(FULL), "rule 7(c)").missing())
        .doesNotContain("/events/0/when");
  }

  @Test
  void an_allegation_of_ill_treatment_tells_of_it_and_is_itself_asked_about() {
    CaseFile silent = BARE_FILE.withEvents(event(EventKind.ILL_TREATMENT_ALLEGED));
    assertThat(item(PROFILE, silent, "rule 8(d)").missing())
        .containsExactly("/events/0/description");
    CaseFile told =
        BARE_FILE.withEvents(
            event(EventKind.ILL_TREATMENT_ALLEGED).withDescription("Kept standing"));
    assertThat(item(PROFILE, told, "rule 8(d)").status()).isEqualTo(Status.RECORDED);
    assertThat(item(PROFILE, told, "rule 7(d)").recorded())
        .containsExactly("/events/0/description");
  }

  @Test
  void a_relative_can_be_told_from_either_side_and_has_to_be_named() {
    Person mother =
        Person.builder()
            .id("p2")
            .addRelation(Relation.builder().kind(RelationKind.CHILD).person("p1").build())
            .build();
    Item unnamed =
        item(PROFILE, BARE_FILE.withPersons(BARE_FILE.persons().get(0), mother), "rule 7(f)");
    assertThat(unnamed.status()).isEqualTo(Status.PARTIAL);
    assertThat(unnamed.recorded()).containsExactly("/persons/1/relations/0");
    assertThat(unnamed.missing()).containsExactly("/persons/1/names");
  }

  @Test
  void who_is_tried_together_is_not_family() {
    Person person =
        Person.builder()
            .id("p1")
            .addRelation(Relation.builder().kind(RelationKind.CO_DEFENDANT).person("p2").build())
            .build();
    assertThat(item(PROFILE, BARE_FILE.withPersons(person), "rule 7(f)").missing())
        .containsExactly("/persons/0/relations/1");
  }

  @Test
  void a_charge_tells_of_a_judicial_process() {
    CaseFile file = BARE_FILE.withCharges(CHARGE);
    assertThat(item(PROFILE, file, "rule 8(a)").missing())
        .containsExactly("/proceedings/0/stages/0/when", "/detentions/0/access/0");
    CaseFile retracted =
        file.withStatements(
            Statement.builder().about("g1").status(StatementStatus.DEPRECATED).build());
    assertThat(item(PROFILE, retracted, "rule 8(a)").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void one_hearing_with_a_day_is_enough_and_one_that_was_cancelled_is_none() {
    Stage hearing = Stage.of(StageKind.HEARING);
    CaseFile file = BARE_FILE.withCharges(CHARGE);
    assertThat(hearing(file, hearing).missing()).contains("/proceedings/0/stages/0/when");
    assertThat(hearing(file, hearing, hearing.withWhen(date("2031-03-01"))).recorded())
        .containsExactly("/proceedings/0/stages/1/when");
    Stage cancelled = hearing.withWhen(date("2031-03-01")).withStanding(StageStanding.CANCELLED);
    assertThat(hearing(file, cancelled).missing()).contains("/proceedings/0/stages/1/when");
  }

  @Test
  void counsel_in_a_trial_of_several_is_not_said_to_be_of_each() {
    Proceeding trial =
        Proceeding.builder()
            .id("c1")
            .addParticipant(Participant.builder().role(ParticipantRole.COUNSEL).build())
            .build();
    CaseFile alone = BARE_FILE.withCharges(CHARGE).withProceedings(trial);
    assertThat(item(PROFILE, alone, "rule 8(a)").recorded())
        .containsExactly("/proceedings/0/participants/0");
    CaseFile several = alone.withCharges(CHARGE, CHARGE.withId("g2").withPerson("p2"));
    assertThat(item(PROFILE, several, "rule 8(a)").status()).isEqualTo(Status.MISSING);
  }

  @Test
  void a_death_asks_for_its_cause_and_not_for_a_release() {
    CaseFile file = BARE_FILE.withDetentions(BARE.withEnd(end(DetentionEndManner.DEATH)));
    assertThat(item(PROFILE, file, "rule 8(f)").missing())
        .containsExactly(
            "/events/0/description", "/detentions/0/end/cause", "/detentions/0/end/remains");
    assertThat(item(PROFILE, file, "rule 7(c)").missing())
        .containsExactly("/detentions/0/stays/0/from");
  }

  private static Item hearing(CaseFile file, Stage... stages) {
    Proceeding proceeding = Proceeding.builder().id("c1").stages(List.of(stages)).build();
    return item(PROFILE, file.withProceedings(proceeding), "rule 8(a)");
  }
}
