package dev.habeas.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A position in a text, and the first problem met there.
 *
 * <p>The text is a {@link CharSequence} or a stretch of a parser's buffer; neither is copied.
 * Problems are kept rather than thrown, because a reader of many records must not pay for stack
 * traces.
 */
abstract class TextCursor {
  static final String EMPTY_TEXT = "empty-text";
  static final String UNEXPECTED_CHARACTER = "unexpected-character";
  static final String UNEXPECTED_END = "unexpected-end";

  /** What {@link #peek()} gives at the end, which is no character. */
  static final int END = -1;

  private static final char[] NO_CHARS = {};

  private final @Nullable CharSequence text;
  private final char[] chars;
  private final int offset;
  final int length;

  /** The index of the next character. */
  int position;

  private @Nullable DateTextException problem;

  TextCursor(CharSequence text) {
    this.text = text;
    this.chars = NO_CHARS;
    this.offset = 0;
    this.length = text.length();
  }

  TextCursor(char[] chars, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, chars.length);
    this.text = null;
    this.chars = chars;
    this.offset = offset;
    this.length = length;
  }

  /** The problem that stopped the reading, or null. */
  final @Nullable DateTextException problem() {
    return problem;
  }

  /** The problem that stopped the reading, ready to be thrown. */
  final DateTextException thrown() {
    return Objects.requireNonNull(problem).thrown();
  }

  final char at(int index) {
    return text == null ? chars[offset + index] : text.charAt(index);
  }

  /** The next character, or {@link #END}. */
  final int peek() {
    return position < length ? at(position) : END;
  }

  final boolean isAtEnd() {
    return position >= length;
  }

  /** Steps over a character if it is the next one. */
  final boolean take(char expected) {
    if (peek() != expected) {
      return false;
    }
    position++;
    return true;
  }

  final boolean expect(char expected) {
    return take(expected) || failHere();
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** Keeps the first problem and returns false, so that a step can end with it. */
  final boolean fail(String code, int index) {
    if (problem == null) {
      problem = new DateTextException(code, index);
    }
    return false;
  }

  /** Fails because of the next character, or because there is none. */
  final boolean failHere() {
    return fail(isAtEnd() ? UNEXPECTED_END : UNEXPECTED_CHARACTER, position);
  }

  final String slice(int from, int to) {
    StringBuilder slice = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      slice.append(at(i));
    }
    return slice.toString();
  }
}
