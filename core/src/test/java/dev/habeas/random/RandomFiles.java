package dev.habeas.random;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.Statement;
import dev.habeas.UnknownFields;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * Case files that hold anything that can be held, made from the table and a seed: most of it
 * nonsense, all of it buildable. Every text, unknown word and unknown field holds {@link #CANARY}.
 */
public final class RandomFiles {
  public static final String CANARY = "canary";

  private static final List<String> DATES =
      List.of(
          "2020-03-02",
          "2020-03",
          "2020?",
          "19XX",
          "2021-~03-02",
          "2020-03-02T08:30:00Z",
          "2020-03-02/..",
          "/2020",
          "[2019,2021-05]",
          "[..2020]",
          "{2019,2020}",
          "2020-21",
          "-0044",
          "..",
          "Y170000002");
  private static final List<String> TERMS = List.of("P3Y6M", "P2W", "P0D", "P10D", "-P1Y");
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1.50", "1E+20", "12345678901234567890", "0.000000001");
  private static final List<String> POINTERS =
      List.of(
          "/when",
          "/arrest/when",
          "/person",
          "/birthDate",
          "/deathDate",
          "/stillHeldAsOf",
          "/end/when",
          "/kind",
          "/names/0/full",
          "/stays/0/from",
          "/size/value",
          "/",
          "x",
          "/a~1b",
          "/persons/99999999999/id");

  private static final List<String> ABOUT =
      List.of("person", "detention", "release", "charge", "case-file", "statement", "stay");

  private final Random random;
  private final double density;

  private RandomFiles(long seed) {
    random = new Random(seed);
    density = 0.05 + random.nextDouble() * 0.3;
  }

  /** The file of a seed. */
  public static CaseFile of(long seed) {
    RandomFiles files = new RandomFiles(seed);
    return files.withAddresses(files.object(Schema.CASE_FILE, 0));
  }

  /** What a field of a name may hold; its texts hold {@link #CANARY}. */
  public static <V> V value(ValueType<V> type, String name, long seed) {
    RandomFiles files = new RandomFiles(seed);
    V value = null;
    while (value == null) {
      value = files.value(type, name, 3);
    }
    return value;
  }

  private <T extends Extensible, B> T object(ObjectType<T, B> type, int depth) {
    B builder = type.begin();
    for (Field<T, B, ?> field : type.fields()) {
      fill(field, builder, type.label(), depth);
    }
    if (random.nextInt(40) == 0) {
      type.keepUnknown(
          builder, UnknownFields.of(Collections.singletonMap(CANARY + random.nextInt(9), null)));
    }
    return type.end(builder);
  }

  private <B, V> void fill(Field<?, B, V> field, B builder, String owner, int depth) {
    double likely = (depth < 3 ? 2 : 0.5) * density; // parts are full, and what they hold is not
    int count =
        switch (field.multiplicity()) {
          case REQUIRED -> 1;
          case OPTIONAL -> random.nextDouble() < likely ? 1 : 0;
          case MANY ->
              random.nextDouble() < (depth == 0 ? 0.8 : likely) ? 1 + random.nextInt(3) : 0;
        };
    for (int i = 0; i < count; i++) {
      String name = field.type() instanceof Scalar.Id ? owner : field.name();
      V value = value(field.type(), name, depth);
      if (value != null) {
        field.put(builder, value);
      }
    }
  }

  @SuppressWarnings("unchecked") // each branch makes what the type says
  private <V> V value(ValueType<V> type, String name, int depth) {
    if (type instanceof ObjectType<?, ?> object) {
      return (V) object(object, depth + 1);
    } else if (type instanceof Scalar.Word<?> word) {
      return (V) word(word);
    }
    return ((Scalar<V>) type).parse(text((Scalar<V>) type, name));
  }

  /** Lets other statements say the same of something that is there, by any way to name it. */
  private CaseFile withAddresses(CaseFile file) {
    List<Node<?>> nodes = Node.allOf(file);
    List<Statement> statements = new ArrayList<>(file.statements());
    for (Statement statement : file.statements()) {
      int at = random.nextInt(file.statements().size(), statements.size() + 1);
      statements.add(at, addressed(statement.withId(Optional.empty()), nodes));
    }
    return file.withStatements(statements);
  }

  private Statement addressed(Statement statement, List<Node<?>> nodes) {
    Node<?> node = nodes.get(random.nextInt(nodes.size()));
    for (int i = 0; i < 4 && node.type() != Schema.STATEMENT; i++) { // of which there are few
      node = nodes.get(random.nextInt(nodes.size()));
    }
    Field<?, ?, ?> field = pick(node.type().fields());
    Node<?> from = node;
    while (from.id() == null || (from.around() != null && random.nextInt(3) == 0)) {
      from = Objects.requireNonNull(from.around());
    }
    String pointer = node.pointer().substring(from.pointer().length());
    boolean isWhole = random.nextBoolean();
    boolean isList = field.multiplicity() == Field.Multiplicity.MANY;
    pointer += isWhole ? "" : "/" + field.name() + (isList && random.nextBoolean() ? "/0" : "");
    Statement addressed =
        statement
            .withAbout(Objects.requireNonNull(from.id()))
            .withField(Optional.of(pointer).filter(text -> !text.isEmpty()));
    String own = isWhole ? null : text(field, node.object());
    return own == null || random.nextBoolean() ? addressed : addressed.withValue(own);
  }

  @SuppressWarnings("unchecked") // the field is one of the object
  private static <T, V> String text(Field<T, ?, V> field, Extensible object) {
    if (field.multiplicity() == Field.Multiplicity.MANY
        || !(field.type() instanceof Scalar<V> scalar)) {
      return null;
    }
    V value = field.value((T) object);
    return value == null ? null : scalar.text(value);
  }

  private Code word(Scalar.Word<?> word) {
    if (random.nextInt(10) == 0) {
      return word.parse(CANARY + random.nextInt(9));
    }
    Class<?> vocabulary = word.parse("x").getClass();
    try {
      List<?> known = (List<?>) vocabulary.getMethod("values").invoke(null);
      return (Code) known.get(random.nextInt(known.size()));
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  private String text(Scalar<?> type, String name) {
    if (type instanceof Scalar.Id || type instanceof Scalar.Reference) {
      return CANARY + "-" + kind(name) + random.nextInt(4);
    } else if (type instanceof Scalar.Date) {
      return pick(DATES);
    } else if (type instanceof Scalar.Term) {
      return pick(TERMS);
    } else if (type instanceof Scalar.Decimal) {
      return pick(NUMBERS);
    } else if (type instanceof Scalar.Truth) {
      return String.valueOf(random.nextBoolean());
    } else if (name.equals("field")) {
      return pick(POINTERS);
    } else if (name.equals("value") && random.nextBoolean()) {
      return pick(DATES);
    }
    return CANARY + " " + random.nextInt(9);
  }

  /** What an id is of: mostly what the name of the reference says. */
  private String kind(String name) {
    String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return switch (random.nextInt(20)) {
      case 0 -> "person";
      case 1 -> "detention";
      default -> singular.equals("about") ? pick(ABOUT) : singular;
    };
  }

  private <E> E pick(List<E> list) {
    return list.get(random.nextInt(list.size()));
  }
}
