package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A period in one place within a detention. */
@Value.Immutable
public sealed interface Stay extends Detail, WithStay permits ImmutableStay {
  /** The place. */
  Optional<Place> place();

  /** The first day, and the time of admission where known. */
  Optional<EdtfDate> from();

  /** The last day, inclusive. */
  Optional<EdtfDate> until();

  /** The authority responsible for the place. */
  Optional<Authority> authority();

  /** The conditions. */
  Optional<Regime> regime();

  /** The length of the stay as a source states it. */
  Optional<StatedDuration> stated();

  /** Starts {@link Stay} from nothing. */
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

  /** Builds one {@link Stay}; not thread-safe. */
  final class Builder extends ImmutableStay.Builder {
    Builder() {}
  }
}
