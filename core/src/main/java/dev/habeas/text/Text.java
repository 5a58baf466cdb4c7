package dev.habeas.text;

import org.jspecify.annotations.Nullable;

/**
 * What a text must be to stand in a document at all; builders and readers ask here, so that they
 * answer alike.
 *
 * <p>The answers are issue codes. Anything beyond these rules is meaning, which is the validator's
 * business.
 */
public final class Text {
  /** A text with nothing in it but white space. */
  public static final String EMPTY_TEXT = "empty-text";

  /** A text with half of a surrogate pair, which no encoding of Unicode can hold. */
  public static final String LONE_SURROGATE = "lone-surrogate";

  /**
   * An id of no or of more than {@value #MAX_ID_LENGTH} characters, or with a control character.
   */
  public static final String INVALID_ID = "invalid-id";

  /** A text of more than {@value #MAX_LENGTH} characters. */
  public static final String LIMIT_EXCEEDED = "limit-exceeded";

  /** The most UTF-16 units that a text may have. */
  public static final int MAX_LENGTH = 1 << 20;

  /** The most UTF-16 units that the name of an unknown field may have. */
  public static final int MAX_NAME_LENGTH = 256;

  /** The most UTF-16 units that an id may have. */
  public static final int MAX_ID_LENGTH = 128;

  private Text() {}

  /** The code of what is wrong with a text, or null. */
  public static @Nullable String problem(String text) {
    if (text.length() > MAX_LENGTH) {
      return LIMIT_EXCEEDED;
    } else if (isBlank(text)) {
      return EMPTY_TEXT;
    }
    for (int i = 0; i < text.length(); i++) { // no step but one, which a JVM makes fast
      if (Character.isSurrogate(text.charAt(i)) && !isInPair(text, i)) {
        return LONE_SURROGATE;
      }
    }
    return null;
  }

  /**
   * The code of what is wrong with a text that nobody knows the meaning of, or null: it may be
   * blank.
   */
  public static @Nullable String unknownProblem(String text) {
    String problem = problem(text);
    return EMPTY_TEXT.equals(problem) ? null : problem;
  }

  /** The code of what is wrong with an id, or null. */
  public static @Nullable String idProblem(String id) {
    String problem = problem(id);
    if (problem != null) {
      return problem;
    }
    return id.length() > MAX_ID_LENGTH || hasControl(id) ? INVALID_ID : null;
  }

  private static boolean isBlank(String text) {
    int i = 0;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i == text.length();
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
