package dev.habeas.validation;

import dev.habeas.Person;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who is told of where a group is told of. */
final class Members {
  /** Stands for whatever group it is, where that is kept back; no id is empty. */
  private static final String ANY = "";

  private Members() {}

  /** The person and all groups that the file says the person, or such a group, is a member of. */
  static Set<String> andGroups(String person, Lookup file) {
    return andAll(List.of(person), one -> groups(one, file), file);
  }

  /**
   * Whether the ids are of two persons neither of whom can be one of the other: a group can be
   * detained as one.
   */
  static boolean areApart(String one, String other, Lookup file) {
    return !one.equals(other)
        && file.find(one, Person.class).isPresent()
        && file.find(other, Person.class).isPresent()
        && !mayBeOneOf(one, other, file)
        && !mayBeOneOf(other, one, file);
  }

  private static boolean mayBeOneOf(String person, String group, Lookup file) {
    return has(group, file.openGroups())
        || has(group, andAll(List.of(person), one -> possibleGroups(one, file), file));
  }

  /**
   * The groups that may have members whom the file does not relate: those whose size is told, or
   * kept back, and theirs. {@link Lookup} has them once for a validation.
   */
  static Set<String> openGroups(Lookup file) {
    List<String> sized =
        file.index().retractions().without(file.file().persons()).stream()
            .filter(one -> one.size().isPresent() || file.isWithheld(one.id(), "/size"))
            .map(Person::id)
            .toList();
    return andAll(sized, one -> possibleGroups(one, file), file);
  }

  private static boolean has(String group, Set<String> groups) {
    return groups.contains(group) || groups.contains(ANY);
  }

  private static Set<String> andAll(
      List<String> persons, Function<Person, List<String>> groups, Lookup file) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(persons);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (found.add(id)) {
        file.find(id, Person.class).ifPresent(one -> open.addAll(groups.apply(one)));
      }
    }
    return found;
  }

  private static List<String> groups(Person member, Lookup file) {
    return member.relations().stream()
        .filter(relation -> isMembership(relation) && !file.index().isRetracted(relation))
        .map(Relation::person)
        .toList();
  }

  /** What is kept back of a relation may be that it is the one to a group. */
  private static List<String> possibleGroups(Person member, Lookup file) {
    List<String> groups = new ArrayList<>();
    List<Relation> relations = member.relations();
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      String at = "/relations/" + i;
      if (!file.index().isRetracted(relation)
          && (isMembership(relation) || file.isWithheld(member.id(), at + "/kind"))) {
        groups.add(file.isWithheld(member.id(), at + "/person") ? ANY : relation.person());
      }
    }
    if (file.isWithheld(member.id(), "/relations/" + relations.size())) { // another one
      groups.add(ANY);
    }
    return groups;
  }

  private static boolean isMembership(Relation relation) {
    return relation.kind().equals(RelationKind.MEMBER_OF);
  }
}
