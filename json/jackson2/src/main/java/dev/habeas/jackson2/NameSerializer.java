package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.habeas.json.stream.Format;
import java.io.IOException;

/** Writes values of one type as names, as in a map. */
final class NameSerializer<T> extends JsonSerializer<T> {
  private final Format<T> format;

  NameSerializer(Format<T> format) {
    this.format = format;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeFieldName(format.name(value));
  }
}
