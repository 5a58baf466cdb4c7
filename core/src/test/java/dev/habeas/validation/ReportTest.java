package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Issue ERROR = Issue.of("reversed-period", Severity.ERROR, "/a/until");
  private static final Issue WARNING = Issue.of("unfit-statement-value", Severity.WARNING, "/b");
  private static final Issue INFO = Issue.of("unknown-code", Severity.INFO, "");
  private static final Report ALL = Report.of(List.of(WARNING, ERROR, INFO));

  @Test
  void it_keeps_the_order_and_counts() {
    assertThat(ALL.issues()).containsExactly(WARNING, ERROR, INFO).isUnmodifiable();
    assertThat(ALL.issues(Severity.ERROR)).containsExactly(ERROR);
    assertThat(ALL.count(Severity.WARNING)).isEqualTo(1);
    assertThat(ALL.count(Severity.INFO)).isEqualTo(1);
    assertThat(ALL).hasToString("Report[errors=1, warnings=1, infos=1]");
  }

  @Test
  void only_errors_make_it_invalid() {
    assertThat(ALL.isValid()).isFalse();
    assertThat(Report.of(List.of(WARNING, INFO)).isValid()).isTrue();
    assertThat(Report.of(List.of(ERROR.possible())).isValid()).isTrue();
    assertThat(Report.of(List.of()).isValid()).isTrue();
  }

  @Test
  void or_throw_throws_only_on_errors_and_carries_the_report() {
    Report.of(List.of(WARNING, INFO)).orThrow();
    assertThatThrownBy(ALL::orThrow)
        .isInstanceOfSatisfying(
            ReportException.class, thrown -> assertThat(thrown.report()).isSameAs(ALL))
        .hasMessage("Report[errors=1, warnings=1, infos=1]")
        .hasNoCause();
  }

  @Test
  void plus_adds_what_is_not_there_by_code_and_pointer() {
    Report located = Report.of(List.of(ERROR.withLocation(new Location(1, 2, 3))));
    assertThat(located.plus(ALL).issues())
        .containsExactly(INFO, ERROR.withLocation(new Location(1, 2, 3)), WARNING);
    assertThat(ALL.plus(located).issues()).containsExactly(INFO, ERROR, WARNING);
    assertThat(ALL.plus(Report.of(List.of())).issues()).containsExactly(INFO, ERROR, WARNING);
    assertThat(Report.of(List.of()).plus(ALL).issues()).containsExactly(INFO, ERROR, WARNING);
    Issue elsewhere = Issue.of("reversed-period", Severity.ERROR, "/c/until");
    assertThat(ALL.plus(Report.of(List.of(elsewhere))).issues()).hasSize(4);
  }

  @Test
  void plus_orders_by_location_if_all_have_one_and_otherwise_by_pointer() {
    Issue charge = Issue.of("a", Severity.INFO, "/charges/0");
    Issue person = Issue.of("b", Severity.INFO, "/persons/10");
    Issue other = Issue.of("c", Severity.INFO, "/persons/9");
    Report report = Report.of(List.of(person));
    assertThat(Report.of(List.of(charge)).plus(report).plus(Report.of(List.of(other))).issues())
        .containsExactly(other, person, charge);

    Issue early = charge.withLocation(new Location(2, 1, 3));
    Issue late = person.withLocation(new Location(7, 1, 8));
    Report accepted = Report.of(List.of(late), List.of(new Report.Accepted(early, "known")));
    assertThat(accepted.plus(Report.of(List.of(early.graded(Severity.WARNING)))))
        .isEqualTo(accepted);
    assertThat(Report.of(List.of(late)).plus(Report.of(List.of(early))).issues())
        .containsExactly(early, late);
    assertThat(Report.of(List.of(late)).plus(Report.of(List.of(charge))).issues())
        .containsExactly(late, charge);
  }

  @Test
  void map_changes_each_issue_and_keeps_the_reasons() {
    Report report = Report.of(List.of(ERROR), List.of(new Report.Accepted(WARNING, "as printed")));
    assertThat(report.map(Issue::possible))
        .isEqualTo(
            Report.of(
                List.of(ERROR.possible()),
                List.of(new Report.Accepted(WARNING.possible(), "as printed"))));
  }

  @Test
  void plus_takes_an_issue_that_one_of_them_accepted_as_the_first_has_it() {
    Report open = Report.of(List.of(ERROR));
    Report accepted = Report.of(List.of(), List.of(new Report.Accepted(ERROR, "as printed")));
    assertThat(accepted.plus(open)).isEqualTo(accepted);
    assertThat(accepted.plus(accepted)).isEqualTo(accepted);
    assertThat(open.plus(accepted)).isEqualTo(open);
    assertThat(Report.of(List.of()).plus(accepted)).isEqualTo(accepted);
  }

  @Test
  void text_is_a_line_an_issue() {
    Report report =
        Report.of(List.of(ERROR.withLocation(new Location(40, 3, 7)), INFO, WARNING.possible()));
    assertThat(report.text(Locale.ENGLISH).lines())
        .containsExactly(
            "error 3:7 /a/until ends before it begins [reversed-period]",
            "info a word that this version of Habeas does not know; it is kept as it is"
                + " [unknown-code]",
            "possible /b the field could not hold this value [unfit-statement-value]");
    assertThat(Report.of(List.of()).text(Locale.ENGLISH)).isEmpty();
    assertThat(report.text(Locale.forLanguageTag("uk")))
        .startsWith("\u043f\u043e\u043c\u0438\u043b\u043a\u0430 3:7 ");
  }

  @Test
  void issues_are_values() {
    Issue full = ERROR.withRelated(List.of("/x")).withDetail("found", "person");
    assertThat(full).isEqualTo(ERROR.withDetail("found", "person").withRelated(List.of("/x")));
    assertThat(full)
        .hasSameHashCodeAs(ERROR.withDetail("found", "person").withRelated(List.of("/x")));
    assertThat(full)
        .isNotEqualTo(ERROR)
        .isNotEqualTo(full.possible())
        .isNotEqualTo(full.withLocation(new Location(0, 1, 1)))
        .isNotEqualTo(full.withDetail("found", "place"))
        .isNotEqualTo("error");
    assertThat(full.possible().severity()).isEqualTo(Severity.INFO);
    assertThat(full.possible().certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(full.details()).isUnmodifiable();
    assertThat(ERROR).hasToString("ERROR reversed-period at /a/until");
    assertThat(INFO.withLocation(new Location(0, 1, 1)))
        .hasToString("INFO unknown-code at the document (1:1)");
    assertThat(ALL)
        .isEqualTo(Report.of(List.of(WARNING, ERROR, INFO)))
        .isNotEqualTo(Report.of(List.of()));
    assertThat(ALL).hasSameHashCodeAs(Report.of(List.of(WARNING, ERROR, INFO)));
  }

  @Test
  void nothing_mutable_goes_in() {
    List<Issue> issues = new ArrayList<>(List.of(ERROR));
    List<String> related = new ArrayList<>(List.of("/x"));
    Report report = Report.of(issues);
    Issue issue = ERROR.withRelated(related);
    issues.clear();
    related.clear();
    assertThat(report.issues()).containsExactly(ERROR);
    assertThat(issue.related()).containsExactly("/x");
  }
}
