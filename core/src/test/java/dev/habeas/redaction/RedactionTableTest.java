package dev.habeas.redaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Published;
import dev.habeas.redaction.RedactionPolicy.Item;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published list of what the public policy does with every field. */
class RedactionTableTest {
  private static final String INTRODUCTION =
      """
      # What the public policy leaves

      <!-- Written by RedactionTableTest from the policy: change that, then run
           mvn test -pl core -Dhabeas.update=true -->

      `RedactionPolicy.PUBLIC` is for publishing a file on the web. This is what it does with every field; `items()` lists
      the same of any policy, and the [Javadoc](src/main/java/dev/habeas/redaction/RedactionPolicy.java) says what every
      policy does and what none can do. Fields that Habeas does not know go, wherever they are.

      - **withheld**: it goes with all in it, and a statement with `absent: redacted` marks the field, whether or not there
        was anything. What is withheld of a statement has no mark.
      - **withheld, but**: the same, but for the fields within it that are kept.
      - **dropped**: free text that adds to other fields goes without a mark.
      - **renumbered**: an id is made anew, a reference follows it; one to nothing names nothing still.
      - **to the month**: a date is coarsened; one that a statement doubts goes with the doubt.
      - **kept**: it stays. A word that Habeas does not know becomes `other` or `unknown`, and a code that has not the form
        of one goes.

      Every `description` is dropped if it is not listed, and so are `locator` and `quote` of every citation; the `source` of
      a citation is renumbered, and so is every `id`.
      """;

  @Test
  void the_list_says_what_the_public_policy_does() throws IOException {
    Published.assertUpToDate("REDACTION.md", table(RedactionPolicy.PUBLIC.items()));
  }

  @Test
  void every_field_is_listed_once_or_is_in_one_that_goes_as_a_whole() {
    List<Item> public_ = RedactionPolicy.PUBLIC.items();
    assertThat(public_).extracting(Item::path).doesNotHaveDuplicates();
    for (Item item : RedactionPolicy.minimal().items()) {
      assertThat(public_)
          .anyMatch(
              listed ->
                  listed.path().equals(item.path())
                      || (listed.treatment() == Treatment.WITHHELD
                          && item.path().startsWith(listed.path() + "/")));
    }
  }

  private static String table(List<Item> items) {
    Map<String, List<Item>> sections =
        items.stream()
            .filter(item -> !isEverywhere(item))
            .collect(
                groupingBy(RedactionTableTest::section, LinkedHashMap::new, Collectors.toList()));
    return INTRODUCTION
        + sections.entrySet().stream()
            .map(
                section ->
                    "\n## %s\n\n| field | |\n|---|---|\n".formatted(section.getKey())
                        + section.getValue().stream()
                            .map(item -> row(item, items))
                            .collect(joining()))
            .collect(joining());
  }

  private static String section(Item item) {
    String[] names = item.path().split("/");
    return names.length > 2 ? names[1] : "the file";
  }

  private static boolean isEverywhere(Item item) {
    return item.path().contains("/citations")
        || item.path().endsWith("/id")
        || (item.path().endsWith("/description") && item.treatment() == Treatment.DROPPED);
  }

  private static String row(Item item, List<Item> items) {
    return "| `%s` | %s |\n".formatted(item.path(), words(item, items));
  }

  private static String words(Item item, List<Item> items) {
    boolean holds = items.stream().anyMatch(other -> other.path().startsWith(item.path() + "/"));
    return switch (item.treatment()) {
      case WITHHELD -> holds ? "withheld, but" : "withheld";
      case KEPT -> holds ? "" : "kept";
      case COARSENED -> {
        assertThat(item.unit()).contains(ChronoUnit.MONTHS);
        yield "to the month";
      }
      case RENUMBERED, DROPPED, REPLACED -> item.treatment().name().toLowerCase(Locale.ROOT);
    };
  }
}
