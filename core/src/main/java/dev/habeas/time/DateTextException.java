package dev.habeas.time;

import java.time.DateTimeException;

/**
 * Says why a text is not a date or not a term, and where, without repeating the text.
 *
 * <p>Records of detention are secret more often than not, so neither the message nor a cause ever
 * holds a part of what was read. The codes are listed at {@link EdtfDate} and {@link Term}; a code
 * never changes its meaning.
 */
public final class DateTextException extends DateTimeException {
  private static final long serialVersionUID = 1L;

  /** The code, a kebab-case word. */
  private final String code;

  /** The index into the text. */
  private final int index;

  /** Makes a description that was not thrown, and so has no stack trace. */
  DateTextException(String code, int index) {
    super(code + " at index " + index);
    this.code = code;
    this.index = index;
  }

  /** Fills in the stack trace, for those who throw. */
  DateTextException thrown() {
    super.fillInStackTrace();
    return this;
  }

  /**
   * Returns the reason as a stable word such as {@code impossible-day}.
   *
   * @return the code, not null
   */
  public String code() {
    return code;
  }

  /**
   * Returns where the problem is: the start of the component that is wrong, or the character that
   * was not expected.
   *
   * @return the 0-based index in UTF-16 units, at most the length of the text
   */
  public int index() {
    return index;
  }

  /**
   * Does nothing: a description made for a reader needs no trace, and one that is thrown gets it
   * when it is thrown.
   */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
