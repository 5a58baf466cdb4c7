package dev.habeas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Hostile documents through every way in: what whoever made a document says comes of it, or, where
 * that belongs to the parser of a mapper, at least nothing that is not foreseen.
 */
@Timeout(600) // a guard against reading for ever, not a measurement
public abstract class HostileContract {
  /** The ways in that every document takes; the others take their turns. */
  private static final Set<Entry> ALWAYS = EnumSet.of(Entry.BYTES, Entry.TEXT, Entry.MAPPED_TEXT);

  private final Adapter adapter;
  private final CaseMapper mapper;
  private final List<String> surprises = new ArrayList<>();
  private int turns;

  protected HostileContract(Adapter adapter) {
    this.adapter = adapter;
    this.mapper = adapter.mapper();
  }

  @Test
  void every_hostile_document_gives_what_its_maker_says_through_every_way_in() throws IOException {
    StringBuilder table = new StringBuilder();
    int all = 0;
    int reads = 0;
    try (Overheard overheard = new Overheard()) {
      for (Map.Entry<String, List<Hostile>> family : HostileDocuments.byFamily().entrySet()) {
        Map<String, Integer> expected = new TreeMap<>();
        int number = 0;
        for (Hostile document : family.getValue()) {
          reads += check(family.getKey() + " " + number++, document);
          String codes = String.join(", ", document.errors().stream().sorted().toList());
          expected.merge(codes.isEmpty() ? "held" : codes, 1, Integer::sum);
        }
        all += number;
        table.append("| %s | %,d |".formatted(family.getKey(), number));
        expected.forEach((codes, count) -> table.append(" %s %,d;".formatted(codes, count)));
        table.deleteCharAt(table.length() - 1).append(" | %,d |\n".formatted(number));
      }
      Canary.isNotIn(overheard.text());
    }
    String head =
        "%,d documents, each as bytes, as text and through a mapper where it can be, and through"
            + " the other ways in by turns:\n"
            + "%,d reads in all. *Held* is: read without an error and written\n"
            + "back with every character and digit it had. Nothing of a document was in what was"
            + " said, logged or printed.\n\n"
            + "| family | documents | what has to come of them | did |\n"
            + "|---|---|---|---|\n";
    assertThat(surprises.size() > 40 ? surprises.subList(0, 40) : surprises).isEmpty();
    assertThat(all).isGreaterThan(5_000);
    if (HostileDocuments.THOROUGH) {
      return; // what is published is of the usual build
    }
    Published.says("Hostile documents", head.formatted(all, reads) + table);
  }

  /** Reads the document through all ways that can take it; returns how many these were. */
  private int check(String label, Hostile document) {
    int reads = 0;
    Entry turn = Entry.values()[turns++ % Entry.values().length];
    for (Entry entry : Entry.values()) {
      boolean taken = HostileDocuments.THOROUGH || ALWAYS.contains(entry) || entry == turn;
      boolean takes = entry.takesBytes ? document.bytes() != null : document.text() != null;
      if (taken && takes && (document.reach().has(entry.way) || entry.way.isOfTokens())) {
        Outcome outcome =
            entry.takesBytes
                ? entry.read(adapter, mapper, document.bytes())
                : entry.read(adapter, mapper, document.text());
        check(label, entry, document, outcome);
        reads++;
      }
    }
    return reads;
  }

  /** Notes what came of the document if it is not what its maker says. */
  private void check(String label, Entry entry, Hostile document, Outcome outcome) {
    if (entry != Entry.TEXT) { // which says what bytes do
      outcome.showsNothing();
    }
    boolean fits;
    if (!document.reach().has(entry.way)) {
      fits = !outcome.isRefusedByMapper() || adapter.isOfJackson(outcome.thrown());
    } else if (document.errors().isEmpty()) {
      fits =
          outcome.value() != null && adapter.writeText(outcome.value()).equals(document.written());
      if (fits && entry == Entry.BYTES) {
        Validator.standard().validate(outcome.value());
      }
    } else {
      fits = outcome.value() == null && outcome.errors().equals(document.errors());
    }
    if (!fits) {
      surprises.add(
          "%s, %s: %s\n%s, not %s"
              .formatted(label, entry, shown(document), outcome, document.errors()));
    }
  }

  private static String shown(Hostile document) {
    String text = document.text() == null ? Arrays.toString(document.bytes()) : document.text();
    return text.length() > 400 ? text.substring(0, 400) + "..." : text;
  }
}
