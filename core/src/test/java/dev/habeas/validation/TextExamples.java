package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.file;

import dev.habeas.AbsenceReason;
import dev.habeas.CaseFile;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Nationality;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Source;
import java.util.List;

/** Examples of {@link TextRules} and {@link IdRules}. */
final class TextExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("placeholder-text")
              .broken(
                  named(Name.of("John Doe")),
                  born("1900-01-01"),
                  named(Name.builder().full("Taras").patronymic("-").build()),
                  held(Place.named(" Невідомо ")))
              .kept(
                  file()
                      .addPerson(Person.builder().id("p3").build())
                      .addStatement(
                          about("p3").field("/names").absent(AbsenceReason.WITHHELD).build()),
                  named(Name.builder().full("John Doe").kind(NameKind.PSEUDONYM).build()),
                  held(Place.named("a place not known to the family")),
                  born("1900"))
              .boundary(named(Name.of("Jon Doe")), born("1900-01-02"))
              .uncertain(born("1900-01-01?")),
          RuleExamples.of("ill-formed-language-tag")
              .broken(file().language("uk_UA"), spoken("Taras", "Ukrainian"))
              .kept(file().language("zh-Hant-TW"), spoken("Taras", "crh-Latn"))
              .boundary(file().language("uk-UA"), file().language("ukr"))
              .withoutDates(),
          RuleExamples.of("wrong-script")
              .broken(spoken("Olena Tkach", "uk"), spoken("Олена Ткач", "crh-Latn"))
              .kept(
                  spoken("Olena Tkach", "uk-Latn"),
                  spoken("Олена Ткач", "crh"),
                  held(
                      Place.builder()
                          .addName(Name.builder().full("Camp 8").language("uk").build())
                          .build()))
              .boundary(spoken("Olena Ткач", "uk"), spoken("24", "uk-Cyrl"))
              .withoutDates(),
          RuleExamples.of("ill-formed-url")
              .broken(url("www.example.org/news"), url("https://example.org/a b"))
              .kept(
                  url("https://приклад.example/справа?рік=2020#вирок"),
                  url("HTTP://203.0.113.7:8080/x|y[1]"))
              .boundary(url("https://www.example.org/news"), url("https://example.org/a%20b"))
              .withoutDates(),
          RuleExamples.of("unknown-country")
              .broken(
                  held(Place.builder().country("Ukraine").build()),
                  file()
                      .addPerson(
                          Person.builder().id("p3").addNationality(Nationality.of("UKR")).build()))
              .kept(
                  held(Place.builder().country("XK").sovereign("ZZ").build()),
                  held(Place.builder().controlledBy("an armed group").build()))
              .boundary(held(Place.builder().country("SUHH").build()))
              .withoutDates(),
          RuleExamples.of("id-holds-name")
              .broken(
                  file().addCharge(charge("charge-tkach", "p1")),
                  file().addPerson(Person.named("taras_1", "Тарас (Taras)")))
              .kept(
                  file().addCharge(charge("charge-1", "p1")),
                  CaseFile.builder()
                      .id("f")
                      .addPerson(
                          Person.builder()
                              .id("witness-falcon")
                              .addName(
                                  Name.builder().full("Falcon").kind(NameKind.PSEUDONYM).build())
                              .build()))
              .boundary(file().addPerson(Person.named("petr", "Pet")))
              .withoutDates());

  private TextExamples() {}

  static CaseFile.Builder named(Name name) {
    return file().addPerson(Person.builder().id("p3").addName(name).build());
  }

  static CaseFile.Builder spoken(String name, String language) {
    return named(Name.builder().full(name).language(language).build());
  }

  static CaseFile.Builder born(String when) {
    return file().addPerson(Person.builder().id("p3").birthDate(date(when)).build());
  }

  static CaseFile.Builder held(Place place) {
    return file().addEvent(Event.builder().id("e1").kind(EventKind.SIGHTING).place(place).build());
  }

  static CaseFile.Builder url(String url) {
    return file().addSource(Source.builder().id("s1").url(url).build());
  }
}
