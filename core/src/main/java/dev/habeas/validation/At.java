package dev.habeas.validation;

import dev.habeas.Extensible;
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

  At(List<Breach> breaches, boolean overlaps) {
    this.breaches = breaches;
    this.overlaps = overlaps;
  }

  void moveTo(Node<?> newNode) {
    node = newNode;
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
    Breach breach = new Breach(Objects.requireNonNull(rule), pointer(), field);
    breaches.add(breach);
    return breach;
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
