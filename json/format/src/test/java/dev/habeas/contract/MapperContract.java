package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.habeas.CaseFile;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.Plea;
import dev.habeas.UnknownFields;
import dev.habeas.schema.Node;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mapper with the module reads and writes what {@code CaseReader} and {@code CaseWriter} do. */
public abstract class MapperContract {
  private static final long SEED = 20261122L;

  private final Adapter adapter;
  private final CaseFile complete;

  protected MapperContract(Adapter adapter) {
    this.adapter = adapter;
    this.complete = adapter.read(JsonText.compact(Samples.complete()).bytes()).orThrow();
  }

  @Test
  void every_mapper_writes_the_bytes_of_the_writer() throws IOException {
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      for (CaseFile file : files()) {
        byte[] bytes = mapper.getValue().mapToBytes(file);
        assertThat(new String(bytes, UTF_8)).as(mapper.getKey()).isEqualTo(adapter.writeText(file));
        assertThat(bytes).as(mapper.getKey()).isEqualTo(adapter.write(file));
        assertThat(mapper.getValue().map(file))
            .as(mapper.getKey())
            .isEqualTo(adapter.writeText(file));
      }
    }
  }

  @Test
  void every_mapper_reads_what_the_reader_reads() throws IOException {
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      for (CaseFile file : files()) {
        byte[] document = adapter.write(file);
        CaseMapper of = mapper.getValue();
        assertThat(of.map(document, CaseFile.class)).as(mapper.getKey()).isEqualTo(file);
        assertThat(of.map(new String(document, UTF_8), CaseFile.class))
            .as(mapper.getKey())
            .isEqualTo(file);
      }
    }
  }

  @Test
  void every_mapper_refuses_what_the_reader_refuses() {
    String document =
        "{\"id\":1,\"title\":\"\",\"persons\":{},\"handling\":{\"level\":null},\"x\":1}";
    List<String> expected = keys(adapter.read(document).report().issues());
    assertThat(expected).hasSize(5);
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      Throwable thrown = catchThrowable(() -> mapper.getValue().map(document, CaseFile.class));
      assertThat(thrown).as(mapper.getKey()).isInstanceOf(HasIssues.class);
      List<Issue> issues = ((HasIssues) thrown).report().issues();
      assertThat(keys(issues)).as(mapper.getKey()).isEqualTo(expected);
      assertThat(issues).allMatch(issue -> issue.location().orElseThrow().line() == 1);
    }
  }

  @Test
  void lists_and_types_of_the_user_hold_the_same() throws IOException {
    Person person = complete.persons().get(0);
    Holder holder = new Holder("a note", complete, List.of(person), 7);
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      CaseMapper of = mapper.getValue();
      assertThat(of.mapList(of.mapList(files()))).as(mapper.getKey()).isEqualTo(files());
      String json = of.map(holder);
      assertThat(json).as(mapper.getKey()).contains(adapter.writeText(complete));
      assertThat(of.map(json, Holder.class)).as(mapper.getKey()).isEqualTo(holder);
    }
    String list = adapter.mapper().mapList(files());
    List<String> each = files().stream().map(adapter::writeText).toList();
    assertThat(list).isEqualTo("[" + String.join(",", each) + "]");
  }

  @Test
  void each_type_of_the_model_can_be_mapped_by_itself() throws IOException {
    CaseMapper mapper = adapter.mapper();
    for (Node<?> node : Node.allOf(complete)) {
      assertThat(mapper.map(mapper.map(node.object()), node.type().type()))
          .as(node.type().label())
          .isEqualTo(node.object());
    }
  }

  @Test
  void a_tree_and_convert_value_give_the_same_value() throws IOException {
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      CaseMapper of = mapper.getValue();
      for (CaseFile file : files()) {
        assertThat(of.convert(file, CaseFile.class)).as(mapper.getKey()).isEqualTo(file);
        if (mapper.getKey().equals("default typing EVERYTHING")) {
          continue; // Jackson 2 itself refuses to make a tree then, of anything
        }
        String throughTree = of.mapThroughTree(file);
        assertThat(adapter.read(throughTree).value()).as(mapper.getKey()).contains(file);
      }
    }
    CaseMapper exact = adapter.mappers().get("big numbers");
    for (CaseFile file : files()) {
      assertThat(exact.mapThroughTree(adapter.writeText(file), CaseFile.class)).isEqualTo(file);
    }
  }

  @Test
  void an_issue_found_in_a_tree_has_no_place_in_a_text() {
    Throwable thrown =
        catchThrowable(() -> adapter.mapper().mapThroughTree("{\"id\":1,\"x\":2}", CaseFile.class));
    assertThat(thrown).isInstanceOf(HasIssues.class);
    assertThat(((HasIssues) thrown).report().issues())
        .hasSize(2)
        .allMatch(issue -> issue.location().isEmpty());
    Throwable converted =
        catchThrowable(() -> adapter.mapper().convert(Map.of("id", 1), CaseFile.class));
    HasIssues refused =
        (HasIssues) (converted instanceof HasIssues ? converted : converted.getCause());
    assertThat(refused.report().issues()).allMatch(issue -> issue.location().isEmpty());
  }

  @Test
  void the_parser_stands_behind_a_refused_value() throws IOException {
    String good = adapter.writeText(complete);
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      List<String> refused =
          List.of(
              "{\"id\":1,\"x\":{\"y\":[{}]}}",
              "{}",
              "[[1],{}]",
              "\"text\"",
              "1.5",
              "true",
              "{\"id\":\"c\",\"id\":{\"z\":[]},\"persons\":[[],{},{\"names\":{\"a\":[1]}}]}");
      String array = "[" + good + "," + String.join("," + good + ",", refused) + "," + good + "]";
      List<Object> each = mapper.getValue().mapEach(array);
      assertThat(each).as(mapper.getKey()).hasSize(2 * refused.size() + 1);
      for (int i = 0; i < each.size(); i++) {
        if (i % 2 == 0) {
          assertThat(each.get(i)).as(mapper.getKey()).isEqualTo(complete);
        } else {
          assertThat(each.get(i)).as(mapper.getKey()).isInstanceOf(HasIssues.class);
        }
      }
    }
  }

  @Test
  void a_parser_that_is_not_fed_enough_is_malformed_from_there_and_not_waited_for()
      throws IOException {
    byte[] document = adapter.write(complete);
    CaseMapper mapper = adapter.mapper();
    assertThat(mapper.mapFed(document, CaseFile.class)).isEqualTo(complete);
    for (int fed : List.of(1, 2, 10, 40, document.length / 2, document.length - 1)) {
      byte[] part = Arrays.copyOf(document, fed);
      Throwable thrown =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60),
              () -> catchThrowable(() -> mapper.mapFed(part, CaseFile.class)));
      assertThat(thrown).as("fed %d", fed).isInstanceOf(HasIssues.class);
      List<Issue> issues = ((HasIssues) thrown).report().issues();
      assertThat(issues.get(issues.size() - 1).code())
          .as("fed %d", fed)
          .isEqualTo("malformed-json");
    }
  }

  @Test
  void a_refusal_inside_a_type_of_the_user_shows_nothing_of_the_document() {
    String refused = "{\"id\":1,\"title\":\"" + Canary.TEXT + "\"}";
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      Throwable inList = catchThrowable(() -> mapper.getValue().mapList("[" + refused + "]"));
      Canary.isNotIn(inList);
    }
    String holder = "{\"note\":\"" + Canary.TEXT + "\",\"file\":" + refused + "}";
    Throwable inHolder = catchThrowable(() -> adapter.mapper().map(holder, Holder.class));
    assertThat(inHolder).isInstanceOf(HasIssues.class);
    Canary.isNotIn(inHolder);
  }

  @Test
  void dates_terms_and_words_are_values_and_names_of_types_of_the_user() throws IOException {
    Row row =
        new Row(
            EdtfDate.parse("2019?-06-11"),
            Term.parse("P2W"),
            DetentionKind.of("wardship"),
            Map.of(Plea.of("stands-mute"), 1),
            Map.of(EdtfDate.parse("2031-05"), "x"));
    String json =
        "{\"when\":\"2019?-06-11\",\"term\":\"P2W\",\"kind\":\"wardship\","
            + "\"pleas\":{\"stands-mute\":1},\"days\":{\"2031-05\":\"x\"}}";
    assertThat(adapter.mapper().map(row)).isEqualTo(json);
    assertThat(adapter.mapper().map(json, Row.class)).isEqualTo(row);
  }

  @Test
  void a_single_value_that_is_refused_shows_nothing_of_the_document() {
    for (String member :
        List.of(
            "\"when\":\"1999-%s\"",
            "\"term\":\"P%s\"", "\"kind\":{\"%s\":1}", "\"days\":{\"%s\":\"x\"}")) {
      String json = "{" + member.formatted(Canary.TEXT) + "}";
      Throwable thrown = catchThrowable(() -> adapter.mapper().map(json, Row.class));
      assertThat(thrown).as(member).isInstanceOf(HasIssues.class);
      Canary.isNotIn(thrown);
      assertThat(thrown.getLocalizedMessage()).doesNotContain(Canary.TEXT);
    }
  }

  @Test
  void an_update_reads_the_whole_document_anew() throws IOException {
    CaseFile other = RandomCases.of(SEED);
    assertThat(adapter.mapper().update(complete, adapter.writeText(other))).isEqualTo(other);
    Throwable thrown =
        catchThrowable(() -> adapter.mapper().update(complete, "{\"" + Canary.TEXT + "\":1}"));
    assertThat(thrown).isInstanceOf(HasIssues.class);
    Canary.isNotIn(thrown);
  }

  @Test
  void a_file_is_no_name() {
    Throwable thrown = catchThrowable(() -> adapter.mapper().map(Map.of(complete, 1)));
    assertThat(thrown).isNotNull();
    Canary.isNotIn(thrown);
  }

  @Test
  void an_exception_keeps_no_keys_of_the_document() {
    String json = "{\"" + Canary.TEXT + "\":{\"id\":1}}";
    Throwable thrown = catchThrowable(() -> adapter.mapper().map(json, FilesByName.class));
    assertThat(thrown).isInstanceOf(HasIssues.class);
    assertThat(thrown.getLocalizedMessage()).doesNotContain(Canary.TEXT);
    Canary.isNotIn(thrown);
  }

  /** Files by a name of the user. */
  public static final class FilesByName extends LinkedHashMap<String, CaseFile> {
    private static final long serialVersionUID = 1L;
  }

  private List<CaseFile> files() {
    List<CaseFile> files = new ArrayList<>(List.of(complete));
    for (long seed = SEED; seed < SEED + 12; seed++) {
      files.add(RandomCases.of(seed));
    }
    files.add(complete.withUnknownFields(UnknownFields.of(Map.of("a/\uD83D\uDD4A", "/\u2028"))));
    return files;
  }

  private static List<String> keys(List<Issue> issues) {
    return issues.stream().map(issue -> issue.code() + " " + issue.pointer()).toList();
  }
}
