package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a file has its place in the document that the file was read from. */
@Timeout(60) // a guard against looking for ever, not a measurement
public abstract class LocateContract {
  private static final long SEED = 17L;

  private final Adapter adapter;

  protected LocateContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void a_pointer_is_where_the_reader_tells_a_problem_that_was_planted_there() {
    int located = 0;
    for (long seed = SEED; seed < SEED + 12; seed++) {
      Json.Obj document = Samples.complete();
      Planter.plant(document, 40, new SplittableRandom(seed));
      JsonText text = JsonText.spread(document, seed % 2 == 0 ? "\r\n" : "", "\uFEFF");
      Set<String> objects = // what is told of a member of an object is told where that member is
          text.expected().stream()
              .filter(e -> e.code().matches("unknown-field|repeated-name"))
              .map(JsonText.Expected::pointer)
              .collect(Collectors.toSet());
      List<JsonText.Expected> expected =
          text.expected().stream().filter(e -> !objects.contains(e.pointer())).toList();
      List<Issue> issues =
          expected.stream().map(e -> Issue.of(e.code(), Severity.ERROR, e.pointer())).toList();
      Report report = adapter.locate(Report.of(issues), text.bytes());
      assertThat(report.issues())
          .extracting(i -> new JsonText.Expected(i.code(), i.pointer(), i.location().get()))
          .as("seed %d", seed)
          .isEqualTo(expected);
      located += expected.size();
    }
    assertThat(located).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "              | ¦{\"id\":\"c1\",\"a~/b\":{\"\":[1,[2]]},\"persons\":[{\"id\":\"p1\"}]}",
        "/id           | {\"id\":¦\"c1\"}",
        "/i\u0064      | {\"\\u0069d\":¦\"c1\"}",
        "/id/x         | {\"id\":¦\"c1\"}",
        "/title        | {\"id\":\"c1\"¦}",
        "/title/0/x    | {\"id\":\"c1\"¦}",
        "/persons      | {\"id\":\"c1\",\"persons\":¦[{\"id\":\"p1\"}]}",
        "/persons/0    | {\"id\":\"c1\",\"persons\":[¦{\"id\":\"p1\"}]}",
        "/persons/0/sex | {\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"¦}]}",
        "/persons/1    | {\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"}¦]}",
        "/persons/1/id | {\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"}¦]}",
        "/persons/x    | {\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"}¦]}",
        "/persons/00   | {\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"}¦]}",
        "/a~0~1b//1/0  | {\"id\":\"c1\",\"a~/b\":{\"\":[1,[¦2]]}}",
        "/id           | {\"id\":¦\"c1\",\"id\":\"c2\"}",
        "/x            | [¦]",
        "x             | {\"\":¦0}",
        "/title        | {\"id\":\"c1\",\"title\":¦\"a\",",
      })
  void a_pointer_is_there(String pointer, String marked) {
    String document = marked.replace("¦", "");
    Report report = report(pointer == null ? "" : pointer);
    assertThat(adapter.locate(report, document.getBytes(UTF_8)).issues().get(0).location())
        .contains(JsonText.locate(document, marked.indexOf('¦')));
  }

  @Test
  void what_cannot_be_read_gives_no_places_and_no_exception() {
    for (byte[] document :
        List.of(
            new byte[0],
            "{\"id\":\"c1\",".getBytes(UTF_8),
            "{\"id\":\"c1\" \"title\":\"\"}".getBytes(UTF_8),
            "{\"title\":tru}".getBytes(UTF_8),
            ("{\"x\":" + "[".repeat(100_000)).getBytes(UTF_8),
            new byte[] {'{', (byte) 0xFF})) {
      assertThat(adapter.locate(report("/title"), document)).isEqualTo(report("/title"));
    }
    String deep = "/a".repeat(100_000);
    assertThat(adapter.locate(report(deep), "{\"a\":{}}".getBytes(UTF_8)).issues().get(0))
        .matches(issue -> issue.location().orElseThrow().offset() == 6);
  }

  @Test
  void places_that_are_known_stay_and_accepted_issues_have_theirs() {
    byte[] document =
        "{\"id\":\"c1\",\"persons\":[{\"id\":\"p1\",\"sex\":\"odd\"}]}".getBytes(UTF_8);
    Location known = new Location(1, 1, 2);
    Report report = Report.of(List.of(report("/id").issues().get(0).withLocation(known)));
    assertThat(adapter.locate(report, document)).isEqualTo(report);

    CaseFile file = adapter.read(document).orThrow();
    Issue found = Validator.standard().validate(file).issues().get(0);
    Report accepting =
        Validator.standard().accepting(found.code(), found.pointer(), "is so").validate(file);
    assertThat(adapter.locate(accepting, document).accepted().get(0).issue().location())
        .contains(new Location(39, 1, 40));
  }

  @Test
  void all_that_reading_and_validating_found_is_one_report_in_the_order_of_the_document() {
    String document =
        """
        {
          "releases": [
            {"id": "r1", "person": "p1", "detention": "d1", "when": "2021-04-30", "odd": 1}
          ],
          "detentions": [
            {"id": "d1", "person": "p2", "kind": "odd", "arrest": {"when": "2021-05"}}
          ],
          "persons": [{"id": "p1", "odd": 2}],
          "schemaVersion": "7.0",
          "id": "c1"
        }
        """;
    byte[] bytes = document.getBytes(UTF_8);
    ReadResult<CaseFile> read = adapter.read(bytes);
    Report found = Validator.standard().validate(read.orThrow());
    Report all = read.report().plus(adapter.locate(found, bytes));
    assertThat(all.issues())
        .extracting(issue -> issue.location().orElseThrow() + " " + issue.code())
        .containsExactly(
            "3:61 release-before-detention",
            "3:75 unknown-field",
            "6:28 unknown-reference",
            "6:42 unknown-code",
            "8:28 unknown-field",
            "9:20 newer-schema-version");

    List<String> unlocated =
        read.report().plus(found).issues().stream().map(Issue::pointer).distinct().toList();
    assertThat(unlocated.get(0)).isEqualTo("/schemaVersion");
    assertThat(unlocated.get(1)).isEqualTo("/persons/0");
  }

  @Test
  void many_issues_of_a_large_document_are_found_in_one_pass() {
    int count = 20_000;
    StringBuilder document = new StringBuilder("{\"id\":\"c1\",\"persons\":[");
    List<Long> offsets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      document.append(i == 0 ? "" : ",\n").append("{\"id\":");
      offsets.add((long) document.length());
      document.append("\"p").append(i).append("\"}");
    }
    List<Issue> issues =
        IntStream.range(0, count)
            .mapToObj(i -> Issue.of("odd", Severity.INFO, "/persons/" + i + "/id"))
            .sorted(Comparator.comparing(Issue::pointer).reversed())
            .toList();
    Report report =
        adapter.locate(Report.of(issues), document.append("]}").toString().getBytes(UTF_8));
    assertThat(report.plus(Report.of(List.of())).issues())
        .extracting(issue -> issue.location().orElseThrow().offset())
        .isEqualTo(offsets);
  }

  private static Report report(String pointer) {
    return Report.of(List.of(Issue.of("odd", Severity.ERROR, pointer)));
  }
}
