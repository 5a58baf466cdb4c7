package dev.habeas.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path TESTKIT = Path.of("..", "..", "json", "testkit", "README.md");
  private static final Path TESTS =
      Path.of("src", "test", "java", "dev", "habeas", "examples", "testing", "ArchiveTest.java");
  private static final Pattern SHOWN = Pattern.compile("(?s)```java\\R(@.*?)```");
  private static final Pattern PLUGIN = Pattern.compile("(?s)```xml\\R(<plugin>.*?)```");

  @Test
  void the_tests_that_the_readme_shows_are_run_here() throws IOException {
    List<String> shown =
        SHOWN
            .matcher(Files.readString(README))
            .results()
            .map(block -> block.group(1).indent(2))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(Files.readString(TESTS)).contains(shown);
  }

  @Test
  void the_plugin_that_the_readme_of_the_testkit_shows_writes_the_documents_here()
      throws IOException {
    List<String> shown =
        PLUGIN
            .matcher(Files.readString(TESTKIT))
            .results()
            .map(block -> block.group(1).indent(6))
            .toList();
    assertThat(shown).hasSize(1);
    assertThat(Files.readString(Path.of("pom.xml"))).contains(shown);
  }
}
