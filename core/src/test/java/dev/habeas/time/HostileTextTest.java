package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is read: a value, or the one documented exception, which repeats nothing. */
class HostileTextTest {
  private static final String ALPHABET =
      "0123456789012345678901234567890123456789XX--::..//,,[[]]{{}}?~%TZYES+ PYMWDH\u0000\uFFFFé";

  /** Stands for what must not be repeated; it is in every text and in no code. */
  private static final String SECRET = "SEKRET";

  private static String garbage(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(
          random.nextInt(20) == 0
              ? (char) random.nextInt(0x10000)
              : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  static String mutated(String text, SplittableRandom random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(mutated.length() + 1);
      char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      if (at == mutated.length() || random.nextBoolean()) {
        mutated.insert(at, letter);
      } else if (random.nextBoolean()) {
        mutated.setCharAt(at, letter);
      } else {
        mutated.deleteCharAt(at);
      }
    }
    return mutated.toString();
  }

  @Test
  void garbage_is_read_or_refused() {
    Cases.runOneIn(
        4,
        random -> {
          DateFuzzer.assertReadOrRefused(garbage(random));
        });
  }

  @Test
  void dates_with_slips_of_the_pen_are_read_or_refused() {
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          String text = mutated(random.nextInt(3) == 0 ? dates.dateTime() : dates.date(), random);
          DateFuzzer.assertReadOrRefused(text);
        });
  }

  @Test
  void whatever_could_be_read_answers_every_question() {
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          EdtfDate a = EdtfDate.tryParse(mutated(dates.date(), random)).orElse(null);
          EdtfDate b = EdtfDate.tryParse(mutated(dates.date(), random)).orElse(null);
          if (a != null && b != null) {
            DateFuzzer.assertAnswers(a, b);
          }
        });
  }

  @Test
  void what_is_fuzzed_is_two_lines() {
    for (String text : new String[] {"", "2018", "2018\n2019-XX", "2018-12/..\nP1Y", "P1\n\n"}) {
      DateFuzzer.fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void no_exception_repeats_the_text() {
    for (String before :
        new String[] {"", "2018-", "2018-12-12T08:30[", "[2018,", "P", "P3", "Y1"}) {
      String text = before + SECRET;
      for (DateTextException e :
          new DateTextException[] {
            EdtfDate.problem(text).orElseThrow(), Term.problem(text).orElseThrow()
          }) {
        assertThat(e.toString()).doesNotContain(SECRET).doesNotContain("2018");
        assertThat(e).hasNoCause();
      }
    }
  }

  @Test
  void very_long_texts_are_refused_without_harm() {
    int length = 1_000_000;
    for (String unit :
        new String[] {"1", "X", "[", "{", " ", "/", ".", "?", "-", "Y1", "[ ", "2018,"}) {
      String text = unit.repeat(length / unit.length());
      for (String start : new String[] {"", "[", "Y", "2018-12-12T08:30[", "[2018..", "P", "PT"}) {
        if (EdtfDate.tryParse(start + text).isPresent()
            || Term.tryParse(start + text).isPresent()) {
          fail("read as a value: %s and many %s", start, unit);
        }
      }
    }
  }

  @Test
  void a_number_with_a_million_leading_zeros_is_still_a_number() {
    assertThat(Term.parse("P" + "0".repeat(1_000_000) + "3Y")).isEqualTo(Term.ofYears(3));
  }
}
