package dev.habeas;

import java.util.List;
import java.util.StringJoiner;

/** The text of every {@code toString}: the type and how much it holds, never what. */
final class Summary {
  private Summary() {}

  static String of(CaseFile file) {
    StringJoiner counts = new StringJoiner(", ", "CaseFile[", "]");
    count(counts, "persons", file.persons());
    count(counts, "detentions", file.detentions());
    count(counts, "proceedings", file.proceedings());
    count(counts, "charges", file.charges());
    count(counts, "orders", file.orders());
    count(counts, "sentences", file.sentences());
    count(counts, "releases", file.releases());
    count(counts, "events", file.events());
    count(counts, "sources", file.sources());
    count(counts, "statements", file.statements());
    return counts.toString();
  }

  static String of(Extensible other) {
    String generated = other.getClass().getSimpleName();
    return generated.substring("Immutable".length());
  }

  private static void count(StringJoiner counts, String name, List<?> parts) {
    if (!parts.isEmpty()) {
      counts.add(name + "=" + parts.size());
    }
  }
}
