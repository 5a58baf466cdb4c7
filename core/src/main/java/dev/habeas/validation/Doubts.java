package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.schema.FieldLookup;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What statements of the file deny, dispute or retract, by pointer. */
final class Doubts {
  private final Set<String> doubted = new HashSet<>();
  private final Set<String> retracted = new HashSet<>();

  Doubts(CaseIndex file, Function<Extensible, String> pointerOf) {
    for (Statement statement : file.file().statements()) {
      CaseIndex.Named<?> about = file.named(statement.about());
      if (about != null && !file.isRetracted(statement) && concernsWhatIsHeld(statement, about)) {
        String pointer = pointerOf.apply(about.object()) + statement.field().orElse("");
        if (CaseIndex.deprecates(statement)) {
          statement.field().ifPresent(field -> retracted.add(pointer)); // else rules pass it over
        } else if (CaseIndex.doubts(statement)) {
          doubted.add(pointer);
        }
      }
    }
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
  private static <T extends Extensible> boolean concernsWhatIsHeld(
      Statement statement, CaseIndex.Named<T> about) {
    if (statement.field().isEmpty()) {
      return true;
    }
    FieldLookup field = FieldLookup.find(about.type(), about.object(), statement.field().get());
    return field != null
        && statement.absent().isEmpty()
        && statement.value().filter(value -> !field.holds(value)).isEmpty();
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
