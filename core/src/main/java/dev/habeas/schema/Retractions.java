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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What statements of a file retract as a whole, so that rules and views pass it over.
 *
 * <p>A statement retracts a part when it names no field and is deprecated. The file itself cannot
 * be retracted; of two objects with one id the first is.
 */
public final class Retractions {
  private static final Retractions NONE = new Retractions();

  private final Set<Extensible> retracted = Collections.newSetFromMap(new IdentityHashMap<>());

  private Retractions() {}

  /** The retractions that a file holds. */
  public static Retractions of(CaseFile file) {
    return retracting(file).isEmpty() ? NONE : FileIndex.of(file).retractions();
  }

  static Retractions of(FileIndex index) {
    Set<Statement> retracting = retracting(index.file());
    if (retracting.isEmpty()) { // as in most files
      return NONE;
    }
    Retractions retractions = new Retractions();
    for (String id : retracted(retracting, index)) {
      Node<?> named = index.named(id);
      if (named != null) {
        retractions.retracted.add(named.object());
      }
    }
    retractions.retracted.remove(index.file());
    return retractions;
  }

  /** Whether a statement says of what it gives that it is no longer held. */
  public static boolean isDeprecated(Statement statement) {
    return statement.status().filter(StatementStatus.DEPRECATED::equals).isPresent();
  }

  /** Whether the object, as the file holds it, is retracted. */
  public boolean include(Extensible object) {
    return !retracted.isEmpty() && retracted.contains(object); // an identity hash is dear
  }

  /** Whether nothing is retracted. */
  boolean isEmpty() {
    return retracted.isEmpty();
  }

  /** Those of the objects that are not retracted, in their order. */
  public <T extends Extensible> List<T> without(List<T> objects) {
    return retracted.isEmpty()
        ? objects
        : objects.stream().filter(object -> !include(object)).toList();
  }

  private static Set<Statement> retracting(CaseFile file) {
    Set<Statement> retracting = Set.of();
    List<Statement> statements = file.statements();
    for (int i = 0; i < statements.size(); i++) { // no iterator for a file without any
      Statement statement = statements.get(i);
      if (statement.field().isEmpty() && isDeprecated(statement)) {
        retracting = retracting.isEmpty() ? new LinkedHashSet<>() : retracting;
        retracting.add(statement); // one object may stand in several places
      }
    }
    return retracting;
  }

  /**
   * The ids retracted by a statement that is not retracted itself. A statement is decided once all
   * that would retract it are; those that retract each other in a circle never are, and retract
   * nothing.
   */
  private static Set<String> retracted(Set<Statement> retracting, FileIndex index) {
    Map<String, Statement> byId = new HashMap<>();
    Map<String, Integer> undecided = new HashMap<>();
    for (Statement statement : retracting) {
      id(statement, index).ifPresent(id -> byId.put(id, statement));
      undecided.merge(statement.about(), 1, Integer::sum);
    }
    Deque<Statement> decided = new ArrayDeque<>();
    for (Statement statement : retracting) {
      if (id(statement, index).filter(undecided::containsKey).isEmpty()) {
        decided.add(statement);
      }
    }
    Set<String> retracted = new HashSet<>();
    while (!decided.isEmpty()) {
      Statement statement = decided.remove();
      String about = statement.about();
      if (id(statement, index).filter(retracted::contains).isEmpty()) {
        retracted.add(about);
      }
      Statement target = byId.get(about);
      if (undecided.merge(about, -1, Integer::sum) == 0 && target != null) {
        decided.add(target);
      }
    }
    return retracted;
  }

  /** The id by which the statement can be retracted: one that nothing before it has. */
  private static Optional<String> id(Statement statement, FileIndex index) {
    return statement.id().filter(id -> index.isNamed(id, statement));
  }
}
