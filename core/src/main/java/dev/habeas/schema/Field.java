package dev.habeas.schema;

import dev.habeas.Sensitivity;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object type.
 *
 * @param <T> the object
 * @param <B> its builder
 * @param <V> what the field holds, or what each element of its list does
 */
public final class Field<T, B, V> {
  /** How many values a field has. */
  public enum Multiplicity {
    REQUIRED,
    OPTIONAL,
    MANY
  }

  private final String name;
  private final ValueType<V> type;
  private final Multiplicity multiplicity;
  private final Function<T, ?> getter;
  private final BiConsumer<B, V> setter;
  private final Set<Sensitivity> sensitivities;
  private final boolean moment;
  private final boolean decisive;

  Field(
      String name,
      ValueType<V> type,
      Multiplicity multiplicity,
      Function<T, ?> getter,
      BiConsumer<B, V> setter,
      Set<Sensitivity> sensitivities,
      boolean moment,
      boolean decisive) {
    this.name = name;
    this.type = type;
    this.multiplicity = multiplicity;
    this.getter = getter;
    this.setter = setter;
    this.sensitivities = sensitivities;
    this.moment = moment;
    this.decisive = decisive;
  }

  Field<T, B, V> sensitive(Sensitivity... because) {
    return new Field<>(
        name,
        type,
        multiplicity,
        getter,
        setter,
        Collections.unmodifiableSet(new LinkedHashSet<>(List.of(because))),
        moment,
        decisive);
  }

  Field<T, B, V> moment() {
    return new Field<>(name, type, multiplicity, getter, setter, sensitivities, true, decisive);
  }

  Field<T, B, V> decisive() {
    return new Field<>(name, type, multiplicity, getter, setter, sensitivities, moment, true);
  }

  /** The name in documents and pointers. */
  public String name() {
    return name;
  }

  /** What the field, or each element of its list, holds. */
  public ValueType<V> type() {
    return type;
  }

  /** Whether it must be there, may be there, or is a list. */
  public Multiplicity multiplicity() {
    return multiplicity;
  }

  /**
   * Why it may have to be kept from some readers, in the order of the declaration; any one of the
   * reasons is enough.
   */
  public Set<Sensitivity> sensitivities() {
    return sensitivities;
  }

  /** Whether what is left of its object would say something else without it. */
  public boolean isDecisive() {
    return decisive;
  }

  /**
   * Whether this date says when the object happened, so that a timeline lists the object even when
   * it is not known.
   */
  public boolean isMoment() {
    return moment;
  }

  /** The value of a field that is no list; null if the object has none. */
  @SuppressWarnings("unchecked") // the declaration ties the getter to V
  public @Nullable V value(T object) {
    Object value = getter.apply(object);
    return value instanceof Optional<?> optional ? (V) optional.orElse(null) : (V) value;
  }

  /** The elements of a field that is a list. */
  @SuppressWarnings("unchecked") // the declaration ties the getter to V
  public List<V> values(T object) {
    return (List<V>) getter.apply(object);
  }

  /** Sets the value, or adds it to the list. */
  public void put(B builder, V value) {
    setter.accept(builder, value);
  }
}
