package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Family;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten cases fit the model without being bent, and what each is known to say is found where the
 * published table says. {@code mvn verify -Dhabeas.update=true} writes the table.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CasesContract {
  private static final Path TABLE = Path.of("..", "CASES.md");
  private static final String INTRODUCTION =
      """
      # Ten cases, fact by fact

      <!-- Written by CasesContract from the .facts files of the contract suite: change those, then run
           mvn verify -Dhabeas.update=true -->

      The model was made to hold what courts, prisons and reporters leave behind. These ten cases have the shape of real ones;
      their people, places, courts, laws and case numbers are invented, and the years are others: nothing here is said of
      anybody. Each line is a fact as a source would give it (F) or something on which the sources disagree (D), and where the
      document holds it. *As text* marks what is kept in words, for people, because no
      field holds it for programs. The documents stand
      [in the contract suite](format/src/test/resources/dev/habeas/contract/cases).
      """;

  /** The leads and the questions of law that the cases raise; none where a case is not named. */
  private static final Map<String, List<String>> ON_REQUEST =
      Map.of(
          "acquitted-and-arrested-the-same-day",
          List.of(
              "late-first-appearance /detentions/0/firstAppearance/when",
              "remedy-not-enforced /orders/4/compliance/0/kind"),
          "arrested-again-in-custody-and-fled",
          List.of(
              "no-order-or-charge /detentions/4",
              "release-reason-without-support /releases/1/reasons/0"),
          "exchange-between-states",
          List.of("no-status-after-exchange /releases/3/person"),
          "mass-abduction",
          List.of("minor-detained /detentions/1/arrest/when"),
          "hospital-without-custody-status",
          List.of("source-never-cited /sources/1", "sensitive-without-consent /handling/consent"));

  private final Adapter adapter;

  protected CasesContract(Adapter adapter) {
    this.adapter = adapter;
  }

  static List<EncodedCase> cases() {
    return EncodedCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_is_read_without_an_issue_and_written_back(EncodedCase encoded) {
    ReadResult<CaseFile> result = adapter.read(encoded.document());
    assertThat(result.report().issues()).isEmpty();
    String written = new String(adapter.writeIndented(result.orThrow()), UTF_8);
    assertThat(written.strip()).isEqualTo(new String(encoded.document(), UTF_8).strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_fact_stands_where_the_table_says(EncodedCase encoded) throws IOException {
    Object tree = adapter.tree(adapter.write(adapter.read(encoded.document()).orThrow()));
    assertThat(encoded.facts()).hasSizeGreaterThan(4);
    for (EncodedCase.Fact fact : encoded.facts()) {
      assertThat(fact.held()).as(fact.id()).isNotEmpty();
      for (EncodedCase.Held held : fact.held()) {
        assertThat(EncodedCase.at(tree, held.pointer()))
            .as("%s %s", fact.id(), held.pointer())
            .isEqualTo(held.value());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void facts_and_disagreements_are_numbered_without_a_gap(EncodedCase encoded) {
    for (String letter : List.of("F", "D")) {
      List<String> ids =
          encoded.facts().stream()
              .map(EncodedCase.Fact::id)
              .filter(id -> id.startsWith(letter))
              .toList();
      assertThat(ids)
          .isNotEmpty()
          .isEqualTo(IntStream.rangeClosed(1, ids.size()).mapToObj(i -> letter + i).toList());
    }
    assertThat(encoded.facts()).allMatch(fact -> fact.id().matches("[FD]\\d+"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_as_it_was_reported_has_no_error_and_no_warning(EncodedCase encoded) {
    Report report = Validator.standard().validate(adapter.read(encoded.document()).orThrow());
    List<Issue> loud =
        report.issues().stream().filter(issue -> issue.severity() != Severity.INFO).toList();
    assertThat(loud).as(() -> report.text(Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_a_case_is_asked_on_request_is_little_and_known(EncodedCase encoded) {
    Validator validator = Validator.standard().with(Family.LEADS).with(Family.INDICATORS);
    Report report = validator.validate(adapter.read(encoded.document()).orThrow());
    List<String> asked =
        report.issues().stream()
            .filter(issue -> issue.family().filter(Family::isOnRequest).isPresent())
            .map(issue -> issue.code() + " " + issue.pointer())
            .toList();
    assertThat(asked).isEqualTo(ON_REQUEST.getOrDefault(encoded.name(), List.of()));
  }

  @Test
  void the_published_table_says_what_the_cases_say() throws IOException {
    String table =
        INTRODUCTION + cases().stream().map(CasesContract::table).collect(Collectors.joining());
    if (Boolean.getBoolean("habeas.update")) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }

  private static String table(EncodedCase encoded) {
    StringBuilder table = new StringBuilder("\n## " + encoded.title() + "\n\n");
    table.append("`").append(encoded.name()).append(".json`\n\n");
    table.append("| | fact | held |\n|---|---|---|\n");
    for (EncodedCase.Fact fact : encoded.facts()) {
      table.append("| %s | %s | ".formatted(fact.id(), fact.says()));
      table.append(
          fact.held().stream().map(CasesContract::held).collect(Collectors.joining("<br>")));
      table.append(" |\n");
    }
    return table.toString();
  }

  private static String held(EncodedCase.Held held) {
    return "`%s` %s"
        .formatted(held.pointer(), held.isText() ? "as text" : "`" + held.value() + "`");
  }
}
