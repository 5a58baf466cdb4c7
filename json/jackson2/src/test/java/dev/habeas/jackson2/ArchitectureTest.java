package dev.habeas.jackson2;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The adapter stands on the format and its Jackson, and databind is for the module only. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.habeas.jackson2");

  @Test
  void the_adapter_depends_on_the_format_and_its_own_jackson_only() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.habeas",
            "dev.habeas.jackson2",
            "dev.habeas.json..",
            "dev.habeas.validation",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.databind..",
            "org.jspecify.annotations",
            "java.io",
            "java.lang..",
            "java.math",
            "java.nio.charset",
            "java.nio.file",
            "java.util..")
        .check(CLASSES);
  }

  @Test
  void readers_and_writers_need_no_databind() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Format")
        .and()
        .haveSimpleNameNotStartingWith("Name")
        .and()
        .haveNameNotMatching(".*HabeasModule.*")
        .and()
        .haveSimpleNameNotStartingWith("CaseReadException")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("dev.habeas.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
