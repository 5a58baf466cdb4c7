package dev.habeas.validation;

import static dev.habeas.validation.Family.TEXTS;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.CaseFile;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
                Map<String, Person> names = names(lookup, initials(lookup.index().ids()));
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

  /** With what the words in ids begin, a bit for each letter, which it may share with others. */
  private static long initials(Set<String> ids) {
    long initials = 0;
    for (String id : ids) {
      for (int begin = word(id, 0); begin < id.length(); begin = word(id, end(id, begin))) {
        initials |= initial(id, begin);
      }
    }
    return initials;
  }

  private static long initial(String text, int begin) {
    return 1L << Character.toLowerCase(text.charAt(begin));
  }

  /**
   * The words that name the persons of the file and begin as one in an id does, as few do; those
   * that name a group describe it.
   */
  private static Map<String, Person> names(Lookup file, long initials) {
    Map<String, Person> names = Map.of();
    List<Person> persons = file.file().persons();
    for (int i = 0; i < persons.size() && initials != 0; i++) {
      Person person = persons.get(i);
      if (person.size().isEmpty() && !file.index().isRetracted(person)) {
        for (Name name : person.names()) {
          String full = name.full();
          for (int begin = word(full, 0);
              begin < full.length();
              begin = word(full, end(full, begin))) {
            if ((initial(full, begin) & initials) != 0
                && isOwn(name)
                && !file.index().isRetracted(name)) {
              names = names.isEmpty() ? new HashMap<>() : names;
              names.putIfAbsent(lower(full, begin), person);
            }
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
    for (int begin = word(id, 0); begin < id.length(); begin = word(id, end(id, begin))) {
      Person named = names.get(lower(id, begin));
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** Where the next word begins that is not too short; the length of the text if there is none. */
  private static int word(String text, int from) {
    int begin = from;
    while (begin < text.length() && end(text, begin) - begin < LETTERS) {
      begin = Math.max(end(text, begin), begin + 1);
    }
    return begin;
  }

  /** Where the letters end that begin here. */
  private static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String lower(String text, int begin) {
    return text.substring(begin, end(text, begin)).toLowerCase(Locale.ROOT);
  }
}
