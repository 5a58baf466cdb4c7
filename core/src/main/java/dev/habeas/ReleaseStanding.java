package dev.habeas;

import java.util.List;

/** Whether a release let anybody go. */
public final class ReleaseStanding extends Code {
  private static final Vocabulary<ReleaseStanding> VOCABULARY =
      new Vocabulary<>(ReleaseStanding::new);

  /** The person left, by what the record tells. */
  public static final ReleaseStanding IN_FACT = VOCABULARY.known("in-fact");

  /** Papers say that the person was released, who was held on. */
  public static final ReleaseStanding ON_PAPER = VOCABULARY.known("on-paper");

  public static final ReleaseStanding UNKNOWN = VOCABULARY.known("unknown");

  private ReleaseStanding(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static ReleaseStanding of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<ReleaseStanding> values() {
    return VOCABULARY.values();
  }
}
