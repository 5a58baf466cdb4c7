package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the history of obeying an order.
 *
 * <p>Each is how a source sees it; where sources differ, {@link Statement} tells who says what.
 */
@Value.Immutable
public sealed interface ComplianceEntry extends Detail, WithComplianceEntry
    permits ImmutableComplianceEntry {
  /** What the step is. */
  Compliance kind();

  /** When that was so. */
  Optional<EdtfDate> when();

  /** Who complied or did not. None given does not mean all addressees of the order. */
  Optional<Authority> by();

  /** A step of which nothing more is known. */
  static ComplianceEntry of(Compliance kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link ComplianceEntry} from nothing. */
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

  /** Builds one {@link ComplianceEntry}; not thread-safe. */
  final class Builder extends ImmutableComplianceEntry.Builder {
    Builder() {}
  }
}
