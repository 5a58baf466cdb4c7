package dev.habeas;

import java.util.List;

/** How one detention relates to another: read this detention, the word, the other detention. */
public final class DetentionLinkKind extends Code {
  private static final Vocabulary<DetentionLinkKind> VOCABULARY =
      new Vocabulary<>(DetentionLinkKind::new);

  /**
   * The person is held on both titles at once, such as on remand in one case and serving a sentence
   * in another.
   */
  public static final DetentionLinkKind PARALLEL_TO = VOCABULARY.known("parallel-to");

  /** This one follows the other without a moment of freedom. */
  public static final DetentionLinkKind CONTINUES = VOCABULARY.known("continues");

  /** This one lies within the other. */
  public static final DetentionLinkKind PART_OF = VOCABULARY.known("part-of");

  public static final DetentionLinkKind UNKNOWN = VOCABULARY.known("unknown");

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
