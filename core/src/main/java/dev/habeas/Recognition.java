package dev.habeas;

import java.util.List;

/** The standing of an authority over the place where it acts. */
public final class Recognition extends Code {
  private static final Vocabulary<Recognition> VOCABULARY = new Vocabulary<>(Recognition::new);

  public static final Recognition DE_JURE = VOCABULARY.known("de-jure");
  public static final Recognition DE_FACTO = VOCABULARY.known("de-facto");
  public static final Recognition DISPUTED = VOCABULARY.known("disputed");
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
