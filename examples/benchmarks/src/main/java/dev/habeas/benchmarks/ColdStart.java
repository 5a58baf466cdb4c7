package dev.habeas.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.habeas.benchmarks.mirror.Mirror;
import dev.habeas.validation.Validator;
import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What the first record costs a JVM that has just been started: until it is read, and validated
 * where it is said so.
 *
 * <p>Each way has a JVM of its own, again and again in turns. Told are medians: of the time on the
 * clock from the first line of {@code main}; of the CPU time of the process, its compiler included,
 * and of the classes loaded, both beyond those of a JVM that does nothing.
 */
public final class ColdStart {
  private static final int ROUNDS = Integer.getInteger("rounds", 15);

  /** One way to get a first record. */
  private enum Way {
    NOTHING {
      @Override
      void run(byte[] document) {}
    },
    HABEAS_2 {
      @Override
      void run(byte[] document) {
        check(
            Validator.standard()
                .validate(dev.habeas.jackson2.CaseReader.create().read(document).orThrow())
                .isValid());
      }
    },
    HABEAS_3 {
      @Override
      void run(byte[] document) {
        check(
            Validator.standard()
                .validate(dev.habeas.jackson3.CaseReader.create().read(document).orThrow())
                .isValid());
      }
    },
    DATABIND_2 {
      @Override
      void run(byte[] document) throws IOException {
        check(read2(document).getId() != null);
      }
    },
    DATABIND_3 {
      @Override
      void run(byte[] document) {
        check(read3(document).getId() != null);
      }
    },
    DATABIND_2_HIBERNATE {
      @Override
      void run(byte[] document) throws IOException {
        validate(read2(document));
      }
    },
    DATABIND_3_HIBERNATE {
      @Override
      void run(byte[] document) {
        validate(read3(document));
      }
    };

    abstract void run(byte[] document) throws IOException;

    private static Mirror.CaseFile read2(byte[] document) throws IOException {
      ObjectMapper mapper = Databind2.withBuilders();
      return mapper.readValue(document, Mirror.CaseFile.class);
    }

    private static Mirror.CaseFile read3(byte[] document) {
      return Databind3.withBuilders().readValue(document, Mirror.CaseFile.class);
    }

    private static void validate(Mirror.CaseFile file) {
      check(Validation.buildDefaultValidatorFactory().getValidator().validate(file).isEmpty());
    }

    private static void check(boolean valid) {
      if (!valid) {
        throw new IllegalStateException("the measured file has to be valid");
      }
    }
  }

  private ColdStart() {}

  /** Without arguments, measures all ways; with two, goes the way named with the file named. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2) {
      goOnce(Way.valueOf(arguments[0]), Path.of(arguments[1]));
    } else {
      measureAll();
    }
  }

  private static void goOnce(Way way, Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    long start = System.nanoTime();
    way.run(document);
    long clock = System.nanoTime() - start;
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    System.out.println(clock + " " + cpu + " " + classes);
  }

  private static void measureAll() throws IOException, InterruptedException {
    Path file = Files.createTempFile("record", ".json");
    try {
      Files.write(file, dev.habeas.jackson3.CaseWriter.create().write(Records.file(0)));
      Map<Way, List<Figures>> all = new EnumMap<>(Way.class);
      for (int round = 0; round < ROUNDS; round++) {
        for (Way way : Way.values()) {
          all.computeIfAbsent(way, unused -> new ArrayList<>()).add(fork(way, file));
        }
      }
      print(all);
    } finally {
      Files.delete(file);
    }
  }

  private static Figures fork(Way way, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                way.name(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
            .strip()
            .split(" ", -1);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(way + " failed");
    }
    return new Figures(Long.parseLong(told[0]), Long.parseLong(told[1]), Long.parseLong(told[2]));
  }

  private static void print(Map<Way, List<Figures>> all) {
    Figures nothing = Figures.medians(all.get(Way.NOTHING));
    System.out.printf("JDK %d, medians of %d%n", Runtime.version().feature(), ROUNDS);
    System.out.printf("%-22s %10s %10s %10s%n", "", "clock, ms", "CPU, ms", "classes");
    all.forEach(
        (way, figures) -> {
          Figures median = Figures.medians(figures);
          System.out.printf(
              "%-22s %10d %10d %10d%n",
              way,
              median.clock / 1_000_000,
              (median.cpu - nothing.cpu) / 1_000_000,
              median.classes - nothing.classes);
        });
  }

  /** Nanoseconds on the clock, nanoseconds of CPU time, classes. */
  private record Figures(long clock, long cpu, long classes) {
    static Figures medians(List<Figures> all) {
      return new Figures(
          median(all, Figures::clock), median(all, Figures::cpu), median(all, Figures::classes));
    }

    private static long median(List<Figures> all, ToLongFunction<Figures> figure) {
      return all.stream().mapToLong(figure).sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
  }
}
