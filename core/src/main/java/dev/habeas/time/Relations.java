package dev.habeas.time;

import dev.habeas.time.EdtfDate.Form;
import java.util.List;

/** What can be said of two dates from the days, and if need be the times, each can mean. */
final class Relations {
  private static final long SECONDS_PER_DAY = 86_400;
  private static final long SECONDS_PER_MINUTE = 60;

  /** The widest gap there is between two clocks on Earth, those of UTC-12 and UTC+14. */
  private static final long WIDEST_GAP = 26 * 3_600;

  /** What is asked of two moments. */
  private enum Question {
    IS_BEFORE,
    IS_SAME
  }

  private Relations() {}

  // Order and identity

  static Truth isBefore(EdtfDate a, EdtfDate b) {
    int given = given(a, b);
    int order = compare(a, b, given);
    if (order != 0 || given == EdtfDate.DAY_GIVEN) { // as it most often is
      return Truth.of(order < 0);
    }
    Truth byDay = isBefore(a.firstDay(), a.lastDay(), b.firstDay(), b.lastDay());
    return byTime(Question.IS_BEFORE, byDay, a, b);
  }

  static Truth isSame(EdtfDate a, EdtfDate b) {
    int given = given(a, b);
    int order = compare(a, b, given);
    if (order != 0 || given == EdtfDate.DAY_GIVEN) {
      return Truth.of(order == 0);
    }
    Truth byDay = Truth.UNKNOWN;
    if (!meets(a, b)) {
      byDay = Truth.FALSE;
    } else if (a.isOneDay() && b.isOneDay()) {
      byDay = Truth.TRUE;
    }
    return byTime(Question.IS_SAME, byDay, a, b);
  }

  /** How many of year, month and day, from the left, both give in full; 0 if times may matter. */
  private static int given(EdtfDate a, EdtfDate b) {
    return a.clock() != null && b.clock() != null ? 0 : Math.min(a.given(), b.given());
  }

  /** Which of two is first, by the first of what both give in which they differ; 0 if by none. */
  private static int compare(EdtfDate a, EdtfDate b, int given) {
    int order = given < 1 ? 0 : Integer.compare(a.year(), b.year());
    if (order == 0 && given > 1) {
      order = a.month() - b.month();
    }
    return order == 0 && given > 2 ? a.day() - b.day() : order;
  }

  private static Truth isBefore(long firstA, long lastA, long firstB, long lastB) {
    if (lastA < firstB) {
      return Truth.TRUE;
    }
    return firstA >= lastB ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Asks the times of day, if both dates are single days that have one; else the days have the last
   * word.
   */
  private static Truth byTime(Question question, Truth byDay, EdtfDate a, EdtfDate b) {
    Clock clockA = a.clock();
    Clock clockB = b.clock();
    if (clockA == null || clockB == null || !a.isOneDay() || !b.isOneDay()) {
      return byDay;
    }
    // Seconds from the midnight that begins the day of b.
    long distance = a.firstDay() - b.firstDay();
    long startA = distance * SECONDS_PER_DAY + clockA.firstSecond();
    long endA = distance * SECONDS_PER_DAY + clockA.lastSecond();
    if (clockA.sharesWall(clockB)) {
      return ask(question, startA, endA, clockB.firstSecond(), clockB.lastSecond());
    }
    if (clockA.hasOffset() && clockB.hasOffset()) {
      long shift = (clockA.offsetMinutes() - clockB.offsetMinutes()) * SECONDS_PER_MINUTE;
      Truth byInstant =
          ask(question, startA - shift, endA - shift, clockB.firstSecond(), clockB.lastSecond());
      // Where calendar and instant disagree, neither is certain.
      return distance == 0 || byInstant == byDay ? byInstant : Truth.UNKNOWN;
    }
    boolean elsewhere = clockA.isLocated() && clockB.isLocated();
    boolean near = Math.abs(startA - clockB.firstSecond()) <= WIDEST_GAP;
    return distance == 0 || (elsewhere && near) ? Truth.UNKNOWN : byDay;
  }

  /** A minute written twice is one and the same, as a day written twice is. */
  private static Truth ask(Question question, long firstA, long lastA, long firstB, long lastB) {
    boolean same = firstA == firstB && lastA == lastB;
    if (question == Question.IS_BEFORE) {
      return same ? Truth.FALSE : isBefore(firstA, lastA, firstB, lastB);
    }
    boolean apart = lastA < firstB || lastB < firstA;
    return same || apart ? Truth.of(same) : Truth.UNKNOWN;
  }

  // Inclusion

  static Truth isWithin(EdtfDate a, EdtfDate b) {
    if (!meets(a, b)) {
      return Truth.FALSE;
    }
    Extent[] frames = Extent.covered(b);
    for (Extent alternative : Extent.possible(a)) {
      if (!isCovered(alternative, frames, b.form() == Form.ALL_OF)) {
        return Truth.UNKNOWN;
      }
    }
    return Truth.TRUE;
  }

  /**
   * Of several days that all count one is enough to lie in; of several of which one counts, all are
   * needed.
   */
  private static boolean isCovered(Extent extent, Extent[] frames, boolean anyIsEnough) {
    for (Extent frame : frames) {
      if (frame.covers(extent) == anyIsEnough) {
        return anyIsEnough;
      }
    }
    return !anyIsEnough;
  }

  static Truth overlaps(EdtfDate a, EdtfDate b) {
    if (!meets(a, b)) {
      return Truth.FALSE;
    }
    return Truth.of(certainlyOverlaps(a, b)).or(Truth.UNKNOWN);
  }

  private static boolean certainlyOverlaps(EdtfDate a, EdtfDate b) {
    if (a.form() == Form.ALL_OF && !a.isRange()) {
      return anyOverlaps(a.members(), b);
    }
    if (b.form() == Form.ALL_OF && !b.isRange()) {
      return anyOverlaps(b.members(), a);
    }
    return a.latestStart() <= b.earliestEnd() && b.latestStart() <= a.earliestEnd();
  }

  private static boolean anyOverlaps(List<EdtfDate> members, EdtfDate date) {
    for (EdtfDate member : members) {
      if (certainlyOverlaps(member, date)) {
        return true;
      }
    }
    return false;
  }

  // Days in common

  /** Whether there is a day that both can mean. */
  private static boolean meets(EdtfDate a, EdtfDate b) {
    if (a.lastDay() < b.firstDay() || b.lastDay() < a.firstDay()) {
      return false;
    }
    return (!a.hasHoles() && !b.hasHoles()) || anyMeets(Extent.possible(a), Extent.possible(b));
  }

  private static boolean anyMeets(Extent[] some, Extent[] others) {
    for (Extent one : some) {
      for (Extent other : others) {
        if (one.meets(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
