package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import org.jspecify.annotations.Nullable;

/** Assertions on what came of reading a document. */
public final class ReadResultAssert extends IssuesAssert<ReadResultAssert, ReadResult<CaseFile>> {
  ReadResultAssert(@Nullable ReadResult<CaseFile> actual) {
    super(actual, ReadResultAssert.class);
  }

  @Override
  Report found() {
    return actual.report();
  }

  /** That the whole file was read; goes on with the file. */
  public CaseFileAssert file() {
    hasNoErrors();
    return HabeasAssertions.assertThat(actual.orThrow()).as(descriptionText());
  }

  /** That the document was refused, as part of it could not be held. */
  public ReadResultAssert isRefused() {
    isNotNull();
    if (actual.value().isPresent()) {
      failWithMessage(
          "%s",
          "Expected a document that is refused, but it was read; " + listed(found().issues()));
    }
    return this;
  }
}
