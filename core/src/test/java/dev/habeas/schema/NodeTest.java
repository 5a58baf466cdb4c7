package dev.habeas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Model;
import dev.habeas.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {
  private static List<String> pointers(CaseFile file) {
    return Node.allOf(file).stream().map(Node::pointer).toList();
  }

  @Test
  void the_file_comes_first_and_each_object_before_what_it_holds() {
    CaseFile file =
        CaseFile.builder()
            .id("f")
            .addPerson(Person.named("p1", "Olena"))
            .addPerson(Person.named("p2", "Ivan"))
            .build();
    assertThat(pointers(file))
        .containsExactly(
            "", "/persons/0", "/persons/0/names/0", "/persons/1", "/persons/1/names/0");
  }

  @Test
  void every_object_of_a_full_file_comes_once_in_a_stable_order() {
    CaseFile file = (CaseFile) Model.most(CaseFile.class, 1);
    List<String> pointers = pointers(file);
    assertThat(pointers).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    assertThat(pointers).isEqualTo(pointers(file));
    assertThat(pointers).contains("/detentions/1/stays/0/place/names/1/derivedFrom");
  }

  @Test
  void a_pointer_escapes_what_rfc_6901_says() {
    Path path = new Path();
    assertThat(path.pointer()).isEmpty();
    path.enter("a/b~c");
    path.enter(3);
    assertThat(path.pointer()).isEqualTo("/a~1b~0c/3");
    path.leave();
    path.leave();
    for (int i = 0; i < 100; i++) {
      path.enter(i);
    }
    assertThat(path.pointer()).startsWith("/0/1/2").endsWith("/98/99");
  }
}
