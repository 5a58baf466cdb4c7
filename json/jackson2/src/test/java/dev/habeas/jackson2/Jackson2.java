package dev.habeas.jackson2;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.type.CollectionType;
import dev.habeas.CaseFile;
import dev.habeas.contract.Adapter;
import dev.habeas.contract.CaseMapper;
import dev.habeas.json.CaseOutput;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Jackson 2 as the suite wants to see it. */
final class Jackson2 implements Adapter {
  private static final JsonMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private static final List<Switch<?>> SWITCHES =
      List.of(
          new Switch<>(MapperFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(DeserializationFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(SerializationFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(EnumFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(JsonNodeFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(StreamReadFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(StreamWriteFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(JsonReadFeature.values(), JsonMapper.Builder::configure),
          new Switch<>(JsonWriteFeature.values(), JsonMapper.Builder::configure));

  private final ReadOptions options;
  private final CaseReader reader;

  Jackson2() {
    options = ReadOptions.standard();
    reader = CaseReader.create();
  }

  private Jackson2(ReadOptions options) {
    this.options = options;
    reader = CaseReader.create(options);
  }

  @Override
  public Adapter with(ReadOptions others) {
    return new Jackson2(others);
  }

  @Override
  public ReadResult<CaseFile> read(byte[] document) {
    return reader.read(document);
  }

  @Override
  public ReadResult<CaseFile> read(String document) {
    return reader.read(document);
  }

  @Override
  public ReadResult<CaseFile> read(InputStream document) throws IOException {
    return reader.read(document);
  }

  @Override
  public ReadResult<CaseFile> read(Reader document) throws IOException {
    return reader.read(document);
  }

  @Override
  public ReadResult<CaseFile> read(Path file) throws IOException {
    return reader.read(file);
  }

  @Override
  public Report locate(Report report, byte[] document) {
    return reader.locate(report, document);
  }

  @Override
  public CaseSequence lines(InputStream records) {
    return reader.lines(records);
  }

  @Override
  public CaseSequence array(InputStream records) {
    return reader.array(records);
  }

  @Override
  public CaseOutput lines(OutputStream target) {
    return CaseWriter.create().lines(target);
  }

  @Override
  public CaseOutput array(OutputStream target) {
    return CaseWriter.create().array(target);
  }

  @Override
  public CaseOutput indentedLines(OutputStream target) {
    return CaseWriter.create().indented().lines(target);
  }

  @Override
  public CaseOutput indentedArray(OutputStream target) {
    return CaseWriter.create().indented().array(target);
  }

  @Override
  public byte[] write(CaseFile file) {
    return CaseWriter.create().write(file);
  }

  @Override
  public String writeText(CaseFile file) {
    return CaseWriter.create().writeText(file);
  }

  @Override
  public void write(CaseFile file, OutputStream target) throws IOException {
    CaseWriter.create().write(file, target);
  }

  @Override
  public byte[] writeIndented(CaseFile file) {
    return CaseWriter.create().indented().write(file);
  }

  @Override
  public byte[] write(Report report) {
    return ReportWriter.create().write(report);
  }

  @Override
  public byte[] write(Report report, Locale language) {
    return ReportWriter.create().withMessages(language).write(report);
  }

  @Override
  public byte[] writeIndented(Report report, Locale language) {
    return ReportWriter.create().indented().withMessages(language).write(report);
  }

  @Override
  public void write(Report report, OutputStream target) throws IOException {
    ReportWriter.create().write(report, target);
  }

  @Override
  public Object tree(byte[] json) throws IOException {
    return plain(TREES.readValue(json, Object.class));
  }

  @Override
  public CaseMapper mapper() {
    return mapper(builder -> builder);
  }

  @Override
  public Map<String, CaseMapper> mappers() {
    Map<String, CaseMapper> mappers = new LinkedHashMap<>();
    mappers.put("nothing", mapper());
    for (PropertyNamingStrategy naming :
        List.of(
            PropertyNamingStrategies.UPPER_SNAKE_CASE,
            PropertyNamingStrategies.SNAKE_CASE,
            PropertyNamingStrategies.KEBAB_CASE,
            PropertyNamingStrategies.LOWER_DOT_CASE,
            PropertyNamingStrategies.LOWER_CASE,
            PropertyNamingStrategies.UPPER_CAMEL_CASE)) {
      mappers.put(
          "naming strategy " + naming.getClass().getSimpleName(),
          mapper(b -> b.propertyNamingStrategy(naming)));
    }
    for (JsonInclude.Include include :
        List.of(
            JsonInclude.Include.ALWAYS,
            JsonInclude.Include.NON_NULL,
            JsonInclude.Include.NON_ABSENT,
            JsonInclude.Include.NON_EMPTY,
            JsonInclude.Include.NON_DEFAULT)) {
      mappers.put(
          "inclusion " + include,
          mapper(b -> b.defaultPropertyInclusion(JsonInclude.Value.construct(include, include))));
    }
    mappers.put(
        "sorting",
        mapper(
            b ->
                b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)));
    for (ObjectMapper.DefaultTyping typing : ObjectMapper.DefaultTyping.values()) {
      mappers.put(
          "default typing " + typing,
          mapper(
              b ->
                  b.activateDefaultTyping(
                      BasicPolymorphicTypeValidator.builder()
                          .allowIfBaseType(Object.class)
                          .allowIfSubType(Object.class)
                          .build(),
                      typing)));
    }
    for (CoercionAction action : CoercionAction.values()) {
      mappers.put(
          "coercion " + action,
          mapper(
              b ->
                  b.withCoercionConfigDefaults(
                      config -> {
                        for (CoercionInputShape shape : CoercionInputShape.values()) {
                          config.setCoercion(shape, action);
                        }
                        config.setAcceptBlankAsEmpty(action == CoercionAction.AsEmpty);
                      })));
    }
    mappers.put(
        "place and visibility",
        mapper(
            b ->
                b.defaultLocale(Locale.forLanguageTag("ar-EG-u-nu-arab"))
                    .defaultTimeZone(TimeZone.getTimeZone("Asia/Kathmandu"))
                    .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)));
    mappers.put(
        "leniency",
        mapper(
            b ->
                b.enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                    .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                    .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
    mappers.put(
        "strictness",
        mapper(
            b ->
                b.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)));
    mappers.put(
        "big numbers",
        mapper(
            b ->
                b.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)));
    return mappers;
  }

  @Override
  public List<String> features() {
    return SWITCHES.stream().flatMap(Switch::names).toList();
  }

  @Override
  public CaseMapper mapper(Map<String, Boolean> features) {
    return mapper(
        builder -> {
          features.forEach((name, on) -> SWITCHES.forEach(choice -> choice.set(builder, name, on)));
          return builder;
        });
  }

  @Override
  public boolean isOfJackson(Throwable thrown) {
    return thrown instanceof IOException; // also that of a broken encoding
  }

  @Override
  public CaseMapper mapperOfFoundModules() {
    return new Mapper(JsonMapper.builder().findAndAddModules().build());
  }

  @Override
  public Packaging packaging() {
    return new Packaging(
        "dev.habeas.jackson2",
        "com.fasterxml.jackson.databind",
        Module.class,
        JsonMapper.class,
        "findAndAddModules",
        List.of(CaseReader.class, JsonFactory.class),
        List.of(JsonMapper.class, JsonInclude.class));
  }

  private CaseMapper mapper(UnaryOperator<JsonMapper.Builder> settings) {
    HabeasModule module = new HabeasModule(options);
    return new Mapper(settings.apply(JsonMapper.builder().addModule(module)).build());
  }

  private static Object plain(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, value) -> plain.put((String) name, plain(value)));
      return plain;
    } else if (tree instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    return tree instanceof BigInteger integer ? new BigDecimal(integer) : tree;
  }

  private record Mapper(JsonMapper mapper) implements CaseMapper {
    @Override
    public <T> T map(String json, Class<T> type) throws IOException {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T map(byte[] json, Class<T> type) throws IOException {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T mapFed(byte[] json, Class<T> type) throws IOException {
      try (JsonParser parser = mapper.createNonBlockingByteArrayParser()) {
        ((ByteArrayFeeder) parser.getNonBlockingInputFeeder()).feedInput(json, 0, json.length);
        return mapper.readValue(parser, type);
      }
    }

    @Override
    public String map(Object value) throws IOException {
      return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] mapToBytes(Object value) throws IOException {
      return mapper.writeValueAsBytes(value);
    }

    @Override
    public List<CaseFile> mapList(String json) throws IOException {
      return mapper.readValue(json, files());
    }

    @Override
    public String mapList(List<CaseFile> files) throws IOException {
      return mapper.writerFor(files()).writeValueAsString(files);
    }

    @Override
    public <T> T mapThroughTree(String json, Class<T> type) throws IOException {
      return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public String mapThroughTree(Object value) throws IOException {
      return mapper.writeValueAsString(mapper.<JsonNode>valueToTree(value));
    }

    @Override
    public <T> T update(T value, String json) throws IOException {
      return mapper.readerForUpdating(value).readValue(json);
    }

    @Override
    public <T> T updateFrom(T value, Object map) throws IOException {
      return mapper.updateValue(value, map);
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
      return mapper.convertValue(value, type);
    }

    @Override
    public List<Object> mapEach(String array) throws IOException {
      List<Object> each = new ArrayList<>();
      ObjectReader reader =
          mapper.readerFor(CaseFile.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      try (JsonParser parser = mapper.createParser(array)) {
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          try {
            each.add(reader.readValue(parser));
          } catch (JsonProcessingException thrown) {
            each.add(thrown);
          }
        }
      }
      return each;
    }

    private CollectionType files() {
      return mapper.getTypeFactory().constructCollectionType(ArrayList.class, CaseFile.class);
    }
  }

  /** A kind of features, and how one is switched. */
  private record Switch<F extends Enum<F>>(F[] features, Setter<F> setter) {
    Stream<String> names() {
      return Stream.of(features).map(Switch::name);
    }

    void set(JsonMapper.Builder builder, String name, boolean on) {
      for (F feature : features) {
        if (name(feature).equals(name)) {
          setter.set(builder, feature, on);
        }
      }
    }

    private static String name(Enum<?> feature) {
      return feature.getDeclaringClass().getSimpleName() + "." + feature;
    }
  }

  private interface Setter<F> {
    JsonMapper.Builder set(JsonMapper.Builder builder, F feature, boolean on);
  }
}
