package dev.habeas.contract;

/**
 * A row of the table of guarantees in {@code json/README.md}; the cells are checked word by word.
 */
enum Way {
  READER(
      "`CaseReader`: bytes, stream, reader, text, file",
      "the same through every method, in UTF-16 units",
      "exact; a repeated name is refused",
      "strict JSON in UTF-8 within the limits",
      "an issue of the result"),
  MAPPER(
      "`readValue` of a mapper with `HabeasModule`",
      "what the mapper's parser tells",
      "exact; a repeated name is refused",
      "the mapper's settings, depth included",
      "a `CaseReadException` with every issue of the value; warnings of a value that is held are"
          + " not told"),
  OWN_TYPES(
      "the same inside your own types: elements of lists, fields, values of maps",
      "what the mapper's parser tells",
      "exact; a repeated name is refused",
      "the mapper's settings",
      "the same; pointers begin at the value of ours, and yours is not made"),
  UPDATING(
      "`readerForUpdating`",
      "what the mapper's parser tells",
      "exact; a repeated name is refused",
      "the mapper's settings",
      "the same; the whole is read anew, nothing is merged"),
  TREE(
      "`readTree` and `treeToValue`",
      "none",
      "of two equal names the tree has the last; a number with a point is a `double` but with"
          + " `USE_BIG_DECIMAL_FOR_FLOATS`",
      "gone before",
      "a `CaseReadException` without places"),
  CONVERTED(
      "`convertValue`",
      "none",
      "as the Java values have it; what JSON has no token for is refused",
      "no parser",
      "the same, on Jackson 2 as the cause of an `IllegalArgumentException`"),
  UPDATED(
      "`updateValue`",
      "none",
      "as the Java values have it; what JSON has no token for is refused",
      "no parser",
      "a `CaseReadException`; the whole is read anew, nothing is merged");

  final String label;
  final String places;
  final String values;
  final String parser;
  final String problem;

  Way(String label, String places, String values, String parser, String problem) {
    this.label = label;
    this.places = places;
    this.values = values;
    this.parser = parser;
    this.problem = problem;
  }

  /** Whether the document is read token by token, and not from a tree or other Java values. */
  boolean isOfTokens() {
    return compareTo(TREE) < 0;
  }

  /** The row as the table has it. */
  String row() {
    return "| %s | %s | %s | %s | %s |".formatted(label, places, values, parser, problem);
  }
}
