package dev.habeas.jackson3;

import dev.habeas.json.stream.TokenSink;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;

/** Writes tokens to a Jackson generator. */
final class GeneratorSink implements TokenSink {
  private static final Map<String, SerializedString> NAMES = new ConcurrentHashMap<>();

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
  public void declaredName(String name) {
    SerializedString encoded = NAMES.get(name);
    if (encoded == null) {
      encoded = new SerializedString(name);
      NAMES.put(name, encoded);
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
