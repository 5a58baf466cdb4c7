package dev.habeas.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds circles among links, in time linear in the links.
 *
 * <p>Those found share no part; what is in a circle with others is in one that is found, or shares
 * a part with one. Without recursion, as a chain can be as long as a file.
 */
final class Circles {
  /**
   * One part's link to another.
   *
   * @param from the id of the part that has the link
   * @param field the pointer to the reference, from that part
   * @param kind the pointer to the kind of the link, from that part; null if it has none
   * @param to the id of the part linked to
   */
  record Link(String from, String field, @Nullable String kind, String to) {}

  private final Map<String, List<Link>> links = new LinkedHashMap<>();
  private final List<List<Link>> circles = new ArrayList<>();

  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> positions = new HashMap<>(); // on the path
  private final List<String> path = new ArrayList<>();
  private final List<Link> taken = new ArrayList<>(); // from each of the path to the next
  private final Deque<Iterator<Link>> untried = new ArrayDeque<>(); // of each of the path
  private final Deque<Integer> found = new ArrayDeque<>(); // positions that are in a circle

  Circles(List<Link> all) {
    for (Link link : all) {
      links.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link);
    }
  }

  /** The circles, each as its links in turn; asked once. */
  List<List<Link>> find() {
    for (String start : links.keySet()) {
      if (!seen.contains(start)) {
        enter(start);
        while (!path.isEmpty()) {
          step();
        }
      }
    }
    return circles;
  }

  private void step() {
    Iterator<Link> next = untried.element();
    if (!next.hasNext()) {
      leave();
      return;
    }
    Link link = next.next();
    Integer begin = positions.get(link.to());
    if (begin != null) {
      close(link, begin);
    } else if (!seen.contains(link.to())) {
      taken.add(link);
      enter(link.to());
    }
  }

  private void enter(String part) {
    seen.add(part);
    positions.put(part, path.size());
    path.add(part);
    untried.push(links.getOrDefault(part, List.of()).iterator());
  }

  private void leave() {
    int position = path.size() - 1;
    positions.remove(path.remove(position));
    untried.pop();
    if (position > 0) {
      taken.remove(position - 1);
    }
    if (!found.isEmpty() && found.element() == position) {
      found.pop();
    }
  }

  private void close(Link last, int begin) {
    if (found.isEmpty() || found.element() < begin) {
      List<Link> circle = new ArrayList<>(taken.subList(begin, taken.size()));
      circle.add(last);
      circles.add(circle);
      for (int position = begin; position < path.size(); position++) {
        found.push(position);
      }
    }
  }
}
