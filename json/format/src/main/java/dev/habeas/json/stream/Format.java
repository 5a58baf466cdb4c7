package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON format of one type: all that an adapter needs to know of it.
 *
 * @param <T> the type
 */
public final class Format<T> {
  /** The format of a whole case file. */
  public static final Format<CaseFile> CASE_FILE = new Format<>(Schema.CASE_FILE);

  /** How many fields the format declares. */
  public static final int FIELDS = Schema.size();

  private final ValueType<T> type;

  private Format(ValueType<T> type) {
    this.type = type;
  }

  /** The format of a type of the model, a date, a term or a vocabulary; empty for other types. */
  public static Optional<Format<?>> of(Class<?> type) {
    return Stream.<ValueType<?>>concat(Schema.all().stream(), Schema.scalars().stream())
        .filter(known -> known.type().isAssignableFrom(type))
        .findFirst()
        .map(Format::of);
  }

  private static <T> Format<?> of(ValueType<T> type) {
    return new Format<>(type);
  }

  /** The type. */
  public Class<T> type() {
    return type.type();
  }

  /**
   * Reads a document that is one value and nothing else.
   *
   * @throws MalformedException if the source or the reader cannot go on
   */
  ReadResult<T> readDocument(TokenSource source, ReadOptions options) {
    return DocumentReader.readDocument(type, source, options);
  }

  /** Reads a document that is one value and nothing else, and reports where it cannot go on. */
  ReadResult<T> readMalformed(TokenSource source, ReadOptions options) {
    return DocumentReader.readMalformed(type, source, options);
  }

  /** Reads the value that begins with the current token of the source, and nothing behind it. */
  public ReadResult<T> readValue(Token current, TokenSource source, ReadOptions options) {
    return DocumentReader.readValue(type, current, source, options);
  }

  /** Reads a value that stands as the name of a member. */
  public ReadResult<T> readName(String name) {
    if (type instanceof Scalar<T> scalar) {
      T value = scalar.parse(name);
      return value == null
          ? refused(scalar.refusal(name).code())
          : ReadResult.of(value, Report.of(List.of()));
    }
    return refused("wrong-type");
  }

  /** Writes a value. */
  public void write(T value, TokenSink sink) {
    new DocumentWriter(sink).value(type, value);
  }

  /**
   * The value as the name of a member.
   *
   * @throws IllegalArgumentException if it is an object, which no name can hold
   */
  public String name(T value) {
    if (type instanceof Scalar<T> scalar) {
      return scalar.text(value);
    }
    throw new IllegalArgumentException("an object is no name");
  }

  private static <T> ReadResult<T> refused(String code) {
    return ReadResult.of(null, Report.of(List.of(Issue.of(code, Severity.ERROR, ""))));
  }
}
