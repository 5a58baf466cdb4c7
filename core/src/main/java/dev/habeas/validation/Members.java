package dev.habeas.validation;

import dev.habeas.Person;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who is told of where a group is told of. */
final class Members {
  private Members() {}

  /** The person and all groups that the file says the person, or such a group, is a member of. */
  static Set<String> andGroups(String person, Lookup file) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(person);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (found.add(id)) {
        file.find(id, Person.class).ifPresent(one -> groups(one, file, open));
      }
    }
    return found;
  }

  private static void groups(Person member, Lookup file, Deque<String> groups) {
    for (Relation relation : member.relations()) {
      if (relation.kind().equals(RelationKind.MEMBER_OF) && !file.index().isRetracted(relation)) {
        groups.add(relation.person());
      }
    }
  }
}
