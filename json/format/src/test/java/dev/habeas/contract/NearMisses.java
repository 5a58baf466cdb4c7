package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Documents near the format: of some nothing is changed, of the others one to three values or
 * members are, by rules that know nothing of the model. Most are then wrong, some are still right.
 */
final class NearMisses {
  private static final String DOVE = "\uD83D\uDD4A"; // two UTF-16 units
  private static final String NINES = "9".repeat(38);

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1.5",
          "1e3",
          "1.0000000000",
          "0.000000001",
          "1e-10",
          "1e-400",
          NINES,
          "-" + NINES,
          "9".repeat(29) + ".999999999",
          "9".repeat(30) + ".999999999",
          "1e37",
          "1e38",
          "1e40",
          "-" + NINES + "9",
          "1e400");

  private static final List<String> DATES =
      List.of(
          "2019-02-29",
          "2019-13-01",
          "2019-06-XX",
          "2019-06-31",
          "-0000",
          "19",
          "12/06/2019",
          "2019-06-11T08:30",
          "2019-06-11T24:00",
          "2019-06-11T08:30+19",
          "2019-06-11T08:30[Europe/Kyiv]",
          "20XX-21",
          "Y2019",
          "Y17E9",
          "1950S2",
          "0050S3",
          "2019/2018",
          "/",
          "../2019?",
          "2018-12-12/..",
          "[2019-06-11,2019-06-13]",
          "[2019,2018-02-30]",
          "[2020..2019]",
          "{2019,2020..2021..2022}",
          "[..2019,2020..]",
          "[2019..,2020]",
          "[]",
          "[" + "1900,".repeat(999) + "2019]",
          "[" + "1900,".repeat(1000) + "2019]");

  private static final List<String> TERMS =
      List.of(
          "P", "PT", "P1", "P1Y1Y", "P1M1Y", "-P3M", "P1.5Y", "PT5M", "P99999999D", "P0100000000D");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u2003\t",
          "\u00A0",
          "\u001C\r\n",
          "\u0085",
          "\u200B",
          "\uFEFF",
          "\u0000",
          "a\u0007",
          "a\n",
          "a\u2028",
          "true",
          "12",
          "x".repeat(128),
          "x".repeat(129),
          DOVE.repeat(64),
          DOVE.repeat(65),
          DOVE.repeat(129));

  private static final List<String> NAMES =
      List.of(
          "",
          "x",
          "id",
          "person",
          "kind",
          "n".repeat(256),
          "n".repeat(257),
          DOVE.repeat(128),
          DOVE.repeat(129));

  private static final List<String> TOKENS =
      List.of(
          "null",
          "true",
          "false",
          "{}",
          "[]",
          "[null]",
          "{\"\":null}",
          "\"\\ud800\"",
          "\"a\\udd4a\"");

  private static final int TEXT_LIMIT = 1 << 20;
  private static final int DEPTH_LIMIT = 48;

  /** Something in a document that can be replaced, taken away and put in again. */
  private record Place(
      Json.Node value, Consumer<Json.Node> replace, Runnable remove, Consumer<Json.Node> repeat) {}

  private final SplittableRandom random;
  private final List<Place> places = new ArrayList<>();
  private Json.Node root;

  private NearMisses(Json.Node root, SplittableRandom random) {
    this.root = root;
    this.random = random;
  }

  /** The document of a seed. */
  static String of(CaseFile file, long seed) {
    NearMisses document = new NearMisses(TreeSink.tree(file), new SplittableRandom(seed));
    for (int changes = document.random.nextInt(4); changes > 0; changes--) {
      document.change();
    }
    return JsonText.compact(document.root).toString();
  }

  private void change() {
    places.clear();
    add(new Place(root, node -> root = node, () -> {}, node -> {}));
    switch (random.nextInt(9)) {
      case 0 -> changeScalar(NearMisses::isDate, DATES, "0123456789XYESTZ?~%-+:/.,[]{} ");
      case 1 -> changeScalar(NearMisses::isTerm, TERMS, "PYMWDTH-0123456789.");
      case 2 -> any(NearMisses::isNumber).replace.accept(Json.raw(pick(NUMBERS)));
      case 3 -> any(value -> value instanceof Json.Raw).replace.accept(odd());
      case 4 -> addMember();
      default -> changeAnything(any(value -> true));
    }
  }

  private void changeAnything(Place place) {
    switch (random.nextInt(7)) {
      case 0 -> place.remove.run();
      case 1 -> place.repeat.accept(random.nextBoolean() ? place.value : odd());
      case 2 -> place.replace.accept(Json.array(place.value));
      case 3 -> place.replace.accept(Json.object().with(pick(NAMES), place.value));
      case 4 -> place.replace.accept(copy(any(value -> true).value));
      case 5 -> place.replace.accept(longText());
      default -> place.replace.accept(odd());
    }
  }

  private void addMember() {
    if (!(any(value -> value instanceof Json.Obj).value instanceof Json.Obj object)) {
      return; // there is none any more
    }
    switch (random.nextInt(4)) {
      case 0 -> object.with("deep", nested(DEPTH_LIMIT + random.nextInt(-1, 2)));
      case 1 -> object.with("a", Json.object().with("b", odd()).with("b", odd()));
      default -> object.with(pick(NAMES), odd());
    }
  }

  private void changeScalar(Predicate<Json.Node> kind, List<String> others, String alphabet) {
    Place place = any(kind);
    if (random.nextBoolean() || !kind.test(place.value)) {
      place.replace.accept(Json.text(pick(others)));
      return;
    }
    StringBuilder text = new StringBuilder(text(place.value));
    int at = random.nextInt(text.length() + 1);
    String put = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
    boolean insert = random.nextBoolean();
    text.replace(
        at, Math.min(text.length(), insert ? at : at + 1), random.nextInt(3) == 0 ? "" : put);
    place.replace.accept(Json.text(text.toString()));
  }

  private Json.Node odd() {
    return switch (random.nextInt(3)) {
      case 0 -> Json.raw(pick(NUMBERS));
      case 1 -> Json.text(pick(TEXTS));
      default -> Json.raw(pick(TOKENS));
    };
  }

  /** Rarely so long that it is refused: such a document is large. */
  private Json.Node longText() {
    if (random.nextInt(8) > 0) {
      return Json.text("x".repeat(random.nextInt(120, 300)));
    }
    int units = TEXT_LIMIT + random.nextInt(-1, 2);
    return Json.text(random.nextBoolean() ? "x".repeat(units) : DOVE.repeat((units + 1) / 2));
  }

  private static Json.Node copy(Json.Node node) {
    return Json.raw(JsonText.compact(node).toString());
  }

  private static Json.Node nested(int levels) {
    Json.Node node = Json.raw("null");
    for (int i = 0; i < levels; i++) {
      node = i % 2 == 0 ? Json.array(node) : Json.object().with("", node);
    }
    return node;
  }

  private static boolean isDate(Json.Node node) {
    return EdtfDate.tryParse(text(node)).isPresent();
  }

  private static boolean isTerm(Json.Node node) {
    return Term.tryParse(text(node)).isPresent();
  }

  private static boolean isNumber(Json.Node node) {
    return node instanceof Json.Raw raw && "-0123456789".indexOf(raw.token.charAt(0)) >= 0;
  }

  /** The text that a node is, if it has no escapes; otherwise an empty one. */
  private static String text(Json.Node node) {
    return node instanceof Json.Raw raw && raw.token.startsWith("\"") && raw.token.indexOf('\\') < 0
        ? raw.token.substring(1, raw.token.length() - 1)
        : "";
  }

  // Places

  /** A random place of a kind, or any if there is none. */
  private Place any(Predicate<Json.Node> kind) {
    List<Place> some = places.stream().filter(place -> kind.test(place.value)).toList();
    return pick(some.isEmpty() ? places : some);
  }

  private void add(Place place) {
    places.add(place);
    if (place.value instanceof Json.Arr array) {
      for (int i = 0; i < array.elements.size(); i++) {
        int at = i;
        add(
            new Place(
                array.elements.get(at),
                node -> array.elements.set(at, node),
                () -> array.elements.remove(at),
                array.elements::add));
      }
    } else if (place.value instanceof Json.Obj object) {
      for (Json.Member member : object.members) {
        add(
            new Place(
                member.value,
                node -> member.value = node,
                () -> object.members.remove(member),
                node -> object.members.add(new Json.Member(member.name, node))));
      }
    }
  }

  private <E> E pick(List<E> list) {
    return list.get(random.nextInt(list.size()));
  }
}
