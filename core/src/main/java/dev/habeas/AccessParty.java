package dev.habeas;

import java.util.List;

/** Who seeks access to a person held. */
public final class AccessParty extends Code {
  private static final Vocabulary<AccessParty> VOCABULARY = new Vocabulary<>(AccessParty::new);

  public static final AccessParty COUNSEL = VOCABULARY.known("counsel");
  public static final AccessParty FAMILY = VOCABULARY.known("family");

  /** Of a state whose national the person is: Vienna Convention on Consular Relations art. 36. */
  public static final AccessParty CONSUL = VOCABULARY.known("consul");

  public static final AccessParty DOCTOR = VOCABULARY.known("doctor");

  /** One that visits to help, such as a delegation of the Red Cross. */
  public static final AccessParty HUMANITARIAN_ORGANISATION =
      VOCABULARY.known("humanitarian-organisation");

  /** Who inspects places of detention, such as a national preventive mechanism. */
  public static final AccessParty MONITOR = VOCABULARY.known("monitor");

  public static final AccessParty INTERPRETER = VOCABULARY.known("interpreter");
  public static final AccessParty UNKNOWN = VOCABULARY.known("unknown");

  private AccessParty(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static AccessParty of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<AccessParty> values() {
    return VOCABULARY.values();
  }
}
