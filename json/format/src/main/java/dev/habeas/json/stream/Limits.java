package dev.habeas.json.stream;

/** How much of anything a document may have; more is refused as {@code limit-exceeded}. */
public final class Limits {
  /** How deep objects and arrays may be nested. */
  public static final int DEPTH = 64;

  /** How many UTF-16 units a text may have. */
  public static final int TEXT_LENGTH = 1 << 20;

  /** How many UTF-16 units a name may have. */
  public static final int NAME_LENGTH = 256;

  /** How many characters a number may be written with. */
  public static final int NUMBER_LENGTH = 128;

  /** How many errors are told of one document; a reader gives up there. */
  public static final int ERRORS = 10_000;

  /** How many bytes a document may have in UTF-8. */
  public static final int DOCUMENT_BYTES = 64 << 20;

  private Limits() {}
}
