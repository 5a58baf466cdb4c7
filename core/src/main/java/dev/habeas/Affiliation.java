package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group that a person is said to belong to.
 *
 * <p>It is recorded because it is said, often by those who accuse, and is not for that the person's
 * own word.
 */
@Value.Immutable
public sealed interface Affiliation extends Detail, WithAffiliation permits ImmutableAffiliation {
  /** What kind of group. */
  AffiliationKind kind();

  /** The group, in the words of the source. */
  Optional<String> name();

  /** Starts {@link Affiliation} from nothing. */
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
  }

  /** Builds one {@link Affiliation}; not thread-safe. */
  final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}
  }
}
