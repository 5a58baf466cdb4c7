package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.sentence;
import static dev.habeas.validation.Files.validate;
import static dev.habeas.validation.ProcedureExamples.acquitted;
import static dev.habeas.validation.ProcedureExamples.convicted;
import static dev.habeas.validation.ProcedureExamples.extended;
import static dev.habeas.validation.ProcedureExamples.outcome;
import static dev.habeas.validation.ProcedureExamples.sentenced;
import static dev.habeas.validation.ProcedureExamples.suspended;
import static dev.habeas.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.time.Term;
import dev.habeas.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Charges, orders, sentences and statuses that do not fit each other. */
class ProcedureRulesTest {
  private static final long SEED = 20230208;

  @Test
  void a_sentence_rests_on_the_outcome_of_each_of_its_charges() {
    CaseFile.Builder file =
        sentenced("2020-05-05", outcome("c1", ChargeStatus.DROPPED, "2020-05-04"));
    assertCertain(
        file,
        WARNING,
        "sentence-without-standing-charge",
        "/sentences/0/charges",
        "/sentences/0/state",
        "/sentences/0/pronounced",
        "/charges/0/history/1/kind",
        "/charges/0/history/1/when");
    assertThat(validate(file.addStatement(denied("c1"))).issues())
        .extracting(Issue::certainty)
        .containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void a_sentence_on_a_charge_whose_outcome_or_day_is_not_known_is_not_judged() {
    ChargeEntry dropped = ChargeEntry.of(ChargeStatus.DROPPED);
    assertClean(sentenced("2020-05-05", charge("c1", "p1")));
    assertClean(sentenced("2020-05-05", charge("c1", "p1").withHistory(dropped)));
    assertClean(
        file()
            .addCharge(outcome("c1", ChargeStatus.DROPPED, "2020"))
            .addSentence(sentence("p1", "c1")));
  }

  @Test
  void a_charge_that_another_replaced_may_not_be_the_one_that_is_meant() {
    Charge dropped = outcome("c1", ChargeStatus.DROPPED, "2020-05-04");
    assertClean(
        sentenced("2020-05-05", dropped).addCharge(charge("c2", "p1").withSupersedes("c1")));
  }

  @Test
  void a_sentence_that_was_quashed_answers_no_charge_any_more() {
    assertClean(
        file()
            .addCharge(outcome("c1", ChargeStatus.ACQUITTED, "2020-05-04"))
            .addSentence(
                sentence("p1", "c1")
                    .withPronounced(date("2020-05-05"))
                    .withState(SentenceState.QUASHED)));
  }

  @Test
  void a_conviction_may_be_for_what_the_file_does_not_hold() {
    Charge acquitted = acquitted("c1", "q1", "2020-12");
    assertClean(convicted("2021-03", acquitted).addSentence(sentence("p3")));
    assertClean(convicted("2021-03"));
    assertClean(convicted("2021-03", acquitted, charge("c2", "p3").withProceeding("q1")));
  }

  @Test
  void of_two_ends_of_which_either_may_be_the_last_a_rule_points_at_the_one_that_it_is_about() {
    Charge charge = ended("2020-05", "2020-05-10").withPerson("p3").withProceeding("q1");
    Report report =
        Validator.standard().withOverlaps().validate(convicted("2021-03", charge).build());
    assertThat(report.issues("convicted-though-acquitted"))
        .extracting(Issue::certainty, Issue::related)
        .containsExactly(
            tuple(
                Certainty.POSSIBLE,
                List.of(
                    "/persons/2/statuses/0/jurisdiction",
                    "/persons/2/statuses/0/proceeding",
                    "/persons/2/statuses/0/asOf",
                    "/charges/0/proceeding",
                    "/proceedings/0/jurisdiction",
                    "/charges/0/history/0/kind",
                    "/charges/0/history/0/when",
                    "/charges/0/history/1/when")));
  }

  @Test
  void what_a_breach_rests_on_does_not_depend_on_the_order_of_the_entries() {
    ChargeEntry convicted = ChargeEntry.of(ChargeStatus.CONVICTED).withWhen(date("2020-05"));
    ChargeEntry acquitted = ChargeEntry.of(ChargeStatus.ACQUITTED).withWhen(date("2020-05-10"));
    for (List<ChargeEntry> history :
        List.of(List.of(convicted, acquitted), List.of(acquitted, convicted))) {
      Charge charge = charge("c1", "p3").withProceeding("q1").withHistory(history);
      Report report =
          Validator.standard().withOverlaps().validate(convicted("2021-03", charge).build());
      assertThat(report.issues("convicted-though-acquitted"))
          .singleElement()
          .satisfies(
              issue ->
                  assertThat(issue.related())
                      .contains("/charges/0/history/0/when", "/charges/0/history/1/when"));
    }
  }

  @Test
  void a_sentence_comes_after_the_end_of_a_charge_only_if_it_does_whichever_end_was_the_last() {
    assertThat(validate(sentenced("2020-06-01", ended("2020-05", "2020-05-10"))).issues())
        .as("acquitted and dropped before, in either order")
        .extracting(Issue::certainty, Issue::related)
        .containsExactly(
            tuple(
                Certainty.CERTAIN,
                List.of(
                    "/sentences/0/state",
                    "/sentences/0/pronounced",
                    "/charges/0/history/0/kind",
                    "/charges/0/history/1/kind",
                    "/charges/0/history/0/when",
                    "/charges/0/history/1/when")));
    assertClean(sentenced("2020-05-20", ended("2020-05", "2020-05-10")));
    assertClean(sentenced("2020-05-20", ended("2020-05-10", "2020-05")));
  }

  /** A charge of which a person was acquitted on a day and that was dropped on another. */
  private static Charge ended(String acquitted, String dropped) {
    return charge("c1", "p1")
        .withHistory(
            ChargeEntry.builder().kind(ChargeStatus.ACQUITTED).when(date(acquitted)).build(),
            ChargeEntry.builder().kind(ChargeStatus.DROPPED).when(date(dropped)).build());
  }

  @Test
  void a_part_without_a_term_or_beside_others_is_not_compared() {
    assertClean(
        file()
            .addSentence(
                sentence("p1")
                    .withParts(
                        SentencePart.builder()
                            .kind(SentencePartKind.PROBATION)
                            .suspended(Term.ofYears(2))
                            .build())));
    assertCertain(
        suspended("P1Y", "P2Y"),
        WARNING,
        "part-longer-than-term",
        "/sentences/0/parts/0/suspended",
        "/sentences/0/parts/0/term");
  }

  @Test
  void a_term_is_longer_than_another_if_it_is_from_every_day_on() {
    Random random = new Random(SEED);
    int certain = 0;
    for (int round = 0; round < 400; round++) {
      Term one = term(random);
      Term other = term(random);
      Truth longer = TermLengths.isLonger(one, other);
      if (longer != Truth.UNKNOWN) {
        certain++;
        for (LocalDate day = LocalDate.of(2096, 1, 1);
            day.getYear() < 2105;
            day = day.plusDays(1)) {
          assertThat(one.addTo(day).isAfter(other.addTo(day)))
              .as("%s and %s from %s", one, other, day)
              .isEqualTo(longer.isTrue());
        }
      }
    }
    assertThat(certain).isGreaterThan(200);
  }

  private static Term term(Random random) {
    Term months = Term.ofMonths(random.nextInt(15)).and(Term.ofYears(random.nextInt(3)));
    return months.and(Term.ofDays(random.nextInt(3) * random.nextInt(400)));
  }

  @Test
  void what_is_certain_is_so_for_every_day_that_the_dates_can_mean() {
    assertCertainForEveryDay(
        "sentence-without-standing-charge",
        (dropped, pronounced) ->
            sentenced(pronounced, outcome("c1", ChargeStatus.DROPPED, dropped)),
        (dropped, pronounced) -> !dropped.isAfter(pronounced));
    assertCertainForEveryDay(
        "convicted-though-acquitted",
        (acquitted, asOf) -> convicted(asOf, acquitted("c1", "q1", acquitted)),
        LocalDate::isBefore);
    assertCertainForEveryDay(
        "extension-that-shortens",
        (until, newUntil) -> extended(until, newUntil),
        LocalDate::isAfter);
    assertCertainForEveryDay(
        "rival-values-unranked",
        (one, other) ->
            file()
                .addStatement(about("p1", "/birthDate", one))
                .addStatement(about("p1", "/birthDate", other)),
        (one, other) -> !one.equals(other));
  }

  private static void assertCertainForEveryDay(
      String code,
      BiFunction<String, String, CaseFile.Builder> file,
      BiPredicate<LocalDate, LocalDate> broken) {
    Random random = new Random(SEED);
    int certain = 0;
    for (int round = 0; round < 400; round++) {
      LocalDate one = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(60));
      LocalDate other = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(60));
      int days = 1 + random.nextInt(20);
      int others = 1 + random.nextInt(20);
      boolean always = true;
      for (int i = 0; i < days; i++) {
        for (int j = 0; j < others; j++) {
          always &= broken.test(one.plusDays(i), other.plusDays(j));
        }
      }
      Report report = validate(file.apply(within(one, days), within(other, others)));
      assertThat(report.issues(code))
          .as("%s, seed %d, round %d", code, SEED, round)
          .hasSize(always ? 1 : 0)
          .allMatch(issue -> issue.certainty() == Certainty.CERTAIN);
      certain += always ? 1 : 0;
      Report doubtful = validate(file.apply(doubted(one, days), within(other, others)));
      assertThat(doubtful.issues(code))
          .hasSize(always ? 1 : 0)
          .allMatch(issue -> issue.certainty() == Certainty.POSSIBLE);
    }
    assertThat(certain).isBetween(50, 399);
  }

  /** Some day of these. */
  private static String within(LocalDate first, int days) {
    return days == 1 ? first.toString() : "[" + first + ".." + first.plusDays(days - 1) + "]";
  }

  private static String doubted(LocalDate first, int days) {
    String dates = within(first, days);
    return days == 1 ? dates + "?" : dates.replace("..", "?..");
  }
}
