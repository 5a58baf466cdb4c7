package dev.habeas.json;

import dev.habeas.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of the model says of its types and accessors, as plain text. */
final class Javadocs {
  private static final Path SOURCES = Path.of("..", "..", "core", "src", "main", "java");
  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
  private static final String ANNOTATIONS = "(?:@\\S+\\s+)*";
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)\\}");
  private static final Pattern CONSTANT = Pattern.compile("\\{@value\\s+#(\\w+)\\}");
  private static final Pattern LITERAL = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)\\}");

  private Javadocs() {}

  static String of(Class<?> type) {
    return plain(type, ofType(type));
  }

  /** What is said of the accessor of a field, or of the component of a record. */
  static String of(Class<?> type, String field) {
    if (type.isRecord()) {
      return plain(type, ofComponent(type, field));
    }
    Method accessor = accessor(type, field);
    Class<?> owner = accessor.getDeclaringClass();
    return plain(owner, find(owner, "[^;{]*? " + accessor.getName() + "\\(\\)"));
  }

  private static String ofType(Class<?> type) {
    return find(type, "public [a-z ]*" + type.getSimpleName() + "\\b");
  }

  private static String ofComponent(Class<?> type, String name) {
    Matcher described =
        Pattern.compile("@param " + name + " (.*?)(?=\\s+\\*\\s+@param|$)", Pattern.DOTALL)
            .matcher(ofType(type).strip());
    if (!described.find()) {
      throw new AssertionError("no Javadoc of " + name + " in " + type);
    }
    String text = described.group(1);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private static Method accessor(Class<?> type, String field) {
    try {
      return type.getMethod(field);
    } catch (NoSuchMethodException keyword) {
      String name = "is" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
      try {
        return type.getMethod(name);
      } catch (NoSuchMethodException missing) {
        throw new AssertionError(missing);
      }
    }
  }

  private static String find(Class<?> type, String declaration) {
    String outermost = type.getName().replaceAll("\\$.*", "");
    Path file = SOURCES.resolve(outermost.replace('.', '/') + ".java");
    Pattern documented = Pattern.compile(COMMENT + ANNOTATIONS + declaration, Pattern.DOTALL);
    try {
      Matcher matcher = documented.matcher(Files.readString(file));
      if (!matcher.find()) {
        throw new AssertionError("no Javadoc in " + file + " before " + declaration);
      }
      return matcher.group(1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String plain(Class<?> type, String comment) {
    String text = comment.replaceAll("(?m)^\\s*\\* ?", "").replaceAll("(?m)^@[\\s\\S]*", "");
    text = text.replaceAll("<\\w+>", " ").replaceAll("\\s+", " ").strip();
    text = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(label(link)));
    text = CONSTANT.matcher(text).replaceAll(found -> constant(type, found.group(1)));
    return LITERAL.matcher(text).replaceAll("$1");
  }

  /** What a link shows: its label, or the name of what it leads to, words as they are in JSON. */
  private static String label(MatchResult link) {
    if (!link.group(2).isEmpty()) {
      return link.group(2);
    }
    String name = link.group(1).replaceAll(".*[.#]", "").replace("()", "");
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return Schema.scalars().stream().anyMatch(word -> word.type().getSimpleName().equals(name))
        ? SchemaPrinter.kebabCase(name)
        : name;
  }

  private static String constant(Class<?> type, String name) {
    try {
      return String.valueOf(type.getField(name).get(null));
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }
}
