package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Files.sentence;
import static dev.habeas.validation.Files.validate;
import static dev.habeas.validation.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.Authority;
import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.Detention;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Name;
import dev.habeas.NameOrigin;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and references: duplicate, unknown, of the wrong kind, of another person. */
class ReferenceRulesTest {
  // duplicate-id

  @Test
  void different_ids_are_clean() {
    assertClean(file().addDetention(detention().build()).addCharge(charge("c1", "p1")));
    assertClean(file().addCharge(charge("P1", "p1")).addCharge(charge("p1 ", "p1")));
  }

  @Test
  void an_id_used_twice_is_an_error_at_its_second_use() {
    assertCertain(
        file().addCharge(charge("p1", "p2")),
        ERROR,
        "duplicate-id",
        "/charges/0/id",
        "/persons/0/id");
    assertCertain(
        file().addPerson(Person.named("f", "Taras")),
        ERROR,
        "duplicate-id",
        "/persons/2/id",
        "/id");
  }

  @Test
  void a_third_use_is_a_second_error() {
    Report report =
        validate(
            file()
                .addCharge(charge("c1", "p1"))
                .addCharge(charge("c1", "p2"))
                .addCharge(charge("c1", "p1")));
    assertThat(report.issues())
        .extracting(Issue::pointer)
        .containsExactly("/charges/1/id", "/charges/2/id");
    assertThat(report.issues())
        .allSatisfy(issue -> assertThat(issue.related()).containsExactly("/charges/0/id"));
  }

  @Test
  void one_object_in_two_places_is_a_duplicate_as_it_would_be_when_read() {
    Authority court = Authority.builder().id("a1").name("District court").build();
    Detention held =
        detention()
            .addStay(Stay.builder().authority(court).build())
            .addStay(Stay.builder().authority(court).build())
            .build();
    assertCertain(
        file().addDetention(held),
        ERROR,
        "duplicate-id",
        "/detentions/0/stays/1/authority/id",
        "/detentions/0/stays/0/authority/id");
    assertClean(
        file()
            .addDetention(
                held.withStays(
                    Stay.builder().authority(court.withId(Optional.empty())).build(),
                    Stay.builder().authority(court).build())));
  }

  @Test
  void an_id_that_a_disputed_part_repeats_is_only_possible() {
    // the statement is about the first of the two
    assertPossible(
        file()
            .addCharge(charge("c1", "p1"))
            .addCharge(charge("c1", "p1"))
            .addStatement(disputed("c1")),
        "duplicate-id",
        "/charges/1/id",
        "/charges/0/id");
  }

  // unknown-reference

  @Test
  void a_reference_to_what_comes_later_or_holds_it_is_clean() {
    assertClean(
        file().addCharge(charge("c1", "p1").withSupersedes("c2")).addCharge(charge("c2", "p1")));
    assertClean(file().addStatement(about("f").field("/title").note("so").build()));
  }

  @Test
  void a_reference_to_nothing_is_an_error() {
    assertCertain(
        file().addCharge(charge("c1", "p3")), ERROR, "unknown-reference", "/charges/0/person");
    assertCertain(
        file()
            .addEvent(
                Event.builder()
                    .id("e1")
                    .kind(EventKind.VISIT)
                    .addPersons("p1", "p2", "P1")
                    .build()),
        ERROR,
        "unknown-reference",
        "/events/0/persons/2");
  }

  @Test
  void every_reference_to_nothing_is_reported_by_itself() {
    Name name =
        Name.builder()
            .full("Olena")
            .derivedFrom(NameOrigin.builder().name("n9").build())
            .addCitation(Citation.builder().source("x9").build())
            .build();
    assertThat(
            validate(
                    CaseFile.builder()
                        .id("f")
                        .addPerson(Person.builder().id("p1").addName(name).build())
                        .addStatement(denied("zz")))
                .issues())
        .extracting(Issue::pointer)
        .containsExactly(
            "/persons/0/names/0/derivedFrom/name",
            "/persons/0/names/0/citations/0/source",
            "/statements/0/about");
  }

  @Test
  void a_reference_to_itself_is_a_reference() {
    assertClean(file().addSource(Source.builder().id("s1").addCitation(Citation.of("s1")).build()));
  }

  @Test
  void a_reference_from_a_denied_part_is_only_possible() {
    assertPossible(
        file().addCharge(charge("c1", "p3")).addStatement(denied("c1")),
        "unknown-reference",
        "/charges/0/person");
  }

  @Test
  void a_reference_to_a_retracted_part_is_a_reference() {
    assertClean(
        file()
            .addDetention(detention().build())
            .addRelease(release().build())
            .addStatement(retracted("d1")));
  }

  @Test
  void a_retracted_part_may_refer_to_nothing() {
    assertClean(file().addCharge(charge("c1", "p3")).addStatement(retracted("c1")));
  }

  // wrong-reference

  @Test
  void a_reference_to_the_right_kind_is_clean() {
    Source source = Source.builder().id("x1").build();
    assertClean(
        file()
            .addSource(source)
            .addCharge(charge("c1", "p1").withCitations(Citation.builder().source("x1").build())));
    assertClean(file().addStatement(denied("p1")).addStatement(denied("f")));
  }

  @Test
  void a_reference_to_another_kind_is_an_error_that_names_the_kind() {
    CaseFile.Builder file = file().addDetention(detention().build()).addCharge(charge("c1", "d1"));
    assertCertain(file, ERROR, "wrong-reference", "/charges/0/person");
    Issue issue = validate(file).issues().get(0);
    assertThat(issue.details()).containsOnly(Map.entry("found", "detention"));
    assertThat(issue.message()).isEqualTo("this id belongs to a part of another kind: detention");
    assertCertain(
        file().addRelease(release().detention("p2").build()),
        ERROR,
        "wrong-reference",
        "/releases/0/detention");
  }

  @Test
  void the_file_is_no_part() {
    assertCertain(
        file().addCharge(charge("c1", "f")), ERROR, "wrong-reference", "/charges/0/person");
  }

  @Test
  void a_wrong_reference_of_a_disputed_part_is_only_possible() {
    assertPossible(
        file().addCharge(charge("c1", "f")).addStatement(disputed("c1")),
        "wrong-reference",
        "/charges/0/person");
  }

  // release-of-another-person

  @Test
  void a_release_of_who_was_held_is_clean() {
    assertClean(file().addDetention(detention().build()).addRelease(release().build()));
    assertClean(
        file()
            .addDetention(detention().person("p2").build())
            .addRelease(release().person("p2").build()));
  }

  @Test
  void a_release_of_somebody_else_is_an_error() {
    assertCertain(
        file().addDetention(detention().build()).addRelease(release().person("p2").build()),
        ERROR,
        "release-of-another-person",
        "/releases/0/person",
        "/releases/0/detention",
        "/detentions/0/person");
    assertCertain(
        file()
            .addDetention(detention().build().withId("d0"))
            .addDetention(detention().person("p2").build())
            .addRelease(release().build()),
        ERROR,
        "release-of-another-person",
        "/releases/0/person",
        "/releases/0/detention",
        "/detentions/1/person");
  }

  @Test
  void one_of_a_group_that_is_held_as_one_can_be_released_and_sentenced() {
    CaseFile.Builder held =
        file()
            .addPerson(Person.builder().id("g").size(Quantity.of(24)).build())
            .addDetention(detention().person("g").build())
            .addCharge(charge("c1", "g"));
    assertClean(held.addRelease(release().build()).addSentence(sentence("p1", "c1")));
  }

  @Test
  void a_member_of_a_group_of_unknown_size_is_one_of_it() {
    assertClean(
        file()
            .addPerson(Person.builder().id("g").build())
            .addPerson(member("p3", "g"))
            .addDetention(detention().person("g").build())
            .addRelease(release().person("p3").build()));
  }

  @Test
  void of_whom_it_is_kept_back_who_is_related_to_them_nobody_can_tell_whether_they_are_apart() {
    CaseFile.Builder released =
        file().addDetention(detention().person("p2").build()).addRelease(release().build());
    assertThat(validate(released).issues("release-of-another-person")).hasSize(1);
    assertClean(released.addStatement(redacted("p1", "/relations")));
    assertThat(
            validate(
                    file()
                        .addDetention(detention().person("p2").build())
                        .addRelease(release().build())
                        .addStatement(redacted("p1", "/names")))
                .issues("release-of-another-person"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "p3, member-of, /relations/0/kind, 1",
    "p3, unknown, /relations/0/kind, 1",
    "p3, member-of, /relations/0/citations, 1",
    "p3, member-of, /relations/0/person, 0",
    "p3, unknown, /relations/0/person, 1",
    "p3, spouse, /relations/0/person, 1",
    "p3, spouse, /relations/0, 0",
    "p3, spouse, /relations/1, 0",
    "p2, unknown, /relations/0/kind, 0",
    "p2, unknown, /relations/0/person, 1",
    "p2, unknown, /relations/0/description, 1",
    "p2, spouse, /relations/0/citations/0/quote, 1"
  })
  void what_is_kept_back_of_a_relation_counts_only_if_it_may_be_that_of_a_member(
      String related, String kind, String withheld, int errors) {
    Relation relation =
        Relation.builder()
            .kind(RelationKind.of(kind))
            .person(related)
            .addCitation(Citation.of("s1"))
            .build();
    Person member = Person.builder().id("p4").addRelation(relation).build();
    for (String held : List.of("p2", "p4")) { // the other is released
      assertThat(
              validate(
                      file()
                          .addSource(Source.builder().id("s1").build())
                          .addPerson(Person.builder().id("p3").build())
                          .addPerson(member)
                          .addDetention(detention().person(held).build())
                          .addRelease(release().person(held.equals("p2") ? "p4" : "p2").build())
                          .addStatement(redacted("p4", withheld)))
                  .issues("release-of-another-person"))
          .as("%s is held", held)
          .hasSize(errors);
    }
  }

  @Test
  void a_member_of_a_group_within_a_group_is_one_of_both() {
    CaseFile.Builder held =
        file()
            .addPerson(member("p3", "squad"))
            .addPerson(member("squad", "g"))
            .addPerson(Person.builder().id("g").build())
            .addDetention(detention().person("g").build())
            .addCharge(charge("c1", "g"));
    assertClean(held.addRelease(release().person("p3").build()));
    assertClean(held.addSentence(sentence("p3", "c1")));
    assertThat(validate(held.addRelease(release().id("r2").build())).issues())
        .extracting(Issue::code)
        .containsExactly("release-of-another-person");
  }

  @Test
  void anybody_may_be_one_of_a_group_of_which_a_part_has_a_size() {
    Person squad = member("squad", "g").withSize(Quantity.of(5));
    CaseFile.Builder released =
        file()
            .addPerson(Person.builder().id("g").build())
            .addPerson(squad)
            .addDetention(detention().person("g").build())
            .addRelease(release().build());
    assertClean(released);
  }

  @Test
  void who_is_said_to_be_a_member_and_that_is_taken_back_is_none() {
    Relation member = Relation.builder().id("m").kind(RelationKind.MEMBER_OF).person("p2").build();
    CaseFile.Builder released =
        file()
            .addPerson(Person.builder().id("p3").addRelation(member).build())
            .addDetention(detention().person("p2").build())
            .addRelease(release().person("p3").build());
    assertClean(released);
    assertThat(
            validate(released.addStatement(about("m").status(StatementStatus.DEPRECATED).build()))
                .issues("release-of-another-person"))
        .hasSize(1);
  }

  @Test
  void of_a_group_whose_size_is_kept_back_anybody_may_be() {
    CaseFile.Builder released =
        file().addDetention(detention().person("p2").build()).addRelease(release().build());
    assertClean(released.addStatement(redacted("p2", "/size")));
  }

  private static Person member(String id, String group) {
    Relation member = Relation.builder().kind(RelationKind.MEMBER_OF).person(group).build();
    return Person.builder().id(id).addRelation(member).build();
  }

  private static Statement redacted(String about, String field) {
    return about(about).field(field).absent(AbsenceReason.REDACTED).build();
  }

  @Test
  void people_of_one_name_are_still_two_people() {
    assertCertain(
        CaseFile.builder()
            .id("f")
            .addPerson(Person.named("p1", "Olena Tkach"))
            .addPerson(Person.named("p2", "Olena Tkach"))
            .addDetention(detention().build())
            .addRelease(release().person("p2").build()),
        ERROR,
        "release-of-another-person",
        "/releases/0/person",
        "/releases/0/detention",
        "/detentions/0/person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d1", "r1"})
  void a_release_of_somebody_else_is_only_possible_when_either_part_is_denied(String id) {
    assertPossible(
        file()
            .addDetention(detention().build())
            .addRelease(release().person("p2").build())
            .addStatement(denied(id)),
        "release-of-another-person",
        "/releases/0/person",
        "/releases/0/detention",
        "/detentions/0/person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d1", "r1"})
  void a_release_is_not_compared_when_either_part_is_retracted(String id) {
    assertClean(
        file()
            .addDetention(detention().build())
            .addRelease(release().person("p2").build())
            .addStatement(retracted(id)));
  }

  // sentence-for-another-person

  @Test
  void a_sentence_on_charges_against_its_person_is_clean() {
    assertClean(
        file()
            .addCharge(charge("c1", "p1"))
            .addCharge(charge("c2", "p1"))
            .addSentence(sentence("p1", "c1", "c2")));
    assertClean(file().addCharge(charge("c1", "p1")).addSentence(sentence("p2")));
  }

  @Test
  void a_sentence_on_a_charge_against_somebody_else_is_an_error() {
    assertCertain(
        file().addCharge(charge("c1", "p1")).addSentence(sentence("p2", "c1")),
        ERROR,
        "sentence-for-another-person",
        "/sentences/0/charges/0",
        "/sentences/0/person",
        "/charges/0/person");
    assertThat(
            validate(
                    file()
                        .addCharge(charge("c1", "p1"))
                        .addCharge(charge("c2", "p2"))
                        .addCharge(charge("c3", "p2"))
                        .addSentence(sentence("p1", "c1", "c2", "c3")))
                .issues())
        .extracting(Issue::pointer)
        .isEqualTo(List.of("/sentences/0/charges/1", "/sentences/0/charges/2"));
  }

  @Test
  void an_order_may_be_for_several_people() {
    assertClean(
        file()
            .addCharge(charge("c1", "p1"))
            .addCharge(charge("c2", "p2"))
            .addSentence(sentence("p1", "c1"))
            .addSentence(sentence("p2", "c2").withId("s2")));
  }

  @Test
  void a_sentence_on_a_disputed_charge_is_only_possible() {
    assertPossible(
        file()
            .addCharge(charge("c1", "p1"))
            .addSentence(sentence("p2", "c1"))
            .addStatement(disputed("c1")),
        "sentence-for-another-person",
        "/sentences/0/charges/0",
        "/sentences/0/person",
        "/charges/0/person");
    assertClean(
        file()
            .addCharge(charge("c1", "p1"))
            .addSentence(sentence("p2", "c1"))
            .addStatement(retracted("c1")));
  }
}
