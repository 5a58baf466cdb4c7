package dev.habeas.validation;

import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.released;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Model;
import dev.habeas.Person;
import dev.habeas.random.RandomFiles;
import dev.habeas.schema.DocumentOrder;
import dev.habeas.schema.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The validator as a whole: total, ordered, silent about values. */
class ValidatorTest {
  private static final long SEED = 20181212;
  private static final int FILES = 3_000;

  /** Rules that random dates and places hardly ever break; their examples do. */
  private static final Set<String> RARE =
      Set.of(
          "first-of-january",
          "two-places-at-once",
          "conviction-before-charge",
          "sentence-without-standing-charge",
          "convicted-though-acquitted",
          "two-preferred-values",
          "rival-values-unranked",
          "placeholder-text",
          "wrong-script");

  @Test
  void any_file_that_can_be_built_gives_an_ordered_and_silent_report() {
    Set<String> codes = new HashSet<>();
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      CaseFile file = RandomFiles.of(seed);
      Report report = Files.asksAll().validate(file);
      Set<String> objects =
          Node.allOf(file).stream().map(Node::pointer).collect(Collectors.toSet());
      for (Issue issue : report.issues()) {
        codes.add(issue.code());
        issue.related().forEach(pointer -> assertThat(holder(pointer, objects)).isNotNull());
        assertThat(issue + issue.message() + issue.details())
            .as("seed %d", seed)
            .doesNotContain(RandomFiles.CANARY);
      }
      assertThat(report.issues())
          .as("seed %d", seed)
          .extracting(Issue::pointer)
          .isSortedAccordingTo(new DocumentOrder());
      assertThat(report + report.text(Locale.ENGLISH)).doesNotContain(RandomFiles.CANARY);
    }
    List<String> missed = new ArrayList<>(Rules.STANDARD.stream().map(Rule::code).toList());
    missed.removeAll(codes);
    assertThat(missed)
        .as("the random files break every rule but these")
        .containsExactlyInAnyOrderElementsOf(RARE);
  }

  @Test
  void the_same_file_gives_the_same_report() {
    for (long seed = SEED; seed < SEED + 100; seed++) {
      assertThat(Validator.standard().validate(RandomFiles.of(seed)))
          .as("seed %d", seed)
          .isEqualTo(Validator.standard().validate(RandomFiles.of(seed)));
    }
  }

  @Test
  void a_file_with_every_field_can_be_validated() {
    Report report = Validator.standard().validate((CaseFile) Model.most(CaseFile.class, 1));
    assertThat(report.issues(Severity.INFO)).isNotEmpty();
    assertThat(report.issues()).extracting(Issue::code).contains("duplicate-id", "unknown-code");
  }

  @Test
  void an_empty_file_is_clean() {
    assertClean(CaseFile.builder().id("f"));
  }

  @Test
  void issues_come_in_the_order_of_the_file() {
    Report report =
        Files.validate(
            file()
                .addRelease(released("2019").withPerson("p2"))
                .addCharge(charge("c1", "nobody"))
                .addDetention(detained("2020"))
                .addPerson(Person.named("p1", "Taras")));
    assertThat(report.issues())
        .extracting(Issue::toString)
        .containsExactly(
            "ERROR duplicate-id at /persons/2/id",
            "ERROR unknown-reference at /charges/0/person",
            "ERROR release-of-another-person at /releases/0/person",
            "ERROR release-before-detention at /releases/0/when");
  }

  @Test
  void a_large_case_can_be_validated() {
    CaseFile.Builder file = CaseFile.builder().id("f");
    for (int i = 0; i < 500; i++) {
      file.addPerson(Person.named("p" + i, "Person " + i));
      for (int j = 0; j < 5; j++) {
        String detention = "d" + i + "-" + j;
        file.addDetention(detained("2020").withId(detention).withPerson("p" + i));
        file.addRelease(
            released(j == 0 ? "2019" : "2021")
                .withId("r" + i + "-" + j)
                .withPerson("p" + i)
                .withDetention(detention));
      }
    }
    Report report = Validator.standard().validate(file.build());
    assertThat(report.issues()).hasSize(500);
    assertThat(report.count(Severity.ERROR)).isEqualTo(500);
    assertThat(report.issues().get(499).pointer()).isEqualTo("/releases/2495/when");
  }

  /** The pointer of the innermost object that holds what a pointer points at. */
  private static String holder(String pointer, Set<String> objects) {
    String holder = pointer;
    while (!objects.contains(holder)) {
      holder = holder.substring(0, holder.lastIndexOf('/'));
    }
    return holder;
  }
}
