package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.CaseFile;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of many records: one at a time, each as if it stood alone, bad ones told by place. */
@Timeout(300) // a guard against reading for ever, not a measurement
public abstract class StreamContract {
  private static final int CASES = Integer.getInteger("habeas.cases", 300);
  private static final long SEED = Long.getLong("habeas.seed", 20261122L);
  private static final Integer MEGABYTES = Integer.getInteger("habeas.megabytes");
  private static final String JVM =
      System.getProperty("habeas.jvm", "-Xmx16m -XX:TieredStopAtLevel=1"); // quick to start
  private static final int BUFFER = 1 << 16;

  /** Records on one line: good ones, some with something unknown, and refused ones. */
  private static final List<String> RECORDS =
      List.of(
          "{\"id\":\"c1\"}",
          "{\"id\":\"c2\",\"title\":\"Ланка \uD83D\uDD4A \\\"]},{[\\\\\"}",
          "{\"id\":\"c3\",\"title\":\"line\u2028paragraph\u2029nel\u0085end\"}",
          "{\"id\":\"c4\",\"ї\":[{\"x\":[[]]},\"}\"]}",
          "{\"id\":\"c5\",\r\"title\" : \"spread\"\t}",
          "{\"title\":\"no id\"}",
          "{\"id\":\"c6\",\"title\":7,\"persons\":[{\"id\":\"\"},[],{\"id\":\"p\",\"id\":\"q\"}]}",
          "{\"id\":\"c7\",\"title\":\"\\ud800\"}",
          "{\"id\":\"ї\",\"persons\":{}}",
          "{\"id\":\"c8\",\"x\":1e999}",
          "null",
          "[]",
          "[[{\"id\":\"c9\"}],2]",
          "-1.5",
          "true",
          "\"{]\\\\\"");

  /** Lines that are no JSON, the last two no UTF-8 either. */
  private static final List<byte[]> NO_RECORDS =
      Stream.of(
              "{\"id\":\"c1\"",
              "{\"id\":\"c1\",}",
              "{\"id\":\"c1\"}}",
              "{\"id\":\"c1\"} {\"id\":\"c2\"}",
              "{\"id\":\"c1\"}\r{\"id\":\"c2\"}",
              "{\"id\":\"c\r1\"}",
              "{\"id\":\"c\u00001\"}",
              "{\"id\":\"c1\",\"x\":\"",
              "\"",
              "]",
              "Ланка",
              "{\"id\":\"\u00001\"}",
              "{\"id\":\"c1\",\"x\":\"?\"}",
              "?{\"id\":\"c1\"}")
          .map(text -> broken(text, 0xC3))
          .toList();

  private final Adapter adapter;

  protected StreamContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void each_line_is_read_as_if_it_stood_alone_at_its_place() {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Text text = new Text(random.nextBoolean() ? "\uFEFF" : "");
      for (int n = random.nextInt(20); n > 0; n--) {
        text.space(random, " ", "\t", "\n", "\r\n", "\r");
        text.record(random.nextInt(3) == 0 ? pick(NO_RECORDS, random) : record(random));
        text.add(n == 1 && random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\r\n");
      }
      assertThat(told(adapter.lines(text.stream(random))))
          .as("seed %d", seed)
          .isEqualTo(text.expected(adapter::read));
    }
  }

  @Test
  void each_element_of_an_array_is_read_as_if_it_stood_alone_at_its_place() {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Text text = new Text(random.nextBoolean() ? "\uFEFF" : "");
      text.space(random, " ", "\n");
      text.add("[");
      for (int n = random.nextInt(20); n > 0; n--) {
        text.space(random, " ", "\t", "\n", "\r\n", "\r");
        text.record(record(random));
        text.space(random, " ", "\t", "\n", "\r\n", "\r");
        text.add(n == 1 ? "" : ",");
      }
      text.add("]");
      text.space(random, " ", "\n");
      assertThat(told(adapter.array(text.stream(random))))
          .as("seed %d", seed)
          .isEqualTo(text.expected(adapter::read));
    }
  }

  @Test
  void an_array_ends_with_the_first_element_that_is_no_json() {
    for (String element :
        List.of(
            "{\"id\":\"c1\",}",
            "{\"id\":\"c1\"]",
            "{\"id\" \"c1\"}",
            "{\"id\":\"c\n1\"}",
            "{\"id\":\"\\x\"}",
            "{\"id\":c1}",
            "{'id':'],{}'}",
            "tru",
            "nul",
            "01",
            "1.",
            "-",
            "1{}",
            "\"a\"\"b\"",
            "\"\\u12\"")) {
      String array = "[{\"id\":\"c0\"},\n{\"id\":7}, " + element + " ,\n{\"id\":\"c2\"}]";
      List<ReadResult<CaseFile>> results = results(adapter.array(bytes(array)));
      assertThat(results).as(element).hasSizeBetween(3, 4);
      assertThat(results.get(0).value()).isPresent();
      assertThat(codes(results.get(1))).containsExactly("wrong-type");
      assertThat(codes(results.get(results.size() - 1)))
          .as(element)
          .containsAnyOf("malformed-json", "trailing-content");
      assertThat(results.subList(1, results.size())).allMatch(result -> result.value().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"id\":\"c1\"},]              | 1 | malformed-json   | 13",
        "[{\"id\":\"c1\"},,{}]           | 1 | malformed-json   | 13",
        "[{\"id\":\"c1\"} {\"id\":\"c2\"}] | 1 | malformed-json   | 13",
        "[{\"id\":\"c1\"}                | 1 | malformed-json   | 12",
        "[{\"id\":\"c1\"},               | 1 | malformed-json   | 13",
        "[{\"id\":\"c1\"}}               | 1 | malformed-json   | 12",
        "[{\"id\":\"c1\"}:               | 1 | malformed-json   | 12",
        "[,{\"id\":\"c1\"}]              | 0 | malformed-json   | 1",
        "[,]                             | 0 | malformed-json   | 1",
        "[                               | 0 | malformed-json   | 1",
        "[}                              | 0 | malformed-json   | 1",
        "[// comment                     | 0 | malformed-json   | 1",
        "[NaN]                           | 0 | malformed-json   | 1",
        "[+1]                            | 0 | malformed-json   | 1",
        "[\uFEFF{\"id\":\"c1\"}]         | 0 | malformed-json   | 1",
        "[] x                            | 0 | trailing-content | 3",
        "[][]                            | 0 | trailing-content | 2",
        "[{\"id\":\"c1\"}]]              | 1 | trailing-content | 13",
        "[{\"id\":\"c1\"}],              | 1 | trailing-content | 13",
        "[{\"id\":\"c1\"}] ?             | 1 | not-utf-8        | 14",
        "[?]                             | 0 | not-utf-8        | 1",
        "?[]                             | 0 | not-utf-8        | 0",
        "{\"id\":\"c1\"}                 | 0 | wrong-type       | 0",
        "\"[]\"                          | 0 | wrong-type       | 0",
        "-1                              | 0 | wrong-type       | 0",
        "7                               | 0 | wrong-type       | 0",
        "true                            | 0 | wrong-type       | 0",
        "null                            | 0 | null-value       | 0",
        "]                               | 0 | malformed-json   | 0",
        "id                              | 0 | malformed-json   | 0",
        "``                              | 0 | malformed-json   | 0",
      })
  void what_is_no_array_of_records_ends_with_one_issue(
      String text, int before, String code, int offset) {
    List<ReadResult<CaseFile>> results =
        results(adapter.array(new ByteArrayInputStream(broken(text, 0xFF))));
    assertThat(results).hasSize(before + 1);
    assertThat(results.subList(0, before)).allMatch(result -> result.value().isPresent());
    assertThat(results.get(before).value()).isEmpty();
    Issue issue = results.get(before).report().issues().get(0);
    assertThat(results.get(before).report().issues()).hasSize(1);
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.pointer()).isEmpty();
    assertThat(issue.location()).hasValue(new Location(offset, 1, offset + 1));
    assertThat(results.get(before).start()).isEqualTo(new Location(offset, 1, offset + 1));
  }

  @Test
  void a_text_that_is_no_array_says_what_it_is() {
    assertThat(results(adapter.array(bytes(" {}"))).get(0).report().issues().get(0).details())
        .containsEntry("expected", "array")
        .containsEntry("found", "object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n", "\n \r\n\t\n", "\uFEFF\r\n"})
  void no_lines_but_blank_ones_are_no_records(String text) {
    assertThat(results(adapter.lines(bytes(text)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] ", "\uFEFF[\r\n]\n"})
  void an_empty_array_has_no_records(String text) {
    assertThat(results(adapter.array(bytes(text)))).isEmpty();
  }

  @Test
  void a_record_over_many_lines_is_a_problem_of_each_of_them() {
    List<ReadResult<CaseFile>> results =
        results(adapter.lines(bytes("{\n\"id\":\n\"c1\"\n}\n{\"id\":\"c2\"}")));
    assertThat(results).hasSize(5);
    assertThat(results.subList(0, 4)).allMatch(result -> result.value().isEmpty());
    assertThat(results.get(4).orThrow().id()).isEqualTo("c2");
    assertThat(results).extracting(result -> result.start().line()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void a_byte_order_mark_can_begin_any_line_as_in_files_that_were_joined() {
    String line = "\uFEFF{\"id\":\"c1\"}\n";
    assertThat(results(adapter.lines(bytes(line + line))))
        .hasSize(2)
        .allMatch(result -> result.value().isPresent());
  }

  @Test
  void a_line_is_read_as_the_same_bytes_alone_whatever_it_begins_with() {
    String good = "{\"id\":\"c1\"}";
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < CASES; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(List.of(" ", "\t", "\uFEFF", "\0").get(random.nextInt(4)));
      }
      String line = text + (random.nextBoolean() ? good : "");
      ReadResult<CaseFile> alone = adapter.read(line.getBytes(UTF_8));
      List<ReadResult<CaseFile>> first = results(adapter.lines(bytes(line + "\n" + good)));
      List<ReadResult<CaseFile>> second = results(adapter.lines(bytes(good + "\n" + line)));
      if (line.isBlank()) {
        assertThat(second).hasSize(1);
      } else {
        assertThat(second).hasSize(2);
        assertAlike(second.get(1), alone, new Location(good.length() + 1, 2, 1));
      }
      if (line.isBlank() || (line.startsWith("\uFEFF") && line.substring(1).isBlank())) {
        assertThat(first).hasSize(1);
      } else {
        assertThat(first).hasSize(2);
        assertAlike(first.get(0), alone, new Location(0, 1, 1));
      }
    }
  }

  private static void assertAlike(
      ReadResult<CaseFile> result, ReadResult<CaseFile> alone, Location line) {
    assertThat(result.value()).isEqualTo(alone.value());
    assertThat(result.report().issues())
        .isEqualTo(alone.report().issues().stream().map(issue -> moved(issue, line)).toList());
  }

  private static Issue moved(Issue issue, Location line) {
    Location place = issue.location().orElseThrow();
    return issue.withLocation(
        new Location(place.offset() + line.offset(), line.line(), place.column()));
  }

  @Test
  void the_lines_of_another_encoding_are_no_utf_8() {
    byte[] text = "{\"id\":\"c1\"}\n{\"id\":\"c2\"}\n".getBytes(UTF_16LE);
    assertThat(results(adapter.lines(new ByteArrayInputStream(text))))
        .allSatisfy(result -> assertThat(codes(result)).containsExactly("not-utf-8"));
    assertThat(
            codes(results(adapter.array(new ByteArrayInputStream("[]".getBytes(UTF_16LE)))).get(0)))
        .containsExactly("not-utf-8");
  }

  @Test
  void what_one_line_does_to_the_parser_is_not_felt_by_the_next() {
    String good = "{\"id\":\"c1\",\"title\":\"good\"}\n";
    StringBuilder text = new StringBuilder(good);
    String deep = "[".repeat(100_000) + "\n";
    String wide = "{\"id\":\"c2\",\"persons\":[" + "0,".repeat(20_000) + "0]}\n";
    String names = "{\"id\":\"c3\",\"" + "x".repeat(100_000) + "\":1}\n";
    String number = "{\"id\":\"c4\",\"x\":" + "1".repeat(100_000) + "}\n";
    String words = "{\"id\":\"c5\",\"title\":\"" + "x".repeat(2 << 20) + "\"}\n";
    for (String bad : List.of(deep, wide, names, number, words)) {
      text.append(bad).append(good);
    }
    List<ReadResult<CaseFile>> results = results(adapter.lines(bytes(text.toString())));
    assertThat(results).hasSize(11);
    for (int i = 0; i < results.size(); i++) {
      assertThat(results.get(i).value().isPresent()).as("line %d", i + 1).isEqualTo(i % 2 == 0);
      assertThat(results.get(i).start().line()).isEqualTo(i + 1);
      if (i % 2 == 1) {
        String code = i == 7 ? "number-out-of-range" : "limit-exceeded";
        assertThat(codes(results.get(i))).as("line %d", i + 1).contains(code);
      }
    }
  }

  @Test
  void a_line_has_up_to_64_mebibytes_and_one_with_more_is_passed_over() throws IOException {
    String good = "{\"id\":\"c1\"}";
    long most = (64L << 20) - good.length();
    InputStream stream =
        joined(
            bytes(good), spaces(most), bytes("\r\n" + good), spaces(most + 1), bytes("\n" + good));
    try (CaseSequence cases = adapter.lines(stream)) {
      Iterator<ReadResult<CaseFile>> results = cases.iterator();
      assertThat(results.next().value()).isPresent();
      ReadResult<CaseFile> over = results.next();
      assertThat(codes(over)).containsExactly("limit-exceeded");
      assertThat(over.start()).isEqualTo(new Location((64 << 20) + 2, 2, 1));
      assertThat(over.report().issues().get(0).location()).hasValue(over.start());
      ReadResult<CaseFile> last = results.next();
      assertThat(last.value()).isPresent();
      assertThat(last.start()).isEqualTo(new Location((128 << 20) + 4, 3, 1));
      assertThat(results.hasNext()).isFalse();
    }
  }

  @Test
  void an_array_ends_with_an_element_that_cannot_be_looked_through() throws IOException {
    InputStream endless =
        joined(bytes("[{\"id\":\"c1\"},\n{\"id\":\""), new Endless("x".getBytes(UTF_8)));
    List<ReadResult<CaseFile>> results = results(adapter.array(endless));
    assertThat(results).hasSize(2);
    assertThat(codes(results.get(1))).containsExactly("limit-exceeded");
    assertThat(results.get(1).start()).isEqualTo(new Location(14, 2, 1));

    String deep = "[" + "[".repeat(70) + "]".repeat(70) + ",{\"id\":\"c1\"}]";
    assertThat(results(adapter.array(bytes(deep))))
        .singleElement()
        .satisfies(result -> assertThat(codes(result)).contains("limit-exceeded"));
  }

  @Test
  void an_array_goes_on_after_an_element_beyond_a_limit_that_can_be_looked_through() {
    String words = "{\"id\":\"c1\",\"title\":\"" + "x".repeat(2 << 20) + "\"}";
    String wide = "{\"id\":\"c2\",\"persons\":[" + "0,".repeat(20_000) + "0]}";
    List<ReadResult<CaseFile>> results =
        results(adapter.array(bytes("[" + words + "," + wide + ",{\"id\":\"c3\"}]")));
    assertThat(results).hasSize(3);
    assertThat(codes(results.get(0))).containsExactly("limit-exceeded");
    assertThat(codes(results.get(1))).contains("limit-exceeded");
    assertThat(results.get(2).value()).isPresent();
  }

  @Test
  void no_more_than_a_buffer_is_read_ahead() {
    byte[] record = "{\"id\":\"c1\",\"title\":\"Ланка\"}".getBytes(UTF_8);
    for (String end : List.of("\n", ",")) {
      ByteArrayOutputStream period = new ByteArrayOutputStream();
      period.writeBytes(record);
      period.writeBytes(end.getBytes(UTF_8));
      Endless endless = new Endless(period.toByteArray());
      InputStream stream = end.equals(",") ? joined(bytes("["), endless) : endless;
      CaseSequence cases = end.equals(",") ? adapter.array(stream) : adapter.lines(stream);
      assertThat(endless.given).isZero();
      Iterator<ReadResult<CaseFile>> results = cases.iterator();
      for (long n = 1; n <= 10_000; n++) {
        assertThat(results.next().value()).isPresent();
        assertThat(endless.given).isLessThanOrEqualTo(n * period.size() + BUFFER);
      }
    }
  }

  @Test
  void a_record_is_given_as_soon_as_its_end_has_come() {
    AtomicInteger asked = new AtomicInteger();
    Iterator<ReadResult<CaseFile>> lines =
        adapter.lines(new Slow(asked, "{\"id\":\"c1\"}\n", "{\"id\":", "\"c2\"}\n")).iterator();
    assertThat(lines.next().orThrow().id()).isEqualTo("c1");
    assertThat(asked).hasValue(1);
    assertThat(lines.next().orThrow().id()).isEqualTo("c2");
    assertThat(asked).hasValue(3);

    asked.set(0);
    Iterator<ReadResult<CaseFile>> elements =
        adapter.array(new Slow(asked, "[{\"id\":\"c1\"}", ", {\"id\":\"c2\"}")).iterator();
    assertThat(elements.next().orThrow().id()).isEqualTo("c1");
    assertThat(asked).hasValue(1);
    assertThat(elements.next().orThrow().id()).isEqualTo("c2");
    assertThat(asked).hasValue(2);
  }

  @Test
  void a_stream_that_fails_ends_the_sequence_after_what_was_whole() {
    for (boolean array : new boolean[] {false, true}) {
      String begun =
          array ? "[{\"id\":\"c1\"},{\"id\":\"c2\"}," : "{\"id\":\"c1\"}\n{\"id\":\"c2\"}\n";
      InputStream stream = joined(bytes(begun + "{\"id\":\"c"), new Failing());
      CaseSequence cases = array ? adapter.array(stream) : adapter.lines(stream);
      Iterator<ReadResult<CaseFile>> results = cases.iterator();
      assertThat(results.next().orThrow().id()).isEqualTo("c1");
      assertThat(results.next().orThrow().id()).isEqualTo("c2");
      assertThatThrownBy(results::hasNext)
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("unplugged");
      assertThat(results.hasNext()).isFalse();
      assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void the_stream_is_closed_with_the_sequence_and_not_before() throws IOException {
    for (Function<InputStream, CaseSequence> opener :
        List.<Function<InputStream, CaseSequence>>of(adapter::lines, adapter::array)) {
      AtomicInteger closed = new AtomicInteger();
      CaseSequence cases = opener.apply(counting(closed));
      Iterator<ReadResult<CaseFile>> results = cases.iterator();
      results.next();
      assertThat(closed).hasValue(0);
      cases.close();
      assertThat(closed).hasValue(1);
      assertThatThrownBy(results::hasNext).isInstanceOf(IllegalStateException.class);

      try (Stream<ReadResult<CaseFile>> stream = opener.apply(counting(closed)).stream()) {
        assertThat(stream.isParallel()).isFalse();
        assertThat(stream.limit(1).count()).isEqualTo(1);
        assertThat(closed).hasValue(1);
      }
      assertThat(closed).hasValue(2);
    }
  }

  @Test
  void a_sequence_can_be_gone_through_once() {
    CaseSequence cases = adapter.lines(bytes("{\"id\":\"c1\"}"));
    assertThat(cases.stream().map(ReadResult::orThrow)).hasSize(1);
    assertThatThrownBy(cases::iterator).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(cases::stream).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_is_found_in_a_record_has_its_place_in_the_whole_stream() {
    String lines = "{\"id\":\"ї1\", \"title\":\"a\"}\n\n {\r\"title\":\"b\"}\r\n{\"title\":\"c\",";
    String array =
        "\uFEFF[ {\"id\":\"ї1\", \"title\":\"a\"},\n{\r\"title\":\"b\"} ,{\"title\":\"c\",";
    assertThatPlacesAreThoseOfTitles(lines, adapter.lines(bytes(lines)));
    assertThatPlacesAreThoseOfTitles(array, adapter.array(bytes(array)));
  }

  @Test
  void a_record_has_no_places_before_it_is_given_nor_once_the_next_one_is_asked_for() {
    String two = "{\"id\":\"c1\"}\n{\"id\":\"c2\"}";
    Report found = Report.of(List.of(Issue.of("found", Severity.INFO, "/id")));
    CaseSequence cases = adapter.lines(bytes(two));
    Iterator<ReadResult<CaseFile>> results = cases.iterator();
    for (int line = 1; line <= 2; line++) {
      assertThat(results.hasNext()).isTrue();
      assertThatThrownBy(() -> cases.locate(found)).isInstanceOf(IllegalStateException.class);
      results.next();
      assertThat(cases.locate(found).issues().get(0).location().orElseThrow().line())
          .isEqualTo(line);
    }
  }

  private static void assertThatPlacesAreThoseOfTitles(String text, CaseSequence cases) {
    Report found = Report.of(List.of(Issue.of("found", Severity.INFO, "/title")));
    assertThatThrownBy(() -> cases.locate(found)).isInstanceOf(IllegalStateException.class);
    Iterator<ReadResult<CaseFile>> results = cases.iterator();
    for (String value : List.of("\"a\"", "\"b\"", "\"c\"")) {
      results.next();
      assertThat(cases.locate(found).issues().get(0).location())
          .contains(JsonText.locate(text, text.indexOf(value)));
    }
    assertThat(results.hasNext()).isFalse();
    assertThatThrownBy(() -> cases.locate(found)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_document_begins_at_the_beginning() {
    assertThat(adapter.read(" \n{\"id\":\"c1\"}").start()).isEqualTo(new Location(0, 1, 1));
  }

  @Test
  void streams_larger_than_the_heap_are_read_and_if_asked_for_validated_and_written_back()
      throws Exception {
    List<Path> paths = new ArrayList<>(ClassPath.ofModule(adapter.packaging()));
    paths.add(ClassPath.of(LargeStreams.class));
    paths.add(ClassPath.of(adapter.getClass()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JVM.split(" ")));
    command.add("-cp");
    command.add(String.join(File.pathSeparator, paths.stream().map(Path::toString).toList()));
    command.add(LargeStreams.class.getName());
    command.add(adapter.getClass().getName());
    command.add(Integer.toString(MEGABYTES == null ? 20 : MEGABYTES));
    command.add(Boolean.toString(MEGABYTES != null));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines()).hasSize(2);
    if (MEGABYTES != null) {
      System.out.print(said);
    }
  }

  private static byte[] record(SplittableRandom random) {
    return pick(RECORDS, random).getBytes(UTF_8);
  }

  private static <E> E pick(List<E> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  /** The text in UTF-8, with the byte in place of each question mark. */
  private static byte[] broken(String text, int with) {
    byte[] bytes = text.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) with : bytes[i];
    }
    return bytes;
  }

  private static List<ReadResult<CaseFile>> results(CaseSequence cases) {
    List<ReadResult<CaseFile>> results = new ArrayList<>();
    cases.forEach(results::add);
    return results;
  }

  private static List<String> codes(ReadResult<CaseFile> result) {
    return result.report().issues().stream().map(Issue::code).toList();
  }

  private static List<Told> told(CaseSequence cases) {
    return results(cases).stream().map(result -> Told.of(result, result.start())).toList();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream spaces(long count) {
    Endless endless = new Endless(" ".getBytes(UTF_8));
    endless.left = count;
    return endless;
  }

  private static InputStream joined(InputStream... streams) {
    return new SequenceInputStream(Collections.enumeration(Arrays.asList(streams)));
  }

  private static InputStream counting(AtomicInteger closed) {
    return new ByteArrayInputStream("[{}]".getBytes(UTF_8)) {
      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  /** All that a result tells. */
  private record Told(CaseFile file, List<Issue> issues, Location start) {
    static Told of(ReadResult<CaseFile> result, Location start) {
      return new Told(result.value().orElse(null), result.report().issues(), start);
    }
  }

  /** A text of records, and what reading each of them alone tells. */
  private static final class Text {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<int[]> records = new ArrayList<>();

    Text(String beginning) {
      add(beginning);
    }

    void add(String more) {
      text.writeBytes(more.getBytes(UTF_8));
    }

    void space(SplittableRandom random, String... kinds) {
      for (int n = random.nextInt(3); n > 0; n--) {
        add(kinds[random.nextInt(kinds.length)]);
      }
    }

    void record(byte[] record) {
      int from = text.size();
      text.writeBytes(record);
      records.add(new int[] {from, text.size()});
    }

    /** The text in pieces of random length. */
    InputStream stream(SplittableRandom random) {
      return new ByteArrayInputStream(text.toByteArray()) {
        @Override
        public int read(byte[] bytes, int from, int length) {
          return super.read(bytes, from, Math.min(length, random.nextInt(1, 40)));
        }
      };
    }

    List<Told> expected(Function<byte[], ReadResult<CaseFile>> reader) {
      byte[] bytes = text.toByteArray();
      List<Told> expected = new ArrayList<>();
      for (int[] record : records) {
        byte[] before = blank(Arrays.copyOf(bytes, record[0]));
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        alone.writeBytes(before);
        alone.writeBytes(Arrays.copyOfRange(bytes, record[0], record[1]));
        expected.add(Told.of(reader.apply(alone.toByteArray()), end(before, reader)));
      }
      return expected;
    }

    /** White space of as many lines and units. */
    private static byte[] blank(byte[] text) {
      ByteArrayOutputStream blank = new ByteArrayOutputStream();
      for (byte b : text) {
        boolean continued = (b & 0xC0) == 0x80;
        boolean supplementary = (b & 0xF8) == 0xF0;
        if (b == '\r' || b == '\n') {
          blank.write(b);
        } else if (!continued) {
          blank.writeBytes((supplementary ? "  " : " ").getBytes(UTF_8));
        }
      }
      return blank.toByteArray();
    }

    /** The place behind some white space, as a reader tells it that finds a number there. */
    private static Location end(byte[] blank, Function<byte[], ReadResult<CaseFile>> reader) {
      byte[] number = Arrays.copyOf(blank, blank.length + 1);
      number[blank.length] = '7';
      return reader.apply(number).report().issues().get(0).location().orElseThrow();
    }
  }

  /** The same bytes again and again. */
  private static final class Endless extends InputStream {
    private final byte[] period;
    private int at;
    private long left = Long.MAX_VALUE;
    private long given;

    Endless(byte[] period) {
      this.period = period;
    }

    @Override
    public int read() {
      throw new AssertionError("byte by byte");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = (int) Math.min(length, left);
      for (int i = 0; i < count; i++) {
        bytes[from + i] = period[at];
        at = (at + 1) % period.length;
      }
      left -= count;
      given += count;
      return count == 0 ? -1 : count;
    }
  }

  /** Gives one piece at a time, and none that is not there. */
  private static final class Slow extends InputStream {
    private final AtomicInteger asked;
    private final List<String> pieces;

    Slow(AtomicInteger asked, String... pieces) {
      this.asked = asked;
      this.pieces = List.of(pieces);
    }

    @Override
    public int read() {
      throw new AssertionError("byte by byte");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      byte[] piece = pieces.get(asked.getAndIncrement()).getBytes(UTF_8);
      System.arraycopy(piece, 0, bytes, from, piece.length);
      return piece.length;
    }
  }

  private static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("unplugged");
    }
  }
}
