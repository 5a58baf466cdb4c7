package dev.habeas.redaction;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.schema.Field;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of a file are left, and what they say then.
 *
 * <p>One goes if what it is about or its field is gone, and if its value cannot be said any more:
 * without it the statement would say something else. One that doubts a date that is coarsened, or a
 * word that becomes another, goes with that, as who doubts a day says nothing of its month. For the
 * same reason one that doubts what another states goes with that, unless both still say what they
 * said. What counts is the place that a statement names and not how: an element can be named by its
 * id, or from any object around it.
 */
final class Said {
  private static final Set<Stance> HOLDING =
      Set.of(Stance.ASSERTS, Stance.ALLEGES, Stance.FINDS, Stance.INFERS);
  private static final Set<StatementStatus> STANDING =
      Set.of(StatementStatus.NORMAL, StatementStatus.PREFERRED);
  private static final Set<String> NAMING = Set.of("about", "field");

  /**
   * What a statement is about.
   *
   * @param about the object of the id that it gives
   * @param target its field below that; null if it names none or nothing that is left
   * @param statement the index of the statement that this is or belongs to; -1 if it does to none
   */
  private record Place(Survey.Named<?> about, Targets.@Nullable Target<?> target, int statement) {}

  private final Survey survey;
  private final Plan<Statement, ?> plan;
  private final List<Statement> originals;
  private final @Nullable Statement[] said;
  private final boolean[] decided;
  private final Map<Integer, List<Integer>> onStatement = new HashMap<>();
  private final Set<Integer> withIdAsValue = new HashSet<>();
  private final Map<Integer, Integer> throughFile = new HashMap<>();
  private final Set<String> doubted = new HashSet<>();
  private final Set<Integer> doubtedStatements = new HashSet<>();
  private final Map<Integer, Set<String>> doubtedWithin = new HashMap<>();
  private final List<Statement> marks = new ArrayList<>();
  private final Targets targets;

  Said(Plan<Statement, ?> plan, Survey survey, CaseFile file) {
    this.plan = plan;
    this.survey = survey;
    originals = file.statements();
    said = new Statement[originals.size()];
    decided = new boolean[originals.size()];
    targets = new Targets(survey);
    decideAll();
    dropWhatIsDoubted();
    dropWhatNamesNothing();
    int[] moved = moved();
    doubtedWithin.keySet().removeIf(index -> !isLeft(index));
    doubtedWithin.forEach(
        (index, pointers) ->
            pointers.forEach(pointer -> doubted.add(moved(pointer, index, moved[index]))));
  }

  /** Whether the statement of an index is left. */
  boolean isLeft(int index) {
    return said[index] != null;
  }

  /** What is left, with the ids that it had. */
  List<Statement> statements(Map<String, String> ids) {
    int[] moved = moved();
    List<Statement> left = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      Statement statement = said[i];
      if (statement != null) {
        Integer through = throughFile.get(i);
        if (through != null) {
          String field = statement.field().orElseThrow();
          statement = statement.withField(moved(field, through, moved[through]));
        }
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
    for (int i = 0; i < said.length; i++) {
      Statement statement = said[i];
      if (statement != null) {
        used.add(statement.about());
        if (withIdAsValue.contains(i)) {
          used.add(statement.value().orElseThrow());
        }
      }
    }
    marks.forEach(mark -> used.add(mark.about()));
    return used;
  }

  /**
   * Whether a value goes because a statement doubts it.
   *
   * @param pointer where it is in the original, less the statements that go
   */
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

  /**
   * What is said of a statement is decided when that is: of several with one id, the first is meant
   * that is left. Those in a circle are decided as if all were left.
   */
  private void decideAll() {
    Map<Integer, List<Integer>> waiting = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < said.length; i++) {
      open.add(i);
      while (!open.isEmpty()) {
        int next = open.remove();
        Place place = place(originals.get(next));
        if (place != null && place.statement() >= 0 && !decided[place.statement()]) {
          waiting.computeIfAbsent(place.statement(), k -> new ArrayList<>()).add(next);
        } else {
          decide(next, place);
          open.addAll(waiting.getOrDefault(next, List.of()));
        }
      }
    }
    for (int i = 0; i < said.length; i++) {
      if (!decided[i]) {
        decide(i, place(originals.get(i)));
      }
    }
  }

  private @Nullable Place place(Statement statement) {
    Survey.Named<?> about =
        survey.named(statement.about(), index -> decided[index] && !isLeft(index));
    if (about == null) {
      return null;
    }
    Targets.Target<?> target =
        statement.field().map(field -> targets.find(about, field)).orElse(null);
    int through = target == null ? -1 : target.statement();
    return new Place(about, target, through < 0 ? about.statement() : through);
  }

  private void decide(int index, @Nullable Place place) {
    decided[index] = true;
    Statement left = place == null ? null : left(index, place);
    said[index] = left;
    if (left != null && place != null && place.statement() >= 0) {
      onStatement.computeIfAbsent(place.statement(), k -> new ArrayList<>()).add(index);
    }
  }

  private @Nullable Statement left(int index, Place place) {
    Statement statement = originals.get(index);
    if (statement.field().isEmpty() && isDoubt(statement)) { // whatever else it says
      statement = statement.withValue(Optional.empty()).withAbsent(Optional.empty());
    }
    if (!statement.absent().map(AbsenceReason::isKnown).orElse(true)) {
      return null;
    }
    Statement left = statement;
    if (statement.field().isPresent()) {
      left = place.target() == null ? null : onField(index, statement, place, place.target());
    } else if (statement.value().isPresent()) {
      return null;
    } else if (place.about().object() instanceof Statement && isDoubtOfOtherNow(statement, place)) {
      return null;
    }
    return left != null && survey.isAnythingLeft(plan, left, NAMING) ? left : null;
  }

  private <V> @Nullable Statement onField(
      int index, Statement statement, Place place, Targets.Target<V> target) {
    Step<?, ?, V> step = target.scalar();
    Statement moved = statement.withField(target.pointer());
    if (target.statement() >= 0) {
      throughFile.put(index, target.statement());
    }
    if (step == null) {
      boolean sayable =
          statement.value().isEmpty()
              && !(target.isWithheld() && statement.absent().isPresent())
              && !(target.isStatement() && isDoubtOfOtherNow(statement, place));
      return sayable ? moved : null;
    }
    Scalar<V> type = (Scalar<V>) step.field().type();
    V stated = statement.value().map(type::parse).orElse(null);
    if (statement.value().isPresent() && stated == null) {
      return null;
    } else if (isStated(type)) {
      return onStated(statement, place, ofStatement(step.field()), moved);
    } else if (isId(type)) {
      return stated == null ? moved : withId(index, moved, type, target.own());
    }
    V blurred = stated == null ? null : step.blurred(stated);
    if (stated != null && blurred == null) {
      return null;
    }
    if (isDoubt(statement)) {
      boolean isOfOwn = statement.absent().isEmpty() && isOfBlurred(blurred, step, target.own());
      if (isOfOwn) {
        doubt(statement, place, target);
      }
      if (isOfOwn || (stated != null && step.isBlurred(stated))) {
        return null;
      }
    }
    return blurred == null ? moved : moved.withValue(type.text(blurred));
  }

  /**
   * What is said of the value or the field of another statement. A value for that is a text of
   * which nobody can tell what it holds, so it cannot be said any more; what it denies would then
   * stand as if nobody did.
   */
  private @Nullable Statement onStated(
      Statement statement, Place place, Field<Statement, ?, ?> statedField, Statement moved) {
    if (statement.value().isPresent()
        && isDoubt(statement)
        && isLeftIn(place.statement(), statedField)) {
      doubtedStatements.add(place.statement());
    }
    return statement.value().isEmpty() && !isDoubtOfOtherNow(statement, place) ? moved : null;
  }

  /** Whether what is left of a statement has the field; one in a circle may have it. */
  private boolean isLeftIn(int index, Field<Statement, ?, ?> field) {
    Statement left = said[index];
    return !decided[index] || (left != null && field.value(left) != null);
  }

  @SuppressWarnings("unchecked") // nothing else has such fields
  private static Field<Statement, ?, ?> ofStatement(Field<?, ?, ?> stated) {
    return (Field<Statement, ?, ?>) stated;
  }

  private static boolean isStated(Scalar<?> type) {
    return type instanceof Scalar.Words words && words.wording() == Scalar.Words.Wording.STATED;
  }

  /** Whether it doubts a statement that states something else now, which then goes as well. */
  private boolean isDoubtOfOtherNow(Statement statement, Place place) {
    boolean is =
        place.statement() >= 0
            && isDoubt(statement)
            && statesOtherNow(originals.get(place.statement()));
    if (is) {
      doubtedStatements.add(place.statement());
    }
    return is;
  }

  private boolean statesOtherNow(Statement statement) {
    Place place = statement.value().isEmpty() ? null : place(statement);
    return place != null
        && place.target() != null
        && statesOtherNow(place.target(), statement.value().orElseThrow());
  }

  private static <V> boolean statesOtherNow(Targets.Target<V> target, String value) {
    Step<?, ?, V> step = target.scalar();
    V stated = step == null ? null : ((Scalar<V>) step.field().type()).parse(value);
    return step != null && stated != null && step.isBlurred(stated);
  }

  /** Whether a doubt is of a field that says something else now, as far as that can be told. */
  private static <V> boolean isOfBlurred(@Nullable V doubt, Step<?, ?, V> step, @Nullable V own) {
    return own != null && step.isBlurred(own) && (doubt == null || doubt.equals(step.blurred(own)));
  }

  private void doubt(Statement statement, Place place, Targets.Target<?> target) {
    String pointer = place.about().pointer() + statement.field().orElseThrow();
    if (place.statement() >= 0) { // which has no marks
      doubtedWithin.computeIfAbsent(place.statement(), k -> new HashSet<>()).add(pointer);
    } else if (doubted.add(pointer) && target.isDate()) {
      marks.add(Marks.mark(statement.about(), target.pointer()));
    }
  }

  /** A doubt of a reference that names nothing needs no value to say so. */
  private @Nullable Statement withId(
      int index, Statement statement, Scalar<?> type, @Nullable Object own) {
    String id = statement.value().orElseThrow();
    Survey.Named<?> named = survey.named(id);
    boolean isOfType =
        named != null
            && named.statement() < 0
            && (!(type instanceof Scalar.Reference reference)
                || reference.target().isInstance(named.object()));
    if (isOfType) {
      withIdAsValue.add(index);
      return statement;
    }
    return isDoubt(statement) && id.equals(own) ? statement.withValue(Optional.empty()) : null;
  }

  private static boolean isId(ValueType<?> type) {
    return type instanceof Scalar.Id || type instanceof Scalar.Reference;
  }

  /** Whether a statement does more than to give a value; an unknown word may do so. */
  private static boolean isDoubt(Statement statement) {
    return !statement.stance().map(HOLDING::contains).orElse(true)
        || !statement.status().map(STANDING::contains).orElse(true);
  }

  private void dropWhatIsDoubted() {
    doubtedStatements.forEach(index -> said[index] = null);
    doubtedWithin.forEach(
        (index, pointers) -> {
          Statement left = said[index];
          if (left != null && pointers.contains(pointer(index) + "/asOf")) {
            left = left.withAsOf(Optional.empty());
            said[index] = survey.isAnythingLeft(plan, left, NAMING) ? left : null;
          }
        });
  }

  /** A statement on a statement that is gone goes, and so on; a circle may be left. */
  private void dropWhatNamesNothing() {
    Deque<Integer> gone = new ArrayDeque<>();
    for (int i = 0; i < said.length; i++) {
      if (!isLeft(i)) {
        gone.add(i);
      }
    }
    while (!gone.isEmpty()) {
      for (int index : onStatement.getOrDefault(gone.remove(), List.of())) {
        if (isLeft(index)) {
          said[index] = null;
          gone.add(index);
        }
      }
    }
  }

  // Statements move up when others before them go

  private int[] moved() {
    int[] moved = new int[said.length];
    for (int i = 1; i < said.length; i++) {
      moved[i] = moved[i - 1] + (isLeft(i - 1) ? 1 : 0);
    }
    return moved;
  }

  private static String pointer(int index) {
    return Plan.STATEMENTS + "/" + index;
  }

  private static String moved(String pointer, int from, int to) {
    return pointer(to) + pointer.substring(pointer(from).length());
  }
}
