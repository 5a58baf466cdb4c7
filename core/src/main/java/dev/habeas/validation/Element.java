package dev.habeas.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
   * @param notes which of those there, and what it has to tell, for the published list
   */
  record Way(String path, List<String> notes) {
    private Way noted(String note) {
      return new Way(path, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
  }

  /** Notes where the fact is recorded, or where it would be. */
  interface Search {
    void find(Register register, Finding finding);
  }

  static Element at(Scope<?> scope, String field, Search search) {
    Element element = new Element(List.of(new Way(scope.path() + field, List.of())), search);
    return scope.which().isEmpty() ? element : element.noted(scope.which());
  }

  static Element any(Search search, Element... elements) {
    return new Element(
        Arrays.stream(elements).flatMap(one -> one.ways().stream()).distinct().toList(), search);
  }

  /** The same with a note on each way. */
  Element noted(String note) {
    return new Element(ways.stream().map(way -> way.noted(note)).toList(), search);
  }

  void find(Register register, Finding finding) {
    search.find(register, finding);
  }
}
