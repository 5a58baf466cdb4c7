package dev.habeas.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown by the fail-fast doors when a report has errors. */
public final class ReportException extends RuntimeException implements HasIssues {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Report report;

  /** With the report that has the errors. */
  public ReportException(Report report) {
    super(report.toString());
    this.report = report;
  }

  /** What was found; nothing, once the exception has gone through Java serialization. */
  @Override
  public Report report() {
    return report == null ? Report.of(List.of()) : report;
  }
}
