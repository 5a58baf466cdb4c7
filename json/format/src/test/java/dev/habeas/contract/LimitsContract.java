package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.habeas.CaseFile;
import dev.habeas.UnknownFields;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit: what just fits is read and written back, what is one more is refused. */
@Timeout(60) // a guard against reading for ever, not a measurement
public abstract class LimitsContract {
  private static final int MANY = 100_000;

  private final Adapter adapter;

  protected LimitsContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void objects_and_arrays_nest_64_deep() {
    for (String open : List.of("[", "{\"y\":")) {
      String close = open.equals("[") ? "]" : "}";
      assertRefused(with("title", open.repeat(62) + "[]" + close.repeat(62)), "wrong-type");
      assertRefused(with("title", open.repeat(63) + "[]" + close.repeat(63)), "limit-exceeded");
      assertRefused(with("x", open.repeat(MANY)), "limit-exceeded");
      assertRefused(with("persons", open.repeat(MANY)), "limit-exceeded");
      assertRefused(with("title", open.repeat(MANY)), "limit-exceeded");
      assertRefused(open.repeat(MANY), "limit-exceeded");
    }
  }

  @Test
  void unknown_fields_nest_as_deep_as_they_can_be_built() {
    int most = UnknownFields.MAX_DEPTH - 1; // besides the list in the middle
    for (String open : List.of("[", "{\"y\":")) {
      String close = open.equals("[") ? "]" : "}";
      assertHeld(with("x", open.repeat(most) + "[]" + close.repeat(most)));
      assertRefused(
          with("x", open.repeat(most + 1) + "[]" + close.repeat(most + 1)), "limit-exceeded");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ї", "\uD83D\uDD4A", "\\n"})
  void a_text_has_up_to_a_mebi_of_units(String character) {
    int most = (1 << 20) / (character.equals("\uD83D\uDD4A") ? 2 : 1);
    for (String field : List.of("x", "title")) {
      assertHeld(with(field, "\"a" + character.repeat(most - 1) + "\""));
      assertRefused(with(field, "\"aa" + character.repeat(most) + "\""), "limit-exceeded");
      assertRefused(with(field, "\"" + character.repeat(4 * most) + "\""), "limit-exceeded");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ї", "\uD83D\uDD4A", "\\n"})
  void a_name_has_up_to_256_units(String character) {
    int most = 256 / (character.equals("\uD83D\uDD4A") ? 2 : 1);
    assertHeld(with(character.repeat(most), "1"));
    assertHeld(with("x", "{\"" + character.repeat(most) + "\":1}"));
    assertRefused(with(character.repeat(most) + "x", "1"), "limit-exceeded");
    assertRefused(with("x", "{\"" + character.repeat(most) + "x\":1}"), "limit-exceeded");
    assertRefused(with(character.repeat(1 << 18), "1"), "limit-exceeded");
  }

  @Test
  void an_id_has_up_to_128_units() {
    assertHeld("{\"schemaVersion\":\"0.1\",\"id\":\"" + "ї".repeat(128) + "\"}");
    assertRefused("{\"id\":\"" + "ї".repeat(129) + "\"}", "invalid-id");
    assertRefused("{\"id\":\"" + "ї".repeat(MANY) + "\"}", "invalid-id");
  }

  @Test
  void a_number_has_up_to_38_digits_and_9_of_them_behind_the_point() {
    for (String shape :
        List.of("\"x\":%s", "\"persons\":[{\"id\":\"p\",\"size\":{\"value\":%s}}]")) {
      String document = "{\"schemaVersion\":\"0.1\",\"id\":\"c1\"," + shape + "}";
      for (String held :
          List.of(
              "9".repeat(38),
              "-" + "9".repeat(38),
              "9".repeat(29) + "." + "9".repeat(9),
              "0.000000001")) {
        assertHeld(document.formatted(held));
      }
      for (String refused :
          List.of(
              "9".repeat(39),
              "9".repeat(30) + "." + "9".repeat(9),
              "0.0000000001",
              "1e38",
              "1e-10",
              "1e999999999",
              "1e-999999999",
              "1e2147483648",
              "-0e-2147483649",
              "1".repeat(128),
              "1".repeat(129),
              "1".repeat(MANY),
              "0." + "1".repeat(MANY),
              "1e" + "1".repeat(MANY))) {
        assertRefused(document.formatted(refused), "number-out-of-range");
      }
    }
  }

  @Test
  void a_document_has_up_to_64_mebibytes() {
    byte[] document = new byte[64 << 20];
    Arrays.fill(document, (byte) ' ');
    byte[] file = "{\"id\":\"c1\"}".getBytes(UTF_8);
    System.arraycopy(file, 0, document, 0, file.length);
    assertThat(adapter.read(document).value()).isPresent();
    byte[] more = Arrays.copyOf(document, document.length + 1);
    more[document.length] = ' ';
    assertThat(adapter.read(more).report().issues())
        .extracting(Issue::code)
        .containsExactly("limit-exceeded");
  }

  @Test
  void a_long_list_is_held() {
    assertHeld(with("x", "[" + "0,".repeat(MANY) + "0]"));
  }

  @Test
  void errors_are_told_one_by_one_until_the_reader_gives_up() {
    int limit = 10_000;
    Report under = adapter.read(with("persons", zeros(limit - 1))).report();
    assertThat(under.issues())
        .hasSize(limit - 1)
        .extracting(Issue::code)
        .containsOnly("wrong-type");
    assertThat(under.issues().get(limit - 2).pointer()).isEqualTo("/persons/" + (limit - 2));

    Report over = adapter.read(with("persons", zeros(MANY))).report();
    assertThat(over.issues()).hasSize(limit + 1);
    assertThat(over.issues().get(limit).code()).isEqualTo("limit-exceeded");
  }

  @Test
  void what_is_kept_is_told_of_until_there_are_too_many_issues_and_is_kept_all_the_same() {
    int limit = 10_000;
    List<String> persons = new ArrayList<>();
    for (int i = 0; i < limit + 5; i++) {
      persons.add("{\"id\":\"p" + i + "\",\"a\":1}");
    }
    String document = with("persons", "[" + String.join(",", persons) + "]");
    assertHeld(document);
    List<Issue> issues = adapter.read(document).report().issues();
    assertThat(issues).hasSize(limit + 1);
    assertThat(issues.get(limit).code()).isEqualTo("limit-exceeded");
    assertThat(issues.get(limit).severity()).isEqualTo(Severity.INFO);
  }

  private static String zeros(int count) {
    return "[" + "0,".repeat(count - 1) + "0]";
  }

  @Test
  void many_unknown_fields_are_held_and_told_once() {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      members.add("\"x" + i + "\":" + i);
    }
    String document = with("x", "0").replace("\"x\":0", String.join(",", members));
    assertHeld(document);
    assertThat(adapter.read(document).report().issues()).hasSize(1);
  }

  /**
   * Jackson's table of names gives up on them, through a mapper too; read again, they are names as
   * others.
   */
  @Test
  void names_built_to_collide_are_held_by_the_reader_and_refused_by_the_parser_of_a_mapper() {
    List<String> names = collidingNames(8_000);
    assertThat(names).doesNotHaveDuplicates();
    String members = names.stream().map(name -> "\"" + name + "\":0").collect(joining(","));
    String document = "{\"schemaVersion\":\"0.1\",\"id\":\"c1\"," + members + "}";
    assertHeld(document);
    Throwable thrown =
        catchThrowable(() -> adapter.mapper().map(document.getBytes(UTF_8), CaseFile.class));
    assertThat(thrown).isInstanceOf(HasIssues.class);
    Issue refused = ((HasIssues) thrown).report().issues(Severity.ERROR).get(0);
    assertThat(refused.code()).isEqualTo("limit-exceeded");
    assertThat(refused.details()).isEqualTo(Map.of("limit", "parser"));
  }

  /** Names of eight bytes that have one hash in the tables of Jackson, whatever their seed is. */
  private static List<String> collidingNames(int count) {
    int inverse = BigInteger.valueOf(33).modInverse(BigInteger.ONE.shiftLeft(32)).intValue();
    List<String> names = new ArrayList<>();
    for (int n = 0; names.size() < count; n++) {
      int first = 0;
      for (int rest = n, i = 0; i < 4; rest /= 58, i++) {
        first = first << 8 | ('A' + rest % 58);
      }
      int mixed = first + (first >>> 15);
      mixed ^= mixed >>> 9;
      int second = -mixed * inverse;
      byte[] bytes = ByteBuffer.allocate(8).putInt(first).putInt(second).array();
      String name = new String(bytes, ISO_8859_1);
      if (name.chars().allMatch(c -> c > '"' && c < 0x7F && c != '\\')) {
        names.add(name);
      }
    }
    return names;
  }

  private static String with(String name, String value) {
    return "{\"schemaVersion\":\"0.1\",\"id\":\"c1\",\"" + name + "\":" + value + "}";
  }

  private void assertHeld(String document) {
    ReadResult<CaseFile> result = adapter.read(document);
    assertThat(result.report().issues(Severity.ERROR)).isEmpty();
    assertThat(adapter.writeText(result.orThrow()).equals(document)).isTrue();
  }

  private void assertRefused(String document, String code) {
    ReadResult<CaseFile> result = adapter.read(document);
    String shown = document.length() > 300 ? document.substring(0, 50) + "..." : document;
    assertThat(result.value()).as(shown).isEmpty();
    assertThat(result.report().issues(Severity.ERROR).stream().map(Issue::code).distinct())
        .as(shown)
        .contains(code)
        .isSubsetOf(code, "wrong-type");
  }
}
