package dev.habeas;

import java.util.List;

/**
 * The Admiralty code for how far a source can be relied on.
 *
 * <p>The letter grades the source, never what it says: the best source can err, and the worst can
 * be right.
 */
public final class Reliability extends Code {
  private static final Vocabulary<Reliability> VOCABULARY = new Vocabulary<>(Reliability::new);

  /** Completely reliable. */
  public static final Reliability COMPLETELY = VOCABULARY.known("A");

  /** Usually reliable. */
  public static final Reliability USUALLY = VOCABULARY.known("B");

  /** Fairly reliable. */
  public static final Reliability FAIRLY = VOCABULARY.known("C");

  /** Not usually reliable. */
  public static final Reliability NOT_USUALLY = VOCABULARY.known("D");

  /** Unreliable. */
  public static final Reliability UNRELIABLE = VOCABULARY.known("E");

  /** Cannot be judged; the word for unknown in this code. */
  public static final Reliability CANNOT_BE_JUDGED = VOCABULARY.known("F");

  private Reliability(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Reliability of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Reliability> values() {
    return VOCABULARY.values();
  }
}
