package dev.habeas;

import java.util.List;
import java.util.Optional;

/**
 * A part of a {@link CaseFile}: something with an id that other parts can refer to.
 *
 * <p>Parts are linked by ids and not nested, so that one release can end a detention that another
 * source tells of.
 */
public sealed interface Part extends Extensible
    permits Person, Detention, Proceeding, Charge, Sentence, CourtOrder, Release, Event, Source {
  /**
   * The id of the part, which nothing else in the file has: 1 to 128 characters without control
   * characters.
   *
   * <p>It is made up for the file and means nothing outside. It is best no name of a person.
   */
  String id();

  /** What is known and has no field of its own, in words. */
  Optional<String> description();

  /**
   * Where the part is taken from, as a whole; where a single field is from is told by a {@link
   * Statement}.
   */
  List<Citation> citations();
}
