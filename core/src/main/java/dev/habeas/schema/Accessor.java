package dev.habeas.schema;

import dev.habeas.UnknownFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gets and sets the fields of a type by their index in the table.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class Accessor<T, B> {
  /** A new builder. */
  abstract B begin();

  /** Builds. */
  abstract T end(B builder);

  /** Gives the builder the fields that the type does not declare. */
  abstract void keepUnknown(B builder, UnknownFields unknown);

  /** The value of a field, or its list; null if the object has none. */
  abstract @Nullable Object get(T object, int field);

  /**
   * Hands what the object has in some fields to a visitor, in their order.
   *
   * @param all the fields of the type
   * @param wanted the indexes of those to hand over, a bit for each
   */
  abstract void visit(T object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor);

  /** Sets the value of a field, or adds it to its list. */
  abstract void put(B builder, int field, Object value);

  // An Optional that nothing but such a method sees need not be made.
  static void visit(Field<?, ?, ?> field, Optional<?> value, FieldVisitor visitor) {
    if (value.isPresent()) {
      visitor.value(field, value.get());
    }
  }

  static void visit(Field<?, ?, ?> field, List<?> values, FieldVisitor visitor) {
    if (!values.isEmpty()) {
      visitor.values(field, values);
    }
  }
}
