package dev.habeas.validation;

import static dev.habeas.validation.Family.REFERENCES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Code;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Extensible;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links between parts that lead back to where they begin, or to where they cannot. */
final class LinkRules {
  /** What each type holds as a link to another object of that type. */
  private static final Fields<String> LINKS =
      Fields.of(String.class, (type, field) -> refersTo(type, field) || isOfLink(type, field));

  static final Rule LINKED_TO_ITSELF =
      rule(REFERENCES, "linked-to-itself", ERROR)
          .because("nothing replaces, prolongs or is related to itself")
          .broken("a charge that supersedes itself")
          .kept(
              "a source that cites itself for its title, the members of an unnamed group who are"
                  + " relatives of each other, or a link of which nobody knows what it says")
          .advice("find out which part was meant; if none, leave the link out")
          .forEachValue(
              LINKS,
              (id, at, file) -> {
                Node<?> linked = linked(at);
                if (linked != null
                    && file.index().isNamed(id, linked.object())
                    && !isGroup(linked.object())) {
                  Breach breach = at.breach();
                  if (linked != at.node() && at.type().field("kind") != null) {
                    breach.with("/kind");
                  }
                }
              });

  static final Rule CIRCULAR_LINKS =
      rule(REFERENCES, "circular-links", ERROR)
          .because("of two parts one comes first, or is the greater: the links cannot go both ways")
          .broken("an order that extends a second one, which extends the first")
          .kept("two detentions that are each linked to the other as parallel")
          .advice("turn one of the links round or leave it out; the issue names all of the circle")
          .forEach(CaseFile.class, (file, at, lookup) -> circles(file, at, lookup));

  static final Rule RELEASE_OF_ANOTHER_DETENTION =
      rule(REFERENCES, "release-of-another-detention", ERROR)
          .because("the release that ends a detention is a release from it")
          .broken("a detention d2 whose end names a release from d1")
          .kept("the same, if the two detentions are linked: one release can end both")
          .advice("find out which of the two ids is wrong, or link the detentions")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                String id = detention.end().flatMap(DetentionEnd::release).orElse(null);
                Release release = id == null ? null : file.find(id, Release.class).orElse(null);
                Detention left =
                    release == null
                        ? null
                        : file.find(release.detention(), Detention.class).orElse(null);
                if (id != null && left != null && isAnother(left, detention, file)) {
                  at.breach("/end/release").with(id, "/detention");
                }
              });

  static final List<Rule> ALL =
      List.of(LINKED_TO_ITSELF, CIRCULAR_LINKS, RELEASE_OF_ANOTHER_DETENTION);

  private LinkRules() {}

  private static boolean refersTo(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    return field.type() instanceof Scalar.Reference reference && reference.target() == type.type();
  }

  /**
   * Whether the reference is that of a link from what it names to another of that type. A citation
   * is none: it tells where what holds it is taken from, and can name that itself.
   */
  private static boolean isOfLink(ObjectType<?, ?> link, Field<?, ?, ?> field) {
    return link != Schema.CITATION
        && Schema.all().stream()
            .anyMatch(
                holder ->
                    refersTo(holder, field)
                        && holder.fields().stream().anyMatch(held -> held.type() == link));
  }

  /** The object that has the reference looked at, itself or in a link that it holds. */
  private static @Nullable Node<?> linked(At at) {
    if (refersTo(at.node().type(), at.field())) {
      return at.node();
    }
    Node<?> around = at.node().around();
    return around != null && refersTo(around.type(), at.field()) && !isOfUnknownKind(at.node())
        ? around
        : null;
  }

  private static <T extends Extensible> boolean isOfUnknownKind(Node<T> link) {
    Field<T, ?, ?> kind = link.type().field("kind");
    return kind != null
        && kind.value(link.object()) instanceof Code code
        && code.code().equals(DetentionLinkKind.UNKNOWN.code());
  }

  private static boolean isGroup(Extensible object) {
    return object instanceof Person person && person.size().isPresent();
  }

  private static void circles(CaseFile file, At at, Lookup lookup) {
    List<Circles.Link> links = new ArrayList<>();
    for (Detention detention : file.detentions()) {
      for (int i = 0; i < detention.links().size(); i++) {
        DetentionLink link = detention.links().get(i);
        if (link.kind().equals(DetentionLinkKind.PART_OF) && !lookup.index().isRetracted(link)) {
          add(links, detention, "/links/" + i, "/detention", link.detention(), lookup);
        }
      }
    }
    for (Charge charge : file.charges()) {
      String to = charge.supersedes().orElse(null);
      if (to != null) {
        add(links, charge, "/supersedes", to, lookup);
      }
    }
    for (CourtOrder order : file.orders()) {
      for (int i = 0; i < order.links().size(); i++) {
        OrderLink link = order.links().get(i);
        if (link.kind().equals(OrderLinkKind.EXTENDS) && !lookup.index().isRetracted(link)) {
          add(links, order, "/links/" + i, "/order", link.order(), lookup);
        }
      }
    }
    for (Sentence sentence : file.sentences()) {
      List<String> others = sentence.supersedes();
      for (int i = 0; i < others.size(); i++) {
        add(links, sentence, "/supersedes/" + i, others.get(i), lookup);
      }
    }
    if (!links.isEmpty()) { // as few files have any
      new Circles(links).find().forEach(circle -> report(circle, at, lookup));
    }
  }

  private static void add(
      List<Circles.Link> links, Part from, String link, String field, String to, Lookup file) {
    add(links, from, new Circles.Link(from.id(), link + field, link + "/kind", to), file);
  }

  private static void add(
      List<Circles.Link> links, Part from, String field, String to, Lookup file) {
    add(links, from, new Circles.Link(from.id(), field, null, to), file);
  }

  private static void add(List<Circles.Link> links, Part from, Circles.Link link, Lookup file) {
    boolean isFound =
        file.index().isNamed(from.id(), from)
            && !file.index().isRetracted(from)
            && file.find(link.to(), from.getClass()).isPresent();
    if (isFound && !link.to().equals(from.id())) { // that is another rule's
      links.add(link);
    }
  }

  private static void report(List<Circles.Link> circle, At at, Lookup file) {
    Circles.Link first = circle.get(0);
    Breach breach = at.breach(file.index().pointer(first.from()) + first.field());
    for (Circles.Link link : circle) {
      if (!link.equals(first)) {
        breach.with(link.from(), link.field());
      }
      if (link.kind() != null) {
        breach.with(link.from(), link.kind());
      }
    }
  }

  /**
   * Whether a release from the one cannot end the other. It can where both are titles of one time
   * in custody, or one is that of a group and the other that of a member.
   */
  private static boolean isAnother(Detention one, Detention other, Lookup file) {
    boolean samePersons = one.person().equals(other.person());
    return !one.id().equals(other.id())
        && !isLinked(one, other)
        && !isLinked(other, one)
        && (samePersons || Members.areApart(one.person(), other.person(), file));
  }

  private static boolean isLinked(Detention one, Detention other) {
    return one.links().stream().anyMatch(link -> link.detention().equals(other.id()));
  }
}
