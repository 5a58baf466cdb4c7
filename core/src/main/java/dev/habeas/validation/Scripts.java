package dev.habeas.validation;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** In which scripts a text in a language can be written. */
final class Scripts {
  /** Codes of ISO 15924 for several scripts at once, or for a variant of one. */
  private static final Map<String, Set<UnicodeScript>> COMPOUND =
      Map.of(
          "hans", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          "hant", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          "jpan", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
          "hrkt", Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
          "kore", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN),
          "aran", Set.of(UnicodeScript.ARABIC),
          "cyrs", Set.of(UnicodeScript.CYRILLIC),
          "latf", Set.of(UnicodeScript.LATIN),
          "latg", Set.of(UnicodeScript.LATIN));

  /** Codes that name no script: common, inherited, unwritten, unknown. */
  private static final Set<String> NONE = Set.of("zyyy", "zinh", "zxxx", "zzzz");

  /** Languages that have one script alone; those with two in use are left out. */
  private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = new HashMap<>();

  static {
    only(UnicodeScript.CYRILLIC, "bg", "mk", "ru", "uk");
    only(
        UnicodeScript.LATIN,
        "cs",
        "da",
        "de",
        "en",
        "es",
        "et",
        "fi",
        "fr",
        "hr",
        "hu",
        "is",
        "it",
        "lt",
        "lv",
        "nb",
        "nl",
        "nn",
        "no",
        "pl",
        "pt",
        "sk",
        "sl",
        "sv",
        "tr",
        "vi");
    only(UnicodeScript.ARABIC, "ar", "fa", "ps", "ur");
    only(UnicodeScript.GREEK, "el");
    only(UnicodeScript.HEBREW, "he");
    only(UnicodeScript.ARMENIAN, "hy");
    only(UnicodeScript.GEORGIAN, "ka");
    only(UnicodeScript.THAI, "th");
    only(UnicodeScript.ETHIOPIC, "am");
  }

  private Scripts() {}

  /** The scripts that the tag names; empty if it names none that is known here. */
  static Set<UnicodeScript> named(Locale tag) {
    String code = tag.getScript().toLowerCase(Locale.ROOT);
    if (code.isEmpty() || NONE.contains(code)) {
      return Set.of();
    }
    Set<UnicodeScript> compound = COMPOUND.get(code);
    if (compound != null) {
      return compound;
    }
    try {
      return Set.of(UnicodeScript.forName(code));
    } catch (IllegalArgumentException newerThanThisJdk) {
      return Set.of();
    }
  }

  /**
   * The script of a language, in small letters, that has only one; empty if it has several, or is
   * not known here.
   */
  static Set<UnicodeScript> ofLanguage(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of());
  }

  /** Whether the text has letters, and all of them are of other scripts. */
  static boolean isOnlyInOthers(String text, Set<UnicodeScript> scripts) {
    boolean others = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (Character.isLetter(character)) {
        UnicodeScript script = UnicodeScript.of(character);
        if (scripts.contains(script) || isShared(script)) {
          return false;
        }
        others = true;
      }
    }
    return others;
  }

  private static boolean isShared(UnicodeScript script) {
    return script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED
        || script == UnicodeScript.UNKNOWN;
  }

  private static void only(UnicodeScript script, String... languages) {
    for (String language : languages) {
      BY_LANGUAGE.put(language, Set.of(script));
    }
  }
}
