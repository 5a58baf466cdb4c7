package dev.habeas.validation;

import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.ProfileFiles.BARE;
import static dev.habeas.validation.ProfileFiles.BARE_FILE;
import static dev.habeas.validation.ProfileFiles.FULL_FILE;
import static dev.habeas.validation.ProfileFiles.item;
import static dev.habeas.validation.ProfileFiles.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.CourtOrder;
import dev.habeas.OrderKind;
import dev.habeas.Proceeding;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.Statement;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import org.junit.jupiter.api.Test;

class WgadProfileTest {
  private static final Profile PROFILE = Profile.WGAD_SUBMISSION;

  @Test
  void a_full_record_has_no_gap() {
    assertThat(statuses(PROFILE, FULL_FILE)).hasSize(6).containsOnly(Status.RECORDED);
  }

  @Test
  void of_a_bare_record_all_is_missing() {
    assertThat(statuses(PROFILE, BARE_FILE)).hasSize(6).containsOnly(Status.MISSING);
    assertThat(item(PROFILE, BARE_FILE, "Arrest").missing())
        .containsExactly(
            "/detentions/0/arrest/when",
            "/detentions/0/arrest/place",
            "/detentions/0/arrest/by",
            "/detentions/0/arrest/warrantShown",
            "/orders/0/issuer",
            "/detentions/0/statedReasons",
            "/detentions/0/legalBasis");
    assertThat(item(PROFILE, BARE_FILE, "Remedies").missing())
        .containsExactly("/proceedings/0/stages/0");
    assertThat(item(PROFILE, BARE_FILE, "Consent").missing()).containsExactly("/handling/consent");
  }

  @Test
  void a_day_is_enough() {
    Arrest arrest = Arrest.builder().when(date("2031-02-03")).build();
    Item arrested = item(PROFILE, BARE_FILE.withDetentions(BARE.withArrest(arrest)), "Arrest");
    assertThat(arrested.recorded()).containsExactly("/detentions/0/arrest/when");
    assertThat(arrested.missing()).doesNotContain("/detentions/0/arrest/when");
  }

  @Test
  void the_description_of_a_detention_can_tell_how_it_happened() {
    CaseFile file = BARE_FILE.withDetentions(BARE.withDescription("Taken from a queue"));
    assertThat(item(PROFILE, file, "Circumstances").recorded())
        .containsExactly("/detentions/0/description");
  }

  @Test
  void an_order_that_reviews_the_detention_is_a_remedy_and_does_not_order_it() {
    CourtOrder review =
        CourtOrder.builder().id("o1").kind(OrderKind.HABEAS_CORPUS).addDetention("d1").build();
    CaseFile file = BARE_FILE.withOrders(review);
    assertThat(item(PROFILE, file, "Remedies").recorded()).containsExactly("/orders/0");
    assertThat(item(PROFILE, file, "Detention").missing()).contains("/orders/1/issuer");
  }

  @Test
  void a_petition_in_the_proceeding_of_the_charge_is_a_remedy_and_one_elsewhere_is_none() {
    Proceeding own =
        Proceeding.builder().id("c1").addStage(Stage.of(StageKind.HABEAS_PETITION)).build();
    CaseFile file =
        BARE_FILE
            .withProceedings(own)
            .withCharges(Charge.builder().id("g1").person("p1").proceeding("c1").build());
    assertThat(item(PROFILE, file, "Remedies").recorded())
        .containsExactly("/proceedings/0/stages/0");
    Stage ofAnother = Stage.builder().kind(StageKind.HABEAS_PETITION).addPerson("p9").build();
    Item none = item(PROFILE, file.withProceedings(own.withStages(ofAnother)), "Remedies");
    assertThat(none.status()).isEqualTo(Status.MISSING);
    assertThat(none.missing()).containsExactly("/proceedings/0/stages/1");
  }

  @Test
  void what_is_redacted_is_not_missing() {
    CaseFile file =
        BARE_FILE.withStatements(
            Statement.builder()
                .about("p1")
                .field("/names/0/full")
                .absent(AbsenceReason.REDACTED)
                .build());
    assertThat(item(PROFILE, file, "Identity").status()).isEqualTo(Status.WITHHELD);
  }
}
