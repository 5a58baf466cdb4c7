package dev.habeas;

import java.util.List;

/**
 * Whether an order was obeyed.
 *
 * <p>An order's {@linkplain OrderState state} and compliance with it are two histories: a measure
 * can be lifted unobeyed.
 */
public final class Compliance extends Code {
  private static final Vocabulary<Compliance> VOCABULARY = new Vocabulary<>(Compliance::new);

  /** The time to obey had not come, as before the order is in force. */
  public static final Compliance NOT_DUE = VOCABULARY.known("not-due");

  /** The time to obey had come and was running; neither done nor failed. */
  public static final Compliance PENDING = VOCABULARY.known("pending");

  public static final Compliance COMPLIED = VOCABULARY.known("complied");
  public static final Compliance COMPLIED_LATE = VOCABULARY.known("complied-late");

  /** Some of what was required was done. */
  public static final Compliance PARTIAL = VOCABULARY.known("partial");

  /** Said to be done by whoever had to obey, and disputed. */
  public static final Compliance PURPORTED = VOCABULARY.known("purported");

  /** Not done, or not in time; no reason is implied. */
  public static final Compliance NOT_COMPLIED = VOCABULARY.known("not-complied");

  /** Whoever had to obey said that it would not. */
  public static final Compliance REFUSED = VOCABULARY.known("refused");

  /** Could no longer be done, as after a death. Whose fault that is, is not said. */
  public static final Compliance IMPOSSIBLE = VOCABULARY.known("impossible");

  public static final Compliance UNKNOWN = VOCABULARY.known("unknown");

  private Compliance(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Compliance of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Compliance> values() {
    return VOCABULARY.values();
  }
}
