package dev.habeas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.random.RandomFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That pointers are sorted as what they point at is written. */
class DocumentOrderTest {
  private static final List<String> IN_ORDER =
      List.of(
          "",
          "/id",
          "/persons",
          "/persons/2",
          "/persons/2/names/0",
          "/persons/10",
          "/detentions/0/arrest/when",
          "/detentions/0/stays/1/until",
          "/detentions/0/end/when",
          "/releases/0",
          "/releases/0/reasons/1",
          "/statements/3/value");

  @Test
  void pointers_are_sorted_by_field_and_index() {
    Random random = new Random(20261122);
    for (int i = 0; i < 200; i++) {
      List<String> shuffled = new ArrayList<>(IN_ORDER);
      Collections.shuffle(shuffled, random);
      shuffled.sort(new DocumentOrder());
      assertThat(shuffled).isEqualTo(IN_ORDER);
    }
  }

  @Test
  void what_the_schema_does_not_know_comes_last() {
    DocumentOrder order = new DocumentOrder();
    assertThat(order.compare("/shoes", "/statements/3")).isPositive();
    assertThat(order.compare("/shoes/size/0", "/shoes/size/1")).isNegative();
    assertThat(order.compare("/persons/0/shoes", "/persons/1")).isNegative();
  }

  @Test
  void it_orders_whatever_pointers_there_are() {
    List<String> steps = List.of("", "/id", "/shoes", "/hats", "/0", "/01", "/1", "/persons", "/");
    List<String> pointers = new ArrayList<>();
    for (String first : steps) {
      for (String second : steps) {
        pointers.add(first + second);
      }
    }
    DocumentOrder order = new DocumentOrder();
    for (String one : pointers) {
      for (String two : pointers) {
        int sign = Integer.signum(order.compare(one, two));
        assertThat(Integer.signum(order.compare(two, one))).isEqualTo(-sign);
        for (String three : pointers) {
          int onwards = Integer.signum(order.compare(two, three));
          if (sign == 0 || sign == onwards) {
            assertThat(Integer.signum(order.compare(one, three)))
                .as("%s, %s and %s", one, two, three)
                .isEqualTo(onwards);
          }
        }
      }
    }
  }

  @Test
  void objects_come_in_the_order_in_which_they_are_walked() {
    for (long seed = 1; seed <= 50; seed++) {
      List<String> walked = Node.allOf(RandomFiles.of(seed)).stream().map(Node::pointer).toList();
      assertThat(walked).isSortedAccordingTo(new DocumentOrder());
    }
  }
}
