package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Published;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
      | info | worth knowing | nothing |

      An issue is certain, or only *possible* and then info: it rests on a date with a `?`, `~` or `%`, or on something
      that a statement of the file denies or disputes. Do not change a fact to silence a rule. If the source itself is
      unsure, qualify the date; if a source denies what another says, a statement with the stance `denies` or the status
      `disputed` says so (another date alone is a rival value and denies nothing); if a part turns out to be wrong, a
      statement with the status `deprecated` retracts it, and rules pass it over.

      """;

  static List<Rule> rules() {
    return Rules.STANDARD;
  }

  @Test
  void the_catalogue_says_what_the_rules_say() throws IOException {
    Published.assertUpToDate("RULES.md", catalogue());
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
  void a_rule_declares_its_reason_and_two_examples(Rule rule) {
    for (String sentence : List.of(rule.origin(), rule.broken(), rule.kept())) {
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
  void the_broken_example_breaks_this_rule_and_no_other(Rule rule) {
    assertThat(Examples.BROKEN).containsKey(rule.code());
    List<Issue> issues = Validator.standard().validate(Examples.BROKEN.get(rule.code())).issues();
    assertThat(issues).extracting(Issue::code).containsExactly(rule.code());
    assertThat(issues).extracting(Issue::severity).containsExactly(rule.severity());
    assertThat(issues).extracting(Issue::certainty).containsExactly(Certainty.CERTAIN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_kept_example_breaks_no_rule(Rule rule) {
    assertThat(Examples.KEPT).containsKey(rule.code());
    assertThat(Validator.standard().validate(Examples.KEPT.get(rule.code())).issues()).isEmpty();
  }

  @Test
  void there_is_no_example_of_no_rule() {
    List<String> codes = rules().stream().map(Rule::code).toList();
    assertThat(Examples.BROKEN.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    assertThat(Examples.KEPT.keySet()).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static String catalogue() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (Severity severity : Severity.values()) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      text.append("## ")
          .append(Character.toUpperCase(name.charAt(0)))
          .append(name.substring(1))
          .append("\n");
      rules().stream()
          .filter(rule -> rule.severity() == severity)
          .map(RuleCatalogueTest::section)
          .forEach(text::append);
      text.append("\n");
    }
    return text.toString().strip() + "\n";
  }

  private static String section(Rule rule) {
    return """

    ### `%s`

    Says: *%s*.

    - Why: %s.
    - Breaks it: %s.
    - Fine: %s.
    """
        .formatted(
            rule.code(),
            Issue.of(rule.code(), rule.severity(), "").message().replace("{found}", "\u2026"),
            rule.origin(),
            rule.broken(),
            rule.kept());
  }
}
