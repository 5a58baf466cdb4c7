package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.List;

/**
 * The JSON format of one type of the model: all that an adapter needs to know of it.
 *
 * @param <T> the type
 */
public final class Format<T extends Extensible> {
  /** The format of a whole case file. */
  public static final Format<CaseFile> CASE_FILE = new Format<>(Schema.CASE_FILE);

  private final ObjectType<T, ?> type;

  private Format(ObjectType<T, ?> type) {
    this.type = type;
  }

  /** The formats of all types of the model. */
  public static List<Format<?>> all() {
    return Schema.all().stream().<Format<?>>map(Format::of).toList();
  }

  private static <T extends Extensible> Format<T> of(ObjectType<T, ?> type) {
    return new Format<>(type);
  }

  /** The type. */
  public Class<T> type() {
    return type.type();
  }

  /** Reads a document that is one object and nothing else. */
  public ReadResult<T> readDocument(TokenSource source) {
    return DocumentReader.readDocument(type, source);
  }

  /** Reads the object that begins with the current token of the source, and nothing behind it. */
  public ReadResult<T> readValue(Token current, TokenSource source) {
    return DocumentReader.readValue(type, current, source);
  }

  /** Writes an object. */
  public void write(T object, TokenSink sink) {
    new DocumentWriter(sink).object(type, object);
  }
}
