package dev.habeas.contract;

import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Spoils a complete document in many ways, and notes each where it is. */
final class Planter {
  private static final String HUGE = "123456789012345678901234567890123456789";

  /** A place that one problem can be planted at. */
  private interface Spot {
    /** Plants one; false if there is no place for it any more. */
    boolean plant(SplittableRandom random);
  }

  private final List<Spot> spots = new ArrayList<>();

  private Planter() {}

  /** Plants that many problems, each of a random kind at a random place. */
  static void plant(Json.Obj document, int problems, SplittableRandom random) {
    Planter planter = new Planter();
    planter.object(Schema.CASE_FILE, document, "");
    Collections.shuffle(planter.spots, new Random(random.nextLong()));
    int planted = 0;
    for (int i = 0; planted < problems; i++) {
      planted += planter.spots.get(i).plant(random) ? 1 : 0;
    }
  }

  private void object(ObjectType<?, ?> type, Json.Obj object, String pointer) {
    spots.add(random -> spoil(object, pointer, random));
    for (Field<?, ?, ?> field : type.fields()) {
      String at = pointer + "/" + field.name();
      Json.Node value = object.get(field.name());
      if (value instanceof Json.Arr array) {
        for (int i = 0; i < array.elements.size(); i++) {
          value(field, array.elements.get(i), at + "/" + i);
        }
        spots.add(random -> repeat(object, pointer, field.name()));
      } else {
        value(field, value, at);
        if (field.multiplicity() == Field.Multiplicity.REQUIRED) {
          spots.add(random -> remove(object, at, field.name()));
        }
      }
    }
  }

  private void value(Field<?, ?, ?> field, Json.Node value, String pointer) {
    if (value instanceof Json.Obj object) {
      object((ObjectType<?, ?>) field.type(), object, pointer);
    } else {
      Scalar<?> type = (Scalar<?>) field.type();
      spots.add(random -> spoil(type, (Json.Raw) value, pointer, random));
    }
  }

  private static boolean repeat(Json.Obj object, String pointer, String name) {
    Json.Node again = Json.raw("[{\"not\":[\"read\"]}]");
    Json.Member member = new Json.Member(Json.quoted(name), again);
    member.plant("repeated-name", pointer);
    object.members.add(member);
    return true;
  }

  /** Takes a required field away, unless it is spoilt or another is missing. */
  private static boolean remove(Json.Obj object, String pointer, String name) {
    Json.Node value = object.get(name);
    if (!object.problems.isEmpty() || !value.problems.isEmpty() || !(value instanceof Json.Raw)) {
      return false;
    }
    object.members.remove(object.member(name));
    value.plant("removed", pointer);
    object.plantAtEnd("missing-field", pointer);
    return true;
  }

  private static boolean spoil(Json.Obj object, String pointer, SplittableRandom random) {
    String name = "\uD83D\uDD4A-" + random.nextLong();
    Json.Obj unknown = Json.object();
    Json.Member member = new Json.Member(Json.quoted(name), unknown);
    member.plant("unknown-field", pointer);
    object.members.add(member);
    switch (random.nextInt(4)) {
      case 0 -> {
        unknown.with("a~/", Json.raw("null")).with("a~/", Json.raw("[]"));
        unknown.members.get(1).plant("repeated-name", pointer);
      }
      case 1 -> {
        Json.Raw half = Json.raw("\"\\ud83d\"");
        half.plant("lone-surrogate", pointer);
        unknown.with("b", Json.array(half, Json.raw("1.50")));
      }
      case 2 -> {
        Json.Raw huge = Json.raw(HUGE);
        huge.plant("number-out-of-range", pointer);
        unknown.with("c", huge);
      }
      default -> {
        Json.Member again = new Json.Member(member.name, Json.raw("{\"" + name + "\": 1}"));
        again.plant("repeated-name", pointer);
        object.members.add(again);
      }
    }
    return true;
  }

  private static boolean spoil(
      Scalar<?> type, Json.Raw value, String pointer, SplittableRandom random) {
    if (!value.problems.isEmpty()) {
      return false; // it was removed
    }
    String[] kinds =
        switch (type.form()) {
          case NUMBER -> new String[] {HUGE, "number-out-of-range", "1e-10", "number-out-of-range"};
          case BOOLEAN -> new String[] {"1", "wrong-type", "\"true\"", "wrong-type"};
          case TEXT -> spoiltTexts(type);
        };
    String[] all = new String[kinds.length + 6];
    System.arraycopy(kinds, 0, all, 0, kinds.length);
    String[] more = {
      "null", "null-value", "[{\"a\": [1, null]}]", "wrong-type", "{\"\": {}}", "wrong-type"
    };
    System.arraycopy(more, 0, all, kinds.length, more.length);
    int kind = 2 * random.nextInt(all.length / 2);
    value.token = all[kind];
    value.plant(all[kind + 1], pointer);
    return true;
  }

  private static String[] spoiltTexts(Scalar<?> type) {
    String own = "\"Ланка \uD83D\uDD4A\"";
    String code = "wrong-type";
    if (type instanceof Scalar.Date) {
      code = "invalid-date";
    } else if (type instanceof Scalar.Term) {
      code = "invalid-term";
    } else if (type instanceof Scalar.Id || type instanceof Scalar.Reference) {
      own = "\"ї\\u0007\"";
      code = "invalid-id";
    } else {
      own = "-1.5";
    }
    return new String[] {
      own,
      code,
      "\"\"",
      "empty-text",
      "\"\u2003\\t\"",
      "empty-text",
      "\"x\\ud800\"",
      "lone-surrogate",
      "false",
      "wrong-type"
    };
  }
}
