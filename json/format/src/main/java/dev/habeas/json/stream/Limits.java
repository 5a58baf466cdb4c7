package dev.habeas.json.stream;

import dev.habeas.text.Text;

/** How much of anything a document may have; more is refused as {@code limit-exceeded}. */
public final class Limits {
  /** How deep objects and arrays may be nested. */
  public static final int DEPTH = 64;

  /** How many UTF-16 units a text may have. */
  public static final int TEXT_LENGTH = Text.MAX_LENGTH;

  /** How many UTF-16 units a name may have. */
  public static final int NAME_LENGTH = Text.MAX_NAME_LENGTH;

  /** How many characters a number may be written with. */
  public static final int NUMBER_LENGTH = 128;

  /**
   * How many issues are told of one document: at so many errors a reader gives up, and beyond so
   * many issues it does not tell of what it keeps.
   */
  public static final int ISSUES = 10_000;

  /** How many bytes a document may have in UTF-8. */
  public static final int DOCUMENT_BYTES = 64 << 20;

  private Limits() {}
}
