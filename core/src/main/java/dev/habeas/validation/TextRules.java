package dev.habeas.validation;

import static dev.habeas.validation.Family.TEXTS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import java.lang.Character.UnicodeScript;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names, language tags, addresses and codes that are not what they should be. */
final class TextRules {
  private static final Set<String> NAMES =
      Set.of("full", "given", "family", "patronymic", "name", "offence");

  /** Names and dates, which forms demand. */
  private static final Fields<Object> FILLABLE =
      Fields.of(
          Object.class,
          (type, field) ->
              field.type() == Schema.DATE
                  || (field.type() instanceof Scalar.Words && NAMES.contains(field.name())));

  private static final Pattern NAME_OF_PERSON = Pattern.compile("/persons/\\d+/names/\\d+");

  static final Rule PLACEHOLDER_TEXT =
      rule(TEXTS, "placeholder-text", WARNING)
          .because(
              "what is not known is left out or said to be absent; a filler is counted as a fact")
          .broken(
              "a person named \"John Doe\", or born on 1900-01-01 because a form asked for a"
                  + " date")
          .kept("no name; a statement that the name is withheld; a pseudonym, whatever it is")
          .advice(
              "leave the field out; if it is known why there is no value, make a statement; if it"
                  + " is the name, leave it")
          .forEachValue(
              FILLABLE,
              (value, at, file) -> {
                if (value instanceof EdtfDate date && isDummy(date)) {
                  at.breach().dated(date);
                } else if (value instanceof String text
                    && Placeholders.isPlaceholder(text)
                    && !(at.node().object() instanceof Name name && isAssumed(name))) {
                  at.breach();
                }
              });

  static final Rule ILL_FORMED_LANGUAGE_TAG =
      rule(TEXTS, "ill-formed-language-tag", WARNING)
          .because("BCP 47 says how a language is written, and programs pick names by it")
          .broken("the language uk_UA, or Ukrainian")
          .kept("uk, crh-Cyrl or zh-Hant-TW")
          .advice("write the tag of BCP 47, with hyphens")
          .forEachValue(
              words("language"),
              (tag, at, file) -> {
                if (!isPlain(tag) && locale(tag) == null) {
                  at.breach();
                }
              });

  static final Rule WRONG_SCRIPT =
      rule(TEXTS, "wrong-script", WARNING)
          .because("the language tag of a name says in which script it is written")
          .broken("\"Olena Tkach\" as a name in uk, which is written in Cyrillic")
          .kept("\"Olena Tkach\" as a name in uk-Latn or en")
          .advice("add the script of the letters to the tag, such as uk-Latn")
          .forEach(
              Name.class,
              (name, at, file) -> {
                if (name.language().isPresent() && isInOtherLetters(name, at)) {
                  at.breach("/full").with("/language");
                }
              });

  static final Rule ILL_FORMED_URL =
      rule(TEXTS, "ill-formed-url", WARNING)
          .because(
              "RFC 3986 and 3987 say what an address is; one that leads nowhere proves nothing")
          .broken("www.example.org/news, without https://")
          .kept("an address with Cyrillic in its host or path")
          .advice("copy the address anew; other references belong in title or description")
          .forEachValue(
              words("url", "archivedUrl"),
              (address, at, file) -> {
                if (!Addresses.isAddress(address)) {
                  at.breach();
                }
              });

  static final Rule UNKNOWN_COUNTRY =
      rule(TEXTS, "unknown-country", INFO)
          .because("countries are compared by their codes of ISO 3166, or XK")
          .broken("the country Ukraine, UKR or ua")
          .kept("UA, XK, a code assigned by the user such as ZZ, or SUHH, which is no more")
          .advice("write the code; a name stays only if there is none")
          .forEachValue(
              words("country", "sovereign"),
              (country, at, file) -> {
                if (!isCode(country)) {
                  at.breach();
                }
              });

  static final List<Rule> ALL =
      List.of(
          PLACEHOLDER_TEXT, ILL_FORMED_LANGUAGE_TAG, WRONG_SCRIPT, ILL_FORMED_URL, UNKNOWN_COUNTRY);

  private TextRules() {}

  private static Fields<String> words(String... names) {
    return Fields.of(
        String.class,
        (type, field) ->
            field.type() instanceof Scalar.Words && List.of(names).contains(field.name()));
  }

  /** Whether somebody chose it, or cut it, so that it need not look like a name. */
  private static boolean isAssumed(Name name) {
    NameKind kind = name.kind().orElse(null);
    return NameKind.PSEUDONYM.equals(kind)
        || NameKind.ALIAS.equals(kind)
        || NameKind.INITIALS.equals(kind);
  }

  private static boolean isDummy(EdtfDate date) {
    return date.form() == EdtfDate.Form.DATE
        && date.time().isEmpty()
        && date.isSame(Placeholders.DAY).isTrue();
  }

  /** Whether it is two or three letters, as most tags are. */
  private static boolean isPlain(String tag) {
    return (tag.length() == 2 || tag.length() == 3) && isOfLetters(tag, 0x20, 'a');
  }

  private static @Nullable Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException illFormed) {
      return null;
    }
  }

  /**
   * Whether none of its letters are of the script that its language tag asks for. A language alone
   * says so of persons only: organisations keep their own letters in other languages, and so do
   * call signs.
   */
  private static boolean isInOtherLetters(Name name, At at) {
    String language = name.language().orElseThrow();
    Set<UnicodeScript> scripts = Scripts.ofLanguage(language);
    Locale tag = scripts.isEmpty() ? locale(language) : null; // most tags are a language alone
    if (tag != null && !tag.getScript().isEmpty()) {
      Set<UnicodeScript> named = Scripts.named(tag);
      return !named.isEmpty() && Scripts.isOnlyInOthers(name.full(), named);
    } else if (tag != null) {
      scripts = Scripts.ofLanguage(tag.getLanguage());
    }
    return !scripts.isEmpty()
        && !isAssumed(name)
        && Scripts.isOnlyInOthers(name.full(), scripts)
        && NAME_OF_PERSON.matcher(at.pointer()).matches();
  }

  private static boolean isCode(String country) {
    return (country.length() == 2 || country.length() == 4) && isOfLetters(country, 0, 'A');
  }

  /**
   * Whether each character is one of the 26 from the first on.
   *
   * @param lower the bit that makes a capital letter a small one, if that is to be made; else 0
   */
  private static boolean isOfLetters(String text, int lower, char first) {
    for (int i = 0; i < text.length(); i++) {
      int letter = (text.charAt(i) | lower) - first;
      if (letter < 0 || letter >= 26) {
        return false;
      }
    }
    return true;
  }
}
