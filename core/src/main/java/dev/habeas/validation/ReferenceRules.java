package dev.habeas.validation;

import static dev.habeas.validation.Family.REFERENCES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Detention;
import dev.habeas.Extensible;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.Scalar;
import java.util.List;
import java.util.Objects;

/**
 * Ids and the references between parts: a file has to hold together before anything else can be
 * said of it.
 */
final class ReferenceRules {
  private static final Fields<String> NAMING =
      Fields.of(String.class, (type, field) -> field.type() instanceof Scalar.Reference);

  static final Rule DUPLICATE_ID =
      rule(REFERENCES, "duplicate-id", ERROR)
          .because("a reference to an id that is used twice could mean either")
          .broken("a person and a detention that both have the id x1")
          .kept("ids p1 and P1: case counts")
          .advice("give one of the two another id, and mend the references to it")
          .forEach(
              CaseFile.class,
              (file, at, lookup) -> {
                for (Node<?> repeat : lookup.index().standingRepeats()) {
                  String id = Objects.requireNonNull(repeat.id());
                  at.breach(repeat.pointer() + "/id").with(id, "/id");
                }
              });

  static final Rule UNKNOWN_REFERENCE =
      rule(REFERENCES, "unknown-reference", ERROR)
          .because(
              "a reference means a part of the same file; parts of other files cannot be checked")
          .broken("a charge against p2 in a file where nothing has the id p2")
          .kept("a charge against a person of whom the file holds nothing but the id")
          .advice("add the part, mend the id, or leave the reference out")
          .forEachValue(
              NAMING,
              (id, at, file) -> {
                if (file.named(id) == null) {
                  at.breach();
                }
              });

  static final Rule WRONG_REFERENCE =
      rule(REFERENCES, "wrong-reference", ERROR)
          .because(
              "a reference means a part of one kind: what is held is a person, what is left is a"
                  + " detention")
          .broken("a release whose detention is the id of a person")
          .kept("a statement about anything that has an id, the file itself included")
          .advice("mend the id; a person is named by the id of a person, and so on")
          .forEachValue(
              NAMING,
              (id, at, file) -> {
                Node<?> named = file.named(id);
                if (named != null && !named.is(target(at.field()))) {
                  at.breach().detail("found", named.type().label());
                }
              });

  static final Rule RELEASE_OF_ANOTHER_PERSON =
      rule(REFERENCES, "release-of-another-person", ERROR)
          .because("who leaves a detention is who was held in it")
          .broken("a release of p2 from a detention in which p1 is held")
          .kept("the release of one named person out of a group that is detained as one")
          .advice("find out which of the two ids is wrong, or the two entries are one person")
          .forEach(
              Release.class,
              (release, at, file) -> {
                Detention detention = file.find(release.detention(), Detention.class).orElse(null);
                if (detention != null
                    && Members.areApart(detention.person(), release.person(), file)) {
                  at.breach("/person").with("/detention").with(detention.id(), "/person");
                }
              });

  static final Rule SENTENCE_FOR_ANOTHER_PERSON =
      rule(REFERENCES, "sentence-for-another-person", ERROR)
          .because("a person is sentenced on charges against that person")
          .broken("a sentence for p2 on a charge against p1")
          .kept(
              "one order that sentences two people: a sentence for each, on that person's charges")
          .advice("find out which of the two ids is wrong, or the two entries are one person")
          .forEach(
              Sentence.class,
              (sentence, at, file) -> {
                List<String> charges = sentence.charges();
                for (int i = 0; i < charges.size(); i++) {
                  Charge charge = file.find(charges.get(i), Charge.class).orElse(null);
                  if (charge != null
                      && Members.areApart(charge.person(), sentence.person(), file)) {
                    at.breach("/charges/" + i).with("/person").with(charge.id(), "/person");
                  }
                }
              });

  static final List<Rule> ALL =
      List.of(
          DUPLICATE_ID,
          UNKNOWN_REFERENCE,
          WRONG_REFERENCE,
          RELEASE_OF_ANOTHER_PERSON,
          SENTENCE_FOR_ANOTHER_PERSON);

  private ReferenceRules() {}

  /** What a reference may name. */
  static Class<? extends Extensible> target(Field<?, ?, ?> reference) {
    return ((Scalar.Reference) reference.type()).target();
  }
}
