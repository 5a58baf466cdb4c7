package dev.habeas.view;

import dev.habeas.CaseFile;
import dev.habeas.time.DayCount;
import dev.habeas.time.EdtfDate;
import java.util.Comparator;
import java.util.List;

/**
 * The spans in which a person was held, as the detentions of a file tell them.
 *
 * <p>Days are counted in two ways, and neither is wrong: nights in custody, and days touched. Each
 * has a least and a most: no reading of the dates gives fewer days or more. A day in two detentions
 * at once is counted once; a night is counted if one detention covers both its days, so that time
 * free between two detentions is never counted, while two that share a day are one.
 *
 * <p>The counts cover the detentions that the file records and no others, neither custody elsewhere
 * after a transfer nor a night between two detentions of which one continues the other; that it
 * records none does not say that the person was never held. They take the record at its word: what
 * a statement denies or disputes counts, what one retracts does not. A person who belongs to an
 * unnamed group, an entry with a size, is not found through the group.
 */
public final class Custody {
  private static final Comparator<Span> UNKNOWN_START_LAST =
      Comparator.comparing(span -> span.from().isEmpty());

  private final List<Span> spans;

  private Custody(List<Span> spans) {
    this.spans = spans;
  }

  /**
   * The custody of a person.
   *
   * @param file the file, not null
   * @param person the id of the person, not null; of one who is not in the file no custody is told
   */
  public static Custody of(CaseFile file, String person) {
    List<Span> spans = new SpanFinder(file).spans(person);
    spans.sort(UNKNOWN_START_LAST.thenComparing(Custody::compareStarts));
    return new Custody(List.copyOf(spans));
  }

  /**
   * The spans, one for each detention: by start as {@link EdtfDate#sortOrder()} has it, those whose
   * start is not known last, else in the order of the file.
   */
  public List<Span> spans() {
    return spans;
  }

  /** The nights in custody of all spans together; at least 0 if there are none. */
  public DayCount daysElapsed() {
    return Extent.elapsed(extents());
  }

  /** The days of the calendar touched by any of the spans; at least 0 if there are none. */
  public DayCount daysTouched() {
    return Extent.touched(extents());
  }

  /** Whether any span {@linkplain Span#isQualified rests on} an uncertain or approximate date. */
  public boolean isQualified() {
    return spans.stream().anyMatch(Span::isQualified);
  }

  /** How many spans there are. */
  @Override
  public String toString() {
    return "Custody[spans=" + spans.size() + "]";
  }

  private List<Extent> extents() {
    return spans.stream().map(Span::extent).toList();
  }

  /** Compares two spans that both have a start or both have none. */
  private static int compareStarts(Span one, Span other) {
    return one.from().isEmpty()
        ? 0
        : EdtfDate.sortOrder().compare(one.from().orElseThrow(), other.from().orElseThrow());
  }
}
