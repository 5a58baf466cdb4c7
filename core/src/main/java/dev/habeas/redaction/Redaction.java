package dev.habeas.redaction;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.Event;
import dev.habeas.Extensible;
import dev.habeas.Person;
import dev.habeas.Proceeding;
import dev.habeas.Quantity;
import dev.habeas.QuantityComparator;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.schema.Field;
import dev.habeas.schema.Path;
import dev.habeas.schema.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One plan carried out on one file. */
final class Redaction {
  private static final Map<Class<?>, String> LETTERS =
      Map.of(
          CaseFile.class, "f",
          Person.class, "p",
          Detention.class, "d",
          Proceeding.class, "j",
          Charge.class, "c",
          CourtOrder.class, "o",
          Sentence.class, "s",
          Release.class, "r",
          Event.class, "e",
          Source.class, "q");

  /**
   * How many there are of which that cannot be said any more: without any there were one. It is
   * true of every number of things, none too.
   */
  private static final Quantity ANY_NUMBER =
      Quantity.of(0).withComparator(QuantityComparator.AT_LEAST);

  private static final String LETTER_OF_DETAILS = "i";
  private static final String LETTER_OF_STRANGERS = "x";

  private final Plan<CaseFile, CaseFile.Builder> plan;
  private final CaseFile file;
  private final Survey survey;
  private final Said said;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>(); // that statements name
  private final Map<String, String> targetIds = new HashMap<>(); // that references name
  private final Map<String, String> strangers = new HashMap<>();
  private final List<@Nullable String> idsInOrder = new ArrayList<>();
  private final Path path = new Path();
  private int next;

  private Redaction(Plan<CaseFile, CaseFile.Builder> plan, CaseFile file) {
    this.plan = plan;
    this.file = file;
    survey = new Survey(plan, file);
    said = new Said(plan.ofStatements(), survey, file);
    number();
  }

  static CaseFile of(Plan<CaseFile, CaseFile.Builder> plan, CaseFile file) {
    return new Redaction(plan, file).redacted();
  }

  private CaseFile redacted() {
    CaseFile left = rebuilt(plan, file.withStatements(said.statements(ids)));
    List<Statement> statements = new ArrayList<>(left.statements());
    for (Statement mark : said.marks()) {
      statements.add(mark.withAbout(Objects.requireNonNull(ids.get(mark.about()))));
    }
    statements.addAll(Marks.of(plan, left));
    return left.withStatements(statements);
  }

  // Ids

  /**
   * Ids by type and order; a detail has one only if it is referred to. Of several with one id, the
   * first is meant that can be.
   */
  private void number() {
    Set<String> stated = said.used();
    Set<String> used = survey.used(said::isLeft);
    for (Survey.Named<?> named : survey.named()) {
      if (named.statement() < 0 || said.isLeft(named.statement())) {
        boolean isSaid = stated.contains(named.id()) && !ids.containsKey(named.id());
        boolean isMeant =
            survey.isTarget(named)
                && used.contains(named.id())
                && !targetIds.containsKey(named.id());
        String letter = LETTERS.get(named.plan().type().type());
        String id = letter != null || isSaid || isMeant ? nextId(letter) : null;
        if (isSaid) {
          ids.put(named.id(), id);
        }
        if (isMeant) {
          targetIds.put(named.id(), id);
        }
        idsInOrder.add(id);
      }
    }
  }

  private String nextId(@Nullable String letter) {
    String prefix = letter == null ? LETTER_OF_DETAILS : letter;
    return prefix + counts.merge(prefix, 1, Integer::sum);
  }

  // Objects

  private <T extends Extensible, B> T rebuilt(Plan<T, B> of, T object) {
    B builder = of.type().begin();
    String id = of.type().id(object) == null ? null : idsInOrder.get(next++);
    for (Step<T, B, ?> step : of.steps()) {
      if (step.field().type() instanceof Scalar.Id) {
        putId(step, builder, id);
      } else if (!step.isGone()) {
        path.enter(step.field().name());
        put(step, builder, object);
        path.leave();
      }
    }
    return of.type().end(builder);
  }

  @SuppressWarnings("unchecked") // an id is a text
  private static <B, V> void putId(Step<?, B, V> step, B builder, @Nullable String id) {
    if (id != null) {
      step.field().put(builder, (V) id);
    }
  }

  private <T extends Extensible, B, V> void put(Step<T, B, V> step, B builder, T object) {
    if (step.treatment() == Treatment.REPLACED) {
      step.values(object).forEach(value -> step.field().put(builder, replacement(step)));
      return;
    }
    int index = 0;
    for (V value : step.values(object).toList()) {
      if (step.isList()) {
        path.enter(index++);
      }
      V left = left(step, value);
      if (left != null) {
        step.field().put(builder, left);
      }
      if (step.isList()) {
        path.leave();
      }
    }
  }

  @SuppressWarnings("unchecked") // what counts is a quantity
  private static <V> V replacement(Step<?, ?, V> step) {
    return step.field().isPlural() ? (V) ANY_NUMBER : step.unknown();
  }

  @SuppressWarnings("unchecked") // a reference is a text
  private <V> @Nullable V left(Step<?, ?, V> step, V value) {
    if (step.inner() != null) {
      return survey.isLeft(step, value)
          ? rebuiltObject(step, step.inner(), value)
          : step.field().isPlural() ? (V) ANY_NUMBER : null;
    } else if (step.field().type() instanceof Scalar.Reference reference) {
      return (V) reference(reference, (String) value);
    }
    return said.doubtsAny() && step.isBlurred(value) && said.doubts(path.pointer())
        ? step.doubtful()
        : step.blurred(value);
  }

  /**
   * A reference to no part says that there is one: without it a measure on somebody would be one on
   * all, and an order on a custody one on every custody.
   */
  private @Nullable String reference(Scalar.Reference reference, String id) {
    if (reference.target() == Extensible.class) {
      return ids.get(id);
    } else if (survey.leadsOn(id)) {
      return targetIds.get(id);
    }
    return Survey.isOfPart(reference)
        ? strangers.computeIfAbsent(id, stranger -> nextId(LETTER_OF_STRANGERS))
        : null;
  }

  @SuppressWarnings("unchecked") // the plan within a step is for what its field holds
  private <T extends Extensible, V> @Nullable V rebuiltObject(
      Step<?, ?, V> step, Plan<T, ?> inner, V value) {
    T left = rebuilt(inner, (T) value);
    boolean kept = step.isList() || step.isRequired() || !isEmpty(inner, left);
    return kept ? (V) left : null;
  }

  private static <T extends Extensible> boolean isEmpty(Plan<T, ?> of, T object) {
    return of.type().fields().stream().allMatch(field -> isEmpty(field, object));
  }

  private static <T> boolean isEmpty(Field<T, ?, ?> field, T object) {
    return field.multiplicity() == Field.Multiplicity.MANY
        ? field.values(object).isEmpty()
        : field.value(object) == null;
  }
}
