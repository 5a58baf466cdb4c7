package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * What a prison is to note of each prisoner: United Nations Standard Minimum Rules for the
   * Treatment of Prisoners (the Nelson Mandela Rules), rules 7 and 8; General Assembly resolution
   * 70/175.
   *
   * <p>Of rule 8, the judicial process (a), complaints (d) and death (f) are asked about only if
   * the record tells of them. Not asked, as a file has no field for it: property (7(e)), emergency
   * contacts (7(g); next of kin are asked for with the family), assessment, conduct and
   * disciplinary sanctions (8(b), (c) and (e)), requests and other complaints than of ill-treatment
   * (8(d)), and injuries in prison (8(f)), which a file does not tell from illness.
   */
  public static final Profile MANDELA_7_8 =
      new Profile(
          "mandela-7-8",
          "Nelson Mandela Rules 7 and 8: prisoner file management",
          Requirements.MANDELA_7_8);

  /**
   * What is to be noted of each arrest: Body of Principles for the Protection of All Persons under
   * Any Form of Detention or Imprisonment, principle 12(1); General Assembly resolution 43/173.
   *
   * <p>Officials (c) are asked about as far as a file names them: by the authority that made the
   * arrest. The taking into custody (b) is the beginning of the stay that is told first.
   */
  public static final Profile BODY_OF_PRINCIPLES_12 =
      new Profile(
          "body-of-principles-12",
          "Body of Principles, principle 12(1): record of arrest",
          Requirements.BODY_OF_PRINCIPLES_12);

  /**
   * What a submission to the United Nations Working Group on Arbitrary Detention tells, by the
   * subjects of its model questionnaire. These are named and not quoted: the questionnaire asks
   * more closely, and is what to fill in.
   *
   * <p>Remedies are petitions and appeals of the person's proceedings, whoever lodged them, and
   * orders that reviewed the detention. Not asked, as a file has no field for it: why the detention
   * is held to be arbitrary, and who submits.
   */
  public static final Profile WGAD_SUBMISSION =
      new Profile(
          "wgad-submission",
          "Working Group on Arbitrary Detention: submission of a case",
          Requirements.WGAD_SUBMISSION);

  /**
   * What an information bureau is told of each prisoner of war: Regulations annexed to Hague
   * Convention IV of 1907, article 14, which asks for dates and not for times.
   *
   * <p>Internment, transfer, parole, exchange, escape, hospital and death are asked about only if
   * the record tells of them; a stay in a hospital is asked about as an internment. Any detention
   * is asked about, whatever its kind. Not asked, as a file has no field for it: regimental number,
   * rank, unit and wounds, but for a number among the identifiers.
   */
  public static final Profile IHL_TRACING =
      new Profile(
          "ihl-tracing",
          "Hague Regulations 1907 article 14: tracing of prisoners of war",
          Requirements.IHL_TRACING);

  private static final List<Profile> ALL =
      List.of(ICPPED_17_3, MANDELA_7_8, BODY_OF_PRINCIPLES_12, WGAD_SUBMISSION, IHL_TRACING);

  private final String id;
  private final String title;
  private final List<Requirement> requirements;

  private Profile(String id, String title, List<Requirement> requirements) {
    this.id = id;
    this.title = title;
    this.requirements = requirements;
  }

  /** All profiles of Habeas. */
  public static List<Profile> all() {
    return ALL;
  }

  /** The profile of an id; empty if there is no such. */
  public static Optional<Profile> of(String id) {
    return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /** The stable name, a kebab-case word. */
  public String id() {
    return id;
  }

  /** A title in English. */
  public String title() {
    return title;
  }

  List<Requirement> requirements() {
    return requirements;
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
