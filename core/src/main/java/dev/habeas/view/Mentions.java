package dev.habeas.view;

import dev.habeas.CourtOrder;
import dev.habeas.Extensible;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.schema.Field;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
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
 * Which part of a file names which, anywhere within it, as the references declared in the schema
 * tell.
 *
 * <p>Rules ask another question, what names an id by a field of its own, and profiles ask what
 * belongs to a detention: one index for all would hold what each of them has to leave out.
 *
 * <p>What is retracted names nothing. Sources are not counted as named: they say where a fact is
 * from, and not what it is about.
 */
final class Mentions {
  /** A part that is not retracted. */
  private static final class Namer implements Comparable<Namer> {
    private final int number;
    private final Part part;
    private final @Nullable String owner;
    private final Set<String> shared = new LinkedHashSet<>();

    Namer(int number, Part part, @Nullable String owner) {
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
    public int compareTo(Namer other) {
      return Integer.compare(number, other.number);
    }
  }

  /** Goes through a file and notes what each part names. */
  private final class Reader {
    private int count;
    private @Nullable Namer reading;

    <T extends Extensible> void read(Node<T> node) {
      if (node.object() instanceof Part part) {
        reading = new Namer(count++, part, owner(node.type(), node.object()));
        if (isFirst(part)) {
          namers.putIfAbsent(part.id(), reading);
        }
      } else if (node.object() instanceof Statement) {
        reading = null; // nor what it holds
      }
      Namer namer = reading;
      if (namer != null) {
        node.type()
            .references(node.object(), (id, reference, field, at) -> note(namer, id, reference));
      }
    }
  }

  private final FileIndex index;
  private final Map<String, Namer> namers = new HashMap<>();
  private final Map<String, Set<Namer>> naming = new HashMap<>();

  Mentions(FileIndex index) {
    this.index = index;
    Reader reader = new Reader();
    index.standing().forEach(reader::read);
  }

  /** The parts about a person: see {@link CaseIndex#partsAbout}. */
  List<Part> about(String person) {
    SortedSet<Namer> about = new TreeSet<>(naming(person));
    for (Namer namer : naming(person)) {
      if (namer.isOf(person) && isFirst(namer.part)) {
        about.addAll(naming(namer.part.id()));
      }
    }
    List<Namer> shared =
        Stream.concat(Stream.ofNullable(namers.get(person)), about.stream())
            .filter(namer -> !namer.isOfSomebodyElse(person))
            .flatMap(namer -> namer.shared.stream())
            .flatMap(id -> Stream.ofNullable(namers.get(id)))
            .toList();
    about.addAll(shared);
    return about.stream()
        .map(namer -> namer.part)
        .filter(part -> !(part instanceof Person && part.id().equals(person)))
        .toList();
  }

  /** The orders on a detention: see {@link CaseIndex#ordersOn}. */
  List<CourtOrder> ordersOn(String detention) {
    SortedSet<Namer> found = new TreeSet<>();
    Deque<String> named = new ArrayDeque<>(List.of(detention));
    while (!named.isEmpty()) {
      for (Namer namer : naming(named.remove())) {
        if (namer.part instanceof CourtOrder && found.add(namer) && isFirst(namer.part)) {
          named.add(namer.part.id());
        }
      }
    }
    return found.stream().map(namer -> (CourtOrder) namer.part).toList();
  }

  private Set<Namer> naming(String id) {
    return naming.getOrDefault(id, Set.of());
  }

  private void note(Namer namer, String id, Scalar.Reference reference) {
    Node<?> named = index.named(id);
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
