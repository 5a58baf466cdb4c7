package dev.habeas;

import java.util.List;

/** What a part of a sentence imposes. */
public final class SentencePartKind extends Code {
  private static final Vocabulary<SentencePartKind> VOCABULARY =
      new Vocabulary<>(SentencePartKind::new);

  public static final SentencePartKind IMPRISONMENT = VOCABULARY.known("imprisonment");
  public static final SentencePartKind LIFE_IMPRISONMENT = VOCABULARY.known("life-imprisonment");

  /**
   * The penalty of death; that it was carried out is told by the {@linkplain
   * DetentionEndManner#EXECUTION end} of the detention.
   */
  public static final SentencePartKind DEATH = VOCABULARY.known("death");

  /** Imprisonment that is not to be served while its conditions are kept. */
  public static final SentencePartKind SUSPENDED_IMPRISONMENT =
      VOCABULARY.known("suspended-imprisonment");

  public static final SentencePartKind PROBATION = VOCABULARY.known("probation");
  public static final SentencePartKind FINE = VOCABULARY.known("fine");
  public static final SentencePartKind COMMUNITY_SERVICE = VOCABULARY.known("community-service");

  /** Physical punishment, such as flogging. */
  public static final SentencePartKind CORPORAL = VOCABULARY.known("corporal");

  public static final SentencePartKind CONFISCATION = VOCABULARY.known("confiscation");
  public static final SentencePartKind TRAVEL_BAN = VOCABULARY.known("travel-ban");
  public static final SentencePartKind MEDIA_BAN = VOCABULARY.known("media-ban");
  public static final SentencePartKind OFFICE_BAN = VOCABULARY.known("office-ban");

  /** Loss of rights other than those of the bans here, such as to vote. */
  public static final SentencePartKind RIGHTS_DEPRIVATION = VOCABULARY.known("rights-deprivation");

  /**
   * Limits to movement and residence without custody, a penalty of its own in some criminal codes.
   */
  public static final SentencePartKind RESTRICTION_OF_LIBERTY =
      VOCABULARY.known("restriction-of-liberty");

  /** From the country. */
  public static final SentencePartKind EXPULSION = VOCABULARY.known("expulsion");

  public static final SentencePartKind LOSS_OF_NATIONALITY =
      VOCABULARY.known("loss-of-nationality");
  public static final SentencePartKind OTHER = VOCABULARY.known("other");
  public static final SentencePartKind UNKNOWN = VOCABULARY.known("unknown");

  private SentencePartKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static SentencePartKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<SentencePartKind> values() {
    return VOCABULARY.values();
  }
}
