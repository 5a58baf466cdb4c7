package dev.habeas.view;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.schema.Retractions;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where the detentions of a file begin and end. */
final class SpanFinder {
  /** Ends after which nobody is held on. */
  private static final Set<DetentionEndManner> NOT_CONTINUED =
      Set.of(DetentionEndManner.ESCAPE, DetentionEndManner.DEATH, DetentionEndManner.EXECUTION);

  /** Whom a release lets go, and from what. */
  private record Holding(String detention, String person) {}

  private final Retractions retractions;
  private final List<Detention> detentions;
  private final Map<String, Detention> byId = new HashMap<>();
  private final Map<String, Release> releases = new HashMap<>();
  private final Map<Holding, List<Release>> releasesFrom = new HashMap<>();
  private final IdentityHashMap<Detention, Optional<EdtfDate>> ends = new IdentityHashMap<>();

  SpanFinder(CaseFile file) {
    retractions = Retractions.of(file);
    detentions = retractions.without(file.detentions());
    detentions.forEach(detention -> byId.putIfAbsent(detention.id(), detention));
    for (Release release : retractions.without(file.releases())) {
      if (release.standing().filter(ReleaseStanding.ON_PAPER::equals).isPresent()) {
        continue;
      }
      releases.putIfAbsent(release.id(), release);
      releasesFrom
          .computeIfAbsent(
              new Holding(release.detention(), release.person()), key -> new ArrayList<>())
          .add(release);
    }
  }

  List<Span> spans(String person) {
    List<Detention> theirs =
        detentions.stream().filter(detention -> detention.person().equals(person)).toList();
    Map<String, Span> spansById = new HashMap<>();
    List<Span> alone = theirs.stream().map(this::span).toList();
    alone.forEach(span -> spansById.putIfAbsent(span.detention(), span));
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      spans.add(alone.get(i).within(around(theirs.get(i), spansById)));
    }
    return spans;
  }

  /** The spans of what a detention is part of; only the next ones, so that circles do no harm. */
  private List<Span> around(Detention detention, Map<String, Span> spansById) {
    return retractions.without(detention.links()).stream()
        .filter(link -> link.kind().equals(DetentionLinkKind.PART_OF))
        .flatMap(link -> Optional.ofNullable(spansById.get(link.detention())).stream())
        .toList();
  }

  private Span span(Detention detention) {
    Optional<EdtfDate> until = until(detention);
    return Span.of(
        detention,
        from(detention),
        until,
        until.isPresent() ? Optional.empty() : heldUpTo(detention),
        held(detention),
        retractions.without(detention.stated()));
  }

  private static Optional<EdtfDate> heldUpTo(Detention detention) {
    return detention.stillHeldAsOf().or(() -> disappeared(detention));
  }

  /** Who disappeared from custody is not known to be out of it: the date ends what is known. */
  private static Optional<EdtfDate> disappeared(Detention detention) {
    return detention
        .end()
        .filter(end -> end.manner().equals(DetentionEndManner.DISAPPEARANCE))
        .flatMap(DetentionEnd::when);
  }

  /** All dates on which the record says that the person was held, in no order. */
  private List<EdtfDate> held(Detention detention) {
    List<EdtfDate> held = new ArrayList<>(duringStays(detention));
    detention.stillHeldAsOf().ifPresent(held::add);
    disappeared(detention).ifPresent(held::add);
    return List.copyOf(held);
  }

  private List<EdtfDate> duringStays(Detention detention) {
    return retractions.without(detention.stays()).stream()
        .flatMap(stay -> Stream.of(stay.from(), stay.until()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<EdtfDate> from(Detention detention) {
    return detention.arrest().flatMap(Arrest::when).or(() -> endOfContinued(detention));
  }

  /** The end that all of the person's detentions which this one continues share. */
  private Optional<EdtfDate> endOfContinued(Detention detention) {
    List<Optional<EdtfDate>> different =
        retractions.without(detention.links()).stream()
            .filter(link -> link.kind().equals(DetentionLinkKind.CONTINUES))
            .flatMap(link -> Optional.ofNullable(byId.get(link.detention())).stream())
            .filter(continued -> isContinued(continued, detention))
            .map(this::until)
            .distinct()
            .toList();
    return different.size() == 1 ? different.get(0) : Optional.empty();
  }

  private static boolean isContinued(Detention continued, Detention by) {
    return continued.person().equals(by.person())
        && !continued.id().equals(by.id())
        && continued.end().map(DetentionEnd::manner).filter(NOT_CONTINUED::contains).isEmpty();
  }

  private Optional<EdtfDate> until(Detention detention) {
    return ends.computeIfAbsent(detention, this::endOf);
  }

  private Optional<EdtfDate> endOf(Detention detention) {
    Optional<EdtfDate> told = detention.end().flatMap(end -> date(detention, end));
    return told.isPresent() || tellsHow(detention) ? told : onlyRelease(detention);
  }

  private Optional<EdtfDate> date(Detention detention, DetentionEnd end) {
    if (end.manner().equals(DetentionEndManner.DISAPPEARANCE)) {
      return Optional.empty();
    }
    return end.manner().equals(DetentionEndManner.RELEASE)
        ? end.release().flatMap(id -> release(detention, id)).or(end::when)
        : end.when();
  }

  /** The date of a release that an end names, unless it is that of another person or detention. */
  private Optional<EdtfDate> release(Detention detention, String id) {
    return Optional.ofNullable(releases.get(id))
        .filter(release -> release.detention().equals(detention.id()))
        .filter(release -> release.person().equals(detention.person()))
        .flatMap(Release::when);
  }

  /** Whether the end is told so closely that a release which it does not name is another matter. */
  private static boolean tellsHow(Detention detention) {
    return detention.end().filter(SpanFinder::tellsHow).isPresent();
  }

  private static boolean tellsHow(DetentionEnd end) {
    return end.manner().equals(DetentionEndManner.RELEASE)
        ? end.release().isPresent()
        : !end.manner().equals(DetentionEndManner.UNKNOWN);
  }

  private Optional<EdtfDate> onlyRelease(Detention detention) {
    List<Release> from =
        releasesFrom.getOrDefault(new Holding(detention.id(), detention.person()), List.of());
    return from.size() == 1
        ? from.get(0).when().filter(date -> !isHeldAfter(detention, date))
        : Optional.empty();
  }

  private boolean isHeldAfter(Detention detention, EdtfDate date) {
    return held(detention).stream().anyMatch(held -> date.isBefore(held).isTrue());
  }
}
