package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.OrderKind;
import dev.habeas.Quantity;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.schema.Scalar;
import dev.habeas.time.Term;
import java.util.List;
import java.util.function.Predicate;

/** The faults of reading: the code of the issue, where it can be planted, and what is put there. */
final class ReadingFaults {
  /** Something that is done to a document. */
  private interface Change {
    String make(Document document, Spot spot, Dice dice);
  }

  /** Half of a surrogate pair, which has no UTF-8. */
  private static final String HALF = "\uD83D";

  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_NAME = 256;
  private static final int LONGEST_ID = 128;
  private static final int DEEPEST = 48;
  private static final int MOST_ERRORS = 10_000;

  static final List<Fault.Way> ALL =
      List.of(
          // No JSON, or not only
          at("malformed-json", ReadingFaults::isMemberText, (it, spot, any) -> cutOff(it, spot)),
          value(
              "malformed-json", ReadingFaults::isMemberText, "nul", "'x'", "01", "NaN", "\"\\x\""),
          at("malformed-json", Spot::isObject, (it, spot, any) -> it.extended(spot.pointer(), ":")),
          at(
              "trailing-content",
              ReadingFaults::isFile,
              (it, spot, any) -> it + pick(any, " {}", "]", "x", "\n1")),
          at("not-utf-8", ReadingFaults::isWords, (it, spot, any) -> ending(HALF, it, spot)),

          // Too large or too deep; documents and values exceed theirs only with tens of megabytes
          value(
              "limit-exceeded", ReadingFaults::isWords, "\"" + "x".repeat(LONGEST_TEXT + 1) + "\""),
          member("limit-exceeded", "\"" + "x".repeat(LONGEST_NAME + 1) + "\":1"),
          member("limit-exceeded", "\"x\":" + "[".repeat(DEEPEST + 1) + "]".repeat(DEEPEST + 1))
              .followedBy("unknown-field"),
          member("limit-exceeded", "\"x\":1,".repeat(MOST_ERRORS) + "\"x\":1")
              .followedBy("repeated-name", "unknown-field"),

          // Other values than the field can hold
          value("wrong-type", ReadingFaults::isText, "1", "true", "[]", "{}"),
          value("wrong-type", ReadingFaults::isNumber, "\"1\"", "false", "[1]", "{}"),
          value("wrong-type", Spot::isObject, "\"x\"", "1", "[]"),
          value("null-value", spot -> true, "null"),
          value("empty-text", ReadingFaults::isText, "\"\"", "\" \"", "\"\\t\u2003\""),
          at(
              "lone-surrogate",
              ReadingFaults::isText,
              (it, spot, any) -> ending("\\ud83d", it, spot)),
          value(
              "invalid-id",
              ReadingFaults::isId,
              "\"x\\u0007\"",
              "\"" + "x".repeat(LONGEST_ID + 1) + "\""),
          value(
              "invalid-date",
              spot -> spot.type() instanceof Scalar.Date,
              "\"2019-02-29\"",
              "\"12/06/2019\"",
              "\"last year\"",
              "\"19\""),
          value(
              "invalid-term",
              spot -> spot.type() instanceof Scalar.Term,
              "\"P\"",
              "\"P1.5Y\"",
              "\"three years\""),
          value("number-out-of-range", ReadingFaults::isNumber, "9".repeat(39), "1e-10", "1e400"),

          // Fields
          at(
              "missing-field",
              spot -> spot.isRequired() && !isFile(spot),
              (it, spot, any) -> it.without(spot.pointer())),
          at(
              "repeated-name",
              spot -> !spot.name().isEmpty(),
              (it, spot, any) ->
                  it.extended(
                      spot.holder(), "\"" + spot.name() + "\":" + it.token(spot.pointer()))),
          value("newer-schema-version", ReadingFaults::isVersion, "\"0.9\"", "\"1.0\""),
          value("unknown-schema-version", ReadingFaults::isVersion, "\"0.0\"", "\"latest\""));

  private ReadingFaults() {}

  private static Fault.Way value(String code, Predicate<Spot> where, String... tokens) {
    return at(code, where, (it, spot, any) -> it.replaced(spot.pointer(), pick(any, tokens)));
  }

  private static Fault.Way member(String code, String member) {
    return at(code, Spot::isObject, (it, spot, any) -> it.extended(spot.pointer(), member));
  }

  private static Fault.Way at(String code, Predicate<Spot> where, Change change) {
    return new Fault.Way(
        code,
        (file, dice) -> {
          CaseFile some = has(where, file) ? file : withOneOfEach(file, dice);
          List<Spot> spots = Spot.allOf(some).stream().filter(where).toList();
          Spot spot = dice.pick(spots);
          Document document = new Document(CaseWriter.create().writeText(some));
          String pointer = pointer(code, spot);
          return new Fault.Result(pointer, null, change.make(document, spot, dice));
        });
  }

  /** Where it is told: a repeated name of its object, what is no UTF-8 of the whole document. */
  private static String pointer(String code, Spot spot) {
    return switch (code) {
      case "repeated-name" -> spot.holder();
      case "not-utf-8" -> "";
      default -> spot.pointer();
    };
  }

  private static boolean has(Predicate<Spot> where, CaseFile file) {
    return Spot.allOf(file).stream().anyMatch(where);
  }

  /** The file with an order that has a date, a term and an amount, and a person with a name. */
  private static CaseFile withOneOfEach(CaseFile file, Dice dice) {
    Planting planting = new Planting(file, dice);
    return planting
        .add(planting.somebody().withSize(Quantity.of(3)))
        .add(planting.order(OrderKind.BAIL).withIssued(planting.day(1)).withTerm(Term.ofMonths(2)))
        .file();
  }

  private static String pick(Dice dice, String... some) {
    return some[dice.below(some.length)];
  }

  /** The document up to the quotation mark with which a text begins. */
  private static String cutOff(Document document, Spot spot) {
    return document.toString().substring(0, document.find(spot.pointer()).begin() + 1);
  }

  /** The document with something at the end of a text. */
  private static String ending(String end, Document document, Spot spot) {
    String token = document.token(spot.pointer());
    return document.replaced(spot.pointer(), token.substring(0, token.length() - 1) + end + "\"");
  }

  private static boolean isFile(Spot spot) {
    return spot.pointer().isEmpty();
  }

  private static boolean isVersion(Spot spot) {
    return spot.pointer().equals("/schemaVersion");
  }

  /** A reader that cannot go on in a list tells of the list. */
  private static boolean isMemberText(Spot spot) {
    return isText(spot) && !spot.name().isEmpty();
  }

  private static boolean isText(Spot spot) {
    return spot.type() instanceof Scalar<?> scalar && scalar.form() == Scalar.Form.TEXT;
  }

  private static boolean isWords(Spot spot) {
    return spot.type() instanceof Scalar.Words;
  }

  private static boolean isId(Spot spot) {
    return spot.type() instanceof Scalar.Id || spot.type() instanceof Scalar.Reference;
  }

  private static boolean isNumber(Spot spot) {
    return spot.type() instanceof Scalar.Decimal;
  }
}
