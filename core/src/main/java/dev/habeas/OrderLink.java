package dev.habeas;

import org.immutables.value.Value;

/** What an order does to another order. */
@Value.Immutable
public sealed interface OrderLink extends Detail, WithOrderLink permits ImmutableOrderLink {
  /** What it does. */
  OrderLinkKind kind();

  /** The id of the other {@link CourtOrder}. */
  String order();

  /** Starts {@link OrderLink} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses text that no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.detail(this);
    Shape.id("order", order());
  }

  /** Builds one {@link OrderLink}; not thread-safe. */
  final class Builder extends ImmutableOrderLink.Builder {
    Builder() {}
  }
}
