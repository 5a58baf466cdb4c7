package dev.habeas;

import java.util.List;

/**
 * A step in the life of a charge; the outcome is the last step known.
 *
 * <p>It speaks of one charge against one person. Where the person stands as a whole is {@link
 * LegalStatus}.
 */
public final class ChargeStatus extends Code {
  private static final Vocabulary<ChargeStatus> VOCABULARY = new Vocabulary<>(ChargeStatus::new);

  /** Said of the person by an authority, and not brought as a charge. */
  public static final ChargeStatus ALLEGED = VOCABULARY.known("alleged");

  /** Brought in the form that the law requires. */
  public static final ChargeStatus FILED = VOCABULARY.known("filed");

  /** Changed, and the same charge still. */
  public static final ChargeStatus AMENDED = VOCABULARY.known("amended");

  /** Replaced by another charge, which {@linkplain Charge#supersedes() names} this one. */
  public static final ChargeStatus SUPERSEDED = VOCABULARY.known("superseded");

  /** Taken back by whoever brought it. */
  public static final ChargeStatus WITHDRAWN = VOCABULARY.known("withdrawn");

  /** Not pursued further by the prosecution. */
  public static final ChargeStatus DROPPED = VOCABULARY.known("dropped");

  /** Rejected by a court without a verdict on guilt. */
  public static final ChargeStatus DISMISSED = VOCABULARY.known("dismissed");

  /** Open, with no outcome at the time. */
  public static final ChargeStatus PENDING = VOCABULARY.known("pending");

  /** Halted, and able to go on. */
  public static final ChargeStatus STAYED = VOCABULARY.known("stayed");

  /**
   * The person was found guilty of it; whether that is {@linkplain ChargeEntry#isFinal() final} is
   * told apart.
   */
  public static final ChargeStatus CONVICTED = VOCABULARY.known("convicted");

  /**
   * The person was found not guilty of it; whether that is {@linkplain ChargeEntry#isFinal() final}
   * is told apart.
   */
  public static final ChargeStatus ACQUITTED = VOCABULARY.known("acquitted");

  /**
   * The act was found proved, and the person not answerable for it, as when ill: no conviction.
   * Custody in psychiatric care can follow.
   */
  public static final ChargeStatus NOT_CRIMINALLY_RESPONSIBLE =
      VOCABULARY.known("not-criminally-responsible");

  /** A conviction on it was set aside; the charge itself may be tried again. */
  public static final ChargeStatus QUASHED = VOCABULARY.known("quashed");

  public static final ChargeStatus UNKNOWN = VOCABULARY.known("unknown");

  private ChargeStatus(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static ChargeStatus of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<ChargeStatus> values() {
    return VOCABULARY.values();
  }
}
