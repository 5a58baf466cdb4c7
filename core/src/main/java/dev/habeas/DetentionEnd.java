package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a detention ended.
 *
 * <p>Where it is not known whether it ended, leave the end out.
 */
@Value.Immutable
public sealed interface DetentionEnd extends Extensible, WithDetentionEnd
    permits ImmutableDetentionEnd {
  /** How it ended. */
  DetentionEndManner manner();

  /** The id of the {@link Release}, when the manner is release. Its date is then the end. */
  Optional<String> release();

  /** The day of the end, when the manner is another than release. */
  Optional<EdtfDate> when();

  /**
   * The authority responsible for the end, such as for a transfer: ICPPED art. 17(3)(h). A {@link
   * Release} names its own.
   */
  Optional<Authority> by();

  /**
   * Where the person was taken or went, such as by a transfer: ICPPED art. 17(3)(h). A {@link
   * Release} names its own.
   */
  Optional<Place> destination();

  /**
   * The cause, such as the cause of death, as stated: ICPPED art. 17(3)(g), Nelson Mandela Rule
   * 8(f).
   */
  Optional<String> cause();

  /** Where the remains went: ICPPED art. 17(3)(g), Nelson Mandela Rule 8(f). */
  Optional<String> remains();

  /** Starts {@link DetentionEnd} from nothing. */
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
    Shape.id("release", release());
    Shape.text("cause", cause());
    Shape.text("remains", remains());
  }

  /** Builds one {@link DetentionEnd}; not thread-safe. */
  final class Builder extends ImmutableDetentionEnd.Builder {
    Builder() {}
  }
}
