package dev.habeas.validation;

import static dev.habeas.validation.Files.born;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.died;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.DetentionKind;
import dev.habeas.OrderState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That a rule on two dates is certainly broken exactly when it is for each day the one and each day
 * the other can mean, and that more precise dates never change that.
 */
class OrderOfDatesTest {
  private static final long SEED = 20230914;
  private static final int ROUNDS = 2_000;
  private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);
  private static final int DAYS = 200;

  /** A file of two dates, the first of which must not be later. */
  private interface Example {
    CaseFile.Builder file(String first, String second);
  }

  /** A rule that is broken if the second date is earlier by more than the slack, in days. */
  private record Order(String code, int slack, Example example) {
    @Override
    public String toString() {
      return code;
    }
  }

  /** A text, and the first and last day that it can mean, counted from FIRST. */
  private record Dated(String text, int earliest, int latest) {}

  static List<Order> orders() {
    return List.of(
        new Order(
            "living-act-after-death",
            0,
            (first, second) -> of(died(second)).addDetention(detained(first))),
        new Order(
            "release-after-death",
            1,
            (first, second) ->
                of(died(second)).addDetention(detained("1990")).addRelease(released(first))),
        new Order(
            "born-after-arrest",
            1,
            (first, second) ->
                of(born(first)).addDetention(detained(second).withKind(DetentionKind.IMMIGRATION))),
        new Order(
            "still-held-after-end",
            1,
            (first, second) ->
                of(died(second)).addDetention(detained("1990").withStillHeldAsOf(date(first)))),
        new Order(
            "after-as-of",
            1,
            (first, second) -> file().asOf(date(second)).addDetention(detained(first))),
        new Order("after-publication", 1, AsOfExamples::cited),
        new Order(
            "admission-before-arrest",
            1,
            (first, second) -> file().addDetention(CustodyExamples.admitted(second, first))),
        new Order(
            "first-appearance-before-arrest",
            0,
            (first, second) -> file().addDetention(CustodyExamples.appeared(second, first))),
        new Order(
            "plea-before-charge",
            0,
            (first, second) -> SequenceExamples.pleaded(second, SequenceExamples.filed(first))),
        new Order(
            "sentence-before-charge",
            0,
            (first, second) -> SequenceExamples.sentenced(second, SequenceExamples.filed(first))),
        new Order(
            "compliance-before-order",
            0,
            (first, second) -> SequenceExamples.complied(second, SequenceExamples.issued(first))),
        new Order(
            "state-cannot-follow",
            0,
            (first, second) ->
                SequenceExamples.step(OrderState.LIFTED, second, SequenceExamples.issued(first))));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void a_breach_is_certain_exactly_when_it_is_one_for_every_day(Order order) {
    Random random = new Random(SEED);
    int certain = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Dated first = dated(random);
      Dated second = dated(random);
      boolean told = isTold(order, first, second);
      assertThat(told)
          .as("seed %d: %s %s", SEED, first, second)
          .isEqualTo(second.latest() + order.slack() < first.earliest());
      if (told) {
        certain++;
        assertThat(isTold(order, within(first, random), within(second, random))).isTrue();
      }
    }
    assertThat(certain).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
  }

  private static boolean isTold(Order order, Dated first, Dated second) {
    return Files.validate(order.example().file(first.text(), second.text()))
        .issues(order.code())
        .stream()
        .anyMatch(issue -> issue.certainty() == Certainty.CERTAIN);
  }

  private static Dated dated(Random random) {
    int day = random.nextInt(DAYS);
    int later = day + random.nextInt(20);
    LocalDate first = FIRST.plusDays(day);
    LocalDate last = FIRST.plusDays(later);
    YearMonth month = YearMonth.from(first);
    return switch (random.nextInt(7)) {
      case 0 -> new Dated("[" + first + ".." + last + "]", day, later);
      case 1 -> new Dated(first + "/" + last, day, later);
      case 2 -> new Dated("[" + first + "," + last + "]", day, later);
      case 3 -> new Dated(month.toString(), index(month.atDay(1)), index(month.atEndOfMonth()));
      case 4 -> new Dated("[.." + last + "]", Integer.MIN_VALUE, later);
      case 5 -> new Dated("[" + first + "..]", day, Integer.MAX_VALUE - 1);
      default -> new Dated(first.toString(), day, day);
    };
  }

  private static Dated within(Dated dated, Random random) {
    int least = Math.max(dated.earliest(), -DAYS);
    int day = least + random.nextInt(Math.min(dated.latest(), 2 * DAYS) - least + 1);
    return new Dated(FIRST.plusDays(day).toString(), day, day);
  }

  private static int index(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }
}
