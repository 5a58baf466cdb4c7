package dev.habeas;

import java.util.List;

/**
 * Who may see a file, as its keepers decided.
 *
 * <p>Nothing enforces it: Habeas reads, checks and writes files of every level alike.
 */
public final class HandlingLevel extends Code {
  private static final Vocabulary<HandlingLevel> VOCABULARY = new Vocabulary<>(HandlingLevel::new);

  /** May be published. */
  public static final HandlingLevel PUBLIC = VOCABULARY.known("public");

  /** For those who work with it, and whom they share it with for that. */
  public static final HandlingLevel RESTRICTED = VOCABULARY.known("restricted");

  /** For those alone whom its keepers name. */
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
