package dev.habeas.time;

import dev.habeas.text.Texts;
import dev.habeas.time.Phrase.Case;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The words of one language for dates, terms and counts.
 *
 * <p>A language is one file, {@code words_en.properties}, which explains itself.
 */
final class Words {
  private static final Texts TEXTS = new Texts(Words.class, "words");
  private static final String GENITIVE = ".genitive";

  private final Map<String, String> texts;

  private Words(Map<String, String> texts) {
    this.texts = texts;
  }

  /** The words of a language, or of English if there are none. */
  static Words in(Locale locale) {
    return new Words(TEXTS.in(locale));
  }

  Map<String, String> texts() {
    return texts;
  }

  // Phrases

  Phrase phrase(String key) {
    return phrase(key, Map.of());
  }

  /** The text of a key with phrases in the places that it names. */
  Phrase phrase(String key, Map<String, Phrase> parts) {
    return position -> fill(text(key, position), position, parts);
  }

  /**
   * Phrases one after another: {@code a, b or c}, where the key says what stands before the last.
   */
  Phrase list(String lastSeparator, List<Phrase> phrases) {
    return position -> {
      StringBuilder list = new StringBuilder(phrases.get(0).in(position));
      for (int i = 1; i < phrases.size(); i++) {
        list.append(i == phrases.size() - 1 ? " " + text(lastSeparator, position) + " " : ", ");
        list.append(phrases.get(i).in(position));
      }
      return list.toString();
    };
  }

  /** A number and what is counted, such as {@code 3 years}. */
  Phrase counted(String unit, long number) {
    boolean slavic = texts.containsKey(unit + ".few");
    String plural = slavic ? slavicPlural(number) : englishPlural(number);
    return phrase(unit + "." + plural, Map.of("number", Phrase.of(number)));
  }

  private String text(String key, Case position) {
    String bent = position == Case.GENITIVE ? texts.get(key + GENITIVE) : null;
    return bent != null ? bent : Objects.requireNonNull(texts.get(key), key);
  }

  private static String fill(String template, Case position, Map<String, Phrase> parts) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      boolean bends = name.endsWith(GENITIVE);
      Phrase part = part(parts, bends ? name.substring(0, name.indexOf('.')) : name);
      filled.append(template, done, open).append(part.in(bends ? Case.GENITIVE : position));
      done = close + 1;
    }
    return filled.append(template, done, template.length()).toString();
  }

  private static Phrase part(Map<String, Phrase> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  // Plurals

  private static String englishPlural(long number) {
    return number == 1 ? "one" : "many";
  }

  /** 1 and 21 day, 2 to 4 and 22 days, 5 to 20 of days. */
  private static String slavicPlural(long number) {
    long ones = number % 10;
    boolean teen = number % 100 / 10 == 1;
    if (ones == 1 && !teen) {
      return "one";
    }
    return ones >= 2 && ones <= 4 && !teen ? "few" : "many";
  }
}
