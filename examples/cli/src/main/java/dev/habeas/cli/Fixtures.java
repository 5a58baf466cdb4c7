package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.testkit.CaseGenerator;
import dev.habeas.testkit.Fault;
import dev.habeas.testkit.PlantedFault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes up records. */
@Command(
    name = "fixtures",
    description = "Make up records for tests, the same for the same seed.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas fixtures --count 1000 > cases.ndjson",
      "  habeas fixtures --seed 42 --count 1 | habeas show -",
      "  habeas fixtures --count 1 --faults     each fault that can be found, planted",
      "  habeas fixtures --out fixtures         case-1.json to case-10.json",
      "",
      "With --faults there is a line for each fault of each record:",
      "  {\"code\": ..., \"pointer\": ..., \"document\": \"the document as text\"}",
      "for the document need not be JSON any more. With --out the documents are files,",
      "and faults.ndjson lists them with \"file\" in place of \"document\"."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all are written", "2:they could not be written, or the command is wrong"})
final class Fixtures implements Runnable {
  @ParentCommand private Habeas habeas;
  @Spec private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "The seed of the first record; the next have those that follow. (${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--count", paramLabel = "N", description = "How many records. (${DEFAULT-VALUE})")
  private long count = 10;

  @Option(names = "--faults", description = "Plant each fault that check can find in each record.")
  private boolean faults;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write files into a folder, which is made.")
  private Optional<String> out = Optional.empty();

  private Optional<Path> folder = Optional.empty();

  @Override
  public void run() {
    if (count < 0) {
      throw new ParameterException(spec.commandLine(), "--count: less than 0");
    }
    if (seed > Long.MAX_VALUE - count) {
      throw new ParameterException(spec.commandLine(), "--seed: too great for so many records");
    }
    folder = out.map(Input::path);
    try {
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      write();
    } catch (IOException broken) {
      String name = folder.map(Path::toString).orElse("standard output");
      throw new UnusableException(name, Input.reason(broken));
    }
  }

  private void write() throws IOException {
    CaseGenerator generator = CaseGenerator.standard();
    try (OutputStream lines = lines()) {
      for (long n = seed; n < seed + count; n++) {
        CaseFile file = generator.file(n);
        if (!faults) {
          writeRecord(file, lines);
          continue;
        }
        for (Fault fault : Fault.all()) {
          writeFault(fault.plant(file, n), "case-" + n, lines);
        }
      }
    }
  }

  private OutputStream lines() throws IOException {
    return faults && folder.isPresent()
        ? new BufferedOutputStream(Files.newOutputStream(folder.get().resolve("faults.ndjson")))
        : habeas.terminal().out();
  }

  private void writeRecord(CaseFile file, OutputStream lines) throws IOException {
    byte[] document = CaseWriter.create().write(file);
    if (folder.isPresent()) {
      Files.write(folder.get().resolve(file.id() + ".json"), document);
    } else {
      lines.write(document);
      lines.write('\n');
    }
  }

  private void writeFault(PlantedFault fault, String id, OutputStream lines) throws IOException {
    String line =
        "{\"code\":" + Json.quoted(fault.code()) + ",\"pointer\":" + Json.quoted(fault.pointer());
    if (folder.isPresent()) {
      String name = id + "-" + fault.code() + ".json";
      Files.write(folder.get().resolve(name), fault.bytes());
      line += ",\"file\":" + Json.quoted(name);
    } else {
      line += ",\"document\":" + Json.quoted(fault.text());
    }
    lines.write((line + "}\n").getBytes(StandardCharsets.UTF_8));
  }
}
