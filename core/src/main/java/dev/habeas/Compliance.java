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

  /** Not yet to be carried out, as before the order is in force. */
  public static final Compliance NOT_DUE = VOCABULARY.known("not-due");

  public static final Compliance PENDING = VOCABULARY.known("pending");
  public static final Compliance COMPLIED = VOCABULARY.known("complied");
  public static final Compliance COMPLIED_LATE = VOCABULARY.known("complied-late");
  public static final Compliance PARTIAL = VOCABULARY.known("partial");

  /** Claimed by whoever had to obey, and disputed. */
  public static final Compliance PURPORTED = VOCABULARY.known("purported");

  public static final Compliance NOT_COMPLIED = VOCABULARY.known("not-complied");
  public static final Compliance REFUSED = VOCABULARY.known("refused");
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
