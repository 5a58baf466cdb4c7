package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.file;

import dev.habeas.CaseFile;
import dev.habeas.Person;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import java.util.List;

/** Examples of {@link RivalRules}. */
final class RivalExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("two-preferred-values")
              .broken(
                  statements(preferred("1980"), preferred("1982")),
                  statements(
                      preferred("1980"),
                      about("f", "/persons/0/birthDate", "1982")
                          .withStatus(StatementStatus.PREFERRED)))
              .kept(
                  statements(
                      preferred("1980").withAsOf(date("2020-05")),
                      preferred("1982").withAsOf(date("2020-06"))),
                  statements(
                      preferred("1980"), preferred("1982").withStatus(StatementStatus.NORMAL)),
                  statements(preferred("1980"), preferred("1982").withStance(Stance.DENIES)))
              .boundary(statements(preferred("1980"), preferred("1980")))
              .uncertain(
                  statements(preferred("1980"), preferred("1980-05")),
                  statements(preferred("1980"), preferred("1982?"))),
          RuleExamples.of("rival-values-unranked")
              .broken(
                  statements(born("1980"), born("1982")),
                  statements(born("1980"), born("1980"), born("1982")))
              .kept(
                  statements(born("1980"), born("1982"), preferred("1982")),
                  CaseFile.builder()
                      .id("f")
                      .addPerson(Person.builder().id("p1").birthDate(date("1981")).build())
                      .addStatements(born("1980"), born("1982")),
                  statements(born("1980"), born("1982").withStatus(StatementStatus.DEPRECATED)))
              .boundary(statements(born("1980"), born("1980")))
              .uncertain(
                  statements(born("1980"), born("198X")), statements(born("1980~"), born("1982"))));

  private RivalExamples() {}

  private static Statement born(String when) {
    return about("p1", "/birthDate", when);
  }

  private static Statement preferred(String when) {
    return born(when).withStatus(StatementStatus.PREFERRED);
  }

  private static CaseFile.Builder statements(Statement... statements) {
    return file().addStatements(statements);
  }
}
