package dev.habeas;

import java.util.List;

/** The kind of number or code that a body gave a person. */
public final class IdentifierKind extends Code {
  private static final Vocabulary<IdentifierKind> VOCABULARY =
      new Vocabulary<>(IdentifierKind::new);

  public static final IdentifierKind NATIONAL_ID = VOCABULARY.known("national-id");
  public static final IdentifierKind PASSPORT = VOCABULARY.known("passport");
  public static final IdentifierKind PRISONER_NUMBER = VOCABULARY.known("prisoner-number");

  /** Of the person's own application, such as one to the European Court of Human Rights. */
  public static final IdentifierKind APPLICATION_NUMBER = VOCABULARY.known("application-number");

  public static final IdentifierKind OTHER = VOCABULARY.known("other");
  public static final IdentifierKind UNKNOWN = VOCABULARY.known("unknown");

  private IdentifierKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static IdentifierKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<IdentifierKind> values() {
    return VOCABULARY.values();
  }
}
