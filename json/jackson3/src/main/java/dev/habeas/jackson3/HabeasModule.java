package dev.habeas.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.stream.Format;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a mapper the types of the model, by themselves and inside your own types; dates, terms
 * and words of a vocabulary too, as values and as names.
 *
 * <p>The format is the same in every mapper: naming strategies, inclusion rules and default typing
 * do not touch it. What is refused is thrown as {@link CaseReadException}, with every problem
 * found. The module is found as a service, too.
 */
public final class HabeasModule extends JacksonModule {
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
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return Format.of(type.getRawClass()).map(FormatSerializer::new).orElse(null);
    }
  }

  private static final class Names extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return Format.of(type.getRawClass()).map(NameSerializer::new).orElse(null);
    }
  }

  private static final class Readers extends Deserializers.Base {
    private final ReadOptions options;

    Readers(ReadOptions options) {
      this.options = options;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return Format.of(type.getRawClass())
          .map(format -> new FormatDeserializer<>(format, options))
          .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Format.of(type).isPresent();
    }
  }
}
