package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person of the file, or an unnamed group of persons: ICPPED art. 17(3)(a) asks for the identity
 * of whoever is held.
 *
 * <p>What is not known of a person is left out; there is no need of a name. Nothing here is
 * derived: no age from a birth, no sex from a name, no nationality from a place. Two entries are
 * two people, whatever they share.
 */
@Value.Immutable
public sealed interface Person extends Part, WithPerson permits ImmutablePerson {
  /** The names of the person, in any number of scripts. Some people have one name only. */
  List<Name> names();

  /**
   * The number of persons, when the entry stands for an unnamed group. Without it the entry is one
   * person; a group of unknown number is at least two.
   */
  Optional<Quantity> size();

  /** The date of birth. An {@linkplain #ages() age} that a source states is no date of birth. */
  Optional<EdtfDate> birthDate();

  /** The date of death, in custody or not. None given does not mean that the person lives. */
  Optional<EdtfDate> deathDate();

  /** Ages as sources state them, never computed. */
  List<Age> ages();

  /** The sex as a source states it. */
  Optional<Sex> sex();

  /** The nationalities, those that one of the states does not recognise among them. */
  List<Nationality> nationalities();

  /** Where the person was born, lives or was last seen; not where the person is held. */
  List<PersonPlace> places();

  /** What the person does, in the words of the sources. */
  List<String> occupations();

  /** The groups that the person is said to belong to, by whomever. */
  List<Affiliation> affiliations();

  /** Numbers and codes that bodies gave the person. */
  List<Identifier> identifiers();

  /**
   * The state of health, as far as it is recorded: ICPPED art. 17(3)(f), Nelson Mandela Rule 7(d).
   */
  List<Health> health();

  /** Where the person stands in law, by jurisdiction and time; several can hold at once. */
  List<PersonStatus> statuses();

  /**
   * What other persons of the file are to this one. Families outside the file are told in words.
   */
  List<Relation> relations();

  /** A person of whom one name is known. */
  static Person named(String id, String name) {
    return builder().id(id).addName(Name.of(name)).build();
  }

  /** Starts {@link Person} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses text that no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.part(this);
    Shape.texts("occupations", occupations());
  }

  /** Builds one {@link Person}; not thread-safe. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
