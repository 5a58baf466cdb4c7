package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step in the life of an order. */
@Value.Immutable
public sealed interface OrderEntry extends Detail, WithOrderEntry permits ImmutableOrderEntry {
  /** What the step is. */
  OrderState kind();

  /** When it was. */
  Optional<EdtfDate> when();

  /** Who took the step, such as the court that quashed it. */
  Optional<Authority> by();

  /** A step of which nothing more is known. */
  static OrderEntry of(OrderState kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link OrderEntry} from nothing. */
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
  }

  /** Builds one {@link OrderEntry}; not thread-safe. */
  final class Builder extends ImmutableOrderEntry.Builder {
    Builder() {}
  }
}
