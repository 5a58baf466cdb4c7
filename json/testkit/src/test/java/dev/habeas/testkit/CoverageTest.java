package dev.habeas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * That generated files reach everything that the model can hold. {@code -Dhabeas.seed=} begins
 * elsewhere than at 1.
 */
class CoverageTest {
  private static final int FILES = 3_000;
  private static final long SEED = Long.getLong("habeas.seed", 1);

  @Test
  void every_type_attribute_and_known_code_is_reached() {
    Set<String> missing = new TreeSet<>(all());
    for (long seed = SEED; seed < SEED + FILES && !missing.isEmpty(); seed++) {
      reach(Schema.CASE_FILE, CaseGenerator.standard().file(seed), missing);
    }
    assertThat(missing).as("not reached in %d files", FILES).isEmpty();
  }

  @Test
  void what_has_to_be_reached_is_the_whole_model() {
    assertThat(all())
        .hasSizeGreaterThan(800)
        .contains("case-file", "name/derivedFrom", "EventKind prisoner-exchange");
  }

  private static Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (ObjectType<?, ?> type : Schema.all()) {
      all.add(type.label());
      for (Field<?, ?, ?> field : type.fields()) {
        all.add(type.label() + "/" + field.name());
        if (field.type() instanceof Scalar.Word<?> word) {
          known(word.parse("x").getClass()).forEach(code -> all.add(name(code)));
        }
      }
    }
    return all;
  }

  private static <T extends Extensible> void reach(
      ObjectType<T, ?> type, T object, Set<String> missing) {
    missing.remove(type.label());
    for (Field<T, ?, ?> field : type.fields()) {
      boolean many = field.multiplicity() == Field.Multiplicity.MANY;
      Object one = many ? null : field.value(object);
      List<?> values = many ? field.values(object) : one == null ? List.of() : List.of(one);
      for (Object value : values) {
        missing.remove(type.label() + "/" + field.name());
        if (value instanceof Code code) {
          missing.remove(name(code));
        } else if (field.type() instanceof ObjectType<?, ?> inner) {
          reachInner(inner, value, missing);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // a field holds what its type says
  private static <T extends Extensible> void reachInner(
      ObjectType<T, ?> type, Object object, Set<String> missing) {
    reach(type, (T) object, missing);
  }

  private static String name(Code code) {
    return code.getClass().getSimpleName() + " " + code.code();
  }

  @SuppressWarnings("unchecked") // every vocabulary has a list of its words
  private static List<Code> known(Class<?> vocabulary) {
    try {
      return (List<Code>) vocabulary.getMethod("values").invoke(null);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }
}
