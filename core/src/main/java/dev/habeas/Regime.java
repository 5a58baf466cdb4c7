package dev.habeas;

import java.util.List;

/** The conditions in which a person is held. */
public final class Regime extends Code {
  private static final Vocabulary<Regime> VOCABULARY = new Vocabulary<>(Regime::new);

  public static final Regime ORDINARY = VOCABULARY.known("ordinary");

  /** Stricter than ordinary by law or by sentence; what that means differs between countries. */
  public static final Regime STRICT = VOCABULARY.known("strict");

  /**
   * Apart from all others. For the Nelson Mandela Rules (44) that is 22 hours or more a day without
   * meaningful human contact; the word itself counts no hours.
   */
  public static final Regime SOLITARY = VOCABULARY.known("solitary");

  /** Without contact to the world outside. */
  public static final Regime INCOMMUNICADO = VOCABULARY.known("incommunicado");

  /**
   * In a home, as conditions of this custody; for a custody that is nothing else, see {@link
   * DetentionKind#HOUSE_ARREST}.
   */
  public static final Regime HOUSE_ARREST = VOCABULARY.known("house-arrest");

  /** Elsewhere under electronic watch, and still held. */
  public static final Regime ELECTRONIC_MONITORING = VOCABULARY.known("electronic-monitoring");

  /** Outside and still held: a furlough is no release. */
  public static final Regime TEMPORARY_LEAVE = VOCABULARY.known("temporary-leave");

  /** In a hospital and still held. */
  public static final Regime HOSPITAL = VOCABULARY.known("hospital");

  /** That of people who in law are not held, as in an open ward; the detention says otherwise. */
  public static final Regime NON_CUSTODIAL = VOCABULARY.known("non-custodial");

  /** On the way between two places. */
  public static final Regime IN_TRANSIT = VOCABULARY.known("in-transit");

  public static final Regime OTHER = VOCABULARY.known("other");
  public static final Regime UNKNOWN = VOCABULARY.known("unknown");

  private Regime(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Regime of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Regime> values() {
    return VOCABULARY.values();
  }
}
