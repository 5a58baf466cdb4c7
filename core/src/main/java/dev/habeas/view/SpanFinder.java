package dev.habeas.view;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Release;
import dev.habeas.schema.Retractions;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where the detentions of a file begin and end. */
final class SpanFinder {
  private final Retractions retractions;
  private final List<Detention> detentions;
  private final Map<String, Detention> byId = new HashMap<>();
  private final Map<String, Release> releases = new HashMap<>();
  private final Map<String, List<Release>> releasesFrom = new HashMap<>();

  SpanFinder(CaseFile file) {
    retractions = Retractions.of(file);
    detentions = retractions.without(file.detentions());
    detentions.forEach(detention -> byId.putIfAbsent(detention.id(), detention));
    for (Release release : retractions.without(file.releases())) {
      releases.putIfAbsent(release.id(), release);
      releasesFrom.computeIfAbsent(release.detention(), id -> new ArrayList<>()).add(release);
    }
  }

  List<Span> spans(String person) {
    List<Detention> theirs =
        detentions.stream().filter(detention -> detention.person().equals(person)).toList();
    Map<String, Span> byId = new HashMap<>();
    theirs.forEach(detention -> byId.putIfAbsent(detention.id(), span(detention)));
    List<Span> spans = new ArrayList<>();
    theirs.forEach(detention -> spans.add(span(detention).within(around(detention, byId))));
    return spans;
  }

  /** The extents of what a detention is part of; only the next ones, so that circles do no harm. */
  private List<Extent> around(Detention detention, Map<String, Span> byId) {
    return retractions.without(detention.links()).stream()
        .filter(link -> link.kind().equals(DetentionLinkKind.PART_OF))
        .flatMap(link -> Optional.ofNullable(byId.get(link.detention())).stream())
        .map(Span::extent)
        .toList();
  }

  private Span span(Detention detention) {
    return new Span(
        detention,
        from(detention),
        until(detention),
        duringStays(detention),
        retractions.without(detention.stated()),
        List.of());
  }

  /** Dates on which the person was held; the first need not be the first listed. */
  private List<EdtfDate> duringStays(Detention detention) {
    return retractions.without(detention.stays()).stream()
        .flatMap(stay -> Stream.of(stay.from(), stay.until()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<EdtfDate> from(Detention detention) {
    return detention.arrest().flatMap(Arrest::when).or(() -> endOfContinued(detention));
  }

  private Optional<EdtfDate> endOfContinued(Detention detention) {
    return retractions.without(detention.links()).stream()
        .filter(link -> link.kind().equals(DetentionLinkKind.CONTINUES))
        .flatMap(link -> Optional.ofNullable(byId.get(link.detention())).stream())
        .filter(continued -> continued != detention)
        .flatMap(continued -> until(continued).stream())
        .findFirst();
  }

  private Optional<EdtfDate> until(Detention detention) {
    Optional<EdtfDate> told = detention.end().flatMap(this::date);
    return told.isPresent() || tellsHow(detention) ? told : onlyRelease(detention);
  }

  private Optional<EdtfDate> date(DetentionEnd end) {
    return end.manner().equals(DetentionEndManner.RELEASE)
        ? end.release().flatMap(this::date).or(end::when)
        : end.when();
  }

  private Optional<EdtfDate> date(String release) {
    return Optional.ofNullable(releases.get(release)).flatMap(Release::when);
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
        releasesFrom.getOrDefault(detention.id(), List.of()).stream()
            .filter(release -> release.person().equals(detention.person()))
            .toList();
    return from.size() == 1
        ? from.get(0).when().filter(date -> !isHeldAfter(detention, date))
        : Optional.empty();
  }

  private static boolean isHeldAfter(Detention detention, EdtfDate date) {
    return detention.stillHeldAsOf().filter(held -> date.isBefore(held).isTrue()).isPresent();
  }
}
