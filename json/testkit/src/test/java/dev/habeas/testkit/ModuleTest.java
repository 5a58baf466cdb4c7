package dev.habeas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.ReadResult;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;
import org.threeten.extra.LocalDateRange;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The testkit on the module path, with what its users bring and without. */
class ModuleTest {
  /** What the testkit cannot do without. */
  private static final String NEEDED =
      path(
          CaseGenerator.class,
          CaseFile.class,
          LocalDateRange.class,
          ReadResult.class,
          CaseReader.class,
          JsonFactory.class,
          JsonMapper.class,
          JsonAutoDetect.class);

  /** What tests bring that use its assertions and its source of parameters. */
  private static final String BROUGHT =
      path(
          org.assertj.core.api.Assertions.class,
          Test.class,
          ParameterizedTest.class,
          JupiterTestEngine.class,
          JUnitException.class,
          TestEngine.class,
          Launcher.class,
          AssertionFailedError.class,
          API.class,
          NullMarked.class);

  private static final String MODULE =
      """
      open module consumer {
        requires dev.habeas.jackson3;
        requires dev.habeas.testkit;
        requires org.assertj.core;
        requires org.junit.jupiter.params;
        requires org.junit.platform.launcher;
      }
      """;

  private static final String TESTS =
      """
      package consumer;

      import static dev.habeas.testkit.HabeasAssertions.assertThat;
      import static org.assertj.core.api.Assertions.assertThat;

      import dev.habeas.CaseFile;
      import dev.habeas.jackson3.CaseReader;
      import dev.habeas.testkit.CaseFixtures;
      import dev.habeas.testkit.PlantedFault;
      import dev.habeas.testkit.Sample;

      class Tests {
        @CaseFixtures(seed = 42, count = 2)
        void files(CaseFile file) {
          assertThat(file).isValid();
        }

        @CaseFixtures(count = 1, faults = "null-value")
        void faults(PlantedFault planted) {
          assertThat(CaseReader.create().read(planted.bytes())).isRefused().hasOnly(planted);
        }

        @CaseFixtures
        void samples(Sample sample) {
          assertThat(CaseReader.create().read(sample.bytes()).orThrow()).isEqualTo(sample.file());
        }
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

      import org.junit.platform.engine.TestExecutionResult;
      import org.junit.platform.launcher.TestExecutionListener;
      import org.junit.platform.launcher.TestIdentifier;
      import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
      import org.junit.platform.launcher.core.LauncherFactory;

      public final class Program implements TestExecutionListener {
        private Program() {}

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
          if (test.isTest() || result.getThrowable().isPresent()) {
            System.out.println(test.getDisplayName() + " " + result.getStatus());
            result.getThrowable().ifPresent(System.out::println);
          }
        }

        public static void main(String[] arguments) {
          LauncherFactory.create()
              .execute(
                  LauncherDiscoveryRequestBuilder.request()
                      .selectors(selectClass(Tests.class))
                      .build(),
                  new Program());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void tests_in_a_module_compile_without_a_warning_and_pass() throws Exception {
    String libraries = NEEDED + File.pathSeparator + BROUGHT;
    compile(libraries);
    assertThat(java(folder + File.pathSeparator + libraries, "consumer/consumer.Program").lines())
        .contains("[1] seed 42 SUCCESSFUL", "[2] seed 43 SUCCESSFUL")
        .contains("[1] null-value, seed 1 SUCCESSFUL")
        .hasSize(3 + Sample.all().size())
        .allMatch(line -> line.endsWith(" SUCCESSFUL"));
  }

  @Test
  void fixtures_need_neither_assertj_nor_junit() throws Exception {
    assertThat(java(NEEDED, "dev.habeas.testkit/" + FixtureWriter.class.getName(), "42", "1"))
        .isEqualTo(CaseWriter.create().writeText(CaseGenerator.standard().file(42)) + "\n");
  }

  private void compile(String libraries) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-Xlint:all", "-Werror"));
    command.addAll(List.of("-proc:none", "-d", folder.toString(), "--module-path", libraries));
    command.add(source("module-info", MODULE));
    command.add(source("Tests", TESTS));
    command.add(source("Program", PROGRAM));
    StringWriter said = new StringWriter();
    PrintWriter printer = new PrintWriter(said);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int code = javac.run(printer, printer, command.toArray(String[]::new));
    assertThat(said.toString()).isEmpty();
    assertThat(code).isZero();
  }

  private String source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text).toString();
  }

  /** What a program prints, on both of its outputs. */
  private static String java(String modulePath, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "--module-path", modulePath, "-m", main));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** The jars and directories that have the classes. */
  private static String path(Class<?>... classes) {
    return Stream.of(classes).map(ModuleTest::home).collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException malformed) {
      throw new AssertionError(malformed);
    }
  }
}
