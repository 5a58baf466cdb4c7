package dev.habeas.benchmarks;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.testkit.CaseGenerator;
import dev.habeas.testkit.CaseSize;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making up files, each of another seed, and writing them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
public class GenerateBenchmark {
  @Param({"SMALL", "MEDIUM", "LARGE"})
  public CaseSize size;

  private final CaseWriter writer = CaseWriter.create();
  private long seed;

  @Benchmark
  public CaseFile file() {
    return CaseGenerator.standard().withSize(size).file(seed++);
  }

  @Benchmark
  public byte[] document() {
    return writer.write(file());
  }
}
