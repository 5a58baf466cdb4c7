package dev.habeas.schema;

import dev.habeas.Extensible;
import dev.habeas.Sensitivity;
import dev.habeas.UnknownFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model that is an object with fields.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectType<T extends Extensible, B> implements ValueType<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Class<T> type;
  private final String label;
  private final Supplier<B> begin;
  private final Function<B, T> end;
  private final BiConsumer<B, UnknownFields> keepUnknown;
  private final List<Field<T, B, ?>> fields;
  private final String[] names;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final long required;
  private final List<Field<T, B, ?>> objectFields;
  private final List<Field<T, B, ?>> references;
  private final List<Field<T, ?, ?>> dates;
  private final @Nullable Field<T, B, ?> id;
  private final @Nullable Field<T, B, ?> moment;

  private ObjectType(Declaration<T, B> declared) {
    type = declared.type;
    label = declared.label;
    begin = declared.begin;
    end = declared.end;
    keepUnknown = declared.keepUnknown;
    fields = List.copyOf(declared.fields);
    names = fields.stream().map(Field::name).toArray(String[]::new);
    long required = 0;
    for (int i = 0; i < names.length; i++) {
      indexes.put(names[i], i);
      if (fields.get(i).multiplicity() == Field.Multiplicity.REQUIRED) {
        required |= 1L << i;
      }
    }
    this.required = required;
    objectFields = fields.stream().filter(field -> field.type() instanceof ObjectType).toList();
    references = fields.stream().filter(field -> field.type() instanceof Scalar.Reference).toList();
    dates =
        List.copyOf(fields.stream().filter(field -> field.type() instanceof Scalar.Date).toList());
    id =
        fields.stream().filter(field -> field.type() instanceof Scalar.Id).findFirst().orElse(null);
    moment = fields.stream().filter(Field::isMoment).findFirst().orElse(null);
  }

  static <T extends Extensible, B> Declaration<T, B> object(
      Class<T> type,
      String label,
      Supplier<B> begin,
      Function<B, T> end,
      BiConsumer<B, UnknownFields> keepUnknown) {
    return new Declaration<>(type, label, begin, end, keepUnknown);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /** The number of the type, from 0 on, so that an array can hold something for each. */
  public int number() {
    return number;
  }

  /** What the type is called in views and documents, such as {@code court-order}. */
  public String label() {
    return label;
  }

  /** The fields, in the order in which they are written. */
  public List<Field<T, B, ?>> fields() {
    return fields;
  }

  /** The fields that hold objects. */
  public List<Field<T, B, ?>> objectFields() {
    return objectFields;
  }

  /** The fields that hold a date. */
  public List<Field<T, ?, ?>> dates() {
    return dates;
  }

  /**
   * The index of the field of a name; -1 if there is none.
   *
   * @param name the name; if it is interned, it is found sooner
   * @param expected the index at which or soon after which it is likely to be
   */
  @SuppressWarnings("ReferenceEquality") // what differs in identity is looked up
  public int indexOf(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    return indexes.getOrDefault(name, -1);
  }

  /** The indexes of the fields that must be there, a bit for each. */
  public long required() {
    return required;
  }

  /** The field of a name; null if there is none. */
  public @Nullable Field<T, B, ?> field(String name) {
    int index = indexOf(name, 0);
    return index < 0 ? null : fields.get(index);
  }

  /** The id of an object; null if it has none. */
  public @Nullable String id(T object) {
    return id == null ? null : (String) id.value(object);
  }

  /** Goes through the ids by which an object names others; not through what it holds. */
  public void references(T object, Referral referral) {
    for (Field<T, B, ?> field : references) {
      Scalar.Reference reference = (Scalar.Reference) field.type();
      if (field.multiplicity() == Field.Multiplicity.MANY) {
        List<?> ids = field.values(object);
        for (int i = 0; i < ids.size(); i++) {
          referral.to((String) ids.get(i), reference, field, i);
        }
      } else if (field.value(object) instanceof String id) {
        referral.to(id, reference, field, -1);
      }
    }
  }

  /** The date that says when such an object happened; null if the type has none. */
  public @Nullable Field<T, B, ?> moment() {
    return moment;
  }

  /** A new builder. */
  public B begin() {
    return begin.get();
  }

  /** Builds. */
  public T end(B builder) {
    return end.apply(builder);
  }

  /** Gives the builder the fields that the type does not declare. */
  public void keepUnknown(B builder, UnknownFields unknown) {
    keepUnknown.accept(builder, unknown);
  }

  /** The lines of one type in the table. */
  static final class Declaration<T extends Extensible, B> {
    private final Class<T> type;
    private final String label;
    private final Supplier<B> begin;
    private final Function<B, T> end;
    private final BiConsumer<B, UnknownFields> keepUnknown;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    private Declaration(
        Class<T> type,
        String label,
        Supplier<B> begin,
        Function<B, T> end,
        BiConsumer<B, UnknownFields> keepUnknown) {
      this.type = type;
      this.label = label;
      this.begin = begin;
      this.end = end;
      this.keepUnknown = keepUnknown;
    }

    <V> Declaration<T, B> required(
        String name, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(name, type, Field.Multiplicity.REQUIRED, getter, setter);
    }

    <V> Declaration<T, B> optional(
        String name, ValueType<V> type, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return add(name, type, Field.Multiplicity.OPTIONAL, getter, setter);
    }

    /**
     * A field that is always written and, when it is not read, has the value that the model gives
     * it.
     */
    <V> Declaration<T, B> defaulted(
        String name, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(name, type, Field.Multiplicity.OPTIONAL, getter, setter);
    }

    <V> Declaration<T, B> many(
        String name, ValueType<V> type, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
      return add(name, type, Field.Multiplicity.MANY, getter, adder);
    }

    /** Marks the field declared last as one to keep from some readers. */
    Declaration<T, B> sensitive(Sensitivity... because) {
      return last(field -> field.sensitive(because));
    }

    /** Marks the date declared last as the one that says when the object happened. */
    Declaration<T, B> moment() {
      return last(Field::moment);
    }

    /** Marks the field declared last as one without which the others would say something else. */
    Declaration<T, B> decisive() {
      return last(Field::decisive);
    }

    private Declaration<T, B> last(UnaryOperator<Field<T, B, ?>> mark) {
      fields.add(mark.apply(fields.remove(fields.size() - 1)));
      return this;
    }

    ObjectType<T, B> declared() {
      return new ObjectType<>(this);
    }

    private <V> Declaration<T, B> add(
        String name,
        ValueType<V> type,
        Field.Multiplicity multiplicity,
        Function<T, ?> getter,
        BiConsumer<B, V> setter) {
      fields.add(new Field<>(name, type, multiplicity, getter, setter, Set.of(), false, false));
      return this;
    }
  }
}
