package dev.habeas;

import java.util.List;

/** A step in the life of a charge; the outcome is the last step known. */
public final class ChargeStatus extends Code {
  private static final Vocabulary<ChargeStatus> VOCABULARY = new Vocabulary<>(ChargeStatus::new);

  public static final ChargeStatus ALLEGED = VOCABULARY.known("alleged");
  public static final ChargeStatus FILED = VOCABULARY.known("filed");
  public static final ChargeStatus AMENDED = VOCABULARY.known("amended");
  public static final ChargeStatus SUPERSEDED = VOCABULARY.known("superseded");

  /** Taken back by whoever brought it. */
  public static final ChargeStatus WITHDRAWN = VOCABULARY.known("withdrawn");

  /** Not pursued further by the prosecution. */
  public static final ChargeStatus DROPPED = VOCABULARY.known("dropped");

  /** Rejected by a court. */
  public static final ChargeStatus DISMISSED = VOCABULARY.known("dismissed");

  public static final ChargeStatus PENDING = VOCABULARY.known("pending");

  /** Halted, and able to go on. */
  public static final ChargeStatus STAYED = VOCABULARY.known("stayed");

  public static final ChargeStatus CONVICTED = VOCABULARY.known("convicted");
  public static final ChargeStatus ACQUITTED = VOCABULARY.known("acquitted");
  public static final ChargeStatus NOT_CRIMINALLY_RESPONSIBLE =
      VOCABULARY.known("not-criminally-responsible");

  /** A conviction set aside by a higher court. */
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
