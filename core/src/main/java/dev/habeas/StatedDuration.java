package dev.habeas;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A length of time as a source states it.
 *
 * <p>It is kept as stated beside the dates, and neither corrects the other: people count days in
 * more than one way.
 */
@Value.Immutable
public sealed interface StatedDuration extends Detail, WithStatedDuration
    permits ImmutableStatedDuration {
  /** How the length bounds the true one; none means exactly. */
  Optional<QuantityComparator> comparator();

  /** The length, in the units as stated. */
  Term term();

  /** The day from which it is counted, when not from the beginning of what it stands with. */
  Optional<EdtfDate> from();

  /** The day up to which it is counted, for what went on when it was stated. */
  Optional<EdtfDate> asOf();

  /** Starts {@link StatedDuration} from nothing. */
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

  /** Builds one {@link StatedDuration}; not thread-safe. */
  final class Builder extends ImmutableStatedDuration.Builder {
    Builder() {}
  }
}
