package dev.habeas;

import java.util.List;

/** How a stated number bounds the true one; without it the number is stated as exact. */
public final class QuantityComparator extends Code {
  private static final Vocabulary<QuantityComparator> VOCABULARY =
      new Vocabulary<>(QuantityComparator::new);

  public static final QuantityComparator MORE_THAN = VOCABULARY.known("more-than");
  public static final QuantityComparator AT_LEAST = VOCABULARY.known("at-least");
  public static final QuantityComparator LESS_THAN = VOCABULARY.known("less-than");
  public static final QuantityComparator AT_MOST = VOCABULARY.known("at-most");

  /** Near it, on either side. */
  public static final QuantityComparator ABOUT = VOCABULARY.known("about");

  private QuantityComparator(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static QuantityComparator of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<QuantityComparator> values() {
    return VOCABULARY.values();
  }
}
