package dev.habeas;

import org.immutables.value.Value;

/** What another person of the file is to this one. */
@Value.Immutable
public sealed interface Relation extends Detail, WithRelation permits ImmutableRelation {
  /** What the other person is to this one. */
  RelationKind kind();

  /** The id of the other {@link Person}. The relation need not be told again from there. */
  String person();

  /** Starts {@link Relation} from nothing. */
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
    Shape.id("person", person());
  }

  /** Builds one {@link Relation}; not thread-safe. */
  final class Builder extends ImmutableRelation.Builder {
    Builder() {}
  }
}
