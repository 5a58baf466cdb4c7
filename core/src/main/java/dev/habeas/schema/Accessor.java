package dev.habeas.schema;

import dev.habeas.UnknownFields;
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

  /** Sets the value of a field, or adds it to its list. */
  abstract void put(B builder, int field, Object value);
}
