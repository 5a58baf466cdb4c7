package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.UnknownFields;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is read is written back byte for byte, and what is written is read back. */
public abstract class WritingContract {
  private static final int CASES = Integer.getInteger("habeas.cases", 3_000);
  private static final long SEED = Long.getLong("habeas.seed", 20261122L);

  private final Adapter adapter;

  protected WritingContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void a_document_with_every_field_of_every_type_is_read_without_issues_and_written_back() {
    byte[] document = JsonText.compact(Samples.complete()).bytes();
    ReadResult<CaseFile> result = adapter.read(document);
    assertThat(result.report().issues()).isEmpty();
    assertThat(adapter.writeText(result.orThrow())).isEqualTo(new String(document, UTF_8));
    assertThat(adapter.write(result.orThrow())).isEqualTo(document);
  }

  @Test
  void each_type_alone_is_written_back_with_and_without_what_may_be_left_out() {
    for (ObjectType<?, ?> type : Schema.all()) {
      String least = JsonText.compact(Samples.host(type, "").document()).toString();
      CaseFile file = adapter.read(least).orThrow();
      String added = "{\"schemaVersion\":\"0.1\",";
      assertThat(adapter.writeText(file)).as(type.label()).isEqualTo(added + least.substring(1));
    }
  }

  @Test
  void indented_output_is_laid_out_as_the_golden_text_says() {
    CaseFile file =
        CaseFile.builder()
            .id("c1")
            .title("Ланка / \"Вигадана\" \uD83D\uDD4A \u2028\u0001")
            .addPerson(
                Person.builder()
                    .id("p1")
                    .size(Quantity.builder().value(new BigDecimal("1E+3")).build())
                    .addOccupation("a, b: {c} [d]")
                    .addOccupation("\\")
                    .build())
            .unknownFields(UnknownFields.of(unknown()))
            .build();
    String golden =
        """
        {
          "schemaVersion": "0.1",
          "id": "c1",
          "title": "Ланка / \\"Вигадана\\" \uD83D\uDD4A ¶\\u0001",
          "persons": [
            {
              "id": "p1",
              "size": {
                "value": 1000
              },
              "occupations": [
                "a, b: {c} [d]",
                "\\\\"
              ]
            }
          ],
          "x": {},
          "y": [],
          "z": [
            null,
            [
              {
                "\\"": true
              }
            ],
            -0.50
          ]
        }
        """
            .strip()
            .replace("¶", "\u2028");
    assertThat(new String(adapter.writeIndented(file), UTF_8)).isEqualTo(golden);
    assertThat(adapter.read(golden).value()).contains(file);
  }

  @Test
  void indented_output_is_read_back_equal() {
    CaseFile file = adapter.read(JsonText.compact(Samples.complete()).bytes()).orThrow();
    byte[] indented = adapter.writeIndented(file);
    assertThat(indented).isEqualTo(JsonText.spread(Samples.complete(), "\n", "").bytes());
    assertThat(adapter.read(indented).orThrow()).isEqualTo(file);
  }

  @Test
  void a_stream_gets_the_same_bytes_and_stays_open() throws IOException {
    CaseFile file = RandomCases.of(SEED);
    List<String> calls = new ArrayList<>();
    ByteArrayOutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            calls.add("close");
          }
        };
    adapter.write(file, stream);
    assertThat(stream.toByteArray()).isEqualTo(adapter.write(file));
    assertThat(calls).isEmpty();
  }

  @Test
  void an_unknown_field_that_has_the_name_of_a_known_one_is_refused_before_anything_is_written() {
    UnknownFields known = UnknownFields.of(Map.of("title", Canary.TEXT, "size", Canary.TEXT));
    CaseFile least = CaseFile.builder().id("c1").build();
    Person person = Person.builder().id("p1").build();
    for (CaseFile file :
        List.of(
            least.withUnknownFields(known),
            least.withPersons(person.withUnknownFields(known)),
            least.withTitle("told").withUnknownFields(known))) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      for (ThrowingCallable way :
          List.<ThrowingCallable>of(
              () -> adapter.write(file),
              () -> adapter.writeText(file),
              () -> adapter.writeIndented(file),
              () -> adapter.write(file, stream))) {
        assertThatThrownBy(way)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("an unknown field has the name of a known one")
            .hasNoCause();
      }
      assertThat(stream.size()).isZero();
      Throwable mapped = catchThrowable(() -> adapter.mapper().map(file));
      assertThat(Stream.iterate(mapped, Objects::nonNull, Throwable::getCause))
          .as("a mapper may wrap it")
          .hasAtLeastOneElementOfType(IllegalArgumentException.class);
      Canary.isNotIn(mapped);
    }
    UnknownFields elsewhere = UnknownFields.of(Map.of("names", true, "x", Map.of("id", true)));
    assertThat(adapter.writeText(least.withUnknownFields(elsewhere)))
        .as("the name of a field of another object is unknown here")
        .contains("\"names\":true", "\"x\":{\"id\":true}");
  }

  @Test
  void random_case_files_come_back_equal_and_byte_for_byte() {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      CaseFile file = RandomCases.of(seed);
      byte[] written = adapter.write(file);
      ReadResult<CaseFile> result = adapter.read(written);
      assertThat(result.report().isValid()).as("seed %d: %s", seed, result.report()).isTrue();
      assertThat(result.orThrow()).as("seed %d", seed).isEqualTo(file);
      assertThat(result.orThrow()).as("seed %d", seed).hasSameHashCodeAs(file);
      assertThat(adapter.write(result.orThrow())).as("seed %d", seed).isEqualTo(written);
      if (seed % 8 == 0) {
        CaseFile fromIndented = adapter.read(adapter.writeIndented(file)).orThrow();
        assertThat(adapter.write(fromIndented)).as("seed %d", seed).isEqualTo(written);
      }
    }
  }

  @Test
  void random_case_files_reach_every_field_code_and_place_of_unknown_fields() {
    Set<String> reached = new HashSet<>();
    Set<String> all = new TreeSet<>();
    for (ObjectType<?, ?> type : Schema.all()) {
      all.add(type.label() + " with unknown fields");
      for (Field<?, ?, ?> field : type.fields()) {
        String name = type.label() + "." + field.name();
        all.add(name);
        if (field.multiplicity() != Field.Multiplicity.REQUIRED) {
          all.add(name + " left out");
        }
        if (field.type() instanceof Scalar.Word) {
          all.add(name + " known");
          all.add(name + " unknown");
        }
      }
    }
    all.remove("case-file.schemaVersion left out"); // it has a default
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      Node.allOf(RandomCases.of(seed)).forEach(node -> note(node, reached));
    }
    all.removeAll(reached);
    assertThat(all).as("never made from seed %d to %d", SEED, SEED + CASES).isEmpty();
  }

  /** Notes what an object has. */
  private static <T extends Extensible> void note(Node<T> node, Set<String> notes) {
    T object = node.object();
    if (!object.unknownFields().isEmpty()) {
      notes.add(node.type().label() + " with unknown fields");
    }
    for (Field<T, ?, ?> field : node.type().fields()) {
      String name = node.type().label() + "." + field.name();
      List<?> values =
          field.multiplicity() == Field.Multiplicity.MANY
              ? field.values(object)
              : Optional.ofNullable((Object) field.value(object)).stream().toList();
      notes.add(values.isEmpty() ? name + " left out" : name);
      for (Object value : values) {
        if (value instanceof Code code) {
          notes.add(name + (code.isKnown() ? " known" : " unknown"));
        }
      }
    }
  }

  @Test
  void the_same_seed_gives_the_same_case_file() {
    assertThat(RandomCases.of(SEED)).isEqualTo(RandomCases.of(SEED));
    assertThat(RandomCases.of(SEED)).isNotEqualTo(RandomCases.of(SEED + 1));
  }

  @Test
  void a_number_is_written_with_the_digits_it_was_given_and_no_exponent() {
    for (String[] given :
        List.of(
            new String[] {"1.50", "1.50"},
            new String[] {"15E2", "1500"},
            new String[] {"1e-9", "0.000000001"},
            new String[] {"0.0", "0.0"},
            new String[] {"-0", "0"},
            new String[] {"1E37", "1" + "0".repeat(37)})) {
      String document =
          "{\"schemaVersion\":\"0.1\",\"id\":\"c\",\"persons\":[{\"id\":\"p\",\"size\":{\"value\":"
              + "%s}}],\"x\":%<s}";
      CaseFile file = adapter.read(document.formatted(given[0])).orThrow();
      assertThat(adapter.writeText(file)).isEqualTo(document.formatted(given[1]));
    }
  }

  private static Map<String, Object> unknown() {
    Map<String, Object> unknown = new LinkedHashMap<>();
    unknown.put("x", Map.of());
    unknown.put("y", List.of());
    unknown.put("z", Arrays.asList(null, List.of(Map.of("\"", true)), new BigDecimal("-0.50")));
    return unknown;
  }
}
