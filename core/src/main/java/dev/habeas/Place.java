package dev.habeas;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place, as far as known.
 *
 * <p>{@link #country()}, {@link #sovereign()} and {@link #controlledBy()} are separate claims; none
 * is derived from another.
 */
@Value.Immutable
public sealed interface Place extends Detail, WithPlace permits ImmutablePlace {
  /** The name, in the words of the source. */
  Optional<String> name();

  /** The name in other languages, scripts and times. */
  List<Name> names();

  /** What kind of place it is. */
  Optional<PlaceKind> kind();

  /**
   * The country it lies in, only if the source says so: a code of ISO 3166-1 alpha-2, {@code XK},
   * or a former code of ISO 3166-3.
   */
  Optional<String> country();

  /**
   * The state whose territory it is under international law, by the same codes; a claim of the
   * source or the recorder.
   */
  Optional<String> sovereign();

  /**
   * Who in fact controls it, a state by the same codes or another by name. To control is not to
   * own.
   */
  Optional<String> controlledBy();

  /** A place of which one name is known. */
  static Place named(String name) {
    return builder().name(name).build();
  }

  /** Starts {@link Place} from nothing. */
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
    Shape.text("name", name());
    Shape.text("country", country());
    Shape.text("sovereign", sovereign());
    Shape.text("controlledBy", controlledBy());
  }

  /** Builds one {@link Place}; not thread-safe. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
