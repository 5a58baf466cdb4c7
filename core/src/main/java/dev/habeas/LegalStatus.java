package dev.habeas;

import java.util.List;

/**
 * Where a person stands in the law of one jurisdiction.
 *
 * <p>A status belongs to a person and a jurisdiction, never to a case: the same person can be
 * accused in one country and wanted in none other.
 */
public final class LegalStatus extends Code {
  private static final Vocabulary<LegalStatus> VOCABULARY = new Vocabulary<>(LegalStatus::new);

  /** Nothing is open against the person; the honest code where other lists force a false one. */
  public static final LegalStatus NO_PROCEEDINGS = VOCABULARY.known("no-proceedings");

  public static final LegalStatus WITNESS = VOCABULARY.known("witness");
  public static final LegalStatus SUSPECT = VOCABULARY.known("suspect");
  public static final LegalStatus ACCUSED = VOCABULARY.known("accused");
  public static final LegalStatus DEFENDANT = VOCABULARY.known("defendant");
  public static final LegalStatus CONVICTED_NOT_FINAL = VOCABULARY.known("convicted-not-final");
  public static final LegalStatus CONVICTED = VOCABULARY.known("convicted");
  public static final LegalStatus ACQUITTED_NOT_FINAL = VOCABULARY.known("acquitted-not-final");
  public static final LegalStatus ACQUITTED = VOCABULARY.known("acquitted");
  public static final LegalStatus PROCEEDINGS_SUSPENDED = VOCABULARY.known("proceedings-suspended");
  public static final LegalStatus PROCEEDINGS_TERMINATED =
      VOCABULARY.known("proceedings-terminated");
  public static final LegalStatus WANTED = VOCABULARY.known("wanted");
  public static final LegalStatus PARDONED = VOCABULARY.known("pardoned");
  public static final LegalStatus REHABILITATED = VOCABULARY.known("rehabilitated");
  public static final LegalStatus UNKNOWN = VOCABULARY.known("unknown");

  private LegalStatus(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static LegalStatus of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<LegalStatus> values() {
    return VOCABULARY.values();
  }
}
