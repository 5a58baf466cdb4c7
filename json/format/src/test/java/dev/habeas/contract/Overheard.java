package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged or printed until it is closed; {@code System.Logger} logs here, too. */
final class Overheard implements AutoCloseable {
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final PrintStream ear = new PrintStream(heard, true, UTF_8);
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Logger root = Logger.getLogger("");
  private final Level level = root.getLevel();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          ear.println(record.getMessage());
          if (record.getThrown() != null) {
            record.getThrown().printStackTrace(ear);
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  Overheard() {
    handler.setLevel(Level.ALL);
    root.setLevel(Level.ALL);
    root.addHandler(handler);
    System.setOut(ear);
    System.setErr(ear);
  }

  String text() {
    return heard.toString(UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    root.removeHandler(handler);
    root.setLevel(level);
  }
}
