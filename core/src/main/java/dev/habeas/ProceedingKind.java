package dev.habeas;

import java.util.List;

/** The kind of a proceeding. */
public final class ProceedingKind extends Code {
  private static final Vocabulary<ProceedingKind> VOCABULARY =
      new Vocabulary<>(ProceedingKind::new);

  public static final ProceedingKind CRIMINAL = VOCABULARY.known("criminal");
  public static final ProceedingKind ADMINISTRATIVE = VOCABULARY.known("administrative");
  public static final ProceedingKind CIVIL = VOCABULARY.known("civil");
  public static final ProceedingKind IMMIGRATION = VOCABULARY.known("immigration");
  public static final ProceedingKind EXTRADITION = VOCABULARY.known("extradition");
  public static final ProceedingKind MILITARY = VOCABULARY.known("military");
  public static final ProceedingKind CONSTITUTIONAL = VOCABULARY.known("constitutional");

  /** Within a service, a profession or a prison. */
  public static final ProceedingKind DISCIPLINARY = VOCABULARY.known("disciplinary");

  /** Before an international court or body. */
  public static final ProceedingKind INTERNATIONAL = VOCABULARY.known("international");

  public static final ProceedingKind OTHER = VOCABULARY.known("other");
  public static final ProceedingKind UNKNOWN = VOCABULARY.known("unknown");

  private ProceedingKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static ProceedingKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<ProceedingKind> values() {
    return VOCABULARY.values();
  }
}
