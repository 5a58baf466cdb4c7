package dev.habeas.redaction;

import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.Scalar;
import dev.habeas.time.EdtfDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is done with one field of one object.
 *
 * @param path the field, from the file down
 * @param unit what dates are coarsened to; null if they are not
 * @param inner what is done within it; null if it is a scalar or goes as a whole
 */
record Step<T extends Extensible, B, V>(
    Field<T, B, V> field,
    String path,
    Treatment treatment,
    @Nullable ChronoUnit unit,
    @Nullable Plan<?, ?> inner) {
  boolean isList() {
    return field.multiplicity() == Field.Multiplicity.MANY;
  }

  boolean isRequired() {
    return field.multiplicity() == Field.Multiplicity.REQUIRED;
  }

  /** Whether its object says nothing, or something else, without it. */
  boolean isNeeded() {
    return isRequired() || field.isDecisive();
  }

  /** Whether nothing of it is left. */
  boolean isGone() {
    return inner == null && (treatment == Treatment.WITHHELD || treatment == Treatment.DROPPED);
  }

  /** Whether the result says that it was withheld. */
  boolean isMarked() {
    return treatment == Treatment.WITHHELD || treatment == Treatment.REPLACED;
  }

  Stream<V> values(@Nullable T object) {
    if (object == null) {
      return Stream.empty();
    }
    return isList() ? list(object).stream() : Stream.ofNullable(field.value(object));
  }

  List<V> list(@Nullable T object) {
    return object == null ? List.of() : field.values(object);
  }

  /** The value that is left of a scalar that is no id; null if it cannot be said any more. */
  @SuppressWarnings("unchecked") // what is coarsened is a date
  @Nullable V blurred(V value) {
    if (value instanceof Code code) {
      return code.isKnown() ? value : wordFor((Scalar<V>) field.type());
    } else if (field.type() instanceof Scalar.Words words) {
      return words.hasForm((String) value) ? value : null;
    }
    return value instanceof EdtfDate date && unit != null ? (V) date.coarsened(unit) : value;
  }

  /** Whether what is left of a scalar says something else, or may do so. */
  boolean isBlurred(V value) {
    return treatment == Treatment.COARSENED
        || (!(field.type() instanceof Scalar.Id || field.type() instanceof Scalar.Reference)
            && !value.equals(blurred(value)));
  }

  /** What is left of a scalar that says something else when a statement doubts what it said. */
  @Nullable V doubtful() {
    return field.type() instanceof Scalar.Word<?> ? unknown((Scalar<V>) field.type()) : null;
  }

  /** The word that says nothing. */
  V unknown() {
    return Objects.requireNonNull(unknown((Scalar<V>) field.type()));
  }

  /** The word that says nothing; null if the vocabulary has none. */
  static <V> @Nullable V unknown(Scalar<V> type) {
    return known(type, "unknown").orElse(null);
  }

  private static <V> @Nullable V wordFor(Scalar<V> type) {
    return known(type, "other").orElseGet(() -> unknown(type));
  }

  private static <V> Optional<V> known(Scalar<V> type, String word) {
    return Optional.ofNullable(type.parse(word))
        .filter(value -> value instanceof Code code && code.isKnown());
  }
}
