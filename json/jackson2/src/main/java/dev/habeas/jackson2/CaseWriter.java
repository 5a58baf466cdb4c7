package dev.habeas.jackson2;

import dev.habeas.CaseFile;
import dev.habeas.json.CaseOutput;
import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.Indentation;
import dev.habeas.json.stream.RecordOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes case files as JSON, in UTF-8.
 *
 * <p>A file gives the same bytes, whichever Jackson writes it: fields in the order of the format,
 * numbers without exponents, and nothing escaped that JSON lets stand. Writers are immutable and
 * can be shared between threads.
 *
 * <p>All that can be built can be written, but for an {@linkplain dev.habeas.UnknownFields unknown
 * field} that has the name of a known field of its object, which only Java code can make: a reader
 * would take it for that. A file with one is refused with an {@link IllegalArgumentException}
 * before anything goes to a stream.
 */
public final class CaseWriter {
  private static final CaseWriter COMPACT = new CaseWriter(false);

  private final boolean indented;

  private CaseWriter(boolean indented) {
    this.indented = indented;
  }

  /** The standard writer, which writes a file on one line. */
  public static CaseWriter create() {
    return COMPACT;
  }

  /**
   * This writer, but laid out for people: two spaces a level and a line for each member and
   * element.
   */
  public CaseWriter indented() {
    return new CaseWriter(true);
  }

  /** The file as JSON in UTF-8. */
  public byte[] write(CaseFile file) {
    return indented ? Indentation.of(compact(file)) : compact(file);
  }

  /**
   * Writes the file to a stream, which is not closed.
   *
   * @throws IOException if the stream does
   */
  public void write(CaseFile file, OutputStream target) throws IOException {
    target.write(write(file));
  }

  /** The file as JSON. */
  public String writeText(CaseFile file) {
    return new String(write(file), StandardCharsets.UTF_8);
  }

  /**
   * Writes a record on each line, and a line feed behind each.
   *
   * @param target closed with the output
   * @throws IllegalStateException if this writer is {@linkplain #indented() indented}
   */
  public CaseOutput lines(OutputStream target) {
    if (indented) {
      throw new IllegalStateException("an indented record has more than one line");
    }
    return RecordOutput.lines(target, this::write);
  }

  /**
   * Writes an array of records, each beginning on a line of its own.
   *
   * @param target closed with the output
   */
  public CaseOutput array(OutputStream target) {
    return RecordOutput.array(target, this::write);
  }

  private static byte[] compact(CaseFile file) {
    return Json.write(sink -> Format.CASE_FILE.write(file, sink));
  }
}
