package dev.habeas.validation;

import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.ProfileFiles.BARE;
import static dev.habeas.validation.ProfileFiles.BARE_FILE;
import static dev.habeas.validation.ProfileFiles.FULL;
import static dev.habeas.validation.ProfileFiles.FULL_FILE;
import static dev.habeas.validation.ProfileFiles.item;
import static dev.habeas.validation.ProfileFiles.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.FirstAppearance;
import dev.habeas.Place;
import dev.habeas.Statement;
import dev.habeas.Stay;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import org.junit.jupiter.api.Test;

class BodyOfPrinciplesProfileTest {
  private static final Profile PROFILE = Profile.BODY_OF_PRINCIPLES_12;

  @Test
  void a_full_record_has_no_gap() {
    assertThat(statuses(PROFILE, FULL_FILE)).hasSize(4).containsOnly(Status.RECORDED);
  }

  @Test
  void of_a_bare_record_all_is_missing() {
    assertThat(statuses(PROFILE, BARE_FILE)).hasSize(4).containsOnly(Status.MISSING);
    assertThat(PROFILE.assess(BARE_FILE).items())
        .flatExtracting(Item::missing)
        .containsExactly(
            "/detentions/0/statedReasons",
            "/detentions/0/arrest/when",
            "/detentions/0/stays/0/from",
            "/detentions/0/firstAppearance/when",
            "/detentions/0/arrest/by",
            "/detentions/0/stays/0/place");
  }

  @Test
  void a_first_appearance_without_its_hour_is_a_gap() {
    FirstAppearance appearance = FirstAppearance.builder().when(date("2031-02-04")).build();
    Item times =
        item(
            PROFILE,
            FULL_FILE.withDetentions(FULL.withFirstAppearance(appearance)),
            "principle 12(1)(b)");
    assertThat(times.status()).isEqualTo(Status.PARTIAL);
    assertThat(times.missing()).containsExactly("/detentions/0/firstAppearance/when");
  }

  @Test
  void only_the_stay_that_is_told_first_has_to_have_its_hour() {
    Stay later = Stay.builder().from(date("2031-03")).place(Place.named("Northport")).build();
    CaseFile file = FULL_FILE.withDetentions(FULL.withStays(FULL.stays().get(0), later));
    assertThat(statuses(PROFILE, file)).containsOnly(Status.RECORDED);
  }

  @Test
  void what_is_withheld_is_not_missing() {
    CaseFile file =
        BARE_FILE
            .withDetentions(BARE)
            .withStatements(
                Statement.builder()
                    .about("d1")
                    .field("/arrest/by/name")
                    .absent(AbsenceReason.WITHHELD)
                    .build());
    Item officials = item(PROFILE, file, "principle 12(1)(c)");
    assertThat(officials.status()).isEqualTo(Status.WITHHELD);
    assertThat(officials.withheld()).containsExactly("/detentions/0/arrest/by");
  }
}
