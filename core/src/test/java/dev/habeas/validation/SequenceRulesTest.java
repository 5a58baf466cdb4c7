package dev.habeas.validation;

import static dev.habeas.validation.CustodyExamples.admitted;
import static dev.habeas.validation.CustodyExamples.appeared;
import static dev.habeas.validation.CustodyExamples.inPrison;
import static dev.habeas.validation.CustodyExamples.warrant;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.SequenceExamples.complied;
import static dev.habeas.validation.SequenceExamples.filed;
import static dev.habeas.validation.SequenceExamples.issued;
import static dev.habeas.validation.SequenceExamples.pleaded;
import static dev.habeas.validation.SequenceExamples.sentenced;
import static dev.habeas.validation.SequenceExamples.step;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Detention;
import dev.habeas.Name;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderState;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Quantity;
import dev.habeas.Regime;
import dev.habeas.Stay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows an arrest, a charge or an order, and cannot come before it. */
class SequenceRulesTest {
  private static final Detention EARLY = admitted("2020-03-01", "2020-03-03");

  // admission-before-arrest, first-appearance-before-arrest

  @Test
  void an_admission_or_an_appearance_before_the_arrest_is_a_warning() {
    assertCertain(
        file().addDetention(EARLY),
        WARNING,
        "admission-before-arrest",
        "/detentions/0/stays/0/from",
        "/detentions/0/arrest/when",
        "/detentions/0/person");
    assertCertain(
        file().addDetention(appeared("2020-03-02", "2020-03-03")),
        WARNING,
        "first-appearance-before-arrest",
        "/detentions/0/firstAppearance/when",
        "/detentions/0/arrest/when",
        "/detentions/0/person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-03-01", "2019", "2020", "202X", "2020-03-05?"})
  void another_detention_that_may_have_begun_by_then_covers_the_day(String arrest) {
    assertClean(file().addDetention(EARLY).addDetention(detained(arrest).withId("d2")));
  }

  @Test
  void a_later_detention_and_one_of_another_person_cover_nothing() {
    for (Detention other :
        new Detention[] {
          detained("2020-03-05").withId("d2"), detained("2019").withId("d2").withPerson("p2")
        }) {
      assertCertain(
          file().addDetention(EARLY).addDetention(other),
          WARNING,
          "admission-before-arrest",
          "/detentions/0/stays/0/from",
          "/detentions/0/arrest/when",
          "/detentions/0/person");
    }
  }

  @Test
  void an_order_to_detain_that_may_be_earlier_covers_the_day() {
    assertClean(file().addDetention(EARLY).addOrder(warrant("2020-02")));
    assertClean(file().addDetention(EARLY).addOrder(warrant("2020")));
    assertCertain(
        file().addDetention(EARLY).addOrder(warrant("2020-02").withKind(OrderKind.SEARCH)),
        WARNING,
        "admission-before-arrest",
        "/detentions/0/stays/0/from",
        "/detentions/0/arrest/when",
        "/detentions/0/person");
  }

  @Test
  void who_is_arrested_in_custody_or_in_hospital_or_in_a_group_may_have_been_there_before() {
    assertClean(file().addDetention(inPrison(EARLY)));
    Stay ward = Stay.builder().regime(Regime.HOSPITAL).from(date("2020-03-01")).build();
    assertClean(file().addDetention(EARLY.withStays(ward)));
    assertClean(
        Files.of(Person.builder().id("p1").size(Quantity.of(9)).build()).addDetention(EARLY));
  }

  @Test
  void a_stay_that_is_retracted_is_passed_over_and_one_that_is_denied_is_only_possible() {
    assertClean(file().addDetention(EARLY).addStatement(retracted("y1")));
    assertPossible(
        file().addDetention(EARLY).addStatement(denied("y1")),
        "admission-before-arrest",
        "/detentions/0/stays/0/from",
        "/detentions/0/arrest/when",
        "/detentions/0/person");
  }

  // two-places-at-once

  @Test
  void two_stays_are_at_once_only_if_the_places_are_known_to_be_apart() {
    Stay here = CustodyExamples.prison("A", "2020-03-01", "2020-03-09");
    Stay there = CustodyExamples.prison("B", "2020-03-05", "2020-03-20");
    assertCertain(
        file().addDetention(CustodyExamples.moved(here, there)),
        INFO,
        "two-places-at-once",
        "/detentions/0/stays/1/from",
        "/detentions/0/person",
        "/detentions/0/stays/0/from",
        "/detentions/0/stays/0/until",
        "/detentions/0/stays/0/place",
        "/detentions/0/stays/1/from",
        "/detentions/0/stays/1/until",
        "/detentions/0/stays/1/place");
    for (Place place :
        new Place[] {
          Place.builder().name("B").kind(PlaceKind.HOSPITAL).build(),
          Place.builder().name("B").build(),
          Place.builder().kind(PlaceKind.PRISON).build(),
          Place.builder().name("B").kind(PlaceKind.PRISON).addName(Name.of("A")).build()
        }) {
      assertClean(file().addDetention(CustodyExamples.moved(here, there.withPlace(place))));
    }
    assertClean(
        file().addDetention(CustodyExamples.moved(here, there.withRegime(Regime.TEMPORARY_LEAVE))));
    assertClean(
        file().addDetention(CustodyExamples.moved(here, there.withUntil(Optional.empty()))));
  }

  // conviction-before-charge

  @Test
  void a_conviction_before_all_that_the_charge_says_of_its_beginning_is_a_warning() {
    Charge charge =
        filed("2020-03-03")
            .withHistory(
                step(ChargeStatus.FILED, "2020-03-02"), step(ChargeStatus.CONVICTED, "2020-03-01"));
    assertCertain(
        file().addCharge(charge),
        WARNING,
        "conviction-before-charge",
        "/charges/0/history/1/when",
        "/charges/0/filed",
        "/charges/0/history/0/when");
    assertClean(file().addCharge(charge.withFiled(date("2020-02"))));
    assertClean(file().addCharge(charge.withFiled(Optional.empty())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dismissed", "dropped", "acquitted", "unknown", "quashed"})
  void a_charge_that_ended_otherwise_may_have_been_filed_again(String status) {
    assertClean(
        file()
            .addCharge(
                filed("2020-06")
                    .withHistory(
                        step(ChargeStatus.CONVICTED, "2020-03"),
                        step(ChargeStatus.of(status), "2020-04"))));
  }

  // plea-before-charge, sentence-before-charge

  @Test
  void a_plea_or_a_sentence_before_the_charge_is_a_warning() {
    assertCertain(
        pleaded(
            "2020-03-01", filed("2020-03-02").withHistory(step(ChargeStatus.PENDING, "2020-04"))),
        WARNING,
        "plea-before-charge",
        "/charges/0/pleas/0/when",
        "/charges/0/filed",
        "/charges/0/history/0/when");
    assertCertain(
        sentenced("2020-03-01", filed("2020-03-02")),
        WARNING,
        "sentence-before-charge",
        "/sentences/0/pronounced",
        "/charges/0/filed");
  }

  @Test
  void a_charge_with_a_step_that_may_be_earlier_may_have_been_answered() {
    assertClean(
        pleaded(
            "2020-03-01", filed("2020-03-02").withHistory(ChargeEntry.of(ChargeStatus.ALLEGED))));
    assertClean(
        sentenced(
            "2020-03-01",
            filed("2020-03-02").withHistory(step(ChargeStatus.AMENDED, "2020-03-01"))));
    assertClean(sentenced("2020-03-01", charge("c1", "p1")));
  }

  @Test
  void a_plea_or_charge_that_is_retracted_is_passed_over() {
    assertClean(pleaded("2020-03-01", filed("2020-03-02")).addStatement(retracted("w1")));
    assertClean(sentenced("2020-03-01", filed("2020-03-02")).addStatement(retracted("c1")));
  }

  // compliance-before-order, state-cannot-follow

  @Test
  void compliance_and_steps_before_the_order_are_warnings() {
    assertCertain(
        complied("2020-03-01", issued("2020-03-02")),
        WARNING,
        "compliance-before-order",
        "/orders/0/compliance/0/when",
        "/orders/0/issued");
    assertCertain(
        step(OrderState.LIFTED, "2020-03-01", issued("2020-03-02")),
        WARNING,
        "state-cannot-follow",
        "/orders/0/history/0/when",
        "/orders/0/issued");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stayed", "modified", "lifted", "quashed", "superseded"})
  void what_is_undone_or_changed_was_issued(String state) {
    assertCertain(
        step(OrderState.of(state), "2020-03-01", issued("2020-03-02")),
        WARNING,
        "state-cannot-follow",
        "/orders/0/history/0/when",
        "/orders/0/issued");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requested",
        "refused",
        "sealed",
        "served",
        "in-force",
        "confirmed",
        "appealed",
        "final",
        "carried-out",
        "expired",
        "published",
        "unknown"
      })
  void other_steps_may_be_recorded_before_the_order(String state) {
    assertClean(step(OrderState.of(state), "2020-03-01", issued("2020-03-02")));
  }

  @Test
  void an_order_issued_more_than_once_can_be_lifted_in_between() {
    OrderEntry first = SequenceExamples.entry(OrderState.ISSUED, "2020-01").withId("h0");
    OrderEntry lifted = SequenceExamples.entry(OrderState.LIFTED, "2020-02");
    assertClean(file().addOrder(issued("2020-03").withHistory(first, lifted)));
  }

  @Test
  void a_step_or_entry_that_is_retracted_is_passed_over() {
    assertClean(
        step(OrderState.LIFTED, "2020-03-01", issued("2020-03-02")).addStatement(retracted("h1")));
    assertClean(complied("2020-03-01", issued("2020-03-02")).addStatement(retracted("k1")));
  }
}
