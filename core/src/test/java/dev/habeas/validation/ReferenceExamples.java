package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.sentence;

import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Name;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Source;
import java.util.List;

/** Examples of {@link ReferenceRules}. */
final class ReferenceExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("duplicate-id")
              .broken(
                  file()
                      .addDetention(detention().id("x1").build())
                      .addPerson(Person.named("x1", "Taras")),
                  file()
                      .addPerson(
                          Person.builder()
                              .id("p3")
                              .addName(Name.builder().id("p1").full("Taras").build())
                              .build()))
              .kept(file().addPerson(Person.named("P1", "Taras")), file())
              .boundary(file().addPerson(Person.named("p1 ", "Taras")))
              .withoutDates(),
          RuleExamples.of("unknown-reference")
              .broken(
                  CaseFile.builder().id("f").addCharge(charge("c1", "p2")),
                  file().addDetention(detention().addCitation(Citation.of("a book")).build()))
              .kept(
                  CaseFile.builder()
                      .id("f")
                      .addPerson(Person.builder().id("p2").build())
                      .addCharge(charge("c1", "p2")),
                  file()
                      .addDetention(detention().addCitation(Citation.of("s")).build())
                      .addSource(Source.builder().id("s").build()))
              .boundary(
                  CaseFile.builder()
                      .id("f")
                      .addCharge(charge("c1", "p2"))
                      .addPerson(Person.builder().id("p2").build()))
              .withoutDates(),
          RuleExamples.of("wrong-reference")
              .broken(
                  file().addRelease(release().detention("p1").build()),
                  file().addDetention(detention().person("f").build()))
              .kept(
                  file().addStatement(denied("p1")).addStatement(disputed("f")),
                  file().addDetention(detention().build()).addRelease(release().build()))
              .boundary(file().addStatement(denied("f")))
              .withoutDates(),
          RuleExamples.of("release-of-another-person")
              .broken(
                  file()
                      .addDetention(detention().build())
                      .addRelease(release().person("p2").build()),
                  file()
                      .addDetention(detention().build())
                      .addPerson(person("p3", RelationKind.SIBLING, "p1"))
                      .addRelease(release().person("p3").build()))
              .kept(
                  file()
                      .addPerson(group("g"))
                      .addDetention(detention().person("g").build())
                      .addRelease(release().build()),
                  file()
                      .addDetention(detention().build())
                      .addDetention(detention().id("d2").person("p2").build())
                      .addRelease(release().event("e1").build())
                      .addRelease(
                          release().id("r2").person("p2").detention("d2").event("e1").build())
                      .addEvent(Event.builder().id("e1").kind(EventKind.PRISONER_EXCHANGE).build()))
              .boundary(
                  file()
                      .addPerson(Person.builder().id("g").build())
                      .addPerson(person("p3", RelationKind.MEMBER_OF, "g"))
                      .addDetention(detention().person("g").build())
                      .addRelease(release().person("p3").build()))
              .withoutDates(),
          RuleExamples.of("sentence-for-another-person")
              .broken(
                  file().addCharge(charge("c1", "p1")).addSentence(sentence("p2", "c1")),
                  file()
                      .addCharge(charge("c1", "p1"))
                      .addCharge(charge("c2", "p2"))
                      .addSentence(sentence("p1", "c1", "c2")))
              .kept(
                  file()
                      .addCharge(charge("c1", "p1"))
                      .addCharge(charge("c2", "p2"))
                      .addSentence(sentence("p1", "c1"))
                      .addSentence(sentence("p2", "c2").withId("s2")),
                  file().addSentence(sentence("p2")))
              .boundary(
                  file()
                      .addPerson(group("g"))
                      .addCharge(charge("c1", "g"))
                      .addSentence(sentence("p2", "c1")))
              .withoutDates());

  private ReferenceExamples() {}

  private static Person group(String id) {
    return Person.builder().id(id).size(Quantity.of(12)).build();
  }

  private static Person person(String id, RelationKind kind, String other) {
    return Person.builder()
        .id(id)
        .addRelation(Relation.builder().kind(kind).person(other).build())
        .build();
  }
}
