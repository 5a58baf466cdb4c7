package dev.habeas.json.stream;

import dev.habeas.Extensible;
import dev.habeas.UnknownFields;
import dev.habeas.json.ReadResult;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.ValueType;
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
  private static final Scalar<BigDecimal> NUMBER = new Scalar.Decimal();

  private final TokenSource source;
  private final Path path = new Path();
  private final List<Issue> issues = new ArrayList<>();
  private int refusals;
  private boolean untold;

  private DocumentReader(TokenSource source) {
    this.source = source;
  }

  /** Reads a document that is one value and nothing else. */
  static <T> ReadResult<T> readDocument(ValueType<T> type, TokenSource source) {
    DocumentReader reader = new DocumentReader(source);
    T value = null;
    try {
      value = reader.value(type, source.next());
      reader.refuseTrailing();
    } catch (MalformedException malformed) {
      reader.refuse(malformed);
    }
    return reader.result(value);
  }

  /** Reads the value that begins with the given token, and nothing behind it. */
  static <T> ReadResult<T> readValue(ValueType<T> type, Token first, TokenSource source) {
    DocumentReader reader = new DocumentReader(source);
    T value = null;
    try {
      value = reader.value(type, first);
    } catch (MalformedException malformed) {
      reader.refuse(malformed);
    }
    return reader.result(value);
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
    int expected = 0;
    while (isName(next())) {
      String name = source.text();
      int index = type.indexOf(name, expected);
      if (index < 0) {
        unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
        unknownField(name, unknown);
      } else if ((seen & 1L << index) != 0) {
        refuse("repeated-name");
        skip(next());
      } else {
        seen |= 1L << index;
        expected = index + 1;
        field(type.fields().get(index), builder);
      }
    }
    reportMissing(type, seen);
    if (refusals > before) {
      return null;
    }
    if (!unknown.isEmpty()) {
      type.keepUnknown(builder, UnknownFields.of(unknown));
    }
    return type.end(builder);
  }

  private <B, V> void field(Field<?, B, V> field, B builder) {
    path.enter(field.name());
    Token first = next();
    if (field.multiplicity() != Field.Multiplicity.MANY) {
      put(field, builder, value(field.type(), first));
    } else if (first == Token.BEGIN_ARRAY) {
      elements(field, builder);
    } else {
      mismatch("array", first);
    }
    path.leave();
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
    String text = text(type.form(), first);
    if (text == null) {
      mismatch(type.form().label(), first);
      return null;
    }
    V value = type.parse(text);
    if (value == null) {
      refuse(type.refusal(text));
    }
    return value;
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
    String problem = problem(name, unknown);
    if (problem == null) {
      if (unknown.isEmpty()) {
        tell("unknown-field");
      }
      unknown.put(name, anything(next(), 1));
    } else {
      refuse(problem);
      skip(next());
    }
  }

  /** The code of what is wrong with the name of an unknown member, or null. */
  private static @Nullable String problem(String name, Map<String, ?> before) {
    if (name.length() > Limits.NAME_LENGTH) {
      return "limit-exceeded"; // parsers count only roughly
    }
    String problem = Text.unknownProblem(name);
    return problem == null && before.containsKey(name) ? "repeated-name" : problem;
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
    if (problem != null) {
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
    while (isName(next())) {
      String name = source.text();
      String problem = problem(name, members);
      if (problem != null) {
        refuse(problem);
      }
      members.put(name, anything(next(), depth + 1));
    }
    return members;
  }

  private boolean isTooDeep(Token first, int depth) {
    if (depth <= UnknownFields.MAX_DEPTH) {
      return false;
    }
    refuse("limit-exceeded");
    skip(first);
    return true;
  }

  private <T extends Extensible> void reportMissing(ObjectType<T, ?> type, long seen) {
    for (int i = 0; i < type.fields().size(); i++) {
      Field<T, ?, ?> field = type.fields().get(i);
      if (field.multiplicity() == Field.Multiplicity.REQUIRED && (seen & 1L << i) == 0) {
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

  /** Whether an object goes on with a member, and does not end. */
  private boolean isName(Token token) {
    if (token != Token.NAME && token != Token.END_OBJECT) {
      throw new MalformedException("malformed-json", source.location());
    }
    return token == Token.NAME;
  }

  /** The next token of a value, which a well-formed document has. */
  private Token next() {
    Token token = source.next();
    if (token == Token.END) {
      throw new MalformedException("malformed-json", source.location());
    }
    return token;
  }

  private void refuseTrailing() {
    try {
      if (source.next() != Token.END) {
        refuse("trailing-content");
      }
    } catch (MalformedException malformed) { // whatever it is, the document ended before it
      refusals++;
      report(error("trailing-content"), malformed.location());
    }
  }

  private void skip(Token first) {
    int depth = 0;
    for (Token token = first; ; token = next()) {
      switch (token) {
        case BEGIN_OBJECT, BEGIN_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        default -> {}
      }
      if (depth == 0 && token != Token.NAME) {
        return;
      }
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

  private void refuse(MalformedException malformed) {
    refusals++;
    report(error(malformed.code()), malformed.location());
  }

  private void refuse(String code) {
    refuse(error(code));
  }

  private void refuse(Issue issue) {
    refusals++;
    report(issue);
    if (refusals == Limits.ISSUES) {
      throw new MalformedException("limit-exceeded", source.location());
    }
  }

  /** Reports something that is kept, up to a limit: a document may have any number of such. */
  private void tell(String code) {
    if (issues.size() < Limits.ISSUES) {
      report(Issue.of(code, Severity.INFO, path.pointer()));
    } else if (!untold) {
      untold = true;
      report(Issue.of("limit-exceeded", Severity.INFO, path.pointer()));
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
