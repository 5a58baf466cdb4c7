package dev.habeas.schema;

import dev.habeas.Extensible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scalar that an RFC 6901 pointer names below an object.
 *
 * @param type what the scalar can be
 * @param text its canonical text; null if the object has none there
 */
public record FieldLookup(Scalar<?> type, @Nullable String text) {

  /**
   * Follows a pointer from an object; null if it leads to no scalar that such an object can have.
   */
  public static <T extends Extensible> @Nullable FieldLookup find(
      ObjectType<T, ?> type, T object, String pointer) {
    return pointer.startsWith("/")
        ? follow(type, object, List.of(pointer.substring(1).split("/", -1)))
        : null;
  }

  private static <T extends Extensible> @Nullable FieldLookup follow(
      ObjectType<T, ?> type, @Nullable T object, List<String> steps) {
    Field<T, ?, ?> field = type.field(steps.get(0).replace("~1", "/").replace("~0", "~"));
    return field == null ? null : within(field, object, steps.subList(1, steps.size()));
  }

  private static <T, V> @Nullable FieldLookup within(
      Field<T, ?, V> field, @Nullable T object, List<String> steps) {
    if (field.multiplicity() != Field.Multiplicity.MANY) {
      return value(field.type(), object == null ? null : field.value(object), steps);
    }
    int index = steps.isEmpty() ? -1 : index(steps.get(0));
    if (object == null || index < 0 || index >= field.values(object).size()) {
      return null;
    }
    return value(field.type(), field.values(object).get(index), steps.subList(1, steps.size()));
  }

  @SuppressWarnings("unchecked") // a value of an object type is such an object
  private static <V> @Nullable FieldLookup value(
      ValueType<V> type, @Nullable V value, List<String> steps) {
    if (type instanceof Scalar<V> scalar) {
      return steps.isEmpty()
          ? new FieldLookup(scalar, value == null ? null : scalar.text(value))
          : null;
    }
    return steps.isEmpty()
        ? null
        : follow((ObjectType<Extensible, ?>) type, (Extensible) value, steps);
  }

  /**
   * The index that a step of a pointer writes, without leading zeros as RFC 6901 has it; -1 if it
   * writes none.
   */
  private static int index(String step) {
    boolean digits =
        !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (step.length() == 1 || step.charAt(0) != '0') ? Integer.parseInt(step) : -1;
  }
}
