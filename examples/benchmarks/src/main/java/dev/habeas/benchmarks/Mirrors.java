package dev.habeas.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.habeas.CaseFile;
import dev.habeas.benchmarks.mirror.Mirror;
import dev.habeas.jackson3.CaseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What Immutables generates for the mirror. */
final class Mirrors {
  private static final JsonMapper MAPPER = Databind3.withBuilders();

  private Mirrors() {}

  /** The same record as types that Jackson binds. */
  static Mirror.CaseFile of(CaseFile file) {
    return MAPPER.readValue(CaseWriter.create().write(file), Mirror.CaseFile.class);
  }

  /**
   * Checks that all that are measured beside each other write the same bytes for the same record.
   *
   * @throws IllegalStateException if they do not
   */
  static void checkSame(List<CaseFile> files) throws IOException {
    ObjectMapper builders2 = Databind2.withBuilders();
    ObjectMapper delegates2 = Databind2.withDelegates();
    JsonMapper delegates3 = Databind3.withDelegates();
    for (CaseFile file : files) {
      byte[] document = CaseWriter.create().write(file);
      check(document, HandWritten.write(file));
      check(document, dev.habeas.jackson2.CaseWriter.create().write(file));
      check(document, MAPPER.writeValueAsBytes(of(file)));
      check(document, same(delegates3, document));
      check(document, same(builders2, document));
      check(document, same(delegates2, document));
    }
  }

  private static byte[] same(ObjectMapper mapper, byte[] document) throws IOException {
    return mapper.writeValueAsBytes(mapper.readValue(document, Mirror.CaseFile.class));
  }

  private static byte[] same(JsonMapper mapper, byte[] document) {
    return mapper.writeValueAsBytes(mapper.readValue(document, Mirror.CaseFile.class));
  }

  private static void check(byte[] expected, byte[] written) {
    if (!Arrays.equals(expected, written)) {
      throw new IllegalStateException("the same record is not written as the same bytes");
    }
  }

  /** The builder of a generated type; null if the type is none. */
  static Class<?> builderOf(Class<?> type) {
    if (type.getEnclosingClass() == null
        && type.getInterfaces().length == 1
        && type.getInterfaces()[0].getEnclosingClass() == Mirror.class) {
      for (Class<?> nested : type.getDeclaredClasses()) {
        if (nested.getSimpleName().equals("Builder")) {
          return nested;
        }
      }
    }
    return null;
  }
}
