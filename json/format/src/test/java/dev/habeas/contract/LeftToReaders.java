package dev.habeas.contract;

import dev.habeas.UnknownFields;
import dev.habeas.validation.Issue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that readers refuse and the published schema does not, and why that is so. */
public enum LeftToReaders {
  REPEATED_NAMES(
      "a name that stands twice in an object",
      "a validator sees only one of the two, mostly the last"),
  LONE_SURROGATES("half of a surrogate pair", "what becomes of it is up to the parser"),
  DIGITS(
      "more digits than 38, or than 9 behind the point",
      "a schema sees the number and not how it is written: `1.0000000000` is 1"),
  NESTING("unknown fields nested deeper than 48 levels", "a schema cannot count levels"),
  LENGTHS(
      "texts, names and ids too long in UTF-16 units",
      "a schema counts characters, of which some are two units"),
  IMPOSSIBLE_DATES(
      "dates that do not exist, and intervals that end before they begin: `2019-02-29`,"
          + " `2019/2018`",
      "a pattern knows no calendar"),
  SETS(
      "sets of dates that are wrong after their first date: `[2019,2018-13]`",
      "patterns over whole lists make the regular expressions of Java run out of stack");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

  /** The reasons for which a text with the shape of a date can be none. */
  public static final Set<String> IMPOSSIBLE =
      Set.of(
          "empty-interval",
          "impossible-day",
          "impossible-offset",
          "impossible-significant-digits",
          "negative-year-zero",
          "reversed-interval",
          "season-of-unspecified-year",
          "year-out-of-range",
          "year-prefix-not-needed");

  private final String what;
  private final String why;

  LeftToReaders(String what, String why) {
    this.what = what;
    this.why = why;
  }

  /** A row of the published table. */
  String row() {
    return "| " + what + " | " + why + " |";
  }

  /**
   * Where an issue belongs; empty if the schema should have refused the document.
   *
   * @param value the text that the issue is about; null if it is about no text
   */
  static Optional<LeftToReaders> of(Issue issue, @Nullable String value, String document) {
    return Stream.of(values()).filter(left -> left.explains(issue, value, document)).findFirst();
  }

  private boolean explains(Issue issue, @Nullable String value, String document) {
    String code = issue.code();
    return switch (this) {
      case REPEATED_NAMES -> code.equals("repeated-name");
      case LONE_SURROGATES -> code.equals("lone-surrogate");
      case DIGITS -> code.equals("number-out-of-range");
      case NESTING -> code.equals("limit-exceeded") && depth(document) > UnknownFields.MAX_DEPTH;
      case LENGTHS ->
          Set.of("invalid-id", "limit-exceeded").contains(code)
              && (value == null || value.codePointCount(0, value.length()) < value.length());
      case IMPOSSIBLE_DATES ->
          code.equals("invalid-date")
              && IMPOSSIBLE.contains(issue.details().getOrDefault("reason", ""));
      case SETS -> code.equals("invalid-date") && value != null && value.matches("[\\[{].*");
    };
  }

  /** How deep the objects and arrays of a document are nested. */
  private static int depth(String document) {
    int depth = 0;
    int deepest = 0;
    for (char c : STRING.matcher(document).replaceAll("").toCharArray()) {
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
