package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of all adders, so that a wrong singular is seen by whoever reads the list. */
class AddersTest {
  @Test
  void every_adder_has_the_name_that_is_listed() throws IOException {
    assertThat(adders()).containsExactlyElementsOf(listed());
  }

  @Test
  void every_list_has_an_adder() {
    assertThat(adders())
        .hasSameSizeAs(
            Model.attributes().stream()
                .filter(attribute -> attribute.shape() == Model.Shape.LIST)
                .toList());
  }

  private static List<String> adders() {
    return Model.TYPES.stream().flatMap(AddersTest::adders).sorted().toList();
  }

  private static Stream<String> adders(Class<?> type) {
    return Arrays.stream(Model.builder(type).getClass().getMethods())
        .filter(method -> method.getName().startsWith("add"))
        .filter(method -> !method.isVarArgs() && !method.isBridge())
        .filter(method -> method.getParameterTypes()[0] != Iterable.class)
        .map(method -> line(type, method));
  }

  private static String line(Class<?> type, Method adder) {
    return type.getSimpleName()
        + "."
        + adder.getName()
        + "("
        + adder.getParameterTypes()[0].getSimpleName()
        + ")";
  }

  private static List<String> listed() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(AddersTest.class.getResourceAsStream("adders.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
