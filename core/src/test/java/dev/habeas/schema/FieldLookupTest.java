package dev.habeas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Arrest;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Quantity;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a statement's pointer leads. */
class FieldLookupTest {
  private static final Detention DETENTION =
      Detention.builder()
          .id("d1")
          .person("p1")
          .kind(DetentionKind.CRIMINAL)
          .arrest(Arrest.builder().when(EdtfDate.parse("2020-03~")).warrantShown(false).build())
          .addStatedReason("none given")
          .addStay(Stay.builder().build())
          .addStay(Stay.builder().place(Place.builder().country("XK").build()).build())
          .build();

  @ParameterizedTest
  @CsvSource({
    "/id, d1",
    "/kind, criminal",
    "/arrest/when, 2020-03~",
    "/arrest/warrantShown, false",
    "/statedReasons/0, none given",
    "/stays/1/place/country, XK",
  })
  void it_finds_the_value(String pointer, String text) {
    FieldLookup found = FieldLookup.find(Schema.DETENTION, DETENTION, pointer);
    assertThat(found).isNotNull();
    assertThat(found.holds(text)).isTrue();
    assertThat(found.canHold(text)).isTrue();
    assertThat(found.holds(text + "0")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stillHeldAsOf",
        "/arrest/place/country",
        "/end/when",
        "/stays/0/place/name",
        "/description",
        "/firstAppearance/by/name",
        "/stays/2/place/name",
        "/statedReasons/1"
      })
  void it_finds_fields_that_are_not_set_and_what_would_come_next_in_a_list(String pointer) {
    FieldLookup found = FieldLookup.find(Schema.DETENTION, DETENTION, pointer);
    assertThat(found).isNotNull();
    assertThat(found.holds("2020")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/arrest", "/stays", "/stays/0", "/stays/2", "/statedReasons"})
  void it_finds_objects_and_lists_which_hold_no_value(String pointer) {
    FieldLookup found = FieldLookup.find(Schema.DETENTION, DETENTION, pointer);
    assertThat(found).isNotNull();
    assertThat(found.canHold("2020")).isFalse();
    assertThat(found.holds("2020")).isFalse();
  }

  @Test
  void a_value_is_held_however_it_is_written() {
    Detention detention = DETENTION.withStillHeldAsOf(EdtfDate.parse("[2020-03-01,2020-03-05]"));
    FieldLookup found = FieldLookup.find(Schema.DETENTION, detention, "/stillHeldAsOf");
    assertThat(found).isNotNull();
    assertThat(found.holds("[2020-03-01, 2020-03-05]")).isTrue();
    assertThat(found.holds("2020-03")).isFalse();
    assertThat(found.canHold("2020-03")).isTrue();
    assertThat(found.canHold("March")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "id",
        "//id",
        "/id/",
        "/id/x",
        "/ID",
        "/arrest/",
        "/arrest/when/year",
        "/stays/",
        "/stays/3/from",
        "/stays/-1/from",
        "/stays/-/from",
        "/stays/00/from",
        "/stays/+1/from",
        "/stays/1.0/from",
        "/stays/\u0661/from",
        "/stays/99999999999/from",
        "/end/nothing",
        "/unknownFields",
        "/~0id",
        "/i~d"
      })
  void it_finds_nothing_where_nothing_can_be(String pointer) {
    assertThat(FieldLookup.find(Schema.DETENTION, DETENTION, pointer)).isNull();
  }

  @Test
  void it_writes_numbers_with_their_digits() {
    Person group =
        Person.builder()
            .id("p1")
            .size(Quantity.builder().value(new BigDecimal("5E+1")).build())
            .build();
    FieldLookup found = FieldLookup.find(Schema.PERSON, group, "/size/value");
    assertThat(found).isNotNull();
    assertThat(found.holds("50")).isTrue();
  }
}
