package dev.habeas.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.habeas.Extensible;
import dev.habeas.json.stream.Format;

/**
 * Teaches a mapper the types of the model, by themselves and inside your own types.
 *
 * <p>The format is the same in every mapper: naming strategies, inclusion rules and default typing
 * do not touch it. What is refused is thrown as {@link CaseReadException}, with every problem
 * found. The module is found as a service, too.
 */
public final class HabeasModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module to add to a mapper. */
  public HabeasModule() {
    super("habeas");
    Format.all().forEach(this::add);
  }

  private <T extends Extensible> void add(Format<T> format) {
    addSerializer(format.type(), new FormatSerializer<>(format));
    addDeserializer(format.type(), new FormatDeserializer<>(format));
  }
}
