package dev.habeas.validation;

import static dev.habeas.validation.Requirement.always;
import static dev.habeas.validation.Requirement.when;

import java.util.List;

/** What each profile asks for, article by article. */
final class Requirements {
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
          when(
              Register::tellsOfDeath,
              "17(3)(g)",
              "circumstances and cause of the death, and what became of the remains",
              Elements.DEATH_CIRCUMSTANCES,
              Elements.DEATH_CAUSE,
              Elements.REMAINS),
          when(
              register -> !register.tellsOfNoDeparture(),
              "17(3)(h)",
              "when, where to and by whom the person was released or transferred",
              Elements.DEPARTURE_TIME,
              Elements.DEPARTURE_DESTINATION,
              Elements.DEPARTURE_AUTHORITY));

  private Requirements() {}
}
