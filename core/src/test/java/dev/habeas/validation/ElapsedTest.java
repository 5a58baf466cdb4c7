package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Hours between two dates, against moments that the dates can mean. */
class ElapsedTest {
  private static final long SEED = 20201122;
  private static final int PAIRS = 20_000;

  /** A date and one second that it can mean. */
  private record Reading(EdtfDate date, LocalDateTime moment, boolean exact) {}

  private static Reading reading(Random random) {
    LocalDateTime moment =
        LocalDate.of(2020, 3, 1)
            .atStartOfDay()
            .plusDays(random.nextInt(9))
            .plusSeconds(random.nextInt(86_400));
    String day = moment.toLocalDate().toString();
    String text =
        switch (random.nextInt(5)) {
          case 0 -> day;
          case 1 -> day + "T" + clock(moment).substring(0, 5);
          case 2 -> day + "T" + clock(moment);
          case 3 -> "2020-03";
          default -> "[" + moment.toLocalDate().minusDays(random.nextInt(3)) + ".." + day + "]";
        };
    return new Reading(EdtfDate.parse(text), moment, text.length() == 19);
  }

  private static String clock(LocalDateTime moment) {
    return "%02d:%02d:%02d".formatted(moment.getHour(), moment.getMinute(), moment.getSecond());
  }

  @Test
  void no_reading_of_two_dates_is_outside_of_what_is_told() {
    Random random = new Random(SEED);
    for (int i = 0; i < PAIRS; i++) {
      Reading from = reading(random);
      Reading until = reading(random);
      long seconds = java.time.Duration.between(from.moment(), until.moment()).toSeconds();
      Elapsed elapsed = Elapsed.between(from.date(), until.date(), true);
      String pair = SEED + ": " + from.date() + " " + until.date();
      assertThat(seconds).as(pair).isBetween(elapsed.least() + 3_600, elapsed.most() - 3_600);
      int hours = random.nextInt(200);
      Truth exceeds = elapsed.exceeds(hours);
      if (seconds > hours * 3_600L) {
        assertThat(exceeds).as(pair).isNotEqualTo(Truth.FALSE);
      } else {
        assertThat(exceeds).as(pair).isNotEqualTo(Truth.TRUE);
      }
    }
  }

  @Test
  void a_better_known_date_takes_no_answer_back() {
    Random random = new Random(SEED);
    for (int i = 0; i < PAIRS; i++) {
      Reading from = reading(random);
      Reading until = reading(random);
      EdtfDate day = EdtfDate.of(from.moment().toLocalDate());
      Truth rough = Elapsed.between(from.date(), until.date(), true).exceeds(48);
      if (!from.exact() && from.date().time().isEmpty() && rough != Truth.UNKNOWN) {
        assertThat(Elapsed.between(day, until.date(), true).exceeds(48))
            .as(SEED + ": " + from.date() + " " + until.date())
            .isEqualTo(rough);
      }
    }
  }
}
