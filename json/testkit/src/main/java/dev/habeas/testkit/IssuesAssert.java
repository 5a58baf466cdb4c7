package dev.habeas.testkit;

import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the issues of something.
 *
 * @param <S> the type of the assertions themselves
 * @param <A> what they are about
 */
public abstract sealed class IssuesAssert<S extends IssuesAssert<S, A>, A>
    extends AbstractAssert<S, A> permits ReportAssert, CaseFileAssert, ReadResultAssert {
  IssuesAssert(@Nullable A actual, Class<S> self) {
    super(actual, self);
  }

  /** What was found. */
  abstract Report found();

  /** That nothing was found, not even something worth knowing. */
  public S hasNoIssues() {
    return hasNone("no issues", issue -> true);
  }

  /** That no error was found; there may be warnings. */
  public S hasNoErrors() {
    return hasNone("no errors", issue -> issue.severity() == Severity.ERROR);
  }

  /** That no error and no warning was found. */
  public S hasNoErrorsOrWarnings() {
    return hasNone("no errors or warnings", issue -> issue.severity() != Severity.INFO);
  }

  /** That no issue of a code was found. */
  public S hasNoIssue(String code) {
    return hasNone("no issue " + code, issue -> issue.code().equals(code));
  }

  /** That an issue of a code was found, wherever. */
  public S hasIssue(String code) {
    return has("an issue " + code, issue -> issue.code().equals(code));
  }

  /**
   * That an issue of a code was found at a place.
   *
   * @param pointer the RFC 6901 pointer to the field at fault, such as {@code /releases/0/when};
   *     empty for the whole document
   */
  public S hasIssue(String code, String pointer) {
    return has(
        "an issue " + code + " at " + place(pointer),
        issue -> issue.code().equals(code) && issue.pointer().equals(pointer));
  }

  /**
   * That a planted fault was found where it is, and nothing else but what it declares to follow.
   */
  public S hasOnly(PlantedFault planted) {
    hasIssue(planted.code(), planted.pointer());
    return hasNone(
        "nothing but " + planted + " and what follows from it",
        issue ->
            !planted.follows().contains(issue.code())
                && !(issue.code().equals(planted.code())
                    && issue.pointer().equals(planted.pointer())));
  }

  private S has(String expected, Predicate<Issue> wanted) {
    isNotNull();
    if (found().issues().stream().noneMatch(wanted)) {
      failWithMessage("%s", "Expected " + expected + ", but " + listed(found().issues()));
    }
    return myself;
  }

  private S hasNone(String expected, Predicate<Issue> unwanted) {
    isNotNull();
    List<Issue> some = found().issues().stream().filter(unwanted).toList();
    if (!some.isEmpty()) {
      failWithMessage("%s", "Expected " + expected + ", but " + listed(some));
    }
    return myself;
  }

  static String listed(List<Issue> issues) {
    return issues.isEmpty()
        ? "none was found"
        : issues.stream()
            .map(IssuesAssert::line)
            .collect(Collectors.joining("\n  ", "found\n  ", ""));
  }

  private static String line(Issue issue) {
    String where = issue.location().map(location -> " (" + location + ")").orElse("");
    return issue.severity()
        + " "
        + issue.code()
        + " at "
        + place(issue.pointer())
        + where
        + ": "
        + issue.message();
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "the document" : pointer;
  }
}
