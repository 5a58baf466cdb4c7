package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.util.List;

/** Small files about invented persons, and what the tests say of their reports. */
final class Files {
  private Files() {}

  /** A file of two persons. */
  static CaseFile.Builder file() {
    return CaseFile.builder()
        .id("f")
        .addPerson(Person.named("p1", "Olena Tkach"))
        .addPerson(Person.named("p2", "Ivan Bondar"));
  }

  /** A file of one person. */
  static CaseFile.Builder of(Person person) {
    return CaseFile.builder().id("f").addPerson(person);
  }

  static Person born(String when) {
    return Person.named("p1", "Olena Tkach").withBirthDate(date(when));
  }

  static Person died(String when) {
    return Person.named("p1", "Olena Tkach").withDeathDate(date(when));
  }

  static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }

  static Detention.Builder detention() {
    return Detention.builder().id("d1").person("p1").kind(DetentionKind.CRIMINAL);
  }

  static Detention detained(String when) {
    return detention().arrest(Arrest.builder().when(date(when)).build()).build();
  }

  static Detention detained(String when, String country) {
    Place place = Place.builder().country(country).build();
    return detention().arrest(Arrest.builder().when(date(when)).place(place).build()).build();
  }

  static Detention ended(String when, DetentionEndManner manner, String end) {
    return detained(when).withEnd(DetentionEnd.builder().manner(manner).when(date(end)).build());
  }

  static Detention stayed(String from, String until) {
    return detention().addStay(Stay.builder().from(date(from)).until(date(until)).build()).build();
  }

  static Release.Builder release() {
    return Release.builder().id("r1").person("p1").detention("d1");
  }

  static Release released(String when) {
    return release().when(date(when)).build();
  }

  /** Where only papers say that the person was let go. */
  static Release releasedOnPaper(String when) {
    return released(when).withStanding(ReleaseStanding.ON_PAPER);
  }

  static Release released(String when, String country) {
    return released(when).withDestination(Place.builder().country(country).build());
  }

  static Charge charge(String id, String person) {
    return Charge.builder().id(id).person(person).build();
  }

  static Sentence sentence(String person, String... charges) {
    return Sentence.builder()
        .id("s1")
        .person(person)
        .state(SentenceState.PRONOUNCED)
        .addCharges(charges)
        .build();
  }

  static Statement.Builder about(String id) {
    return Statement.builder().about(id);
  }

  static Statement about(String id, String field, String value) {
    return about(id).field(field).value(value).build();
  }

  static Statement denied(String id) {
    return about(id).stance(Stance.DENIES).build();
  }

  static Statement disputed(String id) {
    return about(id).status(StatementStatus.DISPUTED).build();
  }

  static Statement retracted(String id) {
    return about(id).status(StatementStatus.DEPRECATED).build();
  }

  static Report validate(CaseFile.Builder file) {
    return Validator.standard().validate(file.build());
  }

  /** The validator that asks all rules of Habeas, also those that are asked on request. */
  static Validator asksAll() {
    Validator validator = Validator.standard();
    for (Family family : Family.values()) {
      validator = validator.with(family);
    }
    return validator;
  }

  static void assertClean(CaseFile.Builder file) {
    assertThat(validate(file).issues()).isEmpty();
  }

  static void assertCertain(
      CaseFile.Builder file, Severity severity, String code, String pointer, String... related) {
    assertOne(file, Issue.of(code, severity, pointer).withRelated(List.of(related)));
  }

  static void assertPossible(
      CaseFile.Builder file, String code, String pointer, String... related) {
    assertOne(
        file, Issue.of(code, Severity.ERROR, pointer).withRelated(List.of(related)).possible());
  }

  /** That this issue is all there is; its details are not compared. */
  static void assertOne(CaseFile.Builder file, Issue expected) {
    List<Issue> issues = validate(file).issues();
    assertThat(issues).extracting(Issue::toString).containsExactly(expected.toString());
    Issue issue = issues.get(0);
    assertThat(issue.related()).isEqualTo(expected.related());
    assertThat(issue.certainty()).isEqualTo(expected.certainty());
    assertThat(issue.location()).isEmpty();
  }
}
