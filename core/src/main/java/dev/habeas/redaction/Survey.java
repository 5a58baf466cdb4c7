package dev.habeas.redaction;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Name;
import dev.habeas.Part;
import dev.habeas.Statement;
import dev.habeas.schema.Path;
import dev.habeas.schema.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What of a file is left when a plan is carried out: which objects, and with which ids. */
final class Survey {
  /**
   * An object that is left and has an id.
   *
   * @param pointer where it is
   * @param statement the index of the statement that it is or belongs to; -1 if it does to none
   */
  record Named<T extends Extensible>(
      Plan<T, ?> plan, T object, String id, String pointer, int statement) {}

  private final Set<String> targets = new HashSet<>();
  private final Map<Integer, Set<String>> usedBy = new HashMap<>();
  private final List<Named<?>> named = new ArrayList<>();
  private final Map<String, Named<?>> first = new HashMap<>();
  private final Map<String, Deque<Named<?>>> others = new HashMap<>();
  private final Path path = new Path();
  private int statement = -1;

  Survey(Plan<CaseFile, ?> plan, CaseFile file) {
    collectTargets(plan, file);
    look(plan, file);
  }

  /** All objects that are left and have an id, in the order of the document. */
  List<Named<?>> named() {
    return named;
  }

  /** The first object that has an id and is left or may be; null if none has. */
  @Nullable Named<?> named(String id) {
    return first.get(id);
  }

  /**
   * The first object that has an id and is left or may be; null if none has.
   *
   * @param isGone whether the statement of an index goes; that stays so
   */
  @Nullable Named<?> named(String id, IntPredicate isGone) {
    Named<?> named = first.get(id);
    while (named != null && named.statement() >= 0 && isGone.test(named.statement())) {
      Deque<Named<?>> behind = others.get(id);
      named = behind == null ? null : behind.poll();
      if (named == null) {
        first.remove(id);
      } else {
        first.put(id, named);
      }
    }
    return named;
  }

  /**
   * The ids that references name; those of statements name any, and are not among them.
   *
   * @param isLeft whether the statement of an index is left, and what it holds
   */
  Set<String> used(IntPredicate isLeft) {
    Set<String> used = new HashSet<>();
    usedBy.forEach(
        (index, ids) -> {
          if (index < 0 || isLeft.test(index)) {
            used.addAll(ids);
          }
        });
    return used;
  }

  /** Whether references can name such an object; those of statements can name any. */
  boolean isTarget(Named<?> object) {
    return object.statement() < 0 && isTarget(object.object());
  }

  /** Whether what a reference names is a part: no policy takes out one and leaves another. */
  static boolean isOfPart(Scalar.Reference reference) {
    return Part.class.isAssignableFrom(reference.target());
  }

  private static boolean isTarget(Extensible object) {
    return object instanceof Part || object instanceof Name;
  }

  /** Whether a reference names something that is left. */
  boolean leadsOn(String id) {
    return targets.contains(id);
  }

  /** Whether an object is left: whether all that it cannot be without can still be said. */
  <T extends Extensible, B> boolean isLeft(Plan<T, B> plan, T object) {
    if (object instanceof Part || object instanceof Statement || object instanceof CaseFile) {
      return true;
    }
    return plan.steps().stream().filter(Step::isNeeded).allMatch(step -> isLeft(step, object));
  }

  private <T extends Extensible, B, V> boolean isLeft(Step<T, B, V> step, T object) {
    return step.values(object).allMatch(value -> isLeft(step, value));
  }

  /** Whether a value that is not withheld is left. */
  <V> boolean isLeft(Step<?, ?, V> step, V value) {
    if (step.treatment() == Treatment.REPLACED) {
      return true;
    } else if (value instanceof Extensible object && step.inner() != null) {
      return isObjectLeft(step.inner(), object);
    } else if (step.field().type() instanceof Scalar.Reference reference) {
      return isOfPart(reference) || leadsOn((String) value);
    }
    return step.field().type() instanceof Scalar.Id || step.blurred(value) != null;
  }

  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible> boolean isObjectLeft(Plan<T, ?> plan, Extensible object) {
    return isLeft(plan, (T) object);
  }

  /** Whether anything is left of an object, or of what it holds, but ids. */
  <T extends Extensible, B> boolean isAnythingLeft(Plan<T, B> plan, T object, Set<String> but) {
    return plan.steps().stream()
        .filter(step -> !step.isGone() && !but.contains(step.field().name()))
        .filter(step -> !(step.field().type() instanceof Scalar.Id))
        .anyMatch(step -> isAnythingLeft(step, object));
  }

  private <T extends Extensible, B, V> boolean isAnythingLeft(Step<T, B, V> step, T object) {
    return step.values(object)
        .filter(value -> isLeft(step, value))
        .anyMatch(
            value ->
                !(value instanceof Extensible inner)
                    || step.isList()
                    || isAnythingOfObjectLeft(step.inner(), inner));
  }

  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible> boolean isAnythingOfObjectLeft(
      @Nullable Plan<T, ?> plan, Extensible object) {
    return plan != null && isAnythingLeft(plan, (T) object, Set.of());
  }

  /**
   * What references can name has to be known before it is known which references lead on. Names
   * within statements are not among it: it is not known yet which statements are left.
   */
  private <T extends Extensible, B> void collectTargets(Plan<T, B> plan, T object) {
    String id = plan.type().id(object);
    if (id != null && isTarget(object)) {
      targets.add(id);
    }
    plan.steps().forEach(step -> collectTargets(step, object));
  }

  private <T extends Extensible, B, V> void collectTargets(Step<T, B, V> step, T object) {
    if (step.inner() != null && !step.path().equals(Plan.STATEMENTS)) {
      step.values(object).forEach(value -> collectTargetsOf(step.inner(), (Extensible) value));
    }
  }

  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible> void collectTargetsOf(Plan<T, ?> plan, Extensible object) {
    collectTargets(plan, (T) object);
  }

  private <T extends Extensible, B> void look(Plan<T, B> plan, T object) {
    String id = plan.type().id(object);
    if (id != null) {
      Named<T> found = new Named<>(plan, object, id, path.pointer(), statement);
      named.add(found);
      if (first.putIfAbsent(id, found) != null) {
        others.computeIfAbsent(id, key -> new ArrayDeque<>()).add(found);
      }
    }
    plan.steps().stream().filter(step -> !step.isGone()).forEach(step -> look(step, object));
  }

  private <T extends Extensible, B, V> void look(Step<T, B, V> step, T object) {
    path.enter(step.field().name());
    if (step.isList()) {
      List<V> values = step.list(object);
      for (int i = 0; i < values.size(); i++) {
        statement = values.get(i) instanceof Statement ? i : statement;
        path.enter(i);
        look(step, values.get(i));
        path.leave();
      }
      statement = object instanceof CaseFile ? -1 : statement;
    } else {
      step.values(object).forEach(value -> look(step, value));
    }
    path.leave();
  }

  private <V> void look(Step<?, ?, V> step, V value) {
    if (step.field().type() instanceof Scalar.Reference reference) {
      if (reference.target() != Extensible.class) {
        usedBy.computeIfAbsent(statement, index -> new HashSet<>()).add((String) value);
      }
    } else if (step.inner() != null && isLeft(step, value)) {
      lookAt(step.inner(), (Extensible) value);
    }
  }

  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible> void lookAt(Plan<T, ?> plan, Extensible object) {
    look(plan, (T) object);
  }
}
