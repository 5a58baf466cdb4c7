package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the module needs, by its own word and by the word of {@code jdeps}. */
class ModuleTest {
  private static final Path CLASSES = home(CaseFile.class);

  private static final ModuleDescriptor MODULE =
      ModuleFinder.of(CLASSES).find("dev.habeas.core").orElseThrow().descriptor();

  @Test
  void at_run_time_it_requires_java_base_and_threeten_extra_alone() {
    assertThat(MODULE.requires())
        .filteredOn(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "org.threeten.extra");
  }

  @Test
  void to_compile_it_requires_two_libraries_of_annotations() {
    assertThat(MODULE.requires())
        .filteredOn(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("org.immutables.value.annotations", "org.jspecify");
  }

  @Test
  void jdeps_finds_no_other_module_in_use() {
    assertThat(modulesInUse())
        .contains("java.base", "org.threeten.extra")
        .isSubsetOf(
            "java.base", "org.threeten.extra", "org.jspecify", "org.immutables.value.annotations");
  }

  @Test
  void the_schema_and_the_rules_of_text_are_for_modules_of_ours_only() {
    assertThat(MODULE.exports())
        .filteredOn(ModuleDescriptor.Exports::isQualified)
        .allSatisfy(
            export ->
                assertThat(export.targets())
                    .contains("dev.habeas.json")
                    .isSubsetOf("dev.habeas.json", "dev.habeas.testkit"))
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder("dev.habeas.schema", "dev.habeas.text");
    assertThat(MODULE.exports())
        .filteredOn(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .contains("dev.habeas", "dev.habeas.time", "dev.habeas.validation");
    assertThat(MODULE.opens()).isEmpty();
    assertThat(MODULE.uses()).isEmpty();
  }

  private static Set<String> modulesInUse() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String libraries =
        home(org.threeten.extra.LocalDateRange.class)
            + System.getProperty("path.separator")
            + home(org.jspecify.annotations.Nullable.class)
            + System.getProperty("path.separator")
            + home(org.immutables.value.Value.class);
    int result =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(err),
                "--multi-release",
                "base",
                "--module-path",
                libraries + System.getProperty("path.separator") + CLASSES,
                "-summary",
                "--add-modules", // required at compile time only, and so not looked for by itself
                "org.jspecify,org.immutables.value.annotations",
                "--module",
                "dev.habeas.core");
    assertThat(result).as("%s%s", out, err).isZero();
    return out.toString()
        .lines()
        .filter(line -> line.startsWith("dev.habeas.core -> "))
        .map(line -> line.substring("dev.habeas.core -> ".length()).strip())
        .collect(Collectors.toSet());
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException malformed) {
      throw new AssertionError(malformed);
    }
  }
}
