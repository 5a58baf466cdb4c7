package dev.habeas.validation;

/**
 * A place in the text of a document.
 *
 * @param offset the 0-based offset in UTF-16 units
 * @param line the 1-based line; a line feed, a carriage return or both together end one
 * @param column the 1-based column in UTF-16 units
 */
public record Location(long offset, int line, int column) {
  /** The place as {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
