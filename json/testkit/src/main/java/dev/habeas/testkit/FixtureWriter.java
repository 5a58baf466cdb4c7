package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.CaseOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes fixtures for tests that are not written in Java: documents in a folder, or a stream of a
 * record on each line (NDJSON).
 *
 * <p>Files are asked for one by one and written as they come, so that any number needs no more
 * memory than one. As a program, for a build or a command line, it writes generated files:
 *
 * <pre>{@code
 * java ... dev.habeas.testkit.FixtureWriter SEED COUNT [FOLDER]
 * }</pre>
 *
 * <p>writes the files of so many seeds, from the first on, each as {@code case-SEED.json} into the
 * folder, or without one as lines to the standard output.
 */
public final class FixtureWriter {
  private static final String USAGE = "FixtureWriter SEED COUNT [FOLDER]";

  private FixtureWriter() {}

  /**
   * Writes a record on each line and a line feed behind each.
   *
   * @param files closed when they are written; an endless stream has to be limited
   * @param target flushed, and not closed
   * @return how many were written
   * @throws IOException if the stream does, or is a {@code PrintStream} that has failed
   */
  public static long lines(Stream<CaseFile> files, OutputStream target) throws IOException {
    long written = 0;
    try (files;
        CaseOutput lines = CaseWriter.create().lines(new Unclosed(target))) {
      for (Iterator<CaseFile> each = files.iterator(); each.hasNext(); written++) {
        lines.write(each.next());
      }
    }
    return written;
  }

  /**
   * Writes each record into a document of its own, indented, in a folder that is made if it is not
   * there. The name is the id of the file and {@code .json}; a document of that name is replaced,
   * others stay.
   *
   * @param files closed when they are written; an endless stream has to be limited
   * @return how many were written
   * @throws IOException if a document cannot be written
   * @throws IllegalArgumentException if an id is no plain name of a document: it has other
   *     characters than letters and digits of ASCII, hyphens, underscores and points, or begins
   *     with a point
   */
  public static long folder(Stream<CaseFile> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    CaseWriter writer = CaseWriter.create().indented();
    long written = 0;
    try (files) {
      for (Iterator<CaseFile> each = files.iterator(); each.hasNext(); written++) {
        CaseFile file = each.next();
        if (!file.id().matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
          throw new IllegalArgumentException("an id that names no document");
        }
        Files.write(folder.resolve(file.id() + ".json"), writer.write(file));
      }
    }
    return written;
  }

  /**
   * Writes generated files: see the class.
   *
   * @throws IOException if they cannot be written
   * @throws IllegalArgumentException if the arguments are others
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException(USAGE);
    }
    long count = number(arguments[1]);
    if (count < 0) {
      throw new IllegalArgumentException(USAGE);
    }
    Stream<CaseFile> files = CaseGenerator.standard().files(number(arguments[0])).limit(count);
    if (arguments.length == 3) {
      folder(files, Path.of(arguments[2]));
    } else {
      lines(files, System.out);
    }
  }

  private static long number(String argument) {
    try {
      return Long.parseLong(argument);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(USAGE);
    }
  }

  /** A stream that goes on when the records have ended. */
  private static final class Unclosed extends FilterOutputStream {
    private Unclosed(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      failIfLost();
    }

    /** A print stream throws nothing: the standard output could be full or gone. */
    private void failIfLost() throws IOException {
      if (out instanceof PrintStream printed && printed.checkError()) {
        throw new IOException("the stream takes no more");
      }
    }

    @Override
    public void close() throws IOException {
      flush();
      failIfLost();
    }
  }
}
