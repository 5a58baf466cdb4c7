package dev.habeas;

import java.util.List;

/** Who may see a file. */
public final class HandlingLevel extends Code {
  private static final Vocabulary<HandlingLevel> VOCABULARY = new Vocabulary<>(HandlingLevel::new);

  public static final HandlingLevel PUBLIC = VOCABULARY.known("public");
  public static final HandlingLevel RESTRICTED = VOCABULARY.known("restricted");
  public static final HandlingLevel CONFIDENTIAL = VOCABULARY.known("confidential");
  public static final HandlingLevel UNKNOWN = VOCABULARY.known("unknown");

  private HandlingLevel(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static HandlingLevel of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<HandlingLevel> values() {
    return VOCABULARY.values();
  }
}
