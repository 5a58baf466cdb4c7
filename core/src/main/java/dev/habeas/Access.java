package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A request for access to a person held, and what came of it: ICPPED art. 17(2)(d). */
@Value.Immutable
public sealed interface Access extends Detail, WithAccess permits ImmutableAccess {
  /** Who sought access. */
  AccessParty who();

  /** What came of it. */
  AccessResult result();

  /** The first day on which that was so. */
  Optional<EdtfDate> from();

  /** The last day, inclusive. None given does not mean that it is still so. */
  Optional<EdtfDate> until();

  /** How long it was so, as a source states it. */
  Optional<StatedDuration> stated();

  /** Starts {@link Access} from nothing. */
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

  /** Builds one {@link Access}; not thread-safe. */
  final class Builder extends ImmutableAccess.Builder {
    Builder() {}
  }
}
