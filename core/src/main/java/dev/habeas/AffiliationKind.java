package dev.habeas;

import java.util.List;

/**
 * What kind of group a person is said to belong to.
 *
 * <p>Whose word that is, the person's own or an accuser's, is for a {@link Statement} to say.
 */
public final class AffiliationKind extends Code {
  private static final Vocabulary<AffiliationKind> VOCABULARY =
      new Vocabulary<>(AffiliationKind::new);

  public static final AffiliationKind ETHNICITY = VOCABULARY.known("ethnicity");
  public static final AffiliationKind RELIGION = VOCABULARY.known("religion");
  public static final AffiliationKind PARTY = VOCABULARY.known("party");
  public static final AffiliationKind ORGANISATION = VOCABULARY.known("organisation");
  public static final AffiliationKind PROFESSION = VOCABULARY.known("profession");
  public static final AffiliationKind MOVEMENT = VOCABULARY.known("movement");
  public static final AffiliationKind OTHER = VOCABULARY.known("other");
  public static final AffiliationKind UNKNOWN = VOCABULARY.known("unknown");

  private AffiliationKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static AffiliationKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<AffiliationKind> values() {
    return VOCABULARY.values();
  }
}
