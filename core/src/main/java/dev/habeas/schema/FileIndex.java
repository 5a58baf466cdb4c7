package dev.habeas.schema;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file by its ids, made in one walk: what has an id, where it is, and what statements retract.
 *
 * <p>Of two objects with one id the first counts, retracted or not. Immutable.
 */
public final class FileIndex {
  /** An object with an id, its type, and where it is. */
  public record Named<T extends Extensible>(ObjectType<T, ?> type, T object, Position position) {
    /** What a pointer names below the object; null if that is nothing such an object can have. */
    public @Nullable FieldLookup field(String pointer) {
      return FieldLookup.find(type, object, pointer);
    }
  }

  private final CaseFile file;
  private final Map<String, Named<?>> byId = new HashMap<>();
  private final Map<String, Set<String>> repeated = new HashMap<>();
  private final Retractions retractions;

  private FileIndex(CaseFile file) {
    this.file = file;
    Walk.through(file, this::index);
    retractions = Retractions.of(this);
  }

  /** The index of a file. */
  public static FileIndex of(CaseFile file) {
    return new FileIndex(file);
  }

  /** The file. */
  public CaseFile file() {
    return file;
  }

  /** How many ids are in use. */
  public int size() {
    return byId.size();
  }

  /** The ids in use, in no order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The first object of the file with an id; null if there is none. */
  public @Nullable Named<?> named(String id) {
    return byId.get(id);
  }

  /** Whether the object is what an id names, and not another that repeats the id. */
  @SuppressWarnings("ReferenceEquality") // an equal object elsewhere is another
  public boolean isNamed(String id, Extensible object) {
    Named<?> named = byId.get(id);
    return named != null && named.object() == object;
  }

  /** The object of an id, if it is of the type and not retracted; null otherwise. */
  public <T extends Extensible> @Nullable T find(String id, Class<T> type) {
    Named<?> named = byId.get(id);
    return named != null && type.isInstance(named.object()) && !isRetracted(named.object())
        ? type.cast(named.object())
        : null;
  }

  /** The pointer to the object of an id; null if there is none. Made anew each time. */
  public @Nullable String pointer(String id) {
    Named<?> named = byId.get(id);
    return named == null ? null : named.position().pointer();
  }

  /**
   * The pointer to what a statement is about, an object or a field of it; null if that is nothing
   * that the file can have.
   */
  public @Nullable String pointer(Statement statement) {
    String about = pointer(statement.about());
    if (about == null || statement.field().isEmpty()) {
      return about;
    }
    return field(statement) == null ? null : about + statement.field().get();
  }

  /** The field that a statement is about; null if it is about none that the file can have. */
  public @Nullable FieldLookup field(Statement statement) {
    Named<?> about = byId.get(statement.about());
    return about == null ? null : statement.field().map(about::field).orElse(null);
  }

  /** Where an id stands again after its first use; one object may stand in several places. */
  public Set<String> repeats(String id) {
    return repeated.getOrDefault(id, Set.of());
  }

  /** What the statements of the file retract. */
  public Retractions retractions() {
    return retractions;
  }

  /** Whether a statement retracts the object as a whole, so that rules and views pass it over. */
  public boolean isRetracted(Extensible object) {
    return retractions.include(object);
  }

  private <T extends Extensible> boolean index(ObjectType<T, ?> type, T object, Path path) {
    String id = type.id(object);
    if (id != null) {
      if (byId.containsKey(id)) {
        repeated.computeIfAbsent(id, key -> new HashSet<>()).add(path.pointer());
      } else {
        byId.put(id, new Named<>(type, object, path.position()));
      }
    }
    return true;
  }
}
