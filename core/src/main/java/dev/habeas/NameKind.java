package dev.habeas;

import java.util.List;

/** What kind of name it is. */
public final class NameKind extends Code {
  private static final Vocabulary<NameKind> VOCABULARY = new Vocabulary<>(NameKind::new);

  public static final NameKind LEGAL = VOCABULARY.known("legal");
  public static final NameKind BIRTH = VOCABULARY.known("birth");
  public static final NameKind FORMER = VOCABULARY.known("former");
  public static final NameKind ALIAS = VOCABULARY.known("alias");
  public static final NameKind PSEUDONYM = VOCABULARY.known("pseudonym");
  public static final NameKind RELIGIOUS = VOCABULARY.known("religious");
  public static final NameKind INITIALS = VOCABULARY.known("initials");
  public static final NameKind UNKNOWN = VOCABULARY.known("unknown");

  private NameKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static NameKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<NameKind> values() {
    return VOCABULARY.values();
  }
}
