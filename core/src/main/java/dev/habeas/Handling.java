package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Who may see a file, and on whose word; nothing enforces it. */
@Value.Immutable
public sealed interface Handling extends Extensible, WithHandling permits ImmutableHandling {
  /** Who may see it. */
  HandlingLevel level();

  /** What the persons concerned consented to, in words. None recorded is no consent. */
  Optional<String> consent();

  /** The day by which that is to be looked at again. */
  Optional<EdtfDate> reviewBy();

  /** Starts {@link Handling} from nothing. */
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
    Shape.text("consent", consent());
  }

  /** Builds one {@link Handling}; not thread-safe. */
  final class Builder extends ImmutableHandling.Builder {
    Builder() {}
  }
}
