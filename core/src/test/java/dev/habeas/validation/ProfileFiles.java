package dev.habeas.validation;

import static dev.habeas.validation.Files.date;

import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Arrest;
import dev.habeas.Authority;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.FirstAppearance;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Health;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Proceeding;
import dev.habeas.Provision;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.Stay;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import java.util.List;

/** A file that tells all that profiles ask for, and one that tells nothing. */
final class ProfileFiles {
  static final Authority POLICE = Authority.named("Harbour Police");
  static final Place PRISON = Place.named("Old Mill Prison");

  static final Detention BARE =
      Detention.builder().id("d1").person("p1").kind(DetentionKind.CRIMINAL).build();

  static final Detention FULL =
      BARE.withArrest(
              Arrest.builder()
                  .when(date("2031-02-03T08:30"))
                  .place(Place.named("Market Square"))
                  .by(POLICE)
                  .warrantShown(false)
                  .circumstances("Taken from a queue")
                  .build())
          .withStatedReasons("Breach of the peace")
          .withLegalBasis(Provision.builder().article("12").build())
          .withSupervisedBy(Authority.named("Second Court"))
          .withStays(
              Stay.builder()
                  .place(PRISON)
                  .from(date("2031-02-03T10:00"))
                  .authority(Authority.named("Prison Board"))
                  .build())
          .withFirstAppearance(FirstAppearance.builder().when(date("2031-02-04T09:15")).build())
          .withAccess(
              Access.builder().who(AccessParty.COUNSEL).result(AccessResult.DELAYED).build())
          .withEnd(DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build());

  static final Release RELEASE =
      Release.builder()
          .id("r1")
          .person("p1")
          .detention("d1")
          .when(date("2031-06-07T12:00"))
          .destination(Place.named("Northport"))
          .by(Authority.named("Prison Board"))
          .build();

  static final Proceeding PROCEEDING =
      Proceeding.builder()
          .id("c1")
          .addStage(
              Stage.builder()
                  .kind(StageKind.HEARING)
                  .when(date("2031-03-01"))
                  .addPerson("p1")
                  .build())
          .addStage(Stage.builder().kind(StageKind.HABEAS_PETITION).addPerson("p1").build())
          .build();

  static final CaseFile BARE_FILE =
      CaseFile.builder()
          .id("case-1")
          .addPerson(Person.builder().id("p1").build())
          .addDetention(BARE)
          .build();

  static final CaseFile FULL_FILE =
      CaseFile.builder()
          .id("case-1")
          .addPerson(
              Person.named("p1", "Ilo Varn")
                  .withHealth(Health.builder().description("A sprained wrist").build())
                  .withRelations(
                      Relation.builder().kind(RelationKind.SIBLING).person("p2").build()))
          .addPerson(Person.named("p2", "Ama Varn"))
          .addDetention(FULL)
          .addProceeding(PROCEEDING)
          .addOrder(
              CourtOrder.builder()
                  .id("o1")
                  .kind(OrderKind.DETENTION)
                  .issuer(Authority.named("First Court"))
                  .addDetention("d1")
                  .build())
          .addRelease(RELEASE)
          .handling(
              Handling.builder()
                  .level(HandlingLevel.RESTRICTED)
                  .consent("To be sent to the Working Group")
                  .build())
          .build();

  private ProfileFiles() {}

  static DetentionEnd end(DetentionEndManner manner) {
    return DetentionEnd.builder().manner(manner).build();
  }

  /** Something that happened to the person held. */
  static Event event(EventKind kind) {
    return Event.builder().id("e1").kind(kind).addPerson("p1").build();
  }

  /** The first item of an article. */
  static Item item(Profile profile, CaseFile file, String article) {
    return profile.assess(file).items().stream()
        .filter(item -> item.article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  /** The item of the first detention that is about something. */
  static Item about(Profile profile, CaseFile file, String what) {
    return profile.assess(file).items().stream()
        .filter(item -> item.what().startsWith(what))
        .findFirst()
        .orElseThrow();
  }

  static List<Status> statuses(Profile profile, CaseFile file) {
    return profile.assess(file).items().stream().map(Item::status).toList();
  }
}
