package dev.habeas.time;

/**
 * The answer to a question about dates that may not be known exactly.
 *
 * <p>{@code and}, {@code or} and {@code not} are those of Kleene's three-valued logic: the result
 * is known exactly when the unknown part could not change it.
 */
public enum Truth {
  /** It is so, whatever the dates turn out to be. */
  TRUE,
  /** It is not so, whatever the dates turn out to be. */
  FALSE,
  /** It depends on what the dates turn out to be. */
  UNKNOWN;

  /**
   * Returns the answer that is known.
   *
   * @param known what is known
   * @return {@link #TRUE} or {@link #FALSE}, not null
   */
  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  /**
   * Tells whether both are so.
   *
   * @param other the other answer, not null
   * @return FALSE if either is FALSE, TRUE if both are TRUE, else UNKNOWN
   */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /**
   * Tells whether at least one is so.
   *
   * @param other the other answer, not null
   * @return TRUE if either is TRUE, FALSE if both are FALSE, else UNKNOWN
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * Tells the opposite.
   *
   * @return FALSE for TRUE, TRUE for FALSE, UNKNOWN for UNKNOWN
   */
  public Truth not() {
    if (this == UNKNOWN) {
      return UNKNOWN;
    }
    return of(this == FALSE);
  }

  /**
   * Tells whether it is certainly so.
   *
   * @return true for {@link #TRUE} alone
   */
  public boolean isTrue() {
    return this == TRUE;
  }

  /**
   * Tells whether it is certainly not so.
   *
   * @return true for {@link #FALSE} alone
   */
  public boolean isFalse() {
    return this == FALSE;
  }
}
