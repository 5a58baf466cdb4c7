package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.Schema;
import dev.habeas.validation.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, no UTF-8 or no case file gives a report, and never an exception. */
@Timeout(60) // a guard against reading for ever, not a measurement
public abstract class MalformedContract {
  private static final long SEED = 11L;
  private static final String FILE = "{\"schemaVersion\":\"0.1\",\"id\":\"c1\"}";
  private static final String TO_SPOIL =
      "{\"id\":\"c1\",\"title\":\"a\\u0041\\n\",\"x\":{\"y\":[-1.5e3,0,true,null,{}]},"
          + "\"persons\":[{\"id\":\"p1\",\"size\":{\"value\":10}},{\"id\":\"p2\"}]}";
  private static final String MARKS = "\"\\{}[],:0-.+eEtfnu \n/x1\u0001";

  /** The digest of all that is told of the spoilt documents; that of all adapters. */
  private static final String TOLD =
      "75cbb472d5e88f5b9b741f96e0fc37468fc8f1616254e66a9e6c33eb176b872d";

  private static final Set<String> CODES =
      Set.of(
          "malformed-json",
          "trailing-content",
          "not-utf-8",
          "limit-exceeded",
          "wrong-type",
          "null-value",
          "empty-text",
          "lone-surrogate",
          "invalid-id",
          "invalid-date",
          "invalid-term",
          "number-out-of-range",
          "missing-field",
          "repeated-name",
          "unknown-field",
          "newer-schema-version",
          "unknown-schema-version");

  private final Adapter adapter;

  protected MalformedContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void a_document_cut_off_at_any_byte_is_malformed_from_there() {
    byte[] document = JsonText.spread(shortDocument(), "\r\n", "\uFEFF").bytes();
    for (int end = 0; end < document.length; end++) {
      byte[] cut = Arrays.copyOf(document, end);
      ReadResult<CaseFile> result = adapter.read(cut);
      assertThat(result.value()).as("cut at %d", end).isEmpty();
      List<String> codes = result.report().issues().stream().map(Issue::code).toList();
      boolean whole = new String(cut, UTF_8).indexOf('\uFFFD') < 0;
      assertThat(codes.get(codes.size() - 1))
          .as("cut at %d", end)
          .isEqualTo(whole ? "malformed-json" : "not-utf-8");
    }
    assertThat(adapter.read(document).value()).isPresent();
  }

  @Test
  void a_complete_document_cut_off_anywhere_keeps_what_was_reported_before() {
    Json.Obj complete = Samples.complete();
    Planter.plant(complete, 60, new SplittableRandom(SEED));
    JsonText text = JsonText.compact(complete);
    String document = text.toString();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int n = 0; n < 100; n++) {
      int end = random.nextInt(1, document.length());
      List<Issue> issues = adapter.read(document.substring(0, end)).report().issues();
      List<JsonText.Expected> before =
          text.expected().stream().filter(e -> e.location().offset() < end - 60).toList();
      assertThat(issues.get(issues.size() - 1).code()).isIn("malformed-json", "not-utf-8");
      if (!issues.get(0).code().equals("not-utf-8")) {
        assertThat(issues)
            .extracting(i -> new JsonText.Expected(i.code(), i.pointer(), i.location().get()))
            .as("cut at %d", end)
            .containsAll(before);
      }
    }
  }

  @Test
  void random_bytes_in_a_document_give_a_value_or_a_report() {
    byte[] document = JsonText.compact(shortDocument()).bytes();
    for (long seed = SEED; seed < SEED + 1_500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] spoilt = document.clone();
      for (int n = random.nextInt(1, 6); n > 0; n--) {
        int at = random.nextInt(spoilt.length);
        spoilt[at] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) "\"\\{}[],:0-.eEtfnu \n/".charAt(random.nextInt(20));
      }
      ReadResult<CaseFile> result = adapter.read(spoilt);
      assertThat(result.value().isPresent())
          .as("seed %d", seed)
          .isEqualTo(result.report().isValid());
      assertThat(result.report().issues())
          .as("seed %d", seed)
          .allMatch(i -> CODES.contains(i.code()));
      if (result.value().isPresent()) {
        byte[] written = adapter.write(result.orThrow());
        assertThat(adapter.read(written).value()).as("seed %d", seed).isEqualTo(result.value());
      }
    }
  }

  @Test
  void all_adapters_tell_the_same_of_spoilt_documents() throws NoSuchAlgorithmException {
    MessageDigest told = MessageDigest.getInstance("SHA-256");
    for (long seed = SEED; seed < SEED + 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder document = new StringBuilder(TO_SPOIL);
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        int at = random.nextInt(document.length());
        String mark = MARKS.substring(random.nextInt(MARKS.length())).substring(0, 1);
        document.replace(at, at + random.nextInt(2), mark);
      }
      for (Issue issue : adapter.read(document.toString()).report().issues()) {
        told.update(
            (issue + " " + issue.details() + issue.location().get().offset()).getBytes(UTF_8));
      }
    }
    assertThat(HexFormat.of().formatHex(told.digest())).isEqualTo(TOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"c1\"} ¦x                                   | trailing-content    |",
        "{\"id\":\"c1\"} ¦{}                                  | trailing-content    |",
        "{\"id\":\"c1\"} ¦null                                | trailing-content    |",
        "{\"id\":\"c1\"} ¦01                                  | trailing-content    |",
        "{\"id\":\"c1\"}¦}                                    | trailing-content    |",
        "{\"id\":\"c1\"}¦,                                    | trailing-content    |",
        "{\"id\":\"c1\"} ¦// comment                          | trailing-content    |",
        "{\"id\":\"c1\"} ¦\"                                  | trailing-content    |",
        "¦/* comment */ {\"id\":\"c1\"}                       | malformed-json      |",
        "{\"id\":¦/**/\"c1\"}                                 | malformed-json      | /id",
        "¦# comment                                           | malformed-json      |",
        "{¦'id':'c1'}                                         | malformed-json      |",
        "{¦id:\"c1\"}                                         | malformed-json      |",
        "{\"id\":¦c1}                                         | malformed-json      | /id",
        "{\"id\":\"c1\",¦}                                    | malformed-json      |",
        "{¦,\"id\":\"c1\"}                                    | malformed-json      |",
        "{\"id\":\"c1\" ¦\"x\":1}                             | malformed-json      |",
        "{\"id\" ¦\"c1\"}                                     | malformed-json      | /id",
        "{\"id\":¦:\"c1\"}                                    | malformed-json      | /id",
        "{\"id\":¦0x1}                                        | malformed-json      | /id",
        "{\"id\":\"c1\",\"x\":[1,¦]}                          | malformed-json      |",
        "{\"id\":\"c1\",\"x\":[¦,1]}                          | malformed-json      |",
        "{\"id\":\"c1\",\"x\":[1 ¦2]}                         | malformed-json      |",
        "{\"id\":\"c1\",\"x\":[1¦}}                           | malformed-json      |",
        "{\"id\":\"c1\",\"x\":{\"y\":1¦]}                     | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦NaN}                           | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦Infinity}                      | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦-Infinity}                     | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦01}                            | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦-01}                           | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦+1}                            | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦.5}                            | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦5.}                            | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦1e}                            | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦1e+}                           | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦0x1F}                          | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦1_000}                         | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦1\"y\"}                        | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦-}                             | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦tru}                           | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦truer}                         | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦True}                          | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦\"\\x41\"}                     | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦\"\\u00g0\"}                   | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦\"\\'\"}                       | malformed-json      |",
        "{\"id\":\"c1\",\"x\":¦\"\\\"}                        | malformed-json      |",
        "{\"id\":\"c1\",\"title\":¦\"a                        | malformed-json      | /title",
        "{\"id\":\"c1\",\"title\":\"a\"¦                      | malformed-json      |",
        "{\"id\":\"c1\",\"title\"¦                            | malformed-json      | /title",
        "{\"id\":\"c1\",\"title\":¦                           | malformed-json      | /title",
        "{\"id\":\"c1\",¦\"title                              | malformed-json      |",
        "{\"id\":\"c1\",\"persons\":[{\"id\":\"p1\",\"names\":[¦01]}]} | malformed-json      |"
            + " /persons/0/names",
        "{\"id\":\"c1\",\"persons\":[{\"id\":\"p1\"} ¦{}]}    | malformed-json      | /persons",
        "{\"id\":¦\"\\ud83d\"}                                | lone-surrogate      | /id",
        "{\"id\":¦\"\\ude00\\ud83d\"}                         | lone-surrogate      | /id",
        "{\"id\":\"c1\",\"x\":¦\"\\udfff\"}                   | lone-surrogate      |",
        "{\"id\":\"c1\",\"x\":[{\"y\":¦\"\\ud800\"}]}         | lone-surrogate      |",
        "{\"id\":\"c1\",¦\"\\ud800\":1}                       | lone-surrogate      |",
        "{\"id\":\"c1\",\"x\":{¦\"\\ud800\":1}}               | lone-surrogate      |",
        "{\"id\":\"c1\",\"x\":1,¦\"x\":1}                     | repeated-name       |",
        "{\"id\":\"c1\",¦\"id\":\"c1\"}                       | repeated-name       |",
        "{\"id\":\"c1\",¦\"\\u0069d\":\"c1\"}                 | repeated-name       |",
        "{\"id\":\"c1\",\"x\":{\"y\":1,¦\"\\u0079\":2}}       | repeated-name       |",
        "¦[]                                                  | wrong-type          |",
        "¦[{\"id\":\"c1\"}]                                   | wrong-type          |",
        "¦\"x\"                                               | wrong-type          |",
        "¦1                                                   | wrong-type          |",
        "¦true                                                | wrong-type          |",
        "¦null                                                | null-value          |",
        "{¦}                                                  | missing-field       | /id",
        "{\"id\":\"c1\",\"x\":¦1e999999999}                   | number-out-of-range |",
        "{\"id\":\"c1\",\"x\":¦-1e-999999999}                 | number-out-of-range |",
        "{\"id\":\"c1\",\"x\":¦0e999999999}                   | number-out-of-range |",
        "{\"id\":\"c1\",\"x\":¦1e99999999999999999}           | number-out-of-range |",
      })
  void this_is_refused_there(String marked, String code, String pointer) {
    String document = marked.replace("¦", "");
    ReadResult<CaseFile> result = adapter.read(document);
    assertThat(result.value()).isEmpty();
    assertThat(result.report().issues().stream().filter(i -> !i.code().equals("unknown-field")))
        .extracting(i -> new JsonText.Expected(i.code(), i.pointer(), i.location().get()))
        .containsExactly(
            new JsonText.Expected(
                code,
                pointer == null ? "" : pointer,
                JsonText.locate(document, marked.indexOf('¦'))));
    assertThat(adapter.read(document.getBytes(UTF_8)).report()).isEqualTo(result.report());
  }

  @Test
  void line_ends_inside_a_text_are_malformed() {
    for (char c = 0; c < ' '; c++) {
      assertCode("{\"id\":\"c" + c + "1\"}", "malformed-json");
      assertCode("{\"id\":\"c1\",\"x" + c + "\":1}", "malformed-json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\t ", "\uFEFF  "})
  void a_document_of_nothing_is_no_json_at_its_end(String document) {
    Issue issue = assertCode(document, "malformed-json");
    assertThat(issue.location().orElseThrow().offset()).isEqualTo(document.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@class", "@type", "$type", "$ref", "__proto__", "class", "@id"})
  void names_that_mean_something_elsewhere_are_kept_as_unknown_fields(String name) {
    String document =
        FILE.replace("}", ",\"" + name + "\":\"java.lang.Runtime\",\"y\":{\"" + name + "\":[]}}");
    ReadResult<CaseFile> result = adapter.read(document);
    assertThat(result.report().isValid()).isTrue();
    assertThat(adapter.writeText(result.orThrow())).isEqualTo(document);
  }

  @Test
  void escaped_and_raw_characters_are_the_same_in_texts_and_names() {
    String raw = FILE.replace("}", ",\"\uD83D\uDD4Aї/\":\"\uD83D\uDD4Aї/\"}");
    String escaped =
        FILE.replace("}", ",\"\\ud83d\\udd4a\\u0457\\/\":\"\\uD83D\\uDD4A\\u0457\\/\"}");
    assertThat(adapter.writeText(adapter.read(raw).orThrow())).isEqualTo(raw);
    assertThat(adapter.writeText(adapter.read(escaped).orThrow())).isEqualTo(raw);
  }

  @Test
  void other_encodings_than_utf_8_are_refused() {
    String document = "{\"id\":\"їжак\"}";
    for (String name : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      Charset charset = Charset.forName(name);
      assertCode(document.getBytes(charset), "not-utf-8");
      assertCode(("\uFEFF" + document).getBytes(charset), "not-utf-8");
      assertCode("{".getBytes(charset), "not-utf-8");
    }
    assertCode(document.getBytes(Charset.forName("windows-1251")), "not-utf-8");
    assertCode("{\"id\":\"é\"}".getBytes(ISO_8859_1), "not-utf-8");
    assertCode("\uFEFF".getBytes(UTF_16LE), "not-utf-8");
    assertCode("\uFEFF".getBytes(UTF_16BE), "not-utf-8");
    assertThat(adapter.read(("\uFEFF" + document).getBytes(UTF_8)).value()).isPresent();
  }

  @Test
  void bytes_that_no_utf_8_has_are_refused_in_texts_and_names_and_elsewhere() {
    for (int[] bad :
        new int[][] {
          {0xC0, 0x80}, // overlong
          {0xC1, 0xBF},
          {0xE0, 0x80, 0x80},
          {0xE0, 0x9F, 0xBF},
          {0xF0, 0x8F, 0xBF, 0xBF},
          {0xED, 0xA0, 0xBD}, // surrogates
          {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80},
          {0xF4, 0x90, 0x80, 0x80}, // beyond Unicode
          {0xF8, 0x88, 0x80, 0x80, 0x80},
          {0x80}, // stray or cut off
          {0xBF},
          {0xC3},
          {0xE2, 0x82},
          {0xF0, 0x9F, 0x95},
          {0xFE},
          {0xFF}
        }) {
      for (String document :
          List.of("{\"id\":\"?\"}", "{\"id\":\"c1\",\"?\":1}", "{\"id\":\"c1\"} ?", "?{}", "{?}")) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte b : document.getBytes(UTF_8)) {
          if (b == '?') {
            for (int each : bad) {
              bytes.write(each);
            }
          } else {
            bytes.write(b);
          }
        }
        Issue issue = assertCode(bytes.toByteArray(), "not-utf-8");
        assertThat(issue.location().orElseThrow().offset()).isEqualTo(document.indexOf('?'));
      }
    }
  }

  @Test
  void half_a_surrogate_pair_in_a_string_is_refused_through_a_string_and_a_reader()
      throws IOException {
    for (String half : List.of("\uD83D", "\uDD4A", "\uDD4A\uD83D", "\uD83D\uD83D\uDD4A")) {
      for (String document :
          List.of("{\"id\":\"їx?\"}", "{\"id\":\"c1\",\"?\":1}", "{} ?", "?", "{\"id\":\"?")) {
        String spoilt = document.replace("?", half);
        ReadResult<CaseFile> result = adapter.read(spoilt);
        assertThat(result.value()).isEmpty();
        assertThat(result.report().issues()).extracting(Issue::code).containsExactly("not-utf-8");
        assertThat(result.report().issues().get(0).location().orElseThrow().offset())
            .isEqualTo(document.indexOf('?'));
        assertThat(adapter.read(new StringReader(spoilt)).report()).isEqualTo(result.report());
      }
    }
  }

  @Test
  void what_was_reported_before_a_syntax_error_stays() {
    String document = "{\"id\":null,\"x\":1,\"persons\":[{}, {\"id\":1}, {\"id\":\"p\" ?";
    assertThat(adapter.read(document).report().issues())
        .extracting(i -> i.code() + " " + i.pointer())
        .containsExactly(
            "null-value /id",
            "unknown-field ",
            "missing-field /persons/0/id",
            "wrong-type /persons/1/id",
            "malformed-json /persons/2");
  }

  @Test
  void every_read_gives_the_same_codes_whatever_the_bytes_are() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (long seed = SEED; seed < SEED + 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) random.nextInt(256);
      }
      ReadResult<CaseFile> result = adapter.read(bytes);
      assertThat(result.value()).as("seed %d", seed).isEmpty();
      assertThat(adapter.read(new ByteArrayInputStream(bytes)).report()).isEqualTo(result.report());
      result.report().issues().forEach(issue -> seen.add(issue.code()));
    }
    assertThat(CODES).containsAll(seen);
  }

  private static Json.Obj shortDocument() {
    Json.Obj document = Samples.host(Schema.CREDIT, "ї\uD83D\uDD4A").document();
    return document
        .with("title", "a \"title\" \\ of \u2028 / things")
        .with("asOf", "2019?-06-11")
        .with("x", Json.array(Json.raw("-1.50e-3"), Json.raw("null"), Json.raw("true")));
  }

  private Issue assertCode(String document, String code) {
    assertThat(adapter.read(document).report())
        .isEqualTo(adapter.read(document.getBytes(UTF_8)).report());
    return assertCode(document.getBytes(UTF_8), code);
  }

  private Issue assertCode(byte[] document, String code) {
    ReadResult<CaseFile> result = adapter.read(document);
    assertThat(result.value()).isEmpty();
    assertThat(result.report().issues()).extracting(Issue::code).containsExactly(code);
    return result.report().issues().get(0);
  }
}
