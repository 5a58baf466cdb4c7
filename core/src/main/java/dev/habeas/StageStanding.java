package dev.habeas;

import java.util.List;

/** Whether a step of a proceeding took place. */
public final class StageStanding extends Code {
  private static final Vocabulary<StageStanding> VOCABULARY = new Vocabulary<>(StageStanding::new);

  /** Announced. That the day has passed does not say that it was held. */
  public static final StageStanding PLANNED = VOCABULARY.known("planned");

  public static final StageStanding HELD = VOCABULARY.known("held");

  /** Put off to another day, before or after it began. */
  public static final StageStanding ADJOURNED = VOCABULARY.known("adjourned");

  /** Will not be held, or was not. */
  public static final StageStanding CANCELLED = VOCABULARY.known("cancelled");

  public static final StageStanding UNKNOWN = VOCABULARY.known("unknown");

  private StageStanding(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static StageStanding of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<StageStanding> values() {
    return VOCABULARY.values();
  }
}
