package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The records of a file or of standard input, in whichever of three shapes they come. */
final class Input implements AutoCloseable {
  /** How the records stand in the file. */
  enum Shape {
    DOCUMENT,
    LINES,
    ARRAY
  }

  /** The name of standard input. */
  static final String STANDARD = "-";

  private static final int BUFFER = 1 << 16;

  /** A first line that is longer than this is a record on one line: the longest texts fit twice. */
  private static final int LOOK_AHEAD = 1 << 22;

  private final Counting stream;
  private final long size;
  private final Shape shape;
  private final CaseSequence records;

  private Input(Counting stream, long size) throws IOException {
    this.stream = stream;
    this.size = size;
    BufferedInputStream ahead = new BufferedInputStream(stream, BUFFER);
    shape = shape(ahead);
    records =
        switch (shape) {
          case DOCUMENT -> new Document(ahead);
          case LINES -> CaseReader.create().lines(ahead);
          case ARRAY -> CaseReader.create().array(ahead);
        };
  }

  /**
   * Opens a file.
   *
   * @param name the name, or {@code -} for standard input
   * @throws UnusableException if it cannot be read
   */
  static Input open(String name, Terminal terminal) {
    try {
      if (name.equals(STANDARD)) {
        return new Input(new Counting(terminal.in()), -1);
      }
      Path file = path(name);
      if (Files.isDirectory(file)) {
        throw new UnusableException(name, "is a folder");
      }
      InputStream stream = Files.newInputStream(file);
      try {
        return new Input(new Counting(stream), Files.isRegularFile(file) ? Files.size(file) : -1);
      } catch (IOException broken) {
        stream.close();
        throw broken;
      }
    } catch (IOException broken) {
      throw new UnusableException(name, reason(broken));
    }
  }

  /**
   * The path of a name.
   *
   * @throws UnusableException if it can be none, as one in letters that the locale does not have
   */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException noName) {
      throw new UnusableException(
          name, "no name of a file in this locale (LC_ALL=C.UTF-8 has all): " + noName.getReason());
    }
  }

  /** Why a file cannot be read or written, for people. */
  static String reason(IOException broken) {
    if (broken instanceof NoSuchFileException) {
      return "no such file";
    } else if (broken instanceof FileAlreadyExistsException) {
      return "is no folder";
    } else if (broken instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        broken instanceof FileSystemException failed ? failed.getReason() : broken.getMessage();
    return reason == null ? "cannot be read or written" : reason;
  }

  Shape shape() {
    return shape;
  }

  CaseSequence records() {
    return records;
  }

  /** How much of the file is read, in percent; -1 if nobody knows how long it is. */
  int percent() {
    return size <= 0 ? -1 : (int) Math.min(100, 100 * stream.count / size);
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException done) {
      // All that was wanted of it has been read.
    }
  }

  /**
   * Tells the shape by how the text begins, and reads no further than it takes: one that opens with
   * a bracket is an array; if the first line holds a whole object, or is broken and the next begins
   * with one, there is a record on each line; all else is one document.
   */
  private static Shape shape(InputStream stream) throws IOException {
    stream.mark(LOOK_AHEAD);
    Shape shape = new Beginning(stream).shape();
    stream.reset();
    return shape;
  }

  /** The beginning of a text, as far as it takes to tell the shape. */
  private static final class Beginning {
    private final InputStream stream;
    private int left = LOOK_AHEAD;
    private int depth;
    private boolean inText;

    Beginning(InputStream stream) {
      this.stream = stream;
    }

    Shape shape() throws IOException {
      int first = nextVisible();
      if (first == '[') {
        return Shape.ARRAY;
      }
      int last = first;
      for (int b = first; b != '\n'; b = next()) {
        if (b < 0) {
          return left < 0 ? Shape.LINES : Shape.DOCUMENT;
        }
        look(b);
        if (depth == 0 && b == '}') {
          return Shape.LINES;
        }
        last = isSpace(b) ? last : b;
      }
      boolean unfinished = "{[,:".indexOf(last) >= 0;
      return !unfinished && nextVisible() == '{' ? Shape.LINES : Shape.DOCUMENT;
    }

    private void look(int b) throws IOException {
      if (inText) {
        if (b == '\\') {
          next();
        }
        inText = b != '"';
      } else {
        inText = b == '"';
        depth += b == '{' ? 1 : b == '}' ? -1 : 0;
      }
    }

    /** The first byte that is no white space nor of a byte order mark. */
    private int nextVisible() throws IOException {
      int b = next();
      while (isSpace(b) || b == 0xEF || b == 0xBB || b == 0xBF) {
        b = next();
      }
      return b;
    }

    private int next() throws IOException {
      return left-- > 0 ? stream.read() : -1;
    }

    private static boolean isSpace(int b) {
      return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
  }

  /** One document, as a sequence of one record. */
  private static final class Document implements CaseSequence {
    private final InputStream stream;
    private byte[] bytes = {};

    Document(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public Iterator<ReadResult<CaseFile>> iterator() {
      try {
        bytes = stream.readNBytes(ReadOptions.standard().maxDocumentBytes() + 1);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return List.of(CaseReader.create().read(bytes)).iterator();
    }

    @Override
    public Stream<ReadResult<CaseFile>> stream() {
      return Stream.of(iterator().next());
    }

    @Override
    public Report locate(Report report) {
      return CaseReader.create().locate(report, bytes);
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  /** Counts what is read. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
