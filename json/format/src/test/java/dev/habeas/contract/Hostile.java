package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;

/**
 * A document that is meant to be read wrongly, and what has to come of it, which whoever made it
 * says.
 *
 * @param bytes the document; null if it is a text that no bytes can hold
 * @param text the document as text; null if it is no UTF-8
 * @param errors the codes of all errors; none if the document is held
 * @param written what is written back, if the document is held
 * @param reach through which ways in that is so
 */
record Hostile(byte[] bytes, String text, Set<String> errors, String written, Reach reach) {
  /** Through which ways in a document has to give the same. */
  enum Reach {
    /** Through all. */
    EVERYWHERE,
    /** Through all that read tokens: trees and maps are less faithful. */
    TOKENS,
    /** Through readers: what belongs to the parser is as the settings of a mapper have it. */
    READERS;

    boolean has(Way way) {
      return this == EVERYWHERE || way == Way.READER || this == TOKENS && way.isOfTokens();
    }
  }

  /** A document that is held and written back like that. */
  static Hostile held(String document, String written, Reach reach) {
    return new Hostile(document.getBytes(UTF_8), document, Set.of(), written, reach);
  }

  /** A document that is held and written back as it is. */
  static Hostile held(String document, Reach reach) {
    return held(document, document, reach);
  }

  /** A document that is refused with these codes. */
  static Hostile refused(String document, Reach reach, String... codes) {
    return new Hostile(document.getBytes(UTF_8), document, Set.of(codes), null, reach);
  }

  /** Bytes that are refused by every reader. */
  static Hostile refused(byte[] document, String text, String... codes) {
    return new Hostile(document, text, Set.of(codes), null, Reach.READERS);
  }

  /** A text with half a surrogate pair. */
  static Hostile halved(String document) {
    return new Hostile(null, document, Set.of("not-utf-8"), null, Reach.READERS);
  }
}
