package dev.habeas;

import java.util.List;

/**
 * What kind of body an authority is, by what it is called or does.
 *
 * <p>Whether it acts by right is {@link Recognition}.
 */
public final class AuthorityKind extends Code {
  private static final Vocabulary<AuthorityKind> VOCABULARY = new Vocabulary<>(AuthorityKind::new);

  public static final AuthorityKind COURT = VOCABULARY.known("court");
  public static final AuthorityKind MILITARY_COURT = VOCABULARY.known("military-court");
  public static final AuthorityKind INTERNATIONAL_COURT = VOCABULARY.known("international-court");

  /**
   * A body between states that is no court, such as a committee or working group of the United
   * Nations.
   */
  public static final AuthorityKind INTERNATIONAL_BODY = VOCABULARY.known("international-body");

  public static final AuthorityKind PROSECUTION = VOCABULARY.known("prosecution");
  public static final AuthorityKind POLICE = VOCABULARY.known("police");
  public static final AuthorityKind SECURITY_SERVICE = VOCABULARY.known("security-service");
  public static final AuthorityKind MILITARY = VOCABULARY.known("military");
  public static final AuthorityKind PRISON_SERVICE = VOCABULARY.known("prison-service");
  public static final AuthorityKind IMMIGRATION_SERVICE = VOCABULARY.known("immigration-service");
  public static final AuthorityKind MINISTRY = VOCABULARY.known("ministry");
  public static final AuthorityKind HEAD_OF_STATE = VOCABULARY.known("head-of-state");

  /** A group under arms that belongs to no state's forces. */
  public static final AuthorityKind ARMED_GROUP = VOCABULARY.known("armed-group");

  public static final AuthorityKind OTHER = VOCABULARY.known("other");
  public static final AuthorityKind UNKNOWN = VOCABULARY.known("unknown");

  private AuthorityKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static AuthorityKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<AuthorityKind> values() {
    return VOCABULARY.values();
  }
}
