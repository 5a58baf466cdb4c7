package dev.habeas.redaction;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.schema.FieldLookup;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the pointers of statements to what is left, and says where it is then. */
final class Targets {
  /**
   * What a pointer names.
   *
   * @param scalar what is done with it; null if it is an object or a list
   * @param own the value of the scalar; null if it has none
   * @param pointer the pointer to it when elements before it are gone; statements are all counted
   * @param statement the index of the statement that it is or belongs to if the pointer leads there
   *     from the file; -1 if not
   * @param isWithheld whether it is withheld, but for some of what it holds
   */
  record Target<V>(
      @Nullable Step<?, ?, V> scalar,
      @Nullable V own,
      String pointer,
      int statement,
      boolean isWithheld) {
    Target(@Nullable Step<?, ?, V> scalar, @Nullable V own, String pointer) {
      this(scalar, own, pointer, -1, false);
    }

    static Target<?> ofObject(Step<?, ?, ?> step, String pointer) {
      return new Target<>(null, null, pointer, -1, step.isMarked());
    }

    Target<V> within(int index) {
      return new Target<>(scalar, own, pointer, index, isWithheld);
    }

    /** Whether it is a statement as a whole. */
    boolean isStatement() {
      return pointer.equals(Plan.STATEMENTS + "/" + statement);
    }

    /** Whether it is a date that is said less exactly. */
    boolean isDate() {
      return scalar != null && scalar.treatment() == Treatment.COARSENED;
    }
  }

  private final Survey survey;
  private final IdentityHashMap<Step<?, ?, ?>, IdentityHashMap<List<?>, int[]>> moved =
      new IdentityHashMap<>();

  Targets(Survey survey) {
    this.survey = survey;
  }

  /** What a pointer names below an object; null if that is nothing, or gone. */
  @Nullable Target<?> find(Survey.Named<?> about, String pointer) {
    if (!pointer.startsWith("/")) {
      return null;
    }
    List<String> steps = FieldLookup.steps(pointer);
    Target<?> target = find(about, steps);
    return target != null
            && about.object() instanceof CaseFile file
            && steps.size() > 1
            && Plan.STATEMENTS.equals("/" + steps.get(0))
        ? within(target, FieldLookup.index(steps.get(1)), file)
        : target;
  }

  /** There is nothing that can be said of the statement after the last: a mark may stand there. */
  private static @Nullable Target<?> within(Target<?> target, int index, CaseFile file) {
    return index < file.statements().size() ? target.within(index) : null;
  }

  private <T extends Extensible> @Nullable Target<?> find(
      Survey.Named<T> about, List<String> steps) {
    return within(about.plan(), about.object(), steps, "");
  }

  private <T extends Extensible, B> @Nullable Target<?> within(
      Plan<T, B> plan, @Nullable T object, List<String> steps, String around) {
    Step<T, B, ?> step = plan.step(steps.get(0));
    return step == null
        ? null
        : of(step, object, steps.subList(1, steps.size()), around + "/" + steps.get(0));
  }

  private <T extends Extensible, B, V> @Nullable Target<?> of(
      Step<T, B, V> step, @Nullable T object, List<String> rest, String pointer) {
    if (step.isGone() || step.treatment() == Treatment.REPLACED) {
      return null;
    } else if (!step.isList()) {
      return value(step, object == null ? null : step.field().value(object), rest, pointer);
    } else if (rest.isEmpty()) {
      return Target.ofObject(step, pointer);
    }
    List<V> elements = step.list(object);
    int index = FieldLookup.index(rest.get(0));
    if (index < 0 || index > elements.size()) {
      return null;
    }
    V element = index < elements.size() ? elements.get(index) : null;
    int now = moved(step, elements)[index];
    return value(step, element, rest.subList(1, rest.size()), pointer + "/" + now);
  }

  private <V> @Nullable Target<?> value(
      Step<?, ?, V> step, @Nullable V value, List<String> rest, String pointer) {
    if (value instanceof Extensible && !survey.isLeft(step, value)) {
      return null;
    } else if (step.inner() == null) {
      boolean left = !step.isList() || value == null || survey.isLeft(step, value);
      return rest.isEmpty() && left ? new Target<>(step, value, pointer) : null;
    } else if (rest.isEmpty()) {
      return Target.ofObject(step, pointer);
    }
    return withinObject(step.inner(), (Extensible) value, rest, pointer);
  }

  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible> @Nullable Target<?> withinObject(
      Plan<T, ?> plan, @Nullable Extensible object, List<String> steps, String around) {
    return within(plan, (T) object, steps, around);
  }

  /** The index that each element of a list has when others are gone, and that of the next one. */
  private <V> int[] moved(Step<?, ?, V> step, List<V> elements) {
    return moved
        .computeIfAbsent(step, s -> new IdentityHashMap<>())
        .computeIfAbsent(
            elements,
            list -> {
              int[] indexes = new int[elements.size() + 1];
              for (int i = 0; i < elements.size(); i++) {
                indexes[i + 1] = indexes[i] + (survey.isLeft(step, elements.get(i)) ? 1 : 0);
              }
              return indexes;
            });
  }
}
