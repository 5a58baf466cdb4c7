package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.IndicatorExamples.acquitted;
import static dev.habeas.validation.IndicatorExamples.aged;
import static dev.habeas.validation.IndicatorExamples.beyond;
import static dev.habeas.validation.IndicatorExamples.heldUntil;
import static dev.habeas.validation.IndicatorExamples.member;
import static dev.habeas.validation.IndicatorExamples.toDetain;
import static dev.habeas.validation.IndicatorExamples.until;
import static dev.habeas.validation.IndicatorExamples.upheld;
import static dev.habeas.validation.ProcedureExamples.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Age;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Quantity;
import dev.habeas.Stance;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of law that facts raise. */
class IndicatorRulesTest {
  static List<Rule> rules() {
    return IndicatorRules.ALL;
  }

  private static List<Issue> issues(CaseFile.Builder file, String code) {
    return Validator.standard().with(Family.INDICATORS).validate(file.build()).issues(code);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_indicator_is_info_and_a_question_that_names_its_source(Rule rule) {
    assertThat(rule.severity()).isEqualTo(Severity.INFO);
    for (CaseFile file : RuleExamples.of(rule).broken) {
      for (Issue issue : Validator.standard().with(rule).validate(file).issues(rule.code())) {
        assertThat(issue.message()).matches("[a-z].*\\(.*(art\\.|principle) ?.*\\)\\?");
        assertThat(issue.message(Locale.forLanguageTag("uk"))).matches(".*\\(.*\\)\\?");
        assertThat(issue.message() + rule.explanation()).doesNotContain("violat");
      }
    }
    assertThat(rule.explanation().why()).containsPattern("(art\\.|principle)");
  }

  @Test
  void what_the_question_rests_on_is_named() {
    Issue issue =
        issues(
                heldUntil("2020-05-09", acquitted("2020-05-05"))
                    .addOrder(until("o1", "2019-06").withIssued(date("2019-02"))),
                "held-after-charges-ended")
            .get(0);
    assertThat(issue.pointer()).isEqualTo("/detentions/0/end/when");
    assertThat(issue.related())
        .containsExactly(
            "/detentions/0/arrest/when", "/charges/0/history/1/kind", "/charges/0/history/1/when");
    assertThat(issues(beyond("2020-05-09", until("o1", "2020-05-05")), "held-beyond-order"))
        .extracting(Issue::related)
        .containsExactly(List.of("/orders/0/until"));
  }

  @Test
  void the_day_of_the_release_that_the_end_names_is_the_last_one_held() {
    DetentionEnd end =
        DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build();
    assertThat(
            issues(
                file()
                    .addCharge(acquitted("2020-05-05"))
                    .addDetention(detained("2019").withEnd(end))
                    .addRelease(released("2020-06")),
                "held-after-charges-ended"))
        .extracting(Issue::pointer, Issue::related)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/detentions/0/end/release",
                List.of(
                    "/detentions/0/arrest/when",
                    "/releases/0/when",
                    "/charges/0/history/1/kind",
                    "/charges/0/history/1/when")));
  }

  @Test
  void a_charge_against_a_group_of_the_person_stands_until_it_has_ended_too() {
    CaseFile.Builder file =
        file()
            .addPerson(Person.builder().id("g1").size(Quantity.of(9)).build())
            .addPerson(member("p3", "g1"))
            .addDetention(detained("2019").withPerson("p3").withStillHeldAsOf(date("2020-05-09")))
            .addCharge(acquitted("2020-05-05").withPerson("p3"));
    assertThat(issues(file, "held-after-charges-ended")).hasSize(1);
    assertThat(issues(file.addCharge(charge("c2", "g1")), "held-after-charges-ended")).isEmpty();
  }

  @Test
  void an_acquittal_that_was_set_aside_or_is_denied_leaves_no_certain_question() {
    assertThat(
            issues(
                heldUntil(
                    "2021",
                    outcome("c1", ChargeStatus.ACQUITTED, "2020-05-05")
                        .withHistory(
                            outcome("c1", ChargeStatus.ACQUITTED, "2020-05-05").history().get(1),
                            outcome("c1", ChargeStatus.PENDING, "2020-06").history().get(1))),
                "held-after-charges-ended"))
        .isEmpty();
    assertThat(
            issues(
                heldUntil("2021", acquitted("2020-05-05")).addStatement(denied("c1")),
                "held-after-charges-ended"))
        .extracting(Issue::certainty)
        .containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void of_two_ends_of_a_charge_custody_has_to_go_on_after_either() {
    ChargeEntry acquitted = acquitted("2020-05").history().get(1);
    ChargeEntry dropped = outcome("c1", ChargeStatus.DROPPED, "2020-05-05").history().get(1);
    for (List<ChargeEntry> ends :
        List.of(List.of(acquitted, dropped), List.of(dropped, acquitted))) {
      Charge charge = charge("c1", "p1").withHistory(ends);
      assertThat(issues(heldUntil("2020-05-20", charge), "held-after-charges-ended")).isEmpty();
      assertThat(issues(heldUntil("2020-06-20", charge), "held-after-charges-ended"))
          .extracting(Issue::related)
          .containsExactly(
              List.of(
                  "/detentions/0/arrest/when",
                  "/charges/0/history/0/kind",
                  "/charges/0/history/1/kind",
                  "/charges/0/history/0/when",
                  "/charges/0/history/1/when"));
    }
  }

  @Test
  void custody_that_ended_before_the_order_ran_out_raises_no_question() {
    assertThat(
            issues(
                file()
                    .addDetention(detained("2020-03-01"))
                    .addRelease(released("2020-03-20"))
                    .addOrder(until("o1", "2020-05-05")),
                "held-beyond-order"))
        .isEmpty();
  }

  @Test
  void a_measure_of_any_order_is_a_title_to_detain_and_ends_when_it_or_the_order_does() {
    CaseFile.Builder held = beyond("2020-10-09", until("o1", "2020-05-05"));
    assertThat(issues(held.addOrder(upheld("o2", "2020-09-30")), "held-beyond-order"))
        .extracting(Issue::related)
        .containsExactly(List.of("/orders/0/until", "/orders/1/measures/0/until"));
    CourtOrder house =
        toDetain("o3")
            .withKind(OrderKind.APPEAL_RULING)
            .withMeasures(Measure.of(MeasureKind.HOUSE_ARREST));
    assertThat(
            issues(
                beyond("2020-10-09", until("o1", "2020-05-05"), house.withUntil(date("2020-06"))),
                "held-beyond-order"))
        .hasSize(1);
    assertThat(issues(held.addOrder(house), "held-beyond-order")).isEmpty();
  }

  @Test
  void a_measure_for_another_person_is_no_title() {
    Measure other = Measure.of(MeasureKind.DETENTION).withPersons("p2");
    assertThat(
            issues(
                beyond(
                    "2020-10-09",
                    until("o1", "2020-05-05"),
                    toDetain("o2").withKind(OrderKind.APPEAL_RULING).withMeasures(other)),
                "held-beyond-order"))
        .hasSize(1);
  }

  @Test
  void a_status_that_is_retracted_is_no_basis_and_one_of_a_group_is() {
    PersonStatus accused = PersonStatus.builder().id("x").kind(LegalStatus.ACCUSED).build();
    CaseFile.Builder retracted =
        of(Person.named("p1", "Olena Tkach").withStatuses(accused))
            .addDetention(detained("2020-03").withStillHeldAsOf(date("2021")))
            .addStatement(Files.retracted("x"));
    assertThat(issues(retracted, "no-order-or-charge")).hasSize(1);
    Person group = Person.builder().id("g1").size(Quantity.of(9)).build();
    CaseFile.Builder member =
        of(member("p1", "g1"))
            .addPerson(group.withStatuses(accused))
            .addDetention(detained("2020-03").withStillHeldAsOf(date("2021")));
    assertThat(issues(member, "no-order-or-charge")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspect", "accused", "convicted", "wanted"})
  void a_status_in_proceedings_tells_of_a_basis(String status) {
    PersonStatus told = PersonStatus.builder().kind(LegalStatus.of(status)).build();
    Person person = Person.named("p1", "Olena Tkach");
    CaseFile.Builder held =
        of(person.withStatuses(told))
            .addDetention(detained("2020-03").withStillHeldAsOf(date("2021")));
    assertThat(issues(held, "no-order-or-charge")).isEmpty();
    CaseFile.Builder witness =
        of(person.withStatuses(told.withKind(LegalStatus.WITNESS)))
            .addDetention(detained("2020-03").withStillHeldAsOf(date("2021")));
    assertThat(issues(witness, "no-order-or-charge"))
        .extracting(Issue::pointer)
        .containsExactly("/detentions/0");
  }

  @Test
  void any_order_that_names_the_detention_is_one() {
    for (OrderKind kind : List.of(OrderKind.MEDICAL_EXAMINATION, OrderKind.DETENTION)) {
      assertThat(issues(beyond("2021", until("o1", "2020").withKind(kind)), "no-order-or-charge"))
          .isEmpty();
    }
  }

  @Test
  void an_age_that_makes_the_person_of_age_outweighs_the_others() {
    Person person = aged(15, "2010-05-14");
    assertThat(issues(of(person).addDetention(detained("2010")), "minor-detained"))
        .extracting(Issue::pointer)
        .containsExactly("/detentions/0/arrest/when");
    Person rival = person.withAges(person.ages().get(0), Age.of(19).withWhen(date("2010-05-14")));
    assertThat(issues(of(rival).addDetention(detained("2010")), "minor-detained")).isEmpty();
    Person inMonths =
        person.withAges(
            Age.builder().age(Quantity.of(22).withUnit("month")).when(date("2010")).build());
    assertThat(issues(of(inMonths).addDetention(detained("2010")), "minor-detained")).isEmpty();
  }

  @Test
  void a_birth_date_that_somebody_denies_makes_it_only_possible() {
    assertThat(
            issues(
                of(Files.born("1995"))
                    .addDetention(detained("2010"))
                    .addStatement(about("p1", "/birthDate", "1995").withStance(Stance.DENIES)),
                "minor-detained"))
        .extracting(Issue::certainty)
        .containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void what_became_of_an_order_rests_on_all_that_may_be_the_last_whichever_is_listed_first() {
    ComplianceEntry refused = ComplianceEntry.of(Compliance.REFUSED).withWhen(date("2020-05"));
    ComplianceEntry complied = ComplianceEntry.of(Compliance.COMPLIED).withWhen(date("2020-05-10"));
    assertThat(disobeyed(refused, complied).related()).contains("/orders/0/compliance/1/when");
    assertThat(disobeyed(complied, refused).related()).contains("/orders/0/compliance/0/when");
    ComplianceEntry ignored = ComplianceEntry.of(Compliance.NOT_COMPLIED).withWhen(date("2020-05"));
    assertThat(disobeyed(refused.withWhen(date("2020-05-10")), ignored))
        .extracting(Issue::certainty, Issue::pointer)
        .containsExactly(Certainty.CERTAIN, "/orders/0/compliance/1/kind");
    assertThat(disobeyed(refused.withWhen(date("2020-05-10")), ignored).related())
        .contains("/orders/0/compliance/0/kind");
  }

  private static Issue disobeyed(ComplianceEntry... compliance) {
    CourtOrder order = CourtOrder.builder().id("o1").kind(OrderKind.RELEASE).build();
    Validator validator = Validator.standard().with(Family.INDICATORS).withOverlaps();
    return validator
        .validate(file().addOrder(order.withCompliance(compliance)).build())
        .issues("remedy-not-enforced")
        .get(0);
  }
}
