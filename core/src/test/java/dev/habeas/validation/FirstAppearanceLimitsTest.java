package dev.habeas.validation;

import static dev.habeas.validation.CustodyExamples.appeared;
import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.habeas.Authority;
import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.FirstAppearance;
import dev.habeas.Place;
import dev.habeas.Stance;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which limit counts for a first appearance, and when it is certainly exceeded. */
class FirstAppearanceLimitsTest {
  private static final String LATE = "late-first-appearance";
  private static final FirstAppearanceLimits STANDARD = FirstAppearanceLimits.standard();

  /** An arrest at noon on 1 March by an authority, in a place, and an appearance. */
  private static CaseFile.Builder arrested(String by, Place place, String appeared) {
    Detention detention = appeared(appeared, "2020-03-01T12:00");
    return file()
        .addDetention(
            detention.withArrest(
                detention
                    .arrest()
                    .orElseThrow()
                    .withBy(Authority.builder().jurisdiction(by).build())
                    .withPlace(place)));
  }

  private static Place country(String code) {
    return Place.builder().country(code).build();
  }

  private static List<Issue> asked(FirstAppearanceLimits limits, CaseFile.Builder file) {
    return Validator.standard().with(limits.rule()).validate(file.build()).issues(LATE);
  }

  @Test
  void the_limits_of_two_constitutions_and_of_the_covenant_are_known() {
    assertThat(STANDARD.of("UA").hours()).isEqualTo(72);
    assertThat(STANDARD.of("RU").hours()).isEqualTo(48);
    assertThat(STANDARD.of("ZZ")).isEqualTo(STANDARD.others());
    assertThat(STANDARD.others().hours()).isEqualTo(48);
    assertThat(STANDARD.others().origin()).contains("ICCPR art. 9(3)");
  }

  @Test
  void the_limit_of_the_jurisdiction_counts_and_the_message_says_what_sets_it() {
    CaseFile.Builder after60Hours = arrested("UA", country("UA"), "2020-03-04T00:00");
    assertThat(asked(STANDARD, after60Hours)).isEmpty();
    List<Issue> late = asked(STANDARD, arrested("UA", country("UA"), "2020-03-04T14:00"));
    assertThat(late)
        .extracting(Issue::message)
        .containsExactly(
            "was the person brought before a judge within 72 hours"
                + " (Constitution of Ukraine, art. 29)?");
    assertThat(late.get(0).message(Locale.forLanguageTag("uk"))).contains("72").endsWith("?");
    assertThat(late.get(0).related())
        .containsExactly(
            "/detentions/0/arrest/when",
            "/detentions/0/arrest/by/jurisdiction",
            "/detentions/0/arrest/place/country");
  }

  @Test
  void of_several_jurisdictions_the_longest_limit_counts() {
    CaseFile.Builder after60Hours = arrested("RU", country("UA"), "2020-03-04T00:00");
    assertThat(asked(STANDARD, after60Hours)).isEmpty();
    assertThat(asked(STANDARD, arrested("RU", country("RU"), "2020-03-04T00:00"))).hasSize(1);
    Place occupied = Place.builder().sovereign("UA").controlledBy("RU").build();
    assertThat(asked(STANDARD, arrested("RU", occupied, "2020-03-04T00:00"))).isEmpty();
    assertThat(asked(STANDARD, arrested("RU", occupied, "2020-03-05T00:00"))).hasSize(1);
  }

  @Test
  void a_jurisdiction_of_the_user_is_added_or_replaced_and_the_table_before_it_stays() {
    CaseFile.Builder after26Hours = arrested("XX", country("XX"), "2020-03-02T14:00");
    FirstAppearanceLimits own = STANDARD.with("XX", 24, "Code of XX, art. 5");
    assertThat(asked(STANDARD, after26Hours)).isEmpty();
    assertThat(asked(own, after26Hours))
        .extracting(issue -> issue.details().get("origin"))
        .containsExactly("Code of XX, art. 5");
    assertThat(asked(own.with("XX", 30, "Code of XX, art. 6"), after26Hours)).isEmpty();
    assertThat(asked(STANDARD.withOthers(24, "a regional court"), after26Hours)).hasSize(1);
    assertThat(STANDARD.of("XX").hours()).isEqualTo(48);
  }

  @Test
  void the_rule_of_another_table_takes_the_place_of_the_standard_one() {
    Rule own = STANDARD.with("XX", 24, "Code of XX, art. 5").rule();
    Validator validator = Validator.standard().with(Family.INDICATORS).with(own);
    assertThat(validator.rules()).filteredOn(rule -> rule.code().equals(LATE)).containsExactly(own);
    assertThat(Validator.standard().with(own).with(Family.INDICATORS).rules()).contains(own);
  }

  @Test
  void a_limit_has_hours_and_an_origin_and_a_jurisdiction() {
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with("XX", 0, "art. 5"));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with("XX", 24, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with("", 24, "art. 5"));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withOthers(-1, "art. 5"));
  }

  @ParameterizedTest
  @CsvSource({
    // days alone: from the last second of the one to the first of the other
    "2020-03-01, 2020-03-01, no",
    "2020-03-01, 2020-03-02, perhaps",
    "2020-03-01, 2020-03-04, perhaps",
    "2020-03-01, 2020-03-05, certainly",
    "2020-03, 2020-04-04, certainly",
    "2020-03, 2020-04-02, perhaps",
    // one clock on the wall, which may have been put forward by an hour
    "2020-03-01T10:00, 2020-03-03T08:59, no",
    "2020-03-01T10:00, 2020-03-03T09:30, perhaps",
    "2020-03-01T10:00, 2020-03-03T11:00, perhaps",
    "2020-03-01T10:00, 2020-03-03T11:01, certainly",
    "2020-03-01T10:00:00, 2020-03-03T11:00:01, certainly",
    "2020-03-01T10:00, 2020-03-04, certainly",
    "2020-03-01T23:30, 2020-03-04, perhaps",
    // by instant
    "2020-03-01T10:00Z, 2020-03-03T10:00Z, perhaps",
    "2020-03-01T10:00Z, 2020-03-03T10:01Z, certainly",
    "2020-03-01T10:00+02:00, 2020-03-03T09:01+01:00, certainly",
    "2020-03-01T10:00+01:00, 2020-03-03T10:30+02:00, no",
    // two clocks of which it is not known how far apart they are
    "2020-03-01T10:00Z, 2020-03-03T20:00, perhaps",
    "2020-03-01T10:00Z, 2020-03-04T12:01, certainly",
    "2020-03-01T10:00[Europe/Kyiv], 2020-03-03T11:01[Europe/Kyiv], certainly",
    "2020-03-01T10:00[Europe/Kyiv], 2020-03-03T20:00[Asia/Tokyo], perhaps",
    // without a bound
    "[..2020-03-01], 2020-03-09, certainly",
    "[2020-03-01..], 2020-03-09, perhaps",
    "2020-03-01, [2020-03-09..], certainly",
    "2020-03-09, 2020-03-01, no",
  })
  void hours_are_counted_for_every_reading(String arrest, String appearance, String late) {
    CaseFile file = file().addDetention(appeared(appearance, arrest)).build();
    Validator validator = Validator.standard().with(STANDARD.rule());
    String found = "no";
    if (!validator.validate(file).issues(LATE).isEmpty()) {
      found = "certainly";
    } else if (!validator.withOverlaps().validate(file).issues(LATE).isEmpty()) {
      found = "perhaps";
    }
    assertThat(found).isEqualTo(late);
  }

  @Test
  void an_appearance_in_another_country_may_be_by_a_clock_far_away() {
    CaseFile.Builder file = arrested("RU", country("RU"), "2020-03-03T14:00");
    assertThat(asked(STANDARD, file)).hasSize(1);
    Detention detention = file.build().detentions().get(0);
    FirstAppearance abroad =
        FirstAppearance.builder()
            .when(date("2020-03-03T14:00"))
            .by(Authority.builder().jurisdiction("JP").build())
            .build();
    assertThat(asked(STANDARD, file().addDetention(detention.withFirstAppearance(abroad))))
        .isEmpty();
  }

  @Test
  void a_qualified_hour_or_a_denied_date_makes_the_question_only_possible() {
    for (CaseFile.Builder file :
        List.of(
            file().addDetention(appeared("2020-03-09", "2020-03-01T~12:00")),
            file()
                .addDetention(appeared("2020-03-09", "2020-03-01"))
                .addStatement(
                    about("d1", "/arrest/when", "2020-03-01").withStance(Stance.DENIES)))) {
      assertThat(asked(STANDARD, file))
          .extracting(Issue::certainty)
          .containsExactly(Certainty.POSSIBLE);
    }
  }
}
