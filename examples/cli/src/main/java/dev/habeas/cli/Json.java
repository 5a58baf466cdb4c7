package dev.habeas.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What little JSON the program writes itself, beside what the library does. */
final class Json {
  private Json() {}

  /** A text in quotes, with escapes for what acts on a terminal and for halves of pairs. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
              } else if (Terminal.isActive(c)) {
                json.append(escaped(c));
              } else {
                json.appendCodePoint(c);
              }
            });
    return json.append('"').toString();
  }

  /** A character by its numbers, one for each UTF-16 unit. */
  static String escaped(int c) {
    StringBuilder escape = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      escape.append(String.format("\\u%04x", (int) unit));
    }
    return escape.toString();
  }

  static <T> String list(List<T> elements, Function<T, String> json) {
    return elements.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }
}
