package dev.habeas.json.stream;

/** The tokens of a JSON text. */
public enum Token {
  BEGIN_OBJECT("object"),
  END_OBJECT("object"),
  BEGIN_ARRAY("array"),
  END_ARRAY("array"),
  NAME("name"),
  TEXT("text"),
  NUMBER("number"),
  TRUE("boolean"),
  FALSE("boolean"),
  NULL("null"),
  /** Something that only a binary format or a tree can hold. */
  OTHER("other"),
  END("nothing");

  private final String label;
  private final boolean value;

  Token(String label) {
    this.label = label;
    value = !name().startsWith("END") && !name().equals("NAME");
  }

  /** Whether a value begins with this token, or is it. */
  boolean beginsValue() {
    return value;
  }

  /** By how much it changes the depth of what follows. */
  int nesting() {
    return switch (this) {
      case BEGIN_OBJECT, BEGIN_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /** What messages call a value that begins with this token. */
  String label() {
    return label;
  }
}
