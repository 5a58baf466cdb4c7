package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;

/**
 * Assertions on case files and on what reading and validating found, for AssertJ.
 *
 * <pre>{@code
 * assertThat(report).hasNoErrors().hasIssue("release-before-detention", "/releases/0/when");
 * assertThat(file).isValid().hasPart("d1");
 * assertThat(CaseReader.create().read(bytes)).hasNoIssues().file().isValid();
 * }</pre>
 *
 * <p>A failure lists what was found, as code, pointer, severity and message; it never shows a value
 * of a record.
 */
public final class HabeasAssertions {
  private HabeasAssertions() {}

  /** Starts assertions on what reading or validating found. */
  public static ReportAssert assertThat(Report actual) {
    return new ReportAssert(actual);
  }

  /** Starts assertions on a case file, and on what the standard validator finds in it. */
  public static CaseFileAssert assertThat(CaseFile actual) {
    return new CaseFileAssert(actual, Validator.standard());
  }

  /** Starts assertions on what came of reading a document. */
  public static ReadResultAssert assertThat(ReadResult<CaseFile> actual) {
    return new ReadResultAssert(actual);
  }
}
