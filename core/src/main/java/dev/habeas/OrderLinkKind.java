package dev.habeas;

import java.util.List;

/** What an order does to another order: read this order, the word, the other order. */
public final class OrderLinkKind extends Code {
  private static final Vocabulary<OrderLinkKind> VOCABULARY = new Vocabulary<>(OrderLinkKind::new);

  /** Lets the other apply for longer. */
  public static final OrderLinkKind EXTENDS = VOCABULARY.known("extends");

  public static final OrderLinkKind MODIFIES = VOCABULARY.known("modifies");

  /** Ends the other from now on; it was good until then. */
  public static final OrderLinkKind LIFTS = VOCABULARY.known("lifts");

  public static final OrderLinkKind REPLACES = VOCABULARY.known("replaces");
  public static final OrderLinkKind UPHOLDS = VOCABULARY.known("upholds");

  /** Sets the other aside as wrong. */
  public static final OrderLinkKind QUASHES = VOCABULARY.known("quashes");

  /** Halts the other for now. */
  public static final OrderLinkKind STAYS = VOCABULARY.known("stays");

  /** Puts the other back in force, after it was stayed, lifted or quashed. */
  public static final OrderLinkKind RESTORES = VOCABULARY.known("restores");

  /** Takes the other up into itself, such as one sentence into a total one. */
  public static final OrderLinkKind MERGES = VOCABULARY.known("merges");

  public static final OrderLinkKind UNKNOWN = VOCABULARY.known("unknown");

  private OrderLinkKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static OrderLinkKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<OrderLinkKind> values() {
    return VOCABULARY.values();
  }
}
