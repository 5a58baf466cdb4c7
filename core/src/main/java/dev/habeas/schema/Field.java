package dev.habeas.schema;

import dev.habeas.Sensitivity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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

  /** What a field is to its object. */
  enum Role {
    MOMENT,
    DECISIVE,
    PLURAL
  }

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String name;
  private final ValueType<V> type;
  private final Multiplicity multiplicity;
  private final Accessor<T, B> accessor;
  private final int index;
  private final int number;
  private final Set<Sensitivity> sensitivities;
  private final Set<Role> roles;

  Field(
      String name,
      ValueType<V> type,
      Multiplicity multiplicity,
      Accessor<T, B> accessor,
      int index) {
    this(name, type, multiplicity, accessor, index, COUNT.getAndIncrement(), Set.of(), Set.of());
  }

  private Field(
      String name,
      ValueType<V> type,
      Multiplicity multiplicity,
      Accessor<T, B> accessor,
      int index,
      int number,
      Set<Sensitivity> sensitivities,
      Set<Role> roles) {
    this.name = name;
    this.type = type;
    this.multiplicity = multiplicity;
    this.accessor = accessor;
    this.index = index;
    this.number = number;
    this.sensitivities = sensitivities;
    this.roles = roles;
  }

  Field<T, B, V> sensitive(Sensitivity... because) {
    return marked(Collections.unmodifiableSet(new LinkedHashSet<>(List.of(because))), roles);
  }

  Field<T, B, V> as(Role role) {
    Set<Role> more = EnumSet.of(role);
    more.addAll(roles);
    return marked(sensitivities, more);
  }

  private Field<T, B, V> marked(Set<Sensitivity> sensitivities, Set<Role> roles) {
    return new Field<>(name, type, multiplicity, accessor, index, number, sensitivities, roles);
  }

  /** The name in documents and pointers. */
  public String name() {
    return name;
  }

  /** The index of the field among those of its type, from 0 on. */
  public int index() {
    return index;
  }

  /** The number of the field among those of all types, from 0 on. */
  public int number() {
    return number;
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
    return roles.contains(Role.DECISIVE);
  }

  /** Whether its object is several things with this quantity, and one without it. */
  public boolean isPlural() {
    return roles.contains(Role.PLURAL);
  }

  /**
   * Whether this date says when the object happened, so that a timeline lists the object even when
   * it is not known.
   */
  public boolean isMoment() {
    return roles.contains(Role.MOMENT);
  }

  /** The value of a field that is no list; null if the object has none. */
  @SuppressWarnings("unchecked") // a test holds the accessor against V
  public @Nullable V value(T object) {
    return (V) accessor.get(object, index);
  }

  /** The elements of a field that is a list. */
  @SuppressWarnings({"unchecked", "NullAway"}) // a list is never null
  public List<V> values(T object) {
    return (List<V>) accessor.get(object, index);
  }

  /** Sets the value, or adds it to the list. */
  public void put(B builder, V value) {
    accessor.put(builder, index, value);
  }
}
