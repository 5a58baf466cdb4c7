package dev.habeas.benchmarks;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading, writing and comparing dates, beside the JDK's dates, which know no uncertainty.
 *
 * <p>Each kind has 256 distinct texts, one after another, so that no branch is learnt by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class DateBenchmark {
  private static final int COUNT = 256; // a power of two, so that a mask can turn the index

  private final Random random = new Random(20190907);
  private final String[] days = texts("%1$s");
  private final char[][] buffers =
      Arrays.stream(days).map(String::toCharArray).toArray(char[][]::new);
  private final String[] qualified = texts("%1$s~");
  private final String[] unspecified = texts("%2$s-XX");
  private final String[] seasons = texts("%3$s-2%4$s");
  private final String[] intervals = texts("%1$s/2030-01-01");
  private final String[] openIntervals = texts("%1$s/..");
  private final String[] times = texts("%1$sT08:30");
  private final String[] components = texts("%3$s?-06-11");
  private final String[] sets = texts("[%1$s,%2$s,%3$s]");
  private final LocalDate[] localDates =
      Arrays.stream(days).map(LocalDate::parse).toArray(LocalDate[]::new);
  private final EdtfDate[] dates = dates(days);
  private final EdtfDate[] months = dates(unspecified);
  private final EdtfDate[] stretches = dates(intervals);

  private int index;

  private String[] texts(String format) {
    String[] texts = new String[COUNT];
    for (int i = 0; i < COUNT; i++) {
      String day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(15_000)).toString();
      int season = 1 + random.nextInt(4);
      texts[i] = String.format(format, day, day.substring(0, 7), day.substring(0, 4), season);
    }
    return texts;
  }

  private static EdtfDate[] dates(String[] texts) {
    return Arrays.stream(texts).map(EdtfDate::parse).toArray(EdtfDate[]::new);
  }

  private int next() {
    index = (index + 1) & (COUNT - 1);
    return index;
  }

  // Reading

  @Benchmark
  public LocalDate readLocalDate() {
    return LocalDate.parse(days[next()]);
  }

  @Benchmark
  public EdtfDate readDay() {
    return EdtfDate.parse(days[next()]);
  }

  @Benchmark
  public EdtfDate readDayFromBuffer() {
    return EdtfDate.tryParse(buffers[next()], 0, 10);
  }

  @Benchmark
  public EdtfDate readLevel1Qualified() {
    return EdtfDate.parse(qualified[next()]);
  }

  @Benchmark
  public EdtfDate readLevel1Unspecified() {
    return EdtfDate.parse(unspecified[next()]);
  }

  @Benchmark
  public EdtfDate readLevel1Season() {
    return EdtfDate.parse(seasons[next()]);
  }

  @Benchmark
  public EdtfDate readLevel1OpenInterval() {
    return EdtfDate.parse(openIntervals[next()]);
  }

  @Benchmark
  public EdtfDate readInterval() {
    return EdtfDate.parse(intervals[next()]);
  }

  @Benchmark
  public EdtfDate readTime() {
    return EdtfDate.parse(times[next()]);
  }

  @Benchmark
  public EdtfDate readLevel2Component() {
    return EdtfDate.parse(components[next()]);
  }

  @Benchmark
  public EdtfDate readLevel2Set() {
    return EdtfDate.parse(sets[next()]);
  }

  // Writing

  @Benchmark
  public String writeLocalDate() {
    return localDates[next()].toString();
  }

  @Benchmark
  public String writeDay() {
    return dates[next()].toString();
  }

  @Benchmark
  public String writeInterval() {
    return stretches[next()].toString();
  }

  // Comparing

  @Benchmark
  public boolean compareLocalDates() {
    return localDates[next()].isBefore(localDates[next()]);
  }

  @Benchmark
  public Truth compareDays() {
    return dates[next()].isBefore(dates[next()]);
  }

  @Benchmark
  public Truth compareDayWithMonth() {
    return dates[next()].isBefore(months[next()]);
  }

  @Benchmark
  public Truth compareIntervals() {
    return stretches[next()].overlaps(stretches[next()]);
  }
}
