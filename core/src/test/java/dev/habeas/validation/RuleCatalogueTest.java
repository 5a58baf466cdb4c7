package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Published;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That every rule is fully declared, that its examples do what they say, and that the catalogue
 * tells what the rules do. {@code mvn test -pl core -Dhabeas.update=true} writes the catalogue.
 */
class RuleCatalogueTest {
  private static final String INTRODUCTION =
      """
      # The rules

      <!-- Written by RuleCatalogueTest from the declarations of the rules: change those, then run
           mvn test -pl core -Dhabeas.update=true -->

      `Validator.standard()` looks for what contradicts itself in a case file. It never says that something is missing:
      sources report a part of what happened. Each issue has one of these codes, which are never reused.

      | severity | means | what to do |
      |---|---|---|
      | error | the record contradicts itself, whatever its dates mean | go back to the source; one of the places named is wrong |
      | warning | most likely a slip, though some true records look like this | look once; leave it if it is what the source says |
      | info | worth knowing | look when you can; nothing has to change |

      An issue is certain, or only *possible* and then info: it rests on a date with a `?`, `~` or `%`, on an age told
      as about, or on something that a statement of the file denies or disputes; or, when `withOverlaps` asks for that, two
      imprecise dates overlap. Do not change a fact to silence a rule. If the source itself is
      unsure, qualify the date. If somebody denies or disputes what another says, make a statement of that, about the part or
      about the field, with the value that the field holds or with none; a statement of another value is a rival and
      denies nothing. If a part turns out to be wrong, a statement with the status `deprecated` retracts it, and rules pass
      it over. If an issue is known and stays, `Validator.accepting` keeps it apart with the reason.

      The rules at the end, leads and indicators, are asked on request:
      `Validator.standard().with(Family.LEADS).with(Family.INDICATORS)`. All are info.

      """;

  /** The families that are asked on request, and what the catalogue says of each. */
  private static final Map<Family, String> ON_REQUEST =
      new EnumMap<>(
          Map.of(
              Family.LEADS,
              """

              Asked by `Validator.standard().with(Family.LEADS)`. What whoever makes the record may want to look into: nothing
              contradicts itself, and something may be missing or told in part. An answer is welcome and never owed: sources
              tell what they tell.
              """,
              Family.INDICATORS,
              """

              Asked by `Validator.standard().with(Family.INDICATORS)`. What the facts, if they are true, may mean in law: each
              issue is a question to the reader and names what sets the standard. None says that a right was violated, and
              that none is asked says nothing either. The hours until a first appearance are a table by jurisdiction, which
              `FirstAppearanceLimits` lets you change.
              """));

  static List<Rule> rules() {
    return Rules.ALL;
  }

  @Test
  void the_catalogue_says_what_the_rules_say() throws IOException {
    Published.assertUpToDate("RULES.md", catalogue());
  }

  @Test
  void the_catalogue_tells_of_every_family_that_is_asked_on_request() {
    assertThat(Family.values())
        .filteredOn(Family::isOnRequest)
        .containsExactlyElementsOf(ON_REQUEST.keySet());
  }

  @Test
  void codes_are_kebab_case_words_and_no_two_are_the_same() {
    assertThat(rules()).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(rules()).extracting(Rule::code).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    assertThat(rules())
        .extracting(Rule::code)
        .noneMatch(code -> code.matches(".*(error|warning|info|invalid|violation).*"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_declares_its_reason_two_examples_and_what_to_do(Rule rule) {
    Explanation explained = rule.explanation();
    for (String sentence :
        List.of(explained.why(), explained.broken(), explained.kept(), explained.advice())) {
      assertThat(sentence)
          .as(rule.code())
          .isNotBlank()
          .doesNotEndWith(".")
          .isEqualTo(sentence.strip());
      assertThat(sentence).as("a part of a sentence, in a table").doesNotContain("|", "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_breaks_a_rule_breaks_that_one_and_no_other(Rule rule) {
    RuleExamples examples = RuleExamples.of(rule);
    assertThat(examples.broken).hasSizeGreaterThanOrEqualTo(2);
    for (CaseFile broken : examples.broken) {
      List<Issue> issues = asking(rule).validate(broken).issues();
      assertThat(issues.stream().filter(issue -> issue.code().equals(rule.code())))
          .isNotEmpty()
          .allMatch(issue -> issue.severity() == rule.severity())
          .allMatch(issue -> issue.certainty() == Certainty.CERTAIN);
      assertThat(issues)
          .extracting(Issue::code)
          .filteredOn(code -> !code.equals(rule.code()))
          .isSubsetOf(examples.consequences);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_only_looks_like_a_breach_or_nearly_is_one_breaks_no_rule(Rule rule) {
    RuleExamples examples = RuleExamples.of(rule);
    assertThat(examples.kept).hasSizeGreaterThanOrEqualTo(2);
    assertThat(examples.boundary).isNotEmpty();
    Stream.concat(examples.kept.stream(), examples.boundary.stream())
        .forEach(file -> assertThat(asking(rule).validate(file).issues()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_date_that_can_also_mean_another_day_makes_no_breach_certain(Rule rule) {
    RuleExamples examples = RuleExamples.of(rule);
    assertThat(examples.uncertain.isEmpty()).isEqualTo(examples.dateless);
    for (CaseFile uncertain : examples.uncertain) {
      assertThat(asking(rule).validate(uncertain).issues())
          .allMatch(issue -> issue.certainty() == Certainty.POSSIBLE)
          .allMatch(issue -> issue.code().equals(rule.code()));
      assertThat(asking(rule).withOverlaps().validate(uncertain).issues(rule.code())).isNotEmpty();
    }
  }

  @Test
  void there_is_no_example_of_no_rule() {
    assertThat(RuleExamples.all())
        .extracting(examples -> examples.code)
        .containsExactlyInAnyOrderElementsOf(rules().stream().map(Rule::code).toList());
  }

  /** The standard validator, asking this rule whether or not it is standard. */
  private static Validator asking(Rule rule) {
    return Validator.standard().with(rule);
  }

  private static String catalogue() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (Severity severity : Severity.values()) {
      chapter(
          text,
          severity.name(),
          "",
          rule -> rule.severity() == severity && !rule.family().isOnRequest());
    }
    ON_REQUEST.forEach(
        (family, says) -> chapter(text, family.name(), says, rule -> rule.family() == family));
    return text.toString().strip() + "\n";
  }

  private static void chapter(
      StringBuilder text, String constant, String says, Predicate<Rule> which) {
    String name = constant.toLowerCase(Locale.ROOT);
    text.append("## ")
        .append(Character.toUpperCase(name.charAt(0)))
        .append(name.substring(1))
        .append("\n")
        .append(says);
    rules().stream().filter(which).map(RuleCatalogueTest::section).forEach(text::append);
    text.append("\n");
  }

  private static String section(Rule rule) {
    Explanation explained = rule.explanation();
    return """

    ### `%s`

    Says: *%s*. Since %s.

    - Why: %s.
    - Breaks it: %s.
    - Fine: %s.
    - What to do: %s.
    """
        .formatted(
            explained.code(),
            explained.says(),
            explained.since(),
            explained.why(),
            explained.broken(),
            explained.kept(),
            explained.advice());
  }
}
