package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provision of law, as it is referred to.
 *
 * <p>That it is named does not say that it exists, is in force or applies.
 */
@Value.Immutable
public sealed interface Provision extends Detail, WithProvision permits ImmutableProvision {
  /** The law, code or treaty, by name. */
  Optional<String> instrument();

  /** The article, section or rule, as numbered. */
  Optional<String> article();

  /** The part of the article, such as {@code 3(b)}. */
  Optional<String> part();

  /** Whose law it is: a code of ISO 3166-1 alpha-2, or a name where there is none. */
  Optional<String> jurisdiction();

  /** An article of a law, code or treaty. */
  static Provision of(String instrument, String article) {
    return builder().instrument(instrument).article(article).build();
  }

  /** Starts {@link Provision} from nothing. */
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
    Shape.text("instrument", instrument());
    Shape.text("article", article());
    Shape.text("part", part());
    Shape.text("jurisdiction", jurisdiction());
  }

  /** Builds one {@link Provision}; not thread-safe. */
  final class Builder extends ImmutableProvision.Builder {
    Builder() {}
  }
}
