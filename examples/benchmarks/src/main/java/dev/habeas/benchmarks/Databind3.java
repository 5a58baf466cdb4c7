package dev.habeas.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson 3 as one would set it up to bind {@link dev.habeas.benchmarks.mirror.Mirror}. */
final class Databind3 {
  private Databind3() {}

  /** Reads through the delegates that Immutables generates. */
  static JsonMapper withDelegates() {
    return standard().build();
  }

  /** Reads through the builders that Immutables generates. */
  static JsonMapper withBuilders() {
    return standard().annotationIntrospector(new Builders()).build();
  }

  private static JsonMapper.Builder standard() {
    SimpleModule scalars = new SimpleModule();
    Scalars.bindAll(
        new Scalars.Binding() {
          @Override
          public <T> void bind(Class<T> type, Function<String, T> read, Function<T, String> write) {
            scalars.addDeserializer(type, reader(read)).addSerializer(type, writer(write));
          }
        });
    return JsonMapper.builder()
        .addModule(scalars)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            unused ->
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
  }

  private static <T> ValueDeserializer<T> reader(Function<String, T> read) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) {
        return read.apply(parser.getString());
      }
    };
  }

  private static <T> ValueSerializer<T> writer(Function<T, String> write) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(write.apply(value));
      }
    };
  }

  /** Finds the builders, as if each type named its own. */
  private static final class Builders extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
      return Mirrors.builderOf(type.getRawType());
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(
        MapperConfig<?> config, AnnotatedClass builder) {
      return new JsonPOJOBuilder.Value("build", "no prefix: only what is annotated");
    }
  }
}
