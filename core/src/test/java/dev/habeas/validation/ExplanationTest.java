package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every code that can be met can be asked about. */
class ExplanationTest {
  static List<Explanation> all() {
    return Explanation.all();
  }

  @Test
  void every_code_that_has_a_message_has_an_explanation() {
    Set<String> worded =
        Messages.in(Locale.ENGLISH).texts().keySet().stream()
            .filter(key -> !key.startsWith("severity.") && !key.startsWith("detail."))
            .map(key -> key.replaceAll("\\..*", "")) // of what there is more than one wording
            .collect(Collectors.toSet());
    assertThat(all()).extracting(Explanation::code).containsExactlyInAnyOrderElementsOf(worded);
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_explanation_leaves_nothing_out(Explanation explanation) {
    assertThat(explanation.since()).matches("\\d+\\.\\d+");
    assertThat(
            List.of(
                explanation.says(),
                explanation.why(),
                explanation.broken(),
                explanation.kept(),
                explanation.advice()))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
    assertThat(Explanation.of(explanation.code())).contains(explanation);
  }

  @Test
  void what_an_issue_says_has_an_ellipsis_for_each_detail() {
    assertThat(Explanation.of("wrong-type").orElseThrow().says())
        .isEqualTo("should be \u2026, is \u2026");
    assertThat(Explanation.of("wrong-reference").orElseThrow().says())
        .isEqualTo("this id belongs to a part of another kind: \u2026");
    assertThat(all()).extracting(Explanation::says).noneMatch(says -> says.contains("{"));
  }

  @Test
  void there_is_none_of_a_code_that_is_not_ours() {
    assertThat(Explanation.of("acme-visit-without-day")).isEmpty();
  }
}
