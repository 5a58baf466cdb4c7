package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.file;

import dev.habeas.AbsenceReason;
import dev.habeas.Attribution;
import java.util.List;

/** Examples of {@link StatementRules}. */
final class StatementExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("value-and-absence")
              .broken(
                  file()
                      .addStatement(
                          about("p1", "/birthDate", "1980").withAbsent(AbsenceReason.WITHHELD)),
                  file().addStatement(about("p1", "/sex", "male").withAbsent(AbsenceReason.NONE)))
              .kept(
                  file()
                      .addStatement(about("p1", "/birthDate", "1980"))
                      .addStatement(
                          about("p1").field("/birthDate").absent(AbsenceReason.WITHHELD).build()),
                  file()
                      .addStatement(
                          about("p1")
                              .field("/birthDate")
                              .absent(AbsenceReason.UNKNOWN)
                              .asStated("in the eighties")
                              .build()))
              .boundary(file().addStatement(about("p1", "/birthDate", "1980")))
              .withoutDates(),
          RuleExamples.of("value-without-field")
              .broken(
                  file().addStatement(about("p1").value("1980").build()),
                  file().addStatement(about("p1").absent(AbsenceReason.NONE).build()))
              .kept(
                  file().addDetention(detention().build()).addStatement(disputed("d1")),
                  file().addStatement(about("p1", "/birthDate", "1980")))
              .boundary(file().addStatement(about("p1").asStated("born in 1980").build()))
              .withoutDates(),
          RuleExamples.of("unknown-statement-field")
              .broken(
                  file()
                      .addDetention(detention().build())
                      .addStatement(about("d1").field("/arrest/day").note("so").build()),
                  file().addStatement(about("p1").field("birthDate").note("so").build()))
              .kept(
                  file()
                      .addDetention(detention().build())
                      .addStatement(about("d1").field("/arrest/when").note("so").build()),
                  file()
                      .addStatement(about("f").field("/persons/0/names/0/full").note("so").build()))
              .boundary(file().addStatement(about("p1").field("/names/1").note("so").build()))
              .withoutDates(),
          RuleExamples.of("unfit-statement-value")
              .broken(
                  file().addStatement(about("p1", "/birthDate", "31 June")),
                  file().addStatement(about("p1", "/names/0", "Taras")))
              .kept(
                  file().addStatement(about("p1").field("/birthDate").asStated("31 June").build()),
                  file().addStatement(about("p1", "/names/0/full", "31 June")))
              .boundary(file().addStatement(about("p1", "/birthDate", "1980-06-30")))
              .withoutDates(),
          RuleExamples.of("empty-statement")
              .broken(
                  file().addStatement(about("p1").field("/birthDate").build()),
                  file().addStatement(about("p1").id("x1").build()))
              .kept(
                  file()
                      .addStatement(
                          about("p1").field("/birthDate").attribution(Attribution.FAMILY).build()),
                  file().addStatement(denied("p1")).addStatement(disputed("p2")))
              .boundary(file().addStatement(about("p1").note("see there").build()))
              .withoutDates());

  private StatementExamples() {}
}
