package dev.habeas.schema;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import java.util.List;

/**
 * Visits every object of a case file in the order in which it is written, each before what it
 * holds.
 */
public final class Walk {
  /** What is done at each object. */
  public interface Visitor {
    /**
     * Visits one object.
     *
     * @param path where the object is; it changes as soon as this method returns
     * @return whether to go into the object
     */
    <T extends Extensible> boolean visit(ObjectType<T, ?> type, T object, Path path);
  }

  private final Visitor visitor;
  private final Path path = new Path();

  private Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Visits the file and everything in it. */
  public static void through(CaseFile file, Visitor visitor) {
    new Walk(visitor).object(Schema.CASE_FILE, file);
  }

  private <T extends Extensible, B> void object(ObjectType<T, B> type, T object) {
    if (visitor.visit(type, object, path)) {
      for (Field<T, B, ?> field : type.objectFields()) {
        field(field, object);
      }
    }
  }

  private <T, V> void field(Field<T, ?, V> field, T object) {
    ObjectType<? extends Extensible, ?> type = (ObjectType<?, ?>) field.type();
    path.enter(field.name());
    if (field.multiplicity() == Field.Multiplicity.MANY) {
      List<V> elements = field.values(object);
      for (int i = 0; i < elements.size(); i++) {
        path.enter(i);
        objectOf(type, elements.get(i));
        path.leave();
      }
    } else {
      V value = field.value(object);
      if (value != null) {
        objectOf(type, value);
      }
    }
    path.leave();
  }

  @SuppressWarnings("unchecked") // a field of an object type holds such objects
  private <T extends Extensible> void objectOf(ObjectType<T, ?> type, Object value) {
    object(type, (T) value);
  }
}
