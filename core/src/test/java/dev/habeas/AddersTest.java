package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Model.Shape;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Their names, which a wrong singular would spoil, stand in {@code API.txt}. */
class AddersTest {
  @Test
  void every_list_has_an_adder() {
    for (Class<? extends Extensible> type : Model.TYPES) {
      assertThat(Model.builder(type).getClass().getMethods())
          .filteredOn(AddersTest::isAdder)
          .hasSameSizeAs(
              Model.attributes(type).stream()
                  .filter(attribute -> attribute.shape() == Shape.LIST)
                  .toList());
    }
  }

  private static boolean isAdder(Method method) {
    return method.getName().startsWith("add")
        && !method.isVarArgs()
        && !method.isBridge()
        && method.getParameterTypes()[0] != Iterable.class;
  }
}
