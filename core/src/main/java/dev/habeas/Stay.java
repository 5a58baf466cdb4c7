package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period in one place within a detention: ICPPED art. 17(3)(e).
 *
 * <p>Its dates are those that are known of this place. Its end is no end of the detention.
 */
@Value.Immutable
public sealed interface Stay extends Detail, WithStay permits ImmutableStay {
  /** The place. None given means that it is not known, or that the person was on the way. */
  Optional<Place> place();

  /** The first day, and the time of admission where known: Nelson Mandela Rule 7(c). */
  Optional<EdtfDate> from();

  /** The last day, inclusive. None given does not mean that the person is still there. */
  Optional<EdtfDate> until();

  /** The authority responsible for the place: ICPPED art. 17(3)(e). */
  Optional<Authority> authority();

  /** The conditions. None given does not mean ordinary ones. */
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
