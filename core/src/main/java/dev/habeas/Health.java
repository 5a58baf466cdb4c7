package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is recorded of the state of health of a person; the finding itself is the {@link
 * #description()}.
 *
 * <p>What was done, such as an examination or surgery, is an {@link Event}. Nothing recorded does
 * not mean healthy.
 */
@Value.Immutable
public sealed interface Health extends Detail, WithHealth permits ImmutableHealth {
  /** The first day of which it is said. */
  Optional<EdtfDate> from();

  /**
   * The last day of which it is said, inclusive. None given means neither recovery nor that it
   * lasts.
   */
  Optional<EdtfDate> until();

  /** Starts {@link Health} from nothing. */
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
  }

  /** Builds one {@link Health}; not thread-safe. */
  final class Builder extends ImmutableHealth.Builder {
    Builder() {}
  }
}
