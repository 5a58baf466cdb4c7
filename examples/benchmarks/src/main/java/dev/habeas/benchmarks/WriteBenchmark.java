package dev.habeas.benchmarks;

import com.fasterxml.jackson.databind.ObjectWriter;
import dev.habeas.CaseFile;
import dev.habeas.benchmarks.mirror.Mirror;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writing records as bytes, beside Jackson's binding of the same shape of Immutables types and a
 * loop by hand over a generator.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 11, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WriteBenchmark {
  /** Records of the model. */
  @State(Scope.Thread)
  public static class Files {
    @Param({"hot", "bulk"})
    private String set;

    private CaseFile[] files;
    private int index;

    @Setup
    public void setUp() throws IOException {
      List<CaseFile> records = Records.of(set);
      Mirrors.checkSame(records.subList(0, 256));
      files = records.toArray(CaseFile[]::new);
    }

    CaseFile next() {
      index = (index + 1) & (files.length - 1);
      return files[index];
    }
  }

  /** The same records as the types that Jackson binds. */
  @State(Scope.Thread)
  public static class Bound {
    private final ObjectWriter writer2 = Databind2.withBuilders().writerFor(Mirror.CaseFile.class);
    private final tools.jackson.databind.ObjectWriter writer3 =
        Databind3.withBuilders().writerFor(Mirror.CaseFile.class);

    @Param({"hot", "bulk"})
    private String set;

    private Mirror.CaseFile[] files;
    private int index;

    @Setup
    public void setUp() {
      files = Records.of(set).stream().map(Mirrors::of).toArray(Mirror.CaseFile[]::new);
    }

    Mirror.CaseFile next() {
      index = (index + 1) & (files.length - 1);
      return files[index];
    }
  }

  @Benchmark
  public byte[] habeas2(Files files) {
    return dev.habeas.jackson2.CaseWriter.create().write(files.next());
  }

  @Benchmark
  public byte[] habeas3(Files files) {
    return dev.habeas.jackson3.CaseWriter.create().write(files.next());
  }

  @Benchmark
  public byte[] handWritten3(Files files) {
    return HandWritten.write(files.next());
  }

  @Benchmark
  public byte[] databind2(Bound files) throws IOException {
    return files.writer2.writeValueAsBytes(files.next());
  }

  @Benchmark
  public byte[] databind3(Bound files) {
    return files.writer3.writeValueAsBytes(files.next());
  }
}
