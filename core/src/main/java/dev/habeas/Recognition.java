package dev.habeas;

import java.util.List;

/**
 * The standing of an authority over the place where it acts, as a source or the recorder has it.
 *
 * <p>It is a claim like any other; who says otherwise is a {@link Statement}.
 */
public final class Recognition extends Code {
  private static final Vocabulary<Recognition> VOCABULARY = new Vocabulary<>(Recognition::new);

  /** Acts by the law of the state whose territory it is. */
  public static final Recognition DE_JURE = VOCABULARY.known("de-jure");

  /** Acts because it is in control, without being recognised. */
  public static final Recognition DE_FACTO = VOCABULARY.known("de-facto");

  /** Recognised by some and not by others. */
  public static final Recognition DISPUTED = VOCABULARY.known("disputed");

  /** Belongs to no state, and to nothing that claims to be one. */
  public static final Recognition NON_STATE = VOCABULARY.known("non-state");

  public static final Recognition UNKNOWN = VOCABULARY.known("unknown");

  private Recognition(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Recognition of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Recognition> values() {
    return VOCABULARY.values();
  }
}
