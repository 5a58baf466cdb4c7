package dev.habeas.validation;

import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a file where an object is or would be.
 *
 * @param object the object; empty if there is none
 * @param pointer the RFC 6901 pointer to it
 */
record Spot<T>(Optional<T> object, String pointer) {
  /** The place of something in the object. */
  <V> Spot<V> at(String field, Function<T, Optional<V>> value) {
    return new Spot<>(object.flatMap(value), pointer + field);
  }
}
