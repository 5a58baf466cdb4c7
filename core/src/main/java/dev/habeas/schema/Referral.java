package dev.habeas.schema;

/** What is done at each id by which an object names another. */
public interface Referral {
  /**
   * Takes one id.
   *
   * @param reference what the id may name
   * @param field the field that holds it
   * @param index its index if the field is a list; -1 otherwise
   */
  void to(String id, Scalar.Reference reference, Field<?, ?, ?> field, int index);
}
