package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.Part;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;
import dev.habeas.view.CaseIndex;
import org.jspecify.annotations.Nullable;

/** Assertions on a case file, and on what a validator finds in it. */
public final class CaseFileAssert extends IssuesAssert<CaseFileAssert, CaseFile> {
  private final Validator validator;

  CaseFileAssert(@Nullable CaseFile actual, Validator validator) {
    super(actual, CaseFileAssert.class);
    this.validator = validator;
  }

  @Override
  Report found() {
    return validator.validate(actual);
  }

  /** These assertions, on what another validator finds in the file. */
  public CaseFileAssert withValidator(Validator other) {
    return new CaseFileAssert(actual, other).as(descriptionText());
  }

  /** That the validator finds no error; there may be warnings. */
  public CaseFileAssert isValid() {
    return hasNoErrors();
  }

  /** That the file has a part of an id. */
  public CaseFileAssert hasPart(String id) {
    return hasPart(id, Part.class);
  }

  /** That the file has a part of an id and a type, such as {@code Release.class}. */
  public CaseFileAssert hasPart(String id, Class<? extends Part> type) {
    isNotNull();
    if (CaseIndex.of(actual).find(id, type).isEmpty()) {
      failWithMessage(
          "%s",
          "Expected a " + type.getSimpleName() + " with the id " + id + ", but there is none");
    }
    return this;
  }
}
