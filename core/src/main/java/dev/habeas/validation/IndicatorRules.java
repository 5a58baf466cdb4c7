package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Chronology.isBeforeByDays;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.INDICATORS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AcknowledgementEntry;
import dev.habeas.Arrest;
import dev.habeas.Charge;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.LegalStatus;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Sentence;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions of law that the facts of a file raise, if they are true. Each is put to the reader and
 * says what sets the standard; none says that a right was violated.
 */
final class IndicatorRules {
  /** Within two days a person may be let go before anything was decided, so nothing is asked. */
  private static final int HOURS_WITHOUT_BASIS = 48;

  /** Who is held so is held on no order and no charge. */
  private static final Set<DetentionKind> ON_NO_ORDER =
      Set.of(DetentionKind.HOSTAGE, DetentionKind.PRISONER_OF_WAR);

  /** What tells of proceedings that may be why a person is held. */
  private static final Set<LegalStatus> OF_NO_PROCEEDINGS =
      Set.of(LegalStatus.NO_PROCEEDINGS, LegalStatus.WITNESS, LegalStatus.UNKNOWN);

  private static final Set<Acknowledgement> CONCEALING =
      Set.of(Acknowledgement.DENIED, Acknowledgement.ACKNOWLEDGED_LOCATION_WITHHELD);

  private static final Map<AccessParty, String> ACCESS =
      Map.of(
          AccessParty.COUNSEL, "Body of Principles, principle 18",
          AccessParty.FAMILY, "Body of Principles, principle 19",
          AccessParty.CONSUL, "Vienna Convention on Consular Relations, art. 36(1)");

  /**
   * Orders by which a court remedies something. Bail binds the person as well; a pardon is grace;
   * an interim measure comes before there is a remedy.
   */
  private static final Set<OrderKind> REMEDIES =
      Set.of(
          OrderKind.RELEASE, OrderKind.MEDICAL_CARE, OrderKind.HABEAS_CORPUS, OrderKind.ACQUITTAL);

  private static final Set<Compliance> DISOBEYED =
      Set.of(Compliance.NOT_COMPLIED, Compliance.REFUSED);

  static final Rule LATE_FIRST_APPEARANCE = FirstAppearanceLimits.standard().rule();

  static final Rule HELD_AFTER_CHARGES_ENDED =
      rule(INDICATORS, "held-after-charges-ended", INFO)
          .because(
              "ICCPR art. 9(1); category I of the Working Group on Arbitrary Detention is about"
                  + " custody for which no legal basis can be invoked")
          .broken(
              "a detention for a crime that went on until 9 May, when all charges against the"
                  + " person had ended by acquittal on 5 May")
          .kept(
              "a detention that ended the day after the acquittal; one that goes on when the person"
                  + " is held, sentenced or ordered to be held in another matter as well")
          .advice("see on what title the person was held on, and record that detention or order")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                if (detention.kind().equals(DetentionKind.CRIMINAL)) {
                  afterCharges(detention, at, file);
                }
              });

  static final Rule HELD_BEYOND_ORDER =
      rule(INDICATORS, "held-beyond-order", INFO)
          .because(
              "ICCPR art. 9(1); category I of the Working Group on Arbitrary Detention is about"
                  + " custody for which no legal basis can be invoked")
          .broken(
              "a detention that ended on 9 May, when all that is recorded to detain the person,"
                  + " measures of any order included, was until 5 May, and no sentence")
          .kept(
              "the same, if an order states no end; a detention that ended the day after the last"
                  + " order")
          .advice("see whether the detention was prolonged, and record that order")
          .forEach(Detention.class, IndicatorRules::beyondOrders);

  static final Rule NO_ORDER_OR_CHARGE =
      rule(INDICATORS, "no-order-or-charge", INFO)
          .because(
              "ICCPR art. 9(1) and (2): nobody is held but on grounds established by law, of which"
                  + " the person is told")
          .broken(
              "a detention of a month in a file that has no order, charge, sentence, status or"
                  + " legal basis for it")
          .kept(
              "the same if it may have lasted two days, if a group of which the person is a member"
                  + " is charged or has the status, or for a hostage")
          .advice("see what is known of the basis; none recorded does not mean that there was none")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                if (!ON_NO_ORDER.contains(detention.kind())) {
                  withoutOrder(detention, at, file);
                }
              });

  static final Rule CUSTODY_CONCEALED =
      rule(INDICATORS, "custody-concealed", INFO)
          .because(
              "ICPPED art. 2, 17(1) and 18: a refusal to acknowledge the deprivation of liberty, or"
                  + " the concealment of where the person is, can make it an enforced"
                  + " disappearance")
          .broken("an authority that denies holding the person")
          .kept("an acknowledgement that discloses the place; none that is recorded")
          .advice("see who was told what, and when it was acknowledged")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                List<AcknowledgementEntry> entries = detention.acknowledgements();
                for (int i = 0; i < entries.size(); i++) {
                  if (CONCEALING.contains(entries.get(i).kind())
                      && !file.index().isRetracted(entries.get(i))) {
                    at.breach("/acknowledgements/" + i + "/kind");
                  }
                }
              });

  static final Rule ACCESS_DENIED =
      rule(INDICATORS, "access-denied", INFO)
          .because(
              "ICPPED art. 17(2)(d); for counsel and family the Body of Principles, principles 18"
                  + " and 19; for consuls the Vienna Convention on Consular Relations, art. 36(1)")
          .broken("counsel who asked to see the person and was refused")
          .kept("counsel who was let in; a visit of which the outcome is not known")
          .advice("see on what ground, for how long and by whom")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                List<Access> entries = detention.access();
                for (int i = 0; i < entries.size(); i++) {
                  Access access = entries.get(i);
                  String origin = ACCESS.get(access.who());
                  if (origin != null
                      && access.result().equals(AccessResult.DENIED)
                      && !file.index().isRetracted(access)) {
                    at.breach("/access/" + i + "/result")
                        .with("/access/" + i + "/who")
                        .detail("origin", origin);
                  }
                }
              });

  static final Rule MINOR_DETAINED =
      rule(INDICATORS, "minor-detained", INFO)
          .because(
              "Convention on the Rights of the Child art. 1 and 37: the detention of a child is a"
                  + " last resort and as short as it can be, apart from adults, with counsel and"
                  + " family at hand")
          .broken("an arrest in 2010 of a person born in 1995")
          .kept("an arrest on the eighteenth birthday; an arrest in 2013 of a person born in 1995")
          .advice("see what was done for the child, and when the person turned eighteen")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                EdtfDate taken = taken(detention);
                Person person = taken == null ? null : individual(detention.person(), file);
                if (taken != null && person != null) {
                  Minority.ask(person, taken, at, file);
                }
              });

  static final Rule REMEDY_NOT_ENFORCED =
      rule(INDICATORS, "remedy-not-enforced", INFO)
          .because("ICCPR art. 2(3)(c): the competent authorities enforce remedies when granted")
          .broken("an order to release that was not complied with")
          .kept(
              "one that was complied with late; bail that the person did not keep to; a pardon, or"
                  + " an interim measure")
          .advice("see who had to obey, and what became of it")
          .forEach(
              CourtOrder.class,
              (order, at, file) -> {
                if (REMEDIES.contains(order.kind())) {
                  disobeyed(order, at, file);
                }
              });

  static final List<Rule> ALL =
      List.of(
          LATE_FIRST_APPEARANCE,
          HELD_AFTER_CHARGES_ENDED,
          HELD_BEYOND_ORDER,
          NO_ORDER_OR_CHARGE,
          CUSTODY_CONCEALED,
          ACCESS_DENIED,
          MINOR_DETAINED,
          REMEDY_NOT_ENFORCED);

  private IndicatorRules() {}

  // held-after-charges-ended

  private static void afterCharges(Detention detention, At at, Lookup file) {
    EdtfDate taken = taken(detention);
    Held held = taken == null ? null : Held.last(detention, file);
    if (taken == null || held == null || individual(detention.person(), file) == null) {
      return;
    }
    Set<String> persons = Members.andGroups(detention.person(), file);
    List<Outcome> outcomes = new ArrayList<>();
    Truth after = Truth.TRUE;
    Truth begun = Truth.FALSE;
    for (String person : persons) {
      for (Charge charge : file.naming(person, Charge.class)) {
        Outcome outcome = Outcome.end(charge, file);
        if (outcome == null) {
          return;
        }
        after = after.and(outcome.on(day -> isBeforeByDays(day, held.date())));
        begun = begun.or(outcome.on(taken::isBefore));
        outcomes.add(outcome);
      }
    }
    List<EdtfDate> ends = outcomes.stream().flatMap(it -> it.days().stream()).toList();
    if (after.and(begun).isFalse()
        || isSentenced(persons, file)
        || Titles.hasOther(detention, ends, held, file)
        || Titles.hasOrderAfter(detention, persons, ends, file)) {
      return;
    }
    Breach breach = at.breachIf(after.and(begun), held.field()).with("/arrest/when").dated(taken);
    held.support(breach);
    outcomes.forEach(outcome -> outcome.supports(breach));
  }

  private static boolean isSentenced(Set<String> persons, Lookup file) {
    return persons.stream().anyMatch(id -> !file.naming(id, Sentence.class).isEmpty());
  }

  // held-beyond-order

  private static void beyondOrders(Detention detention, At at, Lookup file) {
    EdtfDate taken = taken(detention);
    Held held = taken == null ? null : Held.last(detention, file);
    if (taken == null || held == null || individual(detention.person(), file) == null) {
      return;
    }
    Set<String> persons = Members.andGroups(detention.person(), file);
    Map<String, List<Titles.End>> ends = new LinkedHashMap<>();
    Truth after = Truth.TRUE;
    for (CourtOrder order : Titles.orders(detention, persons, file)) {
      List<Titles.End> ofOrder = Titles.ends(order, persons, file);
      if (!areOver(ofOrder, taken)) {
        ends.put(order.id(), ofOrder);
        after = after.and(Truth.of(!ofOrder.isEmpty()));
        for (Titles.End end : ofOrder) {
          after = after.and(isBeforeByDays(end.when(), held.date()));
        }
      }
    }
    List<EdtfDate> days =
        ends.values().stream().flatMap(List::stream).map(Titles.End::when).toList();
    if (days.isEmpty()
        || after.isFalse()
        || isSentenced(persons, file)
        || Titles.hasOther(detention, days, held, file)) {
      return;
    }
    Breach breach = held.support(at.breachIf(after, held.field()));
    ends.forEach(
        (order, ofOrder) ->
            ofOrder.forEach(end -> breach.with(order, end.field()).dated(end.when())));
  }

  /** Whether the ends are those of an order of an earlier detention. */
  private static boolean areOver(List<Titles.End> ends, EdtfDate taken) {
    return !ends.isEmpty() && ends.stream().allMatch(end -> end.when().isBefore(taken).isTrue());
  }

  // no-order-or-charge

  private static void withoutOrder(Detention detention, At at, Lookup file) {
    EdtfDate taken = taken(detention);
    Held held = taken == null ? null : Held.last(detention, file);
    Person person = individual(detention.person(), file);
    if (taken == null || held == null || person == null || tellsOfBasis(detention, person, file)) {
      return;
    }
    Truth longer = Elapsed.between(taken, held.date(), true).exceeds(HOURS_WITHOUT_BASIS);
    held.support(at.breachIf(longer, "").with("/arrest/when").with(held.field())).dated(taken);
  }

  private static boolean tellsOfBasis(Detention detention, Person person, Lookup file) {
    Set<String> persons = Members.andGroups(person.id(), file);
    return !file.index().retractions().without(detention.legalBasis()).isEmpty()
        || detention.arrest().flatMap(Arrest::warrantShown).filter(shown -> shown).isPresent()
        || !file.naming(detention.id(), CourtOrder.class).isEmpty()
        || persons.stream().anyMatch(id -> !file.naming(id, Charge.class).isEmpty())
        || persons.stream().anyMatch(id -> hasStatusInProceedings(id, file))
        || isSentenced(persons, file)
        || !Titles.orders(detention, persons, file).isEmpty();
  }

  private static boolean hasStatusInProceedings(String id, Lookup file) {
    List<PersonStatus> statuses =
        file.find(id, Person.class).map(Person::statuses).orElse(List.of());
    return file.index().retractions().without(statuses).stream()
        .anyMatch(status -> !OF_NO_PROCEEDINGS.contains(status.kind()));
  }

  // remedy-not-enforced

  /** What became of an order in the end is the last entry. */
  private static void disobeyed(CourtOrder order, At at, Lookup file) {
    List<ComplianceEntry> entries = order.compliance();
    List<Integer> last = LastSteps.of(entries, ComplianceEntry::when, file.index());
    List<Integer> disobeyed =
        last.stream().filter(i -> DISOBEYED.contains(entries.get(i).kind())).toList();
    if (!disobeyed.isEmpty()) {
      Truth all = disobeyed.size() == last.size() ? Truth.TRUE : Truth.UNKNOWN;
      int step = disobeyed.get(disobeyed.size() - 1);
      Breach breach = at.breachIf(all, "/compliance/" + step + "/kind").with("/kind");
      disobeyed.stream()
          .filter(i -> i != step)
          .forEach(i -> breach.with("/compliance/" + i + "/kind"));
      LastSteps.supports(
          breach, order.id(), "/compliance", last.get(0), entries, ComplianceEntry::when);
    }
  }
}
