package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.habeas.Model.Attribute;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code build()} and every {@code with} method refuse, and that they refuse nothing else. */
class ShapeTest {
  private static final List<String> BLANKS =
      List.of("", " ", "\t\r\n", "\u00a0", "\u2003", "\u3000", " \u00a0\u2003\u3000\u2028");
  private static final List<String> HALVES =
      List.of("\ud83d", "\ude00", "canary\ud83d", "\ude00\ud83d", "\ud83d canary", " \ude00");
  private static final List<String> NO_IDS =
      List.of(
          "c".repeat(129),
          "\ud83d\ude00".repeat(65),
          "canary\u0000",
          "canary\n",
          "\tcanary",
          "canary\u007f",
          "canary\u0085",
          "canary\u009f");
  private static final List<String> TEXTS =
      List.of(
          "x",
          "\ud83d\ude00",
          "\u0415\u0434\u0435\u043c \u0406\u0432\u0430\u043d\u0435\u043d\u043a\u043e",
          "\u0639\u0645\u0631",
          "\u200b",
          " x ",
          "c".repeat(128),
          "\ud83d\ude00".repeat(64));

  private static List<Attribute> texts(Class<? extends Extensible> type) {
    return Model.attributes(type).stream().filter(Attribute::isText).toList();
  }

  private static List<Attribute> ids(Class<? extends Extensible> type) {
    return Model.attributes(type).stream().filter(Attribute::isId).toList();
  }

  static Stream<Class<? extends Extensible>> types() {
    return Model.TYPES.stream();
  }

  @Test
  void reflection_finds_the_whole_model() {
    assertThat(Model.TYPES)
        .hasSize(46)
        .contains(CaseFile.class, NameOrigin.class, Handling.class, Credit.class);
    assertThat(Model.attributes().stream().filter(Attribute::isText)).hasSizeGreaterThan(100);
    assertThat(Model.attributes().stream().filter(Attribute::isId)).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("types")
  void blank_text_is_refused(Class<? extends Extensible> type) {
    for (Attribute attribute : texts(type)) {
      BLANKS.forEach(blank -> refuses(attribute, blank, "empty-text"));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void half_a_surrogate_pair_is_refused(Class<? extends Extensible> type) {
    for (Attribute attribute : texts(type)) {
      HALVES.forEach(half -> refuses(attribute, half, "lone-surrogate"));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void long_ids_and_ids_with_control_characters_are_refused(Class<? extends Extensible> type) {
    for (Attribute attribute : ids(type)) {
      NO_IDS.forEach(id -> refuses(attribute, id, "invalid-id"));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void any_other_text_is_kept_as_it_is(Class<? extends Extensible> type) {
    for (Attribute attribute : texts(type)) {
      Extensible before = Model.least(attribute.owner(), 1);
      for (String text : TEXTS) {
        assertThat(attribute.get(built(attribute, text))).isEqualTo(held(attribute, text));
        assertThat(attribute.get(Model.with(before, attribute, text)))
            .isEqualTo(held(attribute, text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void text_that_is_no_id_may_be_long_and_have_lines(Class<? extends Extensible> type) {
    for (Attribute attribute : texts(type)) {
      if (!attribute.isId()) {
        NO_IDS.forEach(
            text ->
                assertThat(attribute.get(built(attribute, text))).isEqualTo(held(attribute, text)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void null_is_refused(Class<? extends Extensible> type) {
    Extensible before = Model.least(type, 1);
    for (Attribute attribute : Model.attributes(type)) {
      if (attribute.parameter().isPrimitive()) {
        continue;
      }
      refused(attribute, () -> built(attribute, null), "null-value", attribute.name());
      if (attribute.shape() == Model.Shape.LIST) {
        // generated with List.copyOf, which says no more than that
        assertThatNullPointerException().isThrownBy(() -> Model.with(before, attribute, null));
      } else {
        refused(
            attribute, () -> Model.with(before, attribute, null), "null-value", attribute.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void all_that_is_missing_is_named(Class<? extends Extensible> type) {
    List<String> required =
        Model.attributes(type).stream()
            .filter(attribute -> attribute.shape() == Model.Shape.REQUIRED)
            .map(Attribute::name)
            .toList();
    if (required.isEmpty()) {
      assertThat(Model.build(Model.builder(type))).isEqualTo(Model.least(type, 1));
    } else {
      refused(
          type,
          () -> Model.build(Model.builder(type)),
          "missing-field",
          required.toArray(String[]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void one_that_is_missing_is_named(Class<? extends Extensible> type) {
    for (Attribute attribute : Model.attributes(type)) {
      if (attribute.shape() == Model.Shape.REQUIRED) {
        refused(
            attribute,
            () -> Model.build(Model.withoutOnly(attribute)),
            "missing-field",
            attribute.name());
      } else {
        Extensible least = Model.build(Model.withoutOnly(attribute));
        assertThat(attribute.get(least))
            .isEqualTo(
                switch (attribute.shape()) {
                  case LIST -> List.of();
                  case DEFAULTED -> CaseFile.SCHEMA_VERSION;
                  default -> null;
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everything_that_can_be_given_can_be_built(Class<? extends Extensible> type) {
    Extensible most = Model.most(type, 1);
    assertThat(Model.attributes(type))
        .allSatisfy(attribute -> assertThat(attribute.get(most)).isNotNull());
  }

  @Test
  void what_contradicts_itself_can_be_built() {
    Detention detention =
        Detention.builder()
            .id("d1")
            .person("nobody")
            .kind(DetentionKind.of("a-word-nobody-knows"))
            .addStay(
                Stay.builder()
                    .from(dev.habeas.time.EdtfDate.parse("2020"))
                    .until(dev.habeas.time.EdtfDate.parse("2019"))
                    .build())
            .addLink(
                DetentionLink.builder().kind(DetentionLinkKind.CONTINUES).detention("d1").build())
            .build();
    assertThat(detention.person()).isEqualTo("nobody");
    assertThat(Quantity.of(-1).value()).isNegative();
  }

  private static void refuses(Attribute attribute, String value, String code) {
    Extensible before = Model.least(attribute.owner(), 1);
    refused(attribute, () -> built(attribute, value), code, attribute.name());
    refused(attribute, () -> Model.with(before, attribute, value), code, attribute.name());
  }

  private static void refused(
      Object what, ThrowingCallable call, String code, String... attributes) {
    BuildException refused = catchThrowableOfType(BuildException.class, call);
    assertThat(refused).as("%s: %s", what, code).isNotNull();
    assertThat(refused.code()).as("%s", what).isEqualTo(code);
    assertThat(refused.attributes()).as("%s", what).containsExactlyInAnyOrder(attributes);
    assertThat(refused).hasMessage(code + ": " + String.join(", ", refused.attributes()));
    assertThat(refused).hasNoCause();
  }

  private static Extensible built(Attribute attribute, Object value) {
    Object builder = Model.withoutOnly(attribute);
    Model.set(builder, attribute, value);
    return Model.build(builder);
  }

  private static Object held(Attribute attribute, String text) {
    return attribute.shape() == Model.Shape.LIST ? List.of(text) : text;
  }
}
