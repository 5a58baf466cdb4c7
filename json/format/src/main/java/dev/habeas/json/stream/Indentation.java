package dev.habeas.json.stream;

import java.io.ByteArrayOutputStream;

/** Lays out compact JSON for people: two spaces a level, a line for each member and element. */
public final class Indentation {
  private final ByteArrayOutputStream out;
  private int depth;

  private Indentation(int size) {
    out = new ByteArrayOutputStream(size);
  }

  /** The same JSON over many lines, each ended by a line feed but the last. */
  public static byte[] of(byte[] compact) {
    Indentation indentation = new Indentation(2 * compact.length);
    for (int i = 0; i < compact.length; i++) {
      i = compact[i] == '"' ? indentation.text(compact, i) : indentation.mark(compact, i);
    }
    return indentation.out.toByteArray();
  }

  /** Copies a text as it is; returns the index of its last quote. */
  private int text(byte[] compact, int from) {
    int to = from + 1;
    while (compact[to] != '"') {
      to += compact[to] == '\\' ? 2 : 1;
    }
    out.write(compact, from, to - from + 1);
    return to;
  }

  /**
   * Copies one byte that is not of a text, with the space that belongs around it; returns the index
   * of the last byte taken.
   */
  private int mark(byte[] compact, int at) {
    byte b = compact[at];
    switch (b) {
      case '{', '[' -> {
        out.write(b);
        if (compact[at + 1] == b + 2) { // both kinds of bracket end two characters on
          out.write(compact[at + 1]);
          return at + 1;
        }
        depth++;
        newLine();
      }
      case '}', ']' -> {
        depth--;
        newLine();
        out.write(b);
      }
      case ',' -> {
        out.write(b);
        newLine();
      }
      case ':' -> {
        out.write(b);
        out.write(' ');
      }
      default -> out.write(b);
    }
    return at;
  }

  private void newLine() {
    out.write('\n');
    for (int i = 0; i < depth; i++) {
      out.write(' ');
      out.write(' ');
    }
  }
}
