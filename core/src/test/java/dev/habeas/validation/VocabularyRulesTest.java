package dev.habeas.validation;

import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.ReleaseReason;
import dev.habeas.Reliability;
import dev.habeas.Source;
import dev.habeas.UnknownFields;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words and fields that are kept without being known. */
class VocabularyRulesTest {
  // unknown-code

  @Test
  void known_words_are_clean() {
    assertClean(file().addDetention(detention().kind(DetentionKind.UNKNOWN).build()));
    assertClean(
        file().addSource(Source.builder().id("x1").reliability(Reliability.of("F")).build()));
  }

  @Test
  void a_word_that_is_not_known_is_worth_knowing() {
    assertCertain(
        file().addDetention(detention().kind(DetentionKind.of("custodial")).build()),
        INFO,
        "unknown-code",
        "/detentions/0/kind");
    assertCertain(
        file()
            .addDetention(detention().build())
            .addRelease(release().addReasons(ReleaseReason.BAIL, ReleaseReason.of("luck")).build()),
        INFO,
        "unknown-code",
        "/releases/0/reasons/1");
  }

  @Test
  void case_counts() {
    assertCertain(
        file().addSource(Source.builder().id("x1").reliability(Reliability.of("a")).build()),
        INFO,
        "unknown-code",
        "/sources/0/reliability");
  }

  @Test
  void a_word_of_a_denied_part_is_only_possible() {
    assertPossible(
        file()
            .addDetention(detention().kind(DetentionKind.of("custodial")).build())
            .addStatement(denied("d1")),
        "unknown-code",
        "/detentions/0/kind");
    assertClean(
        file()
            .addDetention(detention().kind(DetentionKind.of("custodial")).build())
            .addStatement(retracted("d1")));
  }

  // unknown-field

  @Test
  void no_unknown_fields_are_clean() {
    assertClean(file());
    assertClean(file().unknownFields(UnknownFields.of(Map.of())));
  }

  @Test
  void an_unknown_field_is_worth_knowing_at_the_object_that_holds_it() {
    Person person =
        Person.named("p3", "Taras").withUnknownFields(UnknownFields.of(Map.of("shoeSize", 43)));
    assertCertain(file().addPerson(person), INFO, "unknown-field", "/persons/2");
    assertCertain(
        file().unknownFields(UnknownFields.of(Map.of("canary", true))), INFO, "unknown-field", "");
  }

  @Test
  void unknown_fields_are_reported_once_an_object_even_if_null() {
    UnknownFields two = UnknownFields.of(Map.of("a", 1, "b", 2));
    assertThat(Files.validate(file().unknownFields(two)).issues())
        .extracting(Issue::code)
        .containsExactly("unknown-field");
    assertCertain(
        file().unknownFields(UnknownFields.of(Collections.singletonMap("a", null))),
        INFO,
        "unknown-field",
        "");
  }

  @Test
  void an_unknown_field_of_a_denied_part_is_only_possible() {
    Person person =
        Person.named("p3", "Taras").withUnknownFields(UnknownFields.of(Map.of("shoeSize", 43)));
    assertPossible(
        file().addPerson(person).addStatement(denied("p3")), "unknown-field", "/persons/2");
  }
}
