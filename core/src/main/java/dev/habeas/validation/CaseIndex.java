package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import dev.habeas.schema.Retractions;
import dev.habeas.schema.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file by its ids, made once per validation. */
final class CaseIndex {
  /** An object with an id, and its type. */
  record Named<T extends Extensible>(ObjectType<T, ?> type, T object) {}

  private final CaseFile file;
  private final Map<String, Named<?>> byId = new HashMap<>();
  private final Map<String, Set<String>> repeated = new HashMap<>();
  private final Retractions retractions;

  private CaseIndex(CaseFile file) {
    this.file = file;
    Walk.through(file, this::index);
    retractions = Retractions.of(file);
  }

  static CaseIndex of(CaseFile file) {
    return new CaseIndex(file);
  }

  CaseFile file() {
    return file;
  }

  /** The first object of the file with an id; null if there is none. */
  @Nullable Named<?> named(String id) {
    return byId.get(id);
  }

  /** Where an id stands again after its first use; one object may stand in several places. */
  Set<String> repeats(String id) {
    return repeated.getOrDefault(id, Set.of());
  }

  /** The object of an id, if it is of the type and not retracted; null otherwise. */
  <T extends Extensible> @Nullable T find(String id, Class<T> type) {
    Named<?> named = byId.get(id);
    return named != null && type.isInstance(named.object()) && !isRetracted(named.object())
        ? type.cast(named.object())
        : null;
  }

  /** Whether a statement retracts the object as a whole, so that rules and views pass it over. */
  boolean isRetracted(Extensible object) {
    return retractions.include(object);
  }

  private <T extends Extensible> boolean index(ObjectType<T, ?> type, T object, Path path) {
    String id = type.id(object);
    if (id != null) {
      if (byId.putIfAbsent(id, new Named<>(type, object)) != null) {
        repeated.computeIfAbsent(id, key -> new HashSet<>()).add(path.pointer());
      }
    }
    return true;
  }

  static boolean deprecates(Statement statement) {
    return statement.status().filter(StatementStatus.DEPRECATED::equals).isPresent();
  }

  static boolean doubts(Statement statement) {
    return statement.stance().filter(Stance.DENIES::equals).isPresent()
        || statement.status().filter(StatementStatus.DISPUTED::equals).isPresent();
  }
}
