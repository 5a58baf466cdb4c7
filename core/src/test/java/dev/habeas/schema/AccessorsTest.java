package dev.habeas.schema;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Model;
import dev.habeas.Published;
import dev.habeas.UnknownFields;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@link Accessors} from the table, so that no field is named twice by hand. */
class AccessorsTest {
  private static final String HEAD =
      """
      /**
       * The accessors of all types, written by {@code AccessorsTest} from the table: plain calls by a
       * number, which a JVM makes fast, and which cost it nothing before they are needed, as a lambda for
       * each would.
       */
      final class Accessors {
        private Accessors() {}
      """;

  private final StringBuilder source = new StringBuilder();
  private final Set<String> imports = new TreeSet<>();

  @Test
  void the_accessors_are_those_of_the_table() throws IOException {
    imports.add(UnknownFields.class.getName());
    imports.add("org.jspecify.annotations.Nullable");
    word();
    Schema.all().forEach(this::accessor);
    String head = String.join("\n", imports.stream().map(name -> "import " + name + ";").toList());
    Published.assertUpToDate(
        "src/main/java/dev/habeas/schema/Accessors.java",
        "package dev.habeas.schema;\n\n" + head + "\n\n" + HEAD + source + "}\n");
  }

  @Test
  void a_number_that_is_no_field_is_refused() {
    CaseFile file = CaseFile.builder().id("f1").build();
    Accessor<CaseFile, CaseFile.Builder> accessor = new Accessors.OfCaseFile();
    int none = Schema.CASE_FILE.fields().size();
    assertThatIsRefused(() -> accessor.get(file, none));
    assertThatIsRefused(() -> accessor.put(CaseFile.builder(), none, "f1"));
    assertThatIsRefused(() -> Accessors.word("Nothing", "unknown"));
  }

  private static void assertThatIsRefused(Runnable call) {
    assertThatIllegalArgumentException().isThrownBy(call::run);
  }

  private void word() {
    line("");
    line("  /** The word of a vocabulary, which is named by its class. */");
    line("  static Code word(String vocabulary, String text) {");
    line("    return switch (vocabulary) {");
    imports.add(Code.class.getName());
    vocabularies()
        .forEach(
            name -> {
              imports.add("dev.habeas." + name);
              line("      case \"" + name + "\" -> " + name + ".of(text);");
            });
    line("      default -> throw new IllegalArgumentException(\"no vocabulary\");");
    line("    };");
    line("  }");
  }

  private static Stream<String> vocabularies() {
    return Schema.all().stream()
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.type() instanceof Scalar.Word)
        .map(field -> field.type().type().getSimpleName())
        .distinct()
        .sorted();
  }

  private void accessor(ObjectType<?, ?> type) {
    String name = type.type().getSimpleName();
    imports.add(type.type().getName());
    line("");
    wrapped(
        "  static final class Of" + name,
        "\n     ",
        " extends Accessor<" + name + ", " + name + ".Builder> {");
    line("    @Override");
    line("    " + name + ".Builder begin() {");
    line("      return " + name + ".builder();");
    line("    }");
    line("");
    line("    @Override");
    line("    " + name + " end(" + name + ".Builder builder) {");
    line("      return builder.build();");
    line("    }");
    line("");
    line("    @Override");
    line("    void keepUnknown(" + name + ".Builder builder, UnknownFields unknown) {");
    line("      builder.unknownFields(unknown);");
    line("    }");
    line("");
    line("    @Override");
    line("    @Nullable Object get(" + name + " object, int field) {");
    line("      return switch (field) {");
    numbered(type.fields(), field -> "object." + getter(type, field));
    line("        default -> throw new IllegalArgumentException(\"no field\");");
    line("      };");
    line("    }");
    line("");
    line("    @Override");
    wrapped(
        "    void visit(",
        "\n        ",
        name + " object, Field<?, ?, ?>[] all, long wanted, FieldVisitor visitor) {");
    for (int i = 0; i < type.fields().size(); i++) {
      line("      if ((wanted & 1L << " + i + ") != 0) {");
      line("        " + visit(type, type.fields().get(i), i));
      line("      }");
    }
    line("    }");
    line("");
    line("    @Override");
    line("    void put(" + name + ".Builder builder, int field, Object value) {");
    line("      switch (field) {");
    numbered(type.fields(), field -> "builder." + setter(type, field));
    line("        default -> throw new IllegalArgumentException(\"no field\");");
    line("      }");
    line("    }");
    line("  }");
  }

  private void numbered(
      List<? extends Field<?, ?, ?>> fields, Function<Field<?, ?, ?>, String> call) {
    for (int i = 0; i < fields.size(); i++) {
      line("        case " + i + " -> " + call.apply(fields.get(i)) + ";");
    }
  }

  private static String visit(ObjectType<?, ?> type, Field<?, ?, ?> field, int index) {
    String name = accessor(field.name());
    Class<?> returned = method(type.type(), name).getReturnType();
    return returned == Optional.class || returned == List.class
        ? "visit(all[" + index + "], object." + name + "(), visitor);"
        : "visitor.value(all[" + index + "], object." + name + "());";
  }

  private static String getter(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    String name = accessor(field.name());
    Class<?> returned = method(type.type(), name).getReturnType();
    return name + (returned == Optional.class ? "().orElse(null)" : "()");
  }

  private String setter(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    Class<?> value = field.type().type();
    if (!value.getPackageName().equals("java.lang")) {
      imports.add(value.getName());
    }
    String name =
        field.multiplicity() == Field.Multiplicity.MANY
            ? adder(type, field)
            : accessor(field.name());
    return name + "((" + value.getSimpleName() + ") value)";
  }

  /** An accessor has the name of its field, unless that is a word of Java. */
  private static String accessor(String field) {
    return field.equals("final") ? "isFinal" : field;
  }

  /** The method that adds one element: its name is a singular of the list's. */
  private static String adder(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    String all = "add" + capitalized(field.name());
    return Arrays.stream(Model.builder(type.type()).getClass().getMethods())
        .filter(method -> method.getName().startsWith("add") && !method.isBridge())
        .filter(method -> takes(method, field.type().type()))
        .map(Method::getName)
        .max(Comparator.comparingInt(name -> common(name, all)))
        .orElseThrow();
  }

  private static boolean takes(Method method, Class<?> element) {
    return method.getParameterCount() == 1 && method.getParameterTypes()[0] == element;
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst()
        .orElseThrow();
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A line, or two where it would be too long. */
  private void wrapped(String head, String lineBreak, String rest) {
    line(head.length() + rest.length() > 100 ? head + lineBreak + rest : head + rest);
  }

  private void line(String text) {
    source.append(text).append('\n');
  }
}
