package dev.habeas.view;

import dev.habeas.Statement;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The statements of a file that are not retracted, by what they are about. */
final class StatementsByPlace {
  private final FileIndex index;
  private final List<Statement> statements;

  /** For each pointer the indexes of the statements about what is there. */
  private final NavigableMap<String, List<Integer>> byPointer = new TreeMap<>();

  StatementsByPlace(FileIndex index) {
    this.index = index;
    statements = index.retractions().without(index.file().statements());
    for (int i = 0; i < statements.size(); i++) {
      String pointer = pointer(statements.get(i));
      if (pointer != null) {
        byPointer.computeIfAbsent(pointer, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Those about an object or anything within it. */
  List<Statement> within(String id) {
    String pointer = index.pointer(id);
    if (pointer == null) {
      return List.of();
    }
    Collection<List<Integer>> inside =
        byPointer.subMap(pointer + "/", pointer + "0").values(); // '0' comes next after '/'
    List<Integer> found = new ArrayList<>(byPointer.getOrDefault(pointer, List.of()));
    inside.forEach(found::addAll);
    return inOrder(found);
  }

  /** Those about a field of an object, or about what holds the field. */
  List<Statement> on(String id, String field) {
    Node<?> named = index.named(id);
    if (named == null || (!field.isEmpty() && named.field(field) == null)) {
      return List.of();
    }
    String pointer = named.pointer() + field;
    List<Integer> found = new ArrayList<>(byPointer.getOrDefault(pointer, List.of()));
    while (!pointer.isEmpty()) {
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
      found.addAll(byPointer.getOrDefault(pointer, List.of()));
    }
    return inOrder(found);
  }

  private @Nullable String pointer(Statement statement) {
    String pointer = index.pointer(statement);
    String about = index.pointer(statement.about());
    return pointer == null && about != null
        ? about + "/" // on no field that the object can have, but within it
        : pointer;
  }

  private List<Statement> inOrder(List<Integer> indexes) {
    return indexes.stream().sorted().map(statements::get).toList();
  }
}
