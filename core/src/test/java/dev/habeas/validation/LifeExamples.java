package dev.habeas.validation;

import static dev.habeas.validation.Files.born;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.died;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.releasedOnPaper;

import dev.habeas.Charge;
import dev.habeas.Detention;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Quantity;
import java.util.List;

/** Examples of {@link LifeRules}. */
final class LifeExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("living-act-after-death")
              .broken(
                  of(died("2020-03-01")).addDetention(detained("2020-03-03")),
                  of(died("2020")).addCharge(pleading(Plea.GUILTY, "2021-02")),
                  of(died("2020"))
                      .addDetention(ended("2018", DetentionEndManner.ESCAPE, "2021-01-01")))
              .kept(
                  of(died("2020-03-01").withSize(Quantity.of(3)))
                      .addDetention(detained("2020-03-03")),
                  of(died("2020-03-01")).addDetention(detained("2020-03-01")),
                  of(died("2020")).addCharge(pleading(Plea.NO_PLEA, "2021")))
              .boundary(
                  of(died("2020-03-01")).addDetention(detained("2020-03-02", "TR")),
                  of(died("2020-03-01")).addCharge(pleading(Plea.GUILTY, "2020-03-01")))
              .uncertain(
                  of(died("2020-03")).addDetention(detained("2020-03-09")),
                  of(died("2020-03-01?")).addDetention(detained("2020-03-09"))),
          RuleExamples.of("born-after-arrest")
              .broken(
                  of(born("2020")).addDetention(immigration("2018")),
                  of(born("2020-03-03")).asOf(date("2020-03-01")))
              .kept(
                  of(born("2019-05-05")).addDetention(immigration("2019-05-05")),
                  of(born("2020-03-02")).asOf(date("2020-03")))
              .boundary(of(born("2019-05-06")).addDetention(immigration("2019-05-05")))
              .uncertain(
                  of(born("2019")).addDetention(immigration("2019-05-05")),
                  of(born("2020~")).addDetention(immigration("2019-05-05"))),
          RuleExamples.of("implausible-age")
              .broken(
                  of(born("2016")).addDetention(detained("2019")),
                  of(born("1890")).addDetention(detained("2019")))
              .kept(
                  of(born("2016")).addDetention(immigration("2019")),
                  of(born("2014")).addDetention(detained("2019-12-31")))
              .boundary(
                  of(born("2014-05-05")).addDetention(detained("2019-05-05")),
                  of(born("1908-05-05")).addDetention(detained("2019-05-04")))
              .uncertain(
                  of(born("2014-05")).addDetention(detained("2019-05-05")),
                  of(born("1908-05-05?")).addDetention(detained("2019-05-05"))),
          RuleExamples.of("release-after-death")
              .broken(
                  of(died("2020-03-01"))
                      .addDetention(detained("2019"))
                      .addRelease(released("2020-03-03")),
                  of(died("2020")).addDetention(detained("2019")).addRelease(released("2021-02")))
              .kept(
                  of(died("2020-03-01"))
                      .addDetention(detained("2019"))
                      .addRelease(released("2020-03-01")),
                  of(died("2020"))
                      .addDetention(detained("2019"))
                      .addRelease(released("2020-12-31")),
                  of(died("2020-03-01"))
                      .addDetention(detained("2019"))
                      .addRelease(releasedOnPaper("2020-03-03")))
              .boundary(
                  of(died("2020-03-01"))
                      .addDetention(detained("2019"))
                      .addRelease(released("2020-03-02")))
              .uncertain(
                  of(died("2020-03"))
                      .addDetention(detained("2019"))
                      .addRelease(released("2020-03-09"))),
          RuleExamples.of("first-of-january")
              .broken(of(born("1980-01-01")), of(born("2001-01-01")))
              .kept(of(born("1980")), of(born("1980-?01-?01")))
              .boundary(of(born("1980-01-02")), of(born("1980-01")))
              .withoutDates());

  private LifeExamples() {}

  private static Detention immigration(String when) {
    return detained(when).withKind(DetentionKind.IMMIGRATION);
  }

  private static Charge pleading(Plea plea, String when) {
    return charge("c1", "p1").withPleas(PleaEntry.builder().kind(plea).when(date(when)).build());
  }
}
