package dev.habeas.cli;

import dev.habeas.json.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema. */
@Command(
    name = "schema",
    description = "Print the JSON Schema (2020-12) of a record.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  habeas schema > case-file.schema.json",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is printed", "2:the command is wrong"})
final class Schema implements Runnable {
  @ParentCommand private Habeas habeas;

  @Option(
      names = "--report",
      description = "That of a report, which check --format json builds on.")
  private boolean report;

  @Override
  public void run() {
    String text = (report ? JsonSchema.REPORT : JsonSchema.CASE_FILE).text();
    habeas.terminal().println(text.stripTrailing());
  }
}
