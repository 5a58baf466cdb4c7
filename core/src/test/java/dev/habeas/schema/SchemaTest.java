package dev.habeas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.ChargeEntry;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.Model;
import dev.habeas.Model.Attribute;
import dev.habeas.Sensitivity;
import dev.habeas.UnknownFields;
import dev.habeas.schema.Field.Multiplicity;
import dev.habeas.time.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the table says of every attribute what the model does. */
class SchemaTest {
  static Stream<ObjectType<?, ?>> types() {
    return Schema.all().stream();
  }

  @Test
  void the_table_holds_every_type_of_the_model_once() {
    assertThat(Schema.all())
        .extracting(type -> (Object) type.type())
        .containsExactlyInAnyOrderElementsOf(Model.TYPES);
    assertThat(Schema.all()).extracting(ObjectType::label).doesNotHaveDuplicates();
    assertThat(Schema.all())
        .extracting(ObjectType::label)
        .allMatch(s -> s.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void each_type_stands_after_those_that_it_holds() {
    Set<Object> before = new HashSet<>();
    for (ObjectType<?, ?> type : Schema.all()) {
      type.fields().stream()
          .map(Field::type)
          .filter(ObjectType.class::isInstance)
          .forEach(held -> assertThat(before).contains(held));
      before.add(type);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_accessor_is_declared_once_under_its_own_name(ObjectType<?, ?> type) {
    assertThat(type.fields())
        .extracting(Field::name)
        .containsExactlyInAnyOrderElementsOf(
            Model.attributes(type.type()).stream().map(SchemaTest::jsonName).toList())
        .doesNotContain("unknownFields");
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_text_is_sensitive_free_a_code_or_what_a_statement_states(ObjectType<?, ?> type) {
    for (Field<?, ?, ?> field : type.fields()) {
      if (field.type() instanceof Scalar.Words words) {
        boolean sensitive = !field.sensitivities().isEmpty();
        switch (words.wording()) {
          case DESIGNATION -> assertThat(sensitive).as(field.name()).isTrue();
          case FREE -> assertThat(words.hasForm("anything at all")).isTrue();
          case CODE -> assertThat(words.hasForm("anything at all")).as(field.name()).isFalse();
          case STATED -> assertThat(type).isSameAs(Schema.STATEMENT);
        }
      }
    }
  }

  @Test
  void the_texts_that_can_say_anything_are_declared_as_such() {
    assertThat(
            Schema.all().stream()
                .flatMap(type -> type.fields().stream())
                .filter(
                    field ->
                        field.type() instanceof Scalar.Words words
                            && words.wording() == Scalar.Words.Wording.FREE)
                .map(Field::name)
                .distinct())
        .containsExactlyInAnyOrder(
            "archivedUrl",
            "asStated",
            "cause",
            "circumstances",
            "condition",
            "consent",
            "description",
            "how",
            "locator",
            "note",
            "quote",
            "remains",
            "statedReasons",
            "title",
            "url");
  }

  @Test
  void every_sensitivity_is_that_of_some_field() {
    assertThat(
            Schema.all().stream()
                .flatMap(type -> type.fields().stream())
                .flatMap(field -> field.sensitivities().stream()))
        .contains(Sensitivity.values());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_field_has_the_type_and_the_multiplicity_of_its_accessor(ObjectType<?, ?> type) {
    for (Attribute attribute : Model.attributes(type.type())) {
      Field<?, ?, ?> field = type.field(jsonName(attribute));
      assertThat(field.multiplicity())
          .as("%s", attribute)
          .isEqualTo(
              switch (attribute.shape()) {
                case REQUIRED -> Multiplicity.REQUIRED;
                case DEFAULTED, OPTIONAL -> Multiplicity.OPTIONAL;
                case LIST -> Multiplicity.MANY;
              });
      assertThat(kind(field.type())).as("%s", attribute).isEqualTo(kind(attribute));
      if (field.type() instanceof ObjectType<?, ?> held) {
        assertThat(held.type()).isEqualTo(attribute.element());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void what_is_put_through_a_field_is_what_its_accessor_gives(ObjectType<?, ?> type) {
    for (Attribute attribute : Model.attributes(type.type())) {
      Field<?, ?, ?> field = type.field(jsonName(attribute));
      Object value = Model.sample(attribute, 7, true);
      Object more = Model.sample(attribute, 8, true);
      Object builder = Model.withoutOnly(attribute);
      put(field, builder, value);
      put(field, builder, more);
      Extensible object = Model.build(builder);
      boolean list = field.multiplicity() == Multiplicity.MANY;
      Object expected = list ? List.of(value, more) : more;
      assertThat(attribute.get(object)).as("%s", attribute).isEqualTo(expected);
      assertThat(list ? values(field, object) : value(field, object))
          .as("%s", attribute)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_field_that_is_not_set_gives_nothing(ObjectType<?, ?> type) {
    Extensible least = Model.least(type.type(), 1);
    for (Field<?, ?, ?> field : type.fields()) {
      if (field.multiplicity() == Multiplicity.MANY) {
        assertThat(values(field, least)).isEmpty();
      } else if (field.multiplicity() == Multiplicity.REQUIRED) {
        assertThat(value(field, least)).isNotNull();
      } else if (!field.name().equals("schemaVersion")) {
        assertThat(value(field, least)).isNull();
      }
    }
    assertThat(value(Schema.CASE_FILE.field("schemaVersion"), Model.least(CaseFile.class, 1)))
        .isEqualTo(CaseFile.SCHEMA_VERSION);
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_id_comes_first(ObjectType<?, ?> type) {
    List<String> ids =
        type.fields().stream()
            .filter(field -> field.type() instanceof Scalar.Id)
            .map(Field::name)
            .toList();
    boolean hasId = Model.attributes(type.type()).stream().anyMatch(a -> a.name().equals("id"));
    assertThat(ids).isEqualTo(hasId ? List.of("id") : List.of());
    if (hasId) {
      // only the version comes before it, for whoever reads a file must know that first
      assertThat(type.fields().get(type == Schema.CASE_FILE ? 1 : 0).name()).isEqualTo("id");
      assertThat(id(type, Model.most(type.type(), 5))).isEqualTo("text 5");
    } else {
      assertThat(id(type, Model.most(type.type(), 5))).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_type_has_at_most_as_many_fields_as_a_long_has_bits(ObjectType<?, ?> type) {
    assertThat(type.fields()).hasSizeBetween(1, 64);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T extends Extensible> void a_visitor_is_handed_what_the_wanted_fields_have(
      ObjectType<T, ?> type) {
    for (Extensible some : List.of(Model.least(type.type(), 1), Model.most(type.type(), 3))) {
      T object = type.type().cast(some);
      assertThat(visited(type, object, -1)).isEqualTo(held(type, object));
      for (Field<T, ?, ?> field : type.fields()) {
        List<Map.Entry<String, Object>> one = held(type, object);
        one.removeIf(entry -> !entry.getKey().equals(field.name()));
        assertThat(visited(type, object, 1L << field.index())).isEqualTo(one);
      }
      assertThat(visited(type, object, 0)).isEmpty();
    }
  }

  private static <T extends Extensible> List<Map.Entry<String, Object>> held(
      ObjectType<T, ?> type, T object) {
    List<Map.Entry<String, Object>> held = new ArrayList<>();
    for (Field<T, ?, ?> field : type.fields()) {
      Object value = field.value(object);
      if (value != null && !value.equals(List.of())) {
        held.add(Map.entry(field.name(), value));
      }
    }
    return held;
  }

  private static <T extends Extensible> List<Map.Entry<String, Object>> visited(
      ObjectType<T, ?> type, T object, long wanted) {
    List<Map.Entry<String, Object>> visited = new ArrayList<>();
    type.visit(
        object,
        wanted,
        new FieldVisitor() {
          @Override
          public void value(Field<?, ?, ?> field, Object value) {
            visited.add(Map.entry(field.name(), value));
          }

          @Override
          public void values(Field<?, ?, ?> field, List<?> values) {
            visited.add(Map.entry(field.name(), values));
          }
        });
    return visited;
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_field_is_found_by_its_name(ObjectType<?, ?> type) {
    for (int i = 0; i < type.fields().size(); i++) {
      String name = type.fields().get(i).name();
      assertThat(type.indexOf(name)).isEqualTo(i);
      assertThat(type.indexOf(new String(name))).isEqualTo(i); // an equal one
      String sameHash = "\0" + name; // a leading 0 adds nothing
      assertThat(sameHash).hasSameHashCodeAs(name);
      assertThat(type.indexOf(sameHash)).isEqualTo(-1);
      assertThat(type.field(name)).isSameAs(type.fields().get(i));
    }
    assertThat(type.indexOf("shoeSize")).isEqualTo(-1);
    assertThat(type.field("")).isNull();
    assertThat(type.field("unknownFields")).isNull();
  }

  @ParameterizedTest
  @MethodSource("types")
  void builders_come_and_go_through_the_table(ObjectType<?, ?> type) {
    assertThat(roundTrip(type, Model.most(type.type(), 3))).isEqualTo(Model.most(type.type(), 3));
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_moment_of_a_type_is_a_date_and_there_is_one_at_most(ObjectType<?, ?> type) {
    List<? extends Field<?, ?, ?>> moments =
        type.fields().stream().filter(Field::isMoment).toList();
    assertThat(moments).hasSizeLessThanOrEqualTo(1);
    assertThat(moments).allMatch(field -> field.type() == Schema.DATE);
    assertThat(type.moment()).isSameAs(moments.isEmpty() ? null : moments.get(0));
  }

  @Test
  void a_reference_accepts_what_its_name_says() {
    List<String> references = new ArrayList<>();
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : type.fields()) {
        if (field.type() instanceof Scalar.Reference reference) {
          List<String> accepted =
              Model.TYPES.stream()
                  .filter(target -> reference.accepts(Model.least(target, 1)))
                  .map(Class::getSimpleName)
                  .toList();
          String targets = accepted.size() == Model.TYPES.size() ? "any" : accepted.toString();
          references.add(type.type().getSimpleName() + "." + field.name() + " " + targets);
        }
      }
    }
    assertThat(references)
        .containsExactlyInAnyOrder(
            "NameOrigin.name [Name]",
            "Citation.source [Source]",
            "PersonStatus.proceeding [Proceeding]",
            "Relation.person [Person]",
            "DetentionEnd.release [Release]",
            "DetentionLink.detention [Detention]",
            "Detention.person [Person]",
            "Stage.persons [Person]",
            "Participant.person [Person]",
            "Charge.person [Person]",
            "Charge.proceeding [Proceeding]",
            "Charge.supersedes [Charge]",
            "Measure.persons [Person]",
            "OrderLink.order [CourtOrder]",
            "CourtOrder.persons [Person]",
            "CourtOrder.detentions [Detention]",
            "CourtOrder.charges [Charge]",
            "CourtOrder.proceeding [Proceeding]",
            "Sentence.person [Person]",
            "Sentence.charges [Charge]",
            "Sentence.order [CourtOrder]",
            "Sentence.supersedes [Sentence]",
            "Release.person [Person]",
            "Release.detention [Detention]",
            "Release.order [CourtOrder]",
            "Release.event [Event]",
            "Event.persons [Person]",
            "Statement.about any");
  }

  private static String jsonName(Attribute attribute) {
    boolean reserved = attribute.owner() == ChargeEntry.class && attribute.name().equals("isFinal");
    return reserved ? "final" : attribute.name();
  }

  private static String kind(ValueType<?> type) {
    return type instanceof ObjectType ? "ObjectType" : type.getClass().getSimpleName();
  }

  private static String kind(Attribute attribute) {
    Class<?> element = attribute.element();
    if (attribute.isId()) {
      return attribute.name().equals("id") ? "Id" : "Reference";
    } else if (attribute.isText()) {
      return "Words";
    } else if (Code.class.isAssignableFrom(element)) {
      return "Word";
    } else if (element == EdtfDate.class) {
      return "Date";
    } else if (element == dev.habeas.time.Term.class) {
      return "Term";
    } else if (element == BigDecimal.class) {
      return "Decimal";
    }
    return element == Boolean.class ? "Truth" : "ObjectType";
  }

  @SuppressWarnings("unchecked") // the tests compare what the types promise
  private static <T, B, V> void put(Field<T, B, V> field, Object builder, Object value) {
    field.put((B) builder, (V) value);
  }

  @SuppressWarnings("unchecked") // as above
  private static <T, V> Object value(Field<T, ?, V> field, Object object) {
    return field.value((T) object);
  }

  @SuppressWarnings("unchecked") // as above
  private static <T, V> List<V> values(Field<T, ?, V> field, Object object) {
    return field.values((T) object);
  }

  private static <T extends Extensible> String id(ObjectType<T, ?> type, Object object) {
    return type.id(type.type().cast(object));
  }

  private static <T extends Extensible, B> T roundTrip(ObjectType<T, B> type, Object object) {
    B builder = type.begin();
    for (Field<T, B, ?> field : type.fields()) {
      if (field.multiplicity() == Multiplicity.MANY) {
        values(field, object).forEach(value -> put(field, builder, value));
      } else {
        put(field, builder, value(field, object));
      }
    }
    type.keepUnknown(builder, UnknownFields.of(Map.of("a", 1)));
    T withUnknown = type.end(builder);
    assertThat(withUnknown.unknownFields().names()).containsExactly("a");
    type.keepUnknown(builder, UnknownFields.none());
    return type.end(builder);
  }
}
