package dev.habeas;

import java.util.List;

/**
 * The title under which a person is held, as given or as known.
 *
 * <p>The word says what the custody is called or looks like. It judges nothing: no kind says that a
 * detention is lawful, arbitrary, or what an international body found it to be.
 */
public final class DetentionKind extends Code {
  private static final Vocabulary<DetentionKind> VOCABULARY = new Vocabulary<>(DetentionKind::new);

  /** On suspicion of an offence, awaiting trial for it, or serving a sentence for it. */
  public static final DetentionKind CRIMINAL = VOCABULARY.known("criminal");

  /**
   * Outside criminal law: by the executive for security or as prevention, or for some days as the
   * penalty of an administrative offence.
   */
  public static final DetentionKind ADMINISTRATIVE = VOCABULARY.known("administrative");

  /** For entry, stay or removal under the law on aliens. */
  public static final DetentionKind IMMIGRATION = VOCABULARY.known("immigration");

  /** By armed forces, of their own members or of others, but not as prisoners of war. */
  public static final DetentionKind MILITARY = VOCABULARY.known("military");

  /**
   * As a prisoner of war in an international armed conflict: Third Geneva Convention. Whether the
   * status is due is another question (art. 5).
   */
  public static final DetentionKind PRISONER_OF_WAR = VOCABULARY.known("prisoner-of-war");

  /**
   * Confined to a home by an order for that. For a home as mere conditions of another custody, see
   * {@link Regime#HOUSE_ARREST}.
   */
  public static final DetentionKind HOUSE_ARREST = VOCABULARY.known("house-arrest");

  /** Committed to psychiatric care, by a civil or a criminal decision. */
  public static final DetentionKind PSYCHIATRIC = VOCABULARY.known("psychiatric");

  /** To make the person obey a court, as to pay, testify or hand something over, and until then. */
  public static final DetentionKind CIVIL_CONTEMPT = VOCABULARY.known("civil-contempt");

  /** To be surrendered to another state that asks for it. */
  public static final DetentionKind EXTRADITION = VOCABULARY.known("extradition");

  /** Said to be for the safety of the person held. */
  public static final DetentionKind PROTECTIVE = VOCABULARY.known("protective");

  /**
   * To compel a third party to do something as the price of release: the idea of art. 1 of the
   * convention against the taking of hostages of 1979. By a state or by anybody else.
   */
  public static final DetentionKind HOSTAGE = VOCABULARY.known("hostage");

  /**
   * By agents of a state, or others with its authorisation, support or acquiescence, and not
   * acknowledged or with the whereabouts concealed: the elements of ICPPED art. 2. The word says
   * that a source tells so; it is no finding.
   */
  public static final DetentionKind ENFORCED_DISAPPEARANCE =
      VOCABULARY.known("enforced-disappearance");

  /**
   * With no basis stated by those who hold the person. Where the record just does not tell of a
   * basis, it is {@link #UNKNOWN} or the kind that is known.
   */
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
