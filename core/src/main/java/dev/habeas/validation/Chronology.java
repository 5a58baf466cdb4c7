package dev.habeas.validation;

import dev.habeas.Arrest;
import dev.habeas.Detention;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules on dates share: which of two moments was first, and when things began. */
final class Chronology {
  private Chronology() {}

  /** Whether the first is before the second, in the places where they happened. */
  static Truth isBefore(
      EdtfDate first, Optional<Place> here, EdtfDate second, Optional<Place> there) {
    return here.equals(there) ? first.isBefore(second) : isBeforeByCalendars(first, second);
  }

  /**
   * Whether the first is before the second, when the days may be of calendars of different places:
   * one day between them then proves nothing, unless both name their offset.
   */
  static Truth isBeforeByCalendars(EdtfDate first, EdtfDate second) {
    return first.offset().isPresent() && second.offset().isPresent()
        ? first.isBefore(second)
        : isBeforeByDays(first, second);
  }

  /** Whether the first is before the second, when one day between them proves nothing. */
  static Truth isBeforeByDays(EdtfDate first, EdtfDate second) {
    Truth before = first.isBefore(second);
    return before.isTrue() && !second.earliest().isAfter(first.latest().plusDays(1))
        ? Truth.UNKNOWN
        : before;
  }

  /** When the person was deprived of liberty, if that is recorded. */
  static @Nullable EdtfDate taken(Detention detention) {
    return detention.arrest().flatMap(Arrest::when).orElse(null);
  }

  /** When a release let the person go; one on paper only lets nobody go, whatever its date. */
  static @Nullable EdtfDate left(Release release) {
    return isOnPaper(release) ? null : release.when().orElse(null);
  }

  /** What rests on a release that let somebody go rests on its standing, if that is given. */
  static Breach restingOn(Release release, Breach breach) {
    return release.standing().isPresent() ? breach.with(release.id(), "/standing") : breach;
  }

  /** Whether only papers say that the person was released. */
  static boolean isOnPaper(Release release) {
    return release.standing().filter(ReleaseStanding.ON_PAPER::equals).isPresent();
  }

  /** Where the person was deprived of liberty. */
  static Optional<Place> place(Detention detention) {
    return detention.arrest().flatMap(Arrest::place);
  }

  /** The person of an id; null also for a group, which has no one body. */
  static @Nullable Person individual(String id, Lookup file) {
    Person person = file.find(id, Person.class).orElse(null);
    return person == null || person.size().isPresent() ? null : person;
  }
}
