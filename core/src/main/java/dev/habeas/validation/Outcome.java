package dev.habeas.validation;

import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last entry in the history of a charge, which is its outcome, if it has a date. */
record Outcome(Charge charge, int index, ChargeEntry entry, EdtfDate when) {
  private static final Set<ChargeStatus> ENDED =
      Set.of(
          ChargeStatus.ACQUITTED,
          ChargeStatus.WITHDRAWN,
          ChargeStatus.DROPPED,
          ChargeStatus.DISMISSED);

  static @Nullable Outcome of(Charge charge, Lookup file) {
    List<ChargeEntry> history = charge.history();
    int last = history.size() - 1;
    while (last >= 0 && file.index().isRetracted(history.get(last))) {
      last--;
    }
    ChargeEntry entry = last < 0 ? null : history.get(last);
    EdtfDate when = entry == null ? null : entry.when().orElse(null);
    return entry == null || when == null ? null : new Outcome(charge, last, entry, when);
  }

  /** Whether the charge stands no more, and nobody was convicted of it. */
  boolean isEnd() {
    return ENDED.contains(entry.kind());
  }

  boolean isAcquittal() {
    return entry.kind().equals(ChargeStatus.ACQUITTED);
  }

  /** Says that a breach rests on it. */
  void supports(Breach breach) {
    String pointer = "/history/" + index;
    breach.with(charge.id(), pointer + "/kind").with(charge.id(), pointer + "/when").dated(when);
  }
}
