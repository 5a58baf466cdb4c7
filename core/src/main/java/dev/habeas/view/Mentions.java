package dev.habeas.view;

import dev.habeas.CourtOrder;
import dev.habeas.Extensible;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.schema.Field;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a file names which, as the references declared in the schema tell.
 *
 * <p>What is retracted names nothing. Sources are not counted as named: they say where a fact is
 * from, and not what it is about.
 */
final class Mentions {
  /** A part that is not retracted. */
  private static final class Node implements Comparable<Node> {
    private final int number;
    private final Part part;
    private final @Nullable String owner;
    private final Set<String> shared = new LinkedHashSet<>();

    Node(int number, Part part, @Nullable String owner) {
      this.number = number;
      this.part = part;
      this.owner = owner;
    }

    boolean isOf(String person) {
      return person.equals(owner);
    }

    boolean isOfSomebodyElse(String person) {
      return owner != null && !owner.equals(person);
    }

    @Override
    public int compareTo(Node other) {
      return Integer.compare(number, other.number);
    }
  }

  /** Goes through a file and notes what each part names. */
  private final class Reader implements Walk.Visitor {
    private int count;
    private @Nullable Node reading;

    @Override
    public <T extends Extensible> boolean visit(ObjectType<T, ?> type, T object, Path path) {
      if (index.isRetracted(object) || object instanceof Statement) {
        return false;
      }
      if (object instanceof Part part) {
        reading = new Node(count++, part, owner(type, object));
        if (isFirst(part)) {
          nodes.putIfAbsent(part.id(), reading);
        }
      }
      Node namer = reading;
      if (namer != null) {
        type.references(object, (id, reference, field, at) -> note(namer, id, reference));
      }
      return true;
    }
  }

  private final FileIndex index;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Set<Node>> naming = new HashMap<>();

  Mentions(FileIndex index) {
    this.index = index;
    Walk.through(index.file(), new Reader());
  }

  /** The parts about a person: see {@link CaseIndex#partsAbout}. */
  List<Part> about(String person) {
    SortedSet<Node> about = new TreeSet<>(naming(person));
    for (Node node : naming(person)) {
      if (node.isOf(person) && isFirst(node.part)) {
        about.addAll(naming(node.part.id()));
      }
    }
    List<Node> shared =
        Stream.concat(Stream.ofNullable(nodes.get(person)), about.stream())
            .filter(node -> !node.isOfSomebodyElse(person))
            .flatMap(node -> node.shared.stream())
            .flatMap(id -> Stream.ofNullable(nodes.get(id)))
            .toList();
    about.addAll(shared);
    return about.stream()
        .map(node -> node.part)
        .filter(part -> !(part instanceof Person && part.id().equals(person)))
        .toList();
  }

  /** The orders on a detention: see {@link CaseIndex#ordersOn}. */
  List<CourtOrder> ordersOn(String detention) {
    SortedSet<Node> found = new TreeSet<>();
    Deque<String> named = new ArrayDeque<>(List.of(detention));
    while (!named.isEmpty()) {
      for (Node node : naming(named.remove())) {
        if (node.part instanceof CourtOrder && found.add(node) && isFirst(node.part)) {
          named.add(node.part.id());
        }
      }
    }
    return found.stream().map(node -> (CourtOrder) node.part).toList();
  }

  private Set<Node> naming(String id) {
    return naming.getOrDefault(id, Set.of());
  }

  private void note(Node namer, String id, Scalar.Reference reference) {
    FileIndex.Named<?> named = index.named(id);
    if (named != null
        && reference.accepts(named.object())
        && named.object() instanceof Part part
        && !(part instanceof Source)) {
      naming.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(namer);
      if (!(part instanceof Person) && ownerOf(named.type()) == null) {
        namer.shared.add(id);
      }
    }
  }

  private boolean isFirst(Part part) {
    return index.isNamed(part.id(), part);
  }

  /** Whose the part is; an entry of a person is that person's. */
  private static <T extends Extensible> @Nullable String owner(ObjectType<T, ?> type, T part) {
    Field<T, ?, ?> owner = ownerOf(type);
    return part instanceof Person person
        ? person.id()
        : owner == null ? null : (String) owner.value(part);
  }

  /** The field by which each such part must name one person; null if it need not. */
  private static <T extends Extensible> @Nullable Field<T, ?, ?> ownerOf(ObjectType<T, ?> type) {
    for (Field<T, ?, ?> field : type.fields()) {
      if (field.multiplicity() == Field.Multiplicity.REQUIRED
          && field.type() instanceof Scalar.Reference reference
          && reference.target() == Person.class) {
        return field;
      }
    }
    return null;
  }
}
