package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of fields that this version does not know: everything JSON can say. */
class UnknownFieldsTest {
  @Test
  void there_are_none_unless_some_are_given() {
    assertThat(UnknownFields.of(Map.of())).isSameAs(UnknownFields.none());
    assertThat(UnknownFields.none().isEmpty()).isTrue();
    assertThat(Person.named("p1", "Oleh").unknownFields()).isSameAs(UnknownFields.none());
    assertThat(UnknownFields.none().get("shoeSize")).isNull();
  }

  @Test
  void order_and_values_are_kept_null_included() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("z", "text");
    given.put("a", null);
    given.put("m", Arrays.asList(true, null, new BigDecimal("1.50"), Map.of("x", "")));
    UnknownFields fields = UnknownFields.of(given);
    assertThat(fields.names()).containsExactly("z", "a", "m");
    assertThat(fields.asMap()).isEqualTo(given);
    assertThat(fields.get("a")).isNull();
    assertThat(fields.get("m")).asString().contains("1.50");
    assertThat(fields.isEmpty()).isFalse();
  }

  @Test
  void integers_of_any_type_become_decimals() {
    List<Object> numbers = List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7));
    assertThat((List<?>) UnknownFields.of(Map.of("n", numbers)).get("n"))
        .isEqualTo(Collections.nCopies(5, new BigDecimal("7")));
  }

  @Test
  void unlike_known_text_unknown_text_may_be_blank() {
    UnknownFields fields = UnknownFields.of(Map.of("", " "));
    assertThat(fields.get("")).isEqualTo(" ");
  }

  @Test
  void order_does_not_count_for_equality_and_neither_do_trailing_zeros() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", new BigDecimal("1.5"));
    one.put("b", List.of(Map.of("c", new BigDecimal("0.0"))));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", List.of(Map.of("c", new BigDecimal("0"))));
    other.put("a", new BigDecimal("1.500"));
    assertThat(UnknownFields.of(one))
        .isEqualTo(UnknownFields.of(other))
        .hasSameHashCodeAs(UnknownFields.of(other));
  }

  @Test
  void what_differs_is_not_equal() {
    List<Object> values = new ArrayList<>();
    values.add(null);
    values.addAll(List.of("1", BigDecimal.ONE, BigDecimal.TEN, true, false, List.of(), Map.of()));
    values.addAll(List.of(List.of("1"), List.of("1", "2"), Map.of("1", "1"), Map.of("2", "1")));
    values.add(Map.of("1", "2"));
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        assertThat(field("x", values.get(i)).equals(field("x", values.get(j)))).isEqualTo(i == j);
      }
      assertThat(field("x", values.get(i))).isNotEqualTo(field("y", values.get(i)));
      assertThat(field("x", values.get(i)).hashCode())
          .isEqualTo(field("x", values.get(i)).hashCode());
    }
    assertThat(field("x", "1")).isNotEqualTo(Map.of("x", "1")).isNotEqualTo(null);
  }

  @Test
  void nothing_mutable_goes_in_or_out() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    UnknownFields fields = UnknownFields.of(map);
    list.add("b");
    map.put("other", "c");
    assertThat(fields.asMap()).isEqualTo(Map.of("list", List.of("a")));
    assertThatThrownBy(() -> fields.asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> fields.names().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) fields.get("list")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void other_types_and_half_characters_are_refused() {
    refused(Map.of("x", 1.5));
    refused(Map.of("x", 1.5f));
    refused(Map.of("x", 'c'));
    refused(Map.of("x", new Object()));
    refused(Map.of("x", "canary\ud83d"));
    refused(Map.of("canary\ude00", "x"));
    refused(Map.of("x", List.of(Map.of("canary\ude00", "x"))));
    refused(Map.of("x".repeat(257), "x"));
    refused(Map.of("x", Map.of(1, "x")));
    refused(Map.of("x", Collections.singletonMap(null, "x")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 47, UnknownFields.MAX_DEPTH})
  void nesting_is_kept_to_its_limit(int depth) {
    UnknownFields fields = UnknownFields.of(Map.of("x", nested(depth)));
    assertThat(fields).isEqualTo(UnknownFields.of(Map.of("x", nested(depth))));
    assertThat(fields.hashCode())
        .isEqualTo(UnknownFields.of(Map.of("x", nested(depth))).hashCode());
  }

  @Test
  void deeper_nesting_and_cycles_are_refused() {
    refused(Map.of("x", nested(UnknownFields.MAX_DEPTH + 1)));
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    refused(Map.of("x", cycle));
  }

  @Test
  void there_are_only_so_many_values_and_each_place_of_a_shared_one_counts() {
    int most = UnknownFields.MAX_VALUES;
    List<Object> nulls = Collections.nCopies(most - 1, null);
    assertThat((List<?>) UnknownFields.of(Map.of("x", nulls)).get("x")).hasSize(most - 1);
    refused(Map.of("x", Collections.nCopies(most, null)));
    refused(Map.of("x", nulls, "y", 1));
    Object shared = List.of();
    for (int i = 0; i < 40; i++) {
      shared = List.of(shared, shared);
    }
    refused(Map.of("x", shared));
  }

  @Test
  void to_string_shows_how_many() {
    assertThat(UnknownFields.of(Map.of("canary", "canary", "b", 1)))
        .hasToString("UnknownFields[2]");
  }

  private static void refused(Map<String, ?> fields) {
    BuildException refused =
        catchThrowableOfType(BuildException.class, () -> UnknownFields.of(fields));
    assertThat(refused).hasMessage("invalid-value: unknownFields");
    assertThat(refused.code()).isEqualTo("invalid-value");
    assertThat(refused.attributes()).containsExactly("unknownFields");
  }

  /** That many lists, one in the other. */
  private static Object nested(int depth) {
    Object value = "x";
    for (int i = 0; i < depth; i++) {
      value = List.of(value);
    }
    return value;
  }

  private static UnknownFields field(String name, Object value) {
    return UnknownFields.of(Collections.singletonMap(name, value));
  }
}
