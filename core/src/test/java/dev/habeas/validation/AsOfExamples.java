package dev.habeas.validation;

import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.died;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.releasedOnPaper;

import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Proceeding;
import dev.habeas.Source;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import java.util.List;

/** Examples of {@link AsOfRules}. */
final class AsOfExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("still-held-after-end")
              .broken(
                  held("2020-03-03", endedByRelease()).addRelease(released("2020-03-01")),
                  of(died("2020-03-01")).addDetention(held("2020-03-03")),
                  file().asOf(date("2020")).addDetention(held("2021-02")))
              .kept(
                  held("2020-03-03", detained("2019")).addRelease(released("2020-03-01")),
                  held("2020-03-03", endedByRelease()).addRelease(releasedOnPaper("2020-03-01")),
                  held("2020", ended("2019", DetentionEndManner.TRANSFER, "2019-05")),
                  held("[..2009-03-04]", ended("2001", DetentionEndManner.ESCAPE, "2002")))
              .boundary(held("2020-03-02", endedByRelease()).addRelease(released("2020-03-01")))
              .uncertain(
                  held("2020-03", endedByRelease()).addRelease(released("2020-03-01")),
                  held("2020-03-09", endedByRelease()).addRelease(released("2020-03-01~"))),
          RuleExamples.of("after-as-of")
              .broken(
                  file().asOf(date("2020-03-01")).addDetention(detained("2020-03-03")),
                  file().asOf(date("2019")).addProceeding(hearing("2020-02", StageStanding.HELD)))
              .kept(
                  file().asOf(date("2019")).addProceeding(hearing("2021", StageStanding.PLANNED)),
                  file().asOf(date("2020-03")).addDetention(detained("2020-03-31")))
              .boundary(file().asOf(date("2020-03-01")).addDetention(detained("2020-03-02")))
              .uncertain(
                  file().asOf(date("2020-03-01")).addDetention(detained("2020-03")),
                  file().asOf(date("2020-03-01?")).addDetention(detained("2021"))),
          RuleExamples.of("after-publication")
              .broken(cited("2020-03-03", "2020-03-01"), cited("2021-02", "2019", "2020-05"))
              .kept(
                  cited("2020-03-03", "2020-03-01", "2020-03-05"),
                  file()
                      .addSource(Source.builder().id("x0").published(date("2019")).build())
                      .addSource(Source.builder().id("x1").build())
                      .addEvent(event("2020-03-03", "e1", "x0", "x1")))
              .boundary(cited("2020-03-02", "2020-03-01"))
              .uncertain(cited("2020-03", "2020-03-01"), cited("2020-03-09?", "2020-03-01")));

  private AsOfExamples() {}

  private static Detention held(String asOf) {
    return detained("2019").withStillHeldAsOf(date(asOf));
  }

  private static CaseFile.Builder held(String asOf, Detention detention) {
    return file().addDetention(detention.withStillHeldAsOf(date(asOf)));
  }

  private static Detention endedByRelease() {
    return detained("2019")
        .withEnd(DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build());
  }

  private static Proceeding hearing(String when, StageStanding standing) {
    Stage stage =
        Stage.builder().kind(StageKind.HEARING).when(date(when)).standing(standing).build();
    return Proceeding.builder().id("q1").addStage(stage).build();
  }

  /** A visit that cites sources published on some days. */
  static CaseFile.Builder cited(String when, String... published) {
    CaseFile.Builder file = file();
    String[] ids = new String[published.length];
    for (int i = 0; i < published.length; i++) {
      ids[i] = "x" + i;
      file.addSource(Source.builder().id(ids[i]).published(date(published[i])).build());
    }
    return file.addEvent(event(when, "e1", ids));
  }

  static Event event(String when, String id, String... sources) {
    Event.Builder event = Event.builder().id(id).kind(EventKind.VISIT).when(date(when));
    for (String source : sources) {
      event.addCitation(Citation.of(source));
    }
    return event.build();
  }
}
