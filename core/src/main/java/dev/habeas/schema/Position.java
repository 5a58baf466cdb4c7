package dev.habeas.schema;

import org.jspecify.annotations.Nullable;

/** Where an object of a file is; becomes text only when asked for. */
public final class Position {
  static final Position OF_THE_FILE = new Position(null, null, -1);

  private final @Nullable Position around;
  private final @Nullable String name;
  private final int index;

  private Position(@Nullable Position around, @Nullable String name, int index) {
    this.around = around;
    this.name = name;
    this.index = index;
  }

  /** The position one step further in: a field, or an element of a list where the name is null. */
  Position within(@Nullable String stepName, int stepIndex) {
    return new Position(this, stepName, stepIndex);
  }

  /** Whether this is one such step further in than another. */
  boolean isWithin(Position other, @Nullable String stepName, int stepIndex) {
    return around == other
        && index == stepIndex
        && (name == null ? stepName == null : name.equals(stepName));
  }

  /** The RFC 6901 pointer. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    write(pointer);
    return pointer.toString();
  }

  private void write(StringBuilder pointer) {
    if (around != null) {
      around.write(pointer);
      write(pointer, name, index);
    }
  }

  /** Writes one step. */
  static void write(StringBuilder pointer, @Nullable String name, int index) {
    pointer.append('/');
    if (name == null) {
      pointer.append(index);
    } else {
      pointer.append(name.replace("~", "~0").replace("/", "~1"));
    }
  }
}
