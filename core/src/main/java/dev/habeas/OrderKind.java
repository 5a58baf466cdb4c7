package dev.habeas;

import java.util.List;

/**
 * What an order of a court or of another authority is.
 *
 * <p>An order says what is to be. That it was carried out or obeyed is told by its {@linkplain
 * CourtOrder#history() history} and {@linkplain CourtOrder#compliance() compliance}, and by the
 * release, the stay or the event that came of it.
 */
public final class OrderKind extends Code {
  private static final Vocabulary<OrderKind> VOCABULARY = new Vocabulary<>(OrderKind::new);

  /** To arrest a person. It may be dated after the arrest. */
  public static final OrderKind ARREST_WARRANT = VOCABULARY.known("arrest-warrant");

  /** To hold a person, such as on remand. */
  public static final OrderKind DETENTION = VOCABULARY.known("detention");

  /**
   * To go on holding a person beyond the term of an earlier order, which it {@linkplain
   * OrderLinkKind#EXTENDS extends}.
   */
  public static final OrderKind DETENTION_EXTENSION = VOCABULARY.known("detention-extension");

  /** To hold a person outside criminal law; see {@link DetentionKind#ADMINISTRATIVE}. */
  public static final OrderKind ADMINISTRATIVE_DETENTION =
      VOCABULARY.known("administrative-detention");

  public static final OrderKind HOUSE_ARREST = VOCABULARY.known("house-arrest");

  /** To let go against money or property, or setting the sum. */
  public static final OrderKind BAIL = VOCABULARY.known("bail");

  public static final OrderKind TRAVEL_RESTRICTION = VOCABULARY.known("travel-restriction");

  /** To let go, or leave free, on the person's own promise to appear or not to leave. */
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

  /**
   * Indicated while a case is pending, as by the European Court of Human Rights under Rule 39 of
   * its Rules of Court.
   */
  public static final OrderKind INTERIM_MEASURE = VOCABULARY.known("interim-measure");

  /** Decides whether a detention is lawful, either way: ICCPR art. 9(4). */
  public static final OrderKind HABEAS_CORPUS = VOCABULARY.known("habeas-corpus");

  /** Decides whether an indictment goes to trial. */
  public static final OrderKind INDICTMENT_REVIEW = VOCABULARY.known("indictment-review");

  /**
   * Finds guilt; the punishment is a {@link #SENTENCE}. One judgment that does both is one order or
   * two.
   */
  public static final OrderKind CONVICTION = VOCABULARY.known("conviction");

  public static final OrderKind SENTENCE = VOCABULARY.known("sentence");
  public static final OrderKind ACQUITTAL = VOCABULARY.known("acquittal");

  /** Ends a charge or a case without a verdict on guilt. */
  public static final OrderKind DISMISSAL = VOCABULARY.known("dismissal");

  /**
   * Decides an appeal; what it does to the other order is a {@linkplain CourtOrder#links() link}.
   */
  public static final OrderKind APPEAL_RULING = VOCABULARY.known("appeal-ruling");

  /** Puts a lighter punishment in place of a sentence, by clemency. */
  public static final OrderKind COMMUTATION = VOCABULARY.known("commutation");

  /** Forgives a punishment, to a person. */
  public static final OrderKind PARDON = VOCABULARY.known("pardon");

  /** Forgives offences or punishments, to all of a description. */
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
