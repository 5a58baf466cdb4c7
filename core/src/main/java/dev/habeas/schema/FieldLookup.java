package dev.habeas.schema;

import dev.habeas.Extensible;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an RFC 6901 pointer names below an object: a scalar, an object or a list.
 *
 * <p>A pointer may name what is not there, as a statement does that says why: a field without a
 * value, or the element that would come next in a list.
 */
public final class FieldLookup {
  private final @Nullable Scalar<?> type;
  private final @Nullable String text;

  private FieldLookup(@Nullable Scalar<?> type, @Nullable String text) {
    this.type = type;
    this.text = text;
  }

  /** Follows a pointer from an object; null if it leads to nothing that such an object can have. */
  public static <T extends Extensible> @Nullable FieldLookup find(
      ObjectType<T, ?> type, T object, String pointer) {
    return pointer.startsWith("/") ? follow(type, object, steps(pointer)) : null;
  }

  /** The steps of a pointer, which begins with a slash. */
  public static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    int begin = 1;
    int end;
    do {
      int slash = pointer.indexOf('/', begin);
      end = slash < 0 ? pointer.length() : slash;
      steps.add(pointer.substring(begin, end).replace("~1", "/").replace("~0", "~"));
      begin = end + 1;
    } while (end < pointer.length());
    return steps;
  }

  /** Whether it is a scalar that could hold the value. */
  public boolean canHold(String value) {
    return parse(value) != null;
  }

  /** Whether it is a scalar that holds the value, however the value is written. */
  public boolean holds(String value) {
    return type != null && text != null && text.equals(canonical(type, value));
  }

  /** Whether it is a scalar that has a value. */
  public boolean hasValue() {
    return text != null;
  }

  /** The value that a text writes; null if it is no scalar or could not hold the value. */
  public @Nullable Object parse(String value) {
    return type == null ? null : type.parse(value);
  }

  private static <V> @Nullable String canonical(Scalar<V> type, String value) {
    V parsed = type.parse(value);
    return parsed == null ? null : type.text(parsed);
  }

  private static <T extends Extensible> @Nullable FieldLookup follow(
      ObjectType<T, ?> type, @Nullable T object, List<String> steps) {
    Field<T, ?, ?> field = type.field(steps.get(0));
    return field == null ? null : within(field, object, steps.subList(1, steps.size()));
  }

  private static <T, V> @Nullable FieldLookup within(
      Field<T, ?, V> field, @Nullable T object, List<String> steps) {
    if (field.multiplicity() != Field.Multiplicity.MANY) {
      return value(field.type(), object == null ? null : field.value(object), steps);
    } else if (steps.isEmpty()) {
      return new FieldLookup(null, null);
    }
    List<V> elements = object == null ? List.of() : field.values(object);
    int index = index(steps.get(0));
    if (index < 0 || index > elements.size()) {
      return null;
    }
    V element = index < elements.size() ? elements.get(index) : null;
    return value(field.type(), element, steps.subList(1, steps.size()));
  }

  @SuppressWarnings("unchecked") // a value of an object type is such an object
  private static <V> @Nullable FieldLookup value(
      ValueType<V> type, @Nullable V value, List<String> steps) {
    if (type instanceof Scalar<V> scalar) {
      String text = value == null ? null : scalar.text(value);
      return steps.isEmpty() ? new FieldLookup(scalar, text) : null;
    }
    return steps.isEmpty()
        ? new FieldLookup(null, null)
        : follow((ObjectType<Extensible, ?>) type, (Extensible) value, steps);
  }

  /**
   * The index that a step of a pointer writes, without leading zeros as RFC 6901 has it; -1 if it
   * writes none.
   */
  public static int index(String step) {
    boolean digits =
        !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (step.length() == 1 || step.charAt(0) != '0') ? Integer.parseInt(step) : -1;
  }
}
