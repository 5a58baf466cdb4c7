package dev.habeas.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order of pointers in a document: an object before what it holds, fields as they are written,
 * elements by index; what the schema does not know comes last, by name.
 */
public final class DocumentOrder implements Comparator<String> {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  @Override
  public int compare(String one, String other) {
    String[] steps = one.split("/", -1);
    String[] others = other.split("/", -1);
    @Nullable ObjectType<?, ?> type = Schema.CASE_FILE;
    for (int i = 1; i < Math.min(steps.length, others.length); i++) {
      if (!steps[i].equals(others[i])) {
        int order = Integer.compare(place(type, steps[i]), place(type, others[i]));
        return order != 0 ? order : steps[i].compareTo(others[i]); // 0 would hide what is behind
      }
      type = isIndex(steps[i]) ? type : within(type, steps[i]);
    }
    return Integer.compare(steps.length, others.length);
  }

  private static int place(@Nullable ObjectType<?, ?> type, String step) {
    if (isIndex(step)) {
      return Integer.parseInt(step);
    }
    int place = type == null ? -1 : type.indexOf(step);
    return place < 0 ? UNKNOWN : place;
  }

  private static @Nullable ObjectType<?, ?> within(@Nullable ObjectType<?, ?> type, String step) {
    Field<?, ?, ?> field = type == null ? null : type.field(step);
    return field != null && field.type() instanceof ObjectType<?, ?> inner ? inner : null;
  }

  /** Whether it is the index of an element; no field has a name like that. */
  private static boolean isIndex(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
