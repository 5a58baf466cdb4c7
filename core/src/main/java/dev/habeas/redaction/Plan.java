package dev.habeas.redaction;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a policy does with each field of an object, by where the object stands; immutable. */
final class Plan<T extends Extensible, B> {
  static final String STATEMENTS = "/statements";

  private final ObjectType<T, B> type;
  private final List<Step<T, B, ?>> steps;

  private Plan(ObjectType<T, B> type, List<Step<T, B, ?>> steps) {
    this.type = type;
    this.steps = steps;
  }

  /** The plan for a file. What cannot be without a part that goes, goes with it. */
  static Plan<CaseFile, CaseFile.Builder> of(Choices choices) {
    Set<Class<?>> gone = new HashSet<>();
    Plan<CaseFile, CaseFile.Builder> plan = new Maker(choices, gone).file();
    while (plan.addGone(gone)) {
      plan = new Maker(choices, gone).file();
    }
    return plan;
  }

  ObjectType<T, B> type() {
    return type;
  }

  List<Step<T, B, ?>> steps() {
    return steps;
  }

  /**
   * The plan for the statements of a file.
   *
   * @throws IllegalArgumentException if they would go, with what they doubt and take back
   */
  Plan<Statement, ?> ofStatements() {
    Step<T, B, ?> step = step(STATEMENTS.substring(1));
    if (step == null || step.treatment() != Treatment.KEPT || step.inner() == null) {
      throw new IllegalArgumentException("statements stay, as they say what is doubted");
    }
    return forStatements(step.inner());
  }

  @SuppressWarnings("unchecked") // the step is that of the statements
  private static Plan<Statement, ?> forStatements(Plan<?, ?> plan) {
    return (Plan<Statement, ?>) plan;
  }

  /** The step of a name; null if there is no such field. */
  @Nullable Step<T, B, ?> step(String name) {
    int index = type.indexOf(name);
    return index < 0 ? null : steps.get(index);
  }

  /** Whether anything can be left of the field of a path. */
  boolean leaves(String path) {
    @Nullable Plan<?, ?> plan = this;
    for (String name : path.substring(1).split("/", -1)) {
      Step<?, ?, ?> step = plan == null ? null : plan.step(name);
      if (step == null || step.isGone() || step.treatment() == Treatment.REPLACED) {
        return false;
      }
      plan = step.inner();
    }
    return true;
  }

  /** Whether such an object can be left at all. */
  private boolean isPossible() {
    return steps.stream().noneMatch(step -> step.isNeeded() && step.isGone());
  }

  /** Whether anything is left of such an object but an id and words that say nothing. */
  private boolean keepsAnything() {
    return steps.stream()
        .anyMatch(
            step ->
                step.inner() != null
                    || step.treatment() == Treatment.KEPT
                    || step.treatment() == Treatment.COARSENED
                    || (step.treatment() == Treatment.RENUMBERED
                        && step.field().type() instanceof Scalar.Reference));
  }

  private boolean addGone(Set<Class<?>> gone) {
    boolean added = false;
    for (Step<T, B, ?> step : steps) {
      if (step.isGone() && step.field().type() instanceof ObjectType<?, ?> part) {
        added |= gone.add(part.type());
      }
    }
    return added;
  }

  private record Maker(Choices choices, Set<Class<?>> gone) {
    Plan<CaseFile, CaseFile.Builder> file() {
      return plan(Schema.CASE_FILE, "", false, choices.unit("", null));
    }

    private <T extends Extensible, B> Plan<T, B> plan(
        ObjectType<T, B> type, String path, boolean around, @Nullable ChronoUnit unit) {
      return new Plan<>(
          type,
          type.fields().stream()
              .<Step<T, B, ?>>map(field -> step(field, path + "/" + field.name(), around, unit))
              .toList());
    }

    private <T extends Extensible, B, V> Step<T, B, V> step(
        Field<T, B, V> field, String path, boolean around, @Nullable ChronoUnit unitAround) {
      boolean withheld = choices.withhold(path, field, around);
      ChronoUnit unit = choices.unit(path, unitAround);
      if (field.type() instanceof ObjectType<? extends Extensible, ?> object) {
        Plan<?, ?> inner = plan(object, path, withheld, unit);
        boolean left = inner.isPossible() && (!withheld || inner.keepsAnything());
        Treatment gone = field.isPlural() && !left ? Treatment.REPLACED : Treatment.WITHHELD;
        return new Step<>(
            field, path, left && !withheld ? Treatment.KEPT : gone, unit, left ? inner : null);
      }
      return new Step<>(field, path, treatment(field, path, withheld, unit), unit, null);
    }

    private Treatment treatment(
        Field<?, ?, ?> field, String path, boolean withheld, @Nullable ChronoUnit unit) {
      if (field.type() instanceof Scalar.Id) {
        return Treatment.RENUMBERED;
      } else if (withheld) {
        return isReplaced(field) ? Treatment.REPLACED : Treatment.WITHHELD;
      } else if (field.type() instanceof Scalar.Reference reference) {
        return gone.contains(reference.target()) ? Treatment.DROPPED : Treatment.RENUMBERED;
      } else if (field.type() instanceof Scalar.Date && unit != null) {
        return Treatment.COARSENED;
      } else if (isFree(field) && !choices.isKept(path)) {
        return field.sensitivities().isEmpty() ? Treatment.DROPPED : Treatment.WITHHELD;
      }
      return Treatment.KEPT;
    }

    private static boolean isReplaced(Field<?, ?, ?> field) {
      return field.multiplicity() == Field.Multiplicity.REQUIRED
          && field.type() instanceof Scalar.Word<?> word
          && Step.unknown(word) != null;
    }

    private static boolean isFree(Field<?, ?, ?> field) {
      return field.type() instanceof Scalar.Words words
          && words.wording() == Scalar.Words.Wording.FREE;
    }
  }
}
