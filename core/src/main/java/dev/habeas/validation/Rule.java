package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a consistent record does not do: its code, how grave it is, why it is a rule, what
 * breaks it and what does not, and how it is checked.
 *
 * <p>Habeas declares its own rules and yours in the same way:
 *
 * <pre>{@code
 * Rule visitWithoutDay = Rule.named("acme-visit-without-day", Severity.INFO)
 *     .says("a visit without a day")
 *     .because("our statistics count visits by month")
 *     .forEach(Event.class, (event, at, file) -> {
 *       if (event.kind().equals(EventKind.VISIT) && event.when().isEmpty()) {
 *         at.breach("/when");
 *       }
 *     });
 * Report report = Validator.standard().with(visitWithoutDay).validate(file);
 * }</pre>
 *
 * <p>A rule on the file as a whole is one for each {@code CaseFile}. Rules are immutable and can be
 * shared between threads if their checks can.
 */
public final class Rule {
  /**
   * Looks at one object and reports what is wrong.
   *
   * @param <T> the type of the object
   */
  @FunctionalInterface
  public interface Check<T> {
    /**
     * Looks at one object.
     *
     * @param object what is looked at; never something that a statement retracts
     * @param at where it is; breaches are reported here
     * @param file the file around it
     */
    void check(T object, At at, Lookup file);
  }

  private final Declaration declared;
  private final Predicate<ObjectType<?, ?>> types; // at whose objects it looks
  private final Fields<?> values; // at what they hold it looks
  private final Check<?> check;

  private Rule(
      Declaration declared, Predicate<ObjectType<?, ?>> types, Fields<?> values, Check<?> check) {
    this.declared = declared;
    this.types = types;
    this.values = values;
    this.check = check;
  }

  /**
   * Starts a rule of your own.
   *
   * @param code a stable kebab-case word that no other rule has; begin it with a name of yours
   * @param severity how grave a certain breach is
   * @throws IllegalArgumentException if the code is no such word
   */
  public static Declaration named(String code, Severity severity) {
    return new Declaration(Family.OWN, code, severity);
  }

  static Declaration rule(Family family, String code, Severity severity) {
    return new Declaration(family, code, severity);
  }

  /** The code of its issues: a stable kebab-case word that is never reused. */
  public String code() {
    return declared.code;
  }

  /** What kind of question it asks. */
  public Family family() {
    return declared.family;
  }

  /** How grave a certain breach is; one that is only possible is INFO. */
  public Severity severity() {
    return declared.severity;
  }

  /** What it means and what to do about it. */
  public Explanation explanation() {
    return new Explanation(
        declared.code,
        declared.since,
        Explanations.says(Issue.of(this, "")),
        declared.origin,
        declared.broken,
        declared.kept,
        declared.advice);
  }

  /** The code. */
  @Override
  public String toString() {
    return declared.code;
  }

  /** What it says in a language, if the rule brings its own words. */
  @Nullable String ownWords(Locale locale) {
    String words = declared.words.get(locale.getLanguage());
    return words == null ? declared.words.get(Locale.ENGLISH.getLanguage()) : words;
  }

  /** Whether it looks at objects of the type. */
  boolean isFor(ObjectType<?, ?> type) {
    return types.test(type);
  }

  /** Whether it looks at what any field of the type holds. */
  boolean isForFieldsOf(ObjectType<?, ?> type) {
    return !values.of(type).isEmpty();
  }

  /** Whether it looks at what the field of the type holds. */
  boolean isFor(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    return values.has(type, field);
  }

  @SuppressWarnings("unchecked") // isFor was asked first
  <T> void check(T lookedAt, At at, Lookup file) {
    ((Check<T>) check).check(lookedAt, at, file);
  }

  /** A rule that is not yet told what to look at. */
  public static final class Declaration {
    private static final String FIRST_VERSION = "0.1";

    private final Family family;
    private final String code;
    private final Severity severity;
    private final Map<String, String> words = new HashMap<>();
    private String since = FIRST_VERSION;
    private String origin = "";
    private String broken = "";
    private String kept = "";
    private String advice = "";

    private Declaration(Family family, String code, Severity severity) {
      if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        throw new IllegalArgumentException("the code of a rule is a kebab-case word");
      }
      this.family = family;
      this.code = code;
      this.severity = Objects.requireNonNull(severity);
    }

    private Declaration(Declaration other) {
      this(other.family, other.code, other.severity);
      words.putAll(other.words);
      since = other.since;
      origin = other.origin;
      broken = other.broken;
      kept = other.kept;
      advice = other.advice;
    }

    /** What an issue says, in English; never a value of a record. */
    public Declaration says(String message) {
      return says(Locale.ENGLISH, message);
    }

    /** What an issue says, in another language; never a value of a record. */
    public Declaration says(Locale locale, String message) {
      words.put(locale.getLanguage(), message);
      return this;
    }

    /** Why it is a rule, and where it comes from; a part of a sentence. */
    public Declaration because(String because) {
      origin = because;
      return this;
    }

    /** An example of what breaks it. */
    public Declaration broken(String example) {
      broken = example;
      return this;
    }

    /** An example of what looks like a breach and is none. */
    public Declaration kept(String example) {
      kept = example;
      return this;
    }

    /** What to do about a breach. */
    public Declaration advice(String what) {
      advice = what;
      return this;
    }

    /** The version of Habeas, or of your rules, that first had it. */
    public Declaration since(String version) {
      since = version;
      return this;
    }

    /**
     * The rule, asked of each object of a type.
     *
     * @param type a type of the model, {@code CaseFile} for the file as a whole
     * @throws IllegalArgumentException if it is no type of the model
     */
    public <T extends Extensible> Rule forEach(Class<T> type, Check<T> check) {
      ObjectType<T, ?> only = Schema.of(type);
      return new Rule(new Declaration(this), other -> other == only, Fields.NONE, check);
    }

    /** The rule, asked of each object of some types. */
    Rule forEachOf(Predicate<ObjectType<?, ?>> types, Check<Extensible> check) {
      return new Rule(new Declaration(this), types, Fields.NONE, check);
    }

    /** The rule, asked of each value that one of the fields has, or element of its list. */
    <V> Rule forEachValue(Fields<V> fields, Check<V> check) {
      return new Rule(new Declaration(this), type -> false, fields, check);
    }
  }
}
