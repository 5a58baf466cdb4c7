package dev.habeas;

import java.util.List;

/**
 * What happened, as far as it has no type of its own.
 *
 * <p>An event can stand beside the part that it tells of: a transfer beside the {@linkplain Stay
 * stays}, a death beside the {@linkplain DetentionEnd end}.
 */
public final class EventKind extends Code {
  private static final Vocabulary<EventKind> VOCABULARY = new Vocabulary<>(EventKind::new);

  public static final EventKind HOSPITALISATION = VOCABULARY.known("hospitalisation");
  public static final EventKind SURGERY = VOCABULARY.known("surgery");
  public static final EventKind MEDICAL_EXAMINATION = VOCABULARY.known("medical-examination");
  public static final EventKind MEDICAL_EMERGENCY = VOCABULARY.known("medical-emergency");

  /** Ill-treatment that somebody alleges; never a finding that it took place. */
  public static final EventKind ILL_TREATMENT_ALLEGED = VOCABULARY.known("ill-treatment-alleged");

  /** A refusal to eat by the person. */
  public static final EventKind HUNGER_STRIKE = VOCABULARY.known("hunger-strike");

  /**
   * A time in solitary confinement that is no {@link Stay} of its own; see {@link Regime#SOLITARY}.
   */
  public static final EventKind SOLITARY_CONFINEMENT = VOCABULARY.known("solitary-confinement");

  /** A visit to the person; what came of asking for one is {@link Access}. */
  public static final EventKind VISIT = VOCABULARY.known("visit");

  /** Of the person, a home or other premises. */
  public static final EventKind SEARCH = VOCABULARY.known("search");

  public static final EventKind QUESTIONING = VOCABULARY.known("questioning");

  /** Of the family or of the person, such as of a charge or a death. */
  public static final EventKind NOTIFICATION = VOCABULARY.known("notification");

  /**
   * Word was kept from the family, or from the person, where they should have been told. It states
   * that this was so; that no {@link #NOTIFICATION} is known is no event.
   */
  public static final EventKind NOTIFICATION_WITHHELD = VOCABULARY.known("notification-withheld");

  /** Something about the person or the case was made public. */
  public static final EventKind PUBLICATION = VOCABULARY.known("publication");

  /** From one place or authority to another. */
  public static final EventKind TRANSFER = VOCABULARY.known("transfer");

  /** Leaving a country lawfully. */
  public static final EventKind DEPARTURE = VOCABULARY.known("departure");

  /** Leaving a country or custody to escape. A journey by air is none. */
  public static final EventKind FLIGHT = VOCABULARY.known("flight");

  /**
   * The trace of the person was lost, in custody or not. It does not say by whose act; for that see
   * {@link DetentionKind#ENFORCED_DISAPPEARANCE}.
   */
  public static final EventKind DISAPPEARANCE = VOCABULARY.known("disappearance");

  /** Somebody says to have seen the person whose trace was lost. */
  public static final EventKind SIGHTING = VOCABULARY.known("sighting");

  /**
   * People held by several parties were let go for each other; its {@linkplain Release#event()
   * releases} share it.
   */
  public static final EventKind PRISONER_EXCHANGE = VOCABULARY.known("prisoner-exchange");

  public static final EventKind DEATH = VOCABULARY.known("death");

  /** By a court or a register; the person may live. */
  public static final EventKind DECLARED_DEAD = VOCABULARY.known("declared-dead");

  /** A punishment other than custody, such as a corporal one, was carried out. */
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
