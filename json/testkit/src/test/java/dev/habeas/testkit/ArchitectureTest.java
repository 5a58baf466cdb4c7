package dev.habeas.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * The testkit stands on what its users see of Habeas, on the declared fields, by which it knows
 * where a fault can be planted, and on the test libraries they bring.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.habeas.testkit");

  @Test
  void the_testkit_depends_on_what_its_users_see_and_the_declared_fields() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.habeas",
            "dev.habeas.jackson3",
            "dev.habeas.json",
            "dev.habeas.schema",
            "dev.habeas.testkit",
            "dev.habeas.time",
            "dev.habeas.validation",
            "dev.habeas.view",
            "org.assertj.core..",
            "org.jspecify.annotations",
            "org.junit.jupiter..",
            "java.io",
            "java.lang..",
            "java.math",
            "java.nio.charset",
            "java.nio.file",
            "java.time..",
            "java.util..")
        .check(CLASSES);
  }

  @Test
  void nothing_that_differs_from_run_to_run_or_from_jdk_to_jdk_is_asked() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, SplittableRandom.class)
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.(Clock|Instant|ZonedDateTime)|java\\.util\\.(UUID|Date)")
        .check(CLASSES);
  }
}
