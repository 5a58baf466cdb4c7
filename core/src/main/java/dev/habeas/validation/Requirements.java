package dev.habeas.validation;

import static dev.habeas.validation.Requirement.always;
import static dev.habeas.validation.Requirement.when;

import dev.habeas.EventKind;
import java.util.List;

/** What each profile asks for, article by article. */
final class Requirements {
  private static final Condition DEATH =
      new Condition("if a death there is told", Register::tellsOfDeath);
  private static final Condition DEPARTURE =
      new Condition(
          "unless held still, dead or escaped", register -> !register.tellsOfNoDeparture());
  private static final Condition PROCEEDINGS =
      new Condition(
          "if a charge, proceeding or first appearance is told", Register::tellsOfProceedings);
  private static final Condition ALLEGATION =
      new Condition(
          "if ill-treatment is alleged",
          register -> register.tellsOf(EventKind.ILL_TREATMENT_ALLEGED));
  private static final Condition STAY = new Condition("if a stay is told", Register::tellsOfStay);
  private static final Condition TRANSFER =
      new Condition(
          "if a transfer is told",
          register -> register.endedByTransfer() || register.tellsOf(EventKind.TRANSFER));
  private static final Condition PAROLE =
      new Condition(
          "if a release on parole is told",
          register -> register.tellsOfReleaseFor(Elements.ON_PAROLE));
  private static final Condition EXCHANGE =
      new Condition(
          "if an exchange is told",
          register ->
              register.tellsOfReleaseFor(Elements.IN_EXCHANGE)
                  || register.tellsOf(EventKind.PRISONER_EXCHANGE));
  private static final Condition ESCAPE =
      new Condition("if an escape is told", Register::endedByEscape);
  private static final Condition HOSPITAL =
      new Condition("if it is told of", register -> register.tellsOf(EventKind.HOSPITALISATION));

  static final List<Requirement> ICPPED_17_3 =
      List.of(
          always("17(3)(a)", "identity of the person held", Elements.IDENTITY),
          always(
              "17(3)(b)",
              "when, where and by whom the person was deprived of liberty",
              Elements.ARREST_TIME,
              Elements.ARREST_PLACE,
              Elements.ARREST_AUTHORITY),
          always(
              "17(3)(c)",
              "who ordered it and on what grounds",
              Elements.ORDERING_AUTHORITY,
              Elements.GROUNDS),
          always("17(3)(d)", "who supervises it", Elements.SUPERVISING_AUTHORITY),
          always(
              "17(3)(e)",
              "where the person is held, since when, and who is responsible there",
              Elements.STAY_PLACE,
              Elements.ADMISSION_TIME,
              Elements.STAY_AUTHORITY),
          always("17(3)(f)", "state of health", Elements.HEALTH),
          death("17(3)(g)"),
          when(
              DEPARTURE,
              "17(3)(h)",
              "when, where to and by whom the person was released or transferred",
              Elements.DEPARTURE_TIME,
              Elements.DEPARTURE_DESTINATION,
              Elements.DEPARTURE_AUTHORITY));

  static final List<Requirement> MANDELA_7_8 =
      List.of(
          always("rule 7(a)", "identity of the prisoner", Elements.IDENTITY),
          always(
              "rule 7(b)",
              "why and by whom the person was committed, and when and where arrested",
              Elements.GROUNDS,
              Elements.ORDERING_AUTHORITY,
              Elements.ARREST_TIME,
              Elements.ARREST_PLACE),
          always(
              "rule 7(c)",
              "day and hour of admission, of release and of each transfer",
              Elements.ADMISSION_TIME,
              Elements.MOVE_TIME,
              Facts.when(DEPARTURE, Elements.DEPARTURE_TIME)),
          always(
              "rule 7(d)",
              "injuries that could be seen, and complaints of ill-treatment before",
              Elements.HEALTH_OR_ILL_TREATMENT),
          always("rule 7(f)", "who the family are", Elements.FAMILY_TOLD, Elements.FAMILY_NAMES),
          when(
              PROCEEDINGS,
              "rule 8(a)",
              "days of hearings, and legal representation",
              Elements.HEARING_DATE,
              Elements.REPRESENTATION),
          when(ALLEGATION, "rule 8(d)", "what was complained of", Elements.COMPLAINTS),
          death("rule 8(f)"));

  static final List<Requirement> BODY_OF_PRINCIPLES_12 =
      List.of(
          always("principle 12(1)(a)", "why the person was arrested", Elements.GROUNDS),
          always(
              "principle 12(1)(b)",
              "times of the arrest, of being taken into custody and of the first appearance",
              Elements.ARREST_TIME,
              Elements.CUSTODY_TIME,
              Elements.FIRST_APPEARANCE_TIME),
          always("principle 12(1)(c)", "who made the arrest", Elements.ARREST_AUTHORITY),
          always("principle 12(1)(d)", "where the person is held", Elements.STAY_PLACE));

  static final List<Requirement> WGAD_SUBMISSION =
      List.of(
          always("Identity", "identity of the person held", Elements.IDENTITY),
          always(
              "Arrest",
              "when, where, by whom and on what grounds the person was arrested, on whose order,"
                  + " and whether a warrant was shown",
              Elements.ARREST_DATE,
              Elements.ARREST_PLACE,
              Elements.ARREST_AUTHORITY,
              Elements.WARRANT_SHOWN,
              Elements.ORDERING_AUTHORITY,
              Elements.STATED_REASONS,
              Elements.LEGAL_BASIS),
          always(
              "Detention",
              "since when, where, by whom and on what grounds the person is held, and on whose"
                  + " order",
              Elements.CUSTODY_DATE,
              Elements.STAY_PLACE,
              Elements.STAY_AUTHORITY,
              Elements.ORDERING_AUTHORITY,
              Elements.STATED_REASONS,
              Elements.LEGAL_BASIS),
          always("Circumstances", "how it happened", Elements.CIRCUMSTANCES),
          always("Remedies", "what was tried against it", Elements.REMEDIES),
          always("Consent", "what the person consented to", Elements.CONSENT));

  static final List<Requirement> IHL_TRACING =
      List.of(
          always("14", "identity of the prisoner", Elements.IDENTITY),
          always("14", "capture: when and where", Elements.ARREST_DATE, Elements.ARREST_PLACE),
          when(
              STAY,
              "14",
              "internment: since when and where",
              Elements.STAY_DATE,
              Elements.STAY_PLACE),
          when(
              TRANSFER,
              "14",
              "transfer: when and where to",
              Elements.TRANSFER_DATE,
              Elements.TRANSFER_PLACE),
          when(PAROLE, "14", "release on parole: when", Elements.PAROLE_DATE),
          when(EXCHANGE, "14", "exchange: when", Elements.EXCHANGE_DATE),
          when(ESCAPE, "14", "escape: when", Elements.ESCAPE_DATE),
          when(
              HOSPITAL,
              "14",
              "admission to hospital: when and where",
              Elements.HOSPITAL_DATE,
              Elements.HOSPITAL_PLACE),
          when(DEATH, "14", "death: when and where", Elements.DEATH_DATE, Elements.DEATH_PLACE));

  private Requirements() {}

  private static Requirement death(String article) {
    return when(
        DEATH,
        article,
        "circumstances and cause of the death, and what became of the remains",
        Elements.DEATH_CIRCUMSTANCES,
        Elements.DEATH_CAUSE,
        Elements.REMAINS);
  }
}
