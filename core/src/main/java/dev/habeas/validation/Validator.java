package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import dev.habeas.schema.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a case file contradicts itself.
 *
 * <p>An ERROR is only what is contradictory under every reading of the dates and whichever of two
 * sources is right; a breach that rests on a qualified date, or on something that a statement
 * denies or disputes, is only {@linkplain Certainty#POSSIBLE possible} and INFO. What a statement
 * retracts is passed over. Absence is never an issue: see {@link Profile} for what is missing. No
 * rule reads the clock.
 *
 * <p>Validators are immutable and can be shared between threads.
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(Rules.STANDARD);

  private final List<Rule> rules;

  private Validator(List<Rule> rules) {
    this.rules = rules;
  }

  /** The validator with all rules that ask for nothing but consistency. */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * Looks at the whole file and reports everything found, in the order of the file; never throws.
   */
  public Report validate(CaseFile file) {
    FileIndex index = FileIndex.of(file);
    List<Breach> breaches = breaches(file, index);
    return breaches.isEmpty() ? Report.of(List.of()) : Report.of(issues(breaches, index));
  }

  private List<Breach> breaches(CaseFile file, FileIndex index) {
    List<Breach> breaches = new ArrayList<>();
    At at = new At(breaches);
    Walk.through(
        file,
        new Walk.Visitor() {
          @Override
          public <T extends Extensible> boolean visit(ObjectType<T, ?> type, T object, Path path) {
            if (index.isRetracted(object)) {
              return false;
            }
            at.moveTo(type, path);
            for (Rule rule : rules) {
              if (rule.isFor(type)) {
                at.ask(rule);
                rule.check(object, at, index);
              }
            }
            return true;
          }
        });
    return breaches;
  }

  private static List<Issue> issues(List<Breach> breaches, FileIndex index) {
    Doubts doubts = new Doubts(index);
    List<Issue> issues = new ArrayList<>();
    for (Breach breach : breaches) {
      Issue issue = breach.issue(index);
      if (!doubts.retract(issue)) {
        issues.add(breach.isQualified() || doubts.soften(issue) ? issue.possible() : issue);
      }
    }
    return issues;
  }
}
