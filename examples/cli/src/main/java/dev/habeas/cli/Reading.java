package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Reads records for a command that does something with each of them. */
final class Reading {
  /** What is done with a record. */
  interface Action {
    void take(CaseFile file) throws IOException;
  }

  private Reading() {}

  /**
   * Goes through the records of a file. Those that cannot be read are told of on standard error.
   *
   * @return the exit code
   */
  static int forEach(Input input, String name, Terminal terminal, Locale language, Action action)
      throws IOException {
    int code = Habeas.CLEAN;
    try {
      for (ReadResult<CaseFile> read : input.records()) {
        if (read.value().isPresent()) {
          action.take(read.value().get());
        } else {
          refuse(read, name, terminal, language);
          code = Habeas.ERRORS;
        }
      }
    } catch (UncheckedIOException broken) {
      throw new UnusableException(name, Input.reason(broken.getCause()));
    }
    return code;
  }

  private static void refuse(
      ReadResult<CaseFile> read, String name, Terminal terminal, Locale language) {
    terminal.complain(Terminal.inert(name) + ": not a record that can be read");
    Words words = Words.in(language);
    new Findings(read.report(), List.of()).tell(terminal, words, terminal.err()::println);
  }
}
