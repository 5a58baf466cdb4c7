package dev.habeas.validation;

import java.util.Arrays;
import java.util.List;

/**
 * One fact that a profile can ask for.
 *
 * @param ways the fields that can tell it
 * @param search looks for it
 */
record Element(List<Way> ways, Search search) {
  /**
   * A field that can tell a fact.
   *
   * @param path where it is, as a pointer with a star for each index
   * @param withTime whether a date there has to have its time
   */
  record Way(String path, boolean withTime) {}

  /** Notes where the fact is recorded, or where it would be. */
  interface Search {
    void find(Register register, Finding finding);
  }

  static Element at(String path, Search search) {
    return new Element(List.of(new Way(path, false)), search);
  }

  static Element any(Search search, Element... elements) {
    return new Element(
        Arrays.stream(elements).flatMap(one -> one.ways().stream()).distinct().toList(), search);
  }

  Element withTime() {
    return new Element(ways.stream().map(way -> new Way(way.path(), true)).toList(), search);
  }

  void find(Register register, Finding finding) {
    search.find(register, finding);
  }
}
