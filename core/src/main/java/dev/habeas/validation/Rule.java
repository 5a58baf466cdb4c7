package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a consistent record does not do: its code, how grave it is, why it is a rule, what
 * breaks it and what does not, and how it is checked.
 */
final class Rule {
  /**
   * Looks at one object and reports what is wrong.
   *
   * @param <T> the type of the object
   */
  interface Check<T> {
    /**
     * Looks at one object.
     *
     * @param object what is looked at
     * @param at where it is; breaches are reported here
     * @param file the whole file, by id
     */
    void check(T object, At at, FileIndex file);
  }

  private final String code;
  private final Severity severity;
  private final String origin;
  private final String broken;
  private final String kept;
  private final @Nullable ObjectType<?, ?> type;
  private final Check<?> check;

  private Rule(Declaration declared, @Nullable ObjectType<?, ?> type, Check<?> check) {
    code = declared.code;
    severity = declared.severity;
    origin = declared.origin;
    broken = declared.broken;
    kept = declared.kept;
    this.type = type;
    this.check = check;
  }

  static Declaration rule(String code, Severity severity) {
    return new Declaration(code, severity);
  }

  String code() {
    return code;
  }

  Severity severity() {
    return severity;
  }

  /** Where the rule comes from, in a sentence. */
  String origin() {
    return origin;
  }

  /** An example of what breaks the rule, for the catalogue. */
  String broken() {
    return broken;
  }

  /** An example of what looks like a breach and is none, for the catalogue. */
  String kept() {
    return kept;
  }

  boolean isFor(ObjectType<?, ?> other) {
    return type == null || type == other;
  }

  @SuppressWarnings("unchecked") // isFor was asked first
  <T extends Extensible> void check(T object, At at, FileIndex file) {
    ((Check<T>) check).check(object, at, file);
  }

  /** A rule that is not yet told what to look at. */
  static final class Declaration {
    private final String code;
    private final Severity severity;
    private String origin = "";
    private String broken = "";
    private String kept = "";

    private Declaration(String code, Severity severity) {
      this.code = code;
      this.severity = severity;
    }

    Declaration because(String because) {
      origin = because;
      return this;
    }

    Declaration broken(String example) {
      broken = example;
      return this;
    }

    Declaration kept(String example) {
      kept = example;
      return this;
    }

    <T extends Extensible> Rule forEach(ObjectType<T, ?> type, Check<T> check) {
      return new Rule(this, type, check);
    }

    Rule forEveryObject(Check<Extensible> check) {
      return new Rule(this, null, check);
    }
  }
}
