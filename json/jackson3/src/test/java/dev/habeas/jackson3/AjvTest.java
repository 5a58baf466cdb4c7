package dev.habeas.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.contract.SchemaContract;
import dev.habeas.json.JsonSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The schemas in the eyes of Ajv, in its strict mode; needs Node and npm. */
@Tag("extra-tools")
class AjvTest extends SchemaContract {
  private static final Path SOURCES = Path.of("src/test/node");
  private static final Path HOME = Path.of("target/node");

  private static Process node;
  private static OutputStream documents;
  private static BufferedReader verdicts;

  AjvTest() {
    super(new Jackson3());
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Files.createDirectories(HOME);
    for (String file : List.of("package.json", "package-lock.json", "verdicts.js")) {
      Files.copy(SOURCES.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    for (JsonSchema schema : JsonSchema.values()) {
      Files.writeString(HOME.resolve(schema.name()), schema.text());
    }
    Path log = HOME.resolve("npm.log"); // by the standard streams Surefire talks to this process
    Process install =
        command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(install.waitFor()).as("npm ci, see %s", log).isZero();
    node = command("node", "verdicts.js").redirectError(HOME.resolve("node.log").toFile()).start();
    documents = node.getOutputStream();
    verdicts = node.inputReader(UTF_8);
  }

  @AfterAll
  static void stop() {
    if (node != null) {
      node.destroy();
    }
  }

  @Override
  protected boolean accepts(JsonSchema schema, String document) throws IOException {
    documents.write((schema + " " + document + "\n").getBytes(UTF_8));
    documents.flush();
    String verdict = verdicts.readLine();
    assertThat(verdict).isIn("true", "false");
    return verdict.equals("true");
  }

  private static ProcessBuilder command(String... command) {
    return new ProcessBuilder(command).directory(HOME.toFile());
  }
}
