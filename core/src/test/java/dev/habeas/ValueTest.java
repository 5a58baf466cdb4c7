package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.Model.Attribute;
import dev.habeas.Model.Shape;
import dev.habeas.schema.Field;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That everything in the model is a value: equal by content, immutable, shareable and silent. */
class ValueTest {
  static Stream<Class<? extends Extensible>> types() {
    return Model.TYPES.stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void two_of_the_same_content_are_equal(Class<? extends Extensible> type) {
    for (int variant = 1; variant <= 3; variant++) {
      assertThat(Model.least(type, variant))
          .isEqualTo(Model.least(type, variant))
          .hasSameHashCodeAs(Model.least(type, variant));
      assertThat(Model.most(type, variant))
          .isNotSameAs(Model.most(type, variant))
          .isEqualTo(Model.most(type, variant))
          .hasSameHashCodeAs(Model.most(type, variant))
          .isNotEqualTo(Model.most(type, variant + 1))
          .isNotEqualTo(null)
          .isNotEqualTo("another thing");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_attribute_counts_for_equality(Class<? extends Extensible> type) {
    for (Attribute attribute : Model.attributes(type)) {
      Extensible most = Model.most(attribute.owner(), 1);
      Extensible changed = Model.with(most, attribute, Model.sample(attribute, 8, true));
      assertThat(changed).isNotEqualTo(most);
      assertThat(most).isNotEqualTo(changed);
      if (attribute.shape() != Shape.REQUIRED) {
        Extensible least = Model.least(attribute.owner(), 1);
        assertThat(Model.with(least, attribute, Model.sample(attribute, 8, false)))
            .isNotEqualTo(least);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void unknown_fields_count_for_equality(Class<? extends Extensible> type) {
    assertThat(unknown(type, "a")).isEqualTo(unknown(type, "a")).isNotEqualTo(unknown(type, "b"));
    assertThat(unknown(type, "a")).isNotEqualTo(Model.least(type, 1));
    assertThat(unknown(type, "a")).hasSameHashCodeAs(unknown(type, "a"));
    assertThat(Model.copy(type, unknown(type, "a"))).isEqualTo(unknown(type, "a"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_with_method_changes_one_thing_and_leaves_the_original(Class<? extends Extensible> type) {
    for (Attribute attribute : Model.attributes(type)) {
      Extensible original = Model.most(attribute.owner(), 1);
      Object value = Model.sample(attribute, 8, true);
      Extensible changed = Model.with(original, attribute, value);
      assertThat(attribute.get(changed))
          .isEqualTo(attribute.shape() == Shape.LIST ? List.of(value) : value);
      assertThat(original).isEqualTo(Model.most(attribute.owner(), 1));
      for (Attribute other : Model.attributes(attribute.owner())) {
        if (!other.equals(attribute)) {
          assertThat(other.get(changed)).isEqualTo(other.get(original));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_copying_builder_gives_an_equal(Class<? extends Extensible> type) {
    assertThat(Model.copy(type, Model.most(type, 1))).isEqualTo(Model.most(type, 1));
    assertThat(Model.copy(type, Model.least(type, 1))).isEqualTo(Model.least(type, 1));
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_list_can_be_changed_from_outside(Class<? extends Extensible> type) {
    for (Attribute attribute : Model.attributes(type)) {
      if (attribute.shape() != Shape.LIST) {
        assertThat(attribute.accessor().getReturnType()).isNotEqualTo(List.class);
        continue;
      }
      List<Object> given = new ArrayList<>(List.of(Model.sample(attribute, 1, false)));
      Object builder = Model.withoutOnly(attribute);
      Model.setAll(builder, attribute, given);
      Extensible built = Model.build(builder);
      List<?> before = List.copyOf(given);
      given.add(Model.sample(attribute, 2, false));
      assertThat(attribute.get(built)).isEqualTo(before);
      List<?> held = (List<?>) attribute.get(built);
      assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
      Model.setAll(builder, attribute, given);
      assertThat(attribute.get(built)).as("after the builder went on").isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_field_of_a_generated_class_is_final(Class<? extends Extensible> type) {
    Class<?> generated = Model.generated(type);
    assertThat(generated.getModifiers()).matches(Modifier::isFinal);
    assertThat(generated.getModifiers()).matches(modifiers -> !Modifier.isPublic(modifiers));
    assertThat(generated.getDeclaredFields())
        .filteredOn(field -> !field.isSynthetic())
        .isNotEmpty()
        .allMatch(field -> Modifier.isFinal(field.getModifiers()))
        .allMatch(field -> Modifier.isPrivate(field.getModifiers()));
  }

  @Test
  void every_field_of_the_other_values_is_final() {
    assertThat(List.of(Code.class, UnknownFields.class, EdtfDate.class, Term.class))
        .flatExtracting(type -> Arrays.asList(type.getDeclaredFields()))
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
        .isNotEmpty()
        .allMatch(field -> Modifier.isFinal(field.getModifiers()));
  }

  @Test
  void numerically_equal_numbers_are_equal_and_keep_their_digits() {
    Quantity one = Quantity.builder().value(new BigDecimal("1.50")).upper(decimal("2")).build();
    Quantity other = Quantity.builder().value(decimal("1.5")).upper(decimal("2.000")).build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.value().toPlainString()).isEqualTo("1.50");
    assertThat(other.upper().orElseThrow().toPlainString()).isEqualTo("2.000");
    assertThat(one).isNotEqualTo(other.withValue(decimal("1.51")));
    assertThat(one).isNotEqualTo(Quantity.builder().value(decimal("1.5")).build());
    assertThat(Quantity.builder().value(decimal("1.5")).build()).isNotEqualTo(one);
    assertThat(one.withValue(decimal("1.500")).value()).hasToString("1.500");

    Credit half = Credit.builder().kind(DetentionKind.CRIMINAL).ratio(decimal("0.5")).build();
    Credit longer = half.withRatio(decimal("0.50"));
    assertThat(half).isEqualTo(longer).hasSameHashCodeAs(longer);
    assertThat(longer.ratio()).contains(new BigDecimal("0.50"));
    assertThat(half).isNotEqualTo(half.withRatio(decimal("0.51")));
    assertThat(Quantity.of(0))
        .isEqualTo(Quantity.of(0).withValue(decimal("0.000")))
        .hasSameHashCodeAs(Quantity.of(0).withValue(decimal("0.000")));
    assertThat(Item.builder().what("tents").quantity(one).build())
        .isEqualTo(Item.builder().what("tents").quantity(other).build());
  }

  @ParameterizedTest
  @MethodSource("types")
  void to_string_shows_the_type_and_no_value(Class<? extends Extensible> type) {
    Extensible object = canaries(type);
    assertThat(object.toString())
        .startsWith(type.getSimpleName())
        .doesNotContainIgnoringCase("canary")
        .doesNotContain("1987", "7654321", "P41", "true");
    Object builder = Model.builder(type);
    assertThat(builder.toString()).doesNotContainIgnoringCase("canary");
  }

  @ParameterizedTest
  @MethodSource("types")
  void to_string_counts_every_list_that_is_not_empty(Class<? extends Extensible> type) {
    assertThat(Model.least(type, 1)).hasToString(type.getSimpleName() + "[]");
    List<Attribute> lists = lists(type);
    for (Attribute empty : lists) {
      Object builder = Model.withoutOnly(empty);
      List<String> counts = new ArrayList<>();
      for (Attribute list : lists) {
        int size = lists.indexOf(list) + 1;
        if (list != empty) {
          Model.setAll(builder, list, Collections.nCopies(size, Model.sample(list, 1, false)));
          counts.add(list.name() + "=" + size);
        }
      }
      assertThat(Model.build(builder)).hasToString(type.getSimpleName() + counts);
    }
  }

  @Test
  void a_file_shows_how_much_it_holds() {
    CaseFile file =
        CaseFile.builder()
            .id("canary")
            .addPerson(Person.named("p1", "Canary"))
            .addPerson(Person.named("p2", "Canary"))
            .addEvent(Event.builder().id("e1").kind(EventKind.SURGERY).build())
            .build();
    assertThat(file).hasToString("CaseFile[persons=2, events=1]");
    assertThat(file.persons().get(0)).hasToString("Person[names=1]");
  }

  @Test
  void sixteen_threads_can_share_a_file() throws Exception {
    Extensible shared = Model.most(CaseFile.class, 1);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Extensible>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(
            () -> {
              assertThat(shared.hashCode()).isEqualTo(Model.most(CaseFile.class, 1).hashCode());
              return ((CaseFile) shared).withTitle("mine");
            });
      }
      CaseFile expected = ((CaseFile) Model.most(CaseFile.class, 1)).withTitle("mine");
      for (Future<Extensible> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(shared).isEqualTo(Model.most(CaseFile.class, 1));
  }

  /** The lists of a type in the order in which documents are written. */
  private static List<Attribute> lists(Class<? extends Extensible> type) {
    List<String> written =
        Schema.all().stream()
            .filter(object -> object.type() == type)
            .flatMap(object -> object.fields().stream().map(Field::name))
            .toList();
    return Model.attributes(type).stream()
        .filter(attribute -> attribute.shape() == Shape.LIST)
        .sorted(Comparator.comparing(attribute -> written.indexOf(attribute.name())))
        .toList();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static Extensible unknown(Class<?> type, String value) {
    Object builder = Model.builder(type);
    for (Attribute attribute : Model.attributes(type.asSubclass(Extensible.class))) {
      if (attribute.shape() == Shape.REQUIRED) {
        Model.set(builder, attribute, Model.sample(attribute, 1, false));
      }
    }
    Model.keep(builder, UnknownFields.of(Map.of("canary", value)));
    return Model.build(builder);
  }

  private static Extensible canaries(Class<?> type) {
    Object builder = Model.builder(type);
    for (Attribute attribute : Model.attributes(type.asSubclass(Extensible.class))) {
      Model.set(builder, attribute, canary(attribute));
    }
    Model.keep(builder, UnknownFields.of(Map.of("canary", "canary")));
    return Model.build(builder);
  }

  private static Object canary(Attribute attribute) {
    Class<?> type = attribute.element();
    if (type == String.class) {
      return "canary";
    } else if (type == BigDecimal.class) {
      return new BigDecimal("7654321");
    } else if (type == Boolean.class) {
      return true;
    } else if (type == EdtfDate.class) {
      return EdtfDate.parse("1987-06-05");
    } else if (type == Term.class) {
      return Term.ofWeeks(41);
    } else if (Code.class.isAssignableFrom(type)) {
      return Model.code(type, "canary");
    }
    return canaries(type);
  }
}
