package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Holds the bounds of date plus term against every day that the date can mean, one by one. */
class TermBruteForceTest {
  private static final int LAST_SECOND = 86_399;

  /** Some seconds of some days: what a text can mean, without its holes. */
  private record Moments(LocalDate firstDay, int firstSecond, LocalDate lastDay, int lastSecond) {
    Moments until(Moments end) {
      return new Moments(firstDay, firstSecond, end.lastDay, end.lastSecond);
    }
  }

  /** A text, and for each of its alternatives all that it can mean. */
  private record Guess(String text, List<Moments> alternatives) {
    static Guess any(SplittableRandom random) {
      return switch (random.nextInt(6)) {
        case 0 -> stretch(random, "%s/%s");
        case 1 -> stretch(random, "[%s..%s]");
        case 2 -> set(random);
        default -> point(random);
      };
    }

    private static Guess stretch(SplittableRandom random, String format) {
      Guess start = point(random);
      Guess end = point(random);
      Moments moments = start.alternatives.get(0).until(end.alternatives.get(0));
      return new Guess(format.formatted(start.text, end.text), List.of(moments));
    }

    private static Guess set(SplittableRandom random) {
      List<String> texts = new ArrayList<>();
      List<Moments> alternatives = new ArrayList<>();
      for (int members = 1 + random.nextInt(3); members > 0; members--) {
        Guess point = point(random);
        texts.add(point.text);
        alternatives.addAll(point.alternatives);
      }
      return new Guess("{" + String.join(",", texts) + "}", alternatives);
    }

    private static Guess point(SplittableRandom random) {
      if (random.nextInt(3) == 0) {
        return withTime(random);
      }
      String text;
      do {
        text = new RandomDates(random).point();
      } while (EdtfDate.tryParse(text).isEmpty());
      var days = ReferenceDays.of(text);
      LocalDate first = ReferenceDays.day(days.nextSetBit(0));
      LocalDate last = ReferenceDays.day(days.length() - 1);
      return new Guess(text, List.of(new Moments(first, 0, last, LAST_SECOND)));
    }

    private static Guess withTime(SplittableRandom random) {
      LocalDate day = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(1_000));
      int hour = random.nextInt(24);
      int second = hour * 3_600 + 1_800;
      boolean toSecond = random.nextBoolean();
      String text = "%sT%02d:30%s".formatted(day, hour, toSecond ? ":00" : "");
      return new Guess(
          text, List.of(new Moments(day, second, day, toSecond ? second : second + 59)));
    }
  }

  private static Term term(SplittableRandom random) {
    Term term =
        Term.ofYears(random.nextInt(3))
            .and(Term.ofMonths(random.nextInt(30)))
            .and(Term.ofWeeks(random.nextInt(3)))
            .and(Term.ofDays(random.nextInt(60)))
            .and(Term.ofHours(random.nextInt(100)));
    return random.nextBoolean() ? term : Term.parse("-" + term);
  }

  /** Months and years first, then weeks and days; hours follow on the clock. */
  private static LocalDate sum(LocalDate day, Term term) {
    return day.plusMonths(12L * term.years() + term.months())
        .plusDays(7L * term.weeks() + term.days());
  }

  private static LocalDate at(LocalDate day, int second, Term term) {
    return day.atStartOfDay().plusSeconds(second).plusHours(term.hours()).toLocalDate();
  }

  @Test
  void bounds_are_the_first_and_the_last_day_that_can_be_reached() {
    Cases.runOneIn(
        4,
        random -> {
          Guess guess = Guess.any(random);
          EdtfDate date = EdtfDate.tryParse(guess.text).orElse(null);
          if (date == null) {
            return; // a reversed interval
          }
          Term term = term(random);
          LocalDate least = LocalDate.MAX;
          LocalDate most = LocalDate.MIN;
          for (Moments moments : guess.alternatives) {
            for (LocalDate day = moments.firstDay;
                !day.isAfter(moments.lastDay);
                day = day.plusDays(1)) {
              boolean opens = day.equals(moments.firstDay);
              boolean closes = day.equals(moments.lastDay);
              LocalDate sum = sum(day, term);
              LocalDate early = at(sum, opens ? moments.firstSecond : 0, term);
              LocalDate late = at(sum, closes ? moments.lastSecond : LAST_SECOND, term);
              least = early.isBefore(least) ? early : least;
              most = late.isAfter(most) ? late : most;
            }
          }
          assertThat(term.addTo(date))
              .as("%s plus %s", guess.text, term)
              .isEqualTo(LocalDateRange.ofClosed(least, most));
        });
  }
}
