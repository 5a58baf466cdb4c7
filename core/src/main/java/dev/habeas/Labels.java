package dev.habeas;

import dev.habeas.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words for people of all vocabularies; nothing is loaded before the first is asked for. */
final class Labels {
  private static final Texts TEXTS = new Texts(Labels.class, "labels");

  private Labels() {}

  static String of(Code known, Locale locale) {
    return Objects.requireNonNull(in(locale).get(key(known)));
  }

  /** The labels of a language, or of English if there are none, by key. */
  static Map<String, String> in(Locale locale) {
    return TEXTS.in(locale);
  }

  static String key(Code code) {
    return Vocabulary.name(code.getClass()) + "." + code.code();
  }
}
