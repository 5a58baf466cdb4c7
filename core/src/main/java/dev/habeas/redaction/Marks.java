package dev.habeas.redaction;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Part;
import dev.habeas.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each field that a plan withholds that it was, whether or not there was anything: it looks
 * at the plan and at what is left alone.
 */
final class Marks {
  private final List<Statement> marks = new ArrayList<>();

  private Marks() {}

  /** The marks for what is left of a file. */
  static List<Statement> of(Plan<CaseFile, ?> plan, CaseFile left) {
    Marks marks = new Marks();
    marks.within(plan, left, left.id(), "");
    return marks.marks;
  }

  static Statement mark(String about, String field) {
    return Statement.builder().about(about).field(field).absent(AbsenceReason.REDACTED).build();
  }

  private <T extends Extensible, B> void within(
      Plan<T, B> plan, @Nullable T object, String about, String pointer) {
    for (Step<T, B, ?> step : plan.steps()) {
      if (!step.path().equals(Plan.STATEMENTS)) {
        of(step, object, about, pointer + "/" + step.field().name());
      }
    }
  }

  private <T extends Extensible, B, V> void of(
      Step<T, B, V> step, @Nullable T object, String about, String pointer) {
    if (step.isMarked()) {
      marks.add(mark(about, pointer));
    } else if (step.inner() != null && step.isList()) {
      List<V> elements = step.list(object);
      for (int i = 0; i < elements.size(); i++) {
        inside(step.inner(), (Extensible) elements.get(i), about, pointer + "/" + i);
      }
    } else if (step.inner() != null) {
      V value = object == null ? null : step.field().value(object);
      inside(step.inner(), (Extensible) value, about, pointer);
    }
  }

  /** Within a part its own fields count; within all else, those of the part around it. */
  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible> void inside(
      Plan<T, ?> plan, @Nullable Extensible object, String about, String pointer) {
    if (object instanceof Part part) {
      within(plan, (T) object, part.id(), "");
    } else {
      within(plan, (T) object, about, pointer);
    }
  }
}
