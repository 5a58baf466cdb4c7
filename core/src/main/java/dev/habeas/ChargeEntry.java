package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step in the life of a charge. */
@Value.Immutable
public sealed interface ChargeEntry extends Detail, WithChargeEntry permits ImmutableChargeEntry {
  /** What the step is. */
  ChargeStatus kind();

  /** When it was. */
  Optional<EdtfDate> when();

  /** Who took the step, such as the prosecution or a court. */
  Optional<Authority> by();

  /**
   * Whether it can no longer be appealed; nothing given means that it is not known. In JSON the
   * field is {@code final}.
   */
  Optional<Boolean> isFinal();

  /** A step of which nothing more is known. */
  static ChargeEntry of(ChargeStatus kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link ChargeEntry} from nothing. */
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

  /** Builds one {@link ChargeEntry}; not thread-safe. */
  final class Builder extends ImmutableChargeEntry.Builder {
    Builder() {}
  }
}
