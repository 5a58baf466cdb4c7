package dev.habeas.json.stream;

import dev.habeas.Extensible;
import dev.habeas.UnknownFields;
import dev.habeas.schema.Field;
import dev.habeas.schema.FieldVisitor;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object of the model as tokens: known fields in the order of their declaration, then the
 * unknown ones.
 */
final class DocumentWriter implements FieldVisitor {
  private static final long ALL = -1; // every bit

  private final TokenSink sink;

  DocumentWriter(TokenSink sink) {
    this.sink = sink;
  }

  private <T extends Extensible> void object(ObjectType<T, ?> type, T object) {
    sink.beginObject();
    type.visit(object, ALL, this);
    unknownFields(type, object.unknownFields());
    sink.endObject();
  }

  @Override
  public void value(Field<?, ?, ?> field, Object value) {
    sink.declaredName(field.name(), field.number());
    value(field.type(), value);
  }

  @Override
  public void values(Field<?, ?, ?> field, List<?> values) {
    sink.declaredName(field.name(), field.number());
    sink.beginArray();
    for (int i = 0; i < values.size(); i++) { // no iterator for each list
      value(field.type(), values.get(i));
    }
    sink.endArray();
  }

  @SuppressWarnings("unchecked") // a value of a type is of that type
  void value(ValueType<?> type, Object value) {
    if (type instanceof Scalar<?> scalar) {
      scalar((Scalar<Object>) scalar, value);
    } else {
      object((ObjectType<Extensible, ?>) type, (Extensible) value);
    }
  }

  private <V> void scalar(Scalar<V> type, V value) {
    switch (type.form()) {
      case TEXT -> sink.text(type.text(value));
      case NUMBER -> sink.number((BigDecimal) value);
      case BOOLEAN -> sink.bool((Boolean) value);
    }
  }

  private void unknownFields(ObjectType<?, ?> type, UnknownFields unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    if (unknown.names().stream().anyMatch(name -> type.field(name) != null)) {
      throw new IllegalArgumentException("an unknown field has the name of a known one");
    }
    members(unknown.asMap());
  }

  private void members(Map<?, ?> members) {
    members.forEach(
        (name, value) -> {
          sink.name((String) name);
          anything(value);
        });
  }

  private void anything(@Nullable Object value) {
    if (value == null) {
      sink.nothing();
    } else if (value instanceof String text) {
      sink.text(text);
    } else if (value instanceof BigDecimal number) {
      sink.number(number);
    } else if (value instanceof Boolean bool) {
      sink.bool(bool);
    } else if (value instanceof List<?> list) {
      sink.beginArray();
      list.forEach(this::anything);
      sink.endArray();
    } else {
      sink.beginObject();
      members((Map<?, ?>) value);
      sink.endObject();
    }
  }
}
