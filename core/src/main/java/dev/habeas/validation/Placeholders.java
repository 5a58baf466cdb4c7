package dev.habeas.validation;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Texts that stand where nothing is known. Surnames and words that look like such texts (Null,
 * Todo, Foo, Na) and initials are not among them.
 */
final class Placeholders {
  private static final SortedSet<String> WORDS =
      words(
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

  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);
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
    } else if (word.length() > LONGEST) {
      return false;
    }
    return WORDS.contains(word) || isCrosses(word);
  }

  /** The words, whatever the case; to look one up makes nothing. */
  private static SortedSet<String> words(String... words) {
    SortedSet<String> any = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    any.addAll(List.of(words));
    return any;
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
