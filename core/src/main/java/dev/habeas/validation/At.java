package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.time.Truth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is looking, and where it reports.
 *
 * <p>One for a whole validation, moved along; nothing is made until there is a breach to report. It
 * means nothing outside of the {@link Rule.Check} that it was given to.
 */
public final class At {
  private final List<Breach> breaches;
  private final boolean overlaps;
  private @Nullable Rule rule;
  private @Nullable Node<?> node;
  private @Nullable Field<?, ?, ?> field; // null if it is the object that is looked at
  private int index; // in the list of the field; -1 if the field is none
  private int place; // how many objects were looked at, this one included

  At(List<Breach> breaches, boolean overlaps) {
    this.breaches = breaches;
    this.overlaps = overlaps;
  }

  void moveTo(Node<?> newNode) {
    node = newNode;
    place++;
  }

  void moveTo(@Nullable Field<?, ?, ?> newField, int newIndex) {
    field = newField;
    index = newIndex;
  }

  void ask(Rule newRule) {
    rule = newRule;
  }

  /** The object looked at, at its place. */
  Node<?> node() {
    return Objects.requireNonNull(node);
  }

  /** The type of the object looked at. */
  @SuppressWarnings("unchecked") // a rule is only asked about objects of this type
  <T extends Extensible> ObjectType<T, ?> type() {
    return (ObjectType<T, ?>) node().type();
  }

  /** The field whose value is looked at. */
  Field<?, ?, ?> field() {
    return Objects.requireNonNull(field);
  }

  /** What the object looked at has in the first of some fields; null if it is nothing. */
  <V> @Nullable V value(Fields<V> fields) {
    return value(fields, node());
  }

  /** The list that the object looked at has in the first of some fields; empty if in none. */
  <V> List<V> values(Fields<V> fields) {
    return values(fields, node());
  }

  @SuppressWarnings("unchecked") // nothing is ever added to it
  private static <T extends Extensible, V> List<V> values(Fields<V> fields, Node<T> holder) {
    List<Field<T, ?, ? extends V>> held = fields.of(holder.type());
    return held.isEmpty() ? List.of() : (List<V>) held.get(0).values(holder.object());
  }

  private static <T extends Extensible, V> @Nullable V value(Fields<V> fields, Node<T> holder) {
    List<Field<T, ?, ? extends V>> held = fields.of(holder.type());
    return held.isEmpty() ? null : held.get(0).value(holder.object());
  }

  /** The pointer to the object looked at; dear, so ask only when there is something to report. */
  String pointer() {
    return node().pointer();
  }

  /**
   * Reports that the rule is broken.
   *
   * @param field the pointer to the field at fault, from the object looked at, such as {@code
   *     /arrest/when}; empty for the object itself
   * @return the breach, to add what else it rests on
   * @throws IllegalArgumentException if the field is no pointer
   */
  public Breach breach(String field) {
    Breach.checkPointer(field);
    Breach breach = new Breach(Objects.requireNonNull(rule), place, pointer(), field);
    breaches.add(breach);
    return breach;
  }

  /** Reports that the rule is broken by the value looked at. */
  Breach breach() {
    return breach("/" + field().name() + (index < 0 ? "" : "/" + index));
  }

  /**
   * Reports that the rule is broken, if it is: certainly if TRUE; if UNKNOWN, because dates
   * overlap, as possible and only to those who {@linkplain Validator#withOverlaps() asked for
   * that}.
   *
   * @return the breach; one that nobody will see if nothing is reported
   * @throws IllegalArgumentException if the field is no pointer
   */
  public Breach breachIf(Truth broken, String field) {
    Breach.checkPointer(field);
    return switch (broken) {
      case TRUE -> breach(field);
      case UNKNOWN -> overlaps ? breach(field).softened() : Breach.NONE;
      case FALSE -> Breach.NONE;
    };
  }
}
