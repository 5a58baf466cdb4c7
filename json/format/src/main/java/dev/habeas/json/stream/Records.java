package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into records, and has each read as a document of its own when it is asked for. */
public abstract class Records implements CaseSequence {
  /** What is held of the stream. */
  final Window window;

  private final ReadOptions options;
  private final Function<Utf8Document, ReadResult<CaseFile>> reader;
  private final Results results = new Results();
  private @Nullable Function<Report, Report> places; // in the record that was given last
  private boolean taken;
  private boolean ended;
  private boolean closed;

  Records(
      InputStream stream,
      ReadOptions options,
      Function<Utf8Document, ReadResult<CaseFile>> reader) {
    this.window = new Window(stream, options.maxDocumentBytes());
    this.options = options;
    this.reader = reader;
  }

  /**
   * The records of a stream with a record on each line.
   *
   * @param reader reads a record
   */
  public static CaseSequence lines(
      InputStream stream,
      ReadOptions options,
      Function<Utf8Document, ReadResult<CaseFile>> reader) {
    return new LineRecords(stream, options, reader);
  }

  /**
   * The records of a stream with an array of them.
   *
   * @param reader reads a record
   */
  public static CaseSequence array(
      InputStream stream,
      ReadOptions options,
      Function<Utf8Document, ReadResult<CaseFile>> reader) {
    return new ArrayRecords(stream, options, reader);
  }

  /** Reads the next record; null if there is none. */
  abstract @Nullable ReadResult<CaseFile> read() throws IOException;

  /** Nothing is read after the result of this turn. */
  final void end() {
    ended = true;
  }

  final ReadResult<CaseFile> read(Utf8Document record, Location start) {
    places = report -> record.locate(report, options);
    return reader.apply(record).startingAt(start);
  }

  /** Refuses what is not held, and so has no places. */
  final ReadResult<CaseFile> refused(Issue issue, Location start) {
    places = UnaryOperator.identity();
    Report report = Report.of(List.of(issue.withLocation(start)));
    return ReadResult.<CaseFile>of(null, report).startingAt(start);
  }

  /** Whether a record that was refused is JSON all the same, so that it ends where it seems to. */
  final boolean isJson(Utf8Document record) {
    return record.isJson(options);
  }

  static Issue tooLong() {
    return error("limit-exceeded").withDetail("limit", "document");
  }

  static Issue error(String code) {
    return Issue.of(code, Severity.ERROR, "");
  }

  @Override
  public final Report locate(Report report) {
    if (places == null || results.next != null) { // which is not given yet
      throw new IllegalStateException("no record is held");
    }
    return places.apply(report);
  }

  @Override
  public final Iterator<ReadResult<CaseFile>> iterator() {
    if (taken) {
      throw new IllegalStateException("the results were asked for before");
    }
    taken = true;
    return results;
  }

  @Override
  public final Stream<ReadResult<CaseFile>> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), kind), false)
        .onClose(this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public final void close() throws IOException {
    closed = true;
    window.close();
  }

  private final class Results implements Iterator<ReadResult<CaseFile>> {
    private @Nullable ReadResult<CaseFile> next;

    @Override
    public boolean hasNext() {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      if (next == null) {
        places = null;
        next = ended ? null : readNext();
      }
      return next != null;
    }

    @Override
    public ReadResult<CaseFile> next() {
      ReadResult<CaseFile> result = hasNext() ? next : null;
      if (result == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return result;
    }

    private @Nullable ReadResult<CaseFile> readNext() {
      try {
        ReadResult<CaseFile> result = read();
        ended |= result == null;
        return result;
      } catch (IOException broken) {
        end(); // where the next record begins is not known
        throw new UncheckedIOException(broken);
      }
    }
  }
}
