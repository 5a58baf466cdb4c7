package dev.habeas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.CaseFile;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Person;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.UnknownFields;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.ReadResult;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Family;
import dev.habeas.validation.Report;
import dev.habeas.validation.Rule;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultTest {
  private static final int CASES = Integer.getInteger("habeas.cases", 3_000);
  private static final long SEED = Long.getLong("habeas.seed", 20261128);
  private static final int SEEDS_FOR_ALL_WAYS = 10;

  private static final CaseReader READER = CaseReader.create();
  private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

  private static final Validator ASKS_ALL =
      Validator.standard().with(Family.LEADS).with(Family.INDICATORS);

  /** Files in which there is little, or something that rules have to pass over. */
  private static final List<CaseFile> ODD_FILES =
      List.of(
          file().build(),
          file().addPerson(Person.builder().id("p1").build()).build(),
          file()
              .asOf(EdtfDate.parse("1951~"))
              .addPerson(Person.named("x1-p1", "Falcon").withDeathDate(EdtfDate.parse("1950")))
              .addSource(Source.builder().id("x2-m1").build())
              .unknownFields(UnknownFields.of(Map.of("more", List.of("\u0456\"\\", 1))))
              .build(),
          file()
              .asOf(EdtfDate.parse("[2020-03-01..]"))
              .addPerson(Person.named("p1", "Olena Tkach"))
              .addStatement(
                  Statement.builder().about("p1").status(StatementStatus.DEPRECATED).build())
              .addStatement(Statement.builder().about("f").status(StatementStatus.DISPUTED).build())
              .handling(
                  Handling.builder().level(HandlingLevel.PUBLIC).consent("in writing").build())
              .build());

  @Test
  void there_is_a_fault_for_each_rule_and_none_for_anything_else() {
    assertThat(Fault.ofRules())
        .extracting(Fault::code)
        .containsExactlyInAnyOrderElementsOf(ASKS_ALL.rules().stream().map(Rule::code).toList());
  }

  @Test
  void there_is_a_fault_for_each_issue_of_reading_that_is_documented() throws IOException {
    Set<String> documented = documentedReadingCodes();
    assertThat(documented).contains("malformed-json", "unknown-schema-version");
    assertThat(Fault.all()).extracting(Fault::code).containsAll(documented);
    assertThat(Fault.ofReading()).extracting(Fault::code).isSubsetOf(documented);
  }

  @Test
  void each_fault_is_found_where_it_was_planted_and_with_it_only_what_it_declares() {
    List<Fault> faults = Fault.all();
    for (int i = 0; i < CASES; i++) {
      CaseFile file =
          CaseGenerator.standard()
              .withSize(CaseSize.values()[i % CaseSize.values().length])
              .withUncertainty(i % 101)
              .file(SEED + i);
      Fault fault = faults.get(i % faults.size());
      assertFound(fault.plant(file, SEED + i), fault.validator(), found(file), SEED + i);
    }
  }

  @Test
  void each_fault_can_be_planted_in_files_that_have_nothing_of_what_it_needs() {
    ODD_FILES.forEach(file -> assertEachFound(file, SEEDS_FOR_ALL_WAYS));
  }

  @Test
  void each_fault_can_be_planted_in_samples_that_have_issues_of_their_own() {
    Sample.all().forEach(sample -> assertEachFound(sample.file(), 2));
  }

  @Test
  void a_seed_plants_the_same_fault_again() {
    CaseFile file = CaseGenerator.standard().file(SEED);
    for (Fault fault : Fault.all()) {
      PlantedFault planted = fault.plant(file, 7);
      assertThat(fault.plant(file, 7).text()).as("%s", fault).isEqualTo(planted.text());
      assertThat(fault.plant(file, 7).pointer()).isEqualTo(planted.pointer());
      assertThat(planted.file().isPresent()).isEqualTo(Fault.ofRules().contains(fault));
    }
  }

  @Test
  void each_limit_is_exceeded_that_a_document_of_a_few_megabytes_can_exceed() {
    CaseFile file = CaseGenerator.standard().file(SEED);
    Set<String> limits = new TreeSet<>();
    for (long seed = 0; seed < 5 * SEEDS_FOR_ALL_WAYS; seed++) {
      PlantedFault planted = Fault.of("limit-exceeded").plant(file, seed);
      assertThat(planted.bytes().length).isLessThan(4 << 20);
      READER
          .read(planted.bytes())
          .report()
          .issues(planted.code())
          .forEach(issue -> limits.add(issue.details().get("limit")));
    }
    assertThat(limits).containsExactly("depth", "issues", "name", "text");
  }

  @Test
  void bytes_are_the_text_in_utf_8_unless_that_is_the_fault() {
    CaseFile file = CaseGenerator.standard().file(SEED);
    for (Fault fault : Fault.all()) {
      PlantedFault planted = fault.plant(file, 7);
      if (fault.code().equals("not-utf-8")) {
        assertThat(READER.read(planted.text()).report().issues("not-utf-8")).hasSize(1);
      } else {
        assertThat(planted.bytes()).isEqualTo(planted.text().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void a_fault_is_found_by_its_code() {
    assertThat(Fault.of("null-value")).hasToString("null-value");
    assertThat(Fault.of("null-value").plant(file().build(), 3)).hasToString("null-value at /id");
    assertThatThrownBy(() -> Fault.of("no-such-code"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no issue has the code no-such-code; Fault.all() has those that there are");
  }

  private static CaseFile.Builder file() {
    return CaseFile.builder().id("f");
  }

  private static void assertEachFound(CaseFile file, int seeds) {
    Set<String> before = found(file);
    for (Fault fault : Fault.all()) {
      for (long seed = 0; seed < seeds; seed++) {
        assertFound(fault.plant(file, seed), fault.validator(), before, seed);
      }
    }
  }

  private static void assertFound(
      PlantedFault planted, Validator validator, Set<String> before, long seed) {
    Set<String> after = found(planted.bytes(), validator);
    String expected = planted.code() + " " + planted.pointer();
    assertThat(after).as("%s, seed %d", planted, seed).contains(expected);
    after.removeAll(before);
    after.remove(expected);
    after.removeIf(issue -> planted.follows().contains(issue.substring(0, issue.indexOf(' '))));
    assertThat(after).as("what comes with %s, seed %d", planted, seed).isEmpty();
    planted
        .file()
        .ifPresent(file -> assertThat(READER.read(planted.bytes()).orThrow()).isEqualTo(file));
  }

  /** What there was to find in a file before a fault was planted, whoever asks. */
  private static Set<String> found(CaseFile file) {
    return found(CaseWriter.create().write(file), ASKS_ALL);
  }

  /** What reading a document and validating what was read find. */
  private static Set<String> found(byte[] document, Validator validator) {
    ReadResult<CaseFile> read = READER.read(document);
    Report report =
        read.value()
            .map(file -> read.report().plus(validator.validate(file)))
            .orElse(read.report());
    return report.issues().stream()
        .map(issue -> issue.code() + " " + issue.pointer())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes in the table of json/README.md. */
  private static Set<String> documentedReadingCodes() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("../README.md"))) {
      return lines
          .dropWhile(line -> !line.startsWith("| code | what it says |"))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> line.split("\\|")[1])
          .flatMap(cell -> CODE.matcher(cell).results().map(result -> result.group(1)))
          .collect(Collectors.toSet());
    }
  }
}
