package dev.habeas.testkit;

import dev.habeas.validation.Report;
import org.jspecify.annotations.Nullable;

/** Assertions on a report. */
public final class ReportAssert extends IssuesAssert<ReportAssert, Report> {
  ReportAssert(@Nullable Report actual) {
    super(actual, ReportAssert.class);
  }

  @Override
  Report found() {
    return actual;
  }
}
