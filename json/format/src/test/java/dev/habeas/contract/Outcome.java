package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a document.
 *
 * @param value what was read; null if nothing was
 * @param report what was said of it; null if it was accepted by a mapper, which tells nothing then,
 *     or refused by the mapper itself
 * @param thrown what was thrown; null if nothing was
 */
record Outcome(CaseFile value, Report report, Exception thrown) {
  /** Reads, and gives a result or a file. */
  interface Reading {
    Object read() throws Exception;
  }

  static Outcome of(Reading reading) {
    try {
      Object read = reading.read();
      return read instanceof ReadResult<?> result
          ? new Outcome((CaseFile) result.value().orElse(null), result.report(), null)
          : new Outcome((CaseFile) read, null, null);
    } catch (Exception thrown) {
      Throwable refused = thrown instanceof HasIssues ? thrown : thrown.getCause();
      Report report = refused instanceof HasIssues issues ? issues.report() : null;
      return new Outcome(null, report, thrown);
    }
  }

  /** Codes and pointers of all that was said, in its order. */
  List<String> keys() {
    return keys(report);
  }

  /** Codes and pointers, in the order of the report. */
  static List<String> keys(Report report) {
    List<String> keys = new ArrayList<>();
    for (Issue issue : report.issues()) {
      keys.add(issue.code() + " " + issue.pointer());
    }
    return keys;
  }

  /** The codes of all errors. */
  Set<String> errors() {
    Set<String> codes = new TreeSet<>();
    if (report != null) {
      report.issues(Severity.ERROR).forEach(issue -> codes.add(issue.code()));
    }
    return codes;
  }

  /** Whether a mapper refused it by itself, and not by what we say of it. */
  boolean isRefusedByMapper() {
    return thrown != null && report == null;
  }

  @Override
  public String toString() {
    return value != null ? "held" : report != null ? "refused " + keys() : "thrown " + thrown;
  }

  /** Nothing of a document shows in what is said; what a mapper says by itself is its own. */
  void showsNothing() {
    if (report != null) {
      Canary.isNotIn(report);
    }
    if (thrown != null && report != null) {
      Canary.isNotIn(thrown);
    }
    if (value != null) {
      Canary.isNotIn(value.toString());
    }
  }
}
