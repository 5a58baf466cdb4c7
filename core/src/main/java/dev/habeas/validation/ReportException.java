package dev.habeas.validation;

/** Thrown by the fail-fast doors when a report has errors. */
public final class ReportException extends RuntimeException implements HasIssues {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  /** With the report that has the errors. */
  public ReportException(Report report) {
    super(report.toString());
    this.report = report;
  }

  @Override
  public Report report() {
    return report;
  }
}
