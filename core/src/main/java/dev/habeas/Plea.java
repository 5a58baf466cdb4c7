package dev.habeas;

import java.util.List;

/** What a person answers to a charge. */
public final class Plea extends Code {
  private static final Vocabulary<Plea> VOCABULARY = new Vocabulary<>(Plea::new);

  public static final Plea GUILTY = VOCABULARY.known("guilty");
  public static final Plea NOT_GUILTY = VOCABULARY.known("not-guilty");

  /** Does not dispute the charge and does not admit guilt. */
  public static final Plea NO_CONTEST = VOCABULARY.known("no-contest");

  /** Admits a part of what the charge says. */
  public static final Plea PARTLY_GUILTY = VOCABULARY.known("partly-guilty");

  /** Admits another offence, usually a lesser one, in place of the one charged. */
  public static final Plea GUILTY_TO_ALTERNATIVE = VOCABULARY.known("guilty-to-alternative");

  /** Was asked and gave no answer. Where the law asks for none, record none. */
  public static final Plea NO_PLEA = VOCABULARY.known("no-plea");

  /** Took back an earlier answer. */
  public static final Plea PLEA_WITHDRAWN = VOCABULARY.known("plea-withdrawn");

  public static final Plea UNKNOWN = VOCABULARY.known("unknown");

  private Plea(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Plea of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Plea> values() {
    return VOCABULARY.values();
  }
}
