package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.habeas.json.stream.Format;
import java.io.IOException;

/** Writes one type through a mapper. */
final class FormatSerializer<T> extends JsonSerializer<T> {
  // By default Jackson 2 escapes what Jackson 3 and our own writers do not.
  private static final JsonGenerator.Feature COMBINED_SURROGATES =
      JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature();

  private final Format<T> format;

  FormatSerializer(Format<T> format) {
    this.format = format;
  }

  @Override
  public Class<T> handledType() {
    return format.type();
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    boolean combined = generator.isEnabled(COMBINED_SURROGATES);
    generator.enable(COMBINED_SURROGATES);
    try {
      format.write(value, new GeneratorSink(generator));
    } catch (BrokenStreamException broken) {
      throw broken.cause();
    } finally {
      generator.configure(COMBINED_SURROGATES, combined);
    }
  }

  /** Writes no type: the format has none, whatever the mapper's default typing is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(value, generator, context);
  }
}
