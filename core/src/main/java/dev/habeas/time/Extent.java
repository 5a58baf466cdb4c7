package dev.habeas.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of one date that is no list: all from the first to the last, or those among them that
 * fit a pattern.
 *
 * <p>It exists so that a set of many members works out the days of each only once.
 */
final class Extent {
  private final long first;
  private final long last;
  private final @Nullable DigitPattern pattern;

  private Extent(long first, long last, @Nullable DigitPattern pattern) {
    this.first = first;
    this.last = last;
    this.pattern = pattern;
  }

  /** All days that each member of a date can mean. */
  static Extent[] possible(EdtfDate date) {
    List<EdtfDate> members = date.members();
    Extent[] extents = new Extent[members.size()];
    for (int i = 0; i < extents.length; i++) {
      EdtfDate member = members.get(i);
      DigitPattern pattern = member.hasUnspecified() ? member.pattern() : null;
      extents[i] = new Extent(member.firstDay(), member.lastDay(), pattern);
    }
    return extents;
  }

  /**
   * The days each member of a date covers as a frame: of an interval those that it covers wherever
   * its ends are.
   */
  static Extent[] covered(EdtfDate date) {
    if (date.form() == EdtfDate.Form.INTERVAL) {
      return new Extent[] {new Extent(date.latestStart(), date.earliestEnd(), null)};
    }
    return possible(date);
  }

  boolean meets(Extent other) {
    if (last < other.first || other.last < first) {
      return false;
    }
    if (pattern == null) {
      return other.pattern == null || other.pattern.meets(first, last);
    }
    return other.pattern == null
        ? pattern.meets(other.first, other.last)
        : pattern.meets(other.pattern);
  }

  boolean covers(Extent other) {
    if (other.first < first || other.last > last) {
      return false;
    }
    if (pattern == null) {
      return true;
    }
    return other.pattern == null
        ? pattern.covers(other.first, other.last)
        : pattern.covers(other.pattern);
  }
}
