package dev.habeas;

import java.util.List;

/**
 * A step of a proceeding.
 *
 * <p>That a step is recorded does not say that it took place: see {@link StageStanding}.
 */
public final class StageKind extends Code {
  private static final Vocabulary<StageKind> VOCABULARY = new Vocabulary<>(StageKind::new);

  public static final StageKind COMPLAINT = VOCABULARY.known("complaint");
  public static final StageKind INVESTIGATION_OPENED = VOCABULARY.known("investigation-opened");

  /** The person was told to be charged; the {@link Charge} itself tells of what. */
  public static final StageKind CHARGE_BROUGHT = VOCABULARY.known("charge-brought");

  public static final StageKind CHARGE_AMENDED = VOCABULARY.known("charge-amended");
  public static final StageKind INVESTIGATION_SUSPENDED =
      VOCABULARY.known("investigation-suspended");
  public static final StageKind INVESTIGATION_COMPLETED =
      VOCABULARY.known("investigation-completed");
  public static final StageKind INDICTMENT_FILED = VOCABULARY.known("indictment-filed");

  /** The court took the case for trial. */
  public static final StageKind INDICTMENT_ACCEPTED = VOCABULARY.known("indictment-accepted");

  /** Sent back by the court to the prosecution. */
  public static final StageKind CASE_RETURNED = VOCABULARY.known("case-returned");

  /** The case, not the person, went to another court or authority. */
  public static final StageKind TRANSFERRED = VOCABULARY.known("transferred");

  /** With another proceeding. */
  public static final StageKind JOINED = VOCABULARY.known("joined");

  /** A part, or some of the persons, became a proceeding of its own. */
  public static final StageKind SEVERED = VOCABULARY.known("severed");

  /**
   * Of the accused before the court in this proceeding. The one that ICCPR art. 9(3) requires is
   * {@link Detention#firstAppearance()}.
   */
  public static final StageKind FIRST_APPEARANCE = VOCABULARY.known("first-appearance");

  public static final StageKind HEARING = VOCABULARY.known("hearing");
  public static final StageKind TRIAL_OPENED = VOCABULARY.known("trial-opened");

  /** The prosecution said what sentence it asks for. */
  public static final StageKind SENTENCE_REQUESTED = VOCABULARY.known("sentence-requested");

  /** On guilt, either way. */
  public static final StageKind VERDICT = VOCABULARY.known("verdict");

  public static final StageKind SENTENCE = VOCABULARY.known("sentence");
  public static final StageKind APPEAL_FILED = VOCABULARY.known("appeal-filed");
  public static final StageKind APPEAL_DECIDED = VOCABULARY.known("appeal-decided");

  /** Somebody who could appeal declared not to. That the time for it ran out is no waiver. */
  public static final StageKind APPEAL_WAIVED = VOCABULARY.known("appeal-waived");

  public static final StageKind RETRIAL_REQUESTED = VOCABULARY.known("retrial-requested");
  public static final StageKind RETRIAL_ORDERED = VOCABULARY.known("retrial-ordered");

  /** Review on points of law by a highest court. */
  public static final StageKind CASSATION = VOCABULARY.known("cassation");

  /** Asks a court to decide whether the detention is lawful: ICCPR art. 9(4). */
  public static final StageKind HABEAS_PETITION = VOCABULARY.known("habeas-petition");

  /** To an international court or body. */
  public static final StageKind INTERNATIONAL_APPLICATION =
      VOCABULARY.known("international-application");

  public static final StageKind INTERNATIONAL_DECISION = VOCABULARY.known("international-decision");

  /** Halted, and able to go on. */
  public static final StageKind SUSPENDED = VOCABULARY.known("suspended");

  /** Ended without a verdict. */
  public static final StageKind TERMINATED = VOCABULARY.known("terminated");

  public static final StageKind OTHER = VOCABULARY.known("other");
  public static final StageKind UNKNOWN = VOCABULARY.known("unknown");

  private StageKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static StageKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<StageKind> values() {
    return VOCABULARY.values();
  }
}
