package dev.habeas;

import java.util.List;

/** A step in the life of an order. */
public final class OrderState extends Code {
  private static final Vocabulary<OrderState> VOCABULARY = new Vocabulary<>(OrderState::new);

  public static final OrderState REQUESTED = VOCABULARY.known("requested");
  public static final OrderState REFUSED = VOCABULARY.known("refused");
  public static final OrderState ISSUED = VOCABULARY.known("issued");
  public static final OrderState SEALED = VOCABULARY.known("sealed");

  /** Handed to the person it concerns. */
  public static final OrderState SERVED = VOCABULARY.known("served");

  public static final OrderState PUBLISHED = VOCABULARY.known("published");

  /** Made public with passages taken out. */
  public static final OrderState PUBLISHED_IN_PART = VOCABULARY.known("published-in-part");

  public static final OrderState IN_FORCE = VOCABULARY.known("in-force");
  public static final OrderState CONFIRMED = VOCABULARY.known("confirmed");
  public static final OrderState APPEALED = VOCABULARY.known("appealed");
  public static final OrderState FINAL = VOCABULARY.known("final");

  /** Done, which can be before it was in force. */
  public static final OrderState CARRIED_OUT = VOCABULARY.known("carried-out");

  public static final OrderState STAYED = VOCABULARY.known("stayed");
  public static final OrderState MODIFIED = VOCABULARY.known("modified");
  public static final OrderState LIFTED = VOCABULARY.known("lifted");
  public static final OrderState EXPIRED = VOCABULARY.known("expired");
  public static final OrderState QUASHED = VOCABULARY.known("quashed");
  public static final OrderState SUPERSEDED = VOCABULARY.known("superseded");
  public static final OrderState UNKNOWN = VOCABULARY.known("unknown");

  private OrderState(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static OrderState of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<OrderState> values() {
    return VOCABULARY.values();
  }
}
