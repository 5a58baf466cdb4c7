package dev.habeas.validation;

import dev.habeas.schema.DocumentOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that reading or validating found, in the order of the document. */
public final class Report {
  /**
   * An issue that was known and accepted before.
   *
   * @param issue the issue
   * @param reason why it stays, as {@link Validator#accepting} was told
   */
  public record Accepted(Issue issue, String reason) {}

  private static final Report CLEAN = new Report(List.of(), List.of());

  private final List<Issue> issues;
  private final List<Accepted> accepted;

  private Report(List<Issue> issues, List<Accepted> accepted) {
    this.issues = issues;
    this.accepted = accepted;
  }

  /** A report of the given issues, in their order. */
  public static Report of(List<Issue> issues) {
    return of(issues, List.of());
  }

  static Report of(List<Issue> issues, List<Accepted> accepted) {
    return issues.isEmpty() && accepted.isEmpty()
        ? CLEAN
        : new Report(List.copyOf(issues), List.copyOf(accepted));
  }

  /** Whether there are no errors; warnings may remain. */
  public boolean isValid() {
    return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /** All issues but those accepted before. */
  public List<Issue> issues() {
    return issues;
  }

  /** The issues of one severity. */
  public List<Issue> issues(Severity severity) {
    return only(issue -> issue.severity() == severity);
  }

  /** The issues of the rules of one family; none is of reading. */
  public List<Issue> issues(Family family) {
    return only(issue -> issue.family().filter(family::equals).isPresent());
  }

  /** The issues of one code. */
  public List<Issue> issues(String code) {
    return only(issue -> issue.code().equals(code));
  }

  /**
   * The issues at a place or in it.
   *
   * @param pointer an RFC 6901 pointer, such as {@code /detentions/0} for all in that detention
   */
  public List<Issue> issuesWithin(String pointer) {
    return only(issue -> (issue.pointer() + "/").startsWith(pointer + "/"));
  }

  /** The issues that were known and accepted before; they are in no count. */
  public List<Accepted> accepted() {
    return accepted;
  }

  /** The number of issues of one severity. */
  public int count(Severity severity) {
    return issues(severity).size();
  }

  /**
   * This report and what another adds, in the order of the document: by location if all issues have
   * one, and otherwise by pointer, in the order in which fields are written. An issue that both
   * have, by code and pointer, is listed once, as this report has it, accepted or not.
   */
  public Report plus(Report other) {
    Set<String> mine =
        Stream.concat(issues.stream(), accepted.stream().map(Accepted::issue))
            .map(Report::key)
            .collect(Collectors.toSet());
    List<Issue> all = new ArrayList<>(issues);
    other.issues.stream().filter(issue -> !mine.contains(key(issue))).forEach(all::add);
    List<Accepted> allAccepted = new ArrayList<>(accepted);
    other.accepted.stream()
        .filter(known -> !mine.contains(key(known.issue())))
        .forEach(allAccepted::add);
    Comparator<Issue> order =
        Stream.concat(all.stream(), allAccepted.stream().map(Accepted::issue))
                .allMatch(issue -> issue.location().isPresent())
            ? Comparator.comparingLong(issue -> issue.location().orElseThrow().offset())
            : Comparator.comparing(Issue::pointer, new DocumentOrder());
    all.sort(order);
    allAccepted.sort(Comparator.comparing(Accepted::issue, order));
    return of(all, allAccepted);
  }

  /** This report with each issue, accepted ones too, as the function makes it. */
  public Report map(UnaryOperator<Issue> change) {
    return of(
        issues.stream().map(change).toList(),
        accepted.stream()
            .map(known -> new Accepted(change.apply(known.issue()), known.reason()))
            .toList());
  }

  /**
   * Returns if there are no errors.
   *
   * @throws ReportException if there are
   */
  public void orThrow() {
    if (!isValid()) {
      throw new ReportException(this);
    }
  }

  /** The report as lines of text, one an issue: severity, place, pointer, message and code. */
  public String text(Locale locale) {
    return issues.stream().map(issue -> line(issue, locale)).collect(Collectors.joining("\n"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report that
        && issues.equals(that.issues)
        && accepted.equals(that.accepted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(issues, accepted);
  }

  /** How many issues of each severity there are. */
  @Override
  public String toString() {
    // Not formatted: that would write the digits of the language of the machine.
    return "Report[errors="
        + count(Severity.ERROR)
        + ", warnings="
        + count(Severity.WARNING)
        + ", infos="
        + count(Severity.INFO)
        + "]";
  }

  private List<Issue> only(Predicate<Issue> which) {
    return issues.stream().filter(which).toList();
  }

  private static String key(Issue issue) {
    return issue.code() + " " + issue.pointer();
  }

  private static String line(Issue issue, Locale locale) {
    String place = issue.location().map(location -> location + " ").orElse("");
    String pointer = issue.pointer().isEmpty() ? "" : issue.pointer() + " ";
    return "%s %s%s%s [%s]"
        .formatted(
            Messages.in(locale).severity(issue),
            place,
            pointer,
            issue.message(locale),
            issue.code());
  }
}
