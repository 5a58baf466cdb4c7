package dev.habeas.jackson3;

import dev.habeas.json.stream.Limits;
import dev.habeas.json.stream.TokenSink;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Jackson, set up once: strict JSON within our limits in, and nothing escaped that need not be out.
 */
final class Json {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
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
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      document.accept(new GeneratorSink(generator));
    }
    return bytes.toByteArray();
  }
}
