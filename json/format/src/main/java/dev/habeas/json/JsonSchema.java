package dev.habeas.json;

import dev.habeas.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of what Habeas reads and writes, for programs that know no
 * Habeas.
 *
 * <p>A schema says which fields there are and what shape their values have. It refuses nothing that
 * a reader accepts. It cannot say all that a reader refuses, such as a day that its month does not
 * have, and nothing of what the validator reports.
 */
public enum JsonSchema {
  /** Of a document that is one case file. */
  CASE_FILE("case-file"),

  /** Of a report as the adapters write it; what they write is never refused. */
  REPORT("report");

  private static final String HOME = "https://habeas.dev/schema/" + CaseFile.SCHEMA_VERSION + "/";

  private final String file;

  JsonSchema(String name) {
    file = name + ".schema.json";
  }

  /**
   * The URI that names the schema, and always the same one for a version of the format. It is a
   * name; what it names is {@link #text()}.
   */
  public String id() {
    return HOME + file;
  }

  /** The schema, as JSON. */
  public String text() {
    try (InputStream stream =
        Objects.requireNonNull(JsonSchema.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
