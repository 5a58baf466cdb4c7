package dev.habeas.view;

import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.StatedDuration;
import dev.habeas.time.DayCount;
import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time that a person was held in one detention, as far as the record says.
 *
 * <p>Days are counted from the bounds of the dates; times of day and qualifiers do not count, see
 * {@link #isQualified}. Stays and the day as of which the person was still held tell that the span
 * had begun and was not over. Where {@link #from()} is empty the start is not known: the least
 * counts from the first day that they tell of, and no most is known.
 *
 * <p>A detention that is linked as part of another of the same person neither begins before it nor
 * ends after it: what is not known of its days is bounded by what is known of the other's.
 *
 * <p>Where the dates cannot all be true together, something is wrong or not told, and no most is
 * known either. Where the end is certainly before the start, the counts are as of a span of which
 * nothing is known.
 */
public final class Span {
  private final Detention detention;
  private final Optional<EdtfDate> from;
  private final Optional<EdtfDate> until;
  private final Optional<EdtfDate> heldUpTo;
  private final List<StatedDuration> stated;
  private final Extent extent;
  private final boolean qualified;

  private Span(
      Detention detention,
      Optional<EdtfDate> from,
      Optional<EdtfDate> until,
      Optional<EdtfDate> heldUpTo,
      List<StatedDuration> stated,
      Extent extent,
      boolean qualified) {
    this.detention = detention;
    this.from = from;
    this.until = until;
    this.heldUpTo = heldUpTo;
    this.stated = stated;
    this.extent = extent;
    this.qualified = qualified;
  }

  /**
   * The span of a detention.
   *
   * @param held all dates on which the record says that the person was held, in no order
   */
  static Span of(
      Detention detention,
      Optional<EdtfDate> from,
      Optional<EdtfDate> until,
      Optional<EdtfDate> heldUpTo,
      List<EdtfDate> held,
      List<StatedDuration> stated) {
    boolean qualified =
        Stream.of(from.stream(), until.stream(), held.stream())
            .flatMap(dates -> dates)
            .anyMatch(EdtfDate::isQualified);
    Extent extent = Extent.of(from, until, held);
    return new Span(detention, from, until, heldUpTo, stated, extent, qualified);
  }

  /** The same inside other detentions. */
  Span within(List<Span> others) {
    Extent inside = extent;
    boolean anyQualified = qualified;
    for (Span outer : others) {
      inside = inside.within(outer.extent);
      anyQualified |= outer.qualified;
    }
    return new Span(detention, from, until, heldUpTo, stated, inside, anyQualified);
  }

  /** The id of the detention. */
  public String detention() {
    return detention.id();
  }

  /** The kind of the detention. */
  public DetentionKind kind() {
    return detention.kind();
  }

  /**
   * The date of the arrest, or else that of the end of the detention that this one {@linkplain
   * dev.habeas.DetentionLinkKind#CONTINUES continues}; empty if it is not known.
   *
   * <p>No start is taken from a detention of somebody else, from one that ended by death or escape,
   * nor from several that do not end alike. When a stay began is not taken for it: the person may
   * have been held before.
   */
  public Optional<EdtfDate> from() {
    return from;
  }

  /**
   * The date of the end: of the release that the end names, or else of the end itself, or else of
   * the one release of the person from this detention.
   *
   * <p>A release that no end names is not taken for the end if there are others of the person, if
   * the record tells of another end, or if it says that the person was still held afterwards:
   * releases can be on paper only. A disappearance is no end, and neither is a release of somebody
   * else, such as one of a group, or from another detention, even if the end names it. Empty means
   * that it is not known, never that the person is still held.
   */
  public Optional<EdtfDate> until() {
    return until;
  }

  /**
   * The day up to which the record says that the person was held, if it tells no end: the day as of
   * which the person was still held, or else that of a disappearance.
   */
  public Optional<EdtfDate> heldUpTo() {
    return heldUpTo;
  }

  /** Whether the record tells of no end. It does not follow that the person is still held. */
  public boolean isOpen() {
    return until.isEmpty() && detention.end().isEmpty();
  }

  /** The nights in custody; no most is known if the start or the end is not. */
  public DayCount daysElapsed() {
    return Extent.elapsed(List.of(extent()));
  }

  /** The days of the calendar touched, the first and the last included; at least one. */
  public DayCount daysTouched() {
    return Extent.touched(List.of(extent()));
  }

  /** The lengths that sources state, which need not agree with the days counted. */
  public List<StatedDuration> stated() {
    return stated;
  }

  /**
   * Whether a date that is counted from is uncertain or approximate: then the counts, even one that
   * is exact, are right only if that date is.
   */
  public boolean isQualified() {
    return qualified;
  }

  /** Nothing but the name of the type: all else is of the record. */
  @Override
  public String toString() {
    return "Span";
  }

  Extent extent() {
    return extent;
  }
}
