package dev.habeas.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.stream.Format;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper the types of the model, by themselves and inside your own types; dates, terms
 * and words of a vocabulary too, as values and as names.
 *
 * <p>The format is the same in every mapper: naming strategies, inclusion rules and default typing
 * do not touch it. What is refused is thrown as {@link CaseReadException}, with every problem
 * found. The module is found as a service, too.
 */
public final class HabeasModule extends Module {
  private final ReadOptions options;

  /** A module to add to a mapper. */
  public HabeasModule() {
    this(ReadOptions.standard());
  }

  /**
   * A module to add to a mapper, with options.
   *
   * @param options how values are read; the limits for depth and for the size of a document are
   *     those of the mapper's parser instead
   */
  public HabeasModule(ReadOptions options) {
    this.options = Objects.requireNonNull(options);
  }

  @Override
  public String getModuleName() {
    return "habeas";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Values());
    context.addKeySerializers(new Names());
    context.addDeserializers(new Readers(options));
    context.addKeyDeserializers(
        (type, config, description) ->
            Format.of(type.getRawClass()).map(NameDeserializer::new).orElse(null));
  }

  private static final class Values extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Format.of(type.getRawClass()).map(FormatSerializer::new).orElse(null);
    }
  }

  private static final class Names extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Format.of(type.getRawClass()).map(NameSerializer::new).orElse(null);
    }
  }

  private static final class Readers extends Deserializers.Base {
    private final ReadOptions options;

    Readers(ReadOptions options) {
      this.options = options;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return Format.of(type.getRawClass())
          .map(format -> new FormatDeserializer<>(format, options))
          .orElse(null);
    }
  }
}
