package dev.habeas.validation;

import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.schema.FieldLookup;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Retractions;
import java.util.HashSet;
import java.util.Set;

/** What statements of the file deny, dispute or retract, by pointer. */
final class Doubts {
  private final Set<String> doubted = new HashSet<>();
  private final Set<String> retracted = new HashSet<>();

  Doubts(FileIndex file) {
    for (Statement statement : file.retractions().without(file.file().statements())) {
      String pointer = file.pointer(statement);
      if (pointer != null && concernsWhatIsHeld(statement, file)) {
        if (Retractions.isDeprecated(statement)) {
          statement.field().ifPresent(field -> retracted.add(pointer)); // else rules pass it over
        } else if (doubts(statement)) {
          doubted.add(pointer);
        }
      }
    }
  }

  /** Whether a statement denies or disputes what it is about. */
  static boolean doubts(Statement statement) {
    return statement.stance().filter(Stance.DENIES::equals).isPresent()
        || statement.status().filter(StatementStatus.DISPUTED::equals).isPresent();
  }

  /** Whether the issue rests on something that a statement retracts. */
  boolean retract(Issue issue) {
    return restsOn(issue, retracted);
  }

  /** Whether the issue rests on something that a statement denies or disputes. */
  boolean soften(Issue issue) {
    return restsOn(issue, doubted);
  }

  /**
   * A statement on a field counts only if it gives the field's own value, or none: a rival value,
   * or that there is none, is another matter.
   */
  private static boolean concernsWhatIsHeld(Statement statement, FileIndex file) {
    FieldLookup field = file.field(statement);
    return field == null
        || (statement.absent().isEmpty()
            && statement.value().filter(value -> !field.holds(value)).isEmpty());
  }

  private static boolean restsOn(Issue issue, Set<String> pointers) {
    return isWithin(issue.pointer(), pointers)
        || issue.related().stream().anyMatch(pointer -> isWithin(pointer, pointers));
  }

  /** Whether the pointer, or one to what holds it, is among those given. */
  private static boolean isWithin(String pointer, Set<String> pointers) {
    String holder = pointer;
    while (!pointers.contains(holder)) {
      if (holder.isEmpty()) {
        return false;
      }
      holder = holder.substring(0, holder.lastIndexOf('/'));
    }
    return true;
  }
}
