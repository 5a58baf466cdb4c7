package dev.habeas;

import java.util.List;

/**
 * What a statement does with its value, or with the part as a whole.
 *
 * <p>Whose stance it is, is {@link Attribution}.
 */
public final class Stance extends Code {
  private static final Vocabulary<Stance> VOCABULARY = new Vocabulary<>(Stance::new);

  /** Says that it is so. */
  public static final Stance ASSERTS = VOCABULARY.known("asserts");

  /** Claims that it is so and leaves the proof to others. */
  public static final Stance ALLEGES = VOCABULARY.known("alleges");

  /** Says that it is not so. */
  public static final Stance DENIES = VOCABULARY.known("denies");

  /** Decides after weighing evidence, as a court does. A finding is that of whoever makes it. */
  public static final Stance FINDS = VOCABULARY.known("finds");

  /** Concludes from other facts; nobody saw or said it. */
  public static final Stance INFERS = VOCABULARY.known("infers");

  public static final Stance UNKNOWN = VOCABULARY.known("unknown");

  private Stance(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Stance of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Stance> values() {
    return VOCABULARY.values();
  }
}
