package dev.habeas;

import java.util.List;

/** The part somebody takes in proceedings. */
public final class ParticipantRole extends Code {
  private static final Vocabulary<ParticipantRole> VOCABULARY =
      new Vocabulary<>(ParticipantRole::new);

  public static final ParticipantRole COUNSEL = VOCABULARY.known("counsel");
  public static final ParticipantRole JUDGE = VOCABULARY.known("judge");
  public static final ParticipantRole PROSECUTOR = VOCABULARY.known("prosecutor");
  public static final ParticipantRole INVESTIGATOR = VOCABULARY.known("investigator");
  public static final ParticipantRole WITNESS = VOCABULARY.known("witness");

  /** A witness whose identity is kept from the defence or the public. */
  public static final ParticipantRole SECRET_WITNESS = VOCABULARY.known("secret-witness");

  public static final ParticipantRole EXPERT = VOCABULARY.known("expert");
  public static final ParticipantRole INTERPRETER = VOCABULARY.known("interpreter");
  public static final ParticipantRole VICTIM = VOCABULARY.known("victim");
  public static final ParticipantRole CO_DEFENDANT = VOCABULARY.known("co-defendant");

  /** Who brings an application, such as to an international court. */
  public static final ParticipantRole APPLICANT = VOCABULARY.known("applicant");

  /** Against whom an application is brought, such as a state. */
  public static final ParticipantRole RESPONDENT = VOCABULARY.known("respondent");

  /** Who brought the complaint that the proceeding follows from. */
  public static final ParticipantRole COMPLAINANT = VOCABULARY.known("complainant");

  /** Who vouches or pays for another. */
  public static final ParticipantRole SURETY = VOCABULARY.known("surety");

  public static final ParticipantRole JUROR = VOCABULARY.known("juror");
  public static final ParticipantRole OTHER = VOCABULARY.known("other");
  public static final ParticipantRole UNKNOWN = VOCABULARY.known("unknown");

  private ParticipantRole(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static ParticipantRole of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<ParticipantRole> values() {
    return VOCABULARY.values();
  }
}
