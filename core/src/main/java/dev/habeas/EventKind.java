package dev.habeas;

import java.util.List;

/** What happened. */
public final class EventKind extends Code {
  private static final Vocabulary<EventKind> VOCABULARY = new Vocabulary<>(EventKind::new);

  public static final EventKind HOSPITALISATION = VOCABULARY.known("hospitalisation");
  public static final EventKind SURGERY = VOCABULARY.known("surgery");
  public static final EventKind MEDICAL_EXAMINATION = VOCABULARY.known("medical-examination");
  public static final EventKind MEDICAL_EMERGENCY = VOCABULARY.known("medical-emergency");

  /** An allegation, never a finding. */
  public static final EventKind ILL_TREATMENT_ALLEGED = VOCABULARY.known("ill-treatment-alleged");

  public static final EventKind HUNGER_STRIKE = VOCABULARY.known("hunger-strike");
  public static final EventKind SOLITARY_CONFINEMENT = VOCABULARY.known("solitary-confinement");
  public static final EventKind VISIT = VOCABULARY.known("visit");
  public static final EventKind SEARCH = VOCABULARY.known("search");
  public static final EventKind QUESTIONING = VOCABULARY.known("questioning");

  /** Of the family or of the person. */
  public static final EventKind NOTIFICATION = VOCABULARY.known("notification");

  /**
   * Word was kept from the family, or from the person, where they should have been told. It states
   * that this was so; that no {@link #NOTIFICATION} is known is no event.
   */
  public static final EventKind NOTIFICATION_WITHHELD = VOCABULARY.known("notification-withheld");

  public static final EventKind PUBLICATION = VOCABULARY.known("publication");
  public static final EventKind TRANSFER = VOCABULARY.known("transfer");

  /** Leaving a country lawfully. */
  public static final EventKind DEPARTURE = VOCABULARY.known("departure");

  /** Leaving a country or custody to escape. */
  public static final EventKind FLIGHT = VOCABULARY.known("flight");

  public static final EventKind DISAPPEARANCE = VOCABULARY.known("disappearance");
  public static final EventKind SIGHTING = VOCABULARY.known("sighting");
  public static final EventKind PRISONER_EXCHANGE = VOCABULARY.known("prisoner-exchange");
  public static final EventKind DEATH = VOCABULARY.known("death");

  /** By a court or a register; the person may live. */
  public static final EventKind DECLARED_DEAD = VOCABULARY.known("declared-dead");

  public static final EventKind PUNISHMENT_CARRIED_OUT = VOCABULARY.known("punishment-carried-out");
  public static final EventKind LOSS_OF_NATIONALITY = VOCABULARY.known("loss-of-nationality");
  public static final EventKind OTHER = VOCABULARY.known("other");
  public static final EventKind UNKNOWN = VOCABULARY.known("unknown");

  private EventKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static EventKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<EventKind> values() {
    return VOCABULARY.values();
  }
}
