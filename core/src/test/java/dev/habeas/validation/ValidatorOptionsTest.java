package dev.habeas.validation;

import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.habeas.CaseFile;
import dev.habeas.DetentionKind;
import dev.habeas.Release;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That users decide what is asked, how grave it is and what is known already. */
class ValidatorOptionsTest {
  private static final String BEFORE = "release-before-detention";
  private static final CaseFile REVERSED =
      file().addDetention(detained("2020-03-02")).addRelease(released("2020-03-01")).build();
  private static final CaseFile UNKNOWN_WORD =
      file().addDetention(detention().kind(DetentionKind.of("custodial")).build()).build();
  private static final CaseFile OVERLAP =
      file().addDetention(detained("2020-03-12")).addRelease(released("2020-03")).build();

  @Test
  void a_rule_that_is_left_out_is_not_asked() {
    assertThat(codes(Validator.standard(), REVERSED)).containsExactly(BEFORE);
    assertThat(codes(Validator.standard().without(BEFORE), REVERSED)).isEmpty();
  }

  @Test
  void a_family_that_is_left_out_is_not_asked_and_comes_back_when_asked_for() {
    Validator without = Validator.standard().without(Family.DATES);
    assertThat(codes(without, REVERSED)).isEmpty();
    assertThat(codes(without.with(Family.DATES), REVERSED)).containsExactly(BEFORE);
    assertThat(codes(without, UNKNOWN_WORD)).containsExactly("unknown-code");
  }

  @ParameterizedTest
  @EnumSource
  void a_family_on_request_is_not_asked_until_it_is_asked_for(Family family) {
    List<Rule> all = Rules.ALL.stream().filter(rule -> rule.family() == family).toList();
    Validator standard = Validator.standard();
    if (family.isOnRequest()) {
      assertThat(standard.rules()).allMatch(rule -> !all.contains(rule));
    } else {
      assertThat(standard.rules()).containsAll(all);
    }
    assertThat(standard.with(family).rules()).containsAll(all);
    assertThat(standard.with(family).without(family).rules()).allMatch(rule -> !all.contains(rule));
  }

  @Test
  void what_is_asked_on_request_is_never_graver_than_info() {
    assertThat(Rules.ALL)
        .filteredOn(rule -> rule.family().isOnRequest())
        .isNotEmpty()
        .allMatch(rule -> rule.severity() == Severity.INFO);
  }

  @Test
  void nobody_makes_a_question_graver_than_info() {
    Validator asking = Validator.standard().with(Family.LEADS).with(Family.INDICATORS);
    for (String code : List.of("minor-detained", "gap-between-stays")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> asking.withSeverity(code, Severity.ERROR));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> asking.withSeverity(code, Severity.WARNING));
      assertThat(asking.withSeverity(code, Severity.INFO).rules()).isEqualTo(asking.rules());
    }
  }

  @Test
  void every_family_of_habeas_has_a_rule() {
    assertThat(Rules.ALL.stream().map(Rule::family).distinct())
        .containsExactlyInAnyOrder(
            Arrays.stream(Family.values())
                .filter(family -> family != Family.OWN)
                .toArray(Family[]::new));
  }

  @Test
  void a_family_that_is_asked_for_does_not_replace_a_rule_of_the_user() {
    Rule own =
        Rule.named(BEFORE, Severity.INFO).says("never").forEach(Release.class, (r, a, f) -> {});
    Validator validator = Validator.standard().without(Family.DATES).with(own);
    assertThat(codes(validator.with(Family.DATES), REVERSED)).isEmpty();
  }

  @Test
  void each_step_leaves_the_validator_before_it_as_it_was() {
    Validator standard = Validator.standard();
    standard.without(BEFORE).withMinimumSeverity(Severity.ERROR).withOverlaps();
    assertThat(codes(standard, REVERSED)).containsExactly(BEFORE);
    assertThat(codes(standard, UNKNOWN_WORD)).containsExactly("unknown-code");
    assertThat(codes(standard, OVERLAP)).isEmpty();
  }

  @Test
  void what_is_certain_is_as_grave_as_the_user_says() {
    Validator strict = Validator.standard().withSeverity("unknown-code", Severity.ERROR);
    assertThat(strict.validate(UNKNOWN_WORD).isValid()).isFalse();
    assertThat(Validator.standard().validate(UNKNOWN_WORD).isValid()).isTrue();
  }

  @Test
  void what_is_only_possible_stays_info_whatever_the_user_says() {
    CaseFile qualified =
        file().addDetention(detained("2020-03-02?")).addRelease(released("2020-03-01")).build();
    List<Issue> issues =
        Validator.standard().withSeverity(BEFORE, Severity.WARNING).validate(qualified).issues();
    assertThat(issues).extracting(Issue::severity).containsExactly(Severity.INFO);
  }

  @Test
  void what_is_less_grave_than_the_minimum_is_not_reported() {
    Validator warnings = Validator.standard().withMinimumSeverity(Severity.WARNING);
    assertThat(codes(warnings, UNKNOWN_WORD)).isEmpty();
    assertThat(codes(warnings, REVERSED)).containsExactly(BEFORE);
  }

  @Test
  void what_is_possible_only_because_dates_overlap_is_reported_on_request() {
    assertThat(codes(Validator.standard(), OVERLAP)).isEmpty();
    List<Issue> issues = Validator.standard().withOverlaps().validate(OVERLAP).issues();
    assertThat(issues).extracting(Issue::code).containsExactly(BEFORE);
    assertThat(issues).extracting(Issue::severity).containsExactly(Severity.INFO);
    assertThat(issues).extracting(Issue::certainty).containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void an_accepted_issue_is_kept_apart_with_the_reason_and_not_counted() {
    Report report =
        Validator.standard().accepting(BEFORE, "/releases/0/when", "as printed").validate(REVERSED);
    assertThat(report.isValid()).isTrue();
    assertThat(report.issues()).isEmpty();
    assertThat(report.accepted())
        .singleElement()
        .satisfies(accepted -> assertThat(accepted.reason()).isEqualTo("as printed"))
        .satisfies(accepted -> assertThat(accepted.issue().code()).isEqualTo(BEFORE));
  }

  @Test
  void an_issue_is_accepted_at_one_place_only() {
    CaseFile twice =
        file()
            .addDetention(detained("2020-03-02"))
            .addRelease(released("2020-03-01"))
            .addRelease(released("2020-03-01").withId("r2"))
            .build();
    Report report =
        Validator.standard().accepting(BEFORE, "/releases/0/when", "as printed").validate(twice);
    assertThat(report.issues()).extracting(Issue::pointer).containsExactly("/releases/1/when");
  }

  @Test
  void an_issue_accepted_by_the_id_of_its_part_stays_accepted_when_the_list_changes() {
    Validator knowing = Validator.standard().accepting(BEFORE, "r1", "/when", "as printed");
    CaseFile.Builder file =
        file().addDetention(detained("2020-03-02")).addRelease(released("2020-03-01"));
    CaseFile grown =
        CaseFile.builder()
            .copy(file.build())
            .releases(List.of(released("2020-02-01").withId("r0"), released("2020-03-01")))
            .build();
    for (CaseFile of : List.of(file.build(), grown)) {
      assertThat(knowing.validate(of).accepted())
          .extracting(accepted -> accepted.issue().pointer())
          .containsExactly("/releases/" + (of.releases().size() - 1) + "/when");
    }
    assertThat(knowing.validate(grown).issues())
        .extracting(Issue::pointer)
        .containsExactly("/releases/0/when");
  }

  @Test
  void of_two_parts_with_one_id_the_issue_of_the_first_is_accepted_and_the_other_by_its_place() {
    CaseFile twice =
        file()
            .addDetention(detained("2020-03-02"))
            .addReleases(released("2020-03-01"), released("2020-02-01"))
            .build();
    Validator knowing =
        Validator.standard().without("duplicate-id").accepting(BEFORE, "r1", "/when", "as printed");
    assertThat(knowing.validate(twice).issues())
        .extracting(Issue::pointer)
        .containsExactly("/releases/1/when");
    assertThat(knowing.accepting(BEFORE, "/releases/1/when", "as told").validate(twice).accepted())
        .extracting(Report.Accepted::reason)
        .containsExactly("as printed", "as told");
  }

  @Test
  void nothing_is_accepted_of_a_part_that_is_retracted_or_not_there() {
    Validator knowing =
        Validator.standard()
            .accepting(BEFORE, "r1", "/when", "as printed")
            .accepting(BEFORE, "no-such-part", "/when", "as printed");
    CaseFile retracted =
        CaseFile.builder().copy(REVERSED).addStatement(Files.retracted("r1")).build();
    assertThat(knowing.validate(retracted)).isEqualTo(Validator.standard().validate(retracted));
    assertThat(knowing.validate(retracted).accepted()).isEmpty();
  }

  @Test
  void an_issue_of_a_part_itself_or_of_the_file_is_accepted_by_id_too() {
    CaseFile empty = file().addStatement(Files.about("p1").id("s1").build()).build();
    assertThat(codes(Validator.standard(), empty)).containsExactly("empty-statement");
    assertThat(codes(Validator.standard().accepting("empty-statement", "s1", "", "is so"), empty))
        .isEmpty();
    assertThat(
            codes(
                Validator.standard().accepting(BEFORE, "f", "/releases/0/when", "is so"), REVERSED))
        .isEmpty();
  }

  @Test
  void a_code_that_is_not_asked_is_a_slip() {
    Validator standard = Validator.standard();
    assertThatIllegalArgumentException().isThrownBy(() -> standard.without("no-such-rule"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.withSeverity("no-such-rule", Severity.INFO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.accepting("no-such-rule", "/id", "known"));
    assertThatIllegalArgumentException().isThrownBy(() -> standard.accepting(BEFORE, "/id", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.accepting(BEFORE, "id", "is so"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.accepting(BEFORE, "r1", "when", "is so"));
  }

  @Test
  void a_report_finds_its_issues_by_severity_family_code_and_place() {
    Report report =
        Validator.standard()
            .validate(
                file()
                    .addDetention(detention().kind(DetentionKind.of("custodial")).build())
                    .addRelease(release().person("p9").build())
                    .build());
    assertThat(report.issues()).hasSize(2);
    assertThat(report.issues(Severity.ERROR)).hasSize(1);
    assertThat(report.issues(Family.VOCABULARY))
        .extracting(Issue::code)
        .containsExactly("unknown-code");
    assertThat(report.issues("unknown-reference"))
        .extracting(Issue::pointer)
        .containsExactly("/releases/0/person");
    assertThat(report.issuesWithin("/releases/0")).isEqualTo(report.issues("unknown-reference"));
    assertThat(report.issuesWithin("/release")).isEmpty();
    assertThat(report.issuesWithin("")).isEqualTo(report.issues());
  }

  private static List<String> codes(Validator validator, CaseFile file) {
    return validator.validate(file).issues().stream().map(Issue::code).toList();
  }
}
