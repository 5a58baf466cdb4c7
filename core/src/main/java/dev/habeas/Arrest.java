package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How a person was deprived of liberty. */
@Value.Immutable
public sealed interface Arrest extends Extensible, WithArrest permits ImmutableArrest {
  /** The date, and the time where known, of the deprivation of liberty. */
  Optional<EdtfDate> when();

  /** Where it happened. */
  Optional<Place> place();

  /** Who did it. */
  Optional<Authority> by();

  /** What happened, in words. */
  Optional<String> circumstances();

  /** Whether a warrant was shown; nothing given means that it is not known. */
  Optional<Boolean> warrantShown();

  /** Starts {@link Arrest} from nothing. */
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
    Shape.text("circumstances", circumstances());
  }

  /** Builds one {@link Arrest}; not thread-safe. */
  final class Builder extends ImmutableArrest.Builder {
    Builder() {}
  }
}
