package dev.habeas;

import java.util.List;

/**
 * What an order requires, or on what terms somebody is released.
 *
 * <p>A measure is what ought to be, never that it is: whether it was done is {@link Compliance}.
 */
public final class MeasureKind extends Code {
  private static final Vocabulary<MeasureKind> VOCABULARY = new Vocabulary<>(MeasureKind::new);

  public static final MeasureKind HOSPITALISATION = VOCABULARY.known("hospitalisation");
  public static final MeasureKind MEDICAL_EXAMINATION = VOCABULARY.known("medical-examination");
  public static final MeasureKind MEDICAL_TREATMENT = VOCABULARY.known("medical-treatment");

  /** That the person be released; the release itself is a {@link Release}. */
  public static final MeasureKind RELEASE = VOCABULARY.known("release");

  public static final MeasureKind DETENTION = VOCABULARY.known("detention");
  public static final MeasureKind HOUSE_ARREST = VOCABULARY.known("house-arrest");

  /** Money or property as security; the sum is the measure's amount. */
  public static final MeasureKind BAIL = VOCABULARY.known("bail");

  /** Not to leave a home, a city or an area. */
  public static final MeasureKind RESIDENCE_RESTRICTION = VOCABULARY.known("residence-restriction");

  /** To come to an authority at set times. */
  public static final MeasureKind REPORTING = VOCABULARY.known("reporting");

  public static final MeasureKind TRAVEL_BAN = VOCABULARY.known("travel-ban");
  public static final MeasureKind ELECTRONIC_MONITORING = VOCABULARY.known("electronic-monitoring");

  /** Being watched, by cameras and the like. */
  public static final MeasureKind SURVEILLANCE = VOCABULARY.known("surveillance");

  /** Not to have contact with somebody, such as a witness. */
  public static final MeasureKind NO_CONTACT = VOCABULARY.known("no-contact");

  /** Without the internet, a telephone and the like. */
  public static final MeasureKind COMMUNICATION_RESTRICTION =
      VOCABULARY.known("communication-restriction");

  public static final MeasureKind ACCESS_TO_COUNSEL = VOCABULARY.known("access-to-counsel");
  public static final MeasureKind ACCESS_TO_FAMILY = VOCABULARY.known("access-to-family");
  public static final MeasureKind TRANSFER = VOCABULARY.known("transfer");

  /** That the person not be removed from the country for now. */
  public static final MeasureKind STAY_OF_REMOVAL = VOCABULARY.known("stay-of-removal");

  /** That whoever holds the person say where. */
  public static final MeasureKind DISCLOSURE_OF_WHEREABOUTS =
      VOCABULARY.known("disclosure-of-whereabouts");

  public static final MeasureKind OTHER = VOCABULARY.known("other");
  public static final MeasureKind UNKNOWN = VOCABULARY.known("unknown");

  private MeasureKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static MeasureKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<MeasureKind> values() {
    return VOCABULARY.values();
  }
}
