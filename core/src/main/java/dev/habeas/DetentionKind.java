package dev.habeas;

import java.util.List;

/** The kind of a deprivation of liberty. */
public final class DetentionKind extends Code {
  private static final Vocabulary<DetentionKind> VOCABULARY = new Vocabulary<>(DetentionKind::new);

  /** On suspicion of, or as punishment for, an offence. */
  public static final DetentionKind CRIMINAL = VOCABULARY.known("criminal");

  /** Ordered by the executive without a criminal charge. */
  public static final DetentionKind ADMINISTRATIVE = VOCABULARY.known("administrative");

  public static final DetentionKind IMMIGRATION = VOCABULARY.known("immigration");
  public static final DetentionKind MILITARY = VOCABULARY.known("military");
  public static final DetentionKind PRISONER_OF_WAR = VOCABULARY.known("prisoner-of-war");
  public static final DetentionKind HOUSE_ARREST = VOCABULARY.known("house-arrest");
  public static final DetentionKind PSYCHIATRIC = VOCABULARY.known("psychiatric");
  public static final DetentionKind CIVIL_CONTEMPT = VOCABULARY.known("civil-contempt");
  public static final DetentionKind EXTRADITION = VOCABULARY.known("extradition");
  public static final DetentionKind PROTECTIVE = VOCABULARY.known("protective");

  /** Held to compel somebody else; usually by a group that is no state. */
  public static final DetentionKind HOSTAGE = VOCABULARY.known("hostage");

  /** By or with the acquiescence of a state that does not acknowledge it; see ICPPED art. 2. */
  public static final DetentionKind ENFORCED_DISAPPEARANCE =
      VOCABULARY.known("enforced-disappearance");

  /** With no stated basis. */
  public static final DetentionKind INFORMAL = VOCABULARY.known("informal");

  public static final DetentionKind UNKNOWN = VOCABULARY.known("unknown");

  private DetentionKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static DetentionKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<DetentionKind> values() {
    return VOCABULARY.values();
  }
}
