package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;
import static dev.habeas.validation.Files.retracted;
import static dev.habeas.validation.Files.sentence;
import static dev.habeas.validation.LinkExamples.ended;
import static dev.habeas.validation.LinkExamples.linked;
import static dev.habeas.validation.LinkExamples.order;
import static dev.habeas.validation.LinkExamples.superseding;
import static dev.habeas.validation.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Name;
import dev.habeas.NameOrigin;
import dev.habeas.OrderLinkKind;
import dev.habeas.Person;
import dev.habeas.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links that lead back to where they begin. */
class LinkRulesTest {
  private static final long SEED = 20230207;

  @Test
  void every_link_between_parts_of_a_type_is_looked_at() {
    Name name =
        Name.builder()
            .id("n1")
            .full("Olena")
            .derivedFrom(NameOrigin.builder().name("n1").build())
            .build();
    assertSelf(
        CaseFile.builder().id("f").addPerson(Person.builder().id("p1").addName(name).build()),
        "/persons/0/names/0/derivedFrom/name");
    assertSelf(
        file().addSentence(sentence("p1").withSupersedes("s1")), "/sentences/0/supersedes/0");
    assertSelf(
        file().addDetention(linked("d1", DetentionLinkKind.PART_OF, "d1")),
        "/detentions/0/links/0/detention",
        "/detentions/0/links/0/kind");
    assertSelf(
        file().addOrder(order("o1", OrderLinkKind.EXTENDS, "o1")),
        "/orders/0/links/0/order",
        "/orders/0/links/0/kind");
  }

  private static void assertSelf(CaseFile.Builder file, String pointer, String... related) {
    assertCertain(file, ERROR, "linked-to-itself", pointer, related);
  }

  @Test
  void a_statement_about_itself_is_no_link() {
    assertClean(file().addStatement(about("t1").id("t1").note("so").build()));
  }

  @Test
  void the_second_part_of_an_id_is_not_what_the_id_names() {
    assertCertain(
        file().addCharge(charge("c1", "p1")).addCharge(superseding("c1", "c1")),
        ERROR,
        "duplicate-id",
        "/charges/1/id",
        "/charges/0/id");
  }

  @Test
  void a_circle_is_reported_once_with_all_of_its_links() {
    assertCertain(
        file()
            .addOrder(order("o1", OrderLinkKind.EXTENDS, "o2"))
            .addOrder(order("o2", OrderLinkKind.EXTENDS, "o3"))
            .addOrder(order("o3", OrderLinkKind.EXTENDS, "o2")),
        ERROR,
        "circular-links",
        "/orders/1/links/0/order",
        "/orders/1/links/0/kind",
        "/orders/2/links/0/order",
        "/orders/2/links/0/kind");
    assertCertain(
        file()
            .addDetention(linked("d1", DetentionLinkKind.PART_OF, "d2"))
            .addDetention(linked("d2", DetentionLinkKind.PART_OF, "d1")),
        ERROR,
        "circular-links",
        "/detentions/0/links/0/detention",
        "/detentions/0/links/0/kind",
        "/detentions/1/links/0/detention",
        "/detentions/1/links/0/kind");
  }

  @Test
  void a_circle_with_a_denied_link_is_only_possible_and_one_with_a_retracted_part_is_none() {
    assertPossible(
        circle().addStatement(about("c2").field("/supersedes").stance(Stance.DENIES).build()),
        "circular-links",
        "/charges/0/supersedes",
        "/charges/1/supersedes");
    assertPossible(
        circle().addStatement(denied("c2")),
        "circular-links",
        "/charges/0/supersedes",
        "/charges/1/supersedes");
    assertClean(circle().addStatement(retracted("c2")));
  }

  private static CaseFile.Builder circle() {
    return file().addCharge(superseding("c1", "c2")).addCharge(superseding("c2", "c1"));
  }

  @Test
  void circles_are_those_that_a_search_of_all_ways_finds() {
    Random random = new Random(SEED);
    int withCircles = 0;
    for (int round = 0; round < 3_000; round++) {
      int parts = 2 + random.nextInt(7);
      boolean[][] reached = new boolean[parts][parts];
      List<Circles.Link> links = new ArrayList<>();
      for (int link = random.nextInt(parts * 2); link > 0; link--) {
        int from = random.nextInt(parts);
        int to = random.nextInt(parts);
        if (from != to) {
          links.add(new Circles.Link("" + from, "", null, "" + to));
          reached[from][to] = true;
        }
      }
      close(reached);
      Set<String> inCircles = new HashSet<>();
      for (List<Circles.Link> circle : new Circles(links).find()) {
        for (int i = 0; i < circle.size(); i++) {
          assertThat(circle.get((i + 1) % circle.size()).from()).isEqualTo(circle.get(i).to());
          assertThat(inCircles.add(circle.get(i).from())).as("no part is in two").isTrue();
        }
      }
      for (int part = 0; part < parts; part++) {
        if (reached[part][part]) {
          withCircles++;
          assertThat(around(part, reached)).as("round %d", round).containsAnyElementsOf(inCircles);
        } else {
          assertThat(inCircles).as("round %d", round).doesNotContain("" + part);
        }
      }
    }
    assertThat(withCircles).isGreaterThan(1_000);
  }

  private static void close(boolean[][] reached) {
    for (int over = 0; over < reached.length; over++) {
      for (boolean[] from : reached) {
        for (int to = 0; to < reached.length; to++) {
          from[to] |= from[over] && reached[over][to];
        }
      }
    }
  }

  /** The parts that the part leads to and that lead back. */
  private static List<String> around(int part, boolean[][] reached) {
    List<String> around = new ArrayList<>();
    for (int other = 0; other < reached.length; other++) {
      if (reached[part][other] && reached[other][part]) {
        around.add("" + other);
      }
    }
    return around;
  }

  @Test
  void a_chain_as_long_as_a_file_is_followed_to_its_end() {
    int length = 200_000;
    List<Circles.Link> links = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      links.add(new Circles.Link("c" + i, "", null, "c" + (i + 1) % length));
    }
    assertThat(new Circles(links).find())
        .singleElement()
        .satisfies(all -> assertThat(all).hasSize(length));
  }

  @Test
  void the_release_that_ends_a_detention_is_looked_up_there() {
    assertCertain(
        file()
            .addDetention(ended("d1"))
            .addDetention(ended("d2"))
            .addRelease(release().detention("d2").build()),
        ERROR,
        "release-of-another-detention",
        "/detentions/0/end/release",
        "/releases/0/detention");
  }
}
