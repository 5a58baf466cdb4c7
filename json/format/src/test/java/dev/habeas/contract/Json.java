package dev.habeas.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * JSON as the suite makes it: also what no serializer would write, such as repeated names, and with
 * the problems that a reader has to find noted where they are.
 */
public final class Json {
  /** A problem planted at the first or at the last character of what it is noted at. */
  record Problem(String code, String pointer, boolean atEnd) {}

  /** A value or a member. */
  public abstract static sealed class Node {
    final List<Problem> problems = new ArrayList<>();

    /** Notes a problem at the first character. */
    void plant(String code, String pointer) {
      problems.add(new Problem(code, pointer, false));
    }
  }

  /** A value that is one token, written as it is. */
  public static final class Raw extends Node {
    String token;

    Raw(String token) {
      this.token = token;
    }
  }

  /** An array. */
  public static final class Arr extends Node {
    public final List<Node> elements = new ArrayList<>();
  }

  /** An object; names can repeat. */
  public static final class Obj extends Node {
    final List<Member> members = new ArrayList<>();

    public Obj with(String name, Node value) {
      members.add(new Member(quoted(name), value));
      return this;
    }

    public Obj with(String name, String text) {
      return with(name, text(text));
    }

    Node get(String name) {
      return member(name).value;
    }

    Member member(String name) {
      return members.stream()
          .filter(member -> member.name.equals(quoted(name)))
          .findFirst()
          .orElseThrow();
    }

    /** Gives the member of the name this value, or a new member at the end. */
    void set(String name, Node value) {
      members.stream()
          .filter(member -> member.name.equals(quoted(name)))
          .findFirst()
          .ifPresentOrElse(member -> member.value = value, () -> with(name, value));
    }

    /** Notes a problem at the last character. */
    void plantAtEnd(String code, String pointer) {
      problems.add(new Problem(code, pointer, true));
    }
  }

  /** A member: its name as it is written, quotes included, and its value. */
  static final class Member extends Node {
    final String name;
    Node value;

    Member(String name, Node value) {
      this.name = name;
      this.value = value;
    }
  }

  private Json() {}

  public static Raw text(String text) {
    return new Raw(quoted(text));
  }

  public static Raw raw(String token) {
    return new Raw(token);
  }

  public static Arr array(Node... elements) {
    Arr array = new Arr();
    array.elements.addAll(Arrays.asList(elements));
    return array;
  }

  public static Obj object() {
    return new Obj();
  }

  /** A text as JSON has to write it, and nothing more escaped than that. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c < ' ' ? "\\u%04X".formatted((int) c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** Whether two trees of maps, lists and scalars are the same JSON, numbers compared exactly. */
  static boolean same(Object a, Object b) {
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    } else if (a instanceof List<?> x && b instanceof List<?> y) {
      boolean same = x.size() == y.size();
      for (int i = 0; same && i < x.size(); i++) {
        same = same(x.get(i), y.get(i));
      }
      return same;
    } else if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.keySet().equals(y.keySet())
          && x.entrySet().stream().allMatch(e -> same(e.getValue(), y.get(e.getKey())));
    }
    return a == null ? b == null : a.equals(b);
  }
}
