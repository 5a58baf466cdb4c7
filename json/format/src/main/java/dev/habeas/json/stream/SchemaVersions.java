package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of the version that a document follows.
 *
 * <p>So far there is one. When there is another, an older document will be read by the same
 * declaration, with what has been renamed among the unknown fields of each object; its migration
 * will move it from there, in {@link Format}, before there is a result.
 */
final class SchemaVersions {
  private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

  private SchemaVersions() {}

  /** The code of what there is to say of a version; null if it is the current one. */
  static @Nullable String notice(String version) {
    if (version.equals(CaseFile.SCHEMA_VERSION)) {
      return null;
    }
    Matcher given = VERSION.matcher(version);
    return given.matches() && isAfterCurrent(given)
        ? "newer-schema-version"
        : "unknown-schema-version";
  }

  private static boolean isAfterCurrent(Matcher given) {
    Matcher current = VERSION.matcher(CaseFile.SCHEMA_VERSION);
    if (!current.matches()) {
      throw new IllegalStateException("our own version is none");
    }
    int major = number(given, 1) - number(current, 1);
    return major > 0 || (major == 0 && number(given, 2) > number(current, 2));
  }

  private static int number(Matcher version, int group) {
    return Integer.parseInt(version.group(group));
  }
}
