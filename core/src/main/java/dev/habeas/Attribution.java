package dev.habeas;

import java.util.List;

/** Whose statement it is. */
public final class Attribution extends Code {
  private static final Vocabulary<Attribution> VOCABULARY = new Vocabulary<>(Attribution::new);

  /** Whoever made the file: what was concluded, not what was found in a source. */
  public static final Attribution RECORDER = VOCABULARY.known("recorder");

  /** Official bodies other than the prosecution and the courts. */
  public static final Attribution AUTHORITIES = VOCABULARY.known("authorities");

  public static final Attribution PROSECUTION = VOCABULARY.known("prosecution");
  public static final Attribution COURT = VOCABULARY.known("court");
  public static final Attribution DEFENCE = VOCABULARY.known("defence");

  /** The person whom the statement is about, or to whom the part that it is about belongs. */
  public static final Attribution PERSON = VOCABULARY.known("person");

  public static final Attribution FAMILY = VOCABULARY.known("family");
  public static final Attribution WITNESS = VOCABULARY.known("witness");

  /**
   * News media on their own account. When they report what others say, it is the statement of
   * those.
   */
  public static final Attribution MEDIA = VOCABULARY.known("media");

  /** A body that is no authority, such as a human rights group. */
  public static final Attribution ORGANISATION = VOCABULARY.known("organisation");

  public static final Attribution INTERNATIONAL_BODY = VOCABULARY.known("international-body");
  public static final Attribution UNKNOWN = VOCABULARY.known("unknown");

  private Attribution(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Attribution of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Attribution> values() {
    return VOCABULARY.values();
  }
}
