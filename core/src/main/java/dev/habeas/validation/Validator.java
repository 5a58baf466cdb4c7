package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.schema.DocumentOrder;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a case file contradicts itself.
 *
 * <p>An ERROR is only what is contradictory under every reading of the dates and whichever of two
 * sources is right; a breach that rests on a qualified date, or on something that a statement
 * denies or disputes, is only {@linkplain Certainty#POSSIBLE possible} and INFO. What a statement
 * retracts is passed over. Absence is never an issue unless leads or indicators are asked for: see
 * {@link Profile} for what is missing. No rule reads the clock.
 *
 * <p>{@link #standard()} is what most need; the families that are {@linkplain Family#isOnRequest()
 * asked on request} come with {@link #with(Family)}. Each {@code with} and {@code without} gives
 * another validator that asks more or less:
 *
 * <pre>{@code
 * Validator validator = Validator.standard()
 *     .without(Family.TEXTS)
 *     .without("unknown-field")
 *     .withSeverity("unknown-code", Severity.WARNING)
 *     .accepting("release-before-detention", "r1", "/when", "so in the court's own file");
 * }</pre>
 *
 * <p>Validators are immutable and can be shared between threads.
 */
public final class Validator {
  /** An issue that is known: in what has the id, or in the file where that is null. */
  private record Accepted(String code, @Nullable String id, String field) {}

  private static final Validator STANDARD =
      new Validator(Rules.STANDARD, Map.of(), Severity.INFO, false, Map.of());

  private final List<Rule> rules;
  private final Map<String, Severity> severities;
  private final Severity minimum;
  private final boolean overlaps;
  private final Map<Accepted, String> accepted; // and why
  private final Questions<?>[] byType = new Questions<?>[Schema.all().size()]; // by its number

  private Validator(
      List<Rule> rules,
      Map<String, Severity> severities,
      Severity minimum,
      boolean overlaps,
      Map<Accepted, String> accepted) {
    this.rules = rules;
    this.severities = severities;
    this.minimum = minimum;
    this.overlaps = overlaps;
    this.accepted = accepted;
    for (ObjectType<?, ?> type : Schema.all()) {
      byType[type.number()] = new Questions<>(type, rules);
    }
  }

  /** The validator with all rules of Habeas but those of families that are asked on request. */
  public static Validator standard() {
    return STANDARD;
  }

  /** The rules that it asks. */
  public List<Rule> rules() {
    return rules;
  }

  /** This validator, asking also all rules of Habeas of a family whose code it does not have. */
  public Validator with(Family family) {
    Validator more = this;
    for (Rule rule : Rules.ALL) {
      if (rule.family() == family && !more.asks(rule.code())) {
        more = more.with(rule);
      }
    }
    return more;
  }

  /** This validator, asking also a rule, instead of one of the same code if it has one. */
  public Validator with(Rule rule) {
    List<Rule> more = new ArrayList<>(keep(other -> !other.code().equals(rule.code())));
    more.add(rule);
    return new Validator(List.copyOf(more), severities, minimum, overlaps, accepted);
  }

  /** This validator without the rules of a family. */
  public Validator without(Family family) {
    return withRules(keep(rule -> rule.family() != family));
  }

  /**
   * This validator without a rule.
   *
   * @throws IllegalArgumentException if it asks no rule of that code
   */
  public Validator without(String code) {
    return withRules(keep(rule -> !rule.code().equals(asked(code))));
  }

  /**
   * This validator, taking certain breaches of a rule as grave as this; those that are only
   * possible stay INFO, and so do those of families that are {@linkplain Family#isOnRequest() asked
   * on request}: a question is no error.
   *
   * @throws IllegalArgumentException if it asks no rule of that code, or the rule is of such a
   *     family and the severity is graver than INFO
   */
  public Validator withSeverity(String code, Severity severity) {
    Map<String, Severity> more = new HashMap<>(severities);
    more.put(asked(code), Objects.requireNonNull(severity));
    if (severity != Severity.INFO
        && rules.stream()
            .anyMatch(rule -> rule.code().equals(code) && rule.family().isOnRequest())) {
      throw new IllegalArgumentException("what is asked on request is never graver than INFO");
    }
    return new Validator(rules, more, minimum, overlaps, accepted);
  }

  /** This validator, reporting only what is at least as grave as this. */
  public Validator withMinimumSeverity(Severity severity) {
    return new Validator(rules, severities, Objects.requireNonNull(severity), overlaps, accepted);
  }

  /**
   * This validator, reporting also breaches that are possible merely because two imprecise dates
   * overlap: a release in May from a detention that began on 12 May. Imprecise records have many.
   */
  public Validator withOverlaps() {
    return new Validator(rules, severities, minimum, true, accepted);
  }

  /**
   * This validator, knowing of an issue and why it stays. Reports list it apart, with the reason,
   * and do not count it.
   *
   * @param code the code of the issue
   * @param id the id of what has the issue, so that nothing else is meant once a file changes: the
   *     file, a part, or an entry with an id; of two in a file the first, of none no issue
   * @param field the pointer of the issue from there, such as {@code /arrest/when}; empty for the
   *     object itself. An index in it means another entry once one before it is added or removed,
   *     so give such an entry an id
   * @param reason why it is accepted, for those who read reports; no value of a record
   * @throws IllegalArgumentException if it asks no rule of that code, the field is no pointer or
   *     the reason is blank
   */
  public Validator accepting(String code, String id, String field, String reason) {
    return accepting(new Accepted(asked(code), Objects.requireNonNull(id), field), reason);
  }

  /**
   * This validator, knowing of an issue by its place alone and why it stays: for what is in no part
   * with an id of its own, as the second of two with one id.
   *
   * @param code the code of the issue
   * @param pointer the pointer of the issue, indexes included: it means another part once a part
   *     before it is added or removed
   * @param reason why it is accepted, for those who read reports; no value of a record
   * @throws IllegalArgumentException if it asks no rule of that code, the pointer is none or the
   *     reason is blank
   */
  public Validator accepting(String code, String pointer, String reason) {
    return accepting(new Accepted(asked(code), null, pointer), reason);
  }

  /**
   * Looks at the whole file and reports everything found, in the order of the document; never
   * throws, unless a rule that is not ours does.
   */
  public Report validate(CaseFile file) {
    FileIndex index = FileIndex.of(file);
    List<Breach> breaches = breaches(index);
    return breaches.isEmpty() ? Report.of(List.of()) : report(breaches, index);
  }

  private Validator accepting(Accepted issue, String reason) {
    Breach.checkPointer(issue.field());
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an issue is accepted for a reason");
    }
    Map<Accepted, String> more = new HashMap<>(accepted);
    more.put(issue, reason);
    return new Validator(rules, severities, minimum, overlaps, more);
  }

  private List<Rule> keep(Predicate<Rule> which) {
    return rules.stream().filter(which).toList();
  }

  private Validator withRules(List<Rule> others) {
    return new Validator(others, severities, minimum, overlaps, accepted);
  }

  private String asked(String code) {
    if (!asks(code)) {
      throw new IllegalArgumentException("no rule of this validator has the code " + code);
    }
    return code;
  }

  private boolean asks(String code) {
    return rules.stream().anyMatch(rule -> rule.code().equals(code));
  }

  private List<Breach> breaches(FileIndex index) {
    List<Breach> breaches = new ArrayList<>();
    Questions.Asking asking = new Questions.Asking(new At(breaches, overlaps), new Lookup(index));
    List<Node<?>> nodes = index.standing();
    for (int i = 0; i < nodes.size(); i++) { // no iterator for a valid file
      ask(nodes.get(i), asking);
    }
    return breaches;
  }

  // The questions on a type are listed under it; for the other see Node.
  @SuppressWarnings({"unchecked", "ExtendsObject"})
  private <T extends Object & Extensible> void ask(Node<T> node, Questions.Asking asking) {
    ((Questions<T>) byType[node.type().number()]).ask(node, asking);
  }

  private Report report(List<Breach> breaches, FileIndex index) {
    Map<Rule, Integer> order = new HashMap<>();
    rules.forEach(rule -> order.put(rule, order.size()));
    breaches.sort(
        Comparator.comparingInt(Breach::place)
            .thenComparing(breach -> order.getOrDefault(breach.rule(), 0)));
    Doubts doubts = new Doubts(index);
    Map<String, String> reasons = reasons(index);
    List<Issue> issues = new ArrayList<>();
    List<Report.Accepted> known = new ArrayList<>();
    for (Breach breach : breaches) {
      Issue issue = breach.issue(index);
      if (!doubts.retract(issue)) {
        Issue graded = graded(issue, breach.isSoft() || doubts.soften(issue));
        String reason = reasons.get(key(graded.code(), graded.pointer()));
        if (reason != null) {
          known.add(new Report.Accepted(graded, reason));
        } else if (graded.severity().compareTo(minimum) <= 0) {
          issues.add(graded);
        }
      }
    }
    issues.sort(Comparator.comparing(Issue::pointer, new DocumentOrder()));
    return Report.of(issues, known);
  }

  /** Why issues are accepted, by code and by where in the file they are. */
  private Map<String, String> reasons(FileIndex file) {
    Map<String, String> reasons = new HashMap<>();
    accepted.forEach(
        (issue, reason) -> {
          String holder = issue.id() == null ? "" : file.pointer(issue.id());
          if (holder != null) {
            reasons.put(key(issue.code(), holder + issue.field()), reason);
          }
        });
    return reasons;
  }

  private Issue graded(Issue issue, boolean possible) {
    Severity severity = severities.get(issue.code());
    Issue graded = severity == null ? issue : issue.graded(severity);
    return possible ? graded.possible() : graded;
  }

  private static String key(String code, String pointer) {
    return code + " " + pointer;
  }
}
