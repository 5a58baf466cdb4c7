package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of guarantees in {@code json/README.md}: each row, column by column. */
public abstract class GuaranteesContract {
  private static final String WRONG = "{\n \"id\": \"c\",\n \"title\": 1,\n \"x\": null\n}";

  private final Adapter adapter;
  private final CaseMapper mapper;

  protected GuaranteesContract(Adapter adapter) {
    this.adapter = adapter;
    this.mapper = adapter.mapper();
  }

  @ParameterizedTest
  @EnumSource
  void the_table_has_the_row(Way way) throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md"))).contains("\n" + way.row() + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void each_way_gives_a_value_that_is_right(Way way) {
    String document = "{\"id\":\"c\",\"title\":\"\uD83D\uDD4A\",\"x\":{\"y\":[null,1]}}";
    for (Entry entry : Entry.of(way)) {
      CaseFile file = read(entry, document).value();
      assertThat(adapter.writeText(file))
          .as("%s", entry)
          .isEqualTo("{\"schemaVersion\":\"0.1\"," + document.substring(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void places(Way way) {
    for (Entry entry : Entry.of(way)) {
      List<Issue> issues = read(entry, WRONG).report().issues();
      assertThat(Outcome.keys(read(entry, WRONG).report()))
          .as("%s", entry)
          .containsExactly("wrong-type /title", "unknown-field ");
      Issue issue = issues.get(0);
      if (way.isOfTokens()) {
        assertThat(issue.location().orElseThrow().line()).as("%s", entry).isEqualTo(3);
        assertThat(issue.location().orElseThrow().column()).as("%s", entry).isEqualTo(11);
      } else {
        assertThat(issues).as("%s", entry).allMatch(i -> i.location().isEmpty());
      }
      if (way == Way.READER) {
        assertThat(issues).as("%s", entry).isEqualTo(adapter.read(WRONG).report().issues());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void values_repeated_names(Way way) {
    for (Entry entry : Entry.of(way)) {
      Outcome outcome = read(entry, "{\"id\":\"c\",\"title\":\"a\",\"title\":\"b\"}");
      if (way.isOfTokens()) {
        assertThat(outcome.errors()).as("%s", entry).containsExactly("repeated-name");
      } else {
        assertThat(outcome.value().title()).as("%s", entry).isEqualTo(Optional.of("b"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void values_numbers(Way way) throws IOException {
    String exact = "12345678901234567890.123456789";
    String document = "{\"id\":\"c\",\"x\":" + exact + "}";
    for (Entry entry : Entry.of(way)) {
      Object held = read(entry, document).value().unknownFields().get("x");
      BigDecimal expected =
          way == Way.TREE
              ? new BigDecimal(String.valueOf(Double.parseDouble(exact)))
              : new BigDecimal(exact);
      assertThat((BigDecimal) held).as("%s", entry).isEqualByComparingTo(expected);
    }
    CaseMapper exactTrees = adapter.mappers().get("big numbers");
    CaseFile file = exactTrees.mapThroughTree(document, CaseFile.class);
    assertThat((BigDecimal) file.unknownFields().get("x")).isEqualTo(new BigDecimal(exact));
  }

  @Test
  void values_that_json_has_no_token_for_are_refused_by_convert_value_and_update_value() {
    for (Object other : List.of(new byte[] {1, 2}, Double.NaN, Double.POSITIVE_INFINITY)) {
      Map<String, Object> map = Map.of("id", "c", "x", other);
      for (Outcome outcome :
          List.of(
              Outcome.of(() -> mapper.convert(map, CaseFile.class)),
              Outcome.of(() -> mapper.updateFrom(CaseFile.builder().id("o").build(), map)))) {
        assertThat(outcome.value()).isNull();
        assertThat(outcome.report()).as("%s", outcome).isNotNull();
        assertThat(outcome.errors()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_belongs_to_the_parser(Way way) {
    String comment = "{\"id\":\"c\"/* a comment */}";
    CaseMapper lenient = adapter.mapper(Map.of("JsonReadFeature.ALLOW_JAVA_COMMENTS", true));
    for (Entry entry : Entry.of(way)) {
      if (way == Way.READER) {
        assertThat(read(entry, comment).errors()).containsExactly("malformed-json");
      } else if (way.compareTo(Way.CONVERTED) < 0) {
        assertThat(read(entry, comment).value()).as("%s", entry).isNull();
        assertThat(entry.read(adapter, lenient, comment).value()).as("%s", entry).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_problem_is(Way way) {
    for (Entry entry : Entry.of(way)) {
      Outcome outcome = read(entry, WRONG);
      assertThat(outcome.report().isValid()).as("%s", entry).isFalse();
      outcome.showsNothing();
      if (way == Way.READER) {
        assertThat(outcome.thrown()).as("%s", entry).isNull();
      } else if (way == Way.CONVERTED) {
        assertThat(
                outcome.thrown() instanceof HasIssues
                    || outcome.thrown() instanceof IllegalArgumentException)
            .isTrue();
      } else {
        assertThat(outcome.thrown()).as("%s", entry).isInstanceOf(HasIssues.class);
      }
    }
  }

  @Test
  void an_update_merges_nothing() {
    CaseFile old = CaseFile.builder().id("old").title("a").language("uk").build();
    for (Outcome outcome :
        List.of(
            Outcome.of(() -> mapper.update(old, "{\"id\":\"new\"}")),
            Outcome.of(() -> mapper.updateFrom(old, Map.of("id", "new"))))) {
      assertThat(outcome.value()).isEqualTo(CaseFile.builder().id("new").build());
    }
  }

  private Outcome read(Entry entry, String document) {
    return entry.read(adapter, mapper, document.getBytes(UTF_8));
  }
}
