package dev.habeas.validation;

import java.util.List;
import java.util.function.Function;

/**
 * The objects of a register that a fact is about.
 *
 * @param path where they are, as a pointer with a star for each index
 * @param which which of those there; blank for all of the person or the detention
 * @param of finds them; where there is none but should be, the place of the first
 */
record Scope<T>(String path, String which, Function<Register, List<Spot<T>>> of) {
  Scope(String path, Function<Register, List<Spot<T>>> of) {
    this(path, "", of);
  }

  List<Spot<T>> objects(Register register) {
    return of.apply(register);
  }

  /** One of the objects alone. */
  Scope<T> only(Spot<T> object) {
    return new Scope<>(path, which, register -> List.of(object));
  }
}
