package dev.habeas.view;

import dev.habeas.PersonStatus;
import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which statuses may have held on a day. */
final class Statuses {
  private Statuses() {}

  /**
   * Those that may have held.
   *
   * @param statuses all of one person in one jurisdiction
   */
  static List<PersonStatus> on(EdtfDate day, List<PersonStatus> statuses) {
    return statuses.stream()
        .filter(status -> mayHold(status, day))
        .filter(status -> statuses.stream().noneMatch(later -> replaces(later, status, day)))
        .toList();
  }

  private static boolean mayHold(PersonStatus status, EdtfDate day) {
    return status.from().filter(from -> from.isAfter(day).isTrue()).isEmpty()
        && status.until().filter(until -> until.isBefore(day).isTrue()).isEmpty();
  }

  /** A day on which the earlier is said to have held after the later began speaks against it. */
  private static boolean replaces(PersonStatus later, PersonStatus earlier, EdtfDate day) {
    List<EdtfDate> dates =
        Stream.of(earlier.from(), earlier.asOf(), earlier.until())
            .flatMap(Optional::stream)
            .toList();
    return later.proceeding().equals(earlier.proceeding())
        && !dates.isEmpty()
        && later
            .from()
            .filter(from -> from.isAfter(day).isFalse())
            .filter(from -> dates.stream().allMatch(date -> date.isBefore(from).isTrue()))
            .isPresent();
  }
}
