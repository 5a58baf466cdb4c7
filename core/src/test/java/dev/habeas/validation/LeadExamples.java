package dev.habeas.validation;

import static dev.habeas.validation.CustodyExamples.moved;
import static dev.habeas.validation.CustodyExamples.prison;
import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.releasedOnPaper;
import static dev.habeas.validation.Files.sentence;

import dev.habeas.Affiliation;
import dev.habeas.AffiliationKind;
import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Health;
import dev.habeas.LegalStatus;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Provision;
import dev.habeas.Quantity;
import dev.habeas.ReleaseReason;
import dev.habeas.Source;
import dev.habeas.Stay;
import java.util.List;

/** Examples of {@link LeadRules} and {@link SourcingRules}. */
final class LeadExamples {
  private static final Person PERSON = Person.named("p1", "Olena Tkach");
  private static final Citation CITATION = Citation.builder().source("x1").build();

  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("new-arrest-in-open-detention")
              .broken(again("2020", "2022"), again("2020-03-01", "2020-03-09"))
              .kept(
                  again("2020", "2022").addRelease(released("2021")),
                  file()
                      .addDetention(detained("2020"))
                      .addDetention(
                          detained("2021")
                              .withId("d2")
                              .withLinks(
                                  DetentionLink.builder()
                                      .kind(DetentionLinkKind.PARALLEL_TO)
                                      .detention("d1")
                                      .build())))
              .boundary(again("2020-03-01", "2020-03-02"))
              .uncertain(again("2020?", "2022")),
          RuleExamples.of("release-from-ongoing-detention")
              .broken(
                  held("2020-03-03").addRelease(released("2020-03-01")),
                  file()
                      .addDetention(detained("2019").withEnd(byRelease("r2")))
                      .addRelease(released("2020-06-01"))
                      .addRelease(released("2020-09-01").withId("r2")))
              .kept(
                  held("2020-03-03").addRelease(releasedOnPaper("2020-03-01")),
                  held("2020-03-01").addRelease(released("2020-03-03")))
              .boundary(held("2020-03-02").addRelease(released("2020-03-01")))
              .uncertain(
                  held("2020-03").addRelease(released("2020-03-01")),
                  held("2020-03-09").addRelease(released("2020-03-01~"))),
          RuleExamples.of("end-without-release")
              .broken(
                  file().addDetention(ended("2020", DetentionEndManner.RELEASE, "2021")),
                  file().addDetention(detained("2020").withEnd(end(DetentionEndManner.RELEASE))))
              .kept(
                  file()
                      .addDetention(detained("2020").withEnd(byRelease("r1")))
                      .addRelease(released("2021")),
                  file().addDetention(ended("2020", DetentionEndManner.ESCAPE, "2021")))
              .boundary(
                  file().addDetention(detained("2020").withEnd(end(DetentionEndManner.UNKNOWN))))
              .withoutDates(),
          RuleExamples.of("release-reason-without-support")
              .broken(
                  reason(ReleaseReason.BAIL),
                  reason(ReleaseReason.ACQUITTAL).addCharge(charge("c1", "p1")))
              .kept(
                  reason(ReleaseReason.BAIL)
                      .addOrder(
                          CourtOrder.builder()
                              .id("o1")
                              .kind(OrderKind.BAIL)
                              .addPerson("p1")
                              .build()),
                  reason(ReleaseReason.SENTENCE_SERVED).addSentence(sentence("p1")))
              .boundary(reason(ReleaseReason.PERSONAL_UNDERTAKING))
              .withoutDates(),
          RuleExamples.of("no-status-after-exchange")
              .broken(
                  exchanged(PERSON, "2021"),
                  exchanged(PERSON.withStatuses(convicted().withAsOf(date("2020"))), "2021"))
              .kept(
                  exchanged(PERSON.withStatuses(convicted()), "2021"),
                  exchanged(PERSON.withStatuses(convicted().withAsOf(date("2022"))), "2021"),
                  exchanged(Person.builder().id("p1").size(Quantity.of(9)).build(), "2021"))
              .boundary(
                  exchanged(
                      PERSON.withStatuses(convicted().withAsOf(date("2021-05-01"))), "2021-05-01"))
              .uncertain(exchanged(PERSON, "2021?")),
          RuleExamples.of("gap-between-stays")
              .broken(
                  stays(prison("A", "2020-03-01", "2020-03-05"), prison("B", "2020-03-09", "2021")),
                  stays(prison("A", "2019", "2020-03"), prison("B", "2020-05", "2021")))
              .kept(
                  stays(prison("A", "2019", "2020-03"), prison("B", "2020-03-05", "2021")),
                  stays(
                      prison("A", "2019", "2020-03"),
                      Stay.builder().until(date("2020-08")).build(),
                      prison("B", "2020-05", "2021")))
              .boundary(
                  stays(prison("A", "2020-03-01", "2020-03-05"), prison("B", "2020-03-06", "2021")))
              .uncertain(
                  stays(
                      prison("A", "2020-03-01", "2020-03-05?"), prison("B", "2020-03-09", "2021"))),
          RuleExamples.of("part-without-citation")
              .broken(
                  citing().addDetention(detained("2020")), citing().addCharge(charge("c1", "p1")))
              .kept(
                  file().addDetention(detained("2020")).addSource(source("x1")),
                  citing().addDetention(cited(detained("2020"))),
                  of(PERSON).addSource(source("x1")).addDetention(cited(detained("2020"))),
                  citing()
                      .addDetention(detained("2020"))
                      .addStatement(
                          about("d1")
                              .field("/description")
                              .value("told by a neighbour")
                              .addCitation(CITATION)
                              .build()))
              .boundary(
                  of(PERSON)
                      .addSource(source("x1"))
                      .addDetention(
                          detained("2020").withLegalBasis(provision().withCitations(CITATION))))
              .withoutDates(),
          RuleExamples.of("source-never-cited")
              .broken(
                  citing().addSource(source("x2")),
                  citing().addSource(source("x2")).addSource(source("x3")))
              .kept(
                  file().addSource(source("x1")).addSource(source("x2")),
                  citing()
                      .addSource(source("x2"))
                      .addStatement(
                          about("p1")
                              .field("/sex")
                              .value("female")
                              .addCitation(Citation.builder().source("x2").build())
                              .build()))
              .boundary(citing())
              .withoutDates(),
          RuleExamples.of("person-in-nothing")
              .broken(
                  file().addDetention(detained("2020")),
                  file().addCharge(charge("c1", "p2")),
                  file().addSentence(sentence("p1")))
              .kept(file(), of(PERSON).addDetention(detained("2020")))
              .boundary(
                  file()
                      .addDetention(detained("2020"))
                      .addStatement(about("p2").asStated("a neighbour").build()))
              .withoutDates(),
          RuleExamples.of("sensitive-without-consent")
              .broken(
                  of(PERSON.withHealth(Health.builder().description("diabetes").build())),
                  of(PERSON.withAffiliations(religious().withName("a church"))))
              .kept(
                  file(),
                  of(
                      PERSON
                          .withDeathDate(date("2020"))
                          .withHealth(Health.builder().description("diabetes").build())),
                  of(PERSON.withHealth(Health.builder().description("diabetes").build()))
                      .handling(
                          Handling.builder()
                              .level(HandlingLevel.RESTRICTED)
                              .consent("to publication")
                              .build()))
              .boundary(of(PERSON.withStatuses(convicted())))
              .withoutDates());

  private LeadExamples() {}

  static CaseFile.Builder again(String first, String second) {
    return file().addDetention(detained(first)).addDetention(detained(second).withId("d2"));
  }

  static CaseFile.Builder held(String asOf) {
    return file().addDetention(detained("2019").withStillHeldAsOf(date(asOf)));
  }

  static DetentionEnd byRelease(String id) {
    return end(DetentionEndManner.RELEASE).withRelease(id);
  }

  private static DetentionEnd end(DetentionEndManner manner) {
    return DetentionEnd.builder().manner(manner).build();
  }

  static CaseFile.Builder reason(ReleaseReason reason) {
    return file().addDetention(detained("2020")).addRelease(released("2021").withReasons(reason));
  }

  private static PersonStatus convicted() {
    return PersonStatus.builder().kind(LegalStatus.CONVICTED).build();
  }

  private static CaseFile.Builder exchanged(Person person, String when) {
    return of(person)
        .addDetention(detained("2019"))
        .addRelease(released(when).withReasons(ReleaseReason.PRISONER_EXCHANGE));
  }

  private static CaseFile.Builder stays(Stay... stays) {
    return file().addDetention(moved(stays));
  }

  private static Source source(String id) {
    return Source.builder().id(id).build();
  }

  private static Detention cited(Detention detention) {
    return detention.withCitations(CITATION);
  }

  /** A file of a person that cites its source. */
  private static CaseFile.Builder citing() {
    return of(PERSON.withCitations(CITATION)).addSource(source("x1"));
  }

  private static Provision provision() {
    return Provision.builder().article("1").build();
  }

  private static Affiliation religious() {
    return Affiliation.builder().kind(AffiliationKind.RELIGION).build();
  }
}
