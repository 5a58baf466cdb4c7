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
      write(pointer, names[i], indexes[i]);
    }
    return pointer.toString();
  }

  /** Writes one step: a field, or an element of a list where the name is null. */
  static void write(StringBuilder pointer, @Nullable String name, int index) {
    pointer.append('/');
    if (name == null) {
      pointer.append(index);
    } else {
      pointer.append(name.replace("~", "~0").replace("/", "~1"));
    }
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
