package dev.habeas.validation;

import static dev.habeas.validation.Family.PROCEDURE;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Charge;
import dev.habeas.CourtOrder;
import dev.habeas.Credit;
import dev.habeas.LegalStatus;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Proceeding;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentenceState;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import dev.habeas.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charges, orders, sentences and statuses that do not fit each other. */
final class ProcedureRules {
  static final Rule SENTENCE_WITHOUT_STANDING_CHARGE =
      rule(PROCEDURE, "sentence-without-standing-charge", WARNING)
          .because("a court sentences on a charge that still stands before it")
          .broken("a sentence of 5 May on a charge that was dropped on 4 May, and on no other")
          .kept("a sentence of 5 May on a charge of which the person was acquitted in June")
          .advice(
              "see whether a later step of the charge is not recorded, or the sentence was only"
                  + " requested")
          .forEach(
              Sentence.class,
              (sentence, at, file) -> {
                EdtfDate pronounced = sentence.pronounced().orElse(null);
                if (pronounced != null && sentence.state().equals(SentenceState.PRONOUNCED)) {
                  noneStands(sentence, pronounced, at, file);
                }
              });

  static final Rule CONVICTED_THOUGH_ACQUITTED =
      rule(PROCEDURE, "convicted-though-acquitted", WARNING)
          .because("who was acquitted of every charge in a jurisdiction is not convicted there")
          .broken(
              "convicted as of 2021, when all charges of that jurisdiction ended in 2020 by"
                  + " acquittal")
          .kept("convicted as of 2019, acquitted of every charge in 2020")
          .advice("see whether another charge or a later step is not recorded")
          .forEach(
              Person.class,
              (person, at, file) -> {
                List<PersonStatus> statuses = person.statuses();
                for (int i = 0; i < statuses.size(); i++) {
                  PersonStatus status = statuses.get(i);
                  if (isConvicted(status, file) && person.size().isEmpty()) {
                    convicted(person, status, "/statuses/" + i, at, file);
                  }
                }
              });

  static final Rule PART_LONGER_THAN_TERM =
      rule(PROCEDURE, "part-longer-than-term", WARNING)
          .because("what is suspended of a term, or credited towards it, is a part of it")
          .broken("a term of one year, two of them suspended")
          .kept("a term of one year, twelve months of it suspended")
          .advice(
              "go back to the source; how long a suspended sentence can be called in is its"
                  + " condition")
          .forEach(
              Sentence.class,
              (sentence, at, file) -> {
                List<SentencePart> parts = sentence.parts();
                for (int i = 0; i < parts.size(); i++) {
                  SentencePart part = parts.get(i);
                  if (!file.index().isRetracted(part)) {
                    String pointer = "/parts/" + i;
                    longer(part.suspended(), pointer + "/suspended", part, pointer, at);
                  }
                }
                if (parts.size() == 1 && !file.index().isRetracted(parts.get(0))) {
                  List<Credit> credits = sentence.credits();
                  for (int i = 0; i < credits.size(); i++) {
                    if (!file.index().isRetracted(credits.get(i))) {
                      String pointer = "/credits/" + i + "/term";
                      longer(credits.get(i).term(), pointer, parts.get(0), "/parts/0", at);
                    }
                  }
                }
              });

  static final Rule EXTENSION_THAT_SHORTENS =
      rule(PROCEDURE, "extension-that-shortens", INFO)
          .because("what an order prolongs ends later than it would have")
          .broken("an order until 1 May that extends an order until 1 June")
          .kept("an order until 1 June that extends an order until 1 June")
          .advice("see whether the end of one was misread, or the link goes the other way")
          .forEach(
              CourtOrder.class,
              (order, at, file) -> {
                List<OrderLink> links = order.links();
                EdtfDate until = order.until().orElse(null);
                for (int i = 0; until != null && i < links.size(); i++) {
                  OrderLink link = links.get(i);
                  if (link.kind().equals(OrderLinkKind.EXTENDS)
                      && !file.index().isRetracted(link)) {
                    extendsTo(until, link, "/links/" + i, at, file);
                  }
                }
              });

  static final List<Rule> ALL =
      List.of(
          SENTENCE_WITHOUT_STANDING_CHARGE,
          CONVICTED_THOUGH_ACQUITTED,
          PART_LONGER_THAN_TERM,
          EXTENSION_THAT_SHORTENS);

  private ProcedureRules() {}

  private static void noneStands(Sentence sentence, EdtfDate pronounced, At at, Lookup file) {
    List<Outcome> outcomes = new ArrayList<>();
    Truth ended = Truth.of(!sentence.charges().isEmpty());
    for (String id : sentence.charges()) {
      Charge charge = file.find(id, Charge.class).orElse(null);
      Outcome outcome = charge == null ? null : Outcome.end(charge, file);
      if (outcome == null) {
        return;
      }
      ended = ended.and(outcome.on(day -> day.isAfter(pronounced).not()));
      outcomes.add(outcome);
    }
    if (ended.isFalse() || sentence.charges().stream().anyMatch(id -> isReplaced(id, file))) {
      return;
    }
    Breach breach = at.breachIf(ended, "/charges").with("/state").with("/pronounced");
    outcomes.forEach(outcome -> outcome.supports(breach));
    breach.dated(pronounced);
  }

  /** Whether another charge supersedes it: the sentence may mean that one. */
  private static boolean isReplaced(String charge, Lookup file) {
    return file.naming(charge, Charge.class).stream()
        .anyMatch(other -> other.supersedes().filter(charge::equals).isPresent());
  }

  private static boolean isConvicted(PersonStatus status, Lookup file) {
    return status.kind().equals(LegalStatus.CONVICTED)
        && status.until().isEmpty()
        && (status.asOf().isPresent() || status.from().isPresent())
        && (status.jurisdiction().isPresent() || status.proceeding().isPresent())
        && !file.index().isRetracted(status);
  }

  private static void convicted(
      Person person, PersonStatus status, String pointer, At at, Lookup file) {
    EdtfDate held = status.asOf().or(status::from).orElseThrow();
    List<Outcome> outcomes = new ArrayList<>();
    Truth acquitted = Truth.TRUE;
    for (Charge charge : file.naming(person.id(), Charge.class)) {
      Truth concerned = isMeant(charge, status, file);
      if (!concerned.isFalse()) {
        Outcome outcome = concerned.isTrue() ? Outcome.acquittal(charge, file) : null;
        if (outcome == null) {
          return;
        }
        acquitted = acquitted.and(outcome.on(held::isAfter));
        outcomes.add(outcome);
      }
    }
    if (outcomes.isEmpty() || hasOtherSentence(person, file)) {
      return;
    }
    Breach breach =
        at.breachIf(acquitted, pointer + "/kind")
            .with(pointer + "/jurisdiction")
            .with(pointer + "/proceeding")
            .with(pointer + (status.asOf().isPresent() ? "/asOf" : "/from"));
    for (Outcome outcome : outcomes) {
      String proceeding = outcome.charge().proceeding().orElseThrow();
      breach.with(outcome.charge().id(), "/proceeding").with(proceeding, "/jurisdiction");
      outcome.supports(breach);
    }
    breach.dated(held);
  }

  /** Whether the charge is one of those that the status can follow from. */
  private static Truth isMeant(Charge charge, PersonStatus status, Lookup file) {
    String proceeding = charge.proceeding().orElse(null);
    if (proceeding == null) {
      return Truth.UNKNOWN;
    } else if (status.proceeding().isPresent()) {
      return Truth.of(status.proceeding().get().equals(proceeding));
    }
    Optional<String> jurisdiction =
        file.find(proceeding, Proceeding.class).flatMap(Proceeding::jurisdiction);
    return jurisdiction.isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(jurisdiction.equals(status.jurisdiction()));
  }

  /** Whether the person was sentenced on charges that the file does not name. */
  private static boolean hasOtherSentence(Person person, Lookup file) {
    return file.naming(person.id(), Sentence.class).stream()
        .anyMatch(sentence -> sentence.charges().isEmpty());
  }

  private static void longer(
      Optional<Term> some, String pointer, SentencePart whole, String part, At at) {
    Term term = whole.term().orElse(null);
    Term length = some.orElse(null);
    if (length != null && term != null && !length.isNegative() && !term.isNegative()) {
      at.breachIf(TermLengths.isLonger(length, term), pointer).with(part + "/term");
    }
  }

  private static void extendsTo(
      EdtfDate until, OrderLink link, String pointer, At at, Lookup file) {
    CourtOrder extended = file.find(link.order(), CourtOrder.class).orElse(null);
    EdtfDate before = extended == null ? null : extended.until().orElse(null);
    if (extended != null && before != null) {
      at.breachIf(until.isBefore(before), "/until")
          .with(pointer + "/order")
          .with(pointer + "/kind")
          .with(extended.id(), "/until")
          .dated(until, before);
    }
  }
}
