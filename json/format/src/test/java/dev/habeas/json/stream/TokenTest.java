package dev.habeas.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  @ParameterizedTest
  @EnumSource(Token.class)
  void what_a_token_is_called_is_translated(Token token) {
    Issue issue =
        Issue.of("wrong-type", Severity.ERROR, "")
            .withDetail("expected", "value")
            .withDetail("found", token.label());
    assertThat(issue.message()).isEqualTo("should be value, is " + token.label());
    assertThat(issue.message(UKRAINIAN)).doesNotContain("value", token.label());
  }
}
