package dev.habeas;

import java.util.List;

/**
 * The ground of a release, as stated or as known.
 *
 * <p>What a ground says of guilt goes no further than its words: only {@link #ACQUITTAL} says that
 * the person was found not guilty, and none says that the person was guilty.
 */
public final class ReleaseReason extends Code {
  private static final Vocabulary<ReleaseReason> VOCABULARY = new Vocabulary<>(ReleaseReason::new);

  /** Found not guilty. */
  public static final ReleaseReason ACQUITTAL = VOCABULARY.known("acquittal");

  /** The prosecution gave the charges up. */
  public static final ReleaseReason CHARGES_DROPPED = VOCABULARY.known("charges-dropped");

  /** The proceeding was ended without a verdict. */
  public static final ReleaseReason PROCEEDINGS_TERMINATED =
      VOCABULARY.known("proceedings-terminated");

  /** The conviction was set aside; a new trial may follow. */
  public static final ReleaseReason CONVICTION_QUASHED = VOCABULARY.known("conviction-quashed");

  /** A court found the detention unlawful and ordered the release: ICCPR art. 9(4). */
  public static final ReleaseReason DETENTION_RULED_UNLAWFUL =
      VOCABULARY.known("detention-ruled-unlawful");

  /** The time of the order ran out and nobody extended it. */
  public static final ReleaseReason ORDER_EXPIRED = VOCABULARY.known("order-expired");

  /** Against money or property as security. */
  public static final ReleaseReason BAIL = VOCABULARY.known("bail");

  /** On the person's own promise, such as to appear or not to leave, and without security. */
  public static final ReleaseReason PERSONAL_UNDERTAKING = VOCABULARY.known("personal-undertaking");

  /**
   * Custody was replaced by house arrest, which is a {@linkplain DetentionKind#HOUSE_ARREST
   * detention} in its turn.
   */
  public static final ReleaseReason HOUSE_ARREST_SUBSTITUTED =
      VOCABULARY.known("house-arrest-substituted");

  /**
   * Custody was replaced by a restraint that has no word here, such as supervision or the surety of
   * another.
   */
  public static final ReleaseReason OTHER_RESTRAINT_SUBSTITUTED =
      VOCABULARY.known("other-restraint-substituted");

  /** The whole sentence was served. */
  public static final ReleaseReason SENTENCE_SERVED = VOCABULARY.known("sentence-served");

  /**
   * Custody before the sentence was counted as the sentence, so that the sentence freed the person.
   */
  public static final ReleaseReason TIME_SERVED = VOCABULARY.known("time-served");

  /** The sentence was one without custody, such as a fine or suspended imprisonment. */
  public static final ReleaseReason NON_CUSTODIAL_SENTENCE =
      VOCABULARY.known("non-custodial-sentence");

  /**
   * On conditions, before the end of the sentence; for a prisoner of war on parole or promise:
   * Hague Regulations art. 10.
   */
  public static final ReleaseReason PAROLE = VOCABULARY.known("parole");

  /** A lighter punishment took the place of the sentence. */
  public static final ReleaseReason COMMUTATION = VOCABULARY.known("commutation");

  /** The punishment was forgiven, to this person. */
  public static final ReleaseReason PARDON = VOCABULARY.known("pardon");

  /** Offences or punishments were forgiven, to all of a description. */
  public static final ReleaseReason AMNESTY = VOCABULARY.known("amnesty");

  /** For health, for good or for a time. */
  public static final ReleaseReason MEDICAL = VOCABULARY.known("medical");

  /**
   * In exchange for people whom another party held; the {@linkplain Release#event() event} is
   * shared. A pardon beforehand is a ground of its own.
   */
  public static final ReleaseReason PRISONER_EXCHANGE = VOCABULARY.known("prisoner-exchange");

  /** Given to another state by whatever way has no word here; the person may not be free. */
  public static final ReleaseReason HANDOVER_TO_OTHER_STATE =
      VOCABULARY.known("handover-to-other-state");

  /**
   * Returned to the own country, such as a prisoner of war: Third Geneva Convention arts. 109 and
   * 118.
   */
  public static final ReleaseReason REPATRIATION = VOCABULARY.known("repatriation");

  /** Surrendered to another state for trial or punishment; the person is not free. */
  public static final ReleaseReason EXTRADITION = VOCABULARY.known("extradition");

  /** Removed from the country under its law on aliens. */
  public static final ReleaseReason DEPORTATION = VOCABULARY.known("deportation");

  /** Let go with no charge brought until then. */
  public static final ReleaseReason RELEASE_WITHOUT_CHARGE =
      VOCABULARY.known("release-without-charge");

  /**
   * For money or favours, or by an arrangement outside any procedure. Which of these is told by the
   * {@linkplain Release#description() description}.
   */
  public static final ReleaseReason RANSOM_OR_INFORMAL = VOCABULARY.known("ransom-or-informal");

  /** By a mistake of those who held the person. */
  public static final ReleaseReason ERRONEOUS_RELEASE = VOCABULARY.known("erroneous-release");

  /** Because an international court or body decided or asked so. */
  public static final ReleaseReason INTERNATIONAL_DECISION =
      VOCABULARY.known("international-decision");

  public static final ReleaseReason OTHER = VOCABULARY.known("other");
  public static final ReleaseReason UNKNOWN = VOCABULARY.known("unknown");

  private ReleaseReason(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static ReleaseReason of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<ReleaseReason> values() {
    return VOCABULARY.values();
  }
}
