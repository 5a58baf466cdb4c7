package dev.habeas.schema;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document somebody is: a stack of names and indexes that becomes text only when asked
 * for.
 */
public final class Path {
  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];
  private int depth;
  private @Nullable Position[] kept = new Position[0];

  /** Goes into a field. */
  public void enter(String name) {
    push(name, -1);
  }

  /** Goes into an element of a list. */
  public void enter(int index) {
    push(null, index);
  }

  /** Goes back to where it was before the last step. */
  public void leave() {
    depth--;
  }

  /** The RFC 6901 pointer to here. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Position.write(pointer, names[i], indexes[i]);
    }
    return pointer.toString();
  }

  /** Here, to be kept; it shares with the position kept before it what both have in common. */
  Position position() {
    if (kept.length < depth) {
      kept = Arrays.copyOf(kept, indexes.length);
    }
    Position here = Position.OF_THE_FILE;
    for (int i = 0; i < depth; i++) {
      Position before = kept[i];
      here =
          before != null && before.isWithin(here, names[i], indexes[i])
              ? before
              : here.within(names[i], indexes[i]);
      kept[i] = here;
    }
    return here;
  }

  private void push(@Nullable String name, int index) {
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = name;
    indexes[depth] = index;
    depth++;
  }
}
