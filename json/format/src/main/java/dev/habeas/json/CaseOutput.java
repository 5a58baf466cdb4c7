package dev.habeas.json;

import dev.habeas.CaseFile;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes records to a stream, one after the other.
 *
 * <p>A record has the bytes that a {@code CaseWriter} gives it alone. It is written whole or not at
 * all: one that is refused leaves nothing behind, and the next can follow. Not for more than one
 * thread at a time.
 */
public interface CaseOutput extends Closeable, Flushable {
  /**
   * Writes a record, which may stay in a buffer until that is full, flushed or closed.
   *
   * @throws IOException if the stream does; what stands there then is cut off somewhere, and
   *     nothing more is written
   * @throws IllegalArgumentException if no document can hold the record; see {@code CaseWriter}
   * @throws IllegalStateException if the output is closed, or the stream failed before
   */
  void write(CaseFile file) throws IOException;

  /** Hands all records written so far to the stream, and flushes it. */
  @Override
  void flush() throws IOException;

  /**
   * Ends the text and closes the stream; after the stream has failed, the text stays cut off. An
   * array is only complete when it was closed.
   */
  @Override
  void close() throws IOException;
}
