package dev.habeas;

import java.util.List;

/**
 * Where a person stands in the law of one jurisdiction.
 *
 * <p>A status belongs to a person and a jurisdiction, never to a case: the same person can be
 * convicted in one country and not even suspected in another. Each word is what the law of that
 * jurisdiction makes of the person; it says nothing of whether that is just, nor whether the person
 * is held.
 */
public final class LegalStatus extends Code {
  private static final Vocabulary<LegalStatus> VOCABULARY = new Vocabulary<>(LegalStatus::new);

  /**
   * Nothing is open against the person: a claim of its own, and an honest word where other lists
   * force a false one. Not knowing is no status at all, or {@link #UNKNOWN}.
   */
  public static final LegalStatus NO_PROCEEDINGS = VOCABULARY.known("no-proceedings");

  /** Called or heard as a witness, and not suspected. */
  public static final LegalStatus WITNESS = VOCABULARY.known("witness");

  /** Suspected, and not charged. */
  public static final LegalStatus SUSPECT = VOCABULARY.known("suspect");

  /** Charged, and not yet before a trial court. */
  public static final LegalStatus ACCUSED = VOCABULARY.known("accused");

  /** On trial. */
  public static final LegalStatus DEFENDANT = VOCABULARY.known("defendant");

  /** Found guilty by a judgment that can still be appealed or is under appeal. */
  public static final LegalStatus CONVICTED_NOT_FINAL = VOCABULARY.known("convicted-not-final");

  /** Found guilty by a final judgment. */
  public static final LegalStatus CONVICTED = VOCABULARY.known("convicted");

  /** Found not guilty by a judgment that can still be appealed or is under appeal. */
  public static final LegalStatus ACQUITTED_NOT_FINAL = VOCABULARY.known("acquitted-not-final");

  /** Found not guilty by a final judgment. */
  public static final LegalStatus ACQUITTED = VOCABULARY.known("acquitted");

  /** What was open is halted and can go on. */
  public static final LegalStatus PROCEEDINGS_SUSPENDED = VOCABULARY.known("proceedings-suspended");

  /** What was open ended without a verdict: neither convicted nor acquitted. */
  public static final LegalStatus PROCEEDINGS_TERMINATED =
      VOCABULARY.known("proceedings-terminated");

  /** Sought for arrest by this jurisdiction. */
  public static final LegalStatus WANTED = VOCABULARY.known("wanted");

  /** Freed from punishment by clemency; that by itself does not undo the conviction. */
  public static final LegalStatus PARDONED = VOCABULARY.known("pardoned");

  /** Cleared by law or decision of a conviction or accusation, or of what followed from it. */
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
