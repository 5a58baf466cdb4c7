package dev.habeas.redaction;

import dev.habeas.CaseFile;
import dev.habeas.Sensitivity;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to keep back of a case file from those who are given it, and how to say so.
 *
 * <p>A policy makes a new file in which what it withholds does not exist: two files that differ
 * only in that give equal files, and equal documents. Each policy is made from another: to withhold
 * or to coarsen asks for more and never for less, and only {@link #keeping} gives something back.
 * Each method gives a new policy and changes none.
 *
 * <pre>{@code
 * RedactionPolicy forPartners = RedactionPolicy.minimal()
 *     .withholding(Sensitivity.WITNESS_OR_SOURCE, Sensitivity.HEALTH)
 *     .withholding("/persons/identifiers")
 *     .coarsening("/persons", ChronoUnit.YEARS);
 * CaseFile theirs = forPartners.apply(file);
 * }</pre>
 *
 * <p>A field is named by its path from the file down, without indexes: {@code /persons/birthDate},
 * {@code /detentions/arrest/place/country}. What is said of the longest path counts, and of dates
 * the coarsest unit; a field that is not named is withheld for its {@linkplain Sensitivity
 * sensitivity} or with what holds it.
 *
 * <h2>What every policy does</h2>
 *
 * <ul>
 *   <li>Ids are made anew, by type and order: {@code p1}, {@code p2}, {@code d1}. A detail keeps
 *       one only if something left refers to it. A reference to no part of the file becomes {@code
 *       x1} and so on, which names nothing either; one to a name that is gone goes.
 *   <li>Free text goes: descriptions, notes, quotes, locators, titles, addresses on the web, {@code
 *       asStated} and the like, as it can say anything; only a field that is {@linkplain #keeping
 *       kept} by its own path stays. Fields that Habeas does not know go.
 *   <li>A word that Habeas does not know becomes {@code other}, or {@code unknown} where there is
 *       no such word; a code of a country, language or unit that has not the form of one goes. What
 *       would say something else without what goes, goes with it: a quantity with its comparator,
 *       its upper end or its unit, a measure or a stage of a proceeding with the persons whom it
 *       concerns.
 *   <li>A statement goes if what it is about is gone, if its value cannot be said any more, or if
 *       nothing but that is left of it. One that denies or disputes a date that is coarsened, or
 *       takes it back, goes with the date, and a mark stays: who denies a day does not deny its
 *       month. So does one that doubts a word that Habeas does not know, which becomes {@code
 *       unknown}, and one that doubts a statement of such a date or word, with that statement. It
 *       is the same by whichever id and pointer the statement names what it doubts.
 *   <li>A value that is stated for the value or the field of another statement goes with its
 *       statement, as it can hold anything; if it denies the value or the field that the other has,
 *       both go.
 *   <li>An object with nothing left in it goes, unless it is an element of a list. An object that
 *       cannot be without what is withheld is withheld, and so is the list of such objects. A word
 *       that must be there becomes {@code unknown} when it is withheld, and the number of persons,
 *       charges or steps for which one entry stands becomes at least 0, which says nothing: that
 *       there is a number, and so that the entry can stand for several, is told.
 *   <li>The version of the format, the {@linkplain dev.habeas.Handling#level() level} of handling
 *       and all else stays. To release a file is a decision that no policy takes.
 * </ul>
 *
 * <h2>Marks</h2>
 *
 * Each field that is withheld is marked by a {@link dev.habeas.Statement} on it that it is {@link
 * dev.habeas.AbsenceReason#REDACTED}, about the part or the file that holds it, so that profiles
 * report it as withheld and not as missing. Marks follow from the policy and from what is left, and
 * tell nothing of what there was: a step of compliance whose authority is withheld may have been of
 * one addressee, of all, or of nobody knows whom. They stand after all other statements. A
 * coarsened date has no mark, nor have free text that only adds to other fields and what is
 * withheld of a statement.
 *
 * <h2>What no policy can do</h2>
 *
 * It takes out fields, not meaning. How many parts and entries there are, in what order, and which
 * refer to which is still told; so is that a statement speaks of a part. Some words tell of other
 * matters than their field: an order of {@code medical-care}, a prison in a list of measures. Terms
 * and numbers are not coarsened, and a term between two coarsened dates can narrow them. Of few
 * people, a month, a country and a sex can be enough to know one, above all beside what others have
 * published. Who publishes has to look at what is left.
 *
 * <p>Nor can it tell of an id that two things have, which the validator calls an error, which of
 * them is meant, if only one is left: nothing that is withheld may decide that. What was said of
 * the other, that it is retracted say, is then said of this one.
 */
public final class RedactionPolicy {
  private static final RedactionPolicy MINIMAL = new RedactionPolicy(Choices.NONE);

  /**
   * For publishing a file on the web: who it is about and where they are is withheld, and what can
   * be counted stays.
   *
   * <p>Withheld is every field with a {@link Sensitivity}, and amounts of money, but not the sex of
   * persons, legal statuses and pleas, kinds of events, whose access to a prisoner was granted or
   * denied, and the country and kind of the places of arrest, of custody, of hearings and of
   * events. Dates are coarsened to months. {@code core/REDACTION.md} lists every field.
   */
  public static final RedactionPolicy PUBLIC =
      new RedactionPolicy(
          Choices.NONE
              .withholding(Sensitivity.values())
              .keeping("/orders/measures/amount", false)
              .keeping("/releases/conditions/amount", false)
              .keeping("/sentences/parts/amount", false)
              .keeping("/persons/sex", true)
              .keeping("/persons/statuses/kind", true)
              .keeping("/charges/pleas", true)
              .keeping("/charges/pleas/kind", true)
              .keeping("/events/kind", true)
              .keeping("/detentions/access/who", true)
              .keeping("/detentions/arrest/place/country", true)
              .keeping("/detentions/arrest/place/kind", true)
              .keeping("/detentions/stays/place/country", true)
              .keeping("/detentions/stays/place/kind", true)
              .keeping("/proceedings/stages/place/country", true)
              .keeping("/proceedings/stages/place/kind", true)
              .keeping("/events/place/country", true)
              .keeping("/events/place/kind", true)
              .coarsening("", ChronoUnit.MONTHS));

  /**
   * What a policy does with one field.
   *
   * @param path the field, from the file down, such as {@code /persons/birthDate}; of a field that
   *     is withheld as a whole, and so is all in it, there is no other item
   * @param treatment what is done with it
   * @param unit what it is coarsened to if it is: DAYS, MONTHS or YEARS
   */
  public record Item(String path, Treatment treatment, Optional<ChronoUnit> unit) {}

  private final Choices choices;
  private final Plan<CaseFile, CaseFile.Builder> plan;

  private RedactionPolicy(Choices choices) {
    this.choices = choices;
    plan = Plan.of(choices);
    plan.ofStatements();
  }

  /** What every policy does, and no more: nothing is withheld that is no free text. */
  public static RedactionPolicy minimal() {
    return MINIMAL;
  }

  /** The policy that also withholds the fields that have any of these sensitivities. */
  public RedactionPolicy withholding(Sensitivity... because) {
    return new RedactionPolicy(choices.withholding(because));
  }

  /**
   * The policy that also withholds a field, with all in it that is not {@linkplain #keeping kept}.
   *
   * @param path the field, from the file down, such as {@code /persons/birthDate}
   * @throws IllegalArgumentException if the path names no field, or an id, or what statements
   *     cannot be without: they say what is doubted and taken back
   */
  public RedactionPolicy withholding(String path) {
    return new RedactionPolicy(choices.keeping(path, false));
  }

  /**
   * The policy that keeps a field, whatever its sensitivity and though it is free text. What holds
   * it is then kept as far as that takes; what it holds is not kept but by its own paths or for
   * want of a reason to withhold it.
   *
   * @param path the field, from the file down, such as {@code /charges/offence}
   * @throws IllegalArgumentException if the path names no field, or an id, or what would go all the
   *     same, as it, or what holds it, cannot be without something that is withheld: a name without
   *     its text, a detention without its person. Keep that first.
   */
  public RedactionPolicy keeping(String path) {
    RedactionPolicy policy = new RedactionPolicy(choices.keeping(path, true));
    if (!policy.plan.leaves(path)) {
      throw new IllegalArgumentException("cannot be without something that is withheld");
    }
    return policy;
  }

  /**
   * The policy that says all dates no finer than this. What is said coarser already stays so.
   *
   * @param unit DAYS, MONTHS or YEARS
   * @throws IllegalArgumentException for any other unit
   * @see dev.habeas.time.EdtfDate#coarsened
   */
  public RedactionPolicy coarsening(ChronoUnit unit) {
    return new RedactionPolicy(choices.coarsening("", unit));
  }

  /**
   * The policy that says a date, or all dates in an object or a list, no finer than this. A date
   * that is withheld stays so, and one that is said coarser already.
   *
   * @param path the field, from the file down, such as {@code /persons/birthDate} or {@code
   *     /persons}
   * @param unit DAYS, MONTHS or YEARS
   * @throws IllegalArgumentException if the path names no date, nor anything that holds dates, and
   *     for any other unit
   */
  public RedactionPolicy coarsening(String path, ChronoUnit unit) {
    return new RedactionPolicy(choices.coarsening(path, unit));
  }

  /** What it does with every field, in the order of a document. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    collect(plan, items);
    return items;
  }

  /**
   * The file that is left.
   *
   * <p>Doing so again changes nothing, and the validator reports no error or warning of it that it
   * did not report of the original, but for those that a withheld field kept away: without the
   * links between two detentions, say, a release that ends both is one of another detention.
   */
  public CaseFile apply(CaseFile file) {
    return Redaction.of(plan, file);
  }

  private static void collect(Plan<?, ?> plan, List<Item> items) {
    for (Step<?, ?, ?> step : plan.steps()) {
      items.add(new Item(step.path(), step.treatment(), unit(step)));
      if (step.inner() != null) {
        collect(step.inner(), items);
      }
    }
  }

  private static Optional<ChronoUnit> unit(Step<?, ?, ?> step) {
    @Nullable ChronoUnit unit = step.treatment() == Treatment.COARSENED ? step.unit() : null;
    return Optional.ofNullable(unit);
  }
}
