package dev.habeas.validation;

import java.util.ArrayList;
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

  void add(Set<String> ids, T one) {
    ids.forEach(id -> add(id, one));
  }

  List<T> of(String id) {
    return all.getOrDefault(id, List.of());
  }
}
