package dev.habeas.jackson3;

import dev.habeas.json.stream.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values of one type as names, as in a map. */
final class NameSerializer<T> extends ValueSerializer<T> {
  private final Format<T> format;

  NameSerializer(Format<T> format) {
    this.format = format;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeName(format.name(value));
  }
}
