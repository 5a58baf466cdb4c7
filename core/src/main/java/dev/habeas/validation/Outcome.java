package dev.habeas.validation;

import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a charge ended, or may have: by the last entry in its history, if that has a date.
 *
 * @param steps the indexes of those entries that are such an end, have a date and may be the last
 * @param first the index of the first entry that may be the last
 * @param isOnly whether no other entry may be the last
 */
record Outcome(Charge charge, List<Integer> steps, int first, boolean isOnly) {
  private static final Set<ChargeStatus> ENDED =
      Set.of(
          ChargeStatus.ACQUITTED,
          ChargeStatus.WITHDRAWN,
          ChargeStatus.DROPPED,
          ChargeStatus.DISMISSED);

  /**
   * That the charge stands no more, and nobody was convicted of it; null if that is not known of
   * any day.
   */
  static @Nullable Outcome end(Charge charge, Lookup file) {
    return of(charge, ENDED, file);
  }

  /** That the person was acquitted; null if that is not known of any day. */
  static @Nullable Outcome acquittal(Charge charge, Lookup file) {
    return of(charge, Set.of(ChargeStatus.ACQUITTED), file);
  }

  private static @Nullable Outcome of(Charge charge, Set<ChargeStatus> ends, Lookup file) {
    List<ChargeEntry> history = charge.history();
    List<Integer> last = LastSteps.of(history, ChargeEntry::when, file.index());
    List<Integer> steps = new ArrayList<>(1);
    for (int i : last) {
      if (ends.contains(history.get(i).kind()) && history.get(i).when().isPresent()) {
        steps.add(i);
      }
    }
    return steps.isEmpty()
        ? null
        : new Outcome(charge, steps, last.get(0), steps.size() == last.size());
  }

  /** The days on which it may have ended so. */
  List<EdtfDate> days() {
    return steps.stream().map(i -> charge.history().get(i).when().orElseThrow()).toList();
  }

  /**
   * Whether it ended so on a day of which something holds, whichever of the entries is the last.
   */
  Truth on(Function<EdtfDate, Truth> day) {
    Set<Truth> answers = days().stream().map(day).collect(Collectors.toSet());
    if (!isOnly) {
      answers.add(Truth.FALSE);
    }
    return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
  }

  /** Says that a breach rests on it. */
  void supports(Breach breach) {
    steps.forEach(i -> breach.with(charge.id(), "/history/" + i + "/kind"));
    LastSteps.supports(breach, charge.id(), "/history", first, charge.history(), ChargeEntry::when);
  }
}
