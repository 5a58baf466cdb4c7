package dev.habeas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.JsonSchema;
import dev.habeas.redaction.RedactionPolicy;
import dev.habeas.testkit.CaseGenerator;
import dev.habeas.validation.Explanation;
import dev.habeas.validation.Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each command prints and how it ends, in this process. */
class CommandsTest {
  private static final String CLEAN = "{\"id\":\"c1\"}";
  private static final String BROKEN =
      "{\"id\":\"c2\",\"detentions\":[{\"id\":\"d\",\"person\":\"p\",\"kind\":\"criminal\"}]}";
  private static final List<String> COMMANDS =
      List.of(
          "check", "show", "format", "redact", "fixtures", "schema", "rules", "explain", "edtf");
  private static final Pattern FREE_TEXT =
      Pattern.compile(
          "\"(?:title|full|given|family|patronymic|name|description|quote|note|locator|offence"
              + "|circumstances|url|asStated)\":\"([^\"\\\\]{5,})\"");

  @TempDir Path folder;

  private record Run(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Run run(String... arguments) {
    return runOn("", arguments);
  }

  private static Run runOn(String input, String... arguments) {
    return run(input, false, arguments);
  }

  private static Run run(String input, boolean interactive, String... arguments) {
    return run(input, interactive, Map.of(), arguments);
  }

  private static Run run(
      String input, boolean interactive, Map<String, String> environment, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(in, out, err, interactive, interactive, environment);
    int code = Habeas.run(terminal, arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("case.json"), text).toString();
  }

  private static JsonNode json(String line) {
    return new JsonMapper().readTree(line);
  }

  @Test
  void what_is_clean_ends_with_0_what_has_errors_with_1_and_what_cannot_be_done_with_2() {
    assertThat(runOn(CLEAN, "check", "-").code()).isZero();
    assertThat(runOn(BROKEN, "check", "-").code()).isEqualTo(1);
    assertThat(runOn("{", "check", "-").code()).isEqualTo(1);
    assertThat(run("check", folder.resolve("none").toString()).code()).isEqualTo(2);
    assertThat(run("check").code()).isEqualTo(2);
    assertThat(run("nonsense").code()).isEqualTo(2);
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("check", "--min-severity", "grave", "-").code()).isEqualTo(2);
    assertThat(run("--help").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "rules", "schema"})
  void an_output_that_is_full_is_told_of_in_a_line(String command) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Habeas.run(
        new Terminal(InputStream.nullInputStream(), full, err, false, false, Map.of()), command);
    assertThat(err.toString(UTF_8)).doesNotContain("\tat ", "Exception");
  }

  @Test
  void a_warning_is_no_error() {
    String warned = "{\"id\":\"c1\",\"statements\":[{\"about\":\"c1\"}]}";
    assertThat(runOn(warned, "check", "-")).matches(run -> run.code() == 0);
    assertThat(runOn(warned, "check", "-").out()).contains("1 warning");
    assertThat(runOn(warned, "check", "--min-severity", "error", "-").out())
        .isEqualTo("1 record in 1 file: nothing found\n");
  }

  @Test
  void the_code_to_learn_more_of_is_that_of_the_first_of_the_gravest_issues() {
    Run run = runOn("{\"id\":\"c\",\"new\":1,\"title\":2}", "check", "-");
    assertThat(run.out()).contains("[unknown-field]").contains("'habeas explain wrong-type'");
  }

  @Test
  void standard_input_is_not_read_twice() {
    Run run = runOn(CLEAN, "check", "-", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("standard input can be read once");
  }

  @Test
  void findings_are_grouped_by_file_with_place_pointer_words_and_how_to_learn_more()
      throws IOException {
    String name = file("{\n  \"id\": \"c2\",\n  \"title\": 7\n}\n");
    String clean = Files.writeString(folder.resolve("clean.json"), CLEAN).toString();
    assertThat(run("check", clean, name).out())
        .isEqualTo(
            name
                + """

                  3:12     error     should be text, is number  [wrong-type]
                                     /title

                2 records in 2 files: 1 error
                'habeas explain wrong-type' says what that means and what to do.
                """);
  }

  @Test
  void what_the_validator_finds_has_its_place_in_each_shape() {
    String pretty =
        "{\n\"id\":\"c2\",\n\"detentions\":[{\"id\":\"d\",\n \"person\":\"p\",\"kind\":\"x\"}]}";
    assertThat(runOn(pretty, "check", "-").out()).contains("  4:11  ");
    int column = BROKEN.indexOf("\"p\"") + 1;
    assertThat(runOn(CLEAN + "\n\n" + BROKEN + "\n", "check", "-").out())
        .contains("  3:" + column + " ");
    assertThat(runOn("[" + CLEAN + ",\n " + BROKEN + "]", "check", "-").out())
        .contains("  2:" + (column + 1) + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s\n%2$s\n",
        "\n\uFEFF%1$s\r\n%2$s",
        "[%1$s,%2$s]",
        "\uFEFF [\n%1$s\n,\n%2$s\n]\n",
        "[%1$s,%2$s"
      })
  void records_are_found_in_lines_and_arrays(String shape) {
    List<String> lines =
        runOn(shape.formatted(CLEAN, BROKEN), "check", "--format", "json", "-").lines();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
    assertThat(json(lines.get(0)).get("issues")).isEmpty();
    assertThat(json(lines.get(1)).at("/issues/0/pointer").asString())
        .isEqualTo("/detentions/0/person");
  }

  @Test
  void one_document_is_one_record_even_if_its_first_line_is_long() {
    String document =
        "{\"id\":\"c1\",\"title\":\"" + "x".repeat(1_000_000) + "\",\n\"language\":\"en\"}";
    assertThat(runOn(document, "check", "-").out())
        .isEqualTo("1 record in 1 file: nothing found\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\"id\":\"c1\"}",
        "{\"id\":\"c1\",\n\"persons\":[\n{\"id\":\"p1\"}\n]\n}",
        "{\"id\":\"c1\"\n,\"title\":\"{\"}",
        "{\"id\":\"c1\",\"title\":\"}\"}",
        "\uFEFF{\"id\":\"c1\"}\n"
      })
  void one_document_is_one_record_however_it_is_laid_out(String document) {
    assertThat(runOn(document, "check", "-").out())
        .isEqualTo("1 record in 1 file: nothing found\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "{\"id\":\"c1\",}", "{\"id\":\"c1"})
  void a_broken_first_line_does_not_hide_the_others(String first) {
    List<String> lines =
        runOn(first + "\n" + CLEAN + "\n" + BROKEN, "check", "--format", "json", "-").lines();
    assertThat(lines).hasSize(3);
    assertThat(json(lines.get(0)).at("/issues/0/code").asString()).isEqualTo("malformed-json");
  }

  @Test
  void no_records_are_told_of_as_such() {
    assertThat(runOn("[]", "check", "-").out()).isEqualTo("0 records in 1 file: nothing found\n");
    assertThat(runOn("", "check", "-").code()).isEqualTo(1);
  }

  @Test
  void the_machine_form_is_a_line_for_each_record_with_its_line() {
    Run run = runOn(CLEAN + "\n\n" + BROKEN + "\n{\n", "check", "--format", "json", "-");
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0)).isEqualTo("{\"file\":\"-\",\"line\":1,\"issues\":[]}");
    assertThat(json(run.lines().get(1)).get("line").asInt()).isEqualTo(3);
    JsonNode issue = json(run.lines().get(1)).at("/issues/0");
    assertThat(issue.get("code").asString()).isEqualTo("unknown-reference");
    assertThat(issue.get("severity").asString()).isEqualTo("error");
    assertThat(issue.get("message").asString()).isEqualTo("nothing in the file has this id");
    assertThat(issue.at("/location/line").asInt()).isEqualTo(3);
    assertThat(json(run.lines().get(2)).at("/issues/0/code").asString())
        .isEqualTo("malformed-json");
  }

  @Test
  void gaps_of_a_profile_are_told_and_make_no_record_wrong() {
    String detention =
        BROKEN.replace("\"id\":\"c2\"", "\"id\":\"c2\",\"persons\":[{\"id\":\"p\"}]");
    Run text = runOn(detention, "check", "--profile", "icpped-17-3", "-");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("no /detentions/0/arrest/when", "[icpped-17-3 17(3)(b)]");
    JsonNode gaps =
        json(runOn(detention, "check", "--format", "json", "--profile", "icpped-17-3", "-").out())
            .get("gaps");
    assertThat(gaps).isNotEmpty();
    assertThat(gaps.get(0).get("profile").asString()).isEqualTo("icpped-17-3");
    assertThat(gaps.get(0).get("detention").asString()).isEqualTo("/detentions/0");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_with_its_reason_and_the_others_are_checked()
      throws IOException {
    String none = folder.resolve("none\u001B[31m.json").toString();
    Run run = run("check", none, folder.toString(), file(BROKEN));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "habeas: "
                + none.replace("\u001B", "\\u{1b}")
                + ": no such file\nhabeas: "
                + folder
                + ": is a folder\n");
    assertThat(run.out()).contains("unknown-reference", "2 files could not be read");
  }

  @Test
  void every_planted_fault_is_found_and_nothing_said_of_it_is_a_value_of_the_record() {
    List<String> faults = run("fixtures", "--count", "1", "--seed", "7", "--faults").lines();
    assertThat(faults).hasSizeGreaterThan(80);
    for (String line : faults) {
      JsonNode fault = json(line);
      String document = fault.get("document").asString();
      Set<String> values =
          FREE_TEXT.matcher(document).results().map(m -> m.group(1)).collect(Collectors.toSet());
      assertThat(values).isNotEmpty();
      boolean lost = document.chars().anyMatch(c -> Character.isSurrogate((char) c));
      List<String> asked = new ArrayList<>(List.of("check", "--indicators", "--leads"));
      Profile.all().forEach(profile -> asked.addAll(List.of("--profile", profile.id())));
      for (List<String> more :
          List.of(List.of("--lang", "uk", "-"), List.of("--format", "json", "-"))) {
        String[] arguments = Stream.concat(asked.stream(), more.stream()).toArray(String[]::new);
        Run run = runOn(document, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(values).as(line.substring(0, 60)).noneMatch(run.out()::contains);
        if (more.contains("json") && !lost) {
          assertThat(run.lines().stream().flatMap(l -> json(l).get("issues").valueStream()))
              .anyMatch(
                  issue ->
                      issue.get("code").equals(fault.get("code"))
                          && issue.get("pointer").equals(fault.get("pointer")));
        }
      }
    }
  }

  @Test
  void fixtures_are_the_same_for_the_same_seed_on_standard_output_and_in_files()
      throws IOException {
    Run run = run("fixtures", "--seed", "5", "--count", "3");
    assertThat(run.lines())
        .containsExactlyElementsOf(
            CaseGenerator.standard()
                .files(5)
                .limit(3)
                .map(CaseWriter.create()::writeText)
                .toList());
    Path out = folder.resolve("a/b");
    assertThat(run("fixtures", "--seed", "5", "--count", "3", "--out", out.toString()).out())
        .isEmpty();
    assertThat(Files.readString(out.resolve("case-6.json"))).isEqualTo(run.lines().get(1));
  }

  @Test
  void fixtures_that_cannot_be_made_or_written_end_with_2_and_the_reason() throws IOException {
    String file = file("");
    assertThat(run("fixtures", "--out", file))
        .isEqualTo(new Run(2, "", "habeas: " + file + ": is no folder\n"));
    Run last = run("fixtures", "--seed", String.valueOf(Long.MAX_VALUE), "--count", "2");
    assertThat(last.code()).isEqualTo(2);
    assertThat(last.err()).startsWith("habeas: --seed: too great");
  }

  @Test
  void faults_in_files_are_listed() throws IOException {
    run("fixtures", "--count", "1", "--faults", "--out", folder.toString());
    List<String> listed = Files.readAllLines(folder.resolve("faults.ndjson"));
    List<String> told = run("fixtures", "--count", "1", "--faults").lines();
    assertThat(listed).hasSameSizeAs(told);
    for (int i = 0; i < listed.size(); i++) {
      JsonNode fault = json(listed.get(i));
      assertThat(fault.get("code")).isEqualTo(json(told.get(i)).get("code"));
      assertThat(folder.resolve(fault.get("file").asString())).isNotEmptyFile();
    }
  }

  @Test
  void format_loses_nothing_and_keeps_the_shape() {
    String odd = "{\"title\":\"b\",\n\"x\":1.50,\"id\":\"c1\"}";
    String canonical = "{\"schemaVersion\":\"0.1\",\"id\":\"c1\",\"title\":\"b\",\"x\":1.50}\n";
    assertThat(runOn(odd, "format", "-").out()).isEqualTo(canonical);
    assertThat(runOn(canonical + canonical, "format", "-").out()).isEqualTo(canonical + canonical);
    String array = runOn("[" + odd + "," + odd + "]", "format", "-").out();
    assertThat(json(array)).hasSize(2);
    String indented = runOn(canonical + canonical, "format", "--indent", "-").out();
    assertThat(indented).contains("\n  \"title\": \"b\"", "}\n{");
    assertThat(runOn(indented, "check", "-").out()).contains("[trailing-content]"); // as help says
  }

  @Test
  void a_record_that_cannot_be_read_is_told_of_and_the_others_are_written() {
    Run run = runOn(CLEAN + "\n{\"id\":7}\n" + CLEAN, "format", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err())
        .contains("habeas: -: not a record that can be read", "2:7", "[wrong-type]")
        .endsWith("\n3 records in 1 file: 1 refused\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"format -", "redact --policy public -", "show -"})
  void how_many_records_were_read_and_refused_is_told_at_the_end_unless_it_is_one_that_was_read(
      String command) {
    String[] arguments = command.split(" ");
    assertThat(runOn(CLEAN, arguments).err()).isEmpty();
    assertThat(runOn("[]", arguments).err()).isEmpty();
    assertThat(runOn("{\"id\":7}", arguments).err()).endsWith("\n1 record in 1 file: 1 refused\n");
    for (String two : List.of(CLEAN + "\n" + CLEAN, "[" + CLEAN + "," + CLEAN + "]")) {
      assertThat(runOn(two, arguments).err()).isEqualTo("2 records in 1 file: 0 refused\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check -", "format -", "redact --policy public -"})
  void whoever_looks_on_is_told_of_progress_which_is_gone_at_the_end(String command) {
    String line = CLEAN + "\n";
    String told =
        "\r\u001B[K-  2 records, 0 " + (command.startsWith("check") ? "errors" : "refused");
    Run file = runSlowly(List.of(line, line), false, Map.of(), command.split(" "));
    assertThat(file.err()).startsWith(told + "\r\u001B[K").doesNotContain("\u001B[2m");
    assertThat(file.out()).hasLineCount(command.startsWith("check") ? 1 : 2).doesNotContain("\r");
    Map<String, String> dumb = Map.of("TERM", "dumb");
    assertThat(runSlowly(List.of(line, line), false, dumb, command.split(" ")).err())
        .doesNotContain("\r");
  }

  @Test
  void records_that_are_written_on_a_terminal_are_progress_enough() {
    List<String> lines = List.of(CLEAN + "\n", CLEAN + "\n");
    assertThat(runSlowly(lines, true, Map.of(), "format", "-").err())
        .isEqualTo("2 records in 1 file: 0 refused\n");
    assertThat(runSlowly(lines, true, Map.of(), "check", "-").err())
        .contains("2 records, 0 errors");
  }

  /** With a terminal for errors, and time enough between two parts of the input to tell of both. */
  private static Run runSlowly(
      List<String> parts,
      boolean interactive,
      Map<String, String> environment,
      String... arguments) {
    Iterator<String> left = parts.iterator();
    InputStream in =
        new SequenceInputStream(
            new Enumeration<>() {
              @Override
              public boolean hasMoreElements() {
                return left.hasNext();
              }

              @Override
              public InputStream nextElement() {
                long until = System.nanoTime() + 250_000_000;
                while (System.nanoTime() - until < 0) {
                  LockSupport.parkNanos(10_000_000);
                }
                return new ByteArrayInputStream(left.next().getBytes(UTF_8));
              }
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(in, out, err, interactive, true, environment);
    return new Run(Habeas.run(terminal, arguments), out.toString(UTF_8), err.toString(UTF_8));
  }

  @Test
  void redact_writes_what_the_policy_leaves() {
    CaseFile file = CaseGenerator.standard().file(3);
    String document = CaseWriter.create().writeText(file);
    assertThat(runOn(document, "redact", "--policy", "public", "-").out())
        .isEqualTo(CaseWriter.create().writeText(RedactionPolicy.PUBLIC.apply(file)) + "\n");
    RedactionPolicy own =
        RedactionPolicy.minimal()
            .withholding(dev.habeas.Sensitivity.WITNESS_OR_SOURCE)
            .withholding("/persons/identifiers")
            .coarsening("/persons", java.time.temporal.ChronoUnit.YEARS)
            .keeping("/charges/offence");
    Run run =
        runOn(
            document,
            ("redact --policy minimal --withhold witness-or-source --withhold /persons/identifiers"
                    + " --coarsen /persons=years --keep /charges/offence -")
                .split(" "));
    assertThat(run.out()).isEqualTo(CaseWriter.create().writeText(own.apply(file)) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redact -",
        "redact --policy secret -",
        "redact --policy public --withhold /nothing -",
        "redact --policy public --withhold nothing -",
        "redact --policy public --coarsen weeks -",
        "redact --policy public --keep /persons/id -",
        "fixtures --count -1",
        "check --profile none -",
        "check --lang de -",
        "explain no-such-code"
      })
  void what_a_command_does_not_know_is_said_in_a_line_or_two(String command) {
    Run run = run(command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("habeas: ");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void edtf_says_what_a_date_means_or_why_it_is_none() {
    Run run =
        run("edtf", "2019?-06-11", "2018-12-12/..", "/2019", "[..2019]", "-0044", "2019-13", "");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            ok\t2019?-06-11\t2019-06-11\t2019-06-11\t11 June 2019 (year uncertain)
            ok\t2018-12-12/..\t2018-12-12\t..\tfrom 12 December 2018, end open
            ok\t/2019\t?\t2019-12-31\tfrom an unknown date until 2019
            ok\t[..2019]\t..\t2019-12-31\ton or before 2019
            ok\t-0044\t-0044-01-01\t-0044-12-31\t45 BC
            refused\timpossible-month\t5
            refused\tempty-text\t0
            """);
    assertThat(runOn("2014-21\r\n2019", "edtf", "--lang", "uk", "-").out())
        .isEqualTo(
            "ok\t2014-21\t2014-01-01\t2014-12-31\tвесна 2014 року\n"
                + "ok\t2019\t2019-01-01\t2019-12-31\t2019 рік\n");
  }

  @Test
  void edtf_takes_no_mistyped_option_for_a_date_but_a_year_before_0() {
    for (String option : List.of("--typo", "--lnag=uk", "-l", "-L", "-?", "-ї", "-Y17000")) {
      for (String[] line : List.of(new String[] {option}, new String[] {"2019", option, "2020"})) {
        Run run = run(Stream.concat(Stream.of("edtf"), Arrays.stream(line)).toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("habeas: Unknown option: '" + option + "'\n");
      }
    }
    Run dates = run("edtf", "-1000", "-0044-03-15", "-XXXX", "-1000/..", "-0044~", "-19X", "-5");
    assertThat(dates.err()).isEmpty();
    assertThat(dates.lines())
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .containsExactly("ok", "ok", "ok", "ok", "ok", "refused", "refused");
    assertThat(runOn("--typo", "edtf", "-").out()).isEqualTo("refused\tunexpected-character\t1\n");
  }

  @Test
  void edtf_takes_all_behind_two_hyphens_for_texts_whatever_stands_before_them() {
    String none = "refused\tunexpected-character\t";
    assertThat(run("edtf", "--", "--typo").out()).isEqualTo(none + "1\n");
    assertThat(run("edtf", "--lang=uk", "--", "--lang=uk").out()).isEqualTo(none + "1\n");
    assertThat(run("edtf", "--lang", "uk", "--", "uk", "--lang").out())
        .isEqualTo(none + "0\n" + none + "1\n");
    assertThat(run("edtf", "2019", "--", "--", "-l").lines()).hasSize(3);
    Run before = run("edtf", "-l", "--", "-l", "--");
    assertThat(before.code()).isEqualTo(2);
    assertThat(before.err()).startsWith("habeas: Unknown option: '-l'\n");
  }

  @Test
  void edtf_tells_the_first_and_the_last_of_all_days_from_an_open_end() {
    assertThat(
            run("edtf", "Y-999999999/2000", "2000/Y999999999", "../Y-999999999", "Y999999999/")
                .lines())
        .extracting(line -> line.substring(0, line.lastIndexOf('\t')))
        .containsExactly(
            "ok\tY-999999999/2000\t-999999999-01-01\t2000-12-31",
            "ok\t2000/Y999999999\t2000-01-01\t+999999999-12-31",
            "ok\t../Y-999999999\t..\t-999999999-12-31",
            "ok\tY999999999/\t+999999999-01-01\t?");
    assertThat(run("edtf", "Y-999999999", "{1990,2000..}", "[..2000,2010]").lines())
        .extracting(line -> line.substring(0, line.lastIndexOf('\t')))
        .containsExactly(
            "ok\tY-999999999\t-999999999-01-01\t-999999999-12-31",
            "ok\t{1990,2000..}\t1990-01-01\t..",
            "ok\t[..2000,2010]\t..\t2010-12-31");
  }

  @Test
  void a_profile_is_explained_by_what_it_asks_for() {
    for (Profile profile : Profile.all()) {
      Run run = run("explain", profile.id());
      assertThat(run.code()).isZero();
      assertThat(run.lines()).allMatch(line -> line.length() <= 80);
      assertThat(run.out().replaceAll("\\s+", " "))
          .startsWith(profile.id() + " a profile is " + profile.title())
          .contains("'habeas check --profile " + profile.id() + " FILE'");
    }
    assertThat(run("explain", "icpped-17-3", "empty-text").out())
        .contains(
            "  asks for     identity of the person held [17(3)(a)]\n",
            "[17(3)(h)]\n",
            "\n\nempty-text");
    assertThat(run("explain", "icpped").err())
        .isEqualTo("habeas: no code or profile icpped; there is icpped-17-3\n");
  }

  @Test
  void who_asks_for_a_code_or_a_profile_that_is_not_there_is_told_where_both_are_listed() {
    assertThat(run("explain", "icped-17-3").err())
        .isEqualTo(
            "habeas: no code or profile icped-17-3;"
                + " 'habeas rules' lists codes, 'habeas check --help' profiles\n");
    assertThat(run("check", "--help").out())
        .contains(Profile.all().stream().map(Profile::id).toList());
  }

  @Test
  void every_code_is_listed_and_explained() {
    List<String> listed =
        run("rules").lines().stream()
            .filter(line -> line.startsWith("  "))
            .map(line -> line.strip().split(" ")[0])
            .toList();
    List<String> codes = Explanation.all().stream().map(Explanation::code).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(codes);
    for (Explanation code : Explanation.all()) {
      Run run = run("explain", code.code());
      assertThat(run.code()).isZero();
      assertThat(run.lines()).allMatch(line -> line.length() <= 80);
      assertThat(run.out().replaceAll("\\s+", " ")).contains(code.why(), code.advice());
    }
    assertThat(run("explain", "wrong-type").out()).contains("  says         should be …, is …\n");
    assertThat(run("rules").out()).doesNotContain("{");
    assertThat(run("explain", "before-detention").err()).contains("release-before-detention");
  }

  @Test
  void the_schema_is_that_of_the_library() {
    assertThat(run("schema").out().strip()).isEqualTo(JsonSchema.CASE_FILE.text().strip());
    assertThat(run("schema", "--report").out().strip()).isEqualTo(JsonSchema.REPORT.text().strip());
  }

  @Test
  void show_tells_of_persons_timeline_custody_and_gaps() throws IOException {
    String document = Files.readString(Path.of("case.json"));
    assertThat(runOn(document.replace("2021-04-30", "2021-06"), "show", "-").out())
        .startsWith(
            """
            case-1  Ada Example, held and let go

            Persons
              Ada Example
                born     about 1990
                custody  criminal detention, from May 2021, until June 2021
                         1–60 days elapsed, 2–61 days touched

            Timeline
                about 1990  person birth-date
                May 2021    arrest
                June 2021   release
            """)
        .contains("ICPPED article 17(3)", "no time in /detentions/0/arrest/when");
  }

  /** What acts on a terminal: controls, bidi and other format characters, line separators. */
  @Test
  void nothing_in_a_record_acts_on_a_terminal() {
    String naughty =
        "\u001B[31m\u0007\u009B2J\r"
            + "\b\u202E\u2066\u2028\u0085\u200F\uFEFF\u061C\uDB40\uDC41<b>=1+1 Ї";
    String kind = "\\u001b]0;x\\u0007\\u202e";
    String escaped =
        naughty.chars().mapToObj(c -> "\\u%04x".formatted(c)).collect(Collectors.joining());
    String document =
        """
        {"id":"c\\u202e1","title":"%1$s","persons":[{"id":"p","names":[{"full":"%1$s"}],
        "statuses":[{"kind":"%2$s","jurisdiction":"%1$s","from":"2019"}]}],
        "detentions":[{"id":"d\\u202e","person":"p","kind":"%2$s"}],
        "%1$s":1}
        """
            .formatted(escaped, kind);
    for (String command : List.of("show", "check")) {
      Run run = runOn(document, command, "-");
      assertThat(run.err()).isEmpty();
      assertThat(run.out().codePoints().filter(c -> c != '\n'))
          .noneMatch(
              c ->
                  Set.of(
                          (int) Character.CONTROL,
                          (int) Character.FORMAT,
                          (int) Character.LINE_SEPARATOR,
                          (int) Character.PARAGRAPH_SEPARATOR)
                      .contains(Character.getType(c)));
    }
    assertThat(runOn(document, "show", "-").out()).contains("\\u{1b}[31m\\u{7}", "\\u{202e}", "Ї");
  }

  @Test
  void json_is_escaped_on_a_terminal_and_the_same_json_then_and_canonical_everywhere_else() {
    String acting = "\u007F\u009B2J\u0085\u202E\u2066\u2028\u061C\uFEFF\uDB40\uDC41";
    String inert = "Ї\u200C€\uD83D\uDD4A\\n";
    String record =
        "{\"schemaVersion\":\"0.1\",\"id\":\"c1\",\"title\":\""
            + acting
            + inert
            + "\",\""
            + acting
            + "\":1}";
    for (String line :
        List.of("format -", "format --indent -", "redact --policy minimal --keep /title -")) {
      for (String document : List.of(record, "[" + record + "," + record + "]")) {
        Run piped = run(document, false, line.split(" "));
        Run shown = run(document, true, line.split(" "));
        assertThat(shown.code()).isZero();
        assertThat(shown.out().codePoints()).noneMatch(c -> c != '\n' && Terminal.isActive(c));
        assertThat(shown.out())
            .contains("\\u007f\\u009b2J\\u0085\\u202e", "\\udb40\\udc41" + inert);
        assertThat(json(shown.out())).isEqualTo(json(piped.out()));
        assertThat(piped.out()).contains(acting + inert);
      }
    }
    assertThat(run(record, false, "format", "-").out()).isEqualTo(record + "\n");
  }

  @Test
  void a_name_of_a_file_does_not_act_either_and_is_the_same_for_programs() throws IOException {
    Path file = Files.writeString(folder.resolve("\u009B2J\u202E\uDB40\uDC41\u061C.json"), CLEAN);
    Run json = run("check", "--format", "json", file.toString());
    Run text = run("check", "--min-severity", "info", file + ".none");
    for (String shown : List.of(json.out(), text.err())) {
      assertThat(shown).doesNotContain("\u009B", "\u202E", "\uDB40\uDC41", "\u061C");
    }
    assertThat(json(json.out()).get("file").asString()).isEqualTo(file.toString());
  }

  @Test
  void colours_are_for_terminals() throws IOException {
    String name = file(BROKEN);
    assertThat(run("", true, "check", name).out()).contains("\u001B[31merror   \u001B[0m");
    assertThat(run("", false, "check", name).out()).doesNotContain("\u001B");
  }

  @Test
  void a_terminal_without_colours_is_one_all_the_same() {
    String acting = "{\"id\":\"c1\",\"title\":\"\u009B2J\u202E\"}";
    String two = acting + "\n" + BROKEN;
    for (Map<String, String> plain : List.of(Map.of("TERM", "dumb"), Map.of("NO_COLOR", "1"))) {
      assertThat(run(acting, true, plain, "format", "-").out()).contains("\\u009b2J\\u202e");
      assertThat(run(two, true, plain, "check", "-").out())
          .contains("unknown-reference")
          .doesNotContain("\u001B");
    }
  }

  @Test
  void every_command_teaches_with_examples_and_exit_codes_within_80_columns() {
    for (String command : COMMANDS) {
      Run run = run(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.lines()).allMatch(line -> line.length() <= 80);
      assertThat(run.out()).containsPattern("Examples?:\n  habeas " + command);
      assertThat(run.out()).contains("\nExit codes:\n  0   ", "\n  2   ");
    }
    assertThat(run("--help").out()).contains(COMMANDS);
  }

  @Test
  void each_language_has_each_word() throws IOException {
    assertThat(
            new TreeSet<>(keys("words_uk").stream().map(k -> k.replace(".few", ".one")).toList()))
        .isEqualTo(new TreeSet<>(keys("words")));
    assertThat(runOn(BROKEN, "check", "--lang", "uk", "-").out())
        .contains("помилка", "1 запис (1 файл): 1 помилка");
    assertThat(
            runOn(String.join("\n", Collections.nCopies(22, CLEAN)), "check", "--lang", "uk", "-")
                .out())
        .isEqualTo("22 записи (1 файл): нічого не знайдено\n");
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties words = new Properties();
    try (InputStream stream = Habeas.class.getResourceAsStream(bundle + ".properties")) {
      words.load(stream);
    }
    return words.stringPropertyNames();
  }

  /** In the readmes a block of commands is followed by what they print. */
  @Test
  void the_readmes_show_what_the_commands_print() throws IOException {
    Pattern block = Pattern.compile("```console\\R(.*?)```", Pattern.DOTALL);
    int commands = 0;
    for (Path readme : List.of(Path.of("README.md"), Path.of("..", "..", "README.md"))) {
      for (MatchResult shown : block.matcher(Files.readString(readme)).results().toList()) {
        Matcher session =
            Pattern.compile("\\$ habeas (.*)\\R((?:(?!\\$ ).*\\R)*)").matcher(shown.group(1));
        while (session.find()) {
          String[] arguments = session.group(1).replace("'", "").split(" +");
          assertThat(
                  run(Arrays.stream(arguments).map(CommandsTest::here).toArray(String[]::new))
                      .out())
              .as(session.group(1))
              .isEqualTo(session.group(2).replace("examples/cli/", ""));
          commands++;
        }
      }
    }
    assertThat(commands).isGreaterThanOrEqualTo(4);
  }

  private static String here(String argument) {
    return argument.replace("examples/cli/", "");
  }

  @Test
  void what_is_checked_is_what_the_reader_reads() {
    String document = CaseWriter.create().writeText(CaseGenerator.standard().file(9));
    assertThat(CaseReader.create().read(runOn(document, "format", "-").out()).orThrow())
        .isEqualTo(CaseGenerator.standard().file(9));
  }
}
