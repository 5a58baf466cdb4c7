package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A place that belongs to the life of a person. */
@Value.Immutable
public sealed interface PersonPlace extends Detail, WithPersonPlace permits ImmutablePersonPlace {
  /** How the place belongs to the person. */
  PersonPlaceKind kind();

  /** The place. */
  Optional<Place> place();

  /** The first day on which it was so. */
  Optional<EdtfDate> from();

  /** The last day, inclusive. None given does not mean that it is still so. */
  Optional<EdtfDate> until();

  /** Starts {@link PersonPlace} from nothing. */
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

  /** Builds one {@link PersonPlace}; not thread-safe. */
  final class Builder extends ImmutablePersonPlace.Builder {
    Builder() {}
  }
}
