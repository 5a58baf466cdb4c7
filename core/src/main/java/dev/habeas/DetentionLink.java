package dev.habeas;

import org.immutables.value.Value;

/**
 * How a detention relates to another; told from one of them, it need not be told from the other.
 */
@Value.Immutable
public sealed interface DetentionLink extends Detail, WithDetentionLink
    permits ImmutableDetentionLink {
  /** The relation. */
  DetentionLinkKind kind();

  /** The id of the other {@link Detention}. */
  String detention();

  /** Starts {@link DetentionLink} from nothing. */
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
    Shape.id("detention", detention());
  }

  /** Builds one {@link DetentionLink}; not thread-safe. */
  final class Builder extends ImmutableDetentionLink.Builder {
    Builder() {}
  }
}
