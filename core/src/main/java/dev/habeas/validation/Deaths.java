package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.schema.FileIndex;
import dev.habeas.time.EdtfDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deaths that a file dates, by person: of several of one person that which leaves the least
 * doubt that what comes later does come later.
 */
final class Deaths {
  /**
   * A death.
   *
   * @param when its date
   * @param id the id of the person, or of the detention that it ended
   * @param field the pointer to the date, from there
   */
  record Death(EdtfDate when, String id, String field) {}

  private final FileIndex index;
  private final Map<String, Death> byPerson = new HashMap<>();

  Deaths(FileIndex index) {
    this.index = index;
    CaseFile file = index.file();
    for (Person person : file.persons()) {
      add(person.id(), person, person.deathDate(), person.id(), "/deathDate");
    }
    for (Detention detention : file.detentions()) {
      if (detention.end().filter(Deaths::isDeath).isPresent()) {
        Optional<EdtfDate> when = detention.end().flatMap(DetentionEnd::when);
        add(detention.person(), detention, when, detention.id(), "/end/when");
      }
    }
  }

  /** The death of a person; null if none is dated, or the id is that of a group. */
  @Nullable Death of(String person) {
    return byPerson.get(person);
  }

  /** Whether the file tells that the person died, dated or not. */
  static boolean isDead(Person person, Lookup file) {
    return person.size().isEmpty()
        && (person.deathDate().isPresent()
            || file.naming(person.id(), Detention.class).stream()
                .anyMatch(detention -> detention.end().filter(Deaths::isDeath).isPresent())
            || file.naming(person.id(), Event.class).stream()
                .anyMatch(
                    event ->
                        event.kind().equals(EventKind.DEATH)
                            && event.persons().equals(List.of(person.id()))));
  }

  private void add(String person, Part said, Optional<EdtfDate> when, String id, String field) {
    Person dead = index.find(person, Person.class);
    if (when.isPresent()
        && dead != null
        && dead.size().isEmpty() // a group has no one body
        && !index.isRetracted(said)) {
      byPerson.merge(person, new Death(when.get(), id, field), Deaths::clearer);
    }
  }

  private static Death clearer(Death one, Death other) {
    boolean qualified = one.when().isQualified();
    if (qualified != other.when().isQualified()) {
      return qualified ? other : one;
    }
    return other.when().latest().isBefore(one.when().latest()) ? other : one;
  }

  private static boolean isDeath(DetentionEnd end) {
    return end.manner().equals(DetentionEndManner.DEATH)
        || end.manner().equals(DetentionEndManner.EXECUTION);
  }
}
