package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import java.util.ArrayList;
import java.util.List;

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
          Requirements.ICPPED_17_3);

  private final String id;
  private final String title;
  private final List<Requirement> requirements;

  private Profile(String id, String title, List<Requirement> requirements) {
    this.id = id;
    this.title = title;
    this.requirements = requirements;
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
}
