package dev.habeas.json;

import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.ReportException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the value, whole or not at all, and every problem found.
 *
 * @param <T> what was read
 */
public final class ReadResult<T> {
  private static final Location BEGINNING = new Location(0, 1, 1);

  private final @Nullable T value;
  private final Report report;
  private final Location start;

  private ReadResult(@Nullable T value, Report report, Location start) {
    this.value = value;
    this.report = report;
    this.start = start;
  }

  /** The result of reading; the value is null if any of the document was refused. */
  public static <T> ReadResult<T> of(@Nullable T value, Report report) {
    return new ReadResult<>(value, report, BEGINNING);
  }

  /** This result, of a record that begins at the given place of a longer text. */
  public ReadResult<T> startingAt(Location place) {
    return new ReadResult<>(value, report, place);
  }

  /** What was read; empty if any of the document was refused, for half a record is a false one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Every problem found while reading, in the order of the document; see the validator for what is
   * wrong in the record.
   */
  public Report report() {
    return report;
  }

  /**
   * Where the text begins that was read: the first character of one of many records, and 0, 1:1 for
   * a document. Its line tells records apart, good ones too.
   */
  public Location start() {
    return start;
  }

  /**
   * What was read.
   *
   * @throws ReportException if any of the document was refused
   */
  public T orThrow() {
    if (value == null) {
      throw new ReportException(report);
    }
    return value;
  }

  /** Whether there is a value and how many issues there are. */
  @Override
  public String toString() {
    return "ReadResult[value=" + (value != null) + ", " + report + "]";
  }
}
