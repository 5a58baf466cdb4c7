package dev.habeas;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that an order requires, or a condition of a release.
 *
 * <p>It says what is to be, never that it was done.
 */
@Value.Immutable
public sealed interface Measure extends Detail, WithMeasure permits ImmutableMeasure {
  /** What is required. */
  MeasureKind kind();

  /** The ids of the {@linkplain Person persons} it concerns, when not all of the order. */
  List<String> persons();

  /** How much, such as of bail; for money the unit is a code of ISO 4217. */
  Optional<Quantity> amount();

  /** How long it is to last. */
  Optional<Term> term();

  /** The last day on which it applies, inclusive. */
  Optional<EdtfDate> until();

  /** The last day on which it can be done in time, inclusive. */
  Optional<EdtfDate> due();

  /** A measure of which nothing more is known. */
  static Measure of(MeasureKind kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link Measure} from nothing. */
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
    Shape.ids("persons", persons());
  }

  /** Builds one {@link Measure}; not thread-safe. */
  final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
