package dev.habeas;

import java.util.List;

/** What came of a request for access to a person held. */
public final class AccessResult extends Code {
  private static final Vocabulary<AccessResult> VOCABULARY = new Vocabulary<>(AccessResult::new);

  public static final AccessResult GRANTED = VOCABULARY.known("granted");
  public static final AccessResult DENIED = VOCABULARY.known("denied");
  public static final AccessResult DELAYED = VOCABULARY.known("delayed");
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
