package dev.habeas.json;

import dev.habeas.CaseFile;
import dev.habeas.validation.Report;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The records of a stream, read one by one as they are asked for.
 *
 * <p>Each gives a result, bad ones too, in the order of the stream. Places count from the beginning
 * of the stream, pointers begin at the record. A sequence holds one record and can be gone through
 * once, in one thread at a time:
 *
 * <pre>{@code
 * try (CaseSequence cases = CaseReader.create().lines(stream)) {
 *   for (ReadResult<CaseFile> read : cases) {
 *     read.value().ifPresent(file -> ...);
 *   }
 * }
 * }</pre>
 */
public interface CaseSequence extends Iterable<ReadResult<CaseFile>>, Closeable {
  /**
   * The results, each read when it is asked for. If the stream fails, {@code hasNext} and {@code
   * next} throw {@link java.io.UncheckedIOException} and the sequence ends there.
   *
   * @throws IllegalStateException if the results were asked for before; once the sequence is
   *     closed, the iterator throws it too
   */
  @Override
  Iterator<ReadResult<CaseFile>> iterator();

  /**
   * The results as a sequential stream, in place of {@link #iterator()}; closing it closes the
   * sequence. A parallel one reads ahead and holds many records.
   *
   * @throws IllegalStateException if the results were asked for before
   */
  Stream<ReadResult<CaseFile>> stream();

  /**
   * The report with the place of each issue in the record that was given last, in the whole stream;
   * as a reader locates the issues of a document.
   *
   * @param report what was found in the file that was read from the record
   * @throws IllegalStateException if no record was given yet, or the next one was asked for
   */
  Report locate(Report report);

  /** Closes the stream that is read. */
  @Override
  void close() throws IOException;
}
