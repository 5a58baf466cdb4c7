package dev.habeas.validation;

import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last entry in the history of a charge, which is its outcome, if it has a date.
 *
 * @param entry the last one listed of those that may be the last, if one of them ends the charge
 *     that
 * @param kinds what the last one may be
 */
record Outcome(
    Charge charge, int index, ChargeEntry entry, EdtfDate when, List<ChargeStatus> kinds) {
  private static final Set<ChargeStatus> ENDED =
      Set.of(
          ChargeStatus.ACQUITTED,
          ChargeStatus.WITHDRAWN,
          ChargeStatus.DROPPED,
          ChargeStatus.DISMISSED);

  static @Nullable Outcome of(Charge charge, Lookup file) {
    List<ChargeEntry> history = charge.history();
    List<ChargeStatus> kinds = new ArrayList<>(1);
    int last = -1;
    for (int i : LastSteps.of(history, ChargeEntry::when, file.index())) {
      ChargeStatus kind = history.get(i).kind();
      kinds.add(kind);
      last = last < 0 || ENDED.contains(kind) ? i : last;
    }
    EdtfDate when = last < 0 ? null : history.get(last).when().orElse(null);
    return when == null ? null : new Outcome(charge, last, history.get(last), when, kinds);
  }

  /** Whether the charge stands no more, and nobody was convicted of it. */
  Truth isEnd() {
    return isAmong(ENDED);
  }

  Truth isAcquittal() {
    return isAmong(Set.of(ChargeStatus.ACQUITTED));
  }

  private Truth isAmong(Set<ChargeStatus> some) {
    return some.containsAll(kinds)
        ? Truth.TRUE
        : Truth.UNKNOWN.and(Truth.of(kinds.stream().anyMatch(some::contains)));
  }

  /** Says that a breach rests on it. */
  void supports(Breach breach) {
    breach.with(charge.id(), "/history/" + index + "/kind");
    LastSteps.supports(breach, charge.id(), "/history", index, charge.history(), ChargeEntry::when);
  }
}
