package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A list of what a treaty or a set of rules wants recorded of each detention.
 *
 * <p>A profile reports gaps, article by article. It reads the record and judges nobody: what is
 * missing from a file may well be in the register that the article speaks of.
 */
public final class Profile {
  /**
   * The official register of persons deprived of liberty: International Convention for the
   * Protection of All Persons from Enforced Disappearance, article 17(3).
   *
   * <p>Death (g) is asked about only if the record tells of one, and not of a detention that the
   * person left alive. Release or transfer (h) is not asked about while the record says that the
   * person was still held, nor if the person died there or escaped.
   */
  public static final Profile ICPPED_17_3 =
      new Profile(
          "icpped-17-3",
          "ICPPED article 17(3): register of persons deprived of liberty",
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

  private record Requirement(
      String article, String what, Predicate<Register> applies, List<Element> elements) {
    Completeness.Item assess(Register register) {
      Finding finding = new Finding(register);
      boolean applicable = applies.test(register);
      if (applicable) {
        elements.forEach(element -> element.find(register, finding));
      }
      return new Completeness.Item(
          article,
          what,
          register.detention().id(),
          applicable ? finding.status() : Completeness.Status.NOT_APPLICABLE,
          finding.recorded(),
          finding.missing(),
          finding.withheld());
    }
  }

  private final String id;
  private final String title;
  private final List<Requirement> requirements;

  private Profile(String id, String title, Requirement... requirements) {
    this.id = id;
    this.title = title;
    this.requirements = List.of(requirements);
  }

  /** The stable name, a kebab-case word. */
  public String id() {
    return id;
  }

  /** A title in English. */
  public String title() {
    return title;
  }

  /** Holds a file against the profile: every item, for each detention that is not retracted. */
  public Completeness assess(CaseFile file) {
    FileView view = new FileView(file);
    Links links = new Links(view);
    List<Completeness.Item> items = new ArrayList<>();
    for (Spot<Detention> detention : view.spots("/detentions", file.detentions())) {
      Register register = new Register(view, links, detention);
      requirements.forEach(requirement -> items.add(requirement.assess(register)));
    }
    return new Completeness(this, items);
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }

  private static Requirement always(String article, String what, Element... elements) {
    return when(register -> true, article, what, elements);
  }

  private static Requirement when(
      Predicate<Register> applies, String article, String what, Element... elements) {
    return new Requirement(article, what, applies, List.of(elements));
  }
}
