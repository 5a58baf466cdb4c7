package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.Token;
import java.io.IOException;

/** Reads one type through a mapper. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {
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
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Token current = ParserSource.token(parser.currentToken());
    ReadResult<T> result = read(current, new ParserSource(parser, ParserSource::asTold));
    if (result.value().isEmpty()) {
      throw new CaseReadException(result.report());
    }
    return result.value().get();
  }

  /** Asks for no type: the format has none, whatever the mapper's default typing is. */
  @Override
  public T deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return deserialize(parser, context);
  }

  private ReadResult<T> read(Token current, ParserSource source) throws IOException {
    try {
      return format.readValue(current, source, options);
    } catch (BrokenStreamException broken) {
      throw broken.cause();
    }
  }
}
