package dev.habeas.schema;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file by its ids, gone through once: all that is in it, what has an id, and what statements
 * retract.
 *
 * <p>Of two objects with one id the first counts, retracted or not. Immutable.
 */
public final class FileIndex {
  private final CaseFile file;
  private final List<Node<?>> nodes;
  private final Map<String, Node<?>> byId;
  private final Set<Node<?>> repeats;
  private final Retractions retractions;

  private FileIndex(CaseFile file) {
    this.file = file;
    nodes = Node.allOf(file);
    byId = new HashMap<>(nodes.size() / 2); // less than half of them have an id
    Set<Node<?>> others = Set.of();
    for (int i = 0; i < nodes.size(); i++) {
      String id = nodes.get(i).id();
      if (id != null && byId.putIfAbsent(id, nodes.get(i)) != null) {
        others = others.isEmpty() ? new LinkedHashSet<>() : others; // most files need none
        others.add(nodes.get(i));
      }
    }
    repeats = others;
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

  /** The file and all that is in it, retracted or not. */
  List<Node<?>> all() {
    return nodes;
  }

  /**
   * What is in the file, the file itself too, in its order and each before what it holds; without
   * what is retracted and all in it.
   */
  public List<Node<?>> standing() {
    if (retractions.isEmpty()) {
      return nodes;
    }
    List<Node<?>> standing = new ArrayList<>();
    Set<Node<?>> passedOver = new HashSet<>();
    for (Node<?> node : nodes) {
      if (isRetracted(node.object()) || passedOver.contains(node.around())) {
        passedOver.add(node);
      } else {
        standing.add(node);
      }
    }
    return standing;
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
  public @Nullable Node<?> named(String id) {
    return byId.get(id);
  }

  /** Whether the object is what an id names, and not another that repeats the id. */
  @SuppressWarnings("ReferenceEquality") // an equal object elsewhere is another
  public boolean isNamed(String id, Extensible object) {
    Node<?> named = byId.get(id);
    return named != null && named.object() == object;
  }

  /** The object of an id, if it is of the type and not retracted; null otherwise. */
  public <T extends Extensible> @Nullable T find(String id, Class<T> type) {
    Node<?> named = byId.get(id);
    return named != null && named.is(type) && !isRetracted(named.object())
        ? type.cast(named.object())
        : null;
  }

  /** The pointer to the object of an id; null if there is none. Made anew each time. */
  public @Nullable String pointer(String id) {
    Node<?> named = byId.get(id);
    return named == null ? null : named.pointer();
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
    Node<?> about = byId.get(statement.about());
    return about == null ? null : statement.field().map(about::field).orElse(null);
  }

  /** Whether something before has the same id; that may be the same object. */
  public boolean isRepeat(Node<?> node) {
    return repeats.contains(node);
  }

  /** All that repeats an id, without what is retracted and all in it. */
  public List<Node<?>> standingRepeats() {
    return repeats.isEmpty() ? List.of() : standing().stream().filter(this::isRepeat).toList();
  }

  /** What the statements of the file retract. */
  public Retractions retractions() {
    return retractions;
  }

  /** Whether a statement retracts the object as a whole, so that rules and views pass it over. */
  public boolean isRetracted(Extensible object) {
    return retractions.include(object);
  }
}
