package dev.habeas.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The format stands on the model and on nothing else. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.habeas.json");

  @Test
  void nothing_of_the_format_depends_on_a_json_library() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.google.gson..")
        .check(CLASSES);
  }

  @Test
  void the_format_depends_on_the_model_and_the_jdk_only() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.habeas",
            "dev.habeas.json..",
            "dev.habeas.schema",
            "dev.habeas.text",
            "dev.habeas.validation",
            "org.jspecify.annotations",
            "java.io",
            "java.lang..",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.util..")
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("dev.habeas.(json..)").should().beFreeOfCycles().check(CLASSES);
  }
}
