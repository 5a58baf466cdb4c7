package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.habeas.json.stream.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes tokens to a Jackson generator. */
final class GeneratorSink implements TokenSink {
  private static final Map<String, SerializedString> NAMES = new ConcurrentHashMap<>();

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void beginObject() {
    try {
      generator.writeStartObject();
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void beginArray() {
    try {
      generator.writeStartArray();
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void endArray() {
    try {
      generator.writeEndArray();
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void name(String name) {
    try {
      generator.writeFieldName(name);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void declaredName(String name) {
    SerializedString encoded = NAMES.get(name);
    if (encoded == null) {
      encoded = new SerializedString(name);
      NAMES.put(name, encoded);
    }
    try {
      generator.writeFieldName(encoded);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void text(String text) {
    try {
      generator.writeString(text);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void number(BigDecimal number) {
    try {
      if (generator
          .getWriteCapabilities()
          .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        generator.writeNumber(number.toPlainString());
      } else {
        generator.writeNumber(number); // trees and binary formats
      }
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void bool(boolean value) {
    try {
      generator.writeBoolean(value);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public void nothing() {
    try {
      generator.writeNull();
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }
}
