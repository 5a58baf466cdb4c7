package dev.habeas.jackson3;

import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.TokenSink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;

/** Writes tokens to a Jackson generator. */
final class GeneratorSink implements TokenSink {
  private static final @Nullable SerializedString[] NAMES = new SerializedString[Format.FIELDS];

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void beginObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void beginArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void declaredName(String name, int number) {
    SerializedString encoded = NAMES[number];
    if (encoded == null) {
      encoded = new SerializedString(name);
      NAMES[number] = encoded; // whichever thread wins: all make the same
    }
    generator.writeName(encoded);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(BigDecimal number) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(number.toPlainString());
    } else {
      generator.writeNumber(number); // trees and binary formats
    }
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
