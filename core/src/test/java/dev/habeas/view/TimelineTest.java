package dev.habeas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.LegalStatus;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderState;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final CaseFile FILE =
      CaseFile.builder()
          .id("case-1")
          .addPerson(
              Person.builder()
                  .id("p1")
                  .addStatus(
                      PersonStatus.builder()
                          .kind(LegalStatus.ACCUSED)
                          .asOf(date("2031-05-01"))
                          .build())
                  .build())
          .addDetention(
              Detention.builder()
                  .id("d1")
                  .person("p1")
                  .kind(DetentionKind.CRIMINAL)
                  .arrest(Arrest.builder().when(date("2031-02-03")).build())
                  .addStay(Stay.builder().id("stay-1").from(date("2031-02")).build())
                  .stillHeldAsOf(date("2031-02-03"))
                  .build())
          .addProceeding(
              Proceeding.builder()
                  .id("pr1")
                  .addStage(
                      Stage.builder()
                          .kind(StageKind.INDICTMENT_FILED)
                          .when(date("2031-03"))
                          .build())
                  .build())
          .addCharge(
              Charge.builder()
                  .id("c1")
                  .person("p1")
                  .filed(date("2031-03-01"))
                  .addPlea(
                      PleaEntry.builder().kind(Plea.NOT_GUILTY).when(date("2031-04-02")).build())
                  .build())
          .addOrder(CourtOrder.builder().id("o1").kind(OrderKind.MEDICAL_CARE).build())
          .addRelease(
              Release.builder()
                  .id("r1")
                  .person("p1")
                  .detention("d1")
                  .when(date("2031?-06-07"))
                  .build())
          .addEvent(
              Event.builder().id("e1").kind(EventKind.SURGERY).when(date("2031-03-01/..")).build())
          .build();

  @Test
  void everything_dated_is_sorted_by_what_the_dates_can_mean() {
    assertThat(Timeline.of(FILE).entries())
        .extracting(Timeline.Entry::what)
        .containsExactly(
            "stay from",
            "detention criminal still-held-as-of",
            "arrest",
            "charge",
            "stage indictment-filed",
            "event surgery",
            "plea not-guilty",
            "status accused as-of",
            "release",
            "order medical-care");
  }

  @Test
  void an_entry_points_to_its_date() {
    assertThat(Timeline.of(FILE).entries())
        .extracting(Timeline.Entry::pointer)
        .contains(
            "/detentions/0/stays/0/from",
            "/detentions/0/arrest/when",
            "/charges/0/pleas/0/when",
            "/persons/0/statuses/0/asOf");
  }

  @Test
  void a_moment_without_a_date_comes_last() {
    Timeline.Entry last = last(FILE);
    assertThat(last.when()).isEmpty();
    assertThat(last.pointer()).isEqualTo("/orders/0/issued");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-02-03, 2031-02-04, AFTER",
    "2031-02-03T08:30, 2031-02-03T09:00, AFTER",
    "2031-02-03, 2031-02-03, SAME",
    "2031-02-03, 2031-02-03T09:00, SAME",
    "2031-02, 2031-02-03, UNCERTAIN",
    "2031-02, 2031-02, UNCERTAIN",
    "2031-02-03, 2031-02-03/.., UNCERTAIN",
    "2031-02-03T08:30Z, 2031-02-03T09:00, UNCERTAIN",
  })
  void why_an_entry_is_after_the_one_before_it_is_told(
      String earlier, String later, Timeline.Order order) {
    CaseFile file =
        CaseFile.builder()
            .id("case-1")
            .addEvent(event("e3").build())
            .addEvent(event("e1").when(date(earlier)).build())
            .addEvent(event("e2").when(date(later)).build())
            .build();
    Timeline timeline = Timeline.of(file);
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::when)
        .containsExactly(Optional.of(date(earlier)), Optional.of(date(later)), Optional.empty());
    assertThat(timeline.order(0)).isEqualTo(Timeline.Order.FIRST);
    assertThat(timeline.order(1)).isEqualTo(order);
    assertThat(timeline.order(2)).isEqualTo(Timeline.Order.UNDATED);
  }

  @Test
  void an_undated_entry_is_undated_even_if_it_is_the_first_and_there_is_none_beyond_the_last() {
    Timeline timeline =
        Timeline.of(CaseFile.builder().id("case-1").addEvent(event("e1").build()).build());
    assertThat(timeline.order(0)).isEqualTo(Timeline.Order.UNDATED);
    assertThatThrownBy(() -> timeline.order(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Event.Builder event(String id) {
    return Event.builder().id(id).kind(EventKind.VISIT);
  }

  @Test
  void moments_without_a_date_keep_the_order_of_the_file() {
    CaseFile file =
        CaseFile.builder()
            .id("case-1")
            .addEvent(Event.builder().id("e1").kind(EventKind.VISIT).build())
            .addEvent(Event.builder().id("e2").kind(EventKind.FLIGHT).build())
            .addEvent(Event.builder().id("e3").kind(EventKind.DEATH).when(date("2031")).build())
            .build();
    assertThat(Timeline.of(file).entries())
        .extracting(Timeline.Entry::what)
        .containsExactly("event death", "event visit", "event flight");
  }

  @Test
  void an_unknown_kind_is_text_of_the_record_and_is_not_shown() {
    CaseFile file =
        CaseFile.builder()
            .id("case-1")
            .addEvent(Event.builder().id("e1").kind(EventKind.of("seen-by-jo")).build())
            .build();
    assertThat(last(file).what()).isEqualTo("event");
  }

  @ParameterizedTest
  @CsvSource({
    "held, stage verdict",
    "unknown, stage verdict",
    "put-off-by-jo, stage verdict",
    "planned, stage verdict planned",
    "adjourned, stage verdict adjourned",
    "cancelled, stage verdict cancelled",
  })
  void a_stage_that_did_not_take_place_is_not_told_as_if_it_had(String standing, String what) {
    Stage stage =
        Stage.builder().kind(StageKind.VERDICT).standing(StageStanding.of(standing)).build();
    CaseFile file =
        CaseFile.builder()
            .id("case-1")
            .addProceeding(Proceeding.builder().id("pr1").addStage(stage).build())
            .build();
    assertThat(last(file).what()).isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource({"in-fact, release", "on-paper, release on-paper", "unknown, release"})
  void a_release_on_paper_is_not_told_as_any_other(String standing, String what) {
    Release release =
        Release.builder()
            .id("r1")
            .person("p1")
            .detention("d1")
            .standing(ReleaseStanding.of(standing))
            .build();
    CaseFile file = CaseFile.builder().id("case-1").addRelease(release).build();
    assertThat(last(file).what()).isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource({
    "requested, sentence requested",
    "pronounced, sentence pronounced",
    "quashed, sentence",
    "served, sentence",
    "unknown, sentence",
    "hoped-for-by-jo, sentence",
  })
  void a_sentence_is_told_as_asked_for_or_pronounced_and_not_as_what_became_of_it(
      String state, String what) {
    Sentence sentence =
        Sentence.builder().id("s1").person("p1").state(SentenceState.of(state)).build();
    CaseFile file = CaseFile.builder().id("case-1").addSentence(sentence).build();
    assertThat(last(file).what()).isEqualTo(what);
    CaseFile dated = file.withSentences(sentence.withFrom(date("2031")));
    assertThat(Timeline.of(dated).entries().get(0).what()).isEqualTo(what + " from");
  }

  @ParameterizedTest
  @CsvSource({"requested, refused", "refused, requested", "requested, unknown"})
  void an_order_that_was_asked_for_or_refused_is_not_told_as_issued(String first, String then) {
    CaseFile file = orderThatWas(first, then);
    assertThat(Timeline.of(file).entries())
        .extracting(Timeline.Entry::what)
        .containsExactly("order-state " + first, "order-state " + then);
  }

  @ParameterizedTest
  @CsvSource({"alleged, false", "unknown, false", "filed, true", "dropped, true"})
  void a_charge_that_was_only_alleged_is_not_told_as_brought(String status, boolean told) {
    ChargeEntry entry = ChargeEntry.builder().kind(ChargeStatus.of(status)).build();
    CaseFile file =
        CaseFile.builder()
            .id("case-1")
            .addCharge(Charge.builder().id("c1").person("p1").addHistory(entry).build())
            .build();
    assertThat(Timeline.of(file).entries())
        .extracting(Timeline.Entry::what)
        .containsExactlyElementsOf(
            told
                ? List.of("charge", "charge-status " + status)
                : List.of("charge-status " + status));
  }

  @ParameterizedTest
  @CsvSource({"refused, issued", "requested, appealed"})
  void an_order_of_which_more_is_told_has_been_issued(String first, String then) {
    assertThat(Timeline.of(orderThatWas(first, then)).entries())
        .extracting(Timeline.Entry::what)
        .contains("order bail");
  }

  @Test
  void a_refusal_that_is_retracted_does_not_tell() {
    CaseFile file =
        orderThatWas("refused", "refused")
            .withStatements(
                Statement.builder().about("first").status(StatementStatus.DEPRECATED).build(),
                Statement.builder().about("then").status(StatementStatus.DEPRECATED).build());
    assertThat(last(file).what()).isEqualTo("order bail");
  }

  private static CaseFile orderThatWas(String first, String then) {
    CourtOrder order =
        CourtOrder.builder()
            .id("o1")
            .kind(OrderKind.BAIL)
            .addHistory(
                OrderEntry.of(OrderState.of(first)).withId("first"),
                OrderEntry.of(OrderState.of(then)).withId("then"))
            .build();
    return CaseFile.builder().id("case-1").addOrder(order).build();
  }

  @Test
  void the_date_of_the_file_itself_belongs_to_the_file() {
    CaseFile file = CaseFile.builder().id("case-1").asOf(date("2031-05")).build();
    assertThat(last(file))
        .isEqualTo(new Timeline.Entry(Optional.of(date("2031-05")), "case-file as-of", "/asOf"));
  }

  @Test
  void what_a_statement_retracts_is_passed_over_with_all_that_it_holds() {
    CaseFile retracted =
        FILE.withStatements(
            Statement.builder().about("d1").status(StatementStatus.DEPRECATED).build());
    assertThat(Timeline.of(retracted).entries())
        .extracting(Timeline.Entry::pointer)
        .isNotEmpty()
        .noneMatch(pointer -> pointer.startsWith("/detentions"));
  }

  @Test
  void a_file_cannot_retract_itself() {
    CaseFile file =
        FILE.withStatements(
            Statement.builder().about("case-1").status(StatementStatus.DEPRECATED).build());
    assertThat(Timeline.of(file).entries()).hasSize(10);
  }

  @Test
  void an_empty_file_has_an_empty_timeline() {
    assertThat(Timeline.of(CaseFile.builder().id("case-1").build()).entries()).isEmpty();
  }

  @Test
  void no_value_of_the_record_is_in_a_text() {
    Timeline timeline = Timeline.of(FILE);
    assertThat(timeline).hasToString("Timeline[dated=9, undated=1]");
    assertThat(timeline.entries().get(0)).hasToString("Entry[/detentions/0/stays/0/from]");
  }

  @Test
  void no_date_of_the_schema_is_a_list() {
    Set<ObjectType<?, ?>> seen = new HashSet<>();
    checkDates(Schema.CASE_FILE, seen);
    assertThat(seen).contains(Schema.CASE_FILE, Schema.STAY);
  }

  private static void checkDates(ObjectType<?, ?> type, Set<ObjectType<?, ?>> seen) {
    if (seen.add(type)) {
      for (Field<?, ?, ?> field : type.fields()) {
        if (field.type() instanceof ObjectType<?, ?> inner) {
          checkDates(inner, seen);
        } else if (field.type() == Schema.DATE) {
          assertThat(field.multiplicity()).isEqualTo(Field.Multiplicity.OPTIONAL);
        }
      }
    }
  }

  private static Timeline.Entry last(CaseFile file) {
    var entries = Timeline.of(file).entries();
    return entries.get(entries.size() - 1);
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }
}
