package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/** A number or code that a body gave a person. */
@Value.Immutable
public sealed interface Identifier extends Detail, WithIdentifier permits ImmutableIdentifier {
  /** What kind of identifier. */
  IdentifierKind kind();

  /** The number or code as written, with its leading zeros and signs. */
  String value();

  /** The body that gave it. */
  Optional<Authority> issuer();

  /** Starts {@link Identifier} from nothing. */
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
    Shape.text("value", value());
  }

  /** Builds one {@link Identifier}; not thread-safe. */
  final class Builder extends ImmutableIdentifier.Builder {
    Builder() {}
  }
}
