package dev.habeas.view;

import dev.habeas.time.DayCount;
import dev.habeas.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which a span can begin and end, narrowed so that each can be the one it is: as
 * nothing begins after its end, the latest start is no later than the latest end, and the earliest
 * end no earlier than the earliest start.
 *
 * <p>From the latest start to the earliest end, when they come in this order, the person was held
 * for certain. When they come in the other, the person was held at least on one day between them,
 * and it is not known which.
 */
record Extent(long earliestFrom, long latestFrom, long earliestUntil, long latestUntil) {
  /** Days one after the other, the first and the last included. */
  private record Stretch(long first, long last) {}

  private static final Stretch EVER =
      new Stretch(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());

  private static final Extent UNKNOWN = new Extent(EVER.first, EVER.last, EVER.first, EVER.last);

  /**
   * From one date until another, each perhaps not known, and held on some day that each of the
   * others can mean.
   *
   * <p>If the others cannot all be true as well, the span may have been longer; if the two cannot
   * both be true, nothing is known.
   */
  static Extent of(Optional<EdtfDate> from, Optional<EdtfDate> until, List<EdtfDate> held) {
    Extent told = new Extent(days(from), days(until));
    Extent narrowed = told.holding(held);
    if (narrowed.isPossible()) {
      return narrowed;
    }
    return told.isPossible()
        ? new Extent(EVER.first, told.latestFrom, told.earliestUntil, EVER.last)
        : UNKNOWN;
  }

  /**
   * The same inside another span: where it has no bound, it has that of the other; the same if it
   * cannot lie inside, as then one of the two is wrong.
   */
  Extent within(Extent outer) {
    if (latestFrom < outer.earliestFrom || earliestUntil > outer.latestUntil) {
      return this;
    }
    long first = earliestFrom == EVER.first ? outer.earliestFrom : earliestFrom;
    long last = latestUntil == EVER.last ? outer.latestUntil : latestUntil;
    return new Extent(first, Math.min(latestFrom, last), Math.max(earliestUntil, first), last);
  }

  private Extent(Stretch start, Stretch end) {
    this(start.first, Math.min(start.last, end.last), Math.max(start.first, end.first), end.last);
  }

  /** Narrows it to a span that has some day that each of the dates can mean. */
  private Extent holding(List<EdtfDate> held) {
    long from = latestFrom;
    long until = earliestUntil;
    for (EdtfDate date : held) {
      from = Math.min(from, date.latest().toEpochDay());
      until = Math.max(until, date.earliest().toEpochDay());
    }
    return new Extent(earliestFrom, from, until, latestUntil);
  }

  private boolean isPossible() {
    return earliestFrom <= latestFrom && earliestUntil <= latestUntil;
  }

  /** The nights in custody in all of the spans, each counted once; no most is known of none. */
  static DayCount elapsed(List<Extent> spans) {
    return count(covered(certain(spans), 1), spans, 1);
  }

  /** The days touched by any of the spans, each counted once; no most is known of none. */
  static DayCount touched(List<Extent> spans) {
    return count(covered(certain(spans), 0) + daysMissed(spans), spans, 0);
  }

  private static Stretch days(Optional<EdtfDate> date) {
    return date.map(
            known -> new Stretch(known.earliest().toEpochDay(), known.latest().toEpochDay()))
        .orElse(EVER);
  }

  private static DayCount count(long least, List<Extent> spans, int notCounted) {
    boolean bounded = !spans.isEmpty() && spans.stream().allMatch(Extent::isBounded);
    return bounded
        ? DayCount.of(least, covered(possible(spans), notCounted))
        : DayCount.atLeast(least);
  }

  private boolean isBounded() {
    return earliestFrom != EVER.first && latestUntil != EVER.last;
  }

  private boolean isCertain() {
    return latestFrom <= earliestUntil;
  }

  private static List<Stretch> certain(List<Extent> spans) {
    return spans.stream()
        .filter(Extent::isCertain)
        .map(span -> new Stretch(span.latestFrom, span.earliestUntil))
        .toList();
  }

  private static List<Stretch> possible(List<Extent> spans) {
    return spans.stream().map(span -> new Stretch(span.earliestFrom, span.latestUntil)).toList();
  }

  /** Where the person was held at least on one day, and it is not known which. */
  private static List<Stretch> someDayIn(List<Extent> spans) {
    return spans.stream()
        .filter(span -> !span.isCertain())
        .map(span -> new Stretch(span.earliestUntil, span.latestFrom))
        .toList();
  }

  /**
   * Counts the days that lie in any of the stretches.
   *
   * @param notCounted how many days at the end of each stretch do not count: 1 counts nights
   */
  private static long covered(List<Stretch> stretches, int notCounted) {
    List<Stretch> ordered = new ArrayList<>(stretches);
    ordered.sort(Comparator.comparingLong(Stretch::first));
    long covered = 0;
    long next = EVER.first; // the first day not yet looked at
    for (Stretch stretch : ordered) {
      long end = stretch.last + 1 - notCounted;
      covered += Math.max(0, end - Math.max(next, stretch.first));
      next = Math.max(next, end);
    }
    return covered;
  }

  /**
   * The fewest days that, with those certainly in custody, can be the one day that each uncertain
   * span touched: taking always the last day on which the next one can be is known to need fewest.
   */
  private static long daysMissed(List<Extent> spans) {
    NavigableMap<Long, Long> lastByFirst = lastByFirst(certain(spans));
    List<Stretch> missed = new ArrayList<>(someDayIn(spans));
    missed.removeIf(some -> meetsAny(some, lastByFirst));
    missed.sort(Comparator.comparingLong(Stretch::last));
    long days = 0;
    long taken = EVER.first - 1;
    for (Stretch some : missed) {
      if (some.first > taken) {
        taken = some.last;
        days++;
      }
    }
    return days;
  }

  /** For the first day of each stretch the last day of all that begin by then. */
  private static NavigableMap<Long, Long> lastByFirst(List<Stretch> stretches) {
    List<Stretch> ordered = new ArrayList<>(stretches);
    ordered.sort(Comparator.comparingLong(Stretch::first));
    NavigableMap<Long, Long> lastByFirst = new TreeMap<>();
    long last = EVER.first;
    for (Stretch stretch : ordered) {
      last = Math.max(last, stretch.last);
      lastByFirst.put(stretch.first, last);
    }
    return lastByFirst;
  }

  private static boolean meetsAny(Stretch some, NavigableMap<Long, Long> lastByFirst) {
    Map.Entry<Long, Long> begun = lastByFirst.floorEntry(some.last);
    return begun != null && begun.getValue() >= some.first;
  }
}
