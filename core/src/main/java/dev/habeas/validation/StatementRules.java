package dev.habeas.validation;

import static dev.habeas.validation.Family.STATEMENTS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Statement;
import dev.habeas.schema.Field;
import dev.habeas.schema.FieldLookup;
import dev.habeas.schema.Node;
import dev.habeas.schema.Schema;
import java.util.List;
import java.util.Set;

/** Statements that cannot mean what they say. */
final class StatementRules {
  /** The fields that tell which statement it is, and about what. */
  private static final Set<String> NAMING = Set.of("id", "about", "field");

  /** All that a statement can say of what it is about. */
  private static final Fields<Object> WORDS =
      Fields.of(
          Object.class,
          (type, field) -> type == Schema.STATEMENT && !NAMING.contains(field.name()));

  static final Rule VALUE_AND_ABSENCE =
      rule(STATEMENTS, "value-and-absence", ERROR)
          .because("a statement says either what the value is or why there is none")
          .broken("a statement that the birth date is 1980 and that it is withheld")
          .kept("two statements: one gives 1980, the other says that it is withheld")
          .advice("make two statements of it, or leave one of the two out")
          .forEach(
              Statement.class,
              (statement, at, file) -> {
                if (statement.value().isPresent() && statement.absent().isPresent()) {
                  at.breach("/absent").with("/value");
                }
              });

  static final Rule VALUE_WITHOUT_FIELD =
      rule(STATEMENTS, "value-without-field", ERROR)
          .because("a value or its absence is that of a field; a part as a whole has neither")
          .broken("a statement about a person with the value 1980 and no field")
          .kept("a statement that only disputes the detention as a whole")
          .advice("name the field; to keep words about the whole part, use asStated or note")
          .forEach(
              Statement.class,
              (statement, at, file) -> {
                if (statement.field().isEmpty()) {
                  if (statement.value().isPresent()) {
                    at.breach("/value");
                  }
                  if (statement.absent().isPresent()) {
                    at.breach("/absent");
                  }
                }
              });

  static final Rule UNKNOWN_STATEMENT_FIELD =
      rule(STATEMENTS, "unknown-statement-field", WARNING)
          .because("the pointer of a statement names something that the part can have (RFC 6901)")
          .broken("a statement on /arrest/day of a detention, which has /arrest/when")
          .kept("a statement on /arrest/when of a detention whose arrest is not recorded")
          .advice("mend the pointer; it begins at the part and not at the file")
          .forEach(
              Statement.class,
              (statement, at, file) -> {
                Node<?> about = file.index().named(statement.about());
                String field = statement.field().orElse(null);
                if (about != null && field != null && about.field(field) == null) {
                  at.breach("/field").with("/about");
                }
              });

  static final Rule UNFIT_STATEMENT_VALUE =
      rule(STATEMENTS, "unfit-statement-value", WARNING)
          .because(
              "the value of a statement is one that the field could hold; what it cannot hold"
                  + " belongs in asStated")
          .broken("a statement that the birth date is \"31 June\"")
          .kept("the same words in asStated, with no value")
          .advice("write the value as the field would, or move the words to asStated")
          .forEach(
              Statement.class,
              (statement, at, file) -> {
                FieldLookup field = file.index().field(statement);
                String value = statement.value().orElse(null);
                if (field != null && value != null && !field.canHold(value)) {
                  at.breach("/value").with("/field");
                }
              });

  static final Rule EMPTY_STATEMENT =
      rule(STATEMENTS, "empty-statement", WARNING)
          .because("what is said of a part is said by something beside its id and its field")
          .broken("a statement about the birth date of a person, and nothing more")
          .kept("the same with the attribution family, a source, or the stance denies")
          .advice("say what was meant, or leave the statement out")
          .forEach(
              Statement.class,
              (statement, at, file) -> {
                if (saysNothing(statement)) {
                  at.breach("");
                }
              });

  static final List<Rule> ALL =
      List.of(
          VALUE_AND_ABSENCE,
          VALUE_WITHOUT_FIELD,
          UNKNOWN_STATEMENT_FIELD,
          UNFIT_STATEMENT_VALUE,
          EMPTY_STATEMENT);

  private StatementRules() {}

  private static boolean saysNothing(Statement statement) {
    for (Field<Statement, ?, ?> field : WORDS.of(Schema.STATEMENT)) {
      boolean said =
          field.multiplicity() == Field.Multiplicity.MANY
              ? !field.values(statement).isEmpty()
              : field.value(statement) != null;
      if (said) {
        return false;
      }
    }
    return statement.unknownFields().isEmpty();
  }
}
