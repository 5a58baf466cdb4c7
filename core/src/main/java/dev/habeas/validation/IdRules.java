package dev.habeas.validation;

import static dev.habeas.validation.Family.TEXTS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.CaseFile;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What ids tell that they should not. */
final class IdRules {
  /** A name of which no more than this is known is too likely to be another word. */
  private static final int LETTERS = 4;

  static final Rule ID_HOLDS_NAME =
      rule(TEXTS, "id-holds-name", INFO)
          .because("ids go where names must not: into addresses, file names and logs")
          .broken("a charge with the id charge-tkach in a file on Olena Tkach")
          .kept("a charge with the id charge-1, or one with the pseudonym of the person")
          .advice("give the part another id, and mend the references to it")
          .forEach(
              CaseFile.class,
              (file, at, lookup) -> {
                Map<String, Person> names = names(lookup);
                if (!names.isEmpty()) {
                  for (String id : lookup.index().ids()) {
                    Person named = named(id, names);
                    if (named != null) {
                      at.breach(lookup.index().pointer(id) + "/id").with(named.id(), "/names");
                    }
                  }
                }
              });

  static final List<Rule> ALL = List.of(ID_HOLDS_NAME);

  private IdRules() {}

  /** The words that name the persons of the file; those that name a group describe it. */
  private static Map<String, Person> names(Lookup file) {
    Map<String, Person> names = new HashMap<>();
    for (Person person : file.file().persons()) {
      if (person.size().isEmpty() && !file.index().isRetracted(person)) {
        for (Name name : person.names()) {
          if (isOwn(name) && !file.index().isRetracted(name)) {
            words(name.full()).forEach(word -> names.putIfAbsent(word, person));
          }
        }
      }
    }
    return names;
  }

  private static boolean isOwn(Name name) {
    NameKind kind = name.kind().orElse(null);
    return !NameKind.PSEUDONYM.equals(kind) && !NameKind.INITIALS.equals(kind);
  }

  private static @Nullable Person named(String id, Map<String, Person> names) {
    for (String word : words(id)) {
      if (names.containsKey(word)) {
        return names.get(word);
      }
    }
    return null;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i - begin >= LETTERS) {
          words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = i + 1;
      }
    }
    return words;
  }
}
