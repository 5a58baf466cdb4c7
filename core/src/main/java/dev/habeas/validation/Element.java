package dev.habeas.validation;

/** One fact that a profile can ask for. */
interface Element {
  /** Notes where the fact is recorded, or where it would be. */
  void find(Register register, Finding finding);
}
