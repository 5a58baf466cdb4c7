package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads records for a command that does something with each of them. */
final class Reading {
  /** What is done with a record. */
  interface Action {
    void take(CaseFile file) throws IOException;
  }

  private final Input input;
  private final String name;
  private final Terminal terminal;
  private final Words words;
  private long records;
  private long refused;

  Reading(Input input, String name, Terminal terminal, Words words) {
    this.input = input;
    this.name = name;
    this.terminal = terminal;
    this.words = words;
  }

  /** Goes through the records, and tells on standard error of those that cannot be read. */
  void forEach(Action action) throws IOException {
    Progress progress = new Progress(terminal, words);
    try {
      for (ReadResult<CaseFile> read : input.records()) {
        records++;
        if (read.value().isPresent()) {
          action.take(read.value().get());
        } else {
          refuse(read);
        }
        if (!terminal.isInteractive()) { // there the records themselves are seen to come
          progress.tell(name, input, records, "refused", refused);
        }
      }
    } catch (UncheckedIOException broken) {
      end();
      throw new UnusableException(name, Input.reason(broken.getCause()));
    }
  }

  private void refuse(ReadResult<CaseFile> read) {
    refused++;
    terminal.complain(Terminal.inert(name) + ": not a record that can be read");
    new Findings(read.report(), List.of()).tell(terminal, words, terminal.err()::println);
  }

  /**
   * Tells on standard error how many records there were, unless it was one that could be read.
   *
   * @return the exit code
   */
  int end() {
    terminal.flush();
    terminal.clearProgress();
    if (records > 1 || refused > 0) {
      terminal
          .err()
          .println(
              words.of(
                  "summary",
                  words.count("record", records),
                  words.count("file", 1),
                  words.count("refused", refused)));
    }
    return refused > 0 ? Habeas.ERRORS : Habeas.CLEAN;
  }
}
