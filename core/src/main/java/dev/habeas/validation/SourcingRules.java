package dev.habeas.validation;

import static dev.habeas.validation.Family.LEADS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.Detail;
import dev.habeas.Extensible;
import dev.habeas.Handling;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.Sensitivity;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.Retractions;
import dev.habeas.schema.Scalar;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file does not tell of where it is from, and of whom it is about. */
final class SourcingRules {
  /** GDPR art. 9(1): health, ethnic origin, religion, political opinions. */
  private static final Set<Sensitivity> SPECIAL =
      Set.of(Sensitivity.HEALTH, Sensitivity.ETHNICITY_RELIGION_POLITICS);

  private static final Fields<Object> SENSITIVE =
      Fields.of(
          Object.class,
          (type, field) ->
              !(field.type() instanceof Scalar.Word) // the kind of an event can be of any
                  && !Collections.disjoint(field.sensitivities(), SPECIAL));

  static final Rule PART_WITHOUT_CITATION =
      rule(LEADS, "part-without-citation", INFO)
          .because("in a file that cites sources, what cites none cannot be checked by others")
          .broken("an event that cites nothing, in a file whose detention cites a report")
          .kept(
              "one of which an entry or a statement cites a source; a person; a file that cites"
                  + " nothing")
          .advice("cite the source that tells it")
          .forEach(CaseFile.class, (file, at, lookup) -> uncited(at, lookup));

  static final Rule SOURCE_NEVER_CITED =
      rule(LEADS, "source-never-cited", INFO)
          .because("in a file that cites sources, one that nothing cites may be one left out")
          .broken("a second report that nothing cites, in a file that cites the first")
          .kept("a source that a statement alone cites; a file that cites nothing")
          .advice("cite it where it tells something, or leave it out")
          .forEach(
              CaseFile.class,
              (file, at, lookup) -> {
                Set<String> cited = lookup.citing().sources;
                List<Source> sources = file.sources();
                for (int i = 0; i < sources.size() && !cited.isEmpty(); i++) {
                  if (!cited.contains(sources.get(i).id())
                      && !lookup.index().isRetracted(sources.get(i))) {
                    at.breach("/sources/" + i);
                  }
                }
              });

  static final Rule PERSON_IN_NOTHING =
      rule(LEADS, "person-in-nothing", INFO)
          .because("a person of whom a file tells nothing need not be in it: see GDPR art. 5(1)(c)")
          .broken("a person whom no part and no statement names, in a file of another's detention")
          .kept("a person with a status, or in relation to another; a file of persons alone")
          .advice("record what the person has to do with the case, or leave the person out")
          .forEach(CaseFile.class, SourcingRules::inNothing);

  static final Rule SENSITIVE_WITHOUT_CONSENT =
      rule(LEADS, "sensitive-without-consent", INFO)
          .because(
              "GDPR art. 9(1) and (2): health, origin, religion and political opinions are kept"
                  + " with consent or on another of the grounds there, and not said of the dead:"
                  + " recital 27")
          .broken("a state of health in a file whose handling states no consent")
          .kept(
              "the same, with consent in words, or of persons who all are recorded as dead; a name"
                  + " alone")
          .advice("record consent, or leave out what need not be told")
          .forEach(
              CaseFile.class,
              (file, at, lookup) -> {
                if (file.handling().flatMap(Handling::consent).isEmpty() && !areAllDead(lookup)) {
                  String first = firstSensitive(lookup);
                  if (first != null) {
                    at.breach("/handling/consent").with(first);
                  }
                }
              });

  static final List<Rule> ALL =
      List.of(
          PART_WITHOUT_CITATION, SOURCE_NEVER_CITED, PERSON_IN_NOTHING, SENSITIVE_WITHOUT_CONSENT);

  private SourcingRules() {}

  private static void uncited(At at, Lookup file) {
    if (file.citing().sources.isEmpty()) {
      return;
    }
    Set<String> parts = new LinkedHashSet<>(file.citing().parts);
    for (Statement statement : file.index().retractions().without(file.file().statements())) {
      String about = statement.citations().isEmpty() ? null : file.index().pointer(statement);
      if (about != null) {
        parts.remove(partOf(about));
      }
    }
    parts.forEach(at::breach);
  }

  /** The pointer to the part that holds what is at a pointer. */
  private static String partOf(String pointer) {
    String[] steps = pointer.split("/", 4);
    return steps.length < 3 ? pointer : "/" + steps[1] + "/" + steps[2];
  }

  private static void inNothing(CaseFile file, At at, Lookup lookup) {
    boolean personsAlone =
        file.detentions().isEmpty()
            && file.proceedings().isEmpty()
            && file.charges().isEmpty()
            && file.orders().isEmpty()
            && file.sentences().isEmpty()
            && file.releases().isEmpty()
            && file.events().isEmpty();
    if (personsAlone) {
      return;
    }
    Set<String> named = named(lookup);
    List<Person> persons = file.persons();
    Retractions retractions = lookup.index().retractions();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      if (retractions.without(person.statuses()).isEmpty()
          && retractions.without(person.relations()).isEmpty()
          && !named.contains(person.id())
          && !lookup.index().isRetracted(person)) {
        at.breach("/persons/" + i);
      }
    }
  }

  /** All ids by which anything names another. */
  private static Set<String> named(Lookup file) {
    Set<String> named = new HashSet<>();
    file.index().standing().forEach(node -> addNamed(node, named));
    return named;
  }

  private static <T extends Extensible> void addNamed(Node<T> node, Set<String> named) {
    node.type().references(node.object(), (id, reference, field, index) -> named.add(id));
  }

  private static boolean areAllDead(Lookup file) {
    List<Person> persons = file.index().retractions().without(file.file().persons());
    return !persons.isEmpty() && persons.stream().allMatch(person -> Deaths.isDead(person, file));
  }

  /** The first field that is of a special category; null if there is none. */
  private static @Nullable String firstSensitive(Lookup file) {
    for (Node<?> node : file.index().standing()) {
      String first = firstSensitive(node);
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private static <T extends Extensible> @Nullable String firstSensitive(Node<T> node) {
    for (Field<T, ?, ?> field : SENSITIVE.of(node.type())) {
      boolean isThere =
          field.multiplicity() == Field.Multiplicity.MANY
              ? !field.values(node.object()).isEmpty()
              : field.value(node.object()) != null;
      if (isThere) {
        return node.pointer() + "/" + field.name();
      }
    }
    return null;
  }

  /** Which sources are cited, and which parts, sources and persons apart, hold no citation. */
  static final class Citing {
    private final Set<String> sources = new HashSet<>();
    private final Set<String> parts = new LinkedHashSet<>(); // pointers

    Citing(Lookup file) {
      for (Node<?> node : file.index().standing()) {
        if (node.object() instanceof Part
            && !(node.object() instanceof Source || node.object() instanceof Person)) {
          parts.add(node.pointer());
        }
        List<Citation> citations = citations(node.object());
        if (!citations.isEmpty()) {
          citations.forEach(citation -> sources.add(citation.source()));
          parts.remove(partOf(node.pointer()));
        }
      }
    }

    private static List<Citation> citations(Extensible object) {
      if (object instanceof Part some) {
        return some.citations();
      } else if (object instanceof Statement statement) {
        return statement.citations();
      }
      return object instanceof Detail detail ? detail.citations() : List.of();
    }
  }
}
