package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published table of all types and words. */
class ModelTableTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  /** The way in. */
  private static final List<Class<? extends Extensible>> CONCEPTS =
      List.of(
          CaseFile.class,
          Person.class,
          Detention.class,
          Charge.class,
          CourtOrder.class,
          Sentence.class,
          Release.class,
          Event.class,
          Source.class,
          Statement.class);

  private static final Map<Class<?>, String> SCALARS =
      Map.of(
          Scalar.Id.class, "id",
          Scalar.Date.class, "[date](DATES.md)",
          Scalar.Term.class, "term, such as `P3Y6M`",
          Scalar.Decimal.class, "number",
          Scalar.Truth.class, "true or false");

  private static final String INTRODUCTION =
      """
      # The model

      <!-- Written by ModelTableTest from the declarations of fields and words: change those, then run
           mvn test -pl core -Dhabeas.update=true -->

      Every type with its fields, and every vocabulary with its words. A field has one name, in JSON and as the accessor in
      Java, where only `final` is `isFinal()`. Nothing is required but what an object says nothing without. What a field
      means is told by the Javadoc of its type, to which each title leads. Free text can say anything. The last column says
      why a field may have to be kept from some readers; nothing is kept from anybody by itself, but by a
      [`RedactionPolicy`](src/main/java/dev/habeas/redaction/RedactionPolicy.java).

      """;

  private static final String VOCABULARIES =
      """

      ## Vocabularies

      A word that is not listed is kept as it is and reported as `unknown-code`. In Java each is a constant of its type,
      and `label(locale)` gives the label. No native speaker has read the Ukrainian ones.
      """;

  @Test
  void the_table_says_what_the_model_is() throws IOException {
    Published.assertUpToDate("MODEL.md", table());
  }

  @Test
  void no_two_titles_have_the_same_anchor() {
    assertThat(
            Stream.concat(
                Model.TYPES.stream().map(Class::getSimpleName),
                Model.CODES.stream().map(Vocabulary::name)))
        .extracting(ModelTableTest::anchor)
        .doesNotHaveDuplicates();
  }

  private static String table() {
    return INTRODUCTION
        + "## Ten concepts\n"
        + lines(CONCEPTS.stream(), ModelTableTest::type)
        + "\n## What they are made of\n"
        + lines(Model.TYPES.stream().filter(type -> !CONCEPTS.contains(type)), ModelTableTest::type)
        + VOCABULARIES
        + lines(
            Model.CODES.stream().sorted(Comparator.comparing(Vocabulary::name)),
            ModelTableTest::vocabulary);
  }

  private static String type(Class<? extends Extensible> type) {
    ObjectType<?, ?> declared =
        Schema.all().stream().filter(object -> object.type() == type).findFirst().orElseThrow();
    return title(type.getSimpleName(), type)
        + "| field | holds | is | sensitive |\n|---|---|---|---|\n"
        + lines(declared.fields().stream(), ModelTableTest::field);
  }

  private static String field(Field<?, ?, ?> field) {
    return row(
        "`" + field.name() + "`",
        holds(field.type()),
        switch (field.multiplicity()) {
          case REQUIRED -> "required";
          case OPTIONAL -> "optional";
          case MANY -> "list";
        },
        field.sensitivities().stream()
            .sorted()
            .map(ModelTableTest::reason)
            .collect(Collectors.joining(", ")));
  }

  private static String holds(ValueType<?> type) {
    if (type instanceof ObjectType<?, ?> object) {
      return link(object.type().getSimpleName());
    } else if (type instanceof Scalar.Word<?> word) {
      return link(Vocabulary.name(word.type()));
    } else if (type instanceof Scalar.Reference reference) {
      List<Class<? extends Extensible>> targets =
          Model.TYPES.stream().filter(t -> reference.accepts(Model.least(t, 1))).toList();
      return targets.size() == 1 ? "id of " + link(targets.get(0).getSimpleName()) : "any id";
    }
    if (type instanceof Scalar.Words words) {
      return switch (words.wording()) {
        case DESIGNATION -> "text";
        case FREE -> "free text";
        case CODE -> "code";
        case STATED -> "any value";
      };
    }
    return SCALARS.get(type.getClass());
  }

  private static String reason(Sensitivity sensitivity) {
    return sensitivity.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String vocabulary(Class<? extends Code> type) {
    return title(Vocabulary.name(type), type)
        + "| word | in English | in Ukrainian |\n|---|---|---|\n"
        + lines(
            Model.known(type).stream(),
            code ->
                row("`" + code.code() + "`", code.label(Locale.ENGLISH), code.label(UKRAINIAN)));
  }

  private static String title(String title, Class<?> type) {
    return "\n### [%s](src/main/java/dev/habeas/%s.java)\n\n"
        .formatted(title, type.getSimpleName());
  }

  private static String link(String title) {
    return "[%s](#%s)".formatted(title, anchor(title));
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  private static <T> String lines(Stream<T> items, Function<? super T, String> line) {
    return items.map(line).collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
