package dev.habeas.json.stream;

import dev.habeas.validation.Location;
import org.jspecify.annotations.Nullable;

/** A JSON text as one token after another. */
public interface TokenSource {
  /**
   * Moves to the next token.
   *
   * @throws MalformedException if what follows is no JSON, or exceeds a limit
   */
  Token next();

  /**
   * Moves to the next member of an object, and gives its name; null if the object ends.
   *
   * @throws MalformedException if what follows is no JSON, or exceeds a limit
   */
  default @Nullable String nextName() {
    Token token = next();
    if (token != Token.NAME && token != Token.END_OBJECT) {
      throw new MalformedException("malformed-json", location());
    }
    return token == Token.NAME ? text() : null;
  }

  /**
   * The text of the current token: a name or text without its quotes and escapes, a number as it is
   * written.
   *
   * @throws MalformedException if it is no valid text, or exceeds a limit
   */
  String text();

  /**
   * Whether the current token is a text that stands in {@link #buffer()}, so that no string has to
   * be made of it.
   *
   * @throws MalformedException if it is no valid text, or exceeds a limit
   */
  default boolean isInBuffer() {
    return false;
  }

  /** What holds the current text, until the next token. */
  default char[] buffer() {
    throw new UnsupportedOperationException();
  }

  /** Where in the buffer the current text begins. */
  default int bufferStart() {
    throw new UnsupportedOperationException();
  }

  /** How many units of the buffer the current text has. */
  default int bufferLength() {
    throw new UnsupportedOperationException();
  }

  /** Where the current token begins; null if it is of no text. */
  @Nullable Location location();
}
