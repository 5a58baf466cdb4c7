package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents made from the declaration of all fields. Whoever is in them is invented. */
final class Samples {
  static final List<String> DATES =
      List.of(
          "2019-06-11",
          "2019-06",
          "2019",
          "2019-XX-1X",
          "2019?-06-11",
          "2019-06~",
          "2018-12-12T08:30",
          "2018-12-12T08:30:15+03:00",
          "2018-12-12T08:30[Europe/Kyiv]",
          "2018-12-12/2019-09",
          "2018-12-12/..",
          "/2019",
          "[2019-06-11,2019-06-13]",
          "[2019-06-11..2019-06-13]",
          "{2019-06-11,2019-06-13}",
          "2019-21",
          "Y-170000002",
          "-0043-03-15");
  static final List<String> TERMS =
      List.of("P3Y6M", "P2W", "P15D", "PT72H", "P1Y", "P12Y", "P1M10D");
  static final List<String> NUMBERS =
      List.of(
          "0",
          "7",
          "-3",
          "1.5",
          "1.50",
          "0.000000001",
          "12345678901234567890123456789.123456789",
          "99999999999999999999999999999999999999");
  static final List<String> TEXTS =
      List.of(
          "Ланка Вигадана",
          "slash / back \\ quote \" apostrophe '",
          "\uD83D\uDD4A dove \uD800\uDC00",
          "line\u2028paragraph\u2029nel\u0085end",
          "tab\tfeed\nreturn\rback\bform\fbell\u0007nul\u0000del\u007F",
          "\u202Eright to left\u202C \u2066isolate\u2069 \u200F",
          "e\u0301 é \uFB01 \uFEFF ﷺ",
          "<script>&amp;=1+1</script>",
          " spaces around ");

  private static final Map<ObjectType<?, ?>, List<Field<?, ?, ?>>> WAYS = waysToAll();

  private int count;
  private String prefix = "";
  private final boolean whole;

  private Samples(boolean whole) {
    this.whole = whole;
  }

  /** A document with every field of every type. */
  static Json.Obj complete() {
    return new Samples(true).object(Schema.CASE_FILE);
  }

  /** A document with every field of every type, and the mark in each text, id and code. */
  static Json.Obj complete(String mark) {
    Samples samples = new Samples(true);
    samples.prefix = mark;
    return samples.object(Schema.CASE_FILE);
  }

  /** A document that holds one object of the type, and no field that need not be there. */
  static Host host(ObjectType<?, ?> type, String mark) {
    Samples samples = new Samples(false);
    samples.prefix = mark;
    Json.Obj root = samples.object(Schema.CASE_FILE);
    Json.Obj at = root;
    StringBuilder pointer = new StringBuilder();
    for (Field<?, ?, ?> step : WAYS.get(type)) {
      Json.Obj next = samples.object((ObjectType<?, ?>) step.type());
      boolean many = step.multiplicity() == Field.Multiplicity.MANY;
      at.set(step.name(), many ? Json.array(next) : next);
      pointer.append('/').append(step.name()).append(many ? "/0" : "");
      at = next;
    }
    return new Host(root, at, pointer.toString());
  }

  /** A document and one object in it. */
  record Host(Json.Obj document, Json.Obj object, String pointer) {}

  /** For each type the fields that lead from a case file to an object of it. */
  private static Map<ObjectType<?, ?>, List<Field<?, ?, ?>>> waysToAll() {
    Map<ObjectType<?, ?>, List<Field<?, ?, ?>>> ways = new HashMap<>();
    Deque<ObjectType<?, ?>> open = new ArrayDeque<>();
    ways.put(Schema.CASE_FILE, List.of());
    open.add(Schema.CASE_FILE);
    while (!open.isEmpty()) {
      ObjectType<?, ?> from = open.remove();
      for (Field<?, ?, ?> field : from.fields()) {
        if (field.type() instanceof ObjectType<?, ?> to && !ways.containsKey(to)) {
          List<Field<?, ?, ?>> way = new ArrayList<>(ways.get(from));
          way.add(field);
          ways.put(to, way);
          open.add(to);
        }
      }
    }
    return ways;
  }

  private Json.Obj object(ObjectType<?, ?> type) {
    Json.Obj object = Json.object();
    for (Field<?, ?, ?> field : type.fields()) {
      if (field.multiplicity() == Field.Multiplicity.REQUIRED || whole) {
        object.with(field.name(), field(field));
      }
    }
    return object;
  }

  private Json.Node field(Field<?, ?, ?> field) {
    if (field.name().equals("schemaVersion") && prefix.isEmpty()) {
      return Json.text(CaseFile.SCHEMA_VERSION); // of others a reader has something to say
    }
    if (field.multiplicity() != Field.Multiplicity.MANY) {
      return value(field.type());
    }
    return field.type() instanceof Scalar
        ? Json.array(value(field.type()), value(field.type()))
        : Json.array(value(field.type()));
  }

  private Json.Node value(ValueType<?> type) {
    return type instanceof Scalar<?> scalar ? scalar(scalar) : object((ObjectType<?, ?>) type);
  }

  private Json.Raw scalar(Scalar<?> type) {
    int n = count++;
    if (prefix.equals(Canary.TEXT) && type instanceof Scalar.Date) {
      return Json.text("Y" + Canary.DIGITS);
    } else if (prefix.equals(Canary.TEXT) && type instanceof Scalar.Decimal) {
      return Json.raw(Canary.DIGITS);
    }
    if (type instanceof Scalar.Date) {
      return Json.text(DATES.get(n % DATES.size()));
    } else if (type instanceof Scalar.Term) {
      return Json.text(TERMS.get(n % TERMS.size()));
    } else if (type instanceof Scalar.Decimal) {
      return Json.raw(NUMBERS.get(n % NUMBERS.size()));
    } else if (type instanceof Scalar.Truth) {
      return Json.raw(n % 2 == 0 ? "true" : "false");
    } else if (type instanceof Scalar.Words) {
      return Json.text(prefix + TEXTS.get(n % TEXTS.size()) + n);
    } else if (type instanceof Scalar.Word) {
      return Json.text(prefix.isEmpty() && n % 2 == 0 ? "unknown" : prefix + "word-" + n);
    }
    return Json.text(prefix + "id-" + n);
  }
}
