package dev.habeas.testkit;

import dev.habeas.AbsenceReason;
import dev.habeas.Affiliation;
import dev.habeas.AffiliationKind;
import dev.habeas.Age;
import dev.habeas.AuthorityKind;
import dev.habeas.Health;
import dev.habeas.Identifier;
import dev.habeas.IdentifierKind;
import dev.habeas.LegalStatus;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.NameOrigin;
import dev.habeas.Nationality;
import dev.habeas.Person;
import dev.habeas.PersonPlace;
import dev.habeas.PersonPlaceKind;
import dev.habeas.PersonStatus;
import dev.habeas.PlaceKind;
import dev.habeas.Quantity;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Sex;

/** A person of the file, or a group, in the making. */
final class Subject {
  final String id;
  final String name;

  private final Chronicle c;
  private final Person.Builder person = Person.builder();

  private Subject(Chronicle c, String name) {
    this.c = c;
    this.name = name;
    id = c.id('p');
    person.id(id);
    c.atTheEnd(() -> c.file.addPerson(person.build()));
  }

  /** Somebody who has a name. */
  static Subject adult(Chronicle c) {
    return somebody(c, c.now() - (long) c.dice.between(19, 78) * Chronicle.YEAR);
  }

  /** Somebody from 12 to 17 years old now. */
  static Subject minor(Chronicle c) {
    return somebody(c, c.now() - c.dice.between(12 * Chronicle.YEAR + 10, 17 * Chronicle.YEAR));
  }

  /** Somebody whose name is not told. */
  static Subject hidden(Chronicle c) {
    String sign = String.valueOf((char) ((c.words.isCyrillic() ? 'А' : 'A') + c.dice.below(25)));
    Subject hidden = new Subject(c, sign);
    hidden.person.addName(
        Name.builder()
            .full(c.dice.chance(50) ? sign + "." : sign + c.dice.between(2, 99))
            .kind(c.dice.chance(50) ? NameKind.INITIALS : NameKind.PSEUDONYM)
            .build());
    c.unsaid(hidden.id, "/names/1/full");
    c.unsaid(hidden.id, "/birthDate");
    return hidden;
  }

  /** So many persons of whom nobody is named. */
  static Subject group(Chronicle c, int number) {
    Subject group = new Subject(c, "");
    Quantity size = c.about(number, "");
    group.person.size(size);
    c.part("person", group.person::description, group.person::addCitation);
    return group;
  }

  private static Subject somebody(Chronicle c, long birth) {
    boolean woman = c.dice.chance(40);
    Lexicon words = c.dice.chance(20) ? c.words.other() : c.words;
    String given = words.given(c.dice, woman);
    String stem = words.word(c.dice, "family.1") + words.word(c.dice, "family.2");
    String family = words.family(stem, c.dice.below(words.names(woman).families().size()), woman);
    Subject subject = new Subject(c, given + " " + family);
    subject.names(words, woman, given, family);
    subject.origins(birth, woman);
    subject.belongings();
    c.part("person", subject.person::description, subject.person::addCitation);
    return subject;
  }

  private void names(Lexicon words, boolean woman, String given, String family) {
    Name.Builder legal = Name.builder().given(given).family(family);
    String full = name;
    if (words.isCyrillic() && c.tells()) {
      String patronymic =
          words.given(c.dice, false) + c.dice.pick(words.names(woman).patronymics());
      legal.patronymic(patronymic);
      full = family + " " + given + " " + patronymic;
    }
    legal.full(full);
    if (c.tells()) {
      legal.kind(NameKind.LEGAL);
    }
    if (c.tells()) {
      legal.language(words.language());
    }
    boolean derived = words.isCyrillic() && (words != c.words || c.tells());
    if (derived) {
      String id = c.id('n');
      person.addName(legal.id(id).build());
      NameOrigin.Builder origin = NameOrigin.builder().name(id);
      if (c.tells()) {
        origin.how(c.words.word(c.dice, "how"));
      }
      Name.Builder latin =
          Name.builder()
              .full(Transliteration.of(full))
              .language("uk-Latn")
              .derivedFrom(origin.build());
      c.entry("name-note", latin::id, latin::description, latin::addCitation);
      person.addName(latin.build());
    } else {
      c.entry("name-note", legal::id, legal::description, legal::addCitation);
      person.addName(legal.build());
    }
    if (!words.isCyrillic()) {
      c.unsaid(id, "/names/0/patronymic", AbsenceReason.NOT_APPLICABLE, AbsenceReason.NONE);
    }
    if (c.mentions()) {
      otherName(words, woman, given, family);
    }
  }

  private void otherName(Lexicon words, boolean woman, String given, String family) {
    NameKind kind = c.dice.pick(NameKind.values());
    Name.Builder other =
        Name.builder()
            .kind(kind)
            .full(
                switch (kind.code()) {
                  case "initials" -> given.charAt(0) + ". " + family.charAt(0) + ".";
                  case "alias", "pseudonym", "religious" -> words.given(c.dice, woman);
                  default -> given + " " + family + "-" + words.word(c.dice, "family.1");
                });
    if (c.tells()) {
      other.from(c.day(c.now() - 9L * Chronicle.YEAR));
    }
    if (c.tells()) {
      other.until(c.day(c.now() - 4L * Chronicle.YEAR));
    }
    person.addName(other.build());
  }

  private void origins(long birth, boolean woman) {
    if (c.dice.chance(75)) {
      person.sex(c.dice.chance(97) ? (woman ? Sex.FEMALE : Sex.MALE) : c.dice.pick(Sex.values()));
    }
    if (c.dice.chance(70)) {
      person.birthDate(c.said(id, "/birthDate", c.birth(birth), birth));
    } else {
      c.unsaid(id, "/birthDate");
      int years = (int) ((c.now() - birth) / Chronicle.YEAR);
      Age.Builder age = Age.builder().age(c.about(years, ""));
      if (c.tells()) {
        age.when(c.today());
      }
      c.entry("note", age::id, age::description, age::addCitation);
      person.addAge(age.build());
    }
    if (c.tells()) {
      Nationality.Builder nationality =
          Nationality.builder().country(c.dice.chance(80) ? c.home : c.abroad);
      if (c.digresses()) {
        nationality.from(c.day(birth + 20L * Chronicle.DAY));
      }
      if (c.digresses()) {
        nationality.until(c.today());
      }
      c.entry("note", nationality::id, nationality::description, nationality::addCitation);
      person.addNationality(nationality.build());
    }
    if (c.tells()) {
      place(PersonPlaceKind.BIRTH, birth, birth);
    }
    if (c.tells()) {
      PersonPlaceKind kind = c.dice.mostly(PersonPlaceKind::values, PersonPlaceKind.RESIDENCE);
      place(kind, c.now() - (long) c.dice.between(30, 900) * Chronicle.DAY, c.now());
    }
  }

  private void place(PersonPlaceKind kind, long from, long until) {
    PersonPlace.Builder place = PersonPlace.builder().kind(kind);
    if (c.dice.chance(90)) {
      place.place(
          c.place(kind.equals(PersonPlaceKind.RESIDENCE) ? PlaceKind.HOME : PlaceKind.OTHER));
    }
    if (c.tells()) {
      place.from(c.day(from));
    }
    if (c.tells()) {
      place.until(c.day(until));
    }
    c.entry("note", place::id, place::description, place::addCitation);
    person.addPlace(place.build());
  }

  private void belongings() {
    if (c.tells()) {
      person.addOccupation(c.words.word(c.dice, "occupation"));
    }
    if (c.mentions()) {
      AffiliationKind kind = c.dice.pick(AffiliationKind.values());
      Affiliation.Builder affiliation = Affiliation.builder().kind(kind);
      if (c.dice.chance(90)) {
        String theme =
            kind.equals(AffiliationKind.OTHER) || kind.equals(AffiliationKind.UNKNOWN)
                ? "affiliation"
                : kind.code();
        affiliation.name(c.words.word(c.dice, theme));
      }
      c.entry("note", affiliation::id, affiliation::description, affiliation::addCitation);
      person.addAffiliation(affiliation.build());
    }
    if (c.mentions()) {
      Identifier.Builder number =
          Identifier.builder()
              .kind(c.dice.mostly(IdentifierKind::values, IdentifierKind.PRISONER_NUMBER))
              .value(c.home + "-" + c.dice.between(100_000, 999_999));
      if (c.tells()) {
        number.issuer(c.authority(AuthorityKind.PRISON_SERVICE));
      }
      c.entry("note", number::id, number::description, number::addCitation);
      person.addIdentifier(number.build());
    }
  }

  /** Where the person was seen last, now. */
  void lastSeen() {
    place(PersonPlaceKind.LAST_SEEN, c.now(), c.now());
  }

  /** How the person is, from some minute to now. */
  void health(long from) {
    Health.Builder health = Health.builder().description(c.words.word(c.dice, "health"));
    if (c.tells()) {
      health.from(c.day(from));
    }
    if (c.tells()) {
      health.until(c.today());
    }
    c.entry("health", health::id, health::description, health::addCitation);
    person.addHealth(health.build());
  }

  /** Where the person stands in law from now on. */
  void status(LegalStatus kind, Trial trial) {
    PersonStatus.Builder status = PersonStatus.builder().kind(kind);
    if (c.dice.chance(80)) {
      status.jurisdiction(c.home);
    }
    if (c.dice.chance(60)) {
      status.from(c.today());
    } else if (c.tells()) {
      status.asOf(c.today());
    }
    if (c.tells()) {
      status.proceeding(trial.id);
    }
    c.entry("note", status::id, status::description, status::addCitation);
    person.addStatus(status.build());
  }

  /** Where the person stood in law before this began. */
  void earlierStatus() {
    PersonStatus.Builder status =
        PersonStatus.builder()
            .kind(c.dice.pick(LegalStatus.values()))
            .jurisdiction(c.dice.chance(50) ? c.home : c.abroad)
            .from(c.day(c.now() - 800L * Chronicle.DAY))
            .until(c.day(c.now() - 20L * Chronicle.DAY));
    person.addStatus(status.build());
  }

  /** What another person is to this one. */
  void relation(RelationKind kind, Subject other) {
    Relation.Builder relation = Relation.builder().kind(kind).person(other.id);
    c.entry("person", relation::id, relation::description, relation::addCitation);
    person.addRelation(relation.build());
  }

  /** The person dies now. */
  void death() {
    if (c.dice.chance(80)) {
      person.deathDate(c.said(id, "/deathDate", c.today()));
    }
  }
}
