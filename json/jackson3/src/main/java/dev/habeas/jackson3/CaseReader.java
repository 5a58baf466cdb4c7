package dev.habeas.jackson3;

import dev.habeas.CaseFile;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.Records;
import dev.habeas.json.stream.TokenSource;
import dev.habeas.json.stream.Utf8Document;
import dev.habeas.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads case files from JSON, and reports every problem of a document with its place.
 *
 * <p>A document is read alike through every method: the same value, the same issues at the same
 * places. It has to be UTF-8 where it comes as bytes. Readers are immutable and can be shared
 * between threads.
 */
public final class CaseReader {
  private static final CaseReader STANDARD = new CaseReader(ReadOptions.standard(), Json.STANDARD);

  private final ReadOptions options;
  private final JsonFactory factory;

  private CaseReader(ReadOptions options, JsonFactory factory) {
    this.options = options;
    this.factory = factory;
  }

  /** The standard reader: unknown fields are kept, and the documented limits hold. */
  public static CaseReader create() {
    return STANDARD;
  }

  /** A reader with options. */
  public static CaseReader create(ReadOptions options) {
    return new CaseReader(Objects.requireNonNull(options), Json.factory(options));
  }

  /** Reads a document in UTF-8. */
  public ReadResult<CaseFile> read(byte[] document) {
    return read(Utf8Document.of(document));
  }

  /** Reads a document. */
  public ReadResult<CaseFile> read(String document) {
    return read(Utf8Document.of(document));
  }

  /**
   * Reads a document in UTF-8 to the end of the stream, which is not closed.
   *
   * @throws IOException if the stream does
   */
  public ReadResult<CaseFile> read(InputStream document) throws IOException {
    return read(Utf8Document.of(document, options));
  }

  /**
   * Reads a document to the end of the reader, which is not closed.
   *
   * @throws IOException if the reader does
   */
  public ReadResult<CaseFile> read(Reader document) throws IOException {
    return read(Utf8Document.of(document, options));
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult<CaseFile> read(Path file) throws IOException {
    try (InputStream document = Files.newInputStream(file)) {
      return read(document);
    }
  }

  /**
   * Reads a stream with a record on each line, which a line feed ends, or both a carriage return
   * and a line feed; blank lines are passed over. Each line is a document of its own: one that is
   * none, or is too long, is reported, and the next one is read. A record over more than one line
   * is a problem of each of them.
   *
   * @param records UTF-8; read as its records are asked for, and closed with the sequence
   */
  public CaseSequence lines(InputStream records) {
    return Records.lines(records, options, this::read);
  }

  /**
   * Reads a stream with one JSON array of records. An element that is no case file is reported, and
   * the next one is read. After something that is no JSON nobody can tell where the next element
   * begins: the last result reports it. The same holds of a text behind the array, a text that is
   * no array, and an element that is too long or nested too deep to be looked through.
   *
   * @param records UTF-8; read as its records are asked for, and closed with the sequence
   */
  public CaseSequence array(InputStream records) {
    return Records.array(records, options, this::read);
  }

  /**
   * The report with the place of each issue in a document, as in:
   *
   * <pre>{@code
   * ReadResult<CaseFile> read = reader.read(document);
   * Report found = Validator.standard().validate(read.orThrow());
   * Report all = read.report().plus(reader.locate(found, document));
   * }</pre>
   *
   * <p>It reads the document once more, and once for all issues. What is missing is at the end of
   * the object or list in which it is missing. Places that are known already stay; related pointers
   * have none.
   *
   * @param report what was found in the file that was read from the document
   * @param document the document in UTF-8; what cannot be read of it gives no places
   */
  public Report locate(Report report, byte[] document) {
    return Utf8Document.of(document).locate(report, options);
  }

  private ReadResult<CaseFile> read(Utf8Document document) {
    return document.read(Format.CASE_FILE, options, bytes -> open(bytes, document));
  }

  private TokenSource open(byte[] bytes, Utf8Document document) {
    return new ParserSource(
        factory.createParser(ObjectReadContext.empty(), bytes),
        place -> document.locate(place.getByteOffset()));
  }
}
