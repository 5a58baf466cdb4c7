package dev.habeas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path FORMAT = Path.of("..", "..", "json", "README.md");

  /** What the examples of the format take for given. */
  private static final String GIVEN =
      """
      byte[] bytes = "{\\"id\\":\\"case-1\\"}".getBytes(UTF_8);
      Report report = Report.of(List.of());
      """;

  /** What begins with an annotation is a test, which the example of testing runs. */
  private static final Pattern BLOCK =
      Pattern.compile("```(java|text)\\R(?!@)(.*?)```", Pattern.DOTALL);

  private static final Path MODEL =
      Path.of("..", "..", "core/src/main/java/dev/habeas/package-info.java");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>[{]@code\\R(.*?)[}]</pre>", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void the_examples_one_after_the_other_print_what_the_readme_says() throws Exception {
    assertThat(outputOf(blocks(README, "java"))).isEqualTo(blocks(README, "text"));
    assertThat(blocks(README, "text")).isNotEmpty();
  }

  @Test
  void the_examples_of_the_format_print_what_its_readme_says() throws Exception {
    assertThat(outputOf(GIVEN + blocks(FORMAT, "java"))).isEqualTo(blocks(FORMAT, "text"));
    assertThat(blocks(FORMAT, "text")).isNotEmpty();
  }

  @Test
  void the_first_example_is_short() throws IOException {
    assertThat(BLOCK.matcher(Files.readString(README)).results().findFirst())
        .hasValueSatisfying(
            block -> {
              assertThat(block.group(1)).isEqualTo("java");
              assertThat(block.group(2).lines().count()).isLessThanOrEqualTo(15);
            });
  }

  @Test
  void the_sample_is_part_of_no_jar_that_is_published() {
    for (String module : List.of("core", "json/format", "json/jackson3", "json/jackson2")) {
      assertThat(Path.of("..", "..").resolve(module).resolve("src/main/resources"))
          .satisfiesAnyOf(
              folder -> assertThat(folder).doesNotExist(),
              folder ->
                  assertThat(Files.walk(folder)).noneMatch(f -> f.toString().contains("bekirov")));
    }
  }

  @Test
  void the_example_that_introduces_the_model_compiles_and_runs() throws Exception {
    String comment = Files.readString(MODEL).replaceAll("(?m)^ \\* ?", "");
    Matcher example = EXAMPLE.matcher(comment);
    assertThat(example.find()).isTrue();
    assertThat(outputOf(example.group(1))).isEmpty();
  }

  /** All blocks of a language: each example uses what those before it made. */
  private static String blocks(Path page, String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .collect(Collectors.joining());
  }

  private String outputOf(String snippet) throws Exception {
    Path source = folder.resolve("Snippet.java");
    Files.writeString(
        source,
        """
        import static java.nio.charset.StandardCharsets.UTF_8;

        import dev.habeas.*;
        import dev.habeas.jackson3.*;
        import dev.habeas.json.*;
        import dev.habeas.redaction.*;
        import dev.habeas.time.*;
        import dev.habeas.validation.*;
        import dev.habeas.view.*;
        import java.io.*;
        import java.time.temporal.ChronoUnit;
        import java.util.List;
        import java.util.Locale;
        import tools.jackson.databind.json.JsonMapper;

        public class Snippet {
          public static void main(String[] arguments) throws IOException {
        %s
          }
        }
        """
            .formatted(snippet));
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.toString(),
                source.toString());
    assertThat(errors).isZero();
    return run();
  }

  private String run() throws IOException, ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Snippet")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException thrown) {
      throw new AssertionError(thrown.getCause());
    } finally {
      System.setOut(before);
    }
    return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
