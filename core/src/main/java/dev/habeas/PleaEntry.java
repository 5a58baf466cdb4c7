package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer of a person to a charge.
 *
 * <p>It is what was said, in whatever circumstances, and proves nothing.
 */
@Value.Immutable
public sealed interface PleaEntry extends Detail, WithPleaEntry permits ImmutablePleaEntry {
  /** What was answered. */
  Plea kind();

  /** When it was. */
  Optional<EdtfDate> when();

  /** Before whom. */
  Optional<Authority> by();

  /** An answer of which nothing more is known. */
  static PleaEntry of(Plea kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link PleaEntry} from nothing. */
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

  /** Builds one {@link PleaEntry}; not thread-safe. */
  final class Builder extends ImmutablePleaEntry.Builder {
    Builder() {}
  }
}
