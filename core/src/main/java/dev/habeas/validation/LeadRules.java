package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Chronology.isBeforeByDays;
import static dev.habeas.validation.Chronology.left;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.LEADS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeStatus;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Extensible;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Sentence;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What whoever makes a record of custody may want to look into: told in part, or not at all. */
final class LeadRules {
  static final Rule NEW_ARREST_IN_OPEN_DETENTION =
      rule(LEADS, "new-arrest-in-open-detention", INFO)
          .because("who is arrested again was let go before, or is held on two titles at once")
          .broken("an arrest in 2021 of a person whose detention from 2020 on has no end")
          .kept("the same, if a release from the first is recorded, or the two are linked")
          .advice("record how the first detention ended, or link the two")
          .forEach(Detention.class, LeadRules::arrestedAgain);

  static final Rule RELEASE_FROM_ONGOING_DETENTION =
      rule(LEADS, "release-from-ongoing-detention", INFO)
          .because("a release after which the detention went on may have been on paper only")
          .broken("a release on 1 March from a detention of which somebody is held as of 3 March")
          .kept("the same, if the release is on paper only; held as of the day after the release")
          .advice("say whether the release was on paper only; if not, record a new detention")
          .forEach(
              Release.class,
              (release, at, file) -> {
                Detention detention = file.find(release.detention(), Detention.class).orElse(null);
                EdtfDate left = left(release);
                if (detention != null
                    && left != null
                    && individual(detention.person(), file) != null
                    && !isEndOf(release, detention)) {
                  wentOn(detention, left, at, file);
                }
              });

  static final Rule END_WITHOUT_RELEASE =
      rule(LEADS, "end-without-release", INFO)
          .because(
              "the date of a release, the destination and the authority, which ICPPED art. 17(3)(h)"
                  + " has recorded, are told by the release")
          .broken("a detention that ended by release, and names none")
          .kept("one that names its release; one that ended by escape")
          .advice("record the release, or name the one that is there")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                DetentionEnd end = detention.end().orElse(null);
                if (end != null
                    && end.manner().equals(DetentionEndManner.RELEASE)
                    && end.release().isEmpty()) {
                  at.breach("/end").with("/end/manner");
                }
              });

  static final Rule RELEASE_REASON_WITHOUT_SUPPORT =
      rule(LEADS, "release-reason-without-support", INFO)
          .because("an acquittal, bail, a pardon or an exchange leaves more than a release behind")
          .broken("a release on bail in a file that has no bail for the person")
          .kept(
              "a release that names the order or the event that it follows from; an order of any"
                  + " kind with bail among its measures")
          .advice("record the order, the sentence, the outcome of the charge or the event")
          .forEach(
              Release.class,
              (release, at, file) -> {
                List<ReleaseReason> reasons = release.reasons();
                for (int i = 0; i < reasons.size(); i++) {
                  Support support = Support.BY_REASON.get(reasons.get(i));
                  if (support != null
                      && release.order().isEmpty()
                      && release.event().isEmpty()
                      && !support.isIn(release, file)) {
                    at.breach("/reasons/" + i);
                  }
                }
              });

  static final Rule NO_STATUS_AFTER_EXCHANGE =
      rule(LEADS, "no-status-after-exchange", INFO)
          .because("an exchange ends custody; whether a conviction or a charge stands is not told")
          .broken("a person released by an exchange of whom no legal status is recorded")
          .kept("one with a status as of a later day, or that has no end; a group")
          .advice(
              "record the status of each whom the issue names, in the jurisdiction that let them"
                  + " go")
          .forEach(
              CaseFile.class,
              (file, at, lookup) -> {
                Map<String, Breach> exchanges = new HashMap<>();
                List<Release> releases = file.releases();
                for (int i = 0; i < releases.size(); i++) {
                  if (releases.get(i).reasons().contains(ReleaseReason.PRISONER_EXCHANGE)
                      && !lookup.index().isRetracted(releases.get(i))) {
                    exchanged(releases.get(i), "/releases/" + i + "/person", exchanges, at, lookup);
                  }
                }
              });

  static final Rule GAP_BETWEEN_STAYS =
      rule(LEADS, "gap-between-stays", INFO)
          .because("ICPPED art. 17(3)(e) and (h): each place of custody and each transfer")
          .broken("a stay in one prison until 5 March, and the next one from 9 March on")
          .kept(
              "two stays one day apart; the same when another stay has no beginning or no end, and"
                  + " may fill the gap")
          .advice("see where the person was meanwhile; a transport is a stay in transit")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                if (detention.stays().size() > 1) {
                  gaps(detention.stays(), at, file);
                }
              });

  static final List<Rule> ALL =
      List.of(
          NEW_ARREST_IN_OPEN_DETENTION,
          RELEASE_FROM_ONGOING_DETENTION,
          END_WITHOUT_RELEASE,
          RELEASE_REASON_WITHOUT_SUPPORT,
          NO_STATUS_AFTER_EXCHANGE,
          GAP_BETWEEN_STAYS);

  private LeadRules() {}

  // new-arrest-in-open-detention

  private static void arrestedAgain(Detention detention, At at, Lookup file) {
    EdtfDate taken = taken(detention);
    if (taken == null || individual(detention.person(), file) == null) {
      return;
    }
    List<Detention> theirs = file.naming(detention.person(), Detention.class);
    Set<String> continued = continued(theirs, file);
    for (Detention earlier : theirs) {
      EdtfDate before = taken(earlier);
      if (before != null
          && isBeforeByDays(before, taken).isTrue()
          && !continued.contains(earlier.id())
          && isOpen(earlier, file)
          && !names(earlier, detention, file)
          && !names(detention, earlier, file)) {
        at.breach("/arrest/when")
            .with("/person")
            .with(earlier.id(), "/arrest/when")
            .dated(before, taken);
        return;
      }
    }
  }

  /** The detentions that another one continues, and which so have ended. */
  private static Set<String> continued(List<Detention> detentions, Lookup file) {
    Set<String> continued = new HashSet<>();
    for (Detention detention : detentions) {
      for (DetentionLink link : file.index().retractions().without(detention.links())) {
        if (link.kind().equals(DetentionLinkKind.CONTINUES)) {
          continued.add(link.detention());
        }
      }
    }
    return continued;
  }

  /** Whether nothing tells of an end, of itself or of what it is part of. */
  private static boolean isOpen(Detention detention, Lookup file) {
    return detention.end().isEmpty()
        && file.naming(detention.id(), Release.class).stream().allMatch(Chronology::isOnPaper)
        && kept(detention.links(), file)
            .noneMatch(link -> link.kind().equals(DetentionLinkKind.PART_OF));
  }

  private static boolean names(Detention one, Detention other, Lookup file) {
    return kept(one.links(), file).anyMatch(link -> link.detention().equals(other.id()));
  }

  // release-from-ongoing-detention

  private static boolean isEndOf(Release release, Detention detention) {
    return detention.end().flatMap(DetentionEnd::release).filter(release.id()::equals).isPresent();
  }

  private static void wentOn(Detention detention, EdtfDate left, At at, Lookup file) {
    EdtfDate still = detention.stillHeldAsOf().orElse(null);
    Held held =
        still == null ? Held.last(detention, file) : new Held(still, "/stillHeldAsOf", null);
    if (held != null && !held.field().isEmpty()) {
      String day = held.release() == null ? held.field() : "/end/release";
      held.support(
              at.breachIf(isBeforeByDays(left, held.date()), "/when")
                  .with("/detention")
                  .with(detention.id(), day))
          .dated(left);
    }
  }

  // no-status-after-exchange

  /** Reports a release at the first one of the same exchange, if there is one. */
  private static void exchanged(
      Release release, String pointer, Map<String, Breach> exchanges, At at, Lookup file) {
    Person person = individual(release.person(), file);
    EdtfDate left = left(release);
    if (person == null
        || left == null
        || person.statuses().stream().anyMatch(status -> mayStand(status, left, file))) {
      return;
    }
    String exchange =
        release
            .event()
            .or(() -> exchanges(release.person(), file).map(Event::id).findFirst())
            .orElse(release.id());
    Breach told = exchanges.get(exchange);
    if (told == null) {
      exchanges.put(exchange, at.breach(pointer).with(person.id(), "/statuses").dated(left));
    } else {
      told.with(pointer).with(person.id(), "/statuses").dated(left);
    }
  }

  private static Stream<Event> exchanges(String person, Lookup file) {
    return file.naming(person, Event.class).stream()
        .filter(event -> event.kind().equals(EventKind.PRISONER_EXCHANGE));
  }

  /** Whether a status is not known to have been over when the person was let go. */
  private static boolean mayStand(PersonStatus status, EdtfDate left, Lookup file) {
    EdtfDate asOf = status.asOf().or(status::until).orElse(null);
    return !file.index().isRetracted(status)
        && (asOf == null || asOf.isQualified() || !asOf.isBefore(left).isTrue());
  }

  // gap-between-stays

  /** Goes through the stays by their beginnings, with the last day that those before may cover. */
  private static void gaps(List<Stay> stays, At at, Lookup file) {
    List<Integer> order =
        IntStream.range(0, stays.size())
            .boxed()
            .filter(i -> !file.index().isRetracted(stays.get(i)))
            .sorted(Comparator.comparing(i -> first(stays.get(i))))
            .toList();
    int last = -1;
    for (int i : order) {
      Stay next = stays.get(i);
      if (last >= 0 && isGap(stays.get(last), next)) {
        at.breach("/stays/" + i + "/from")
            .with("/stays/" + last + "/until")
            .dated(next.from().orElseThrow(), stays.get(last).until().orElseThrow());
      }
      if (last < 0 || !last(next).isBefore(last(stays.get(last)))) {
        last = i;
      }
    }
  }

  private static boolean isGap(Stay stay, Stay next) {
    return stay.place().isPresent()
        && next.place().isPresent()
        && last(stay).isBefore(LocalDate.MAX)
        && first(next).isAfter(last(stay).plusDays(1));
  }

  /** The first day that the stay may cover. */
  private static LocalDate first(Stay stay) {
    return stay.from().map(EdtfDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day that the stay may cover. */
  private static LocalDate last(Stay stay) {
    return stay.until().map(EdtfDate::latest).orElse(LocalDate.MAX);
  }

  private static <T extends Extensible> Stream<T> kept(List<T> list, Lookup file) {
    return file.index().retractions().without(list).stream();
  }

  /** What in a file supports a reason for a release. */
  private record Support(
      Set<ChargeStatus> charges, Set<OrderKind> orders, Predicate<PersonStatus> status) {
    private static final Support SENTENCED =
        new Support(
            Set.of(ChargeStatus.CONVICTED),
            Set.of(OrderKind.CONVICTION, OrderKind.SENTENCE, OrderKind.COMMUTATION),
            status -> status.kind().equals(LegalStatus.CONVICTED));

    private static final Support BAILED =
        new Support(Set.of(), Set.of(OrderKind.BAIL), status -> false);

    private static final Support EXCHANGED = new Support(Set.of(), Set.of(), status -> false);

    private static final Support PARDONED =
        new Support(
            Set.of(),
            Set.of(OrderKind.PARDON, OrderKind.AMNESTY),
            status -> status.kind().equals(LegalStatus.PARDONED));

    static final Map<ReleaseReason, Support> BY_REASON =
        Map.of(
            ReleaseReason.ACQUITTAL,
            new Support(
                Set.of(ChargeStatus.ACQUITTED),
                Set.of(OrderKind.ACQUITTAL),
                status ->
                    status.kind().equals(LegalStatus.ACQUITTED)
                        || status.kind().equals(LegalStatus.ACQUITTED_NOT_FINAL)),
            ReleaseReason.CHARGES_DROPPED,
            new Support(
                Set.of(ChargeStatus.DROPPED, ChargeStatus.WITHDRAWN, ChargeStatus.DISMISSED),
                Set.of(OrderKind.DISMISSAL),
                status -> status.kind().equals(LegalStatus.PROCEEDINGS_TERMINATED)),
            ReleaseReason.BAIL,
            BAILED,
            ReleaseReason.SENTENCE_SERVED,
            SENTENCED,
            ReleaseReason.PAROLE,
            SENTENCED,
            ReleaseReason.COMMUTATION,
            SENTENCED,
            ReleaseReason.PARDON,
            PARDONED,
            ReleaseReason.AMNESTY,
            PARDONED,
            ReleaseReason.PRISONER_EXCHANGE,
            EXCHANGED);

    /** Whether anything of it is told of the person, or of a group that the person is in. */
    boolean isIn(Release release, Lookup file) {
      if (tells(release.detention(), file) || isOnBail(release.conditions(), file)) {
        return true;
      }
      for (String id : Members.andGroups(release.person(), file)) {
        Person person = file.find(id, Person.class).orElse(null);
        if (tells(id, file)
            || file.naming(id, Charge.class).stream().anyMatch(one -> has(one, file))
            || (person != null && kept(person.statuses(), file).anyMatch(status))
            || (equals(SENTENCED) && !file.naming(id, Sentence.class).isEmpty())
            || (equals(EXCHANGED) && exchanges(id, file).findAny().isPresent())) {
          return true;
        }
      }
      return false;
    }

    private boolean tells(String id, Lookup file) {
      return file.naming(id, CourtOrder.class).stream()
          .anyMatch(order -> orders.contains(order.kind()) || isOnBail(order.measures(), file));
    }

    private boolean isOnBail(List<Measure> measures, Lookup file) {
      return equals(BAILED)
          && kept(measures, file).anyMatch(measure -> measure.kind().equals(MeasureKind.BAIL));
    }

    private boolean has(Charge charge, Lookup file) {
      return kept(charge.history(), file).anyMatch(entry -> charges.contains(entry.kind()));
    }
  }
}
