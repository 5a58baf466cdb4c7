package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/** A provision of law. */
@Value.Immutable
public sealed interface Provision extends Detail, WithProvision permits ImmutableProvision {
  /** The law, code or treaty. */
  Optional<String> instrument();

  /** The article. */
  Optional<String> article();

  /** The part of the article. */
  Optional<String> part();

  /** Whose law it is: an ISO 3166-1 alpha-2 code, or a name where there is none. */
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
