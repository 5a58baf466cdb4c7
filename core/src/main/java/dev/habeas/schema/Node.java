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
    List<Node<?>> nodes = new ArrayList<>(64);
    new Node<>(Schema.CASE_FILE, file, null, "", -1).addTo(nodes);
    return Collections.unmodifiableList(nodes);
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

  private void addTo(List<Node<?>> nodes) {
    nodes.add(this);
    List<? extends Field<T, ?, ?>> fields = type.objectFields();
    for (int i = 0; i < fields.size(); i++) { // no iterator for each object
      addTo(nodes, fields.get(i));
    }
  }

  private void addTo(List<Node<?>> nodes, Field<T, ?, ?> held) {
    ObjectType<?, ?> heldType = (ObjectType<?, ?>) held.type();
    if (held.multiplicity() == Field.Multiplicity.MANY) {
      List<?> elements = held.values(object);
      for (int i = 0; i < elements.size(); i++) {
        addTo(nodes, heldType, elements.get(i), held.name(), i);
      }
    } else {
      Object value = held.value(object);
      if (value != null) {
        addTo(nodes, heldType, value, held.name(), -1);
      }
    }
  }

  @SuppressWarnings("unchecked") // a field of an object type holds such objects
  private <V extends Object & Extensible> void addTo(
      List<Node<?>> nodes, ObjectType<V, ?> heldType, Object held, String name, int at) {
    new Node<>(heldType, (V) held, this, name, at).addTo(nodes);
  }
}
