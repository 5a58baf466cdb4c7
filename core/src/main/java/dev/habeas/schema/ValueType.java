package dev.habeas.schema;

/**
 * What a field, or each element of a list, can hold.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V> permits Scalar, ObjectType {
  /** The Java type of the value. */
  Class<V> type();
}
