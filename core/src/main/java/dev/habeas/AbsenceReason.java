package dev.habeas;

import java.util.List;

/**
 * Why a statement gives no value for a field.
 *
 * <p>{@link #NONE} says that there certainly is none, which an absent field never says.
 */
public final class AbsenceReason extends Code {
  private static final Vocabulary<AbsenceReason> VOCABULARY = new Vocabulary<>(AbsenceReason::new);

  /** The value exists or may exist; nobody asked knows it. */
  public static final AbsenceReason UNKNOWN = VOCABULARY.known("unknown");

  /** The source has a place for it and left it empty. */
  public static final AbsenceReason NOT_RECORDED = VOCABULARY.known("not-recorded");

  /** Known to the source, which keeps it back; the recorder never had it. */
  public static final AbsenceReason WITHHELD = VOCABULARY.known("withheld");

  /** Known to the recorder, who removed it from this file. */
  public static final AbsenceReason REDACTED = VOCABULARY.known("redacted");

  /** The field makes no sense here, so that there is nothing to look for. */
  public static final AbsenceReason NOT_APPLICABLE = VOCABULARY.known("not-applicable");

  /** Nobody tried to find out. */
  public static final AbsenceReason NOT_ASKED = VOCABULARY.known("not-asked");

  /** There is none: no charge, no order, no lawyer. */
  public static final AbsenceReason NONE = VOCABULARY.known("none");

  private AbsenceReason(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static AbsenceReason of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<AbsenceReason> values() {
    return VOCABULARY.values();
  }
}
