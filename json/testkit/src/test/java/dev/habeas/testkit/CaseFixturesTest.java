package dev.habeas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.habeas.CaseFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CaseFixturesTest {
  @Test
  void a_test_of_files_is_run_for_each_seed_and_named_after_it() {
    assertThat(run(OfFiles.class)).containsExactly("[1] seed 42", "[2] seed 43", "[3] seed 44");
  }

  @Test
  void a_parameterized_test_beside_it_is_the_same_test_under_the_names_that_it_gives() {
    assertThat(run(OfFilesNamedOtherwise.class))
        .containsExactly("case of seed 42", "case of seed 43");
  }

  @Test
  void a_test_of_samples_is_run_for_each_and_named_after_it() {
    assertThat(run(OfSamples.class))
        .hasSize(Sample.all().size())
        .startsWith("[1] " + Sample.all().get(0).name());
  }

  @Test
  void a_test_of_faults_is_run_for_each_fault_and_seed() {
    assertThat(run(OfFaults.class))
        .containsExactly(
            "[1] null-value, seed 5",
            "[2] null-value, seed 6",
            "[3] reversed-period, seed 5",
            "[4] reversed-period, seed 6");
  }

  @Test
  void without_codes_all_faults_are_planted() {
    assertThat(run(OfAllFaults.class)).hasSize(Fault.all().size());
  }

  @Test
  void a_test_of_something_else_fails_and_says_why() {
    assertThat(run(OfTexts.class))
        .containsExactly(
            "@CaseFixtures feeds a test whose first parameter is a CaseFile, a Sample or a"
                + " PlantedFault");
  }

  @Test
  void without_a_seed_a_test_fails_and_says_why() {
    String none = "@CaseFixtures has a count of 0, and 1 is the least";
    assertThat(run(OfNoFiles.class)).containsExactly(none);
    assertThat(run(OfNoSamples.class)).containsExactly(none);
    assertThat(run(OfNoSeedsOfFaults.class)).containsExactly(none.replace("0", "-1"));
  }

  @Test
  void with_faults_a_test_of_files_or_samples_fails_as_it_would_pass_without_them() {
    String faults =
        "@CaseFixtures has faults, which only a test whose first parameter is a PlantedFault gets";
    assertThat(run(OfFilesWithFaults.class)).containsExactly(faults);
    assertThat(run(OfSamplesWithFaults.class)).containsExactly(faults);
  }

  @Test
  void with_a_code_that_no_issue_has_a_test_fails_before_any_fault_is_planted() {
    assertThat(run(OfUnknownFaults.class))
        .containsExactly(
            "@CaseFixtures: no issue has the code nul-value; Fault.all() has those that there are");
  }

  @Test
  void the_seed_after_the_last_is_the_first() {
    assertThat(run(OfLastSeeds.class))
        .containsExactly("[1] seed " + Long.MAX_VALUE, "[2] seed " + Long.MIN_VALUE);
  }

  static class OfNoFiles {
    @CaseFixtures(count = 0)
    void test(CaseFile file) {
      throw new AssertionError("there is no file to run it with");
    }
  }

  static class OfNoSamples {
    @CaseFixtures(count = 0)
    void test(Sample sample) {
      throw new AssertionError("no sample was asked for");
    }
  }

  static class OfFilesWithFaults {
    @CaseFixtures(faults = "null-value")
    void test(CaseFile file) {
      throw new AssertionError("the file has no fault");
    }
  }

  static class OfSamplesWithFaults {
    @CaseFixtures(faults = "nul-value")
    void test(Sample sample) {
      throw new AssertionError("the sample has no fault");
    }
  }

  static class OfNoSeedsOfFaults {
    @CaseFixtures(count = -1)
    void test(PlantedFault planted) {
      throw new AssertionError("there is no fault to run it with");
    }
  }

  static class OfUnknownFaults {
    @CaseFixtures(faults = {"null-value", "nul-value"})
    void test(PlantedFault planted) {
      throw new AssertionError("one of the faults is none");
    }
  }

  static class OfLastSeeds {
    @CaseFixtures(seed = Long.MAX_VALUE, count = 2)
    void test(CaseFile file) {
      assertThat(file)
          .isEqualTo(CaseGenerator.standard().file(Long.parseLong(file.id().substring(5))));
    }
  }

  static class OfFilesNamedOtherwise {
    @ParameterizedTest(name = "case of {0}")
    @CaseFixtures(seed = 42, count = 2)
    void test(CaseFile file) {
      assertThat(file.id()).startsWith("case-4");
    }
  }

  static class OfFiles {
    @CaseFixtures(seed = 42, count = 3)
    void test(CaseFile file, TestInfo info) {
      String name = info.getDisplayName();
      long seed = Long.parseLong(name.substring(name.lastIndexOf(' ') + 1));
      assertThat(file).isEqualTo(CaseGenerator.standard().file(seed));
    }
  }

  static class OfSamples {
    @CaseFixtures
    void test(Sample sample, TestInfo info) {
      assertThat(info.getDisplayName()).endsWith(sample.name());
    }
  }

  static class OfFaults {
    @CaseFixtures(
        seed = 5,
        count = 2,
        faults = {"null-value", "reversed-period"})
    void test(PlantedFault planted, TestInfo info) {
      assertThat(info.getDisplayName()).contains(planted.code());
    }
  }

  static class OfAllFaults {
    @CaseFixtures(count = 1)
    void test(PlantedFault planted) {
      assertThat(planted.bytes()).isNotEmpty();
    }
  }

  static class OfTexts {
    @CaseFixtures
    void test(String text) {
      throw new AssertionError("there is no text to run it with");
    }
  }

  /** The names of the tests that passed, and the messages of what failed. */
  private static List<String> run(Class<?> tests) {
    List<String> results = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result
                    .getThrowable()
                    .ifPresentOrElse(
                        thrown -> results.add(thrown.getMessage()),
                        () ->
                            results.addAll(
                                test.isTest() ? List.of(test.getDisplayName()) : List.of()));
              }
            });
    return results;
  }
}
