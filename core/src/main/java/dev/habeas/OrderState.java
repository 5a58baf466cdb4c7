package dev.habeas;

import java.util.List;

/**
 * A step in the life of an order.
 *
 * <p>No step presupposes another: an order can be carried out before it is in force, and quashed
 * after.
 */
public final class OrderState extends Code {
  private static final Vocabulary<OrderState> VOCABULARY = new Vocabulary<>(OrderState::new);

  /** Asked for; there is no order yet. */
  public static final OrderState REQUESTED = VOCABULARY.known("requested");

  /** The request for it was refused; there is no order. */
  public static final OrderState REFUSED = VOCABULARY.known("refused");

  public static final OrderState ISSUED = VOCABULARY.known("issued");

  /** Kept secret, from the public or from the person; it may be in force. */
  public static final OrderState SEALED = VOCABULARY.known("sealed");

  /** Handed or made known to the person it concerns. */
  public static final OrderState SERVED = VOCABULARY.known("served");

  public static final OrderState PUBLISHED = VOCABULARY.known("published");

  /** Made public with passages taken out. */
  public static final OrderState PUBLISHED_IN_PART = VOCABULARY.known("published-in-part");

  /** Has effect from then on. */
  public static final OrderState IN_FORCE = VOCABULARY.known("in-force");

  /**
   * Upheld by whoever reviews it. It says nothing of whether the order has effect, which is {@link
   * #IN_FORCE}.
   */
  public static final OrderState CONFIRMED = VOCABULARY.known("confirmed");

  /** An appeal was brought; what came of it is another step. */
  public static final OrderState APPEALED = VOCABULARY.known("appealed");

  /** Can no longer be appealed. */
  public static final OrderState FINAL = VOCABULARY.known("final");

  /**
   * Done, which can be before it was in force. Whether as the order meant it is {@link Compliance}.
   */
  public static final OrderState CARRIED_OUT = VOCABULARY.known("carried-out");

  /** Halted for now, and able to have effect again. */
  public static final OrderState STAYED = VOCABULARY.known("stayed");

  public static final OrderState MODIFIED = VOCABULARY.known("modified");

  /** Ended by a decision, from then on; it was good until then. */
  public static final OrderState LIFTED = VOCABULARY.known("lifted");

  /** Its time ran out; nobody decided anything. */
  public static final OrderState EXPIRED = VOCABULARY.known("expired");

  /** Set aside as wrong by a decision. */
  public static final OrderState QUASHED = VOCABULARY.known("quashed");

  /** Replaced by a later order. */
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
