package dev.habeas.schema;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What statements of a file retract as a whole, so that rules and views pass it over.
 *
 * <p>A statement retracts a part when it names no field and is deprecated. The file itself cannot
 * be retracted; of two objects with one id the first is.
 */
public final class Retractions {
  private final Set<Extensible> retracted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> sought = new HashSet<>();

  private Retractions() {}

  /** The retractions that a file holds. */
  public static Retractions of(CaseFile file) {
    Retractions retractions = new Retractions();
    retractions.seek(file.statements().stream().filter(Retractions::retracts).toList());
    if (!retractions.sought.isEmpty()) { // most files retract nothing, and are not gone through
      Walk.through(file, retractions::find);
      retractions.retracted.remove(file);
    }
    return retractions;
  }

  /**
   * Seeks what is retracted by a statement that is not retracted itself. A statement is decided
   * once all that would retract it are; those that retract each other in a circle never are, and
   * retract nothing.
   */
  private void seek(List<Statement> retracting) {
    Map<String, Statement> byId = new HashMap<>();
    Map<String, Integer> undecided = new HashMap<>();
    for (Statement statement : retracting) {
      statement.id().ifPresent(id -> byId.putIfAbsent(id, statement));
      undecided.merge(statement.about(), 1, Integer::sum);
    }
    Deque<Statement> decided = new ArrayDeque<>();
    for (Statement statement : retracting) {
      if (statement.id().filter(undecided::containsKey).isEmpty()) {
        decided.add(statement);
      }
    }
    while (!decided.isEmpty()) {
      Statement statement = decided.remove();
      String about = statement.about();
      if (statement.id().filter(sought::contains).isEmpty()) {
        sought.add(about);
      }
      Statement target = byId.get(about);
      if (undecided.merge(about, -1, Integer::sum) == 0 && target != null) {
        decided.add(target);
      }
    }
  }

  /** Whether the object, as the file holds it, is retracted. */
  public boolean include(Extensible object) {
    return retracted.contains(object);
  }

  /** Those of the objects that are not retracted, in their order. */
  public <T extends Extensible> List<T> without(List<T> objects) {
    return retracted.isEmpty()
        ? objects
        : objects.stream().filter(object -> !include(object)).toList();
  }

  private static boolean retracts(Statement statement) {
    return statement.field().isEmpty()
        && statement.status().filter(StatementStatus.DEPRECATED::equals).isPresent();
  }

  private <T extends Extensible> boolean find(ObjectType<T, ?> type, T object, Path path) {
    String id = type.id(object);
    if (id != null && sought.remove(id)) {
      retracted.add(object);
    }
    return true;
  }
}
