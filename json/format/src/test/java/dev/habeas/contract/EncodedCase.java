package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A case of the kind that courts and reporters meet, with invented people, and what it is known to
 * say, fact by fact.
 *
 * <p>Two files beside this class: {@code NAME.json}, the document, and {@code NAME.facts}. The
 * first line of the facts is a title. A line that begins with F or D and a number is a fact, or
 * something on which the sources disagree; the indented lines below it say where it is held: an RFC
 * 6901 pointer, a space and the scalar that stands there.
 */
record EncodedCase(String name, String title, byte[] document, List<Fact> facts) {
  /** Where a part of a fact is held, and the scalar that stands there, as text. */
  record Held(String pointer, String value) {
    /** The fields that hold words and that nothing but a reader understands. */
    private static final List<String> WORDS =
        List.of("description", "note", "quote", "asStated", "circumstances", "statedReasons");

    /** Whether it is held as words only, and so for people and not for programs. */
    boolean isText() {
      return List.of(pointer.split("/")).stream().anyMatch(WORDS::contains);
    }
  }

  /** One fact, or one disagreement. */
  record Fact(String id, String says, List<Held> held) {}

  static final List<String> NAMES =
      List.of(
          "acquittal-set-aside",
          "acquitted-and-arrested-the-same-day",
          "administrative-detention-renewed",
          "furlough-and-second-sentence",
          "mass-arrest-and-bail-not-carried-out",
          "arrested-again-in-custody-and-fled",
          "exchange-between-states",
          "mass-abduction",
          "sealed-identity",
          "hospital-without-custody-status");

  static List<EncodedCase> all() {
    return NAMES.stream().map(EncodedCase::named).toList();
  }

  private static EncodedCase named(String name) {
    List<String> lines = new String(file(name + ".facts"), UTF_8).lines().toList();
    List<Fact> facts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("  ")) {
        String[] parts = line.strip().split(" ", 2);
        facts.get(facts.size() - 1).held().add(new Held(parts[0], parts[1]));
      } else if (!line.isBlank()) {
        String[] parts = line.split(" ", 2);
        facts.add(new Fact(parts[0], parts[1], new ArrayList<>()));
      }
    }
    return new EncodedCase(name, lines.get(0), file(name + ".json"), facts);
  }

  /** What stands at a pointer, as text; null if nothing does, or no scalar. */
  static String at(Object tree, String pointer) {
    Object at = tree;
    for (String step : pointer.substring(1).split("/", -1)) {
      if (at instanceof Map<?, ?> object) {
        at = object.get(step);
      } else if (at instanceof List<?> list && step.matches("0|[1-9]\\d{0,5}")) {
        int index = Integer.parseInt(step);
        at = index < list.size() ? list.get(index) : null;
      } else {
        return null;
      }
    }
    if (at instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return at instanceof String || at instanceof Boolean ? at.toString() : null;
  }

  private static byte[] file(String name) {
    try (InputStream stream = EncodedCase.class.getResourceAsStream("cases/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
