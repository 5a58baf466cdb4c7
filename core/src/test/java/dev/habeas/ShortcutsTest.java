package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.habeas.time.Term;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The short ways of making what is commonest, against the builders. */
class ShortcutsTest {
  @Test
  void a_quantity_of_a_unit_keeps_the_digits_given() {
    assertThat(Quantity.of(5_000, "EUR"))
        .isEqualTo(Quantity.builder().value(BigDecimal.valueOf(5_000)).unit("EUR").build());
    assertThat(Quantity.of(new BigDecimal("2.50"), "kg").value()).hasToString("2.50");
    assertThat(Quantity.of(new BigDecimal("2.5"), "kg").unit()).contains("kg");
  }

  @Test
  void an_age_is_in_years_which_is_what_no_unit_means() {
    assertThat(Age.of(17)).isEqualTo(Age.builder().age(Quantity.of(17)).build());
  }

  @Test
  void each_sets_the_attributes_that_it_names_and_no_others() {
    assertThat(Provision.of("Criminal Code", "111"))
        .isEqualTo(Provision.builder().instrument("Criminal Code").article("111").build());
    assertThat(Citation.of("s1", "page 3"))
        .isEqualTo(Citation.builder().source("s1").locator("page 3").build());
    assertThat(Nationality.of("UA")).isEqualTo(Nationality.builder().country("UA").build());
    assertThat(Measure.of(MeasureKind.REPORTING))
        .isEqualTo(Measure.builder().kind(MeasureKind.REPORTING).build());
    assertThat(ChargeEntry.of(ChargeStatus.FILED))
        .isEqualTo(ChargeEntry.builder().kind(ChargeStatus.FILED).build());
    assertThat(Stage.of(StageKind.VERDICT))
        .isEqualTo(Stage.builder().kind(StageKind.VERDICT).build());
    assertThat(SentencePart.of(SentencePartKind.IMPRISONMENT, Term.ofYears(3)))
        .isEqualTo(
            SentencePart.builder()
                .kind(SentencePartKind.IMPRISONMENT)
                .term(Term.ofYears(3))
                .build());
  }

  @Test
  void they_refuse_what_the_builders_refuse() {
    BuildException blank =
        catchThrowableOfType(BuildException.class, () -> Provision.of("Criminal Code", " "));
    assertThat(blank.code()).isEqualTo("empty-text");
    assertThat(blank.attributes()).containsExactly("article");
  }
}
