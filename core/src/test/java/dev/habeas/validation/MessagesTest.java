package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wording of issues, in every language that it has. */
class MessagesTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern REASON = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
  private static final Pattern DETAIL = Pattern.compile("\\{([^}]*)}");

  /** The details that the readers give; those of the rules are taken from the examples. */
  private static final Map<String, Set<String>> READING =
      Map.of(
          "wrong-type", Set.of("expected", "found"),
          "invalid-date.reason", Set.of("reason", "index"),
          "invalid-term.reason", Set.of("reason", "index"));

  @Test
  void every_rule_has_its_words_in_every_language() {
    for (Locale locale : List.of(Locale.ENGLISH, UKRAINIAN)) {
      assertThat(Rules.ALL)
          .allSatisfy(
              rule -> assertThat(Messages.in(locale).texts().get(rule.code())).isNotBlank());
    }
  }

  @Test
  void every_language_has_the_same_keys() {
    assertThat(Messages.in(UKRAINIAN)).isNotSameAs(Messages.in(Locale.ENGLISH));
    assertThat(Messages.in(UKRAINIAN).texts().keySet())
        .isEqualTo(Messages.in(Locale.ENGLISH).texts().keySet());
  }

  @Test
  void every_language_uses_the_same_details() {
    Messages.in(Locale.ENGLISH)
        .texts()
        .forEach(
            (key, text) ->
                assertThat(details(Messages.in(UKRAINIAN).texts().get(key)))
                    .as(key)
                    .isEqualTo(details(text)));
  }

  @Test
  void no_message_waits_for_a_detail_that_nobody_gives() {
    Map<String, Set<String>> given = new TreeMap<>(READING);
    for (Rule rule : Rules.ALL) {
      for (CaseFile file : RuleExamples.of(rule).broken) {
        Validator.standard()
            .with(rule)
            .validate(file)
            .issues()
            .forEach(issue -> given.put(issue.code(), issue.details().keySet()));
      }
    }
    Messages.in(Locale.ENGLISH)
        .texts()
        .forEach(
            (key, text) ->
                assertThat(details(text)).as(key).isEqualTo(given.getOrDefault(key, Set.of())));
  }

  @Test
  void every_message_is_a_line_that_says_something() {
    for (Locale locale : List.of(Locale.ENGLISH, UKRAINIAN)) {
      Messages.in(locale)
          .texts()
          .forEach(
              (key, text) ->
                  assertThat(text)
                      .as(key)
                      .isNotBlank()
                      .isEqualTo(text.strip())
                      .doesNotContain("\n")
                      .doesNotEndWith("."));
    }
  }

  @Test
  void details_are_filled_in() {
    Issue issue =
        Issue.of("wrong-type", Severity.ERROR, "/x")
            .withDetail("expected", "text")
            .withDetail("found", "number");
    assertThat(issue.message()).isEqualTo("should be text, is number");
    assertThat(issue.message(UKRAINIAN)).isEqualTo("має бути текст, а є число");
    Issue date =
        Issue.of("invalid-date", Severity.ERROR, "/x")
            .withDetail("reason", "impossible-day")
            .withDetail("index", "8");
    assertThat(date.message())
        .isEqualTo("not a date in EDTF (ISO 8601-2): impossible day at character 8");
    assertThat(Issue.of("invalid-date", Severity.ERROR, "/x").message())
        .isEqualTo("not a date in EDTF (ISO 8601-2)");
  }

  @Test
  void every_word_for_a_detail_that_habeas_gives_is_said_in_every_language() throws IOException {
    Set<String> words = new TreeSet<>(reasons());
    for (ObjectType<?, ?> type : Schema.all()) {
      if (type.fields().stream().anyMatch(field -> field.type() instanceof Scalar.Id)) {
        words.add(type.label());
      }
    }
    for (Rule rule : Rules.ALL) {
      for (CaseFile file : RuleExamples.of(rule).broken) {
        for (Issue issue : Validator.standard().with(rule).validate(file).issues()) {
          words.addAll(issue.details().values());
        }
      }
    }
    words.removeIf(word -> !WORD.matcher(word).matches()); // numbers, and articles of law
    assertThat(words).hasSizeGreaterThan(60);
    for (Locale locale : List.of(Locale.ENGLISH, UKRAINIAN)) {
      assertThat(Messages.in(locale).texts().keySet())
          .containsAll(words.stream().map(word -> "detail." + word).toList());
    }
  }

  /** The reasons for which dates and terms are refused, as the code gives them. */
  private static Set<String> reasons() throws IOException {
    Set<String> reasons = new TreeSet<>();
    for (String scanner : List.of("EdtfScanner", "TermScanner", "TextCursor")) {
      Path source = Path.of("src/main/java/dev/habeas/time", scanner + ".java");
      Matcher matcher = REASON.matcher(java.nio.file.Files.readString(source));
      while (matcher.find()) {
        reasons.add(matcher.group(1));
      }
    }
    return reasons;
  }

  @Test
  void a_code_without_words_stands_for_itself() {
    assertThat(Issue.of("from-a-newer-version", Severity.INFO, "").message())
        .isEqualTo("from-a-newer-version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tr",
        "ar-EG",
        "th-TH-u-nu-thai",
        "hi-IN-u-nu-deva",
        "uk-UA",
        "fa-IR",
        "zz",
        "und"
      })
  void the_language_of_the_machine_changes_nothing(String machine) {
    Issue issue = Issue.of("reversed-period", Severity.ERROR, "/until");
    Report report = Report.of(List.of(issue, issue.withLocation(new Location(12345, 67, 89))));
    String english = report.text(Locale.ENGLISH);
    String text = report.toString();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      assertThat(issue.message()).isEqualTo("ends before it begins");
      for (Locale asked : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.ROOT)) {
        assertThat(issue.message(asked)).isEqualTo("ends before it begins");
      }
      assertThat(report.text(Locale.ENGLISH)).isEqualTo(english);
      assertThat(report.toString()).isEqualTo(text);
      assertThat(issue.message(Locale.forLanguageTag("uk-UA")))
          .isEqualTo(issue.message(UKRAINIAN))
          .isNotEqualTo(issue.message());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<String> details(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = DETAIL.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return new TreeSet<>(names);
  }
}
