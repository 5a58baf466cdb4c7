package dev.habeas.validation;

import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.sentence;
import static dev.habeas.validation.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Age;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.StatedDuration;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Numbers and terms that nothing can have. */
class QuantityRulesTest {
  @Test
  void both_ends_of_a_range_are_looked_at() {
    Quantity age = Quantity.of(-1).withUpper(BigDecimal.valueOf(-1));
    assertThat(
            Files.validate(
                    file()
                        .addPerson(
                            Person.builder()
                                .id("p3")
                                .addAge(Age.builder().age(age).build())
                                .build()))
                .issues("negative-amount"))
        .extracting(Issue::pointer)
        .containsExactly("/persons/2/ages/0/age/value", "/persons/2/ages/0/age/upper");
  }

  @Test
  void terms_are_looked_at_wherever_they_stand() {
    StatedDuration stated = StatedDuration.builder().term(Term.ofDays(-3)).build();
    assertCertain(
        file().addDetention(detention().addStated(stated).build()),
        ERROR,
        "negative-term",
        "/detentions/0/stated/0/term");
    assertCertain(
        file()
            .addSentence(
                sentence("p1")
                    .withParts(
                        SentencePart.builder()
                            .kind(SentencePartKind.IMPRISONMENT)
                            .served(Term.ofMonths(-1))
                            .build())),
        ERROR,
        "negative-term",
        "/sentences/0/parts/0/served");
  }

  @Test
  void no_field_holds_a_list_of_numbers_or_terms_which_would_not_be_looked_at() {
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : type.fields()) {
        boolean counted =
            field.type() == Schema.QUANTITY
                || field.type() instanceof Scalar.Decimal
                || field.type() instanceof Scalar.Term;
        assertThat(counted && field.multiplicity() == Field.Multiplicity.MANY)
            .as(type.label() + " " + field.name())
            .isFalse();
      }
    }
  }
}
