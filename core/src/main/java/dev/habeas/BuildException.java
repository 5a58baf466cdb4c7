package dev.habeas;

import java.util.List;

/**
 * Thrown when something cannot be built, because no document could hold it.
 *
 * <p>The reasons are few: a required attribute is missing, something is null, a text is blank or
 * not valid Unicode, a number has more digits than a document holds, or an id is not one. All else
 * can be built and written, and read back within the limits of a reader; what it means is judged by
 * {@link dev.habeas.validation.Validator}. The message names attributes and never holds a value.
 *
 * <p>Null in a list that a {@code with} method is given, and null given to an {@code of} or a
 * {@code parse}, is a {@link NullPointerException} as elsewhere in Java.
 */
public class BuildException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String[] attributes;

  BuildException(String code, List<String> attributes) {
    super(code + ": " + String.join(", ", attributes));
    this.code = code;
    this.attributes = attributes.toArray(String[]::new);
  }

  /**
   * What is wrong: {@code missing-field}, {@code null-value}, {@code empty-text}, {@code
   * lone-surrogate}, {@code invalid-id}, {@code number-out-of-range} or {@code invalid-value}. A
   * reader reports the same codes.
   */
  public String code() {
    return code;
  }

  /** The names of the attributes at fault, never empty. */
  public List<String> attributes() {
    return List.of(attributes);
  }

  /**
   * Made by generated builders, which pass the names of what was not set; only if the constructor
   * is public, and otherwise a sentence.
   */
  static final class Missing extends BuildException {
    private static final long serialVersionUID = 1L;

    public Missing(String... attributes) {
      super("missing-field", List.of(attributes));
    }
  }

  /**
   * Made by generated builders, which pass the name of what was null, such as {@code names} or
   * {@code names element}.
   */
  static final class Null extends BuildException {
    private static final long serialVersionUID = 1L;

    Null(String attribute) {
      super("null-value", List.of(attribute.replace(" element", "")));
    }
  }
}
