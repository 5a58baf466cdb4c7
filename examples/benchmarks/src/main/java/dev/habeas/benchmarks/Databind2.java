package dev.habeas.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.function.Function;

/** Jackson 2 as one would set it up to bind {@link dev.habeas.benchmarks.mirror.Mirror}. */
final class Databind2 {
  private Databind2() {}

  /** Reads through the delegates that Immutables generates. */
  static ObjectMapper withDelegates() {
    return standard().build();
  }

  /** Reads through the builders that Immutables generates. */
  static ObjectMapper withBuilders() {
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
        .addModule(new Jdk8Module())
        .addModule(scalars)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
  }

  private static <T> JsonDeserializer<T> reader(Function<String, T> read) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read.apply(parser.getText());
      }
    };
  }

  private static <T> JsonSerializer<T> writer(Function<T, String> write) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator generator, SerializerProvider context)
          throws IOException {
        generator.writeString(write.apply(value));
      }
    };
  }

  /** Finds the builders, as if each type named its own. */
  private static final class Builders extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Class<?> findPOJOBuilder(AnnotatedClass type) {
      return Mirrors.builderOf(type.getRawType());
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(AnnotatedClass builder) {
      return new JsonPOJOBuilder.Value("build", "no prefix: only what is annotated");
    }
  }
}
