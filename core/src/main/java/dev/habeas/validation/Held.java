package dev.habeas.validation;

import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.Release;
import dev.habeas.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a file says that somebody was held in a detention: that of its end, or else
 * one on which the person was held still.
 *
 * @param date the day
 * @param field where the detention tells of it; empty if a release alone does
 * @param release the id of the release that has the date; null if the detention has it
 */
record Held(EdtfDate date, String field, @Nullable String release) {
  /** Null if nothing says so: no end recorded does not mean held on. */
  static @Nullable Held last(Detention detention, Lookup file) {
    DetentionEnd end = detention.end().orElse(null);
    String named = end == null ? null : end.release().orElse(null);
    Held ended = null;
    if (named != null) {
      ended = released(file.find(named, Release.class).orElse(null), detention, "/end/release");
    }
    if (ended == null && end != null && end.when().isPresent()) {
      ended = new Held(end.when().get(), "/end/when", null);
    }
    if (ended == null && detention.stillHeldAsOf().isPresent()) {
      ended = new Held(detention.stillHeldAsOf().get(), "/stillHeldAsOf", null);
    }
    return ended == null && end == null ? onlyRelease(detention, file) : ended;
  }

  /** The breach of a rule, at where the detention tells of the day. */
  Breach support(Breach breach) {
    return (release == null ? breach : breach.with(release, "/when")).dated(date);
  }

  private static @Nullable Held onlyRelease(Detention detention, Lookup file) {
    List<Release> releases = file.naming(detention.id(), Release.class);
    return releases.size() == 1 ? released(releases.get(0), detention, "") : null;
  }

  private static @Nullable Held released(
      @Nullable Release release, Detention detention, String field) {
    EdtfDate left = release == null ? null : Chronology.left(release);
    return release != null && left != null && release.person().equals(detention.person())
        ? new Held(left, field, release.id())
        : null;
  }
}
