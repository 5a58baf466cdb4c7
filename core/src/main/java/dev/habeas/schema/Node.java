package dev.habeas.schema;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object at its place in a file; one that stands in two places is two nodes.
 *
 * @param <T> the type of the object; first of all an {@code Object}, as the JVM casts to that for
 *     nothing and to an interface that many classes have for a search
 */
@SuppressWarnings("ExtendsObject") // it is what the JVM casts to
public final class Node<T extends Object & Extensible> {
  private final ObjectType<T, ?> type;
  private final T object;
  private final @Nullable Node<?> around;
  private final String field;
  private final int index;

  private Node(ObjectType<T, ?> type, T object, @Nullable Node<?> around, String field, int index) {
    this.type = type;
    this.object = object;
    this.around = around;
    this.field = field;
    this.index = index;
  }

  /** The file and everything in it in the order of the file, each before what it holds. */
  public static List<Node<?>> allOf(CaseFile file) {
    Node<CaseFile> first = new Node<>(Schema.CASE_FILE, file, null, "", -1);
    Walk walk = new Walk();
    walk.through(first);
    return Collections.unmodifiableList(walk.nodes);
  }

  /** The type of the object. */
  public ObjectType<T, ?> type() {
    return type;
  }

  /** Whether the object is of a type. */
  public boolean is(Class<? extends Extensible> other) {
    return type.type() == other || other.isInstance(object); // it is most often just that type
  }

  /** The object. */
  public T object() {
    return object;
  }

  /** What holds the object; null if it is the file. */
  public @Nullable Node<?> around() {
    return around;
  }

  /** The id of the object; null if it has none. */
  public @Nullable String id() {
    return type.id(object);
  }

  /** The RFC 6901 pointer to the object; made anew each time. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    write(pointer);
    return pointer.toString();
  }

  /** What a pointer names below the object; null if that is nothing such an object can have. */
  public @Nullable FieldLookup field(String pointer) {
    return FieldLookup.find(type, object, pointer);
  }

  private void write(StringBuilder pointer) {
    if (around != null) {
      around.write(pointer);
      Path.write(pointer, field, -1);
      if (index >= 0) {
        Path.write(pointer, null, index);
      }
    }
  }

  /** Goes through a file and lists what it comes to. */
  private static final class Walk implements FieldVisitor {
    private final List<Node<?>> nodes = new ArrayList<>(64);
    private @Nullable Node<?> node; // whose fields are handed over

    <T extends Object & Extensible> void through(Node<T> next) {
      Node<?> around = node;
      node = next;
      nodes.add(next);
      next.type.visit(next.object, next.type.objects(), this);
      node = around;
    }

    @Override
    public void value(Field<?, ?, ?> field, Object value) {
      add(field, (ObjectType<?, ?>) field.type(), value, -1);
    }

    @Override
    public void values(Field<?, ?, ?> field, List<?> values) {
      for (int i = 0; i < values.size(); i++) { // no iterator for each list
        add(field, (ObjectType<?, ?>) field.type(), values.get(i), i);
      }
    }

    @SuppressWarnings("unchecked") // a field of an object type holds such objects
    private <V extends Object & Extensible> void add(
        Field<?, ?, ?> field, ObjectType<V, ?> type, Object value, int index) {
      through(new Node<>(type, (V) value, node, field.name(), index));
    }
  }
}
