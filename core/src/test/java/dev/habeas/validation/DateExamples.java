package dev.habeas.validation;

import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.releasedOnPaper;
import static dev.habeas.validation.Files.stayed;

import dev.habeas.DetentionEndManner;
import java.util.List;

/** Examples of {@link DateRules}. */
final class DateExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("reversed-period")
              .broken(
                  file().addDetention(stayed("2020-03-02", "2020-03-01")),
                  file().addDetention(stayed("2020-03", "2019")))
              .kept(
                  file().addDetention(stayed("2020-03-02", "2020-03-02")),
                  file().addDetention(stayed("2020-03-02", "2020-05-01")))
              .boundary(file().addDetention(stayed("2020-05", "2020-05-01")))
              .uncertain(file().addDetention(stayed("2020-03-02?", "2020-03-01"))),
          RuleExamples.of("release-before-detention")
              .broken(
                  file().addDetention(detained("2020-03-02")).addRelease(released("2020-03-01")),
                  file().addDetention(detained("2020-03")).addRelease(released("2019")))
              .kept(
                  file().addDetention(detained("2020-03-02")).addRelease(released("2020-03-02")),
                  file().addDetention(detained("2020-03-02")).addRelease(released("2024-01-01")),
                  file()
                      .addDetention(detained("2020-03-02"))
                      .addRelease(releasedOnPaper("2020-03-01")))
              .boundary(
                  file()
                      .addDetention(detained("2020-03-02", "RU"))
                      .addRelease(released("2020-03-01", "US")))
              .uncertain(
                  file().addDetention(detained("2020-03")).addRelease(released("2020-03-01")),
                  file().addDetention(detained("2020-03-02")).addRelease(released("2020~-03-01"))),
          RuleExamples.of("end-before-detention")
              .broken(
                  file().addDetention(ended("2020-03-02", DetentionEndManner.DEATH, "2020-03-01")),
                  file().addDetention(ended("2020-03-02", DetentionEndManner.ESCAPE, "2020-02")))
              .kept(
                  file().addDetention(ended("2020-03-02", DetentionEndManner.ESCAPE, "2020-03")),
                  file().addDetention(ended("2020-03-02", DetentionEndManner.DEATH, "2021")))
              .boundary(
                  file().addDetention(ended("2020-03-02", DetentionEndManner.DEATH, "2020-03-02")))
              .uncertain(
                  file()
                      .addDetention(
                          ended("2020-03-02", DetentionEndManner.DEATH, "[2020-03-01..]"))),
          RuleExamples.of("implausible-date")
              .broken(
                  file().addDetention(detained("0202")), file().addDetention(detained("2201-05")))
              .kept(
                  file().addDetention(detained("1800")), file().addDetention(detained("[..1950]")))
              .boundary(file().addDetention(detained("2200-12-31")))
              .uncertain(file().addDetention(detained("1799?"))));

  private DateExamples() {}
}
