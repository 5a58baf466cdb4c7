package dev.habeas.validation;

import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that stand where nothing is known. Surnames and words that look like such texts (Null,
 * Todo, Foo, Na) and initials are not among them.
 */
final class Placeholders {
  /** The words by their length. */
  private static final List<List<String>> WORDS =
      byLength(
          "n/a",
          "n.a",
          "unknown",
          "name unknown",
          "unknown name",
          "unknown unknown",
          "not known",
          "not available",
          "not applicable",
          "not recorded",
          "unnamed",
          "undefined",
          "unspecified",
          "tbd",
          "tba",
          "tbc",
          "test",
          "test test",
          "john doe",
          "jane doe",
          "asdf",
          "qwerty",
          "н/д",
          "н/в",
          "невідомо",
          "невідомий",
          "невідома",
          "невідоме",
          "ім'я невідоме",
          "ім\u2019я невідоме",
          "ім\u02BCя невідоме",
          "не відомо",
          "не встановлено",
          "немає даних",
          "дані відсутні",
          "тест",
          "неизвестно",
          "неизвестный",
          "неизвестная",
          "неизвестное",
          "неизвестен",
          "имя неизвестно",
          "не известно",
          "не установлено",
          "нет данных",
          "данные отсутствуют");

  private static final String FILLER = "lorem ipsum";
  private static final String CROSSES = "xxx";

  /** The day that forms fill in when they ask for one and none is known. */
  static final EdtfDate DAY = EdtfDate.parse("1900-01-01");

  private Placeholders() {}

  /** Whether the whole text, but for white space around it, is one. */
  static boolean isPlaceholder(String text) {
    String word = text.strip();
    if (!saysSomething(word)) {
      return true; // a dash, a question mark, dots
    } else if (word.regionMatches(true, 0, FILLER, 0, FILLER.length())) {
      return true;
    } else if (word.length() >= WORDS.size()) {
      return false;
    }
    char initial = Character.toLowerCase(Character.toUpperCase(word.charAt(0)));
    List<String> words = WORDS.get(word.length());
    for (int i = 0; i < words.size(); i++) { // no iterator for each name
      String other = words.get(i);
      if (other.charAt(0) == initial && other.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return isCrosses(word);
  }

  private static List<List<String>> byLength(String... words) {
    List<List<String>> byLength = new ArrayList<>();
    for (String word : words) {
      while (byLength.size() <= word.length()) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(word.length()).add(word);
    }
    return byLength;
  }

  /** Whether it has a letter or a digit; most texts begin with one. */
  private static boolean saysSomething(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is x, of the Latin letters or the Cyrillic, again and again. */
  private static boolean isCrosses(String word) {
    return word.length() >= CROSSES.length() && (isOnly('x', word) || isOnly('х', word));
  }

  private static boolean isOnly(char letter, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(word.charAt(i)) != letter) {
        return false;
      }
    }
    return true;
  }
}
