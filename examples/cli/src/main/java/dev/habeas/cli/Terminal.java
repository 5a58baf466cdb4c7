package dev.habeas.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the program reads and writes: UTF-8 on every machine, and colours and progress only where a
 * person looks on.
 */
final class Terminal {
  /** How a text is shown, by its number in ECMA-48. */
  enum Style {
    BOLD(1),
    DIM(2),
    RED(31),
    GREEN(32),
    YELLOW(33),
    CYAN(36);

    private final int number;

    Style(int number) {
      this.number = number;
    }
  }

  /** Standard output is gone or full: there is nobody to go on for. */
  static final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
      super(cause);
    }
  }

  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/.+|tty.*|console)");
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final InputStream in;
  private final Output out;
  private final PrintWriter err;
  private final boolean interactive;
  private final boolean watched;
  private final boolean coloured;
  private boolean progressShown;

  /**
   * What is read and written, and whether a person looks on.
   *
   * @param interactive whether the output is a terminal
   * @param errInteractive whether that of errors is one, which nobody else writes on
   * @param environment where {@code TERM} and {@code NO_COLOR} say what it can show and what not
   */
  Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean interactive,
      boolean errInteractive,
      Map<String, String> environment) {
    boolean moves = !"dumb".equals(environment.get("TERM"));
    this.in = in;
    this.out = new Output(out);
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    this.interactive = interactive;
    this.watched = errInteractive && moves;
    this.coloured = interactive && moves && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** The terminal, files or pipes that the program was started with. */
  static Terminal standard() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        hasConsole() || isTerminal(OUT), // in a container the name of a terminal may be another
        isTerminal(ERR) && !isPiped().orElse(false), // a pager writes on the same terminal
        System.getenv());
  }

  /** Whether it is known for a terminal, behind a pipe too, where Java has no console. */
  private static boolean isTerminal(int descriptor) {
    return opened(descriptor).filter(TERMINAL.asMatchPredicate()).isPresent();
  }

  /** Whether standard output goes to another program, on a system that tells. */
  static Optional<Boolean> isPiped() {
    return opened(OUT).map(name -> name.startsWith("pipe:"));
  }

  /** The name of what is opened, or its kind, as in {@code pipe:[12]}. */
  private static Optional<String> opened(int descriptor) {
    try {
      Path link = Path.of("/proc/self/fd/" + descriptor);
      return Optional.of(Files.readSymbolicLink(link).toString());
    } catch (IOException | RuntimeException noSuchSystem) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("SystemConsoleNull") // it is null before Java 22
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try { // from Java 22 on there is a console even where there is no terminal
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }

  InputStream in() {
    return in;
  }

  /** Standard output; what fails there is an {@link OutputException}. */
  Output out() {
    return out;
  }

  /** Standard output for JSON with values of a record, which must not act on a terminal. */
  OutputStream json() {
    return interactive ? new EscapedJson(out) : out;
  }

  PrintWriter err() {
    return err;
  }

  boolean isColoured() {
    return coloured;
  }

  /** Whether standard output is a terminal. */
  boolean isInteractive() {
    return interactive;
  }

  /** Whether progress is seen by a person: standard error is a terminal that can take it back. */
  boolean isWatched() {
    return watched;
  }

  void print(String text) {
    if (interactive) {
      clearProgress();
    }
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void println(String line) {
    print(line + "\n");
    if (interactive) {
      flush();
    }
  }

  void flush() {
    out.flush();
  }

  /** Says in one line on standard error why something cannot be done. */
  void complain(String why) {
    flush();
    clearProgress();
    err.println("habeas: " + why);
  }

  /** Shows on standard error how far the work is, until the next line is printed. */
  void progress(String text) {
    flush();
    err.print(CLEAR_LINE + styled(Style.DIM, text));
    err.flush();
    progressShown = true;
  }

  void clearProgress() {
    if (progressShown) {
      err.print(CLEAR_LINE);
      err.flush();
      progressShown = false;
    }
  }

  String styled(Style style, String text) {
    return coloured ? "\u001B[" + style.number + "m" + text + "\u001B[0m" : text;
  }

  /**
   * A text of a record or a name of a file, with nothing in it that acts on a terminal: what
   * controls, hides or turns text around is shown by its number.
   */
  static String inert(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isActive(c)) {
                shown.append(String.format("\\u{%x}", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /** Whether a character controls, hides or turns text around. */
  static boolean isActive(int c) {
    boolean joiner = c == 0x200C || c == 0x200D; // Persian and many others are spelt with these
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !joiner;
      default -> false;
    };
  }

  /** Standard output, whose failures are told from those of what is read. */
  static final class Output extends OutputStream {
    private final OutputStream target;

    private Output(OutputStream target) {
      this.target = new BufferedOutputStream(target);
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
      write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        target.write(bytes, offset, length);
      } catch (IOException gone) {
        throw new OutputException(gone);
      }
    }

    @Override
    public void flush() {
      try {
        target.flush();
      } catch (IOException gone) {
        throw new OutputException(gone);
      }
    }
  }
}
