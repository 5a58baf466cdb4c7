package dev.habeas.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of a language, from which names and texts are put together. All are invented. */
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon("en");
  static final Lexicon UKRAINIAN = new Lexicon("uk");

  /** The words for people of one sex. */
  record Names(List<String> given, List<String> patronymics, List<String> families) {}

  private final String language;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Names women;
  private final Names men;

  private Lexicon(String language) {
    this.language = language;
    Properties lines = new Properties();
    try (InputStream file = Lexicon.class.getResourceAsStream("words_" + language + ".properties");
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      lines.load(text);
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
    for (String key : lines.stringPropertyNames()) {
      words.put(key, List.of(lines.getProperty(key).strip().split("\\s*\\|\\s*", -1)));
    }
    women = names("female");
    men = names("male");
  }

  private Names names(String sex) {
    return new Names(all("given." + sex), all("patronymic." + sex), all("family." + sex));
  }

  static Lexicon of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> ENGLISH;
      case "uk" -> UKRAINIAN;
      default -> throw new IllegalArgumentException("no words of this language");
    };
  }

  String language() {
    return language;
  }

  /** The other language, of people from elsewhere. */
  Lexicon other() {
    return this == ENGLISH ? UKRAINIAN : ENGLISH;
  }

  boolean isCyrillic() {
    return this == UKRAINIAN;
  }

  Names names(boolean woman) {
    return woman ? women : men;
  }

  /** One of the words of a kind. */
  String word(Dice dice, String kind) {
    return dice.pick(all(kind));
  }

  /** A place that is not: a beginning and an end. */
  String place(Dice dice) {
    return word(dice, "place.1") + word(dice, "place.2");
  }

  /** A given name, for whom the word has the end. */
  String given(Dice dice, boolean woman) {
    return word(dice, "given.1") + dice.pick(names(woman).given());
  }

  /** A family name that all members of a family can have, one ending for each sex. */
  String family(String stem, int ending, boolean woman) {
    return stem + names(woman).families().get(ending);
  }

  List<String> all(String kind) {
    List<String> all = words.get(kind);
    if (all == null) {
      throw new IllegalArgumentException("no words for " + kind + " in " + language);
    }
    return all;
  }
}
