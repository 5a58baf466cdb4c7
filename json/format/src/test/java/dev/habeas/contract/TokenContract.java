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
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Every field with every kind of token: refused where it stands, or held and written back as the
 * same JSON. In neither case does anything of the document show.
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

  private final Adapter adapter;
  private final CaseMapper mapper;

  protected TokenContract(Adapter adapter) {
    this.adapter = adapter;
    this.mapper = adapter.mapper();
  }

  @Test
  void each_field_refuses_a_token_or_writes_it_back_as_the_same_json() {
    int cells = 0;
    for (ObjectType<?, ?> type : Schema.all()) {
      for (Field<?, ?, ?> field : type.fields()) {
        for (Map.Entry<String, String> token : TOKENS.entrySet()) {
          Cell cell = new Cell(type, field, token.getKey());
          cell.host.object().set(field.name(), Json.raw(token.getValue()));
          cell.check(cell.pointer);
          cells++;
        }
      }
    }
    assertThat(cells).isGreaterThan(5_000);
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
            cell.check(cell.pointer + "/0");
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
          Json.Node value = Json.text(Canary.TEXT);
          cell.host.object().members.removeIf(m -> m.name.equals(Json.quoted(cell.name())));
          cell.host.object().with(cell.name(), value).with(cell.name(), value);
          assertThat(cell.read().value()).as(cell.label).isEmpty();
          assertThat(cell.errors()).as(cell.label).contains("repeated-name " + cell.host.pointer());
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
      return keys(read().report().issues(Severity.ERROR));
    }

    /** Refused at the pointer, or held and written back; through a mapper just as well. */
    void check(String at) {
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
      checkMapper(document, result);
    }

    private void checkMapper(byte[] document, ReadResult<CaseFile> result) {
      try {
        assertThat(mapper.map(document, CaseFile.class)).as(label).isEqualTo(result.orThrow());
      } catch (IOException | RuntimeException thrown) {
        assertThat(result.value()).as(label).isEmpty();
        assertThat(thrown).as(label).isInstanceOf(HasIssues.class);
        Report report = ((HasIssues) thrown).report();
        assertThat(keys(report.issues())).as(label).isEqualTo(keys(result.report().issues()));
        Canary.isNotInWords(thrown);
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

  private static List<String> keys(List<Issue> issues) {
    List<String> keys = new ArrayList<>();
    issues.forEach(issue -> keys.add(issue.code() + " " + issue.pointer()));
    return keys;
  }
}
