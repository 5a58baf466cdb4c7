package dev.habeas;

import java.util.List;

/** What kind of name it is. */
public final class NameKind extends Code {
  private static final Vocabulary<NameKind> VOCABULARY = new Vocabulary<>(NameKind::new);

  /** The name in official papers. */
  public static final NameKind LEGAL = VOCABULARY.known("legal");

  public static final NameKind BIRTH = VOCABULARY.known("birth");

  /** Borne before and no longer, other than that of birth. */
  public static final NameKind FORMER = VOCABULARY.known("former");

  /** Used by or for the person beside the legal name. */
  public static final NameKind ALIAS = VOCABULARY.known("alias");

  /** Chosen to write, perform or testify under, or given by a source in place of the real name. */
  public static final NameKind PSEUDONYM = VOCABULARY.known("pseudonym");

  /** Taken or given in a religion. */
  public static final NameKind RELIGIOUS = VOCABULARY.known("religious");

  /** Letters that a source gives in place of the name. */
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
