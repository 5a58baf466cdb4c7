package dev.habeas;

import java.util.List;

/** Where a sentence stands; how it came there is told by the orders that changed it. */
public final class SentenceState extends Code {
  private static final Vocabulary<SentenceState> VOCABULARY = new Vocabulary<>(SentenceState::new);

  /** Asked for by the prosecution; no sentence yet. */
  public static final SentenceState REQUESTED = VOCABULARY.known("requested");

  /** Pronounced by a court, and not known to be changed since. */
  public static final SentenceState PRONOUNCED = VOCABULARY.known("pronounced");

  /** Changed since, and still standing. */
  public static final SentenceState MODIFIED = VOCABULARY.known("modified");

  /** Taken up into a total sentence, which {@linkplain Sentence#supersedes() names} it. */
  public static final SentenceState MERGED = VOCABULARY.known("merged");

  /** Set aside. */
  public static final SentenceState QUASHED = VOCABULARY.known("quashed");

  /** Replaced by a lighter one by clemency. */
  public static final SentenceState COMMUTED = VOCABULARY.known("commuted");

  /** Served in full, or counted as if it were. */
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
