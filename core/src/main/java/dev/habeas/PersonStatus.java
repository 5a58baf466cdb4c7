package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a person stands in the law of one jurisdiction.
 *
 * <p>A status is true of a person and a jurisdiction at a time. It is never a property of a case,
 * and says nothing of whether the person is held.
 */
@Value.Immutable
public sealed interface PersonStatus extends Detail, WithPersonStatus
    permits ImmutablePersonStatus {
  /** The status. */
  LegalStatus kind();

  /**
   * The jurisdiction: a code of ISO 3166-1 alpha-2, or a name where there is none. Without it, the
   * status holds in one that is not known, not in all.
   */
  Optional<String> jurisdiction();

  /** The first day of the status. */
  Optional<EdtfDate> from();

  /** Its last day, inclusive. None given does not mean that it lasts. */
  Optional<EdtfDate> until();

  /** A day on which the source says that it held, when neither end is known. */
  Optional<EdtfDate> asOf();

  /** The id of the {@link Proceeding} that it arises from. */
  Optional<String> proceeding();

  /** Starts {@link PersonStatus} from nothing. */
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
    Shape.text("jurisdiction", jurisdiction());
    Shape.id("proceeding", proceeding());
  }

  /** Builds one {@link PersonStatus}; not thread-safe. */
  final class Builder extends ImmutablePersonStatus.Builder {
    Builder() {}
  }
}
