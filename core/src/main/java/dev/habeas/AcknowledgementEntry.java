package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an authority said, and when, of holding a person.
 *
 * <p>A denial by those who hold the person is told here and is itself a fact of the detention. A
 * {@link Statement} that denies the detention is for whoever says that it did not take place: all
 * that rests on it is then only possible.
 */
@Value.Immutable
public sealed interface AcknowledgementEntry extends Detail, WithAcknowledgementEntry
    permits ImmutableAcknowledgementEntry {
  /** What was said. */
  Acknowledgement kind();

  /** When it was. */
  Optional<EdtfDate> when();

  /** By whom. */
  Optional<Authority> by();

  /** What was said, of which nothing more is known. */
  static AcknowledgementEntry of(Acknowledgement kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link AcknowledgementEntry} from nothing. */
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

  /** Builds one {@link AcknowledgementEntry}; not thread-safe. */
  final class Builder extends ImmutableAcknowledgementEntry.Builder {
    Builder() {}
  }
}
