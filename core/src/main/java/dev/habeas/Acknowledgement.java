package dev.habeas;

import java.util.List;

/**
 * What an authority says of holding a person.
 *
 * <p>To refuse acknowledgement, or to conceal where the person is, is an element of enforced
 * disappearance in ICPPED art. 2. The code records what was said and draws no conclusion.
 */
public final class Acknowledgement extends Code {
  private static final Vocabulary<Acknowledgement> VOCABULARY =
      new Vocabulary<>(Acknowledgement::new);

  public static final Acknowledgement ACKNOWLEDGED_LOCATION_DISCLOSED =
      VOCABULARY.known("acknowledged-location-disclosed");

  /** Says that it holds the person, and not where. */
  public static final Acknowledgement ACKNOWLEDGED_LOCATION_WITHHELD =
      VOCABULARY.known("acknowledged-location-withheld");

  /** Says that it does not hold the person. That it says nothing is no denial. */
  public static final Acknowledgement DENIED = VOCABULARY.known("denied");

  public static final Acknowledgement UNKNOWN = VOCABULARY.known("unknown");

  private Acknowledgement(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static Acknowledgement of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<Acknowledgement> values() {
    return VOCABULARY.values();
  }
}
