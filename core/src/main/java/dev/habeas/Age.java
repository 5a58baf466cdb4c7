package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An age as a source states it. */
@Value.Immutable
public sealed interface Age extends Detail, WithAge permits ImmutableAge {
  /** The age, in years when it names no unit. */
  Quantity age();

  /** The day on which the person had that age. None given does not mean the day of the arrest. */
  Optional<EdtfDate> when();

  /** An age in full years. */
  static Age of(int years) {
    return builder().age(Quantity.of(years)).build();
  }

  /** Starts {@link Age} from nothing. */
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

  /** Builds one {@link Age}; not thread-safe. */
  final class Builder extends ImmutableAge.Builder {
    Builder() {}
  }
}
