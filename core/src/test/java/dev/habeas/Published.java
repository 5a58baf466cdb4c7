package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that tests write: {@code mvn test -pl core -Dhabeas.update=true}. */
public final class Published {
  private Published() {}

  /** That a document of this module is this text; writes it if the build is told to. */
  public static void assertUpToDate(String document, String text) throws IOException {
    Path file = Path.of(document);
    if (Boolean.getBoolean("habeas.update")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as("run with -Dhabeas.update=true to write %s", file)
        .isEqualTo(text);
  }
}
