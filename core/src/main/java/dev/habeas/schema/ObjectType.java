package dev.habeas.schema;

import dev.habeas.Extensible;
import dev.habeas.Sensitivity;
import dev.habeas.UnknownFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
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
  private final Accessor<T, B> accessor;
  private final List<Field<T, B, ?>> fields;
  private final Field<T, B, ?>[] byIndex; // the same: a list asks more on the way
  private final Map<String, Integer> indexes = new HashMap<>();
  private final long required;
  private final long objects;
  private final List<Field<T, B, ?>> references;
  private final List<Field<T, ?, ?>> dates;
  private final @Nullable Field<T, B, ?> id;
  private final @Nullable Field<T, B, ?> moment;

  private ObjectType(Declaration<T, B> declared) {
    type = declared.type;
    label = declared.label;
    accessor = declared.accessor;
    fields = List.copyOf(declared.fields);
    byIndex = inArray(fields);
    for (int i = 0; i < byIndex.length; i++) {
      indexes.put(byIndex[i].name(), i);
    }
    required = which(field -> field.multiplicity() == Field.Multiplicity.REQUIRED);
    objects = which(field -> field.type() instanceof ObjectType);
    references = fields.stream().filter(field -> field.type() instanceof Scalar.Reference).toList();
    dates =
        List.copyOf(fields.stream().filter(field -> field.type() instanceof Scalar.Date).toList());
    id =
        fields.stream().filter(field -> field.type() instanceof Scalar.Id).findFirst().orElse(null);
    moment = fields.stream().filter(Field::isMoment).findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked") // Java makes no arrays of such a type
  private static <T, B> Field<T, B, ?>[] inArray(List<Field<T, B, ?>> fields) {
    return (Field<T, B, ?>[]) fields.toArray(new Field<?, ?, ?>[0]);
  }

  static <T extends Extensible, B> Declaration<T, B> object(
      Class<T> type, String label, Accessor<T, B> accessor) {
    return new Declaration<>(type, label, accessor);
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

  /** How many fields there are. */
  public int size() {
    return byIndex.length;
  }

  /** The field of an index, from 0 on, in the order in which they are written. */
  public Field<T, B, ?> field(int index) {
    return byIndex[index];
  }

  /** The indexes of the fields of which something holds, a bit for each. */
  public long which(Predicate<Field<T, B, ?>> holds) {
    long which = 0;
    for (int i = 0; i < byIndex.length; i++) {
      which |= holds.test(byIndex[i]) ? 1L << i : 0;
    }
    return which;
  }

  /** The indexes of the fields that hold objects, a bit for each. */
  long objects() {
    return objects;
  }

  /** The fields that hold a date. */
  public List<Field<T, ?, ?>> dates() {
    return dates;
  }

  /** The index of the field of a name; -1 if there is none. */
  public int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** The indexes of the fields that must be there, a bit for each. */
  public long required() {
    return required;
  }

  /** The field of a name; null if there is none. */
  public @Nullable Field<T, B, ?> field(String name) {
    int index = indexOf(name);
    return index < 0 ? null : fields.get(index);
  }

  /** The id of an object; null if it has none. */
  public @Nullable String id(T object) {
    return id == null ? null : (String) id.value(object);
  }

  /**
   * Hands what an object has in some fields to a visitor, in their order.
   *
   * @param wanted the indexes of the fields, a bit for each
   */
  public void visit(T object, long wanted, FieldVisitor visitor) {
    accessor.visit(object, byIndex, wanted, visitor);
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
    return accessor.begin();
  }

  /** Builds. */
  public T end(B builder) {
    return accessor.end(builder);
  }

  /** Gives the builder the fields that the type does not declare. */
  public void keepUnknown(B builder, UnknownFields unknown) {
    accessor.keepUnknown(builder, unknown);
  }

  /** The lines of one type in the table. */
  static final class Declaration<T extends Extensible, B> {
    private final Class<T> type;
    private final String label;
    private final Accessor<T, B> accessor;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    private Declaration(Class<T> type, String label, Accessor<T, B> accessor) {
      this.type = type;
      this.label = label;
      this.accessor = accessor;
    }

    Declaration<T, B> required(String name, ValueType<?> type) {
      return add(name, type, Field.Multiplicity.REQUIRED);
    }

    Declaration<T, B> optional(String name, ValueType<?> type) {
      return add(name, type, Field.Multiplicity.OPTIONAL);
    }

    /**
     * A field that is always written and, when it is not read, has the value that the model gives
     * it.
     */
    Declaration<T, B> defaulted(String name, ValueType<?> type) {
      return add(name, type, Field.Multiplicity.OPTIONAL);
    }

    Declaration<T, B> many(String name, ValueType<?> type) {
      return add(name, type, Field.Multiplicity.MANY);
    }

    /** Marks the field declared last as one to keep from some readers. */
    Declaration<T, B> sensitive(Sensitivity... because) {
      return last(field -> field.sensitive(because));
    }

    /** Marks the date declared last as the one that says when the object happened. */
    Declaration<T, B> moment() {
      return last(field -> field.as(Field.Role.MOMENT));
    }

    /** Marks the field declared last as one without which the others would say something else. */
    Declaration<T, B> decisive() {
      return last(field -> field.as(Field.Role.DECISIVE));
    }

    /** Marks the quantity declared last as the number of what the object stands for. */
    Declaration<T, B> plural() {
      return last(field -> field.as(Field.Role.PLURAL));
    }

    private Declaration<T, B> last(UnaryOperator<Field<T, B, ?>> mark) {
      fields.add(mark.apply(fields.remove(fields.size() - 1)));
      return this;
    }

    ObjectType<T, B> declared() {
      return new ObjectType<>(this);
    }

    private Declaration<T, B> add(String name, ValueType<?> type, Field.Multiplicity multiplicity) {
      fields.add(new Field<>(name, type, multiplicity, accessor, fields.size()));
      return this;
    }
  }
}
