package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The fields that a rule is about, picked from the schema once: a new field is covered at once.
 *
 * @param <V> what each of them holds, or each element of its list
 */
final class Fields<V> {
  static final Fields<Object> NONE = of(Object.class, (type, field) -> false);

  private final List<List<Field<?, ?, ?>>> byType =
      new ArrayList<>(Collections.nCopies(Schema.all().size(), List.of()));

  private Fields(Class<V> values, BiPredicate<ObjectType<?, ?>, Field<?, ?, ?>> wanted) {
    for (ObjectType<?, ?> type : Schema.all()) {
      List<Field<?, ?, ?>> fields = new ArrayList<>();
      for (Field<?, ?, ?> field : type.fields()) {
        if (values.isAssignableFrom(field.type().type()) && wanted.test(type, field)) {
          fields.add(field);
        }
      }
      byType.set(type.number(), List.copyOf(fields));
    }
  }

  /** All fields of such values. */
  static <V> Fields<V> of(Class<V> values) {
    return of(values, (type, field) -> true);
  }

  /** The fields of such values that are wanted. */
  static <V> Fields<V> of(Class<V> values, BiPredicate<ObjectType<?, ?>, Field<?, ?, ?>> wanted) {
    return new Fields<>(values, wanted);
  }

  /** Whether the field of the type is one of them. */
  boolean has(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    return byType.get(type.number()).contains(field);
  }

  @SuppressWarnings("unchecked") // the fields of a type are listed under it
  <T extends Extensible> List<Field<T, ?, ? extends V>> of(ObjectType<T, ?> type) {
    return (List<Field<T, ?, ? extends V>>) (List<?>) byType.get(type.number());
  }
}
