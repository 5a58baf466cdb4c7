package dev.habeas.redaction;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.schema.Retractions;
import dev.habeas.schema.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of a file are left, and what they say then.
 *
 * <p>One goes if what it is about or its field is gone, and if its value cannot be said any more:
 * without it the statement would say something else. One that doubts a date that is coarsened goes
 * with the date, as who doubts a day says nothing of its month; a mark stays. For the same reason
 * one that doubts what another states goes with that, unless both still say what they said.
 */
final class Said {
  private static final Set<Stance> HOLDING =
      Set.of(Stance.ASSERTS, Stance.ALLEGES, Stance.FINDS, Stance.INFERS);
  private static final Set<StatementStatus> STANDING =
      Set.of(StatementStatus.NORMAL, StatementStatus.PREFERRED);
  private static final Set<String> NAMING = Set.of("about", "field");

  private final Survey survey;
  private final Plan<Statement, ?> plan;
  private final List<@Nullable Statement> said = new ArrayList<>();
  private final Set<Integer> withIdAsValue = new HashSet<>();
  private final Set<String> doubted = new HashSet<>();
  private final Set<Integer> doubtedStatements = new HashSet<>();
  private final Set<Integer> withDoubtedDate = new HashSet<>();
  private final List<Statement> marks = new ArrayList<>();
  private final Targets targets;

  Said(Plan<Statement, ?> plan, Survey survey, CaseFile file) {
    this.plan = plan;
    this.survey = survey;
    targets = new Targets(survey);
    for (Statement statement : file.statements()) {
      said.add(left(statement));
    }
    dropWhatIsDoubted();
    dropWhatNamesNothing();
  }

  /** Whether the statement of an index is left. */
  boolean isLeft(int index) {
    return said.get(index) != null;
  }

  /** What is left, with the ids that it had. */
  List<Statement> statements(Map<String, String> ids) {
    List<Statement> left = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Statement statement = said.get(i);
      if (statement != null) {
        left.add(
            withIdAsValue.contains(i)
                ? statement.withValue(statement.value().map(ids::get))
                : statement);
      }
    }
    return left;
  }

  /** The ids that statements use. */
  Set<String> used() {
    Set<String> used = new HashSet<>();
    for (int i = 0; i < said.size(); i++) {
      used.addAll(names(i));
    }
    marks.forEach(mark -> used.add(mark.about()));
    return used;
  }

  /** Whether a date, by the pointer to it in the original, goes because a statement doubts it. */
  boolean doubts(String pointer) {
    return doubted.contains(pointer);
  }

  boolean doubtsAny() {
    return !doubted.isEmpty();
  }

  /** That those dates were withheld, with the ids that the parts had. */
  List<Statement> marks() {
    return marks;
  }

  private @Nullable Statement left(Statement original) {
    Statement statement = original;
    if (Retractions.isDeprecated(statement) && statement.field().isEmpty()) {
      statement = statement.withValue(Optional.empty()).withAbsent(Optional.empty());
    }
    Survey.Named<?> about = survey.named(statement.about());
    if (about == null || !statement.absent().map(AbsenceReason::isKnown).orElse(true)) {
      return null;
    }
    Statement left = statement;
    if (statement.field().isPresent()) {
      Targets.Target<?> target = targets.find(about, statement.field().get());
      left = target == null ? null : onField(statement, about, target);
    } else if (statement.value().isPresent()) {
      return null;
    } else if (isDoubt(statement) && statesCoarsenedDate(about)) {
      doubtedStatements.add(about.statement());
      return null;
    }
    return left != null && survey.isAnythingLeft(plan, left, NAMING) ? left : null;
  }

  private <V> @Nullable Statement onField(
      Statement statement, Survey.Named<?> about, Targets.Target<V> target) {
    Step<?, ?, V> step = target.scalar();
    Statement moved = statement.withField(target.pointer());
    if (step == null) {
      return statement.value().isEmpty() ? moved : null;
    }
    Scalar<V> type = (Scalar<V>) step.field().type();
    if (isStated(type)) {
      return onStated(statement, about, moved);
    }
    V stated = statement.value().map(type::parse).orElse(null);
    V blurred = stated == null || isId(type) ? stated : step.blurred(stated);
    if (statement.value().isPresent() && blurred == null) {
      return null;
    } else if (isDoubtOfDate(statement, step)) {
      return onDoubtfulDate(statement, about, target, blurred);
    } else if (blurred == null) {
      return isDoubt(statement) && isOtherNow(step, type, target.own()) ? null : moved;
    } else if (isId(type)) {
      return withId(moved, type, (String) blurred);
    }
    return isDoubt(statement) && !blurred.equals(stated)
        ? null
        : moved.withValue(type.text(blurred));
  }

  /**
   * What is said of the value or the field of another statement. A value for that is a text of
   * which nobody can tell what it holds, so it cannot be said any more; what it denies would then
   * stand as if nobody did.
   */
  private @Nullable Statement onStated(
      Statement statement, Survey.Named<?> about, Statement moved) {
    boolean isDoubt = isDoubt(statement);
    if (statement.value().isEmpty() && !(isDoubt && statesCoarsenedDate(about))) {
      return moved;
    } else if (isDoubt) {
      doubtedStatements.add(about.statement());
    }
    return null;
  }

  private static boolean isStated(Scalar<?> type) {
    return type instanceof Scalar.Words words && words.wording() == Scalar.Words.Wording.STATED;
  }

  private boolean statesCoarsenedDate(Survey.Named<?> about) {
    if (!(about.object() instanceof Statement stating) || stating.value().isEmpty()) {
      return false;
    }
    Survey.Named<?> of = survey.named(stating.about());
    Targets.Target<?> target =
        of == null ? null : stating.field().map(field -> targets.find(of, field)).orElse(null);
    return target != null
        && target.scalar() != null
        && target.scalar().treatment() == Treatment.COARSENED;
  }

  private static boolean isDoubtOfDate(Statement statement, Step<?, ?, ?> step) {
    return isDoubt(statement)
        && step.treatment() == Treatment.COARSENED
        && statement.absent().isEmpty();
  }

  private <V> @Nullable Statement onDoubtfulDate(
      Statement statement, Survey.Named<?> about, Targets.Target<V> target, @Nullable V doubt) {
    V own = target.own();
    if (own == null) {
      return doubt == null ? statement.withField(target.pointer()) : null;
    }
    boolean isOwn =
        doubt == null || doubt.equals(Objects.requireNonNull(target.scalar()).blurred(own));
    if (isOwn && about.statement() >= 0) { // which has no other date than this, and no marks
      withDoubtedDate.add(about.statement());
    } else if (isOwn && doubted.add(about.pointer() + statement.field().orElseThrow())) {
      marks.add(Marks.mark(statement.about(), target.pointer()));
    }
    return null;
  }

  /** Whether a field says something else than it said: who doubts that does not doubt this. */
  private static <V> boolean isOtherNow(Step<?, ?, V> step, Scalar<V> type, @Nullable V own) {
    return own != null && !isId(type) && !own.equals(step.blurred(own));
  }

  private @Nullable Statement withId(Statement statement, Scalar<?> type, String id) {
    Survey.Named<?> named = survey.named(id);
    boolean isOfType =
        named != null
            && named.statement() < 0
            && (!(type instanceof Scalar.Reference reference)
                || reference.target().isInstance(named.object()));
    if (!isOfType) {
      return null;
    }
    withIdAsValue.add(said.size());
    return statement;
  }

  private static boolean isId(Scalar<?> type) {
    return type instanceof Scalar.Id || type instanceof Scalar.Reference;
  }

  /** Whether a statement does more than to give a value; an unknown word may do so. */
  private static boolean isDoubt(Statement statement) {
    return !statement.stance().map(HOLDING::contains).orElse(true)
        || !statement.status().map(STANDING::contains).orElse(true);
  }

  private void dropWhatIsDoubted() {
    doubtedStatements.forEach(i -> said.set(i, null));
    for (int i : withDoubtedDate) {
      Statement statement = said.get(i);
      Statement left = statement == null ? null : statement.withAsOf(Optional.empty());
      said.set(i, left != null && survey.isAnythingLeft(plan, left, NAMING) ? left : null);
    }
  }

  /** The ids that the statement of an index needs if it is left. */
  private List<String> names(int index) {
    Statement statement = said.get(index);
    if (statement == null) {
      return List.of();
    }
    return withIdAsValue.contains(index)
        ? List.of(statement.about(), statement.value().orElseThrow())
        : List.of(statement.about());
  }

  /** A statement that names a statement that is gone goes, and so on; a circle may be left. */
  private void dropWhatNamesNothing() {
    Map<String, Integer> holders = new HashMap<>();
    Map<Integer, List<String>> ofStatement = new HashMap<>();
    Map<String, List<Integer>> naming = new HashMap<>();
    for (Survey.Named<?> named : survey.named()) {
      if (named.statement() < 0 || isLeft(named.statement())) {
        holders.merge(named.id(), 1, Integer::sum);
        ofStatement.computeIfAbsent(named.statement(), i -> new ArrayList<>()).add(named.id());
      }
    }
    Deque<String> gone = new ArrayDeque<>();
    for (int i = 0; i < said.size(); i++) {
      for (String name : names(i)) {
        naming.computeIfAbsent(name, id -> new ArrayList<>()).add(i);
      }
    }
    naming.keySet().stream().filter(id -> !holders.containsKey(id)).forEach(gone::add);
    while (!gone.isEmpty()) {
      for (int i : naming.getOrDefault(gone.remove(), List.of())) {
        boolean wasLeft = said.set(i, null) != null;
        List<String> itsIds = wasLeft ? ofStatement.getOrDefault(i, List.of()) : List.of();
        for (String id : itsIds) {
          if (holders.merge(id, -1, Integer::sum) == 0) {
            gone.add(id);
          }
        }
      }
    }
  }
}
