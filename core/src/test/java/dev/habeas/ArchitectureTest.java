package dev.habeas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what no class here does. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.habeas");

  @Test
  void all_of_core_is_looked_at() {
    assertThat(OURS).hasSizeGreaterThan(250);
    assertThat(OURS)
        .extracting(JavaClass::getPackageName)
        .contains(
            "dev.habeas",
            "dev.habeas.schema",
            "dev.habeas.text",
            "dev.habeas.time",
            "dev.habeas.validation")
        .isSubsetOf(
            "dev.habeas",
            "dev.habeas.redaction",
            "dev.habeas.schema",
            "dev.habeas.text",
            "dev.habeas.time",
            "dev.habeas.validation",
            "dev.habeas.view");
  }

  @Test
  void each_package_knows_only_those_below_it() {
    knows("dev.habeas.text");
    knows("dev.habeas.time", "dev.habeas.text");
    knows("dev.habeas", "dev.habeas.time", "dev.habeas.text");
    knows("dev.habeas.schema", "dev.habeas", "dev.habeas.time", "dev.habeas.text");
    knows(
        "dev.habeas.redaction",
        "dev.habeas.schema",
        "dev.habeas",
        "dev.habeas.time",
        "dev.habeas.text");
    knows(
        "dev.habeas.view", "dev.habeas.schema", "dev.habeas", "dev.habeas.time", "dev.habeas.text");
    knows(
        "dev.habeas.validation",
        "dev.habeas.view",
        "dev.habeas.schema",
        "dev.habeas",
        "dev.habeas.time",
        "dev.habeas.text");
  }

  @Test
  void there_are_no_cycles_between_packages() {
    slices().matching("dev.habeas.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void core_depends_on_the_jdk_and_threeten_extra_alone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.habeas..",
            "java..",
            "org.threeten.extra..",
            "org.jspecify.annotations..",
            "org.immutables.value..")
        .check(OURS);
  }

  @Test
  void nothing_else_happens() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net..",
            "java.nio.file..",
            "java.util.logging..",
            "java.lang.reflect..",
            "java.lang.invoke..",
            "java.sql..",
            "javax..")
        .orShould()
        .dependOnClassesThat(
            is(
                "a file, a thread or a service",
                type ->
                    type.isEquivalentTo(java.io.File.class)
                        || type.isEquivalentTo(java.io.PrintStream.class)
                        || type.isEquivalentTo(Thread.class)
                        || type.isEquivalentTo(Runtime.class)
                        || type.isEquivalentTo(java.util.ServiceLoader.class)
                        || type.isEquivalentTo(java.io.ObjectInputStream.class)))
        // every enum and record is bound to its generated methods through java.lang.invoke
        .because("a library of values opens nothing and starts nothing")
        .check(OURS);
  }

  @Test
  void nobody_reads_the_clock_the_zone_or_the_language_of_the_machine() {
    noClasses()
        .should()
        .accessClassesThat()
        .belongToAnyOf(System.class, java.time.Clock.class, TimeZone.class)
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(Year.class, "now")
        .orShould()
        .callMethod(YearMonth.class, "now")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(OURS);
  }

  @Test
  void no_zone_is_ever_looked_up() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.time.zone..")
        .orShould()
        .dependOnClassesThat(is("a zone", type -> type.isEquivalentTo(java.time.ZoneId.class)))
        .because("a record may name a zone that this Java does not know, or knows otherwise")
        .check(OURS);
  }

  @Test
  void only_exceptions_and_enums_can_be_serialized() {
    noClasses()
        .that(
            is(
                "neither exceptions nor enums nor ranges of enums",
                type -> !type.isAssignableTo(Throwable.class) && !type.isEnum()))
        .should()
        .implement(java.io.Serializable.class)
        .check(OURS);
  }

  @Test
  void no_static_field_of_a_public_class_can_change() {
    assertThat(OURS.stream().flatMap(type -> type.getFields().stream()))
        .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filteredOn(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .extracting(JavaField::getModifiers)
        .isNotEmpty()
        .allMatch(modifiers -> modifiers.contains(JavaModifier.FINAL));
  }

  @Test
  void generated_classes_stay_hidden() {
    noClasses()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .and()
        .areTopLevelClasses()
        .should()
        .bePublic()
        .check(OURS);
  }

  private static void knows(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    System.arraycopy(others, 0, allowed, 1, others.length);
    allowed[0] = name;
    noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat(
            is(
                "of ours and not in " + String.join(", ", allowed),
                type ->
                    type.getPackageName().startsWith("dev.habeas")
                        && !java.util.List.of(allowed).contains(type.getPackageName())))
        .allowEmptyShould(true)
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> is(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }
}
