package dev.habeas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code json/PROOFS.md}, section by section: each is written by the test that has the figures with
 * {@code -Dhabeas.update=true}, and checked by it otherwise.
 */
final class Published {
  private static final Path FILE = Path.of("..", "PROOFS.md");

  private Published() {}

  /** That the section of the heading says this. */
  static void says(String heading, String body) throws IOException {
    String text = Files.readString(FILE);
    String begin = "\n## " + heading + "\n";
    int from = text.indexOf(begin);
    assertThat(from).as("a section '%s' in %s", heading, FILE).isNotNegative();
    int next = text.indexOf("\n## ", from + 1);
    int to = next < 0 ? text.length() : next;
    String section = begin + "\n" + body;
    if (Boolean.getBoolean("habeas.update")) {
      Files.writeString(FILE, text.substring(0, from) + section + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as("run with -Dhabeas.update=true to write %s", FILE)
          .isEqualTo(section);
    }
  }
}
