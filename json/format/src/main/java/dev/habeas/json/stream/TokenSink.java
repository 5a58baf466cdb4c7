package dev.habeas.json.stream;

import java.math.BigDecimal;

/** Takes one token after another and makes a JSON text of them. */
public interface TokenSink {
  /** Writes the beginning of an object. */
  void beginObject();

  /** Writes the end of an object. */
  void endObject();

  /** Writes the beginning of an array. */
  void beginArray();

  /** Writes the end of an array. */
  void endArray();

  /** Writes the name of a member. */
  void name(String name);

  /**
   * Writes a name that the format declares, and that a sink may therefore keep encoded.
   *
   * @param number the number of the field, less than {@link Format#FIELDS}
   */
  default void declaredName(String name, int number) {
    name(name);
  }

  /** Writes a text. */
  void text(String text);

  /** Writes a number without an exponent and with the scale that it has. */
  void number(BigDecimal number);

  /** Writes a truth value. */
  void bool(boolean value);

  /** Writes null. */
  void nothing();
}
