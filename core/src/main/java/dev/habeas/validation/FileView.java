package dev.habeas.validation;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Retractions;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A file as profiles see it: without what is retracted, and with what is withheld. */
final class FileView {
  private final FileIndex index;
  private final NavigableSet<String> withheld = new TreeSet<>();

  FileView(CaseFile file) {
    this(FileIndex.of(file));
  }

  FileView(FileIndex index) {
    this.index = index;
    retractions().without(file().statements()).forEach(this::withhold);
  }

  CaseFile file() {
    return index.file();
  }

  Retractions retractions() {
    return index.retractions();
  }

  /** The elements of a list that are not retracted; if there are none, the place of one more. */
  <T extends Extensible> List<Spot<T>> spotsOrNext(String list, List<T> elements) {
    return orNext(spots(list, elements), list, elements);
  }

  /** Some elements of a list; if there are none, the place of one more. */
  <T extends Extensible> List<Spot<T>> orNext(List<Spot<T>> some, String list, List<T> elements) {
    return some.isEmpty()
        ? List.of(new Spot<>(Optional.empty(), list + "/" + elements.size()))
        : some;
  }

  /** The elements of a list that are not retracted. */
  <T extends Extensible> List<Spot<T>> spots(String list, List<T> elements) {
    List<Spot<T>> spots = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      if (!index.isRetracted(element)) {
        spots.add(new Spot<>(Optional.of(element), list + "/" + i));
      }
    }
    return spots;
  }

  /** Whether a statement says that what would be at the pointer, or all around it, is kept back. */
  boolean isWithheld(String pointer) {
    return isAroundWithheld(pointer) || isWithinWithheld(pointer);
  }

  private boolean isAroundWithheld(String pointer) {
    String below = pointer + "/";
    String next = withheld.ceiling(below); // what begins with it comes before all else from it on
    return next != null && next.startsWith(below);
  }

  private boolean isWithinWithheld(String pointer) {
    String around = pointer;
    while (!around.isEmpty() && !withheld.contains(around)) {
      around = around.substring(0, around.lastIndexOf('/'));
    }
    return withheld.contains(around);
  }

  private void withhold(Statement statement) {
    String pointer = index.pointer(statement);
    if (pointer != null && statement.field().isPresent() && saysKeptBack(statement)) {
      withheld.add(pointer);
    }
  }

  private static boolean saysKeptBack(Statement statement) {
    return !Retractions.isDeprecated(statement)
        && !Doubts.doubts(statement)
        && statement
            .absent()
            .filter(why -> why.equals(AbsenceReason.WITHHELD) || why.equals(AbsenceReason.REDACTED))
            .isPresent();
  }
}
