package dev.habeas.validation;

import dev.habeas.validation.Completeness.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What looking for the elements of an item has found so far. */
final class Finding {
  private final Register register;
  private final Set<String> recorded = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> withheld = new LinkedHashSet<>();

  Finding(Register register) {
    this.register = register;
  }

  /** Notes something that is there. */
  void record(String pointer) {
    recorded.add(pointer);
  }

  /** Notes something that is not there: missing, or withheld if the file says so. */
  void lack(String pointer) {
    (register.isWithheld(pointer) ? withheld : missing).add(pointer);
  }

  /** Takes over what another has found to be there. */
  void recordAllOf(Finding other) {
    recorded.addAll(other.recorded);
  }

  /** Takes over what another has found not to be there. */
  void lackAllOf(Finding other) {
    missing.addAll(other.missing);
    withheld.addAll(other.withheld);
  }

  /** Whether there was nothing to look for. */
  boolean isEmpty() {
    return recorded.isEmpty() && missing.isEmpty() && withheld.isEmpty();
  }

  Status status() {
    boolean complete = missing.isEmpty() && withheld.isEmpty();
    if (!recorded.isEmpty()) {
      return complete ? Status.RECORDED : Status.PARTIAL;
    }
    return withheld.isEmpty() ? Status.MISSING : Status.WITHHELD;
  }

  List<String> recorded() {
    return List.copyOf(recorded);
  }

  List<String> missing() {
    return List.copyOf(missing);
  }

  List<String> withheld() {
    return List.copyOf(withheld);
  }
}
