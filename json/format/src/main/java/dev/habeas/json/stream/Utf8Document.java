package dev.habeas.json.stream;

import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.function.Function;

/**
 * A document as bytes of UTF-8, from whatever it came.
 *
 * <p>All documents go through one parser over bytes, so that they are read alike and problems are
 * told at the same places. The parser tells places as offsets of bytes; {@link #locate} turns them
 * into lines and columns.
 */
public final class Utf8Document {
  private static final Location BEGINNING = new Location(0, 1, 1);

  private final byte[] bytes;
  private final Utf8Scan scan;

  private Utf8Document(byte[] bytes, Location start) {
    this.bytes = bytes;
    this.scan = new Utf8Scan(bytes, start);
  }

  /** The document that the bytes are. */
  public static Utf8Document of(byte[] bytes) {
    return of(bytes, BEGINNING);
  }

  /** The document that the bytes are, which are those of a longer text from a place on. */
  static Utf8Document of(byte[] bytes, Location start) {
    return new Utf8Document(bytes, start);
  }

  /** The document that the stream holds to its end; the stream is not closed. */
  public static Utf8Document of(InputStream stream) throws IOException {
    return of(stream.readNBytes(Limits.DOCUMENT_BYTES + 1));
  }

  /**
   * The document that the text is. A lone surrogate becomes three bytes that are no UTF-8, and is
   * refused as such.
   */
  public static Utf8Document of(String text) {
    return of(Utf8Scan.encode(text));
  }

  /** The document that the reader holds to its end; the reader is not closed. */
  public static Utf8Document of(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = 0; n >= 0 && text.length() <= Limits.DOCUMENT_BYTES; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return of(text.toString());
  }

  /** Reads the document with the parser that the function opens over its bytes. */
  public <T> ReadResult<T> read(Format<T> format, Function<byte[], TokenSource> parser) {
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      return refused("limit-exceeded", 0);
    }
    int malformed = Utf8Scan.indexOfMalformed(bytes);
    return malformed < 0
        ? format.readDocument(parser.apply(bytes))
        : refused("not-utf-8", malformed);
  }

  /**
   * Whether the document is one JSON value to its end, whatever it means; to be asked after reading
   * it, for what is too long or no UTF-8 is not opened.
   */
  public boolean isJson(Function<byte[], TokenSource> parser) {
    if (bytes.length > Limits.DOCUMENT_BYTES || Utf8Scan.indexOfMalformed(bytes) >= 0) {
      return false;
    }
    try {
      TokenSource source = parser.apply(bytes);
      while (source.next() != Token.END) {
        // A parser finds out by itself.
      }
      return true;
    } catch (MalformedException malformed) {
      return false;
    }
  }

  /** The place of an offset in bytes. */
  public Location locate(long offset) {
    return scan.locate((int) Math.min(offset, bytes.length));
  }

  private <T> ReadResult<T> refused(String code, int offset) {
    Issue issue = Issue.of(code, Severity.ERROR, "").withLocation(locate(offset));
    return ReadResult.of(null, Report.of(List.of(issue)));
  }
}
