package dev.habeas.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Published;
import dev.habeas.Statement;
import dev.habeas.random.RandomFiles;
import dev.habeas.schema.Field;
import dev.habeas.schema.FieldLookup;
import dev.habeas.schema.Node;
import dev.habeas.schema.Schema;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every profile, and the published list of what they ask for. */
class ProfileCatalogueTest {
  private static final long SEED = 20190907;
  private static final int FILES = Integer.getInteger("habeas.cases", 1_000);

  private static final String INTRODUCTION =
      """
      # The profiles

      <!-- Written by ProfileCatalogueTest from the declarations of the profiles: change those, then run
           mvn test -pl core -Dhabeas.update=true -->

      A profile lists what a treaty or a set of rules wants recorded of each detention. It reports gaps and judges nobody:
      what is missing from a file may well be in the register that the text speaks of. `Profile.of(id)` gives a profile,
      `assess(file)` says of each item and each detention whether it is recorded, in part, withheld, missing, or not called
      for, with the pointers to what is there and to what would fill it.

      Each line in the last column is one fact, and has to be there; a star stands for an index. Of an authority or a place it
      has to be told which it is. *With time* asks for the time of day and not only the day. What happened to a person is asked
      about only if the record tells of it; a file with several detentions of one person tells of it in the detention that surely
      covers its day. What a text wants and a file has no field for is not asked: the
      [Javadoc](src/main/java/dev/habeas/validation/Profile.java) of each profile says what that is.
      """;

  static List<Profile> profiles() {
    return Profile.all();
  }

  @Test
  void the_list_says_what_the_profiles_ask_for() throws IOException {
    Published.assertUpToDate(
        "PROFILES.md",
        INTRODUCTION
            + Profile.all().stream().map(ProfileCatalogueTest::section).collect(joining()));
  }

  @Test
  void a_profile_is_found_by_its_id_alone() {
    assertThat(Profile.all())
        .extracting(Profile::id)
        .containsExactly(
            "icpped-17-3",
            "mandela-7-8",
            "body-of-principles-12",
            "wgad-submission",
            "ihl-tracing");
    assertThat(Profile.all())
        .allMatch(profile -> Profile.of(profile.id()).filter(profile::equals).isPresent());
    assertThat(Profile.of("icpped")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void every_field_that_can_tell_a_fact_is_a_field_of_the_model(Profile profile) {
    CaseFile file = CaseFile.builder().id("f").build();
    assertThat(paths(profile.requirements()))
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(FieldLookup.find(Schema.CASE_FILE, file, path.replace("*", "0")))
                    .as(path)
                    .isNotNull());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void no_two_items_are_the_same(Profile profile) {
    assertThat(profile.requirements())
        .extracting(requirement -> requirement.article() + " " + requirement.what())
        .doesNotHaveDuplicates()
        .noneMatch(text -> text.contains("|"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void of_any_file_what_is_recorded_is_there_and_what_is_missing_is_not(Profile profile) {
    Set<String> articles = new HashSet<>();
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      CaseFile file = RandomFiles.of(seed).withStatements();
      Set<String> there = pointers(file);
      Completeness completeness = profile.assess(file);
      assertThat(completeness.items())
          .hasSize(file.detentions().size() * profile.requirements().size());
      for (Item item : completeness.items()) {
        assertThat(there).as("seed %d", seed).containsAll(item.recorded());
        assertThat(item.missing())
            .as("seed %d, but for dates without a time", seed)
            .filteredOn(pointer -> !item.recorded().contains(pointer))
            .doesNotContainAnyElementsOf(there);
        if (item.status() == Status.RECORDED) {
          articles.add(item.article() + item.what());
        }
      }
      assertThat(completeness.toString()).doesNotContain(RandomFiles.CANARY);
    }
    assertThat(articles)
        .as("the random files fill most items")
        .hasSizeGreaterThan(profile.requirements().size() / 2);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void of_any_file_an_item_names_only_the_fields_that_it_is_published_with(Profile profile) {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      List<Item> items = profile.assess(RandomFiles.of(seed)).items();
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        Requirement asked = profile.requirements().get(i % profile.requirements().size());
        Set<String> paths = paths(List.of(asked));
        List<String> named = new ArrayList<>(item.recorded());
        named.addAll(item.missing());
        named.addAll(item.withheld());
        assertThat(named)
            .as("seed %d", seed)
            .extracting(pointer -> pointer.replaceAll("/\\d+", "/*"))
            .allMatch(
                path -> paths.contains(path) || paths.contains(path.replaceAll("/name$", "")));
        switch (item.status()) {
          case NOT_APPLICABLE -> assertThat(named).isEmpty();
          case RECORDED -> assertThat(named).isNotEmpty().isEqualTo(item.recorded());
          case MISSING -> assertThat(named).isNotEmpty().isEqualTo(item.missing());
          case WITHHELD -> assertThat(item.withheld()).isNotEmpty();
          case PARTIAL -> assertThat(named).hasSizeGreaterThan(item.recorded().size());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void of_any_file_what_is_said_to_be_kept_back_is_missing_no_more(Profile profile) {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      CaseFile file = RandomFiles.of(seed).withStatements();
      List<Statement> keptBack =
          profile.assess(file).items().stream()
              .flatMap(item -> item.missing().stream())
              .distinct()
              .map(pointer -> keptBack(file, pointer))
              .toList();
      assertThat(profile.assess(file.withStatements(keptBack)).items())
          .as("seed %d", seed)
          .allMatch(item -> item.missing().isEmpty());
    }
  }

  private static Statement keptBack(CaseFile file, String pointer) {
    return Statement.builder()
        .about(file.id())
        .field(pointer)
        .absent(AbsenceReason.WITHHELD)
        .build();
  }

  private static Set<String> paths(List<Requirement> requirements) {
    Set<String> paths = new HashSet<>();
    for (Requirement requirement : requirements) {
      for (Element element : requirement.elements()) {
        element.ways().forEach(way -> paths.add(way.path()));
      }
    }
    return paths;
  }

  private static Set<String> pointers(CaseFile file) {
    Set<String> pointers = new HashSet<>();
    Node.allOf(file).forEach(node -> add(node, pointers));
    return pointers;
  }

  private static <T extends Extensible> void add(Node<T> node, Set<String> pointers) {
    pointers.add(node.pointer());
    for (Field<T, ?, ?> field : node.type().fields()) {
      boolean isThere =
          field.multiplicity() == Field.Multiplicity.MANY
              ? !field.values(node.object()).isEmpty()
              : field.value(node.object()) != null;
      if (isThere) {
        pointers.add(node.pointer() + "/" + field.name());
      }
    }
  }

  private static String section(Profile profile) {
    return """

    ## %s

    `Profile.of("%s")`

    | article | what | asked | told by |
    |---|---|---|---|
    """
            .formatted(profile.title(), profile.id())
        + profile.requirements().stream()
            .map(ProfileCatalogueTest::row)
            .collect(joining("\n", "", "\n"));
  }

  private static String row(Requirement requirement) {
    return "| %s | %s | %s | %s |"
        .formatted(
            requirement.article(),
            requirement.what(),
            requirement.asked().words(),
            requirement.elements().stream()
                .map(ProfileCatalogueTest::fact)
                .collect(joining("<br>")));
  }

  private static String fact(Element element) {
    return element.ways().stream()
        .map(
            way ->
                "`"
                    + way.path()
                    + "`"
                    + (way.notes().isEmpty() ? "" : " (" + String.join(", ", way.notes()) + ")"))
        .collect(joining(" or "));
  }
}
