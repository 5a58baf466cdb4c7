package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.disputed;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.sentence;
import static dev.habeas.validation.Files.stayed;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Person;
import dev.habeas.UnknownFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** For each rule the two examples of its declaration as files. */
final class Examples {
  /** Each breaks the rule of its code, and no other. */
  static final Map<String, CaseFile> BROKEN = new LinkedHashMap<>();

  /** Each breaks no rule. */
  static final Map<String, CaseFile> KEPT = new LinkedHashMap<>();

  static {
    example(
        "duplicate-id",
        file().addDetention(detention().id("x1").build()).addPerson(Person.named("x1", "Taras")),
        file().addPerson(Person.named("P1", "Taras")));
    example(
        "unknown-reference",
        CaseFile.builder().id("f").addCharge(charge("c1", "p2")),
        CaseFile.builder()
            .id("f")
            .addPerson(Person.builder().id("p2").build())
            .addCharge(charge("c1", "p2")));
    example(
        "wrong-reference",
        file().addRelease(release().detention("p1").build()),
        file().addStatement(denied("p1")).addStatement(disputed("f")));
    example(
        "release-of-another-person",
        file().addDetention(detention().build()).addRelease(release().person("p2").build()),
        file()
            .addDetention(detention().build())
            .addDetention(detention().id("d2").person("p2").build())
            .addRelease(release().event("e1").build())
            .addRelease(release().id("r2").person("p2").detention("d2").event("e1").build())
            .addEvent(Event.builder().id("e1").kind(EventKind.PRISONER_EXCHANGE).build()));
    example(
        "sentence-for-another-person",
        file().addCharge(charge("c1", "p1")).addSentence(sentence("p2", "c1")),
        file()
            .addCharge(charge("c1", "p1"))
            .addCharge(charge("c2", "p2"))
            .addSentence(sentence("p1", "c1"))
            .addSentence(sentence("p2", "c2").withId("s2")));
    example(
        "reversed-period",
        file().addDetention(stayed("2020-03-02", "2020-03-01")),
        file()
            .addDetention(stayed("2020-03-02", "2020-03-02"))
            .addDetention(stayed("2020-05", "2020-05").withId("d2")));
    example(
        "release-before-detention",
        file().addDetention(detained("2020-03-02")).addRelease(released("2020-03-01")),
        file()
            .addDetention(detained("2020-03-02", "RU"))
            .addRelease(released("2020-03-02"))
            .addRelease(released("2020-03-01", "US").withId("r2")));
    example(
        "end-before-detention",
        file().addDetention(ended("2020-03-02", DetentionEndManner.DEATH, "2020-03-01")),
        file().addDetention(ended("2020-03-02", DetentionEndManner.ESCAPE, "2020-03")));
    example(
        "value-and-absence",
        file().addStatement(about("p1", "/birthDate", "1980").withAbsent(AbsenceReason.WITHHELD)),
        file()
            .addStatement(about("p1", "/birthDate", "1980"))
            .addStatement(about("p1").field("/birthDate").absent(AbsenceReason.WITHHELD).build()));
    example(
        "value-without-field",
        file().addStatement(about("p1").value("1980").build()),
        file().addDetention(detention().build()).addStatement(disputed("d1")));
    example(
        "unknown-statement-field",
        file()
            .addDetention(detention().build())
            .addStatement(about("d1").field("/arrest/day").build()),
        file()
            .addDetention(detention().build())
            .addStatement(about("d1").field("/arrest/when").build()));
    example(
        "unfit-statement-value",
        file().addStatement(about("p1", "/birthDate", "31 June")),
        file().addStatement(about("p1").field("/birthDate").asStated("31 June").build()));
    example(
        "unknown-code",
        file().addDetention(detention().kind(DetentionKind.of("custodial")).build()),
        file().addDetention(detention().kind(DetentionKind.UNKNOWN).build()));
    example(
        "unknown-field",
        file()
            .addPerson(
                Person.named("p3", "Taras")
                    .withUnknownFields(UnknownFields.of(Map.of("shoeSize", 43)))),
        file().addPerson(Person.named("p3", "Taras").withDescription("shoe size 43")));
  }

  private Examples() {}

  private static void example(String code, CaseFile.Builder broken, CaseFile.Builder kept) {
    BROKEN.put(code, broken.asOf(date("2024")).build());
    KEPT.put(code, kept.asOf(date("2024")).build());
  }
}
