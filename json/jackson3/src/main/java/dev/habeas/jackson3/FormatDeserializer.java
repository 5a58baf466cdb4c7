package dev.habeas.jackson3;

import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.Token;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one type through a mapper. */
final class FormatDeserializer<T> extends ValueDeserializer<T> {
  private final Format<T> format;
  private final ReadOptions options;

  FormatDeserializer(Format<T> format, ReadOptions options) {
    this.format = format;
    this.options = options;
  }

  @Override
  public Class<T> handledType() {
    return format.type();
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Token current = ParserSource.token(parser.currentToken());
    ReadResult<T> result =
        format.readValue(current, new ParserSource(parser, ParserSource::asTold), options);
    return result.value().orElseThrow(() -> new CaseReadException(result.report()));
  }

  /** Asks for no type: the format has none, whatever the mapper's default typing is. */
  @Override
  public T deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }
}
