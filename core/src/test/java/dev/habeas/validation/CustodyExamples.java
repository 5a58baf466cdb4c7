package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.file;

import dev.habeas.AbsenceReason;
import dev.habeas.Arrest;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.FirstAppearance;
import dev.habeas.OrderKind;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Statement;
import dev.habeas.Stay;
import java.util.List;

/** Examples of {@link CustodyRules}. */
final class CustodyExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("admission-before-arrest")
              .broken(
                  file().addDetention(admitted("2020-03-01", "2020-03-03")),
                  file().addDetention(admitted("2019", "2020-03-03")))
              .kept(
                  file().addDetention(inPrison(admitted("2020-03-01", "2020-03-03"))),
                  file()
                      .addDetention(admitted("2020-03-01", "2020-03-03"))
                      .addStatement(withheld("d1", "/arrest/place")),
                  file()
                      .addDetention(admitted("2020-03-01", "2020-03-03"))
                      .addDetention(detained("2019").withId("d2")),
                  file()
                      .addDetention(admitted("2020-03-01", "2020-03-03"))
                      .addOrder(warrant("2020-02")))
              .boundary(
                  file().addDetention(admitted("2020-03-02", "2020-03-03")),
                  file().addDetention(admitted("2020-03-03", "2020-03-03")))
              .uncertain(
                  file().addDetention(admitted("2020-03", "2020-03-09")),
                  file().addDetention(admitted("2020-03-01~", "2020-03-09"))),
          RuleExamples.of("first-appearance-before-arrest")
              .broken(
                  file().addDetention(appeared("2020-03-01", "2020-03-03")),
                  file().addDetention(appeared("2019", "2020-03-03")))
              .kept(
                  file().addDetention(inPrison(appeared("2020-03-01", "2020-03-03"))),
                  file()
                      .addDetention(appeared("2020-03-01", "2020-03-03"))
                      .addStatement(withheld("d1", "/arrest/place")),
                  file()
                      .addDetention(appeared("2020-03-01", "2020-03-03"))
                      .addDetention(detained("2019").withId("d2")))
              .boundary(file().addDetention(appeared("2020-03-03", "2020-03-03")))
              .uncertain(
                  file().addDetention(appeared("2020-03", "2020-03-09")),
                  file().addDetention(appeared("2020-03-01?", "2020-03-09"))),
          RuleExamples.of("two-places-at-once")
              .broken(
                  file()
                      .addDetention(
                          moved(
                              prison("A", "2020-03-01", "2020-03-09"),
                              prison("B", "2020-03-05", "2021"))),
                  file()
                      .addDetention(
                          moved(prison("A", "2019", "2022"), prison("B", "2020", "2023"))))
              .kept(
                  file()
                      .addDetention(
                          moved(
                              prison("A", "2020-03-01", "2020-03-09"),
                              prison("B", "2020-03-09", "2021"))),
                  file()
                      .addDetention(
                          moved(
                              prison("A", "2020-03-01", "2020-03-09"),
                              prison("A", "2020-03-05", "2021"))))
              .boundary(
                  file()
                      .addDetention(
                          moved(
                              prison("A", "2020-03-01", "2020-03-09"),
                              prison("B", "2020-03-07", "2021"))))
              .uncertain(
                  file()
                      .addDetention(
                          moved(
                              prison("A", "2020-03-01", "2020-03-09?"),
                              prison("B", "2020-03-05", "2021")))));

  private CustodyExamples() {}

  private static Statement withheld(String id, String field) {
    return about(id).field(field).absent(AbsenceReason.WITHHELD).build();
  }

  /** A stay in a prison from a day, and an arrest elsewhere. */
  static Detention admitted(String from, String arrest) {
    Place prison = Place.builder().name("a prison").kind(PlaceKind.PRISON).build();
    return detained(arrest)
        .withStays(Stay.builder().id("y1").place(prison).from(date(from)).build());
  }

  static Detention appeared(String when, String arrest) {
    return detained(arrest).withFirstAppearance(FirstAppearance.builder().when(date(when)).build());
  }

  static Detention moved(Stay... stays) {
    return detained("2018").withStays(stays);
  }

  static Stay prison(String name, String from, String until) {
    Place place = Place.builder().name(name).kind(PlaceKind.PRISON).build();
    return Stay.builder().place(place).from(date(from)).until(date(until)).build();
  }

  static Detention inPrison(Detention detention) {
    Arrest arrest = detention.arrest().orElseThrow();
    return detention.withArrest(
        arrest.withPlace(Place.builder().kind(PlaceKind.REMAND_PRISON).build()));
  }

  static CourtOrder warrant(String issued) {
    return CourtOrder.builder()
        .id("o1")
        .kind(OrderKind.ARREST_WARRANT)
        .addPerson("p1")
        .issued(date(issued))
        .build();
  }
}
