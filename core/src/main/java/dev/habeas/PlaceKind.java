package dev.habeas;

import java.util.List;

/**
 * What kind of place it is, by what it is used for or called.
 *
 * <p>A kind judges nothing: a police station can be a place where nobody may be held for long.
 */
public final class PlaceKind extends Code {
  private static final Vocabulary<PlaceKind> VOCABULARY = new Vocabulary<>(PlaceKind::new);

  public static final PlaceKind POLICE_STATION = VOCABULARY.known("police-station");

  /** For people awaiting trial. */
  public static final PlaceKind REMAND_PRISON = VOCABULARY.known("remand-prison");

  public static final PlaceKind PRISON = VOCABULARY.known("prison");

  /**
   * For people serving a sentence in barracks or settlements, as in states of the former Soviet
   * Union.
   */
  public static final PlaceKind PENAL_COLONY = VOCABULARY.known("penal-colony");

  public static final PlaceKind MILITARY_SITE = VOCABULARY.known("military-site");
  public static final PlaceKind SECURITY_SERVICE_SITE = VOCABULARY.known("security-service-site");
  public static final PlaceKind IMMIGRATION_CENTRE = VOCABULARY.known("immigration-centre");
  public static final PlaceKind HOSPITAL = VOCABULARY.known("hospital");
  public static final PlaceKind PSYCHIATRIC_HOSPITAL = VOCABULARY.known("psychiatric-hospital");
  public static final PlaceKind COURT = VOCABULARY.known("court");
  public static final PlaceKind HOME = VOCABULARY.known("home");

  /** Between states, or between areas under different control. */
  public static final PlaceKind CROSSING_POINT = VOCABULARY.known("crossing-point");

  public static final PlaceKind VEHICLE = VOCABULARY.known("vehicle");

  /**
   * Said not to be officially recognised for holding people, which ICPPED art. 17(2)(c) requires; a
   * cellar, a garage, a flat.
   */
  public static final PlaceKind UNOFFICIAL = VOCABULARY.known("unofficial");

  public static final PlaceKind OTHER = VOCABULARY.known("other");
  public static final PlaceKind UNKNOWN = VOCABULARY.known("unknown");

  private PlaceKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static PlaceKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<PlaceKind> values() {
    return VOCABULARY.values();
  }
}
