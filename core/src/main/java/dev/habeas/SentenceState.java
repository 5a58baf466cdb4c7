package dev.habeas;

import java.util.List;

/** Where a sentence stands. */
public final class SentenceState extends Code {
  private static final Vocabulary<SentenceState> VOCABULARY = new Vocabulary<>(SentenceState::new);

  /** Asked for by the prosecution; no sentence yet. */
  public static final SentenceState REQUESTED = VOCABULARY.known("requested");

  public static final SentenceState PRONOUNCED = VOCABULARY.known("pronounced");
  public static final SentenceState MODIFIED = VOCABULARY.known("modified");
  public static final SentenceState MERGED = VOCABULARY.known("merged");
  public static final SentenceState QUASHED = VOCABULARY.known("quashed");
  public static final SentenceState COMMUTED = VOCABULARY.known("commuted");
  public static final SentenceState SERVED = VOCABULARY.known("served");
  public static final SentenceState UNKNOWN = VOCABULARY.known("unknown");

  private SentenceState(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static SentenceState of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<SentenceState> values() {
    return VOCABULARY.values();
  }
}
