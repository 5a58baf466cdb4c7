package dev.habeas.json;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.contract.Json;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import dev.habeas.text.Decimals;
import dev.habeas.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the schema of a case file from the declared fields and the Javadoc of the model. */
final class SchemaPrinter {
  private static final String DESCRIPTION =
      """
      A case as Habeas reads and writes it, in version %s of the format. The schema refuses nothing that the readers of \
      Habeas accept. What they refuse beyond it is what a schema cannot say, such as a day that its month does not have; \
      and whether the facts contradict each other is for the validator.\
      """;

  private static final Map<Class<?>, String> SCALARS =
      Map.of(
          Scalar.Id.class, "id",
          Scalar.Reference.class, "reference",
          Scalar.Words.class, "text",
          Scalar.Date.class, "date",
          Scalar.Term.class, "term",
          Scalar.Decimal.class, "number",
          Scalar.Truth.class, "truth");

  private SchemaPrinter() {}

  static Json.Obj caseFile() {
    return head(JsonSchema.CASE_FILE, "Case file")
        .with("description", DESCRIPTION.formatted(CaseFile.SCHEMA_VERSION))
        .with("$ref", ref(Schema.CASE_FILE))
        .with("$defs", definitions());
  }

  /** A schema of which nothing is said as yet. */
  static Json.Obj head(JsonSchema schema, String title) {
    return Json.object()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", schema.id())
        .with(
            "$comment",
            "Written by JsonSchemaTest, what is said of fields from the Javadoc: change that, then"
                + " run mvn verify -Dhabeas.update=true")
        .with("title", title);
  }

  private static Json.Obj definitions() {
    Json.Obj definitions = Json.object();
    List<ObjectType<?, ?>> types = Schema.all();
    for (int i = types.size() - 1; i >= 0; i--) { // what holds before what is held
      definitions.with(name(types.get(i)), object(types.get(i)));
    }
    for (Scalar<?> scalar : Schema.scalars()) {
      if (scalar instanceof Scalar.Word<?> word) {
        definitions.with(name(word), vocabulary(word.type()));
      }
    }
    return scalars(definitions);
  }

  private static Json.Obj object(ObjectType<?, ?> type) {
    Json.Obj properties = Json.object();
    Json.Arr required = Json.array();
    for (Field<?, ?, ?> field : type.fields()) {
      properties.with(field.name(), property(type.type(), field));
      if (field.multiplicity() == Field.Multiplicity.REQUIRED) {
        required.elements.add(Json.text(field.name()));
      }
    }
    Json.Obj object =
        described(Javadocs.of(type.type())).with("type", "object").with("properties", properties);
    if (!required.elements.isEmpty()) {
      object.with("required", required);
    }
    return object
        .with("propertyNames", reference("name"))
        .with("additionalProperties", reference("unknown"));
  }

  private static Json.Obj property(Class<? extends Extensible> owner, Field<?, ?, ?> field) {
    Json.Obj property = described(Javadocs.of(owner, field.name()));
    if (field.multiplicity() == Field.Multiplicity.MANY) {
      property.with("type", "array").with("items", reference(name(field.type())));
    } else {
      property.with("$ref", ref(field.type()));
    }
    if (!field.sensitivities().isEmpty()) {
      property.with("$comment", "sensitive: " + sensitivities(field));
    }
    return property;
  }

  private static String sensitivities(Field<?, ?, ?> field) {
    return field.sensitivities().stream()
        .map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }

  private static Json.Obj vocabulary(Class<? extends Code> vocabulary) {
    Json.Arr words = Json.array();
    known(vocabulary).forEach(code -> words.elements.add(Json.text(code.code())));
    return described(Javadocs.of(vocabulary)).with("$ref", ref("word")).with("examples", words);
  }

  private static List<? extends Code> known(Class<? extends Code> vocabulary) {
    try {
      return ((List<?>) vocabulary.getMethod("values").invoke(null))
          .stream().map(vocabulary::cast).toList();
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Json.Obj scalars(Json.Obj definitions) {
    return definitions
        .with(
            "word",
            described(
                    "A word of an open vocabulary. The known ones are given as examples; any other"
                        + " is kept, written back unchanged and reported as unknown-code.")
                .with("$ref", ref("text")))
        .with("date", date())
        .with(
            "term",
            described(
                    "A length of time as it was pronounced: an ISO 8601 duration of whole years,"
                        + " months, weeks, days and hours. A minus sign, which a term cannot have"
                        + " and a record can, is reported by the validator.")
                .with("type", "string")
                .with("minLength", Json.raw("3"))
                .with("pattern", Patterns.TERM)
                .with("examples", texts("P3Y6M", "P2W", "PT72H")))
        .with(
            "id",
            described(
                    "Names one object of the file, and no other: 1 to %d UTF-16 units without control characters."
                        .formatted(Text.MAX_ID_LENGTH))
                .with("type", "string")
                .with("maxLength", number(Text.MAX_ID_LENGTH))
                .with("pattern", Patterns.NOT_BLANK)
                .with("not", Json.object().with("pattern", Patterns.CONTROL)))
        .with(
            "reference", described("The id of another object of the file.").with("$ref", ref("id")))
        .with(
            "text",
            described("Words, of which one character at least is no white space.")
                .with("type", "string")
                .with("maxLength", number(Text.MAX_LENGTH))
                .with("pattern", Patterns.NOT_BLANK))
        .with(
            "number",
            described(
                    "A number of at most %d digits, of which at most %d stand behind the point."
                        .formatted(Decimals.MAX_DIGITS, Decimals.MAX_SCALE))
                .with("type", "number")
                .with("minimum", Json.raw("-" + "9".repeat(Decimals.MAX_DIGITS)))
                .with("maximum", Json.raw("9".repeat(Decimals.MAX_DIGITS))))
        .with("truth", described("True or false.").with("type", "boolean"))
        .with("name", named())
        .with("unknown", unknown());
  }

  private static Json.Obj date() {
    return described(
            "A date as far as it is known, in EDTF (ISO 8601-2): a day, month, year or season, or a"
                + " day and a time; an interval; one of several dates, or all of them. Which days"
                + " there are is not said here.")
        .with("type", "string")
        .with(
            "anyOf",
            Json.array(
                Json.object().with("pattern", Patterns.POINT),
                Json.object().with("pattern", Patterns.INTERVAL),
                Json.object().with("pattern", Patterns.SET)))
        .with("examples", texts("2018-12-12", "2019?-06", "2018-12-12/2019-09", "[2019..2021]"));
  }

  private static Json.Obj named() {
    return described("The name of a field.")
        .with("type", "string")
        .with("maxLength", number(Text.MAX_NAME_LENGTH));
  }

  private static Json.Obj unknown() {
    return described(
            "What a field holds that this version does not know: anything, within the limits. It is"
                + " kept and written back.")
        .with(
            "anyOf",
            Json.array(
                Json.object().with("type", "null"),
                reference("truth"),
                reference("number"),
                Json.object().with("type", "string").with("maxLength", number(Text.MAX_LENGTH)),
                Json.object().with("type", "array").with("items", reference("unknown")),
                Json.object()
                    .with("type", "object")
                    .with("propertyNames", reference("name"))
                    .with("additionalProperties", reference("unknown"))));
  }

  private static String name(ValueType<?> type) {
    if (type instanceof ObjectType<?, ?> object) {
      return object.type().getSimpleName();
    } else if (type instanceof Scalar.Word<?> word) {
      return kebabCase(word.type().getSimpleName());
    }
    return SCALARS.get(type.getClass());
  }

  /** The name of a vocabulary, by that of its type. */
  static String kebabCase(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String ref(ValueType<?> type) {
    return ref(name(type));
  }

  private static String ref(String definition) {
    return "#/$defs/" + definition;
  }

  static Json.Obj reference(String definition) {
    return Json.object().with("$ref", ref(definition));
  }

  static Json.Obj described(String description) {
    return Json.object().with("description", description);
  }

  static Json.Arr texts(String... texts) {
    Json.Arr array = Json.array();
    for (String text : texts) {
      array.elements.add(Json.text(text));
    }
    return array;
  }

  static Json.Raw number(int number) {
    return Json.raw(Integer.toString(number));
  }
}
