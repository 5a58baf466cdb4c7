package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.habeas.json.stream.Limits;
import dev.habeas.json.stream.TokenSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Jackson, set up once: strict JSON within our limits in, and nothing escaped that need not be out.
 */
final class Json {
  static final JsonFactory FACTORY =
      new com.fasterxml.jackson.core.JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.TEXT_LENGTH)
                  .maxNameLength(4 * Limits.NAME_LENGTH) // counted in bytes, and roughly
                  .maxNumberLength(Limits.NUMBER_LENGTH)
                  .maxDocumentLength(Limits.DOCUMENT_BYTES)
                  .build())
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private Json() {}

  /** The document that is written to the sink, in UTF-8. */
  static byte[] write(Consumer<TokenSink> document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      document.accept(new GeneratorSink(generator));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken); // bytes in memory do no I/O
    }
    return bytes.toByteArray();
  }
}
