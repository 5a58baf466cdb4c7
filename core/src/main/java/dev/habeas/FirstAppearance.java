package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The first appearance of a person held before a judge or another authority: ICCPR art. 9(3), Body
 * of Principles 12(1)(b).
 */
@Value.Immutable
public sealed interface FirstAppearance extends Extensible, WithFirstAppearance
    permits ImmutableFirstAppearance {
  /** The date, and the time where known. */
  Optional<EdtfDate> when();

  /** The judge or authority before whom; not every one of them is what the law requires. */
  Optional<Authority> by();

  /** Starts {@link FirstAppearance} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link FirstAppearance}; not thread-safe. */
  final class Builder extends ImmutableFirstAppearance.Builder {
    Builder() {}
  }
}
