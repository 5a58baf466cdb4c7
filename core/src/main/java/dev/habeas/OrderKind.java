package dev.habeas;

import java.util.List;

/** What an order of a court or of another authority is. */
public final class OrderKind extends Code {
  private static final Vocabulary<OrderKind> VOCABULARY = new Vocabulary<>(OrderKind::new);

  public static final OrderKind ARREST_WARRANT = VOCABULARY.known("arrest-warrant");
  public static final OrderKind DETENTION = VOCABULARY.known("detention");
  public static final OrderKind DETENTION_EXTENSION = VOCABULARY.known("detention-extension");
  public static final OrderKind ADMINISTRATIVE_DETENTION =
      VOCABULARY.known("administrative-detention");
  public static final OrderKind HOUSE_ARREST = VOCABULARY.known("house-arrest");
  public static final OrderKind BAIL = VOCABULARY.known("bail");
  public static final OrderKind TRAVEL_RESTRICTION = VOCABULARY.known("travel-restriction");
  public static final OrderKind PERSONAL_UNDERTAKING = VOCABULARY.known("personal-undertaking");
  public static final OrderKind RELEASE = VOCABULARY.known("release");
  public static final OrderKind TRANSFER = VOCABULARY.known("transfer");
  public static final OrderKind MEDICAL_CARE = VOCABULARY.known("medical-care");
  public static final OrderKind MEDICAL_EXAMINATION = VOCABULARY.known("medical-examination");
  public static final OrderKind PSYCHIATRIC_COMMITMENT = VOCABULARY.known("psychiatric-commitment");
  public static final OrderKind SEARCH = VOCABULARY.known("search");

  /**
   * Lets a prisoner out for a time in which the sentence runs on: a furlough, an electronic tag.
   */
  public static final OrderKind TEMPORARY_LEAVE = VOCABULARY.known("temporary-leave");

  /**
   * Keeps a file, evidence, a hearing, names or charges from the public or from those concerned.
   */
  public static final OrderKind CONFIDENTIALITY = VOCABULARY.known("confidentiality");

  /** Indicated while a case is pending, as by an international court. */
  public static final OrderKind INTERIM_MEASURE = VOCABULARY.known("interim-measure");

  public static final OrderKind HABEAS_CORPUS = VOCABULARY.known("habeas-corpus");
  public static final OrderKind INDICTMENT_REVIEW = VOCABULARY.known("indictment-review");
  public static final OrderKind CONVICTION = VOCABULARY.known("conviction");
  public static final OrderKind SENTENCE = VOCABULARY.known("sentence");
  public static final OrderKind ACQUITTAL = VOCABULARY.known("acquittal");
  public static final OrderKind DISMISSAL = VOCABULARY.known("dismissal");
  public static final OrderKind APPEAL_RULING = VOCABULARY.known("appeal-ruling");
  public static final OrderKind COMMUTATION = VOCABULARY.known("commutation");
  public static final OrderKind PARDON = VOCABULARY.known("pardon");
  public static final OrderKind AMNESTY = VOCABULARY.known("amnesty");
  public static final OrderKind DEPORTATION = VOCABULARY.known("deportation");
  public static final OrderKind EXTRADITION = VOCABULARY.known("extradition");
  public static final OrderKind OTHER = VOCABULARY.known("other");
  public static final OrderKind UNKNOWN = VOCABULARY.known("unknown");

  private OrderKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static OrderKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<OrderKind> values() {
    return VOCABULARY.values();
  }
}
