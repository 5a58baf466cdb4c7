package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.CaseOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes records in the canonical form. */
@Command(
    name = "format",
    description = "Write records in the canonical form, with nothing lost.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas format --indent case.json       for reading",
      "  habeas format cases.json > cases.ndjson",
      "  diff <(habeas format old.json) <(habeas format new.json)",
      "",
      "Fields come in their order; numbers, dates and unknown fields stay as they were.",
      "An array stays an array; else there is a record on each line, or with --indent",
      "one below the other, which is for reading: no command takes more than one so.",
      "On a terminal what would act there is escaped, as in \\u202e: the same JSON."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all records were read",
      "1:records cannot be read",
      "2:the file could not be read, or the command is wrong"
    })
final class Format implements Callable<Integer> {
  @ParentCommand private Habeas habeas;

  @Parameters(paramLabel = "FILE", description = "JSON, NDJSON or an array; - is standard input.")
  private String file;

  @Option(names = "--indent", description = "Lay out each record for reading.")
  private boolean indent;

  @Override
  public Integer call() throws IOException {
    return write(file, habeas.terminal(), indent, UnaryOperator.identity());
  }

  /** Writes the records of a file, each as the function makes it. */
  static int write(String name, Terminal terminal, boolean indent, UnaryOperator<CaseFile> change)
      throws IOException {
    CaseWriter writer = indent ? CaseWriter.create().indented() : CaseWriter.create();
    OutputStream out = terminal.json();
    try (Input input = Input.open(name, terminal)) {
      Reading reading = new Reading(input, name, terminal, Words.in(Locale.ENGLISH));
      if (input.shape() == Input.Shape.ARRAY) {
        try (CaseOutput array = writer.array(out)) {
          reading.forEach(record -> array.write(change.apply(record)));
        }
      } else {
        reading.forEach(
            record -> {
              writer.write(change.apply(record), out);
              out.write('\n');
            });
      }
      return reading.end();
    }
  }
}
