package dev.habeas.jackson3;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.habeas.contract.SchemaContract;
import dev.habeas.json.JsonSchema;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the eyes of json-schema-validator of networknt. */
class NetworkntTest extends SchemaContract {
  private static final JsonMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Map<JsonSchema, Schema> schemas = new EnumMap<>(JsonSchema.class);

  NetworkntTest() {
    super(new Jackson3());
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (JsonSchema schema : JsonSchema.values()) {
      schemas.put(schema, registry.getSchema(schema.text()));
    }
  }

  @Override
  protected boolean accepts(JsonSchema schema, String document) {
    return schemas.get(schema).validate(TREES.readTree(document), OutputFormat.BOOLEAN);
  }
}
