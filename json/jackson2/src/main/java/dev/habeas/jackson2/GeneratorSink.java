package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes tokens to a Jackson generator. */
final class GeneratorSink implements TokenSink {
  private static final @Nullable SerializedString[] NAMES = new SerializedString[Format.FIELDS];

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
  public void declaredName(String name, int number) {
    SerializedString encoded = NAMES[number];
    if (encoded == null) {
      encoded = new SerializedString(name);
      NAMES[number] = encoded; // whichever thread wins: all make the same
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
