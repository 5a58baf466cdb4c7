package dev.habeas;

import java.util.List;

/** How one detention relates to another. */
public final class DetentionLinkKind extends Code {
  private static final Vocabulary<DetentionLinkKind> VOCABULARY =
      new Vocabulary<>(DetentionLinkKind::new);

  /** Held on both titles at once. */
  public static final DetentionLinkKind PARALLEL_TO = VOCABULARY.known("parallel-to");

  /** Follows the other without a moment of freedom. */
  public static final DetentionLinkKind CONTINUES = VOCABULARY.known("continues");

  /** Lies within the other. */
  public static final DetentionLinkKind PART_OF = VOCABULARY.known("part-of");

  private DetentionLinkKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static DetentionLinkKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<DetentionLinkKind> values() {
    return VOCABULARY.values();
  }
}
