package dev.habeas.validation;

import static dev.habeas.validation.Family.STATEMENTS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.CaseFile;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.schema.FieldLookup;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Values that statements give for one field and that cannot all be its value. */
final class RivalRules {
  /** A field at one time: the values of two times are no rivals. */
  private record Held(String field, Optional<EdtfDate> asOf) {}

  /** A value that a statement gives, and where the statement is. */
  private record Claim(String statement, FieldLookup field, Object value) {}

  static final Rule TWO_PREFERRED_VALUES =
      rule(STATEMENTS, "two-preferred-values", WARNING)
          .because("preferred is the one value that the recorder holds to be right")
          .broken("two preferred statements on one person: born in 1980, and born in 1982")
          .kept("two preferred statements on one field, as of May and as of June")
          .advice("leave one preferred; the other can be normal, disputed or deprecated")
          .forEach(
              CaseFile.class,
              (file, at, lookup) ->
                  claims(RivalRules::isPreferred, lookup)
                      .forEach((held, claims) -> rivals(claims, at)));

  static final Rule RIVAL_VALUES_UNRANKED =
      rule(STATEMENTS, "rival-values-unranked", INFO)
          .because("who reads the field finds nothing there, though something is known")
          .broken("two statements, born in 1980 and born in 1982, for a person with no birth date")
          .kept("the same two, if one is preferred or the field itself has a value")
          .advice("prefer one if there is a reason to; if there is none, leave it")
          .forEach(
              CaseFile.class,
              (file, at, lookup) -> {
                Map<Held, List<Claim>> unranked = claims(RivalRules::isUnranked, lookup);
                if (unranked.isEmpty()) {
                  return;
                }
                Set<String> ranked = new HashSet<>();
                claims(RivalRules::isPreferred, lookup)
                    .forEach((held, claims) -> ranked.add(held.field()));
                unranked.forEach(
                    (held, claims) -> {
                      if (!ranked.contains(held.field()) && !claims.get(0).field().hasValue()) {
                        rivals(claims, at);
                      }
                    });
              });

  static final List<Rule> ALL = List.of(TWO_PREFERRED_VALUES, RIVAL_VALUES_UNRANKED);

  private RivalRules() {}

  private static boolean isPreferred(Statement statement) {
    return statement.status().filter(StatementStatus.PREFERRED::equals).isPresent();
  }

  private static boolean isUnranked(Statement statement) {
    return statement.status().filter(status -> !status.equals(StatementStatus.NORMAL)).isEmpty();
  }

  /** What the statements that are meant give, by what they give it for. */
  private static Map<Held, List<Claim>> claims(Predicate<Statement> meant, Lookup file) {
    List<Statement> statements = file.file().statements();
    Map<Held, List<Claim>> claims = Map.of();
    if (!areSeveral(statements)) {
      return claims; // there are no rivals
    }
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (meant.test(statement) && gives(statement) && !file.index().isRetracted(statement)) {
        FieldLookup field = file.index().field(statement);
        String pointer = file.index().pointer(statement);
        Object value = field == null ? null : field.parse(statement.value().orElseThrow());
        if (field != null && pointer != null && value != null) {
          claims = claims.isEmpty() ? new LinkedHashMap<>() : claims;
          claims
              .computeIfAbsent(new Held(pointer, statement.asOf()), held -> new ArrayList<>())
              .add(new Claim("/statements/" + i, field, value));
        }
      }
    }
    return claims;
  }

  private static boolean areSeveral(List<Statement> statements) {
    int giving = 0;
    for (int i = 0; i < statements.size() && giving < 2; i++) {
      giving += gives(statements.get(i)) ? 1 : 0;
    }
    return giving == 2;
  }

  /** Whether it says that a field has a value; who denies one gives none. */
  private static boolean gives(Statement statement) {
    return statement.value().isPresent()
        && statement.stance().filter(Stance.DENIES::equals).isEmpty();
  }

  /** Reports those that differ from the first. */
  private static void rivals(List<Claim> claims, At at) {
    Claim first = claims.get(0);
    for (Claim claim : claims.subList(1, claims.size())) {
      Breach breach =
          at.breachIf(differ(first.value(), claim.value()), claim.statement() + "/value")
              .with(first.statement() + "/value")
              .with(claim.statement() + "/status")
              .with(first.statement() + "/status");
      if (first.value() instanceof EdtfDate one && claim.value() instanceof EdtfDate other) {
        breach.dated(one, other);
      }
    }
  }

  private static Truth differ(Object one, Object other) {
    if (one.equals(other)) {
      return Truth.FALSE;
    } else if (one instanceof EdtfDate date && other instanceof EdtfDate day) {
      return date.isSame(day).not(); // 1980 and May 1980 can both be right
    } else if (one instanceof BigDecimal number && other instanceof BigDecimal amount) {
      return Truth.of(number.compareTo(amount) != 0);
    }
    return Truth.TRUE;
  }
}
