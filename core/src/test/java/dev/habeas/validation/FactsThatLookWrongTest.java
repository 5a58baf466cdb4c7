package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.died;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Item;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.Nationality;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderState;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Place;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.Quantity;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.Source;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.StatedDuration;
import dev.habeas.Statement;
import dev.habeas.time.Term;
import org.junit.jupiter.api.Test;

/** What real cases hold and looks like a slip: never an error, never a warning. */
class FactsThatLookWrongTest {
  private static void assertQuiet(CaseFile.Builder file) {
    assertThat(Files.asksAll().validate(file.build()).issues())
        .filteredOn(issue -> issue.severity() != Severity.INFO)
        .isEmpty();
  }

  private static CourtOrder.Builder order(OrderKind kind, String issued) {
    return CourtOrder.builder().id("o1").kind(kind).issued(date(issued)).addPerson("p1");
  }

  private static OrderEntry entry(OrderState state, String when) {
    return OrderEntry.builder().kind(state).when(date(when)).build();
  }

  private static Proceeding held(Stage... stages) {
    return Proceeding.builder().id("q1").addStages(stages).build();
  }

  private static Stage stage(StageKind kind, String when) {
    return Stage.builder().kind(kind).when(date(when)).addPerson("p1").build();
  }

  private static Event event(EventKind kind, String when) {
    return Event.builder().id("e1").kind(kind).when(date(when)).addPerson("p1").build();
  }

  private static Sentence years(String id, SentenceState state, int years) {
    SentencePart part =
        SentencePart.builder()
            .kind(SentencePartKind.IMPRISONMENT)
            .term(Term.ofYears(years))
            .build();
    return sentence("p1", "c1").withId(id).withState(state).withParts(part);
  }

  @Test
  void a_warrant_before_the_arrest_or_after_it_was_carried_out() {
    assertQuiet(
        file()
            .addDetention(detained("2020-03-02"))
            .addOrder(order(OrderKind.ARREST_WARRANT, "2019-12-01").build()));
    assertQuiet(
        file()
            .addDetention(detained("2020-03-02"))
            .addOrder(order(OrderKind.ARREST_WARRANT, "2020-03-04").build()));
  }

  @Test
  void a_warrant_written_after_it_was_carried_out() {
    ComplianceEntry done =
        ComplianceEntry.builder().kind(Compliance.COMPLIED).when(date("2020-03-02")).build();
    for (OrderKind kind : new OrderKind[] {OrderKind.ARREST_WARRANT, OrderKind.SEARCH}) {
      assertQuiet(
          file()
              .addDetention(detained("2020-03-02"))
              .addOrder(
                  order(kind, "2020-03-04")
                      .addHistory(
                          entry(OrderState.CARRIED_OUT, "2020-03-02"),
                          entry(OrderState.ISSUED, "2020-03-04"))
                      .addCompliance(done)
                      .build()));
    }
  }

  @Test
  void an_arrest_of_a_prisoner_in_prison() {
    Detention prisoner = CustodyExamples.admitted("2015", "2020-03-02");
    assertQuiet(file().addDetention(CustodyExamples.inPrison(prisoner)));
    assertQuiet(file().addDetention(prisoner).addDetention(detained("2015").withId("d2")));
    assertQuiet(file().addDetention(prisoner).addOrder(order(OrderKind.SENTENCE, "2014").build()));
  }

  @Test
  void a_person_still_held_after_a_release_on_paper_or_by_the_calendar_of_another_place() {
    Detention held = detained("2020-03-02").withStillHeldAsOf(date("2020-06-02"));
    DetentionEnd end =
        DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build();
    assertQuiet(file().addDetention(held).addRelease(released("2020-04")));
    assertQuiet(file().addDetention(held.withEnd(end)).addRelease(released("2020-06-01", "US")));
  }

  @Test
  void charges_and_sentences_after_the_death_of_the_person() {
    assertQuiet(
        Files.of(died("2019"))
            .addCharge(charge("c1", "p1").withFiled(date("2020")))
            .addSentence(years("s1", SentenceState.PRONOUNCED, 3).withPronounced(date("2021"))));
  }

  @Test
  void court_proceedings_after_the_death_of_the_person() {
    assertQuiet(
        file()
            .addDetention(ended("2020-03-02", DetentionEndManner.DEATH, "2021-01-05"))
            .addProceeding(
                held(stage(StageKind.HEARING, "2021-06"), stage(StageKind.VERDICT, "2022")))
            .addPerson(Person.named("p3", "Taras").withDeathDate(date("2021-01-05"))));
  }

  @Test
  void the_arrest_of_a_person_already_in_custody_even_in_prison() {
    assertQuiet(
        file()
            .addDetention(detained("2019"))
            .addDetention(
                detained("2020-03-02")
                    .withId("d2")
                    .withLinks(
                        DetentionLink.builder()
                            .kind(DetentionLinkKind.PARALLEL_TO)
                            .detention("d1")
                            .build())));
    assertQuiet(file().addDetention(detained("2019")).addDetention(detained("2020").withId("d2")));
  }

  @Test
  void a_conviction_with_no_custody() {
    assertQuiet(
        file().addCharge(charge("c1", "p1")).addSentence(years("s1", SentenceState.PRONOUNCED, 3)));
  }

  @Test
  void release_while_the_conviction_stands() {
    assertQuiet(
        file()
            .addDetention(detained("2020-03-02"))
            .addCharge(charge("c1", "p1"))
            .addSentence(years("s1", SentenceState.PRONOUNCED, 10))
            .addRelease(released("2021").withReasons(ReleaseReason.PRISONER_EXCHANGE)));
  }

  @Test
  void acquittal_followed_by_custody_on_the_same_day() {
    ChargeEntry acquitted =
        ChargeEntry.builder().kind(ChargeStatus.ACQUITTED).when(date("2020-03-02")).build();
    assertQuiet(
        file()
            .addCharge(charge("c1", "p1").withHistory(acquitted))
            .addDetention(detained("2020-03-02")));
  }

  @Test
  void twenty_years_with_no_order_and_no_charge() {
    assertQuiet(file().addDetention(detained("2000").withStillHeldAsOf(date("2020"))));
  }

  @Test
  void a_sentence_longer_than_the_prosecution_asked() {
    assertQuiet(
        file()
            .addCharge(charge("c1", "p1"))
            .addSentence(years("s1", SentenceState.REQUESTED, 5))
            .addSentence(years("s2", SentenceState.PRONOUNCED, 8)));
  }

  @Test
  void an_order_vacated_after_it_was_carried_out_or_carried_out_before_it_was_in_force() {
    assertQuiet(
        file()
            .addOrder(
                order(OrderKind.TRANSFER, "2020-01-01")
                    .addHistory(
                        entry(OrderState.CARRIED_OUT, "2020-01-02"),
                        entry(OrderState.IN_FORCE, "2020-01-05"),
                        entry(OrderState.QUASHED, "2020-03"))
                    .build()));
  }

  @Test
  void a_measure_lifted_unobeyed() {
    ComplianceEntry never =
        ComplianceEntry.builder().kind(Compliance.NOT_COMPLIED).when(date("2020-02")).build();
    assertQuiet(
        file()
            .addOrder(
                order(OrderKind.INTERIM_MEASURE, "2020-01-01")
                    .build()
                    .withCompliance(never)
                    .withHistory(entry(OrderState.LIFTED, "2020-03"))));
  }

  @Test
  void a_day_total_that_does_not_match_the_dates() {
    assertQuiet(
        file()
            .addDetention(
                detained("2020-03-02")
                    .withStated(StatedDuration.builder().term(Term.ofDays(999)).build()))
            .addRelease(released("2020-03-12")));
  }

  @Test
  void two_releases_in_one_case_the_first_on_paper_only() {
    assertQuiet(
        file()
            .addDetention(
                detained("2020-03-02")
                    .withEnd(
                        DetentionEnd.builder()
                            .manner(DetentionEndManner.RELEASE)
                            .release("r2")
                            .build()))
            .addRelease(released("2020-06-01"))
            .addRelease(released("2020-09-01").withId("r2")));
  }

  @Test
  void a_hearing_before_the_arrest_and_another_after_release() {
    assertQuiet(
        file()
            .addDetention(detained("2020-03-02"))
            .addRelease(released("2020-04"))
            .addProceeding(
                held(stage(StageKind.HEARING, "2020-01"), stage(StageKind.HEARING, "2020-05"))));
  }

  @Test
  void a_country_on_no_list() {
    Place place = Place.builder().name("a prison").country("XK").sovereign("ZZ").build();
    Nationality gone = Nationality.builder().country("SUHH").build();
    assertQuiet(
        file()
            .addPerson(Person.named("p3", "Taras").withNationalities(gone))
            .addEvent(event(EventKind.TRANSFER, "2020").withPlace(place)));
  }

  @Test
  void one_name_only_or_none() {
    assertQuiet(
        file()
            .addPerson(Person.named("p3", "Suharto"))
            .addPerson(Person.builder().id("p4").build())
            .addPerson(Person.builder().id("p5").size(Quantity.of(24)).build()));
  }

  @Test
  void two_people_of_one_name_in_a_case() {
    assertQuiet(file().addPerson(Person.named("p3", "Olena Tkach")));
  }

  @Test
  void a_family_told_of_a_death_years_later_and_a_sighting_after_it() {
    assertQuiet(
        file()
            .addDetention(ended("2014-09", DetentionEndManner.DEATH, "2015-01"))
            .addEvent(event(EventKind.NOTIFICATION, "2019-05"))
            .addEvent(event(EventKind.SIGHTING, "2016").withId("e2"))
            .addEvent(event(EventKind.DECLARED_DEAD, "2020").withId("e3")));
  }

  @Test
  void a_plea_entered_for_the_dead_and_an_arrest_abroad_on_the_day_of_the_death_at_home() {
    PleaEntry none = PleaEntry.builder().kind(Plea.NO_PLEA).when(date("2021")).build();
    assertQuiet(
        Files.of(died("2020-03-01"))
            .addCharge(charge("c1", "p1").withPleas(none))
            .addDetention(detained("2020-03-02", "JP")));
  }

  @Test
  void a_release_abroad_one_day_after_it_at_home_by_the_calendar_there() {
    Detention detention = detained("2020-03-02T01:00", "RU");
    assertQuiet(file().addDetention(detention).addRelease(released("2020-03-01", "US")));
    assertQuiet(
        file()
            .addDetention(
                detention.withEnd(
                    DetentionEnd.builder()
                        .manner(DetentionEndManner.RELEASE)
                        .release("r1")
                        .when(date("2020-03-03"))
                        .build()))
            .addRelease(released("2020-03-04", "JP")));
  }

  @Test
  void planned_events_after_the_report() {
    Stage planned = stage(StageKind.HEARING, "2030-01").withStanding(StageStanding.PLANNED);
    assertQuiet(
        file()
            .asOf(date("2020-01"))
            .addSource(Source.builder().id("x1").published(date("2019-12")).build())
            .addProceeding(held(planned))
            .addOrder(
                order(OrderKind.BAIL, "2019-12")
                    .until(date("2031"))
                    .addMeasure(Measure.builder().kind(MeasureKind.BAIL).due(date("2029")).build())
                    .build()));
  }

  @Test
  void amounts_without_a_currency() {
    assertQuiet(
        file()
            .addOrder(
                order(OrderKind.BAIL, "2020")
                    .addMeasure(
                        Measure.builder().kind(MeasureKind.BAIL).amount(Quantity.of(5_000)).build())
                    .build()));
  }

  @Test
  void a_detention_of_which_nearly_nothing_is_known() {
    assertQuiet(
        file()
            .addDetention(
                Detention.builder().id("d1").person("p1").kind(DetentionKind.UNKNOWN).build()));
  }

  @Test
  void statuses_that_differ_by_jurisdiction() {
    PersonStatus convicted =
        PersonStatus.builder().kind(LegalStatus.CONVICTED).jurisdiction("RU").build();
    PersonStatus none =
        PersonStatus.builder().kind(LegalStatus.NO_PROCEEDINGS).jurisdiction("UA").build();
    assertQuiet(file().addPerson(Person.named("p3", "Taras").withStatuses(convicted, none)));
  }

  @Test
  void a_file_with_none_of_its_uncertainty_resolved() {
    Release release = released("[2019..2021]").withDescription("one of three accounts");
    Statement rival = Statement.builder().about("d1").field("/arrest/when").value("2022").build();
    Statement unknown =
        Statement.builder().about("p1").field("/birthDate").absent(AbsenceReason.UNKNOWN).build();
    assertQuiet(
        file()
            .addDetention(detained("20XX"))
            .addRelease(release)
            .addStatement(rival)
            .addStatement(unknown));
  }

  @Test
  void an_acquittal_on_appeal_after_the_sentence() {
    ChargeEntry acquitted =
        ChargeEntry.builder().kind(ChargeStatus.ACQUITTED).when(date("2021-02")).build();
    PersonStatus convicted =
        PersonStatus.builder()
            .kind(LegalStatus.CONVICTED)
            .jurisdiction("UA")
            .from(date("2020-05-05"))
            .build();
    assertQuiet(
        file()
            .addPerson(Person.named("p3", "Taras").withStatuses(convicted))
            .addProceeding(Proceeding.builder().id("q1").jurisdiction("UA").build())
            .addCharge(charge("c1", "p3").withProceeding("q1").withHistory(acquitted))
            .addSentence(sentence("p3", "c1").withPronounced(date("2020-05-05"))));
  }

  @Test
  void one_release_that_ends_two_detentions_of_one_time() {
    DetentionEnd end =
        DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build();
    DetentionLink link =
        DetentionLink.builder().kind(DetentionLinkKind.PARALLEL_TO).detention("d1").build();
    assertQuiet(
        file()
            .addDetention(detained("2020-03-02").withEnd(end))
            .addDetention(detained("2020-03-05").withId("d2").withEnd(end).withLinks(link))
            .addRelease(released("2020-04")));
  }

  @Test
  void more_time_served_than_the_term() {
    SentencePart part = SentencePart.of(SentencePartKind.IMPRISONMENT, Term.ofYears(2));
    assertQuiet(
        file()
            .addCharge(charge("c1", "p1"))
            .addSentence(sentence("p1", "c1").withParts(part.withServed(Term.ofYears(3)))));
  }

  @Test
  void frost_in_a_cell() {
    assertQuiet(
        file()
            .addEvent(
                event(EventKind.SOLITARY_CONFINEMENT, "2020-01")
                    .withQuantities(
                        Item.builder().what("by night").quantity(Quantity.of(-9, "Cel")).build())));
  }
}
