package dev.habeas.time;

/** How far the source of a date trusts a part of it. */
public enum Qualifier {
  /** The source of the value is doubtful, written {@code ?}. */
  UNCERTAIN('?'),
  /** The value is an estimate near the true one, written {@code ~}. */
  APPROXIMATE('~'),
  /** Both doubtful and an estimate, written {@code %}. */
  UNCERTAIN_APPROXIMATE('%');

  private final char symbol;

  Qualifier(char symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the sign that EDTF writes.
   *
   * @return {@code ?}, {@code ~} or {@code %}
   */
  public char symbol() {
    return symbol;
  }

  /** The two bits of a character: 1 for uncertain, 2 for approximate, 0 for any other character. */
  static int bits(int character) {
    return switch (character) {
      case '?' -> 1;
      case '~' -> 2;
      case '%' -> 3;
      default -> 0;
    };
  }
}
