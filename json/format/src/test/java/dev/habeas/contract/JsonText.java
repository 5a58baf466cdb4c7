package dev.habeas.contract;

import dev.habeas.validation.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of some {@link Json}, and where the planted problems are in it. */
public final class JsonText {
  /** A planted problem and its place in the text. */
  record Expected(String code, String pointer, Location location) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Json.Problem> problems = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final String newLine;
  private int depth;

  private JsonText(String newLine) {
    this.newLine = newLine;
  }

  /** On one line, without a space. */
  public static JsonText compact(Json.Node node) {
    JsonText text = new JsonText("");
    text.value(node);
    return text;
  }

  /** A line for each member and element; {@code start} goes before everything. */
  public static JsonText spread(Json.Node node, String newLine, String start) {
    JsonText text = new JsonText(newLine);
    text.text.append(start);
    text.value(node);
    return text;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The planted problems in the order of the text. */
  List<Expected> expected() {
    String whole = text.toString();
    List<Expected> expected = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      Json.Problem problem = problems.get(i);
      expected.add(new Expected(problem.code(), problem.pointer(), locate(whole, offsets.get(i))));
    }
    expected.sort(Comparator.comparingLong(e -> e.location().offset()));
    return expected;
  }

  /** The place of an offset, by counting lines as an editor does. */
  static Location locate(String text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      boolean ended =
          text.charAt(i) == '\n'
              || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ended) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Location(offset, line, offset - lineStart + 1);
  }

  private void value(Json.Node node) {
    note(node, false);
    if (node instanceof Json.Raw raw) {
      text.append(raw.token);
    } else if (node instanceof Json.Arr array) {
      nested('[', ']', array.elements, array);
    } else if (node instanceof Json.Obj object) {
      nested('{', '}', object.members, object);
    } else if (node instanceof Json.Member member) {
      text.append(member.name).append(newLine.isEmpty() ? ":" : ": ");
      value(member.value);
    }
  }

  private void nested(char open, char close, List<? extends Json.Node> nodes, Json.Node owner) {
    text.append(open);
    depth++;
    for (int i = 0; i < nodes.size(); i++) {
      text.append(i == 0 ? "" : ",");
      newLine();
      value(nodes.get(i));
    }
    depth--;
    if (!nodes.isEmpty()) {
      newLine();
    }
    note(owner, true);
    text.append(close);
  }

  private void newLine() {
    if (!newLine.isEmpty()) {
      text.append(newLine).append("  ".repeat(depth));
    }
  }

  private void note(Json.Node node, boolean atEnd) {
    for (Json.Problem problem : node.problems) {
      if (problem.atEnd() == atEnd) {
        problems.add(problem);
        offsets.add(text.length());
      }
    }
  }
}
