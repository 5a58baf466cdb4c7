package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.sentence;

import dev.habeas.Charge;
import dev.habeas.Citation;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Source;
import java.util.List;

/** Examples of {@link LinkRules}. */
final class LinkExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("linked-to-itself")
              .broken(
                  file().addCharge(charge("c1", "p1").withSupersedes("c1")),
                  file().addPerson(related("p3", "p3")),
                  file().addOrder(order("o1", OrderLinkKind.MODIFIES, "o1")))
              .kept(
                  file()
                      .addSource(Source.builder().id("s1").addCitation(Citation.of("s1")).build()),
                  file().addPerson(related("p3", "p3").withSize(Quantity.of(12))),
                  file().addOrder(order("o1", OrderLinkKind.UNKNOWN, "o1")))
              .boundary(file().addCharge(charge("c1", "p1")).addCharge(superseding("c2", "c1")))
              .withoutDates(),
          RuleExamples.of("circular-links")
              .broken(
                  file()
                      .addOrder(order("o1", OrderLinkKind.EXTENDS, "o2"))
                      .addOrder(order("o2", OrderLinkKind.EXTENDS, "o1")),
                  file()
                      .addCharge(superseding("c1", "c2"))
                      .addCharge(superseding("c2", "c3"))
                      .addCharge(superseding("c3", "c1")),
                  file()
                      .addSentence(sentence("p1").withSupersedes("s2"))
                      .addSentence(sentence("p1").withId("s2").withSupersedes("s1")))
              .kept(
                  file()
                      .addDetention(linked("d1", DetentionLinkKind.PARALLEL_TO, "d2"))
                      .addDetention(linked("d2", DetentionLinkKind.PARALLEL_TO, "d1")),
                  file()
                      .addOrder(order("o1", OrderLinkKind.STAYS, "o2"))
                      .addOrder(order("o2", OrderLinkKind.MODIFIES, "o1")))
              .boundary(
                  file()
                      .addCharge(superseding("c1", "c2"))
                      .addCharge(superseding("c2", "c3"))
                      .addCharge(charge("c3", "p1")))
              .withoutDates(),
          RuleExamples.of("release-of-another-detention")
              .broken(
                  file()
                      .addDetention(ended("d1"))
                      .addDetention(detention().id("d2").build())
                      .addRelease(release().detention("d2").build()),
                  file()
                      .addDetention(ended("d1"))
                      .addDetention(detention().id("d2").person("p2").build())
                      .addRelease(release().person("p2").detention("d2").build()))
              .kept(
                  file()
                      .addDetention(ended("d1"))
                      .addDetention(linked("d2", DetentionLinkKind.PARALLEL_TO, "d1"))
                      .addRelease(release().detention("d2").build()),
                  file()
                      .addPerson(Person.builder().id("g").size(Quantity.of(12)).build())
                      .addDetention(ended("d1"))
                      .addDetention(detention().id("d2").person("g").build())
                      .addRelease(release().detention("d2").build()))
              .boundary(file().addDetention(ended("d1")).addRelease(release().build()))
              .withoutDates());

  private LinkExamples() {}

  static CourtOrder order(String id, OrderLinkKind kind, String other) {
    return CourtOrder.builder()
        .id(id)
        .kind(OrderKind.DETENTION)
        .addLink(OrderLink.builder().kind(kind).order(other).build())
        .build();
  }

  static Charge superseding(String id, String other) {
    return charge(id, "p1").withSupersedes(other);
  }

  static Detention linked(String id, DetentionLinkKind kind, String other) {
    return detention()
        .id(id)
        .addLink(DetentionLink.builder().kind(kind).detention(other).build())
        .build();
  }

  static Detention ended(String id) {
    return detention()
        .id(id)
        .end(DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build())
        .build();
  }

  static Person related(String id, String other) {
    return Person.builder()
        .id(id)
        .addRelation(Relation.builder().kind(RelationKind.RELATIVE).person(other).build())
        .build();
  }
}
