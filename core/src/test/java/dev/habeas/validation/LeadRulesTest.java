package dev.habeas.validation;

import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.LeadExamples.again;
import static dev.habeas.validation.LeadExamples.held;
import static dev.habeas.validation.LeadExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.ReleaseReason;
import dev.habeas.ReleaseStanding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file tells in part, looked for on request. */
class LeadRulesTest {
  private static List<Issue> issues(CaseFile.Builder file, String code) {
    return Validator.standard().with(Family.LEADS).validate(file.build()).issues(code);
  }

  @Test
  void an_arrest_is_told_once_however_many_detentions_are_open() {
    assertThat(
            issues(
                again("2019", "2021").addDetention(detained("2023").withId("d3")),
                "new-arrest-in-open-detention"))
        .extracting(Issue::pointer)
        .containsExactly("/detentions/1/arrest/when", "/detentions/2/arrest/when");
  }

  @Test
  void a_release_on_paper_only_leaves_a_detention_open() {
    assertThat(
            issues(
                again("2019", "2021")
                    .addRelease(released("2020").withStanding(ReleaseStanding.ON_PAPER)),
                "new-arrest-in-open-detention"))
        .hasSize(1);
  }

  @Test
  void a_detention_that_another_continues_is_not_open() {
    DetentionLink link =
        DetentionLink.builder().kind(DetentionLinkKind.CONTINUES).detention("d1").build();
    assertThat(
            issues(
                file()
                    .addDetention(detained("2019"))
                    .addDetention(detained("2020").withId("d2").withLinks(link))
                    .addDetention(detained("2022").withId("d3")),
                "new-arrest-in-open-detention"))
        .extracting(Issue::related)
        .containsExactly(List.of("/detentions/2/person", "/detentions/1/arrest/when"));
  }

  @Test
  void a_release_from_a_detention_that_went_on_names_the_day_held() {
    assertThat(
            issues(
                held("2020-03-03").addRelease(released("2020-03-01")),
                "release-from-ongoing-detention"))
        .extracting(Issue::related)
        .containsExactly(List.of("/releases/0/detention", "/detentions/0/stillHeldAsOf"));
  }

  @Test
  void a_release_that_names_an_order_or_an_event_is_supported() {
    CaseFile file = reason(ReleaseReason.BAIL).build();
    CaseFile named = file.withReleases(file.releases().get(0).withOrder("o9"));
    assertThat(
            Validator.standard()
                .with(Family.LEADS)
                .validate(named)
                .issues("release-reason-without-support"))
        .isEmpty();
    assertThat(issues(reason(ReleaseReason.PRISONER_EXCHANGE), "release-reason-without-support"))
        .extracting(Issue::pointer)
        .containsExactly("/releases/0/reasons/0");
  }
}
