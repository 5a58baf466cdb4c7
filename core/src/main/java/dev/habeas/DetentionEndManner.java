package dev.habeas;

import java.util.List;

/** How a detention ended, when something is known of that. */
public final class DetentionEndManner extends Code {
  private static final Vocabulary<DetentionEndManner> VOCABULARY =
      new Vocabulary<>(DetentionEndManner::new);

  /** Let go or handed over by whoever held the person; a {@link Release} tells more. */
  public static final DetentionEndManner RELEASE = VOCABULARY.known("release");

  /** The person died while held, of whatever cause. */
  public static final DetentionEndManner DEATH = VOCABULARY.known("death");

  /** A death sentence was carried out. A killing without one is {@link #DEATH}. */
  public static final DetentionEndManner EXECUTION = VOCABULARY.known("execution");

  /** The person got away from those who held them. */
  public static final DetentionEndManner ESCAPE = VOCABULARY.known("escape");

  /** Out of what this record covers; a move to another place within it is a {@link Stay}. */
  public static final DetentionEndManner TRANSFER = VOCABULARY.known("transfer");

  /**
   * Held on under another title or in another kind, without a moment of freedom; another detention
   * tells of it, as one that {@linkplain DetentionLinkKind#CONTINUES continues} this one does.
   */
  public static final DetentionEndManner CONTINUED = VOCABULARY.known("continued");

  /**
   * The trace of a person in custody was lost: whether held elsewhere, free or dead is not known.
   */
  public static final DetentionEndManner DISAPPEARANCE = VOCABULARY.known("disappearance");

  /**
   * It certainly ended, and nobody says how. Where not even that is known, leave out the
   * {@linkplain Detention#end() end}.
   */
  public static final DetentionEndManner UNKNOWN = VOCABULARY.known("unknown");

  private DetentionEndManner(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static DetentionEndManner of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<DetentionEndManner> values() {
    return VOCABULARY.values();
  }
}
