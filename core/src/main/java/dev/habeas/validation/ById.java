package dev.habeas.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is found by an id that it has or names, in the order in which it was added. */
final class ById<T> {
  private final Map<String, List<T>> all = new HashMap<>();

  void add(String id, T one) {
    all.computeIfAbsent(id, key -> new ArrayList<>()).add(one);
  }

  /** Adds it unless it was the last that was added for the id. */
  @SuppressWarnings("ReferenceEquality") // an equal one elsewhere is another
  void addOnce(String id, T one) {
    List<T> found = all.computeIfAbsent(id, key -> new ArrayList<>());
    if (found.isEmpty() || found.get(found.size() - 1) != one) {
      found.add(one);
    }
  }

  void add(Set<String> ids, T one) {
    ids.forEach(id -> add(id, one));
  }

  /** What is found; not to be changed. */
  List<T> of(String id) {
    List<T> found = all.get(id);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }
}
