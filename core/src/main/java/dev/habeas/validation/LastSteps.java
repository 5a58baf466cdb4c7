package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.FileIndex;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which step of a history is the last: by the dates as far as they tell, else as they are listed.
 */
final class LastSteps {
  private LastSteps() {}

  /**
   * The indexes of the steps that may be the last, in their order; none only of a history without
   * any that stands. There are several if their dates do not tell which of them was later.
   */
  static <E extends Extensible> List<Integer> of(
      List<E> steps, Function<E, Optional<EdtfDate>> when, FileIndex file) {
    List<Integer> standing = new ArrayList<>(steps.size());
    EdtfDate latest = null;
    int last = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (!file.isRetracted(steps.get(i))) {
        standing.add(i);
        EdtfDate date = when.apply(steps.get(i)).orElse(null);
        if (date != null && (latest == null || isNoEarlier(date, latest))) {
          latest = date;
          last = i;
        }
      }
    }
    int listedLast = standing.isEmpty() ? -1 : standing.get(standing.size() - 1);
    if (latest == null || when.apply(steps.get(listedLast)).isEmpty()) {
      return listedLast < 0 ? List.of() : List.of(listedLast);
    }
    List<Integer> found = new ArrayList<>(1);
    for (int i : standing) {
      EdtfDate date = when.apply(steps.get(i)).orElse(null);
      boolean isLater = i > last; // in the list, which alone tells of what has no date
      if (i == last || (date == null ? isLater : mayFollow(date, latest, isLater))) {
        found.add(i);
      }
    }
    return found;
  }

  /** Says that a breach rests on the date of a step, and on those of the steps listed behind it. */
  static <E> void supports(
      Breach breach,
      String id,
      String field,
      int step,
      List<E> steps,
      Function<E, Optional<EdtfDate>> when) {
    for (int i = step; i < steps.size(); i++) {
      EdtfDate date = when.apply(steps.get(i)).orElse(null);
      if (date != null) {
        breach.with(id, field + "/" + i + "/when").dated(date);
      }
    }
  }

  private static boolean isNoEarlier(EdtfDate date, EdtfDate other) {
    return !date.earliest().isBefore(other.earliest()) && !date.isBefore(other).isTrue();
  }

  /** Whether the one can be later than the other; on the same day what is listed later is. */
  private static boolean mayFollow(EdtfDate date, EdtfDate other, boolean isListedLater) {
    boolean isSame = date.isBefore(other).isFalse() && other.isBefore(date).isFalse();
    return isSame ? isListedLater : !date.isBefore(other).isTrue();
  }
}
