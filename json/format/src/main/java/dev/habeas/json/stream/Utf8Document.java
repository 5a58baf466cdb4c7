package dev.habeas.json.stream;

import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.text.Text;
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

  /**
   * The document that the stream holds, to its end or beyond the size that the options allow; the
   * stream is not closed.
   */
  public static Utf8Document of(InputStream stream, ReadOptions options) throws IOException {
    return of(stream.readNBytes(options.maxDocumentBytes() + 1));
  }

  /**
   * The document that the text is. A lone surrogate becomes three bytes that are no UTF-8, and is
   * refused as such.
   */
  public static Utf8Document of(String text) {
    return of(Utf8Scan.encode(text));
  }

  /**
   * The document that the reader holds, to its end or beyond the size that the options allow; the
   * reader is not closed.
   */
  public static Utf8Document of(Reader reader, ReadOptions options) throws IOException {
    int most = options.maxDocumentBytes();
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = 0; n >= 0 && text.length() <= most; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return of(text.toString());
  }

  /** Reads the document with the parser that the function opens over its bytes. */
  public <T> ReadResult<T> read(
      Format<T> format, ReadOptions options, Function<byte[], TokenSource> parser) {
    if (bytes.length > options.maxDocumentBytes()) {
      return refused(error(Text.LIMIT_EXCEEDED).withDetail("limit", "document"), 0);
    }
    int malformed = Utf8Scan.indexOfMalformed(bytes);
    if (malformed >= 0) {
      return refused(error("not-utf-8"), malformed);
    }
    try {
      return format.readDocument(parser.apply(bytes), options);
    } catch (MalformedException refused) { // each parser sees that elsewhere and in its own way
      return format.readMalformed(tokens(options), options);
    }
  }

  /**
   * The report with a place for each issue that has none; as far as the document can be read with
   * these options.
   */
  public Report locate(Report report, ReadOptions options) {
    return bytes.length <= options.maxDocumentBytes() && Utf8Scan.indexOfMalformed(bytes) < 0
        ? Locator.locate(report, tokens(options))
        : report;
  }

  /**
   * Whether the document is one JSON value to its end, whatever it means; to be asked after reading
   * it, for what is too long or no UTF-8 is not opened.
   */
  boolean isJson(ReadOptions options) {
    if (bytes.length > options.maxDocumentBytes() || Utf8Scan.indexOfMalformed(bytes) >= 0) {
      return false;
    }
    try {
      TokenSource tokens = tokens(options);
      while (tokens.next() != Token.END) {
        // The tokens end where the text does, or are refused.
      }
      return true;
    } catch (MalformedException malformed) {
      return false;
    }
  }

  /** The place of an offset in bytes; parsers tell a negative one where they have read nothing. */
  public Location locate(long offset) {
    return scan.locate((int) Math.max(0, Math.min(offset, bytes.length)));
  }

  private JsonTokens tokens(ReadOptions options) {
    return new JsonTokens(bytes, scan, options.maxDepth());
  }

  private <T> ReadResult<T> refused(Issue issue, int offset) {
    return ReadResult.of(null, Report.of(List.of(issue.withLocation(locate(offset)))));
  }

  private static Issue error(String code) {
    return Issue.of(code, Severity.ERROR, "");
  }
}
