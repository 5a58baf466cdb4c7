package dev.habeas.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.habeas.CaseFile;
import dev.habeas.benchmarks.mirror.Mirror;
import dev.habeas.json.ReadResult;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.ObjectReadContext;

/**
 * Reading records, beside what Jackson does with the same bytes: its parser alone that makes each
 * text a string, and its two usual bindings of the same shape of Immutables types.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 11, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReadBenchmark {
  private final com.fasterxml.jackson.core.JsonFactory factory2 =
      new com.fasterxml.jackson.core.JsonFactory();
  private final tools.jackson.core.json.JsonFactory factory3 =
      new tools.jackson.core.json.JsonFactory();
  private final ObjectReader delegates2 =
      Databind2.withDelegates().readerFor(Mirror.CaseFile.class);
  private final ObjectReader builders2 = Databind2.withBuilders().readerFor(Mirror.CaseFile.class);
  private final tools.jackson.databind.ObjectReader delegates3 =
      Databind3.withDelegates().readerFor(Mirror.CaseFile.class);
  private final tools.jackson.databind.ObjectReader builders3 =
      Databind3.withBuilders().readerFor(Mirror.CaseFile.class);

  @Param({"hot", "bulk"})
  private String set;

  private byte[][] documents;
  private int index;

  @Setup
  public void setUp() throws IOException {
    List<CaseFile> files = Records.of(set);
    Mirrors.checkSame(files.subList(0, 256));
    documents =
        files.stream().map(dev.habeas.jackson3.CaseWriter.create()::write).toArray(byte[][]::new);
  }

  private byte[] next() {
    index = (index + 1) & (documents.length - 1);
    return documents[index];
  }

  @Benchmark
  public ReadResult<CaseFile> habeas2() {
    return dev.habeas.jackson2.CaseReader.create().read(next());
  }

  @Benchmark
  public ReadResult<CaseFile> habeas3() {
    return dev.habeas.jackson3.CaseReader.create().read(next());
  }

  @Benchmark
  public void raw2(Blackhole texts) throws IOException {
    try (com.fasterxml.jackson.core.JsonParser parser = factory2.createParser(next())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> texts.consume(parser.currentName());
          case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              texts.consume(parser.getText());
          default -> {}
        }
      }
    }
  }

  @Benchmark
  public void raw3(Blackhole texts) {
    try (tools.jackson.core.JsonParser parser =
        factory3.createParser(ObjectReadContext.empty(), next())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> texts.consume(parser.currentName());
          case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              texts.consume(parser.getString());
          default -> {}
        }
      }
    }
  }

  @Benchmark
  public Mirror.CaseFile delegates2() throws IOException {
    return delegates2.readValue(next());
  }

  @Benchmark
  public Mirror.CaseFile builders2() throws IOException {
    return builders2.readValue(next());
  }

  @Benchmark
  public Mirror.CaseFile delegates3() {
    return delegates3.readValue(next());
  }

  @Benchmark
  public Mirror.CaseFile builders3() {
    return builders3.readValue(next());
  }
}
