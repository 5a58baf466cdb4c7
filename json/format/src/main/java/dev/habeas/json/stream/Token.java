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

  Token(String label) {
    this.label = label;
  }

  /** What messages call a value that begins with this token. */
  String label() {
    return label;
  }
}
