package dev.habeas.validation;

import static dev.habeas.validation.Family.REFERENCES;
import static dev.habeas.validation.ReferenceRules.areApart;
import static dev.habeas.validation.ReferenceRules.pointer;
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
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links between parts that lead back to where they begin, or to where they cannot. */
final class LinkRules {
  /** The fields by which an object, or a link that it holds, names another of its own type. */
  private static final Fields LINKS =
      Fields.where((type, field) -> refersTo(type, field.type()) || isLink(type, field.type()));

  static final Rule LINKED_TO_ITSELF =
      rule(REFERENCES, "linked-to-itself", ERROR)
          .because("nothing replaces, prolongs or is related to itself")
          .broken("a charge that supersedes itself")
          .kept(
              "a source that cites itself for its title, the members of an unnamed group who are"
                  + " relatives of each other, or a link of which nobody knows what it says")
          .advice("find out which part was meant; if none, leave the link out")
          .forEachWith(LINKS, (object, at, file) -> linksToItself(at.type(), object, at, file));

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

  private static boolean refersTo(ObjectType<?, ?> target, ValueType<?> type) {
    return type instanceof Scalar.Reference reference && reference.target() == target.type();
  }

  /** A citation is none: it tells where what holds it is taken from, and can name that itself. */
  private static boolean isLink(ObjectType<?, ?> target, ValueType<?> type) {
    return type instanceof ObjectType<?, ?> link
        && link != Schema.CITATION
        && link.fields().stream().anyMatch(field -> refersTo(target, field.type()));
  }

  private static <T extends Extensible> void linksToItself(
      ObjectType<T, ?> type, T object, At at, Lookup file) {
    String id = type.id(object);
    if (id == null || !file.index().isNamed(id, object) || isGroup(object)) {
      return;
    }
    for (Field<T, ?, ?> field : LINKS.of(type)) {
      if (field.multiplicity() == Field.Multiplicity.MANY) {
        List<?> values = field.values(object);
        for (int i = 0; i < values.size(); i++) {
          link(id, type, field.type(), values.get(i), pointer(field, i), at, file);
        }
      } else {
        link(id, type, field.type(), field.value(object), pointer(field, -1), at, file);
      }
    }
  }

  @SuppressWarnings("unchecked") // a value of an object type is such an object
  private static void link(
      String id,
      ObjectType<?, ?> target,
      ValueType<?> type,
      @Nullable Object value,
      String pointer,
      At at,
      Lookup file) {
    if (value instanceof Extensible link && !file.index().isRetracted(link)) {
      ObjectType<Extensible, ?> linkType = (ObjectType<Extensible, ?>) type;
      if (isOfUnknownKind(linkType, link)) {
        return;
      }
      linkType.references(
          link,
          (other, reference, field, index) -> {
            if (other.equals(id) && refersTo(target, reference)) {
              Breach breach = at.breach(pointer + pointer(field, index));
              if (linkType.field("kind") != null) {
                breach.with(pointer + "/kind");
              }
            }
          });
    } else if (id.equals(value)) {
      at.breach(pointer);
    }
  }

  private static <T extends Extensible> boolean isOfUnknownKind(ObjectType<T, ?> type, T link) {
    Field<T, ?, ?> kind = type.field("kind");
    return kind != null
        && kind.value(link) instanceof Code code
        && code.code().equals(DetentionLinkKind.UNKNOWN.code());
  }

  private static boolean isGroup(Extensible object) {
    return object instanceof Person person && person.size().isPresent();
  }

  private static void circles(CaseFile file, At at, Lookup lookup) {
    Circles circles = new Circles();
    for (Detention detention : file.detentions()) {
      List<DetentionLink> links = detention.links();
      for (int i = 0; i < links.size(); i++) {
        DetentionLink link = links.get(i);
        if (link.kind().equals(DetentionLinkKind.PART_OF) && !lookup.index().isRetracted(link)) {
          add(circles, detention, "/links/" + i, "/detention", link.detention(), lookup);
        }
      }
    }
    for (Charge charge : file.charges()) {
      charge.supersedes().ifPresent(to -> add(circles, charge, "/supersedes", to, lookup));
    }
    for (CourtOrder order : file.orders()) {
      List<OrderLink> links = order.links();
      for (int i = 0; i < links.size(); i++) {
        OrderLink link = links.get(i);
        if (link.kind().equals(OrderLinkKind.EXTENDS) && !lookup.index().isRetracted(link)) {
          add(circles, order, "/links/" + i, "/order", link.order(), lookup);
        }
      }
    }
    for (Sentence sentence : file.sentences()) {
      List<String> others = sentence.supersedes();
      for (int i = 0; i < others.size(); i++) {
        add(circles, sentence, "/supersedes/" + i, others.get(i), lookup);
      }
    }
    circles.find().forEach(circle -> report(circle, at, lookup));
  }

  private static void add(
      Circles circles, Part from, String link, String field, String to, Lookup file) {
    add(circles, from, new Circles.Link(from.id(), link + field, link + "/kind", to), file);
  }

  private static void add(Circles circles, Part from, String field, String to, Lookup file) {
    add(circles, from, new Circles.Link(from.id(), field, null, to), file);
  }

  private static void add(Circles circles, Part from, Circles.Link link, Lookup file) {
    boolean isFound =
        file.index().isNamed(from.id(), from)
            && !file.index().isRetracted(from)
            && file.find(link.to(), from.getClass()).isPresent();
    if (isFound && !link.to().equals(from.id())) { // that is another rule's
      circles.add(link);
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
        && (samePersons || areApart(one.person(), other.person(), file));
  }

  private static boolean isLinked(Detention one, Detention other) {
    return one.links().stream().anyMatch(link -> link.detention().equals(other.id()));
  }
}
