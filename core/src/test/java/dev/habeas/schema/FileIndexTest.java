package dev.habeas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Person;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.random.RandomFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileIndexTest {
  private static final long SEED = 20200302;

  @Test
  void the_first_object_of_an_id_is_found_and_the_others_are_repeats() {
    for (long seed = SEED; seed < SEED + 200; seed++) {
      CaseFile file = RandomFiles.of(seed);
      FileIndex index = FileIndex.of(file);
      Map<String, Node<?>> first = new HashMap<>();
      for (Node<?> node : index.all()) {
        String id = node.id();
        boolean isRepeat = id != null && first.putIfAbsent(id, node) != null;
        assertThat(index.isRepeat(node)).isEqualTo(isRepeat);
      }
      assertThat(first).as("seed %d", seed).hasSize(index.size());
      first.forEach(
          (id, node) -> {
            assertThat(index.named(id)).isSameAs(node);
            assertThat(index.pointer(id)).isEqualTo(node.pointer());
          });
    }
  }

  @Test
  void what_stands_is_all_but_what_is_retracted_and_what_that_holds() {
    int passedOver = 0;
    for (long seed = SEED; seed < SEED + 1_000; seed++) {
      FileIndex index = FileIndex.of(RandomFiles.of(seed));
      List<Node<?>> standing = new ArrayList<>(index.all());
      standing.removeIf(node -> isRetracted(node, index));
      assertThat(index.standing()).as("seed %d", seed).isEqualTo(standing);
      standing.removeIf(node -> !index.isRepeat(node));
      assertThat(index.standingRepeats()).as("seed %d", seed).isEqualTo(standing);
      passedOver += index.all().size() - index.standing().size();
    }
    assertThat(passedOver).isPositive();
  }

  private static boolean isRetracted(@Nullable Node<?> node, FileIndex index) {
    return node != null && (index.isRetracted(node.object()) || isRetracted(node.around(), index));
  }

  @Test
  void what_a_statement_is_about_is_an_object_or_a_field_that_it_can_have() {
    FileIndex index =
        FileIndex.of(
            CaseFile.builder().id("f").addPerson(Person.builder().id("p1").build()).build());
    assertThat(index.pointer(about("f"))).isEmpty();
    assertThat(index.pointer(about("p1"))).isEqualTo("/persons/0");
    assertThat(index.pointer(about("p1").withField("/birthDate")))
        .isEqualTo("/persons/0/birthDate");
    assertThat(index.pointer(about("p1").withField("/names/0/full"))).endsWith("/0/names/0/full");
    assertThat(index.pointer(about("p1").withField("/names/1/full"))).isNull();
    assertThat(index.pointer(about("p1").withField("birthDate"))).isNull();
    assertThat(index.pointer(about("p2"))).isNull();
  }

  @Test
  void a_statement_whose_id_stands_before_it_is_not_the_one_retracted() {
    Statement retraction = about("p1").withStatus(StatementStatus.DEPRECATED);
    CaseFile file =
        CaseFile.builder()
            .id("f")
            .addPersons(Person.builder().id("p1").build(), Person.builder().id("x").build())
            .addStatements(retraction.withId("x"), retraction.withAbout("x"))
            .build();
    Retractions retractions = Retractions.of(file);
    assertThat(retractions.without(file.persons())).isEmpty();
    assertThat(retractions.without(file.statements())).isEqualTo(file.statements());
  }

  @Test
  void a_file_without_retractions_retracts_nothing() {
    CaseFile file = CaseFile.builder().id("f").addStatement(about("f")).build();
    assertThat(Retractions.of(file).include(file)).isFalse();
    assertThat(Retractions.of(file).without(file.statements())).isSameAs(file.statements());
  }

  private static Statement about(String id) {
    return Statement.builder().about(id).build();
  }
}
