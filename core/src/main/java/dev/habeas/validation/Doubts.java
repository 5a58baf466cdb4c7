package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.schema.FieldLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What statements of the file deny, dispute or retract, by pointer. */
final class Doubts {
  private final List<String> doubted = new ArrayList<>();
  private final List<String> retracted = new ArrayList<>();

  Doubts(CaseIndex file, Function<Extensible, String> pointerOf) {
    for (Statement statement : file.file().statements()) {
      CaseIndex.Named<?> about = file.named(statement.about());
      if (about != null && concernsWhatIsHeld(statement, about)) {
        String pointer = pointerOf.apply(about.object()) + statement.field().orElse("");
        if (CaseIndex.deprecates(statement)) {
          retracted.add(pointer);
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
   * A statement on a field counts only if it gives the field's own value, or none: a rival value is
   * another matter.
   */
  private static <T extends Extensible> boolean concernsWhatIsHeld(
      Statement statement, CaseIndex.Named<T> about) {
    if (statement.field().isEmpty() || statement.value().isEmpty()) {
      return true;
    }
    FieldLookup field = FieldLookup.find(about.type(), about.object(), statement.field().get());
    return field != null && statement.value().get().equals(field.text());
  }

  private static boolean restsOn(Issue issue, List<String> pointers) {
    return Stream.concat(Stream.of(issue.pointer()), issue.related().stream())
        .anyMatch(used -> pointers.stream().anyMatch(pointer -> isWithin(used, pointer)));
  }

  private static boolean isWithin(String pointer, String other) {
    return pointer.equals(other) || pointer.startsWith(other + "/");
  }
}
