package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.habeas.contract.Hostile.Reach;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hostile documents by family. What has to come of each is worked out here, from what JSON, Unicode
 * and the format say, and never asked of a reader.
 */
final class HostileDocuments {
  /** Whether to make all documents and read them through all ways in, which takes its time. */
  static final boolean THOROUGH = Integer.getInteger("habeas.cases", 0) >= 100_000;

  private static final String BEGIN =
      "{\"schemaVersion\":\"0.1\",\"id\":\"" + Canary.TEXT + "\",\"title\":\"" + Canary.TEXT + "\"";

  /** A naughty text: whether nothing is to be seen, and what else is wrong with it. */
  private record Naughty(String text, boolean blank, boolean control, boolean half) {}

  private static final List<Naughty> NAUGHTY = new ArrayList<>();

  private static void naughty(boolean blank, boolean control, boolean half, String... texts) {
    for (String text : texts) {
      NAUGHTY.add(new Naughty(text, blank, control, half));
    }
  }

  static {
    naughty(
        false,
        false,
        false,
        "undefined null nil None NaN Infinity true false 0 -0 1e309",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "]]><!-- ?><![CDATA[",
        "&lt;&#0;&amp;&quot;",
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(1)",
        "=HYPERLINK(\"x\",\"y\")",
        "';DROP TABLE x;--",
        "1' OR '1'='1",
        "%s%n%x %d {0} {} ${x} #{x} {{x}} $(x) `x` %00",
        "${jndi:ldap://x/y}",
        "../../../etc/x",
        "C:\\x\\y",
        "file:///x",
        "java.lang.Runtime",
        "\\u0041\\n\\\\",
        "\"quoted\"",
        "'single'",
        "/slash/",
        "комірка",
        "مرحبا",
        "ภาษาไทย",
        "हिन्दी",
        "漢字カタカナ",
        "ı İ ſ ß ẞ ŉ ǰ",
        "e\u0301 \u00e9 \ufb01 \u212b",
        "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309".repeat(20),
        "\uD83D\uDD4A\uFE0F \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDFA",
        "\uD800\uDC00 \uDBFF\uDFFF",
        "\u202Etfel ot thgir\u202C",
        "\u2066a\u2069 \u2067b\u2069 \u2068c\u2069 \u200E \u200F \u061C",
        "\u202A\u202B\u202D\u202C x",
        "zero\u200Bwidth\u200C\u200D\u2060\uFEFFx",
        "soft\u00ADhyphen\u034F\u115F\u3164x",
        "line\u2028paragraph\u2029x",
        "\uFFFC\uFFFD\uFFFE\uFFFFx",
        "\uFDD0\uFDEF\uD83F\uDFFE",
        "\uE000\uF8FF",
        "\uDB40\uDC01\uDB40\uDC41\uDB40\uDC7F tags",
        "\u0488\u20DD\u20E3 \uA670",
        "１２３ ٣ ४",
        "  spaces around  ",
        "\u00A0no-break\u00A0",
        "[]{}:,",
        "{\"id\":\"x\"}");
    naughty(
        false,
        true,
        false,
        "tab\there",
        "line\nfeed\r\nreturn\rx",
        "bell\u0007 back\b form\f escape\u001B[31m",
        "nul\u0000in the middle",
        "\u0000x",
        "del\u007F c1\u0080\u0085\u009F",
        IntStream.range(1, 32).mapToObj(Character::toString).collect(Collectors.joining()) + "x");
    naughty(
        true,
        false,
        false,
        "",
        " ",
        "   ",
        "\t",
        "\r\n",
        "\u00A0",
        "\u1680",
        "\u2000\u2003\u200A",
        "\u2028",
        "\u2029",
        "\u202F\u205F",
        "\u3000",
        "\u000B\f\u001C\u001F");
    naughty(
        false,
        false,
        true,
        "\uD800",
        "\uDFFF",
        "x\uD83D",
        "\uDD4Ax",
        "\uDD4A\uD83D",
        "\uD83D\uD83D\uDD4A");
  }

  private final Map<String, List<Hostile>> families = new LinkedHashMap<>();

  private HostileDocuments() {}

  static Map<String, List<Hostile>> byFamily() {
    HostileDocuments documents = new HostileDocuments();
    documents.families.put("shapes of the public parsing suites", shapes());
    documents.families.put(
        "naughty texts in every text, id, code, date and term", some(naughtyValues(), 7));
    documents.families.put("naughty texts as unknown names and values", naughtyUnknown());
    documents.families.put("dates out of range or of another notation", some(dates(), 7));
    documents.families.put("numbers: digits, points and exponents", some(numbers(), 5));
    documents.families.put("nesting", depth());
    documents.families.put("width", width());
    documents.families.put("long texts, names and ids", lengths());
    documents.families.put("repeated names", repeated());
    documents.families.put("names that collide in hash tables", colliding());
    documents.families.put("names that mean something to other programs", speakingNames());
    documents.families.put("known names written otherwise", some(otherNames(), 5));
    documents.families.put("wrapped scalars, and lists that are none", some(wrapped(), 3));
    documents.families.put("circles of references", circles());
    documents.families.put("white space that JSON has, and that it has not", whiteSpace());
    documents.families.put("escapes", escapes());
    documents.families.put("broken and whole UTF-8", utf8());
    documents.families.put("halves of surrogate pairs in texts", halves());
    documents.families.put("byte order marks", byteOrderMarks());
    documents.families.put("documents cut off", cutOff());
    return documents.families;
  }

  /** Every so-manieth in the usual build, of families made of two lists multiplied. */
  private static List<Hostile> some(List<Hostile> documents, int step) {
    return THOROUGH
        ? documents
        : IntStream.range(0, documents.size())
            .filter(i -> i % step == 0)
            .mapToObj(documents::get)
            .toList();
  }

  private static String unknown(String value) {
    return BEGIN + ",\"x\":" + value + "}";
  }

  // The shapes of the resource

  private static List<Hostile> shapes() {
    List<Hostile> shapes = new ArrayList<>();
    try (InputStream stream = HostileDocuments.class.getResourceAsStream("shapes.txt")) {
      for (String line : new String(stream.readAllBytes(), UTF_8).split("\n")) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        int value = line.indexOf(" | ");
        if (value > 0) {
          String[] sides = line.substring(value + 3).split(" => ");
          String begin = BEGIN + ",\"x\":";
          for (String[] context :
              new String[][] {
                {begin, "}"}, {begin + "[0,", "]}"}, {begin + "{\"y\":[", "]},\"z\":1}"}
              }) {
            shapes.add(
                shape(
                    line.substring(0, value),
                    bytes(context[0] + sides[0] + context[1]),
                    context[0] + text(bytes(sides[sides.length - 1])) + context[1]));
          }
        } else {
          int document = line.indexOf(" !");
          shapes.add(
              shape(
                  line.substring(0, document), bytes(line.substring(document + 2).strip()), null));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return shapes;
  }

  private static Hostile shape(String expected, byte[] document, String written) {
    String text = text(document);
    if (expected.equals("stored")) {
      return Hostile.held(text, written, Reach.TOKENS);
    }
    boolean isOfParser =
        expected.contains("malformed-json")
            || expected.equals("not-utf-8")
            || expected.equals("trailing-content")
            || text.isBlank()
            || text.equals("\uFEFF")
            || text.equals("null");
    return isOfParser
        ? Hostile.refused(document, text, expected.split("\\+"))
        : Hostile.refused(text, Reach.TOKENS, expected);
  }

  /** A line of the resource as bytes. */
  private static byte[] bytes(String line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : line.split("‹")) {
      int end = part.indexOf('›');
      if (end >= 0) {
        bytes.writeBytes(HexFormat.of().parseHex(part.substring(0, end).replace(" ", "")));
      }
      bytes.writeBytes(part.substring(end + 1).getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The bytes as text; null if they are no UTF-8 to the JDK. */
  private static String text(byte[] bytes) {
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  // Texts

  private static List<Hostile> naughtyValues() {
    List<Hostile> documents = new ArrayList<>();
    forEachField(
        (type, field) -> {
          if (field.type() instanceof Scalar<?> scalar && scalar.form() == Scalar.Form.TEXT) {
            for (Naughty naughty : NAUGHTY) {
              documents.add(inField(type, field, escaped(naughty.text), codeOf(scalar, naughty)));
            }
            documents.add(
                inField(
                    type,
                    field,
                    Json.quoted("long ".repeat(2_000) + "x"),
                    codeOf(scalar, 10_001 <= 128)));
          }
        });
    return documents;
  }

  private static String codeOf(Scalar<?> type, Naughty naughty) {
    if (naughty.half) {
      return "lone-surrogate";
    } else if (naughty.blank) {
      return "empty-text";
    }
    return codeOf(type, !naughty.control && naughty.text.length() <= 128);
  }

  /** The code of a text that is words, and neither a date nor a term; null if it is held. */
  private static String codeOf(Scalar<?> type, boolean mayBeId) {
    if (type instanceof Scalar.Date) {
      return "invalid-date";
    } else if (type instanceof Scalar.Term) {
      return "invalid-term";
    } else if (type instanceof Scalar.Id || type instanceof Scalar.Reference) {
      return mayBeId ? null : "invalid-id";
    }
    return null;
  }

  /** A document with the token in the field; refused with the code, or held if that is null. */
  private static Hostile inField(
      ObjectType<?, ?> type, Field<?, ?, ?> field, String token, String code) {
    Samples.Host host = Samples.host(type, Canary.TEXT);
    boolean many = field.multiplicity() == Field.Multiplicity.MANY;
    host.object().set(field.name(), many ? Json.array(Json.raw(token)) : Json.raw(token));
    order(type, host.object());
    String document = JsonText.compact(host.document()).toString();
    if (code != null) {
      return Hostile.refused(document, Reach.EVERYWHERE, code);
    }
    boolean versioned = document.startsWith("{\"schemaVersion\"");
    return Hostile.held(
        document,
        versioned ? document : "{\"schemaVersion\":\"0.1\"," + document.substring(1),
        Reach.EVERYWHERE);
  }

  /** Puts the members where a writer does. */
  private static void order(ObjectType<?, ?> type, Json.Obj object) {
    List<String> names = type.fields().stream().map(field -> Json.quoted(field.name())).toList();
    object.members.sort((a, b) -> names.indexOf(a.name) - names.indexOf(b.name));
  }

  /** A quoted text with every half of a surrogate pair escaped. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String quoted = Json.quoted(text);
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < quoted.length()
              && Character.isLowSurrogate(quoted.charAt(i + 1));
      if (pair) {
        escaped.append(c).append(quoted.charAt(++i));
      } else {
        escaped.append(Character.isSurrogate(c) ? "\\u%04x".formatted((int) c) : "" + c);
      }
    }
    return escaped.toString();
  }

  private static List<Hostile> naughtyUnknown() {
    List<Hostile> documents = new ArrayList<>();
    for (Naughty naughty : NAUGHTY) {
      String token = escaped(naughty.text);
      String[] contexts = {token, "[" + token + "]", "{\"y\":{\"z\":" + token + "}}"};
      for (String value : contexts) {
        documents.add(
            naughty.half
                ? Hostile.refused(unknown(value), Reach.EVERYWHERE, "lone-surrogate")
                : Hostile.held(unknown(value), Reach.EVERYWHERE));
      }
      if (!naughty.half && naughty.text.length() <= 256) { // half a name is the parser's business
        documents.add(Hostile.held(BEGIN + "," + token + ":1}", Reach.EVERYWHERE));
        documents.add(Hostile.held(unknown("{" + token + ":{}}"), Reach.EVERYWHERE));
      }
    }
    return documents;
  }

  private static List<Hostile> lengths() {
    List<Hostile> documents = new ArrayList<>();
    for (String unit : List.of("x", "ї", "\uD83D\uDD4A", "\"", "\u0001")) {
      int size = unit.length();
      String quoted = Json.quoted(unit);
      String inner = quoted.substring(1, quoted.length() - 1);
      for (int n : new int[] {1, 127, 128, 129, 255, 256, 257, 300, 1_000, 4_000, 20_000}) {
        String many = inner.repeat(n / size);
        boolean fits = n / size * size <= 256;
        String name = BEGIN + ",\"" + many + "\":1}";
        if (n >= size) {
          documents.add(
              fits
                  ? Hostile.held(name, Reach.EVERYWHERE)
                  : Hostile.refused(
                      name, n < 10_000 ? Reach.EVERYWHERE : Reach.READERS, "limit-exceeded"));
        }
        documents.add(Hostile.held(unknown("\"" + many + "\""), Reach.EVERYWHERE));
      }
    }
    for (int n : new int[] {1, 2, 127, 128}) {
      String id = "{\"schemaVersion\":\"0.1\",\"id\":\"" + "i".repeat(n) + "\"}";
      documents.add(Hostile.held(id, Reach.EVERYWHERE));
      documents.add(
          Hostile.refused(
              id.replace("\"}", "i".repeat(129) + "\"}"), Reach.EVERYWHERE, "invalid-id"));
    }
    int most = 1 << 20;
    documents.add(Hostile.held(unknown("\"" + "x".repeat(most) + "\""), Reach.READERS));
    documents.add(
        Hostile.refused(
            unknown("\"" + "x".repeat(most + 1) + "\""), Reach.EVERYWHERE, "limit-exceeded"));
    return documents;
  }

  // Dates and numbers

  private static List<Hostile> dates() {
    String[] held = {
      "0000",
      "9999",
      "0000-01-01",
      "9999-12-31",
      "-0001",
      "-9999-12-31",
      "0000-02-29",
      "2000-02-29",
      "1582-10-10",
      "Y10000",
      "Y-10000",
      "Y999999999",
      "Y-999999999",
      "Y17E7",
      "2019-12-12T00:00:00",
      "2019-12-12T23:59:59Z",
      "2019-12-12T08:30:00+18:00",
      "../.."
    };
    String[] refused = {
      "Y1000000000",
      "Y-1000000000",
      "Y2147483648",
      "Y-2147483649",
      "Y9223372036854775808",
      "Y99999999999999999999999999",
      "Y1E10",
      "Y9E999999999",
      "10000",
      "10000-01-01",
      "+2019",
      "+10000-01-01",
      "99999999999999999999",
      "-10000",
      "0",
      "1",
      "19",
      "019",
      "2019-",
      "2019-1",
      "2019-00",
      "2019-13",
      "2019-99",
      "2019-1-1",
      "2019-01-00",
      "2019-01-32",
      "2019-02-29",
      "1900-02-29",
      "2019-04-31",
      "2019-13-01",
      "2019-12-12T",
      "2019-12-12T24:00:01",
      "2019-12-12T25:00",
      "2019-12-12T08:60",
      "2019-12-12T23:59:60",
      "2019-12-12T08:30+19:00",
      "2019-12-12T08:30:00.1.2",
      "2019-12-12Z",
      "2019-12-12 08:30",
      "2019/12/12",
      "12.12.2019",
      "12/12/2019",
      "20191212",
      "2019-W01",
      "2019-W01-1",
      "2019-346",
      "2019-12-12, Thursday",
      " 2019-12-12",
      "2019-12-12 ",
      "2019-12-12\n",
      "2019-12-12\u0000",
      "2019\u201012\u201012",
      "2019\u221212\u221212",
      "１９９９-12-12",
      "٢٠١٩-12-12",
      "२०१९",
      "2019\u200B-12-12",
      "\u202E2019-12-12",
      "\uFEFF2019",
      "2018-12-12/2018-12-11",
      "2019/2018",
      "/",
      "[",
      "[]",
      "{}",
      "[2019",
      "2019]",
      "[2019,",
      "[2019..2018]",
      "now",
      "today",
      "unknown",
      "null",
      "NaN",
      "1e3",
      "2019?-12-32",
      "20-12-12",
      "2019-12-XX-12",
      "XX-XX-XXXXX"
    };
    List<Hostile> documents = new ArrayList<>();
    forEachField(
        (type, field) -> {
          if (field.type() instanceof Scalar.Date) {
            for (String date : held) {
              documents.add(inField(type, field, Json.quoted(date), null));
            }
            for (String date : refused) {
              documents.add(inField(type, field, Json.quoted(date), "invalid-date"));
            }
          }
        });
    return documents;
  }

  private static List<Hostile> numbers() {
    List<Hostile> documents = new ArrayList<>();
    List<String> wholes = new ArrayList<>(List.of("0", "1", "10", "123456789", "9007199254740993"));
    for (int digits : new int[] {18, 19, 20, 28, 29, 30, 37, 38, 39, 40, 100}) {
      wholes.add("9".repeat(digits));
      wholes.add("1" + "0".repeat(digits - 1));
    }
    List<String> fractions =
        List.of("", ".0", ".5", ".50", ".123456789", ".000000001", ".0000000001");
    List<String> exponents =
        List.of(
            "",
            "e0",
            "E1",
            "e-1",
            "e+9",
            "e-9",
            "e-10",
            "E28",
            "e37",
            "e38",
            "e-38",
            "e99",
            "e-99",
            "e400",
            "e-400",
            "e2147483647",
            "e-2147483648",
            "e99999999999999999999");
    for (String whole : wholes) {
      for (String fraction : fractions) {
        for (String exponent : exponents) {
          for (String sign : List.of("", "-")) {
            String number = sign + whole + fraction + exponent;
            boolean zero = (whole + fraction).matches("[0.]*");
            if (zero && exponent.length() > 2 || number.length() > 120) {
              continue; // zeros with exponents stand among the shapes, very long numbers below
            }
            String plain = plain(sign, whole, fraction, exponent);
            documents.add(
                plain == null
                    ? Hostile.refused(unknown(number), Reach.TOKENS, "number-out-of-range")
                    : Hostile.held(unknown(number), unknown(plain), Reach.TOKENS));
          }
        }
      }
    }
    for (int digits : new int[] {129, 1_000, 100_000}) {
      documents.add(
          Hostile.refused(
              unknown("1".repeat(digits)).getBytes(UTF_8),
              unknown("1".repeat(digits)),
              "number-out-of-range"));
    }
    return documents;
  }

  /** The number written out by moving the point; null if that takes too many digits. */
  private static String plain(String sign, String whole, String fraction, String exponent) {
    String digits = whole + (fraction.isEmpty() ? "" : fraction.substring(1));
    BigInteger shift = exponent.isEmpty() ? BigInteger.ZERO : new BigInteger(plus(exponent));
    BigInteger point = BigInteger.valueOf(whole.length()).add(shift);
    if (point.abs().compareTo(BigInteger.valueOf(500)) > 0) {
      return null;
    }
    int at = point.intValue();
    String left = at <= 0 ? "" : at < digits.length() ? digits.substring(0, at) : digits;
    left += "0".repeat(Math.max(at - digits.length(), 0));
    String right = "0".repeat(Math.max(-at, 0));
    right += at >= digits.length() ? "" : digits.substring(Math.max(at, 0));
    left = left.replaceFirst("^0+", "");
    left = left.isEmpty() ? "0" : left;
    if (right.length() > 9 || left.length() + right.length() > 38) {
      return null;
    }
    String plain = left + (right.isEmpty() ? "" : "." + right);
    return plain.matches("[0.]*") ? plain : sign + plain;
  }

  private static String plus(String exponent) {
    return exponent.substring(1).replace("+", "");
  }

  // Structure

  private static List<Hostile> depth() {
    List<Hostile> documents = new ArrayList<>();
    for (String[] open :
        new String[][] {{"[", "]"}, {"{\"y\":", "}"}, {"[{\"y\":", "}]"}, {"{\"y\":[", "]}"}}) {
      int levels = open[1].length();
      for (int n = 0; n <= 90; n++) {
        String nested = open[0].repeat(n) + "1" + open[1].repeat(n);
        int depth = n * levels;
        documents.add(
            depth <= 48
                ? Hostile.held(unknown(nested), Reach.EVERYWHERE)
                : Hostile.refused(unknown(nested), Reach.EVERYWHERE, "limit-exceeded"));
        if (n > 0) {
          String known = "{\"id\":\"c\",\"title\":" + nested + "}";
          documents.add(
              depth <= 63
                  ? Hostile.refused(known, Reach.EVERYWHERE, "wrong-type")
                  : Hostile.refused(known.getBytes(UTF_8), known, "wrong-type", "limit-exceeded"));
        }
      }
      for (int n : new int[] {1_000, 100_000}) {
        String open1 = unknown(open[0].repeat(n));
        documents.add(Hostile.refused(open1.getBytes(UTF_8), open1, "limit-exceeded"));
      }
    }
    return documents;
  }

  private static List<Hostile> width() {
    List<Hostile> documents = new ArrayList<>();
    for (int n : new int[] {0, 1, 2, 10, 100, 1_000}) {
      documents.add(Hostile.held(unknown(listed(n, i -> "" + i)), Reach.EVERYWHERE));
      documents.add(Hostile.held(unknown(listed(n, i -> "[]")), Reach.EVERYWHERE));
      String members = listed(n, i -> "\"m" + i + "\":" + i);
      documents.add(
          Hostile.held(
              unknown("{" + members.substring(1, members.length() - 1) + "}"), Reach.EVERYWHERE));
      if (n > 0) {
        String persons = BEGIN + ",\"persons\":" + listed(n, i -> "{\"id\":\"p" + i + "\"}") + "}";
        documents.add(Hostile.held(persons, Reach.EVERYWHERE));
        documents.add(
            Hostile.refused(
                BEGIN + ",\"persons\":" + listed(n, i -> "" + i) + "}",
                Reach.EVERYWHERE,
                "wrong-type"));
      }
    }
    return documents;
  }

  private interface Element {
    String at(int index);
  }

  private static String listed(int n, Element element) {
    return IntStream.range(0, n).mapToObj(element::at).collect(Collectors.joining(",", "[", "]"));
  }

  private static List<Hostile> repeated() {
    List<Hostile> documents = new ArrayList<>();
    forEachType(
        type -> {
          Samples.Host host = Samples.host(type, Canary.TEXT);
          host.object().with("x", Json.raw("1")).with("x", Json.raw("1"));
          documents.add(
              Hostile.refused(
                  JsonText.compact(host.document()).toString(), Reach.TOKENS, "repeated-name"));
        });
    for (int n : new int[] {2, 3, 100}) {
      for (String inner : List.of("\"a\":1", "\"\":1", "\"ї\":1", "\"\\ud83d\\udd4a\":1")) {
        String members = listed(n, i -> inner);
        members = "{" + members.substring(1, members.length() - 1) + "}";
        for (String value : List.of(members, "[" + members + "]", "{\"y\":" + members + "}")) {
          documents.add(Hostile.refused(unknown(value), Reach.TOKENS, "repeated-name"));
        }
      }
    }
    return documents;
  }

  private static List<Hostile> colliding() {
    List<Hostile> documents = new ArrayList<>();
    for (int pairs : new int[] {1, 2, 4, 8, 12}) {
      int bits = pairs;
      Element name =
          i -> {
            StringBuilder same = new StringBuilder();
            for (int bit = 0; bit < bits; bit++) {
              same.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // which have one hash code
            }
            return same.toString();
          };
      String members = listed(1 << bits, i -> "\"" + name.at(i) + "\":" + i);
      members = members.substring(1, members.length() - 1);
      documents.add(Hostile.held(BEGIN + "," + members + "}", Reach.EVERYWHERE));
      documents.add(Hostile.held(unknown("{" + members + "}"), Reach.EVERYWHERE));
      documents.add(
          Hostile.refused(
              unknown("{" + members + "," + members + "}"), Reach.TOKENS, "repeated-name"));
    }
    return documents;
  }

  private static List<Hostile> speakingNames() {
    List<Hostile> documents = new ArrayList<>();
    for (String name :
        List.of(
            "@class",
            "@type",
            "@id",
            "@ref",
            "@context",
            "$type",
            "$ref",
            "$id",
            "$schema",
            "$",
            "__proto__",
            "constructor",
            "prototype",
            "toString",
            "hashCode",
            "class",
            "getClass",
            "type",
            "_type",
            "java.lang.Runtime",
            "!!javax.script",
            "xsi:type",
            "#text",
            "-x",
            "*",
            "..",
            "/",
            "~0",
            "~1",
            "persons/0",
            "0",
            "",
            "unknownFields",
            "builder",
            "value",
            "null")) {
      String quoted = Json.quoted(name);
      for (String value :
          List.of(
              "\"java.lang.Runtime\"",
              "[\"java.util.ArrayList\",[]]",
              "{\"@class\":\"x\",\"val\":[\"y\"]}",
              "null",
              "1")) {
        documents.add(Hostile.held(BEGIN + "," + quoted + ":" + value + "}", Reach.EVERYWHERE));
        documents.add(Hostile.held(unknown("{" + quoted + ":" + value + "}"), Reach.EVERYWHERE));
        documents.add(
            Hostile.held(
                BEGIN + ",\"persons\":[{\"id\":\"p\"," + quoted + ":" + value + "}]}",
                Reach.EVERYWHERE));
      }
    }
    return documents;
  }

  private static List<Hostile> otherNames() {
    List<Hostile> documents = new ArrayList<>();
    forEachField(
        (type, field) -> {
          String name = field.name();
          for (String other :
              List.of(
                  name.toUpperCase(java.util.Locale.ROOT),
                  name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                  name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT) + "_",
                  name + " ",
                  " " + name,
                  name + "\u0000",
                  "\uFEFF" + name,
                  name.replace('i', 'ı') + "\u200B")) {
            Samples.Host host = Samples.host(type, Canary.TEXT);
            host.object().with(other, Json.raw("{\"not\":[\"read\"]}"));
            String document = JsonText.compact(host.document()).toString();
            boolean versioned = document.startsWith("{\"schemaVersion\"");
            documents.add(
                Hostile.held(
                    document,
                    versioned ? document : "{\"schemaVersion\":\"0.1\"," + document.substring(1),
                    Reach.EVERYWHERE));
          }
        });
    return documents;
  }

  private static List<Hostile> wrapped() {
    List<Hostile> documents = new ArrayList<>();
    forEachField(
        (type, field) -> {
          boolean many = field.multiplicity() == Field.Multiplicity.MANY;
          String[] values = {"[[\"x\"]]", "[[]]", "[[1]]", "[[true]]"};
          if (field.type() instanceof Scalar<?> scalar) {
            String[] objects = {
              "{\"value\":\"x\"}", "{\"$\":1}", "{\"" + field.name() + "\":true}"
            };
            values = concat(values, many ? new String[0] : objects);
            if (many) {
              String one = scalar.form() == Scalar.Form.TEXT ? "\"2019\"" : "1";
              values = concat(values, new String[] {one, "{\"0\":" + one + "}", "true"});
            }
          } else if (many) {
            values = concat(values, new String[] {"{}", "{\"0\":{}}", "\"\"", "0", "false"});
          } else {
            values = concat(values, new String[] {"[]", "[{}]", "\"{}\"", "0", "false"});
          }
          for (String value : values) {
            Samples.Host host = Samples.host(type, Canary.TEXT);
            host.object().set(field.name(), Json.raw(value));
            documents.add(
                Hostile.refused(
                    JsonText.compact(host.document()).toString(), Reach.EVERYWHERE, "wrong-type"));
          }
        });
    return documents;
  }

  private static String[] concat(String[] a, String[] b) {
    String[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static List<Hostile> circles() {
    List<Hostile> documents = new ArrayList<>();
    for (int n : new int[] {1, 2, 3, 10, 100}) {
      for (String form :
          List.of(
              "\"persons\":[{\"id\":\"%1$s\",\"relations\":[{\"kind\":\"spouse\",\"person\":\"%2$s\"}]}]",
              "\"detentions\":[{\"id\":\"%1$s\",\"person\":\"%1$s\",\"kind\":\"criminal\","
                  + "\"links\":[{\"kind\":\"continues\",\"detention\":\"%2$s\"}]}]",
              "\"charges\":[{\"id\":\"%1$s\",\"person\":\"%1$s\",\"supersedes\":\"%2$s\"}]",
              "\"sentences\":[{\"id\":\"%1$s\",\"person\":\"%1$s\",\"state\":\"merged\","
                  + "\"supersedes\":[\"%2$s\"]}]",
              "\"statements\":[{\"id\":\"%1$s\",\"about\":\"%2$s\"}]")) {
        int open = form.indexOf('[') + 1;
        String element = form.substring(open, form.length() - 1);
        String list =
            form.substring(0, open)
                + IntStream.range(0, n)
                    .mapToObj(i -> element.formatted("i" + i, "i" + (i + 1) % n))
                    .collect(Collectors.joining(","))
                + "]";
        documents.add(Hostile.held(BEGIN + "," + list + "}", Reach.EVERYWHERE));
      }
    }
    return documents;
  }

  // Characters and bytes

  private static List<Hostile> whiteSpace() {
    String[] parts = {
      "", "{", "\"schemaVersion\"", ":", "\"0.1\"", ",", "\"id\"", ":", "\"c\"", "}", ""
    };
    String compact = String.join("", parts);
    List<Hostile> documents = new ArrayList<>();
    for (String space :
        List.of(
            " ", "\t", "\n", "\r", "\r\n \t", "\u000B", "\f", "\u0000", "\u001C", "\u0085",
            "\u00A0", "\u1680", "\u180E", "\u2003", "\u200B", "\u2028", "\u2060", "\u3000",
            "\uFEFF")) {
      boolean isJson = space.chars().allMatch(c -> " \t\n\r".indexOf(c) >= 0);
      for (int at = 1; at < parts.length; at++) {
        String before = String.join("", Arrays.copyOf(parts, at));
        String document = before + space + compact.substring(before.length());
        String code = at == parts.length - 1 ? "trailing-content" : "malformed-json";
        if (space.equals("\uFEFF") && before.isEmpty()) {
          continue; // a byte order mark, of which there are others
        } else if (isJson) {
          documents.add(Hostile.held(document, compact, Reach.EVERYWHERE));
        } else {
          boolean nul = space.equals("\u0000") && before.length() < 4; // UTF-16 looks like that
          documents.add(
              Hostile.refused(document.getBytes(UTF_8), document, nul ? "not-utf-8" : code));
        }
      }
    }
    return documents;
  }

  private static List<Hostile> escapes() {
    String simple = "\"\\/bfnrt";
    String meant = "\"\\/\b\f\n\r\t";
    List<Hostile> documents = new ArrayList<>();
    for (char c = ' '; c < '\u0100'; c++) {
      String document = unknown("\"a\\" + c + "0041\"");
      int which = simple.indexOf(c);
      if (c == 'u') {
        documents.add(Hostile.held(document, unknown("\"aA\""), Reach.EVERYWHERE));
      } else if (which >= 0) {
        documents.add(
            Hostile.held(
                document,
                unknown(Json.quoted("a" + meant.charAt(which) + "0041")),
                Reach.EVERYWHERE));
      } else {
        documents.add(Hostile.refused(document.getBytes(UTF_8), document, "malformed-json"));
      }
    }
    for (int unit = 0; unit <= 0xFFFF; unit += unit < 0x100 ? 1 : 0x101) {
      String document = unknown("\"\\u%04X\"".formatted(unit));
      documents.add(
          Character.isSurrogate((char) unit)
              ? Hostile.refused(document, Reach.EVERYWHERE, "lone-surrogate")
              : Hostile.held(document, unknown(Json.quoted("" + (char) unit)), Reach.EVERYWHERE));
    }
    for (char c = 0; c < ' '; c++) {
      for (String document : List.of(unknown("\"a" + c + "\""), BEGIN + ",\"" + c + "\":1}")) {
        documents.add(Hostile.refused(document.getBytes(UTF_8), document, "malformed-json"));
      }
    }
    return documents;
  }

  private static List<Hostile> utf8() {
    List<byte[]> sequences = new ArrayList<>();
    int[] seconds = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (int lead = 0x80; lead <= 0xFF; lead++) {
      sequences.add(new byte[] {(byte) lead});
      for (int second : lead < 0xC0 ? new int[0] : seconds) {
        sequences.add(new byte[] {(byte) lead, (byte) second});
        for (int third : lead < 0xE0 ? new int[0] : new int[] {0x7F, 0x80, 0xBF}) {
          sequences.add(new byte[] {(byte) lead, (byte) second, (byte) third});
          for (int fourth : lead < 0xF0 ? new int[0] : new int[] {0x80}) {
            sequences.add(new byte[] {(byte) lead, (byte) second, (byte) third, (byte) fourth});
          }
        }
      }
    }
    List<Hostile> documents = new ArrayList<>();
    for (byte[] sequence : sequences) {
      byte[] document = around(BEGIN + ",\"x\":\"a", sequence, "\"}");
      String text = text(document); // the JDK's decoder says what is UTF-8
      documents.add(
          text == null
              ? Hostile.refused(document, null, "not-utf-8")
              : Hostile.held(text, Reach.EVERYWHERE));
      if (text == null && sequence.length == 1) {
        documents.add(Hostile.refused(around(BEGIN + ",\"", sequence, "\":1}"), null, "not-utf-8"));
        documents.add(Hostile.refused(around(BEGIN + "}", sequence, ""), null, "not-utf-8"));
        documents.add(Hostile.refused(around("", sequence, BEGIN + "}"), null, "not-utf-8"));
      }
    }
    return documents;
  }

  private static byte[] around(String before, byte[] bytes, String behind) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(UTF_8));
    all.writeBytes(bytes);
    all.writeBytes(behind.getBytes(UTF_8));
    return all.toByteArray();
  }

  private static List<Hostile> halves() {
    List<Hostile> documents = new ArrayList<>();
    for (Naughty naughty : NAUGHTY) {
      if (naughty.half) {
        for (String document :
            List.of(
                unknown("\"?\""),
                BEGIN + ",\"?\":1}",
                BEGIN + "}?",
                "?" + BEGIN + "}",
                "?",
                BEGIN.replace(Canary.TEXT, "?") + "}",
                "{\"id\":?}")) {
          documents.add(Hostile.halved(document.replace("?", naughty.text)));
        }
      }
    }
    return documents;
  }

  private static List<Hostile> byteOrderMarks() {
    String document = BEGIN + "}";
    List<Hostile> documents = new ArrayList<>();
    documents.add(Hostile.held("\uFEFF" + document, document, Reach.READERS));
    documents.add(Hostile.held("\uFEFF\r\n\t " + document, document, Reach.READERS));
    documents.add(Hostile.held(unknown("\"\uFEFF\""), Reach.EVERYWHERE));
    documents.add(Hostile.held(unknown("{\"\uFEFF\":1}"), Reach.EVERYWHERE));
    for (String spoilt :
        List.of(
            "\uFEFF\uFEFF" + document, " \uFEFF" + document, "{\uFEFF" + document.substring(1))) {
      documents.add(Hostile.refused(spoilt.getBytes(UTF_8), spoilt, "malformed-json"));
    }
    String behind = document + "\uFEFF";
    documents.add(Hostile.refused(behind.getBytes(UTF_8), behind, "trailing-content"));
    for (String charset : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      for (String start : List.of("", "\uFEFF")) {
        byte[] encoded = (start + document).getBytes(java.nio.charset.Charset.forName(charset));
        documents.add(Hostile.refused(encoded, null, "not-utf-8"));
      }
    }
    return documents;
  }

  private static List<Hostile> cutOff() {
    String whole =
        BEGIN
            + ",\"persons\":[{\"id\":\"p\",\"birthDate\":\"1980-01-01\",\"size\":{\"value\":1.50}}],\"x\":[true,false,null,-1.5e-3,\"\\u0041\\n"
            + "\",{\"y\":{}}]}";
    List<Hostile> documents = new ArrayList<>();
    for (int end = 1; end < whole.length(); end++) {
      String cut = whole.substring(0, end);
      documents.add(Hostile.refused(cut.getBytes(UTF_8), cut, "malformed-json"));
    }
    return documents;
  }

  // Walks over the declared fields

  private interface TypeVisitor {
    void visit(ObjectType<?, ?> type);
  }

  private interface FieldVisitor {
    void visit(ObjectType<?, ?> type, Field<?, ?, ?> field);
  }

  private static void forEachType(TypeVisitor visitor) {
    for (ObjectType<?, ?> type : Schema.all()) {
      visitor.visit(type);
    }
  }

  private static void forEachField(FieldVisitor visitor) {
    forEachType(type -> type.fields().forEach(field -> visitor.visit(type, field)));
  }
}
