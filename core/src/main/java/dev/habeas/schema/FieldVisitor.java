package dev.habeas.schema;

import java.util.List;

/** Is handed what an object has, field by field. */
public interface FieldVisitor {
  /** A field that is no list has a value. */
  void value(Field<?, ?, ?> field, Object value);

  /** A list has elements. */
  void values(Field<?, ?, ?> field, List<?> values);
}
