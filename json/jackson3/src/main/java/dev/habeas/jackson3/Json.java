package dev.habeas.jackson3;

import dev.habeas.json.ReadOptions;
import dev.habeas.json.stream.TokenSink;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Jackson, set up: strict JSON in, and nothing escaped that need not be out. */
final class Json {
  static final JsonFactory STANDARD = factory(ReadOptions.standard());

  private Json() {}

  /**
   * A factory whose parsers give up on what exceeds the options; it is then read again, and told
   * exactly.
   */
  static JsonFactory factory(ReadOptions options) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(options.maxDepth())
                .maxStringLength(options.maxTextLength())
                .maxNameLength(1024) // counted in bytes, and roughly
                .maxNumberLength(128) // of no more than 38 digits, with zeros and an exponent
                .maxDocumentLength(options.maxDocumentBytes())
                .build())
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  /** The document that is written to the sink, in UTF-8. */
  static byte[] write(Consumer<TokenSink> document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try (JsonGenerator generator = STANDARD.createGenerator(ObjectWriteContext.empty(), bytes)) {
      document.accept(new GeneratorSink(generator));
    }
    return bytes.toByteArray();
  }
}
