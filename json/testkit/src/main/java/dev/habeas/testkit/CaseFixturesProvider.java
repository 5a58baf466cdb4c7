package dev.habeas.testkit;

import dev.habeas.CaseFile;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** Fixtures for what the first parameter of a test asks for. */
final class CaseFixturesProvider implements ArgumentsProvider, AnnotationConsumer<CaseFixtures> {
  private @Nullable CaseFixtures fixtures;

  @Override
  public void accept(CaseFixtures annotation) {
    fixtures = annotation;
  }

  @Override
  @SuppressWarnings("deprecation") // JUnit before 5.13 asks no other, and later ones ask this too
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    // Later, or JUnit 6 tells of what is wrong as if it were that.
    return Stream.of(context).flatMap(this::arguments);
  }

  private Stream<Arguments> arguments(ExtensionContext context) {
    CaseFixtures asked = Objects.requireNonNull(fixtures);
    Class<?> type = type(context.getRequiredTestMethod());
    if (type != CaseFile.class && type != Sample.class && type != PlantedFault.class) {
      throw new ExtensionConfigurationException(
          "@CaseFixtures feeds a test whose first parameter is a CaseFile, a Sample or a"
              + " PlantedFault");
    } else if (asked.count() < 1) {
      throw new ExtensionConfigurationException(
          "@CaseFixtures has a count of " + asked.count() + ", and 1 is the least");
    } else if (type == PlantedFault.class) {
      return faults(asked).stream().flatMap(fault -> planted(fault, asked));
    } else if (asked.faults().length > 0) {
      throw new ExtensionConfigurationException(
          "@CaseFixtures has faults, which only a test whose first parameter is a PlantedFault"
              + " gets");
    }
    return type == Sample.class
        ? Sample.all().stream().map(sample -> arguments(sample.name(), sample))
        : seeds(asked).map(seed -> arguments("seed " + seed, file(seed)));
  }

  private static Class<?> type(Method test) {
    return test.getParameterCount() == 0 ? void.class : test.getParameterTypes()[0];
  }

  private static Stream<Long> seeds(CaseFixtures asked) {
    return Stream.iterate(asked.seed(), seed -> seed + 1).limit(asked.count());
  }

  private static CaseFile file(long seed) {
    return CaseGenerator.standard().file(seed);
  }

  private static List<Fault> faults(CaseFixtures asked) {
    try {
      return asked.faults().length == 0
          ? Fault.all()
          : Arrays.stream(asked.faults()).map(Fault::of).toList();
    } catch (IllegalArgumentException unknown) {
      throw new ExtensionConfigurationException("@CaseFixtures: " + unknown.getMessage(), unknown);
    }
  }

  private static Stream<Arguments> planted(Fault fault, CaseFixtures asked) {
    return seeds(asked)
        .map(seed -> arguments(fault + ", seed " + seed, fault.plant(file(seed), seed)));
  }

  private static Arguments arguments(String name, Object fixture) {
    return Arguments.of(Named.of(name, fixture));
  }
}
