package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/** The fields that a rule is about, picked from the schema once: a new field is covered at once. */
final class Fields {
  private final List<List<Field<?, ?, ?>>> byType =
      new ArrayList<>(Collections.nCopies(Schema.all().size(), List.of()));

  private Fields(BiPredicate<ObjectType<?, ?>, Field<?, ?, ?>> wanted) {
    for (ObjectType<?, ?> type : Schema.all()) {
      List<Field<?, ?, ?>> fields = new ArrayList<>();
      for (Field<?, ?, ?> field : type.fields()) {
        if (wanted.test(type, field)) {
          fields.add(field);
        }
      }
      byType.set(type.number(), List.copyOf(fields));
    }
  }

  static Fields where(BiPredicate<ObjectType<?, ?>, Field<?, ?, ?>> wanted) {
    return new Fields(wanted);
  }

  @SuppressWarnings("unchecked") // the fields of a type are listed under it
  <T extends Extensible> List<Field<T, ?, ?>> of(ObjectType<T, ?> type) {
    return (List<Field<T, ?, ?>>) (List<?>) byType.get(type.number());
  }
}
