package dev.habeas;

import java.util.List;

/** The ground of a release, as stated or as known. */
public final class ReleaseReason extends Code {
  private static final Vocabulary<ReleaseReason> VOCABULARY = new Vocabulary<>(ReleaseReason::new);

  public static final ReleaseReason ACQUITTAL = VOCABULARY.known("acquittal");
  public static final ReleaseReason CHARGES_DROPPED = VOCABULARY.known("charges-dropped");
  public static final ReleaseReason PROCEEDINGS_TERMINATED =
      VOCABULARY.known("proceedings-terminated");
  public static final ReleaseReason CONVICTION_QUASHED = VOCABULARY.known("conviction-quashed");
  public static final ReleaseReason DETENTION_RULED_UNLAWFUL =
      VOCABULARY.known("detention-ruled-unlawful");
  public static final ReleaseReason ORDER_EXPIRED = VOCABULARY.known("order-expired");
  public static final ReleaseReason BAIL = VOCABULARY.known("bail");
  public static final ReleaseReason PERSONAL_UNDERTAKING = VOCABULARY.known("personal-undertaking");
  public static final ReleaseReason HOUSE_ARREST_SUBSTITUTED =
      VOCABULARY.known("house-arrest-substituted");
  public static final ReleaseReason OTHER_RESTRAINT_SUBSTITUTED =
      VOCABULARY.known("other-restraint-substituted");

  /** The whole sentence was served. */
  public static final ReleaseReason SENTENCE_SERVED = VOCABULARY.known("sentence-served");

  /** The time in custody before the sentence was counted as the sentence. */
  public static final ReleaseReason TIME_SERVED = VOCABULARY.known("time-served");

  public static final ReleaseReason NON_CUSTODIAL_SENTENCE =
      VOCABULARY.known("non-custodial-sentence");
  public static final ReleaseReason PAROLE = VOCABULARY.known("parole");
  public static final ReleaseReason COMMUTATION = VOCABULARY.known("commutation");
  public static final ReleaseReason PARDON = VOCABULARY.known("pardon");
  public static final ReleaseReason AMNESTY = VOCABULARY.known("amnesty");
  public static final ReleaseReason MEDICAL = VOCABULARY.known("medical");
  public static final ReleaseReason PRISONER_EXCHANGE = VOCABULARY.known("prisoner-exchange");
  public static final ReleaseReason HANDOVER_TO_OTHER_STATE =
      VOCABULARY.known("handover-to-other-state");
  public static final ReleaseReason REPATRIATION = VOCABULARY.known("repatriation");
  public static final ReleaseReason EXTRADITION = VOCABULARY.known("extradition");
  public static final ReleaseReason DEPORTATION = VOCABULARY.known("deportation");
  public static final ReleaseReason RELEASE_WITHOUT_CHARGE =
      VOCABULARY.known("release-without-charge");
  public static final ReleaseReason RANSOM_OR_INFORMAL = VOCABULARY.known("ransom-or-informal");
  public static final ReleaseReason ERRONEOUS_RELEASE = VOCABULARY.known("erroneous-release");
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
