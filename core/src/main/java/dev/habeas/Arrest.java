package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a person was deprived of liberty: ICPPED art. 17(3)(b), Body of Principles 12(1).
 *
 * <p>Any way of it: an arrest by the police, an abduction, a capture, a summons that nobody left.
 */
@Value.Immutable
public sealed interface Arrest extends Extensible, WithArrest permits ImmutableArrest {
  /**
   * The date, and the time where known, from which the person was not free to go. Papers may name a
   * later one.
   */
  Optional<EdtfDate> when();

  /** Where it happened. */
  Optional<Place> place();

  /** Who did it; who ordered it is the issuer of a {@link CourtOrder}. */
  Optional<Authority> by();

  /** What happened, in words. */
  Optional<String> circumstances();

  /**
   * Whether a warrant was shown to the person; nothing given means that it is not known. There can
   * be one that was not shown.
   */
  Optional<Boolean> warrantShown();

  /** Starts {@link Arrest} from nothing. */
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
    Shape.text("circumstances", circumstances());
  }

  /** Builds one {@link Arrest}; not thread-safe. */
  final class Builder extends ImmutableArrest.Builder {
    Builder() {}
  }
}
