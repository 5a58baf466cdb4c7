package dev.habeas.testkit;

/** The text of a well-formed JSON document that the writer wrote, and where things stand in it. */
final class Document {
  private final String text;
  private int at;

  Document(String text) {
    this.text = text;
  }

  /** The text from an index to another. */
  record Span(int begin, int end) {}

  /** Where the value of a pointer stands, which has to be there and to have no escapes. */
  Span find(String pointer) {
    at = 0;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      enter(step);
    }
    int begin = at;
    skip();
    return new Span(begin, at);
  }

  /** This text with another in place of the value of a pointer. */
  String replaced(String pointer, String token) {
    Span span = find(pointer);
    return text.substring(0, span.begin()) + token + text.substring(span.end());
  }

  /** This text with a member, {@code "name":value}, at the end of the object of a pointer. */
  String extended(String pointer, String member) {
    int brace = find(pointer).end() - 1;
    String comma = text.charAt(brace - 1) == '{' ? "" : ",";
    return text.substring(0, brace) + comma + member + text.substring(brace);
  }

  /** This text without the member whose value a pointer names. */
  String without(String pointer) {
    Span value = find(pointer);
    int begin = value.begin() - pointer.substring(pointer.lastIndexOf('/') + 1).length() - 3;
    return text.charAt(value.end()) == ','
        ? text.substring(0, begin) + text.substring(value.end() + 1)
        : text.substring(0, text.charAt(begin - 1) == ',' ? begin - 1 : begin)
            + text.substring(value.end());
  }

  /** The value of a pointer as it is written. */
  String token(String pointer) {
    Span span = find(pointer);
    return text.substring(span.begin(), span.end());
  }

  @Override
  public String toString() {
    return text;
  }

  /** Goes from the first character of an array or object to that of an element or member. */
  private void enter(String step) {
    boolean array = text.charAt(at++) == '[';
    for (int index = 0; ; index++) {
      if (array && index == Integer.parseInt(step)) {
        return;
      } else if (!array) {
        int begin = at;
        skip();
        boolean found = text.substring(begin + 1, at - 1).equals(step);
        at++; // the colon
        if (found) {
          return;
        }
      }
      skip();
      at++; // the comma
    }
  }

  /** Goes behind the value that begins here. */
  private void skip() {
    char first = text.charAt(at);
    if (first == '"') {
      skipText();
    } else if (first == '{' || first == '[') {
      skipNested();
    } else {
      while (",]}".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }
  }

  private void skipNested() {
    int depth = 0;
    do {
      char c = text.charAt(at);
      if (c == '"') {
        skipText();
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
      }
    } while (depth > 0);
  }

  private void skipText() {
    at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
