package dev.habeas.jackson3;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.habeas.contract.SchemaContract;
import dev.habeas.json.JsonSchema;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema in the eyes of json-schema-validator of networknt. */
class NetworkntTest extends SchemaContract {
  private static final JsonMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.CASE_FILE.text());

  NetworkntTest() {
    super(new Jackson3());
  }

  @Override
  protected boolean accepts(String document) {
    return schema.validate(TREES.readTree(document), OutputFormat.BOOLEAN);
  }
}
