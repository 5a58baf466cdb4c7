package dev.habeas.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.random.Policies;
import dev.habeas.random.RandomFiles;
import dev.habeas.random.Tampering;
import dev.habeas.random.ValidFiles;
import dev.habeas.redaction.RedactionPolicy.Item;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.Scalar;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of any policy and any file. */
class RedactionTest {
  private static final long SEED = Long.getLong("habeas.seed", 20190907L);
  private static final int FILES = Integer.getInteger("habeas.cases", 500);

  /** One value in a file. */
  private record Leaf(String path, Scalar<?> type, String text) {}

  @Test
  void two_files_that_differ_only_in_what_goes_give_equal_files() {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      RedactionPolicy policy = Policies.of(seed);
      CaseFile file = RandomFiles.of(seed);
      CaseFile other = Tampering.of(file, policy, seed);
      assertThat(leaves(policy.apply(other)))
          .as("-Dhabeas.seed=%d -Dhabeas.cases=1", seed)
          .isEqualTo(leaves(policy.apply(file)));
      assertThat(policy.apply(other)).isEqualTo(policy.apply(file));
    }
  }

  @Test
  void doing_it_again_changes_nothing() {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      RedactionPolicy policy = Policies.of(seed);
      CaseFile once = policy.apply(RandomFiles.of(seed));
      assertThat(leaves(policy.apply(once))).as("seed %d", seed).isEqualTo(leaves(once));
    }
  }

  @Test
  void a_text_of_the_original_is_left_only_where_the_policy_keeps_it() {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      RedactionPolicy policy = Policies.of(seed);
      Map<String, Treatment> treatments =
          policy.items().stream().collect(Collectors.toMap(Item::path, Item::treatment));
      for (Leaf leaf : leaves(policy.apply(RandomFiles.of(seed)))) {
        boolean isText = leaf.type() instanceof Scalar.Words;
        if (leaf.text().contains(RandomFiles.CANARY)) {
          assertThat(isText).as("seed %d: %s", seed, leaf.path()).isTrue();
          assertThat(policy).as("seed %d", seed).isNotSameAs(RedactionPolicy.PUBLIC);
        }
        if (!leaf.path().startsWith("/statements") && !leaf.path().equals("/schemaVersion")) {
          String around = leaf.path().substring(0, leaf.path().lastIndexOf('/'));
          assertThat(treatments.getOrDefault(leaf.path(), treatments.get(around)))
              .as("seed %d: %s", seed, leaf.path())
              .isIn(Treatment.KEPT, Treatment.RENUMBERED, Treatment.COARSENED, Treatment.REPLACED);
        }
      }
    }
  }

  @Test
  void the_validator_has_nothing_more_to_say_of_what_is_left() {
    Map<String, Integer> more = new TreeMap<>();
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      RedactionPolicy policy = Policies.of(seed);
      CaseFile file = ValidFiles.withSoundStatements(seed);
      Map<String, Long> before = codes(file);
      codes(policy.apply(file))
          .forEach(
              (code, count) -> {
                if (count > before.getOrDefault(code, 0L)) {
                  more.merge(code, 1, Integer::sum);
                }
              });
    }
    assertThat(more).isEmpty();
  }

  @Test
  void the_validator_has_nothing_to_say_of_what_is_left_of_a_file_without_errors_and_warnings() {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      assertThat(codes(Policies.of(seed).apply(ValidFiles.of(seed)))).as("seed %d", seed).isEmpty();
    }
  }

  private static Map<String, Long> codes(CaseFile file) {
    return Validator.standard().validate(file).issues().stream()
        .filter(issue -> issue.severity() != Severity.INFO)
        .map(Issue::code)
        .map(
            code -> code.equals("wrong-reference") ? "unknown-reference" : code) // x1 names nothing
        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
  }

  /** Every value of a file. */
  private static List<Leaf> leaves(CaseFile file) {
    List<Leaf> leaves = new ArrayList<>();
    Node.allOf(file).forEach(node -> addLeaves(node, leaves));
    return leaves;
  }

  private static <T extends Extensible> void addLeaves(Node<T> node, List<Leaf> leaves) {
    String at = node.pointer().replaceAll("/\\d+", "");
    assertThat(node.object().unknownFields().isEmpty()).isTrue();
    node.type()
        .fields()
        .forEach(field -> addLeaves(field, node.object(), at + "/" + field.name(), leaves));
  }

  private static <T, V> void addLeaves(
      Field<T, ?, V> field, T object, String path, List<Leaf> leaves) {
    if (field.type() instanceof Scalar<V> scalar) {
      Stream<V> values =
          field.multiplicity() == Field.Multiplicity.MANY
              ? field.values(object).stream()
              : Stream.ofNullable(field.value(object));
      values.forEach(value -> leaves.add(new Leaf(path, scalar, scalar.text(value))));
    }
  }
}
