package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/** A place in a source that a fact is taken from. */
@Value.Immutable
public sealed interface Citation extends Extensible, WithCitation permits ImmutableCitation {
  /** The id of the {@link Source}. */
  String source();

  /** Where in it: a page, a paragraph, a time. */
  Optional<String> locator();

  /** What it says there, word for word and in its language. */
  Optional<String> quote();

  /** A citation of a source as a whole. */
  static Citation of(String source) {
    return builder().source(source).build();
  }

  /** A citation of a place in a source, such as a page. */
  static Citation of(String source, String locator) {
    return builder().source(source).locator(locator).build();
  }

  /** Starts {@link Citation} from nothing. */
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
    Shape.id("source", source());
    Shape.text("locator", locator());
    Shape.text("quote", quote());
  }

  /** Builds one {@link Citation}; not thread-safe. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
