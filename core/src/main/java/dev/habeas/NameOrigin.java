package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/** The name that another name was made from, and how. */
@Value.Immutable
public sealed interface NameOrigin extends Extensible, WithNameOrigin permits ImmutableNameOrigin {
  /** The id of the {@link Name} that was transliterated or translated. */
  String name();

  /** How: the romanisation used, or that it is a translation. */
  Optional<String> how();

  /** Starts {@link NameOrigin} from nothing. */
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
    Shape.id("name", name());
    Shape.text("how", how());
  }

  /** Builds one {@link NameOrigin}; not thread-safe. */
  final class Builder extends ImmutableNameOrigin.Builder {
    Builder() {}
  }
}
