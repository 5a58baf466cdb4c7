package dev.habeas;

import java.util.List;

/**
 * What came of a request for access to a person held.
 *
 * <p>It says what happened, not whether it was lawful.
 */
public final class AccessResult extends Code {
  private static final Vocabulary<AccessResult> VOCABULARY = new Vocabulary<>(AccessResult::new);

  public static final AccessResult GRANTED = VOCABULARY.known("granted");

  /** Refused. A request of which no answer is recorded is {@link #UNKNOWN}. */
  public static final AccessResult DENIED = VOCABULARY.known("denied");

  /** Granted later than it was sought. */
  public static final AccessResult DELAYED = VOCABULARY.known("delayed");

  /** Granted in part, such as for minutes only or not in private. */
  public static final AccessResult LIMITED = VOCABULARY.known("limited");

  public static final AccessResult UNKNOWN = VOCABULARY.known("unknown");

  private AccessResult(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static AccessResult of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<AccessResult> values() {
    return VOCABULARY.values();
  }
}
