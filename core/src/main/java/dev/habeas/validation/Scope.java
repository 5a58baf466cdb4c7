package dev.habeas.validation;

import java.util.List;
import java.util.function.Function;

/**
 * The objects of a register that a fact is about.
 *
 * @param path where they are, as a pointer with a star for each index
 * @param of finds them; where there is none but should be, the place of the first
 */
record Scope<T>(String path, Function<Register, List<Spot<T>>> of) {
  List<Spot<T>> objects(Register register) {
    return of.apply(register);
  }

  /** One of the objects alone. */
  Scope<T> only(Spot<T> object) {
    return new Scope<>(path, register -> List.of(object));
  }
}
