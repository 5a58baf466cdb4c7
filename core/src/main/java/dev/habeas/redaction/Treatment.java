package dev.habeas.redaction;

/** What a policy does with a field. */
public enum Treatment {
  /**
   * It stays as it is. Of an object, what is said of its fields; a word that Habeas does not know
   * becomes {@code other}, or {@code unknown} where there is no such word, and a code that has not
   * the form of one goes.
   */
  KEPT,
  /**
   * It becomes a new id, or that of what it names. A reference to no part names nothing still; one
   * to a name that is gone goes.
   */
  RENUMBERED,
  /** It stays as a month or a year. */
  COARSENED,
  /**
   * Without it something else would be said, so it becomes what says nothing, and a mark says why:
   * a word that must be there becomes {@code unknown}, a number of persons, charges or steps at
   * least 0, which is true of any.
   */
  REPLACED,
  /** It goes, and a mark says so, whether or not there was anything. */
  WITHHELD,
  /** It goes without a mark: free text that adds to what other fields say, or a dead reference. */
  DROPPED
}
