package dev.habeas.view;

import dev.habeas.CaseFile;
import dev.habeas.time.EdtfDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything dated in a file, in order.
 *
 * <p>Entries are sorted by {@link EdtfDate#sortOrder()}: by the first day that a date can mean,
 * then the last. Equal dates stay in the order of the file. What must have had a moment that is not
 * recorded, such as an arrest without a date, comes last and in the order of the file. An order
 * that was asked for or refused, and of which no further step is told, had no moment of being
 * issued, and a charge of which it is only told that it was alleged none of being brought.
 *
 * <p>The place in the list proves nothing where dates are uncertain: one entry is certainly before
 * another only if {@link EdtfDate#isBefore} says so of their dates. {@link #order} tells of two
 * neighbours why one is put after the other.
 */
public final class Timeline {
  /**
   * One date of the file, or one moment of which no date is recorded.
   *
   * @param when the date; empty if it is not recorded
   * @param what what is dated, in stable kebab-case words, of which those that Habeas does not know
   *     are left out: the type, its kind, the standing of a stage unless it was held, that a
   *     release is on paper, whether a sentence was requested or pronounced, and the field unless
   *     it is the moment of the type, as in {@code status accused as-of}, {@code stage verdict
   *     cancelled} and {@code sentence requested}
   * @param pointer the RFC 6901 pointer to the date, or to where it would be
   */
  public record Entry(Optional<EdtfDate> when, String what, String pointer) {
    boolean isDated() {
      return when.isPresent();
    }

    /** Where the entry is in the file; never what it says. */
    @Override
    public String toString() {
      return "Entry[" + pointer + "]";
    }
  }

  /** Why an entry is where it is: how its date stands to that of the entry before it. */
  public enum Order {
    /** There is no entry before it. */
    FIRST,
    /**
     * Its date is certainly after that of the entry before it, though perhaps not of all others.
     */
    AFTER,
    /** Both are of one and the same day or time; they are in the order of the file or by time. */
    SAME,
    /** It may be before, after or at the same time: the dates do not tell. */
    UNCERTAIN,
    /** It has no date. */
    UNDATED
  }

  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing(entry -> entry.when().orElseThrow(), EdtfDate.sortOrder());
  private static final Comparator<Entry> DATED_FIRST =
      Comparator.comparing(entry -> !entry.isDated());

  private final List<Entry> entries;

  private Timeline(List<Entry> entries) {
    this.entries = entries;
  }

  /** The timeline of a file. */
  public static Timeline of(CaseFile file) {
    List<Entry> entries = DatesOfFile.in(file);
    entries.sort(DATED_FIRST.thenComparing(Timeline::compareDates));
    return new Timeline(List.copyOf(entries));
  }

  /** All entries, the earliest first and those without a date last. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Tells why an entry is after the one before it, which need not be the order in which they came
   * about.
   *
   * @param index the index of the entry in {@link #entries()}
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public Order order(int index) {
    Optional<EdtfDate> when = entries.get(index).when();
    if (when.isEmpty()) {
      return Order.UNDATED;
    }
    return index == 0
        ? Order.FIRST
        : order(entries.get(index - 1).when().orElseThrow(), when.orElseThrow());
  }

  private static Order order(EdtfDate previous, EdtfDate date) {
    if (previous.isBefore(date).isTrue()) {
      return Order.AFTER;
    }
    return previous.isSame(date).isTrue() ? Order.SAME : Order.UNCERTAIN;
  }

  /** How many entries there are. */
  @Override
  public String toString() {
    long dated = entries.stream().filter(Entry::isDated).count();
    return "Timeline[dated=" + dated + ", undated=" + (entries.size() - dated) + "]";
  }

  /** Compares two entries that both have a date or both have none. */
  private static int compareDates(Entry one, Entry other) {
    return one.isDated() ? BY_DATE.compare(one, other) : 0;
  }
}
