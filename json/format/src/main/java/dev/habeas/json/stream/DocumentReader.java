package dev.habeas.json.stream;

import dev.habeas.BuildException;
import dev.habeas.Extensible;
import dev.habeas.UnknownFields;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import dev.habeas.text.Decimals;
import dev.habeas.text.Text;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of the model from tokens, straight into its builders.
 *
 * <p>Goes on after a problem, to report every one. What cannot be held is refused and makes the
 * result empty; nothing is guessed, converted or dropped.
 */
final class DocumentReader {
  /**
   * How many issues are told of one document: at so many errors a reader gives up, and beyond so
   * many issues it does not tell of what it keeps.
   */
  static final int MAX_ISSUES = 10_000;

  private static final Scalar<BigDecimal> NUMBER = new Scalar.Decimal();

  private static final @Nullable Field<?, ?, ?> VERSION = Schema.CASE_FILE.field("schemaVersion");

  private final TokenSource source;
  private final boolean refusesUnknownFields;
  private final int maxTextLength;
  private final int maxNameLength;
  private final int maxDigits;
  private final int maxScale;
  private final int maxValues;
  private final Path path = new Path();
  private final List<Issue> issues = new ArrayList<>();
  private int refusals;
  private boolean untold;
  private int values;

  private DocumentReader(TokenSource source, ReadOptions options) {
    this.source = source;
    refusesUnknownFields = options.refusesUnknownFields();
    maxTextLength = options.maxTextLength();
    maxNameLength = options.maxNameLength();
    maxDigits = options.maxDigits();
    maxScale = options.maxScale();
    maxValues = options.maxValues();
  }

  /**
   * Reads a document that is one value and nothing else.
   *
   * @throws MalformedException if the source or the reader cannot go on
   */
  static <T> ReadResult<T> readDocument(
      ValueType<T> type, TokenSource source, ReadOptions options) {
    return new DocumentReader(source, options).document(type);
  }

  /** Reads a document that is one value and nothing else, and reports where it cannot go on. */
  static <T> ReadResult<T> readMalformed(
      ValueType<T> type, TokenSource source, ReadOptions options) {
    DocumentReader reader = new DocumentReader(source, options);
    try {
      return reader.document(type);
    } catch (MalformedException malformed) {
      return reader.refused(malformed);
    }
  }

  /** Reads the value that begins with the given token, and nothing behind it. */
  static <T> ReadResult<T> readValue(
      ValueType<T> type, Token first, TokenSource source, ReadOptions options) {
    DocumentReader reader = new DocumentReader(source, options);
    try {
      return reader.result(reader.value(type, reader.counted(first)));
    } catch (MalformedException malformed) {
      return reader.refused(malformed);
    }
  }

  private <T> ReadResult<T> document(ValueType<T> type) {
    Token first = next();
    if (first == Token.TEXT) {
      source.text(); // one that never ends is no JSON, whatever it would have been
    }
    T value = value(type, first);
    refuseTrailing();
    return result(value);
  }

  private <T> ReadResult<T> refused(MalformedException malformed) {
    refusals++;
    report(because(malformed.limit(), error(malformed.code())), malformed.location());
    return result(null);
  }

  private <T> ReadResult<T> result(@Nullable T value) {
    return ReadResult.of(refusals == 0 ? value : null, Report.of(issues));
  }

  /**
   * The object that begins with the current token; null, and reported, if any of it was refused.
   */
  private <T extends Extensible, B> @Nullable T object(ObjectType<T, B> type, Token first) {
    if (first != Token.BEGIN_OBJECT) {
      mismatch("object", first);
      return null;
    }
    int before = refusals;
    B builder = type.begin();
    Map<String, @Nullable Object> unknown = Map.of();
    long seen = 0;
    for (String name = source.nextName(); name != null; name = source.nextName()) {
      int index = type.indexOf(name);
      if (index < 0) {
        unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
        unknownField(name, unknown);
      } else if ((seen & 1L << index) != 0) {
        refuse("repeated-name");
        skip(next());
      } else {
        seen |= 1L << index;
        field(type.field(index), builder);
      }
    }
    if ((type.required() & ~seen) != 0) {
      reportMissing(type, seen);
    }
    if (refusals > before) {
      return null;
    }
    if (!unknown.isEmpty() && !keepUnknown(type, builder, unknown)) {
      return null;
    }
    return type.end(builder);
  }

  private <T extends Extensible, B> boolean keepUnknown(
      ObjectType<T, B> type, B builder, Map<String, @Nullable Object> unknown) {
    try {
      type.keepUnknown(builder, UnknownFields.of(unknown));
      return true;
    } catch (BuildException tooMany) { // all else that could be wrong was refused before
      exceeded("values");
      return false;
    }
  }

  private <B, V> void field(Field<?, B, V> field, B builder) {
    path.enter(field.name());
    Token first = next();
    if (field.multiplicity() != Field.Multiplicity.MANY) {
      V value = value(field.type(), first);
      put(field, builder, value);
      if (field == VERSION && value != null) {
        tellOfVersion(value.toString());
      }
    } else if (first == Token.BEGIN_ARRAY) {
      elements(field, builder);
    } else {
      mismatch("array", first);
    }
    path.leave();
  }

  private void tellOfVersion(String version) {
    String notice = SchemaVersions.notice(version);
    if (notice != null) {
      report(Issue.of(notice, Severity.WARNING, path.pointer()));
    }
  }

  private <B, V> void elements(Field<?, B, V> field, B builder) {
    int index = 0;
    for (Token first = next(); first != Token.END_ARRAY; first = next()) {
      path.enter(index++);
      put(field, builder, value(field.type(), first));
      path.leave();
    }
  }

  private static <B, V> void put(Field<?, B, V> field, B builder, @Nullable V value) {
    if (value != null) {
      field.put(builder, value);
    }
  }

  @SuppressWarnings("unchecked") // the value of an object type is such an object
  private <V> @Nullable V value(ValueType<V> type, Token first) {
    return type instanceof Scalar<V> scalar
        ? scalar(scalar, first)
        : (V) object((ObjectType<? extends Extensible, ?>) type, first);
  }

  private <V> @Nullable V scalar(Scalar<V> type, Token first) {
    if (first == Token.TEXT && type.readsCharacters() && source.isInBuffer()) {
      if (source.bufferLength() > maxTextLength) {
        exceeded("text");
        return null;
      }
      V value = type.parse(source.buffer(), source.bufferStart(), source.bufferLength());
      if (value == null) {
        refuse(type.refusal(source.text()));
      }
      return value;
    }
    String text = text(type.form(), first);
    if (text == null) {
      mismatch(type.form().label(), first);
      return null;
    }
    if (text.length() > maxTextLength && first == Token.TEXT) {
      exceeded("text");
      return null;
    }
    V value = type.parse(text);
    if (value == null) {
      refuse(type.refusal(text));
    } else if (first == Token.NUMBER) {
      checkDigits((BigDecimal) value);
    }
    return value;
  }

  /** The options can be tighter than what a number has to be anyway. */
  private void checkDigits(BigDecimal number) {
    if (number.scale() > maxScale) {
      exceeded("scale");
    } else if (Decimals.digits(number) > maxDigits) {
      exceeded("digits");
    }
  }

  /** The text of a token that is a scalar of the form; null if it is another. */
  private @Nullable String text(Scalar.Form form, Token token) {
    return switch (token) {
      case TEXT -> form == Scalar.Form.TEXT ? source.text() : null;
      case NUMBER -> form == Scalar.Form.NUMBER ? source.text() : null;
      case TRUE -> form == Scalar.Form.BOOLEAN ? "true" : null;
      case FALSE -> form == Scalar.Form.BOOLEAN ? "false" : null;
      default -> null;
    };
  }

  /**
   * Names of unknown fields are text of the record: what is reported points at the object that
   * holds them.
   */
  private void unknownField(String name, Map<String, @Nullable Object> unknown) {
    boolean first = unknown.isEmpty();
    if (refuseName(name, unknown)) {
      skip(next());
      return;
    }
    if (first && refusesUnknownFields) {
      refuse("unknown-field");
    } else if (first) {
      tell("unknown-field");
    }
    unknown.put(name, anything(next(), 1));
  }

  /** Whether a name that is not known cannot be kept, which is then reported. */
  private boolean refuseName(String name, Map<String, ?> before) {
    String problem = Text.unknownProblem(name);
    if (name.length() > maxNameLength) {
      exceeded("name");
    } else if (problem != null) {
      refuse(problem);
    } else if (before.containsKey(name)) {
      refuse("repeated-name");
    } else {
      return false;
    }
    return true;
  }

  private @Nullable Object anything(Token first, int depth) {
    return switch (first) {
      case TEXT -> anyText();
      case NUMBER -> scalar(NUMBER, first);
      case TRUE -> true;
      case FALSE -> false;
      case BEGIN_ARRAY -> isTooDeep(first, depth) ? null : anyArray(depth);
      case BEGIN_OBJECT -> isTooDeep(first, depth) ? null : anyObject(depth);
      case NULL -> null;
      default -> {
        mismatch("value", first);
        yield null;
      }
    };
  }

  private String anyText() {
    String text = source.text();
    String problem = Text.unknownProblem(text);
    if (text.length() > maxTextLength) {
      exceeded("text");
    } else if (problem != null) {
      refuse(problem);
    }
    return text;
  }

  private List<@Nullable Object> anyArray(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (Token first = next(); first != Token.END_ARRAY; first = next()) {
      elements.add(anything(first, depth + 1));
    }
    return elements;
  }

  private Map<String, @Nullable Object> anyObject(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name = source.nextName(); name != null; name = source.nextName()) {
      refuseName(name, members);
      members.put(name, anything(next(), depth + 1));
    }
    return members;
  }

  private boolean isTooDeep(Token first, int depth) {
    if (depth <= UnknownFields.MAX_DEPTH) {
      return false;
    }
    exceeded("depth");
    skip(first);
    return true;
  }

  private <T extends Extensible> void reportMissing(ObjectType<T, ?> type, long seen) {
    for (int i = 0; i < type.size(); i++) {
      if ((type.required() & ~seen & 1L << i) != 0) {
        Field<T, ?, ?> field = type.field(i);
        path.enter(field.name());
        refuse("missing-field");
        path.leave();
      }
    }
  }

  private void mismatch(String expected, Token found) {
    if (found == Token.NULL) {
      refuse("null-value");
    } else {
      refuse(
          error("wrong-type").withDetail("expected", expected).withDetail("found", found.label()));
    }
    skip(found);
  }

  /** The next token of a value, which a well-formed document has. */
  private Token next() {
    return counted(source.next());
  }

  private Token counted(Token token) {
    if (token == Token.END) {
      throw new MalformedException("malformed-json", source.location());
    }
    if (token.beginsValue() && ++values > maxValues) {
      throw new MalformedException(Text.LIMIT_EXCEEDED, "values", source.location());
    }
    return token;
  }

  private void refuseTrailing() {
    Token behind;
    try {
      behind = source.next();
    } catch (MalformedException malformed) { // whatever it is, the document ended before it
      throw new MalformedException("trailing-content", malformed.location());
    }
    if (behind != Token.END) {
      refuse("trailing-content");
    }
  }

  private void skip(Token first) {
    for (int depth = first.nesting(); depth > 0; ) {
      depth += next().nesting();
    }
  }

  private void refuse(Scalar.Refusal refusal) {
    Issue issue = error(refusal.code());
    if (refusal.reason() != null) {
      issue = issue.withDetail("reason", refusal.reason());
    }
    if (refusal.index() >= 0) {
      issue = issue.withDetail("index", Integer.toString(refusal.index()));
    }
    refuse(issue);
  }

  private void exceeded(String limit) {
    refuse(because(limit, error(Text.LIMIT_EXCEEDED)));
  }

  private static Issue because(@Nullable String limit, Issue issue) {
    return limit == null ? issue : issue.withDetail("limit", limit);
  }

  private void refuse(String code) {
    refuse(error(code));
  }

  private void refuse(Issue issue) {
    refusals++;
    report(issue);
    if (refusals == MAX_ISSUES) {
      throw new MalformedException(Text.LIMIT_EXCEEDED, "issues", source.location());
    }
  }

  /** Reports something that is kept, up to a limit: a document may have any number of such. */
  private void tell(String code) {
    if (issues.size() < MAX_ISSUES) {
      report(Issue.of(code, Severity.INFO, path.pointer()));
    } else if (!untold) {
      untold = true;
      Issue more = Issue.of(Text.LIMIT_EXCEEDED, Severity.INFO, path.pointer());
      report(because("issues", more));
    }
  }

  private void report(Issue issue) {
    report(issue, source.location());
  }

  private void report(Issue issue, @Nullable Location location) {
    issues.add(location == null ? issue : issue.withLocation(location));
  }

  private Issue error(String code) {
    return Issue.of(code, Severity.ERROR, path.pointer());
  }
}
