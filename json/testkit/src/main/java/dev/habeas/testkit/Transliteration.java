package dev.habeas.testkit;

import java.util.Map;

/**
 * Ukrainian in Latin letters by the national table of 2010 (resolution 55 of the Cabinet of
 * Ministers of Ukraine), of names in which capitals only begin words.
 */
final class Transliteration {
  /** The letters of which the table has another form at the beginning of a word, in that form. */
  private static final Map<Character, String> AT_THE_BEGINNING =
      Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "h"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ie"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "y"),
          Map.entry('і', "i"),
          Map.entry('ї', "i"),
          Map.entry('й', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"),
          Map.entry('ь', ""),
          Map.entry('\'', ""));

  private Transliteration() {}

  static String of(String text) {
    StringBuilder latin = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char small = Character.toLowerCase(letter);
      boolean first = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-';
      String sound = first ? AT_THE_BEGINNING.get(small) : null;
      sound = sound == null ? LETTERS.get(small) : sound;
      if (small == 'г' && i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 'з') {
        sound = "gh";
      }
      if (sound == null) {
        latin.append(letter); // a space, a hyphen, a point
      } else if (letter == small || sound.isEmpty()) {
        latin.append(sound);
      } else {
        latin.append(Character.toUpperCase(sound.charAt(0))).append(sound, 1, sound.length());
      }
    }
    return latin.toString();
  }
}
