package dev.habeas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.jackson3.CaseWriter;
import dev.habeas.testkit.CaseGenerator;
import dev.habeas.testkit.CaseSize;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it: a process with arguments, pipes and an exit code. */
@Timeout(3600) // a guard against waiting for ever, not a measurement
class JarIT {
  private static final Path JAR = Path.of("target", "habeas.jar").toAbsolutePath();
  private static final int LINES = Integer.getInteger("habeas.lines", 20_000);

  /** Less heap than the lines of the usual build have bytes, and quick to start. */
  private static final String JVM =
      System.getProperty("habeas.jvm", "-Xmx24m -XX:TieredStopAtLevel=1");

  private static final String CLEAN = "{\"id\":\"c1\",\"title\":\"Ї\"}\n";
  private static final String BROKEN = "{\"id\":\"c2\",\"title\":7}\n";

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JVM.split(" ")));
    command.addAll(List.of("-XX:+UseSerialGC", "-Dfile.encoding=US-ASCII", "-jar"));
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private interface Feed {
    void to(OutputStream target) throws IOException;
  }

  private static Run run(Feed input, String... arguments) throws Exception {
    Process process = start(arguments);
    CompletableFuture<String> out = text(process.getInputStream());
    CompletableFuture<String> err = text(process.getErrorStream());
    try (OutputStream in = process.getOutputStream()) {
      input.to(in);
    } catch (IOException closed) {
      // The program did not want all of it.
    }
    return new Run(process.waitFor(), out.get(), err.get());
  }

  private static Run run(String input, String... arguments) throws Exception {
    return run(in -> in.write(input.getBytes(UTF_8)), arguments);
  }

  private static CompletableFuture<String> text(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(stream.readAllBytes(), UTF_8);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }

  @Test
  void it_ends_with_0_1_or_2_in_both_forms_from_files_and_standard_input() throws Exception {
    String file = Files.writeString(folder.resolve("c.ndjson"), CLEAN + BROKEN).toString();
    assertThat(run(CLEAN, "check", "-"))
        .isEqualTo(new Run(0, "1 record in 1 file: nothing found\n", ""));
    Run text = run("", "check", file);
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).startsWith(file + "\n  2:20  ").contains("[wrong-type]");
    Run json = run(CLEAN + BROKEN, "check", "--format", "json", "--lang", "uk", "-");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out().lines()).hasSize(2);
    assertThat(json.out()).contains("\"line\":2").contains("має бути");
    String none = folder.resolve("none").toString();
    assertThat(run("", "check", none, file).err())
        .isEqualTo("habeas: " + none + ": no such file\n");
    assertThat(run("", "check", none).code()).isEqualTo(2);
  }

  @Test
  void what_it_writes_is_utf_8_whatever_the_machine_prefers() throws Exception {
    assertThat(run(CLEAN, "show", "--lang", "uk", "-").out()).contains("Ї", "Особи");
    assertThat(run(CLEAN, "format", "-").out()).contains("Ї");
    assertThat(run("2019\n", "edtf", "--lang", "uk", "-").out()).endsWith("2019 рік\n");
  }

  @Test
  void nothing_in_a_record_acts_on_a_terminal() throws Exception {
    String naughty = "{\"id\":\"c1\",\"title\":\"\\u001b[2J\\u202e\\u0007 x\",\"\\u001b[1m\":1}";
    for (String command : List.of("show", "check")) {
      Run run = run(naughty, command, "-");
      assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u202E", "\u0007");
    }
  }

  @Test
  void a_broken_pipe_ends_it_quietly() throws Exception {
    Process process = start("fixtures", "--count", "1000000");
    CompletableFuture<String> err = text(process.getErrorStream());
    try (BufferedReader out = process.inputReader(UTF_8)) {
      assertThat(out.readLine()).startsWith("{");
    }
    assertThat(process.waitFor()).isEqualTo(141);
    assertThat(err.get()).isEmpty();
  }

  @Test
  void any_number_of_lines_is_checked_in_little_memory() throws Exception {
    List<byte[]> records =
        CaseGenerator.standard()
            .withSize(CaseSize.SMALL)
            .files(1)
            .limit(99)
            .map(CaseWriter.create()::write)
            .toList();
    Run run =
        run(
            in -> {
              for (int i = 0; i < LINES; i++) {
                in.write(i % 100 == 99 ? BROKEN.strip().getBytes(UTF_8) : records.get(i % 100));
                in.write('\n');
              }
            },
            "check",
            "--min-severity",
            "error",
            "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\n  " + LINES / 100 * 100 + ":20")
        .contains(
            String.format(
                Locale.ENGLISH, "\n%,d records in 1 file: %,d errors\n", LINES, LINES / 100));
  }

  @Test
  void the_jar_is_whole() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> entries = jar.stream().map(ZipEntry::getName).toList();
      assertThat(entries)
          .contains("META-INF/LICENSE", "META-INF/NOTICE")
          .contains("META-INF/services/tools.jackson.core.TokenStreamFactory")
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.endsWith("module-info.class") || name.endsWith(".SF"))
          .noneMatch(name -> name.contains("bekirov"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
    }
    assertThat(run("", "--version").out()).matches("habeas \\d.*\\n");
  }
}
