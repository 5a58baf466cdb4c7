package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.CaseFile;
import dev.habeas.UnknownFields;
import dev.habeas.json.CaseOutput;
import dev.habeas.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is written record by record has the bytes of each, and is read back. */
public abstract class StreamWritingContract {
  private static final long SEED = Long.getLong("habeas.seed", 20261122L);
  private static final CaseFile FIRST = CaseFile.builder().id("c1").build();
  private static final CaseFile SECOND =
      CaseFile.builder().id("c2").title("line\nfeed, \u2028\u2029 and \r").build();
  private static final CaseFile REFUSED =
      FIRST.withUnknownFields(UnknownFields.of(Map.of("title", "hidden")));

  private final Adapter adapter;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  protected StreamWritingContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void a_line_is_the_bytes_of_a_record_and_a_line_feed() throws IOException {
    try (CaseOutput output = adapter.lines(written)) {
      output.write(FIRST);
      output.write(SECOND);
    }
    assertThat(written())
        .isEqualTo(adapter.writeText(FIRST) + "\n" + adapter.writeText(SECOND) + "\n");
  }

  @Test
  void an_array_has_each_record_on_a_line() throws IOException {
    try (CaseOutput output = adapter.array(written)) {
      output.write(FIRST);
      output.write(SECOND);
    }
    assertThat(written())
        .isEqualTo("[" + adapter.writeText(FIRST) + ",\n" + adapter.writeText(SECOND) + "]\n");
  }

  @Test
  void no_records_are_no_lines_or_an_empty_array() throws IOException {
    adapter.lines(written).close();
    assertThat(written()).isEmpty();
    adapter.array(written).close();
    assertThat(written()).isEqualTo("[]\n");
  }

  @Test
  void what_is_written_is_read_back() throws IOException {
    List<CaseFile> files = LongStream.range(SEED, SEED + 200).mapToObj(RandomCases::of).toList();
    for (Function<OutputStream, CaseOutput> opener :
        List.<Function<OutputStream, CaseOutput>>of(
            adapter::lines, adapter::array, adapter::indentedArray)) {
      written.reset();
      CaseOutput output = opener.apply(written);
      for (CaseFile file : files) {
        output.write(file);
      }
      output.close();
      ByteArrayInputStream stream = new ByteArrayInputStream(written.toByteArray());
      boolean array = written().startsWith("[");
      assertThat((array ? adapter.array(stream) : adapter.lines(stream)).stream())
          .extracting(ReadResult::orThrow)
          .isEqualTo(files);
    }
  }

  @Test
  void an_indented_writer_writes_arrays_and_no_lines() throws IOException {
    assertThatThrownBy(() -> adapter.indentedLines(written))
        .isInstanceOf(IllegalStateException.class);
    try (CaseOutput output = adapter.indentedArray(written)) {
      output.write(FIRST);
      output.write(FIRST);
    }
    String indented = new String(adapter.writeIndented(FIRST), UTF_8);
    assertThat(written()).isEqualTo("[" + indented + ",\n" + indented + "]\n");
  }

  @Test
  void a_record_that_is_refused_leaves_nothing_behind() throws IOException {
    for (Function<OutputStream, CaseOutput> opener :
        List.<Function<OutputStream, CaseOutput>>of(adapter::lines, adapter::array)) {
      written.reset();
      try (CaseOutput output = opener.apply(written)) {
        assertRefused(output);
        output.write(FIRST);
        assertRefused(output);
        output.write(SECOND);
        assertRefused(output);
      }
      String with = written();
      written.reset();
      try (CaseOutput output = opener.apply(written)) {
        output.write(FIRST);
        output.write(SECOND);
      }
      assertThat(with).isEqualTo(written());
    }
  }

  @Test
  void records_go_to_the_stream_when_flushed_and_at_the_latest_when_closed() throws IOException {
    Target target = new Target(Integer.MAX_VALUE);
    CaseOutput output = adapter.lines(target);
    output.write(FIRST);
    output.flush();
    assertThat(target.flushed).isEqualTo(1);
    assertThat(target.text()).isEqualTo(adapter.writeText(FIRST) + "\n");
    output.write(FIRST);
    assertThat(target.closed).isZero();
    output.close();
    output.close();
    assertThat(target.closed).isEqualTo(1);
    assertThat(target.text()).isEqualTo((adapter.writeText(FIRST) + "\n").repeat(2));
    assertThatThrownBy(() -> output.write(FIRST)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(output::flush).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothing_more_is_written_after_the_stream_failed() throws IOException {
    for (Function<OutputStream, CaseOutput> opener :
        List.<Function<OutputStream, CaseOutput>>of(adapter::lines, adapter::array)) {
      Target target = new Target(20);
      CaseOutput output = opener.apply(target);
      output.write(FIRST);
      assertThatThrownBy(output::flush).isInstanceOf(IOException.class);
      target.room = Integer.MAX_VALUE;
      assertThatThrownBy(() -> output.write(FIRST)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(output::flush).isInstanceOf(IllegalStateException.class);
      output.close();
      assertThat(target.closed).isEqualTo(1);
      assertThat(target.text()).isEmpty();
    }
  }

  @Test
  void a_stream_that_fails_in_a_record_fails_the_writing_of_it() throws IOException {
    Target target = new Target(100_000);
    CaseOutput output = adapter.array(target);
    CaseFile large = FIRST.withTitle("x".repeat(90_000));
    output.write(large);
    assertThatThrownBy(() -> output.write(large)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> output.write(FIRST)).isInstanceOf(IllegalStateException.class);
    output.close();
    assertThat(target.text()).doesNotEndWith("]\n");
    assertThat(target.closed).isEqualTo(1);
  }

  @Test
  void the_stream_is_closed_even_if_the_end_cannot_be_written() throws IOException {
    Target target = new Target(0);
    CaseOutput output = adapter.array(target);
    assertThatThrownBy(output::close).isInstanceOf(IOException.class);
    assertThat(target.closed).isEqualTo(1);
  }

  private static void assertRefused(CaseOutput output) {
    assertThatThrownBy(() -> output.write(REFUSED)).isInstanceOf(IllegalArgumentException.class);
  }

  private String written() {
    return written.toString(UTF_8);
  }

  /** A stream with room for so many bytes. */
  private static final class Target extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int room;
    private int flushed;
    private int closed;

    Target(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] written, int from, int length) throws IOException {
      if (length > room) {
        throw new IOException("full");
      }
      room -= length;
      bytes.write(written, from, length);
    }

    @Override
    public void flush() {
      flushed++;
    }

    @Override
    public void close() {
      closed++;
    }

    String text() {
      return bytes.toString(UTF_8);
    }
  }
}
