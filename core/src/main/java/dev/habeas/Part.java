package dev.habeas;

import java.util.List;
import java.util.Optional;

/** A part of a {@link CaseFile}: something with an id that other parts can refer to. */
public sealed interface Part extends Extensible
    permits Person, Detention, Proceeding, Charge, Sentence, CourtOrder, Release, Event, Source {
  /** The id of the part, unique in the file. */
  String id();

  /** What is known and has no field of its own, in words. */
  Optional<String> description();

  /** Where the part is taken from. */
  List<Citation> citations();
}
