package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Citation;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Source;
import dev.habeas.json.CaseOutput;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadResult;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Reads streams of so many megabytes, made on the way, in a process of its own; fails if a record
 * is lost.
 */
public final class LargeStreams {
  private static final int CASES = 256;
  private static final int BAD = 100; // one line of so many
  private static final long MEGA = 1_000_000;

  private final Adapter adapter;
  private final long megabytes;
  private final boolean back;

  private LargeStreams(Adapter adapter, long megabytes, boolean back) {
    this.adapter = adapter;
    this.megabytes = megabytes;
    this.back = back;
  }

  /**
   * Arguments: the class of the adapter, the megabytes of each stream, and whether records are
   * validated and written back, too.
   */
  public static void main(String[] arguments) throws Exception {
    var constructor = Class.forName(arguments[0]).getDeclaredConstructor();
    constructor.setAccessible(true);
    LargeStreams streams =
        new LargeStreams(
            (Adapter) constructor.newInstance(),
            Long.parseLong(arguments[1]),
            Boolean.parseBoolean(arguments[2]));
    streams.run("lines", "", "\n", "");
    streams.run("array", "[", ",\n", "{}]");
  }

  private void run(String kind, String open, String behind, String close) throws IOException {
    Records records = new Records(adapter, open, behind, close, megabytes * MEGA);
    Counter written = new Counter();
    long good = 0;
    long bad = 0;
    long began = System.nanoTime();
    boolean lines = kind.equals("lines");
    try (CaseSequence cases = lines ? adapter.lines(records) : adapter.array(records);
        CaseOutput output = lines ? adapter.lines(written) : adapter.array(written)) {
      for (ReadResult<CaseFile> read : cases) {
        if (read.value().isEmpty()) {
          bad++;
          continue;
        }
        good++;
        if (back) {
          check(read.orThrow());
          output.write(read.orThrow());
        }
      }
    }
    // The element that ends the array is a bad one, too.
    if (good != records.good || bad != records.bad + (lines ? 0 : 1)) {
      throw new AssertionError("records were lost or made up");
    }
    if (back && written.lines != good) {
      throw new AssertionError("records were not written");
    }
    System.out.printf(
        "%s: %,d bytes in, %,d good and %,d bad records, %,d bytes out, %.0f s%n",
        kind, records.given, good, bad, written.bytes, (System.nanoTime() - began) / 1e9);
  }

  private static void check(CaseFile file) {
    if (!Validator.standard().validate(file).issues().isEmpty()) {
      throw new AssertionError("a record was changed");
    }
  }

  private static CaseFile file(int i) {
    LocalDate arrested = LocalDate.of(2001, 1, 1).plusDays(i);
    CaseFile.Builder file = CaseFile.builder().id("case-" + i).title("Справа " + i);
    file.addSource(Source.builder().id("s1").title("Register of an invented town").build());
    for (int n = 1; n <= 1 + i % 4; n++) {
      file.addPerson(Person.named("p" + n, "Ланка Вигадана " + n))
          .addDetention(
              Detention.builder()
                  .id("d" + n)
                  .person("p" + n)
                  .kind(DetentionKind.CRIMINAL)
                  .arrest(Arrest.builder().when(EdtfDate.of(arrested)).build())
                  .addCitation(Citation.of("s1"))
                  .build())
          .addCharge(
              Charge.builder()
                  .id("c" + n)
                  .person("p" + n)
                  .offence("crossing a bridge that was never built")
                  .build())
          .addRelease(
              Release.builder()
                  .id("r" + n)
                  .person("p" + n)
                  .detention("d" + n)
                  .when(EdtfDate.of(arrested.plusDays(30)))
                  .addReason(ReleaseReason.BAIL)
                  .build());
    }
    return file.build();
  }

  /** Records over and over, some of them refused, up to a number of bytes. */
  private static final class Records extends InputStream {
    private final byte[][] cases = new byte[CASES][];
    private final byte[] refused;
    private final byte[] close;
    private final long most;
    private byte[] current;
    private int at;
    private boolean closed;
    private long given;
    private long good;
    private long bad;

    Records(Adapter adapter, String open, String behind, String close, long most) {
      for (int i = 0; i < CASES; i++) {
        cases[i] = (adapter.writeText(file(i)) + behind).getBytes(UTF_8);
      }
      this.current = open.getBytes(UTF_8);
      this.close = close.getBytes(UTF_8);
      this.most = most;
      this.refused = ("{\"id\":7,\"persons\":null}" + behind).getBytes(UTF_8);
    }

    @Override
    public int read() {
      throw new AssertionError("byte by byte");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = 0;
      while (count < length && (at < current.length || advance())) {
        int part = Math.min(length - count, current.length - at);
        System.arraycopy(current, at, bytes, from + count, part);
        at += part;
        count += part;
      }
      given += count;
      return count == 0 ? -1 : count;
    }

    private boolean advance() {
      at = 0;
      if (given >= most) {
        current = closed ? new byte[0] : close;
        closed = true;
        return current.length > 0;
      } else if ((good + bad) % BAD == BAD - 1) {
        bad++;
        current = refused;
      } else {
        current = cases[(int) (good++ % CASES)];
      }
      return true;
    }
  }

  /** Counts what is written and drops it. */
  private static final class Counter extends OutputStream {
    private long bytes;
    private long lines;

    @Override
    public void write(int b) {
      bytes++;
      lines += b == '\n' ? 1 : 0;
    }

    @Override
    public void write(byte[] written, int from, int length) {
      bytes += length;
      for (int i = from; i < from + length; i++) {
        lines += written[i] == '\n' ? 1 : 0;
      }
    }
  }
}
