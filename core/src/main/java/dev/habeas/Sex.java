package dev.habeas;

import java.util.List;

/** The sex of a person as a source states it. */
public final class Sex extends Code {
  private static final Vocabulary<Sex> VOCABULARY = new Vocabulary<>(Sex::new);

  public static final Sex FEMALE = VOCABULARY.known("female");
  public static final Sex MALE = VOCABULARY.known("male");
  public static final Sex OTHER = VOCABULARY.known("other");
  public static final Sex UNKNOWN = VOCABULARY.known("unknown");

  private Sex(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Sex of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Sex> values() {
    return VOCABULARY.values();
  }
}
