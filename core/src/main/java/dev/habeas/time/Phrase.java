package dev.habeas.time;

/** Some words, which a language may bend to where they stand in a sentence. */
@FunctionalInterface
interface Phrase {
  /** How the words stand in a sentence; languages that do not bend words have one way for both. */
  enum Case {
    /** By themselves. */
    PLAIN,
    /** After such words as <i>of</i>, <i>from</i> and <i>until</i>. */
    GENITIVE
  }

  /** The words as they stand there. */
  String in(Case position);

  /** Words that no language bends, such as numbers. */
  static Phrase of(Object text) {
    return position -> text.toString();
  }
}
