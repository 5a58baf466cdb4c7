package dev.habeas.cli;

import dev.habeas.validation.Certainty;
import dev.habeas.validation.Issue;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the program itself says, in a language. */
final class Words {
  private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle texts;

  private Words(Locale language) {
    this.language = language;
    this.texts = ResourceBundle.getBundle("dev.habeas.cli.words", language, NO_OTHER);
  }

  static Words in(Locale language) {
    return new Words(language);
  }

  Locale language() {
    return language;
  }

  String of(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), language).format(arguments);
  }

  /** A number of things: {@code 1 error}, {@code 2 errors}. */
  String count(String what, long number) {
    return String.format(language, "%,d ", number) + texts.getString(what + "." + form(number));
  }

  String severity(Issue issue) {
    return of(
        issue.certainty() == Certainty.POSSIBLE
            ? "possible"
            : issue.severity().name().toLowerCase(Locale.ROOT));
  }

  private String form(long number) {
    long ten = number % 10;
    boolean teen = number % 100 / 10 == 1;
    if (!language.getLanguage().equals("uk")) {
      return number == 1 ? "one" : "many";
    } else if (ten == 1 && !teen) {
      return "one";
    }
    return ten >= 2 && ten <= 4 && !teen ? "few" : "many";
  }
}
