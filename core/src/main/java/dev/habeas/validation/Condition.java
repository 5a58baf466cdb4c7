package dev.habeas.validation;

import java.util.function.Predicate;

/**
 * What a register must tell for something to be asked.
 *
 * @param words when it is asked, for the published list
 * @param holds whether it does
 */
record Condition(String words, Predicate<Register> holds) {
  static final Condition ALWAYS = new Condition("always", register -> true);

  boolean test(Register register) {
    return holds.test(register);
  }
}
