package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is looking. One for a whole validation, moved along; nothing is made until there is
 * a breach to report.
 */
final class At {
  private final List<Breach> breaches;
  private @Nullable Rule rule;
  private @Nullable ObjectType<?, ?> type;
  private @Nullable Path path;

  At(List<Breach> breaches) {
    this.breaches = breaches;
  }

  void moveTo(ObjectType<?, ?> newType, Path newPath) {
    type = newType;
    path = newPath;
  }

  void ask(Rule newRule) {
    rule = newRule;
  }

  /** The type of the object looked at. */
  @SuppressWarnings("unchecked") // a rule is only asked about objects of this type
  <T extends Extensible> ObjectType<T, ?> type() {
    return (ObjectType<T, ?>) Objects.requireNonNull(type);
  }

  /** The pointer to the object looked at; dear, so ask only when there is something to report. */
  String pointer() {
    return Objects.requireNonNull(path).pointer();
  }

  /**
   * Reports that the rule is broken.
   *
   * @param field the pointer to the field at fault, from the object looked at; empty for the object
   *     itself
   */
  Breach breach(String field) {
    String pointer = pointer();
    Breach breach = new Breach(Objects.requireNonNull(rule), pointer, pointer + field);
    breaches.add(breach);
    return breach;
  }
}
