package dev.habeas.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.habeas.json.ReadResult;
import dev.habeas.json.stream.Format;
import java.io.IOException;

/** Reads values of one type from names, as in a map. */
final class NameDeserializer<T> extends KeyDeserializer {
  private final Format<T> format;

  NameDeserializer(Format<T> format) {
    this.format = format;
  }

  @Override
  public Object deserializeKey(String name, DeserializationContext context) throws IOException {
    ReadResult<T> result = format.readName(name);
    if (result.value().isEmpty()) {
      throw new CaseReadException(result.report());
    }
    return result.value().get();
  }
}
