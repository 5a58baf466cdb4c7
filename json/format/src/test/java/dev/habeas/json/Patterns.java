package dev.habeas.json;

/**
 * The regular expressions of the schema. They accept whatever the readers accept, and are written
 * in what all dialects of the language have in common: no looking around, no classes by name, no
 * white space by letter.
 */
final class Patterns {
  /** A character that is no white space, as {@code Text} sees it. */
  static final String NOT_BLANK =
      "[^\\t-\\r\\u001C-\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

  /** A control character. */
  static final String CONTROL = "[\\u0000-\\u001F\\u007F-\\u009F]";

  private static final String SIGN = "[?~%]?";
  private static final String MONTH = "(?:0[1-9X]|1[0-2X]|X[0-9X])";
  private static final String SEASON = "(?:2[1-9]|3[0-9]|4[01])";
  private static final String DAY = "(?:0[1-9X]|[12X][0-9X]|3[01X])";
  private static final String OFFSET = "(?:Z|[+-][01][0-9](?::[0-5][0-9])?)?";
  private static final String ZONE = "(?:\\[[A-Za-z][A-Za-z0-9~/._+-]{1,63}\\])?";
  private static final String TIME =
      "T" + SIGN + "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?" + OFFSET + ZONE;
  private static final String MONTH_AND_DAY =
      SIGN + MONTH + SIGN + "(?:-" + SIGN + DAY + SIGN + "(?:" + TIME + ")?)?";
  private static final String PLAIN_YEAR =
      "-?[0-9X]{4}" + SIGN + "(?:-(?:" + MONTH_AND_DAY + "|" + SIGN + SEASON + SIGN + "))?";
  private static final String ROUND_YEAR =
      "(?:-?[0-9]{4}S[1-4]|Y-?(?:[1-9][0-9]{4,8}|[1-9][0-9]{0,8}E[1-9])(?:S[1-9])?)" + SIGN;
  private static final String ONE = SIGN + "(?:" + PLAIN_YEAR + "|" + ROUND_YEAR + ")";
  private static final String END = "(?:" + ONE + "|\\.\\.)?";

  /** A day and perhaps a time, a month, a season, a year. */
  static final String POINT = "^" + ONE + "$";

  /** From a date to a date, of which one can be open or unknown. */
  static final String INTERVAL = "^" + END + "/" + END + "$";

  /**
   * Dates and ranges of dates in brackets: one of them, or in braces: all of them. Only the first
   * is looked at closely: in a loop over whole dates, Java would run out of stack at a hundred.
   */
  static final String SET =
      "^[\\[{] *(?:\\.\\. *)?" + ONE + "(?: *(?:,|\\.\\.)[ ,.0-9A-Za-z?~%:+/_\\[\\]-]*)? *[\\]}]$";

  /** A duration, if it is not shorter than three characters. */
  static final String TERM =
      "^-?P" + unit("Y") + unit("M") + unit("W") + unit("D") + "(?:T0*[0-9]{1,8}H)?$";

  private Patterns() {}

  private static String unit(String letter) {
    return "(?:0*[0-9]{1,8}" + letter + ")?";
  }
}
