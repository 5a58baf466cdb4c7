package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A report as JSON has all that is in the report, and nothing of the record. */
public abstract class ReportContract {
  private static final String REVERSED =
      "{\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"}],"
          + "\"detentions\":[{\"id\":\"d1\",\"person\":\"p1\",\"kind\":\"criminal\","
          + "\"arrest\":{\"when\":\"2021-05\"}}],"
          + "\"releases\":[{\"id\":\"r1\",\"person\":\"p1\",\"detention\":\"d1\","
          + "\"when\":\"2021-04-30\"}]}";

  private final Adapter adapter;

  protected ReportContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void a_report_without_issues_has_an_empty_list_of_them() {
    assertThat(text(adapter.write(Report.of(List.of())))).isEqualTo("{\"issues\":[]}");
    assertThat(text(adapter.writeIndented(Report.of(List.of()), Locale.ENGLISH)))
        .isEqualTo("{\n  \"issues\": []\n}");
  }

  @Test
  void an_issue_is_written_as_the_golden_text_says() {
    Report report =
        Report.of(
            List.of(
                Issue.of("null-value", Severity.ERROR, "/id").withLocation(new Location(7, 1, 8)),
                Issue.of("acme-odd", Severity.WARNING, "/persons/0")
                    .withRelated(List.of("/persons/1", "/events/0/when"))
                    .withDetail("days", "3")
                    .withDetail("a", "b")
                    .possible()));
    String golden =
        """
        {
          "issues": [
            {
              "code": "null-value",
              "severity": "error",
              "certainty": "certain",
              "pointer": "/id",
              "location": {
                "offset": 7,
                "line": 1,
                "column": 8
              },
              "message": "null says nothing; leave the field out, or state why there is no value"
            },
            {
              "code": "acme-odd",
              "severity": "info",
              "certainty": "possible",
              "pointer": "/persons/0",
              "related": [
                "/persons/1",
                "/events/0/when"
              ],
              "details": {
                "a": "b",
                "days": "3"
              },
              "message": "acme-odd"
            }
          ]
        }
        """
            .strip();
    assertThat(text(adapter.writeIndented(report, Locale.ENGLISH))).isEqualTo(golden);
  }

  @Test
  void an_accepted_issue_stands_apart_with_its_reason() {
    CaseFile file = adapter.read(REVERSED).orThrow();
    Report report =
        Validator.standard()
            .accepting("release-before-detention", "/releases/0/when", "so in \"the\" file")
            .validate(file);
    assertThat(text(adapter.write(report)))
        .isEqualTo(
            "{\"issues\":[],\"accepted\":[{\"reason\":\"so in \\\"the\\\" file\",\"issue\":"
                + "{\"code\":\"release-before-detention\",\"severity\":\"error\","
                + "\"certainty\":\"certain\",\"pointer\":\"/releases/0/when\","
                + "\"related\":[\"/releases/0/detention\",\"/detentions/0/arrest/when\"]}}]}");
  }

  @Test
  void messages_are_those_of_the_language_asked_for() throws IOException {
    Report report = adapter.read("{\"id\":null,\"title\":\"\"}").report();
    for (Locale language : List.of(Locale.ENGLISH, new Locale("uk"), Locale.forLanguageTag("ar"))) {
      Map<?, ?> tree = (Map<?, ?>) adapter.tree(adapter.write(report, language));
      assertThat((List<?>) tree.get("issues"))
          .extracting(issue -> ((Map<?, ?>) issue).get("message"))
          .isEqualTo(report.issues().stream().map(issue -> issue.message(language)).toList());
    }
  }

  @Test
  void all_of_a_report_is_in_the_json() throws IOException {
    for (long seed = 1; seed < 20; seed++) {
      Json.Obj document = Samples.complete();
      Planter.plant(document, 20, new SplittableRandom(seed));
      Report report = adapter.read(JsonText.spread(document, "\n", "").bytes()).report();
      Report found = Validator.standard().validate(RandomCases.of(seed));
      for (Report each : List.of(report, found)) {
        assertThat(adapter.tree(adapter.write(each))).as("seed %d", seed).isEqualTo(tree(each));
      }
    }
  }

  @Test
  void nothing_of_a_record_is_in_the_json() {
    Json.Obj document = Samples.complete(Canary.TEXT).with(Canary.TEXT, Canary.TEXT);
    CaseFile file = adapter.read(JsonText.compact(document).bytes()).orThrow();
    for (Locale language : List.of(Locale.ENGLISH, new Locale("uk"))) {
      Canary.isNotIn(text(adapter.write(Validator.standard().validate(file), language)));
    }
  }

  @Test
  void half_of_a_surrogate_pair_in_an_issue_of_a_user_does_not_spoil_the_json() {
    Report report = Report.of(List.of(Issue.of("odd", Severity.INFO, "/a\uD83D")));
    assertThat(text(adapter.write(report))).contains("\"pointer\":\"/a?\"");
  }

  @Test
  void a_stream_gets_the_same_bytes_and_stays_open() throws IOException {
    List<String> calls = new ArrayList<>();
    ByteArrayOutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            calls.add("close");
          }
        };
    Report report = adapter.read("{}").report();
    adapter.write(report, stream);
    assertThat(stream.toByteArray()).isEqualTo(adapter.write(report));
    assertThat(calls).isEmpty();
  }

  private static Map<String, Object> tree(Report report) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("issues", report.issues().stream().map(ReportContract::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Issue issue) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", issue.code());
    tree.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
    tree.put("certainty", issue.certainty().name().toLowerCase(Locale.ROOT));
    tree.put("pointer", issue.pointer());
    if (!issue.related().isEmpty()) {
      tree.put("related", issue.related());
    }
    if (!issue.details().isEmpty()) {
      tree.put("details", issue.details());
    }
    issue
        .location()
        .ifPresent(
            at ->
                tree.put(
                    "location",
                    Map.of(
                        "offset", BigDecimal.valueOf(at.offset()),
                        "line", BigDecimal.valueOf(at.line()),
                        "column", BigDecimal.valueOf(at.column()))));
    return tree;
  }

  private static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
