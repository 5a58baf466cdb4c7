package dev.habeas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Every field with every kind of token, through every way in: refused where it stands, or held and
 * written back as the same JSON. In neither case does anything of the document show.
 */
public abstract class TokenContract {
  /** What a field, or an element of a list, is given. */
  private static final Map<String, String> TOKENS = new LinkedHashMap<>();

  static {
    TOKENS.put("null", "null");
    TOKENS.put("empty text", "\"\"");
    TOKENS.put("blank text", "\" \"");
    TOKENS.put("text", Json.quoted(Canary.TEXT));
    TOKENS.put("long text", Json.quoted(Canary.TEXT.repeat(15)));
    TOKENS.put("text with a control character", Json.quoted(Canary.TEXT + "\u0007"));
    TOKENS.put("text of a date", "\"2019-06-11\"");
    TOKENS.put("text of a term", "\"P3Y6M\"");
    TOKENS.put("integer", Canary.DIGITS);
    TOKENS.put("float", Canary.DIGITS + ".90");
    TOKENS.put("huge number", Canary.DIGITS.repeat(5));
    TOKENS.put("boolean", "true");
    TOKENS.put("array", "[" + Json.quoted(Canary.TEXT) + "]");
    TOKENS.put("empty array", "[]");
    TOKENS.put("object", "{" + Json.quoted(Canary.TEXT) + ":" + Canary.DIGITS + "}");
    TOKENS.put("empty object", "{}");
  }

  private static final String PUBLISHED =
      """
      %%d fields, each given %d kinds of token (null, empty, blank, plain and long text, text with a control character, of a date
      and of a term, integer, fraction, huge number, boolean, array, empty array, object, empty object, the name twice, absent),
      through %d ways in: %%,d cells, in which another value than the one written was accepted 0 times.
      The elements of lists are given the same kinds, through three ways in.
      """
          .formatted(TOKENS.size() + 2, Entry.values().length);

  private final Adapter adapter;
  private final CaseMapper mapper;

  protected TokenContract(Adapter adapter) {
    this.adapter = adapter;
    this.mapper = adapter.mapper();
  }

  @Test
  void each_field_refuses_a_token_or_writes_it_back_as_the_same_json() throws IOException {
    int fields = 0;
    int cells = 0;
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : type.fields()) {
        for (Map.Entry<String, String> token : TOKENS.entrySet()) {
          Cell cell = new Cell(type, field, token.getKey());
          cell.host.object().set(field.name(), Json.raw(token.getValue()));
          cell.check(cell.pointer);
          cells += Entry.values().length;
        }
        fields++;
      }
    }
    // Two more kinds have tests of their own: absent, and there twice.
    cells += 2 * fields * Entry.values().length;
    Published.says("Every field and every token", PUBLISHED.formatted(fields, cells));
  }

  @Test
  void each_element_of_a_list_is_refused_or_written_back_as_the_same_json() {
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : type.fields()) {
        if (field.multiplicity() == Field.Multiplicity.MANY) {
          for (Map.Entry<String, String> token : TOKENS.entrySet()) {
            Cell cell = new Cell(type, field, "element: " + token.getKey());
            Json.Raw element = Json.raw(token.getValue());
            cell.host.object().set(field.name(), Json.array(element));
            cell.check(
                cell.pointer + "/0", List.of(Entry.BYTES, Entry.MAPPED_TEXT, Entry.CONVERTED));
          }
        }
      }
    }
  }

  @Test
  void a_repeated_field_is_refused_at_the_object_that_has_it_twice() {
    forEachField(
        "duplicate",
        cell -> {
          cell.host.object().members.removeIf(m -> m.name.equals(Json.quoted(cell.name())));
          cell.host.object().with(cell.name(), Json.text(Canary.TEXT));
          byte[] once = cell.document();
          cell.host.object().members.add(0, cell.host.object().member(cell.name()));
          byte[] twice = cell.document();
          ReadResult<CaseFile> result = adapter.read(twice);
          assertThat(result.value()).as(cell.label).isEmpty();
          assertThat(cell.errors()).as(cell.label).contains("repeated-name " + cell.host.pointer());
          for (Entry entry : Entry.values()) {
            // Trees and maps have one of the two: there the document is the one without the other.
            cell.checkEntry(entry, twice, entry.way.isOfTokens() ? result : adapter.read(once));
          }
        });
  }

  @Test
  void an_absent_field_stays_absent_or_is_reported_as_missing() {
    forEachField(
        "absent",
        cell -> {
          cell.host.object().members.removeIf(m -> m.name.equals(Json.quoted(cell.name())));
          cell.check(cell.pointer);
          assertThat(cell.errors())
              .as(cell.label)
              .isEqualTo(
                  cell.field.multiplicity() == Field.Multiplicity.REQUIRED
                      ? List.of("missing-field " + cell.pointer)
                      : List.of());
        });
  }

  @Test
  void nothing_of_a_failing_document_shows_in_what_is_said_logged_or_printed() throws IOException {
    try (Overheard overheard = new Overheard()) {
      for (int problems : new int[] {1, 3, 30}) {
        for (long seed = 0; seed < 10; seed++) {
          Json.Obj document = Samples.complete(Canary.TEXT).with(Canary.TEXT, Canary.DIGITS);
          Planter.plant(document, problems, new SplittableRandom(seed));
          JsonText text = JsonText.compact(document);
          boolean fails = !adapter.read(text.bytes()).report().isValid();
          for (Entry entry : Entry.values()) {
            Outcome outcome = entry.read(adapter, mapper, text.bytes());
            outcome.showsNothing();
            if (fails && entry.way.isOfTokens()) {
              assertThat(outcome.report()).as("%s, seed %d", entry, seed).isNotNull();
            }
          }
        }
      }
      Canary.isNotIn(overheard.text());
    }
  }

  @Test
  void what_is_logged_or_printed_would_be_heard() {
    try (Overheard overheard = new Overheard()) {
      System.out.println("one");
      System.err.println("two");
      java.util.logging.Logger.getLogger("a").log(java.util.logging.Level.FINEST, "three");
      System.getLogger("b").log(System.Logger.Level.TRACE, "four");
      assertThat(overheard.text()).contains("one", "two", "three", "four");
    }
  }

  @Test
  void nothing_of_a_whole_document_shows_in_what_is_said_of_it() {
    Json.Obj document = Samples.complete(Canary.TEXT).with(Canary.TEXT, Canary.TEXT);
    CaseFile file = adapter.read(JsonText.compact(document).bytes()).orThrow();
    Canary.isNotIn(Validator.standard().validate(file));
    Node.allOf(file).forEach(TokenContract::isSilent);
  }

  private static <T extends Extensible> void isSilent(Node<T> node) {
    Canary.isNotIn(node.object().toString());
    Canary.isNotIn(node.object().unknownFields().toString());
    node.type().fields().stream()
        .filter(field -> field.type() instanceof Scalar.Word)
        .filter(field -> field.multiplicity() != Field.Multiplicity.MANY)
        .forEach(field -> Canary.isNotIn(String.valueOf(field.value(node.object()))));
  }

  @Test
  void nothing_of_a_cut_off_document_shows_in_what_is_said_of_it() throws IOException {
    Json.Obj host = Samples.host(Schema.DETENTION_LINK, Canary.TEXT).document();
    String document = JsonText.compact(host.with(Canary.TEXT, Json.raw(Canary.DIGITS))).toString();
    for (int end = 0; end < document.length(); end++) {
      String cut = document.substring(0, end);
      Canary.isNotIn(adapter.read(cut));
      for (String behind : List.of(Canary.TEXT, "\"" + Canary.TEXT)) {
        Canary.isNotIn(adapter.read(cut + behind));
        if (end > 0) {
          isNotInWhatIsThrown(cut + behind);
        }
      }
    }
  }

  private void isNotInWhatIsThrown(String document) throws IOException {
    try {
      mapper.map(document, CaseFile.class);
    } catch (IOException | RuntimeException thrown) {
      Canary.isNotIn(thrown);
    }
  }

  private void forEachField(String what, Consumer<Cell> test) {
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : type.fields()) {
        test.accept(new Cell(type, field, what));
      }
    }
  }

  /** One field of a type in a document that has little else. */
  private final class Cell {
    final Field<?, ?, ?> field;
    final Samples.Host host;
    final String pointer;
    final String label;

    Cell(ObjectType<?, ?> type, Field<?, ?, ?> field, String what) {
      this.field = field;
      host = Samples.host(type, Canary.TEXT);
      pointer = host.pointer() + "/" + field.name();
      label = type.label() + "." + field.name() + ": " + what;
    }

    String name() {
      return field.name();
    }

    byte[] document() {
      return JsonText.compact(host.document()).bytes();
    }

    ReadResult<CaseFile> read() {
      return adapter.read(document());
    }

    List<String> errors() {
      return Outcome.keys(Report.of(read().report().issues(Severity.ERROR)));
    }

    /** Refused at the pointer, or held and written back; through every way in just as well. */
    void check(String at) {
      check(at, List.of(Entry.values()));
    }

    void check(String at, List<Entry> entries) {
      byte[] document = document();
      ReadResult<CaseFile> result = adapter.read(document);
      Canary.isNotIn(result);
      if (result.value().isPresent()) {
        assertThat(result.report().isValid()).as(label).isTrue();
        sameJson(document, result.orThrow());
      } else {
        assertThat(result.report().issues(Severity.ERROR))
            .as(label)
            .isNotEmpty()
            .allMatch(issue -> (issue.pointer() + "/").startsWith(at + "/"));
      }
      for (Entry entry : entries) {
        checkEntry(entry, document, result);
      }
    }

    /** The same through another way in, but for the places, which are not the same through all. */
    void checkEntry(Entry entry, byte[] document, ReadResult<CaseFile> expected) {
      Outcome outcome = entry.read(adapter, mapper, document);
      assertThat(Optional.ofNullable(outcome.value()))
          .as("%s, %s", label, entry)
          .isEqualTo(expected.value());
      if (outcome.value() == null || entry.way == Way.READER) {
        assertThat(outcome.report()).as("%s, %s", label, entry).isNotNull();
        assertThat(outcome.keys())
            .as("%s, %s", label, entry)
            .isEqualTo(Outcome.keys(expected.report()));
      }
      if (outcome.thrown() != null) {
        Canary.isNotInWords(outcome.thrown());
      }
      if (entry.way == Way.READER) {
        assertThat(outcome.report()).as("%s, %s", label, entry).isEqualTo(expected.report());
      }
    }

    private void sameJson(byte[] document, CaseFile file) {
      try {
        Map<?, ?> written = (Map<?, ?>) adapter.tree(adapter.write(file));
        Map<Object, Object> read = new LinkedHashMap<>((Map<?, ?>) adapter.tree(document));
        read.putIfAbsent("schemaVersion", CaseFile.SCHEMA_VERSION); // the one default
        dropEmptyLists(host, read); // they say nothing, and are not written
        assertThat(Json.same(read, written)).as(label).isTrue();
      } catch (IOException broken) {
        throw new AssertionError(label, broken);
      }
    }

    private void dropEmptyLists(Samples.Host host, Map<Object, Object> read) {
      if (label.endsWith(": empty array")) {
        Object at = read;
        for (String step : host.pointer().split("/")) {
          if (at instanceof List<?> list) {
            at = list.get(Integer.parseInt(step));
          } else if (!step.isEmpty()) {
            at = ((Map<?, ?>) at).get(step);
          }
        }
        ((Map<?, ?>) at).remove(field.name(), List.of());
      }
    }
  }
}
