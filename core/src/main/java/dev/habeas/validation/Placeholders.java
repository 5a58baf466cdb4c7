package dev.habeas.validation;

import dev.habeas.time.EdtfDate;
import java.util.Locale;
import java.util.Set;

/**
 * Texts that stand where nothing is known. Surnames and words that look like such texts (Null,
 * Todo, Foo, Na) and initials are not among them.
 */
final class Placeholders {
  private static final Set<String> WORDS =
      Set.of(
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
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true; // a dash, a question mark, dots
    } else if (word.regionMatches(true, 0, FILLER, 0, FILLER.length())) {
      return true;
    } else if (word.length() > LONGEST) {
      return false;
    }
    String folded = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
    return WORDS.contains(folded) || isCrosses(folded);
  }

  private static boolean isCrosses(String word) {
    return word.length() >= CROSSES.length()
        && (word.chars().allMatch(c -> c == 'x') || word.chars().allMatch(c -> c == 'х'));
  }
}
