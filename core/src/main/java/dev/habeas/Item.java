package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/** A thing and how much of it. */
@Value.Immutable
public sealed interface Item extends Detail, WithItem permits ImmutableItem {
  /** What it is, in words. */
  String what();

  /** How much or how many. */
  Optional<Quantity> quantity();

  /** Starts {@link Item} from nothing. */
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
    Shape.text("what", what());
  }

  /** Builds one {@link Item}; not thread-safe. */
  final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
