package dev.habeas.json;

import dev.habeas.UnknownFields;
import dev.habeas.text.Decimals;
import dev.habeas.text.Text;
import java.util.EnumMap;
import java.util.Map;

/**
 * How documents are read: whether unknown fields are kept, and how much of anything a document may
 * have.
 *
 * <p>What has more is refused as {@code limit-exceeded}; the detail {@code limit} says of what. All
 * limits are inclusive. Options are immutable and can be shared between threads.
 */
public final class ReadOptions {
  private enum Limit {
    DEPTH(64, 1, 64), // UnknownFields.MAX_DEPTH besides what is known
    DOCUMENT_BYTES(64 << 20, 1, 512 << 20), // the JDK encodes up to a third of the longest array
    VALUES(8 << 20, 1, Integer.MAX_VALUE), // 64 MiB of records have some five million
    TEXT_LENGTH(Text.MAX_LENGTH, 1, Text.MAX_LENGTH),
    NAME_LENGTH(Text.MAX_NAME_LENGTH, 0, Text.MAX_NAME_LENGTH),
    DIGITS(Decimals.MAX_DIGITS, 1, Decimals.MAX_DIGITS),
    SCALE(Decimals.MAX_SCALE, 0, Decimals.MAX_SCALE);

    final int standard;
    final int least;
    final int most;

    Limit(int standard, int least, int most) {
      this.standard = standard;
      this.least = least;
      this.most = most;
    }
  }

  private static final ReadOptions STANDARD = new ReadOptions(false, Map.of());

  private final boolean refusesUnknownFields;
  private final Map<Limit, Integer> changed;

  private ReadOptions(boolean refusesUnknownFields, Map<Limit, Integer> changed) {
    this.refusesUnknownFields = refusesUnknownFields;
    this.changed = Map.copyOf(changed);
  }

  /**
   * The standard options: unknown fields are kept; 64 levels deep, 64 MiB, 8,388,608 values, texts
   * of 1,048,576 and names of 256 UTF-16 units, numbers of 38 digits with 9 behind the point.
   */
  public static ReadOptions standard() {
    return STANDARD;
  }

  /**
   * These options, but refusing each object that has fields which this version of Habeas does not
   * know, as {@code unknown-field}. A document of a later version is refused for what is new in it.
   */
  public ReadOptions refusingUnknownFields() {
    return new ReadOptions(true, changed);
  }

  /**
   * These options, with a tighter limit for the nesting of objects and arrays. Through a mapper the
   * limit of its parser holds instead.
   *
   * @param levels how deep, the document itself included; fields that are not known have up to
   *     {@value UnknownFields#MAX_DEPTH} of them
   * @throws IllegalArgumentException if it is less than 1, or more than 64, which no file can have
   */
  public ReadOptions withMaxDepth(int levels) {
    return with(Limit.DEPTH, levels);
  }

  /**
   * These options, with another limit for the size of a document. Through a mapper the limit of its
   * parser holds instead.
   *
   * @param bytes how many bytes in UTF-8
   * @throws IllegalArgumentException if it is less than 1, or more than 512 MiB, beyond which no
   *     document is held as a whole
   */
  public ReadOptions withMaxDocumentBytes(int bytes) {
    return with(Limit.DOCUMENT_BYTES, bytes);
  }

  /**
   * These options, with another limit for the values of a document. It bounds the memory that a
   * document takes: what is two bytes long in a document can take thirty times as many when it is
   * held.
   *
   * @param values how many objects, arrays, texts, numbers, truth values and nulls, the document
   *     itself included
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadOptions withMaxValues(int values) {
    return with(Limit.VALUES, values);
  }

  /**
   * These options, with a tighter limit for the length of a text.
   *
   * @param units how many UTF-16 units
   * @throws IllegalArgumentException if it is less than 1, or more than 1,048,576, which no text of
   *     a file can have
   */
  public ReadOptions withMaxTextLength(int units) {
    return with(Limit.TEXT_LENGTH, units);
  }

  /**
   * These options, with a tighter limit for the names of fields that are not known.
   *
   * @param units how many UTF-16 units
   * @throws IllegalArgumentException if it is negative, or more than 256, which no name in a file
   *     can have
   */
  public ReadOptions withMaxNameLength(int units) {
    return with(Limit.NAME_LENGTH, units);
  }

  /**
   * These options, with a tighter limit for the digits of a number.
   *
   * @param digits how many digits in all, when it is written without an exponent
   * @throws IllegalArgumentException if it is less than 1, or more than 38, which no number of a
   *     file can have
   */
  public ReadOptions withMaxDigits(int digits) {
    return with(Limit.DIGITS, digits);
  }

  /**
   * These options, with a tighter limit for the digits of a number behind the point.
   *
   * @param digits how many digits, trailing zeros included
   * @throws IllegalArgumentException if it is negative, or more than 9, which no number of a file
   *     can have
   */
  public ReadOptions withMaxScale(int digits) {
    return with(Limit.SCALE, digits);
  }

  /** Whether an object with fields that are not known is refused. */
  public boolean refusesUnknownFields() {
    return refusesUnknownFields;
  }

  /** How deep objects and arrays may be nested, the document itself included. */
  public int maxDepth() {
    return limit(Limit.DEPTH);
  }

  /** How many bytes a document may have in UTF-8. */
  public int maxDocumentBytes() {
    return limit(Limit.DOCUMENT_BYTES);
  }

  /** How many values a document may have, itself included. */
  public int maxValues() {
    return limit(Limit.VALUES);
  }

  /** How many UTF-16 units a text may have. */
  public int maxTextLength() {
    return limit(Limit.TEXT_LENGTH);
  }

  /** How many UTF-16 units the name of a field that is not known may have. */
  public int maxNameLength() {
    return limit(Limit.NAME_LENGTH);
  }

  /** How many digits a number may have in all. */
  public int maxDigits() {
    return limit(Limit.DIGITS);
  }

  /** How many digits a number may have behind the point. */
  public int maxScale() {
    return limit(Limit.SCALE);
  }

  private ReadOptions with(Limit limit, int most) {
    if (most < limit.least || most > limit.most) {
      throw new IllegalArgumentException(
          "this limit can be from %s to %s"
              .formatted(String.valueOf(limit.least), String.valueOf(limit.most)));
    }
    Map<Limit, Integer> more = new EnumMap<>(Limit.class);
    more.putAll(changed);
    more.put(limit, most);
    return new ReadOptions(refusesUnknownFields, more);
  }

  private int limit(Limit limit) {
    return changed.getOrDefault(limit, limit.standard);
  }
}
