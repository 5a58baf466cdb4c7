package dev.habeas.jackson3;

import dev.habeas.json.stream.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one type through a mapper. */
final class FormatSerializer<T> extends ValueSerializer<T> {
  private final Format<T> format;

  FormatSerializer(Format<T> format) {
    this.format = format;
  }

  @Override
  public Class<T> handledType() {
    return format.type();
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    format.write(value, new GeneratorSink(generator));
  }

  /** Writes no type: the format has none, whatever the mapper's default typing is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    serialize(value, generator, context);
  }
}
