package dev.habeas.view;

import dev.habeas.PersonStatus;
import dev.habeas.time.EdtfDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which statuses may have held on a day. */
final class Statuses {
  private final EdtfDate day;

  /** When statuses certainly began by the day, the latest first, by their proceeding. */
  private final Map<Optional<String>, NavigableSet<EdtfDate>> begun = new HashMap<>();

  private Statuses(EdtfDate day, List<PersonStatus> statuses) {
    this.day = day;
    for (PersonStatus status : statuses) {
      status
          .from()
          .filter(from -> from.isAfter(day).isFalse())
          .ifPresent(from -> begun(status).add(from));
    }
  }

  /**
   * Those that may have held.
   *
   * @param statuses all of one person in one jurisdiction
   */
  static List<PersonStatus> on(EdtfDate day, List<PersonStatus> statuses) {
    Statuses held = new Statuses(day, statuses);
    return statuses.stream()
        .filter(status -> held.may(status) && !held.isReplaced(status))
        .toList();
  }

  private NavigableSet<EdtfDate> begun(PersonStatus status) {
    return begun.computeIfAbsent(
        status.proceeding(), id -> new TreeSet<>(EdtfDate.sortOrder().reversed()));
  }

  private boolean may(PersonStatus status) {
    return status.from().filter(from -> from.isAfter(day).isTrue()).isEmpty()
        && status.until().filter(until -> until.isBefore(day).isTrue()).isEmpty();
  }

  /** A day on which it is said to have held after another began speaks against it. */
  private boolean isReplaced(PersonStatus status) {
    List<EdtfDate> dates =
        Stream.of(status.from(), status.asOf(), status.until()).flatMap(Optional::stream).toList();
    Optional<LocalDate> last = dates.stream().map(EdtfDate::latest).max(LocalDate::compareTo);
    return last.isPresent()
        && begun(status).stream()
            .takeWhile(from -> !from.earliest().isBefore(last.get())) // none before it is after
            .anyMatch(from -> dates.stream().allMatch(date -> date.isBefore(from).isTrue()));
  }
}
