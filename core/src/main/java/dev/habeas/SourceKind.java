package dev.habeas;

import java.util.List;

/** What kind of source it is. */
public final class SourceKind extends Code {
  private static final Vocabulary<SourceKind> VOCABULARY = new Vocabulary<>(SourceKind::new);

  public static final SourceKind NEWS = VOCABULARY.known("news");
  public static final SourceKind COURT_DOCUMENT = VOCABULARY.known("court-document");
  public static final SourceKind OFFICIAL_STATEMENT = VOCABULARY.known("official-statement");

  /** By a body that is no authority, such as a human rights group. */
  public static final SourceKind ORGANISATION_REPORT = VOCABULARY.known("organisation-report");

  public static final SourceKind INTERVIEW = VOCABULARY.known("interview");
  public static final SourceKind SOCIAL_MEDIA = VOCABULARY.known("social-media");
  public static final SourceKind PHOTO_OR_VIDEO = VOCABULARY.known("photo-or-video");

  /** A register or collection of records, official or not. */
  public static final SourceKind DATABASE = VOCABULARY.known("database");

  /** Whose author is not named, whatever its form. */
  public static final SourceKind ANONYMOUS = VOCABULARY.known("anonymous");

  public static final SourceKind OTHER = VOCABULARY.known("other");
  public static final SourceKind UNKNOWN = VOCABULARY.known("unknown");

  private SourceKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static SourceKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<SourceKind> values() {
    return VOCABULARY.values();
  }
}
