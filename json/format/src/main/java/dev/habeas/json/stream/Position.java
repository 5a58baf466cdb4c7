package dev.habeas.json.stream;

import dev.habeas.validation.Location;

/** A place in a text that moves on over its bytes. */
final class Position {
  private long units;
  private int line;
  private long lineStart;
  private boolean afterReturn;

  Position(Location start) {
    units = start.offset();
    line = start.line();
    lineStart = start.offset() - start.column() + 1;
  }

  /** Moves over some bytes of UTF-8. */
  void advance(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (afterReturn && b != '\n') {
        line++;
        lineStart = units;
      }
      afterReturn = b == '\r';
      if (!isContinuation(b)) {
        units += (b & 0xF8) == 0xF0 ? 2 : 1;
      }
      if (b == '\n') {
        line++;
        lineStart = units;
      }
    }
  }

  /** The place of the given byte, if that comes next; negative at the end. */
  Location of(int next) {
    return afterReturn && next != '\n'
        ? new Location(units, line + 1, 1)
        : new Location(units, line, (int) (units - lineStart) + 1);
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
