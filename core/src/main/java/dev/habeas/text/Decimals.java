package dev.habeas.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What numbers a document can hold: what is counted, measured or paid, and nothing that takes a
 * page to write out.
 */
public final class Decimals {
  /** The code of a number that is out of range. */
  public static final String NUMBER_OUT_OF_RANGE = "number-out-of-range";

  /** The most digits that a number may have when it is written out without an exponent. */
  public static final int MAX_DIGITS = 38;

  /** The most digits that a number may have behind the point. */
  public static final int MAX_SCALE = 9;

  private static final int MAX_BITS = 127; // of 38 digits
  private static final int LONGEST_TEXT = 128;

  private Decimals() {}

  /** The number of a text; null if it is none, or none that a document can hold. */
  public static @Nullable BigDecimal parse(String text) {
    if (text.length() > LONGEST_TEXT) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return problem(number) == null ? number : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /** The code of what is wrong with a number, or null. */
  public static @Nullable String problem(BigDecimal number) {
    if (number.unscaledValue().bitLength() > MAX_BITS) {
      return NUMBER_OUT_OF_RANGE; // before counting its digits, which is dear
    }
    return number.scale() > MAX_SCALE || digits(number) > MAX_DIGITS ? NUMBER_OUT_OF_RANGE : null;
  }

  /** How many digits a number has when it is written out without an exponent. */
  public static long digits(BigDecimal number) {
    long scale = number.scale();
    return Math.max(number.precision() - scale, 1) + Math.max(scale, 0);
  }
}
