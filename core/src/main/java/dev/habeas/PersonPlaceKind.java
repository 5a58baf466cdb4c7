package dev.habeas;

import java.util.List;

/** How a place belongs to the life of a person; where the person is held is a {@link Stay}. */
public final class PersonPlaceKind extends Code {
  private static final Vocabulary<PersonPlaceKind> VOCABULARY =
      new Vocabulary<>(PersonPlaceKind::new);

  public static final PersonPlaceKind BIRTH = VOCABULARY.known("birth");
  public static final PersonPlaceKind RESIDENCE = VOCABULARY.known("residence");

  /** Where the person was last seen before the trace was lost. */
  public static final PersonPlaceKind LAST_SEEN = VOCABULARY.known("last-seen");

  public static final PersonPlaceKind OTHER = VOCABULARY.known("other");
  public static final PersonPlaceKind UNKNOWN = VOCABULARY.known("unknown");

  private PersonPlaceKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static PersonPlaceKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<PersonPlaceKind> values() {
    return VOCABULARY.values();
  }
}
