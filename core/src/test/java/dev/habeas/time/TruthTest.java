package dev.habeas.time;

import static dev.habeas.time.Truth.FALSE;
import static dev.habeas.time.Truth.TRUE;
import static dev.habeas.time.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void and_or_are_known_when_the_unknown_part_cannot_change_them(
      Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(b.and(a)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
    assertThat(b.or(a)).isEqualTo(or);
  }

  @Test
  void not_turns_what_is_known() {
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Test
  void only_what_is_known_is_true_or_false() {
    assertThat(Truth.of(true)).isEqualTo(TRUE);
    assertThat(Truth.of(false)).isEqualTo(FALSE);
    assertThat(TRUE.isTrue()).isTrue();
    assertThat(TRUE.isFalse()).isFalse();
    assertThat(FALSE.isFalse()).isTrue();
    assertThat(FALSE.isTrue()).isFalse();
    assertThat(UNKNOWN.isTrue()).isFalse();
    assertThat(UNKNOWN.isFalse()).isFalse();
  }
}
