package dev.habeas.random;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.UnknownFields;
import dev.habeas.redaction.RedactionPolicy;
import dev.habeas.redaction.RedactionPolicy.Item;
import dev.habeas.redaction.Treatment;
import dev.habeas.schema.Field;
import dev.habeas.schema.Field.Multiplicity;
import dev.habeas.schema.FieldLookup;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes of a file another that differs from it in nothing but what a policy takes out: it reads the
 * list that the policy publishes, and knows nothing of how the policy works.
 */
public final class Tampering {
  private static final List<EdtfDate> DATES =
      Stream.of(
              "2020-03-02 2020-03-17 2020-03-31 2020-03 2020-03-XX 2020-03-02T08:30:00Z",
              "2020-03-09T23:59 [2020-03-01,2020-03-04] [2020-03-05..2020-03-06] 2020-03-02/..",
              "2020-03-30/.. 2020-04-01 2020? 2020-12-24? [2019,2021-05] [2019,2021-05-06]",
              "[..2020] {2019,2020} {2019,2020,2020} 2021-~03-02 2021-03-~04 2021-~03 2021-04~")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(EdtfDate::parse)
          .toList();

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Set<String> shells = new HashSet<>();
  private final Set<String> fixedIds = new HashSet<>();
  private final FileIndex index;
  private final Set<String> repeated = new HashSet<>();
  private final Random random;
  private final boolean renaming;

  private Tampering(CaseFile file, RedactionPolicy policy, long seed) {
    for (Item item : policy.items()) {
      items.put(item.path(), item);
      shells.add(item.path().substring(0, item.path().lastIndexOf('/')));
    }
    index = FileIndex.of(file);
    Set<String> seen = new HashSet<>();
    for (Node<?> node : Node.allOf(file)) {
      if (node.id() != null && !seen.add(node.id())) {
        repeated.add(node.id());
      }
    }
    random = new Random(seed);
    renaming = random.nextBoolean();
    file.statements().forEach(statement -> statement.value().ifPresent(fixedIds::add));
  }

  /** The other file; the same for the same seed. */
  public static CaseFile of(CaseFile file, RedactionPolicy policy, long seed) {
    Tampering tampering = new Tampering(file, policy, seed);
    return tampering.withOtherStatements(tampering.object(Schema.CASE_FILE, file, ""));
  }

  private <T extends Extensible, B> T object(ObjectType<T, B> type, T object, String path) {
    B builder = type.begin();
    for (Field<T, B, ?> field : type.fields()) {
      String at = path + "/" + field.name();
      if (object instanceof Statement statement && field.name().equals("value")) {
        statement.value().ifPresent(value -> put(field, builder, valueOf(statement, value)));
      } else {
        field(field, builder, object, at);
      }
    }
    if (random.nextInt(3) == 0) {
      type.keepUnknown(builder, UnknownFields.of(Map.of(text(), text())));
    }
    return type.end(builder);
  }

  private <T extends Extensible, B, V> void field(
      Field<T, B, V> field, B builder, T object, String path) {
    Treatment treatment = items.get(path).treatment();
    boolean whole = !shells.contains(path);
    if (whole && (treatment == Treatment.WITHHELD || treatment == Treatment.DROPPED)) {
      other(field, builder);
      return;
    }
    List<V> values =
        field.multiplicity() == Multiplicity.MANY
            ? field.values(object)
            : Stream.ofNullable(field.value(object)).toList();
    for (V value : values) {
      field.put(builder, value(field, value, path, treatment));
    }
    if (values.isEmpty() && field.type() instanceof ObjectType<?, ?> type) {
      hollow(field, type, builder, path);
    }
  }

  @SuppressWarnings("unchecked") // an object of the type of the field
  private <V> V value(Field<?, ?, V> field, V value, String path, Treatment treatment) {
    if (treatment == Treatment.REPLACED) {
      return RandomFiles.value(field.type(), field.name(), random.nextLong());
    } else if (field.type() instanceof ObjectType<?, ?> type) {
      return (V) inner(type, value, path);
    }
    return switch (treatment) {
      case RENUMBERED -> (V) id((String) value);
      case COARSENED -> (V) like((EdtfDate) value, path);
      default -> isUnsayable(field, value) ? ((Scalar<V>) field.type()).parse(text()) : value;
    };
  }

  private static boolean isUnsayable(Field<?, ?, ?> field, Object value) {
    return field.type() instanceof Scalar.Words words
        ? !words.hasForm((String) value)
        : value instanceof Code code && !code.isKnown();
  }

  private <T extends Extensible> T inner(ObjectType<T, ?> type, Object value, String path) {
    return object(type, type.type().cast(value), path);
  }

  /** Anything, or nothing. */
  private <B, V> void other(Field<?, B, V> field, B builder) {
    int count =
        switch (field.multiplicity()) {
          case REQUIRED -> 1;
          case OPTIONAL -> random.nextInt(2);
          case MANY -> random.nextInt(4);
        };
    for (int i = 0; i < count; i++) {
      field.put(builder, RandomFiles.value(field.type(), field.name(), random.nextLong()));
    }
  }

  /** An object where there was none, in which there is nothing but what goes. */
  @SuppressWarnings("unchecked") // the object is of the type of the field
  private <T extends Extensible, B, V> void hollow(
      Field<?, B, V> field, ObjectType<T, ?> type, B builder, String path) {
    boolean possible =
        field.multiplicity() == Multiplicity.OPTIONAL
            && type.fields().stream().noneMatch(f -> f.multiplicity() == Multiplicity.REQUIRED);
    if (possible && random.nextInt(3) == 0) {
      field.put(builder, (V) hollow(type, path));
    }
  }

  private <T extends Extensible, B> T hollow(ObjectType<T, B> type, String path) {
    B builder = type.begin();
    for (Field<T, B, ?> field : type.fields()) {
      String at = path + "/" + field.name();
      Treatment treatment = items.get(at).treatment();
      if (treatment == Treatment.WITHHELD && !shells.contains(at)
          || treatment == Treatment.DROPPED) {
        other(field, builder);
      }
    }
    return type.end(builder);
  }

  private String id(String id) {
    return renaming && !fixedIds.contains(id) ? "other-" + id : id;
  }

  private EdtfDate like(EdtfDate date, String path) {
    return items
        .get(path)
        .unit()
        .map(
            unit ->
                DATES.stream().filter(d -> d.coarsened(unit).equals(date.coarsened(unit))).toList())
        .filter(like -> !like.isEmpty())
        .map(like -> like.get(random.nextInt(like.size())))
        .orElse(date);
  }

  private String text() {
    return RandomFiles.CANARY + " " + random.nextInt(1_000_000);
  }

  // Statements

  private String valueOf(Statement statement, String value) {
    String pointer = index.pointer(statement);
    if (pointer == null || repeated.contains(statement.about())) {
      return value;
    }
    String path = pointer.replaceAll("/\\d+", "");
    Item item = items.get(path);
    if (statement.field().isEmpty() || item == null || isTakenOut(item)) {
      return text();
    }
    if (item.treatment() == Treatment.COARSENED) {
      return EdtfDate.tryParse(value)
          .map(date -> like(date, path).toString())
          .orElseGet(this::text);
    }
    FieldLookup field = index.field(statement);
    Object stated = field == null ? null : field.parse(value);
    return stated instanceof Code code && !code.isKnown() ? text() : value;
  }

  private static boolean isTakenOut(Item item) {
    return switch (item.treatment()) {
      case WITHHELD, DROPPED, REPLACED -> true;
      default -> false;
    };
  }

  /** More statements on what goes, and some of those that there are no more. */
  private CaseFile withOtherStatements(CaseFile file) {
    List<Statement> statements = new ArrayList<>(file.statements());
    for (String path : List.of("names", "birthDate", "health", "relations")) {
      if (items.get("/persons") != null
          && !shells.contains("/persons/" + path)
          && isTakenOut(items.getOrDefault("/persons/" + path, items.get("/persons")))
          && !file.persons().isEmpty()) {
        String about = file.persons().get(random.nextInt(file.persons().size())).id();
        if (!repeated.contains(about) && !repeated.contains(about.replace("other-", ""))) {
          Statement more = Statement.builder().about(about).field("/" + path).note(text()).build();
          int at = random.nextInt(statements.size() + 1);
          statements.replaceAll(statement -> movedBehind(at, statement, file));
          statements.add(at, more);
        }
      }
    }
    return file.withStatements(statements);
  }

  /** What a statement says of the statements from an index on it says of those one further. */
  private static Statement movedBehind(int at, Statement statement, CaseFile file) {
    String[] steps = statement.field().orElse("").split("/", 4);
    boolean isOfOne =
        statement.about().equals(file.id())
            && steps.length > 2
            && steps[1].equals("statements")
            && steps[2].matches("0|[1-9]\\d{0,8}");
    if (!isOfOne || Integer.parseInt(steps[2]) < at) {
      return statement;
    }
    steps[2] = String.valueOf(Integer.parseInt(steps[2]) + 1);
    return statement.withField(String.join("/", steps));
  }

  @SuppressWarnings("unchecked") // the value of a statement is a text
  private static <B, V> void put(Field<?, B, V> field, B builder, Object value) {
    field.put(builder, (V) value);
  }
}
