package dev.habeas;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary.
 *
 * <p>Each vocabulary is a class of its own with a constant for each word that Habeas knows. A word
 * that it does not know is kept as it is, written back unchanged and reported by the validator as
 * {@code unknown-code}; it is never refused and never mapped to another. {@code unknown} itself is
 * a known word: the source does not say. {@code other} says that the source does say, and Habeas
 * has no word for it; then the words of the source belong in the description.
 *
 * <p>Two codes are equal when they are of one vocabulary and have the same text.
 */
public abstract class Code {
  private final String code;
  private final boolean known;

  Code(String code, boolean known) {
    this.code = code;
    this.known = known;
  }

  /** The word as it stands in JSON, such as {@code house-arrest}. */
  public final String code() {
    return code;
  }

  /** Whether Habeas knows this word. */
  public final boolean isKnown() {
    return known;
  }

  /**
   * The word for people: a short phrase in a language, or in English if there are no labels in that
   * language.
   *
   * <p>A word that Habeas does not know is its own label; that is text of a record.
   */
  public final String label(Locale locale) {
    return known ? Labels.of(this, locale) : code;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Code that && getClass() == that.getClass() && code.equals(that.code));
  }

  @Override
  public final int hashCode() {
    return Objects.hashCode(code);
  }

  /** The word if Habeas knows it; an unknown one is text of a record and is not shown. */
  @Override
  public final String toString() {
    return known ? code : getClass().getSimpleName() + "[not known]";
  }
}
