package dev.habeas.validation;

import static dev.habeas.validation.CustodyExamples.appeared;
import static dev.habeas.validation.Files.born;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.detained;
import static dev.habeas.validation.Files.ended;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.of;
import static dev.habeas.validation.Files.released;
import static dev.habeas.validation.Files.releasedOnPaper;
import static dev.habeas.validation.Files.sentence;
import static dev.habeas.validation.ProcedureExamples.outcome;

import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AcknowledgementEntry;
import dev.habeas.Age;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.QuantityComparator;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.SentenceState;
import java.util.Arrays;
import java.util.List;

/** Examples of {@link IndicatorRules}. */
final class IndicatorExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("late-first-appearance")
              .broken(
                  file().addDetention(appeared("2020-03-05", "2020-03-01")),
                  file().addDetention(appeared("2020-03-03T10:31", "2020-03-01T09:30")),
                  file().addDetention(appeared("2020-05", "2020-03")))
              .kept(
                  file().addDetention(appeared("2020-03-02", "2020-03-01")),
                  file().addDetention(detained("2020-03-01").withStillHeldAsOf(date("2021"))),
                  file()
                      .addDetention(appeared("2020-03-05", "2020-03-01"))
                      .addSentence(sentence("p1").withPronounced(date("2019"))),
                  charged(outcome("c1", ChargeStatus.CONVICTED, "2019"))
                      .addDetention(appeared("2020-03-05", "2020-03-01")),
                  file()
                      .addDetention(
                          appeared("2020-03-05", "2020-03-01")
                              .withKind(DetentionKind.ADMINISTRATIVE)))
              .boundary(
                  file().addDetention(appeared("2020-03-04", "2020-03-01")),
                  file().addDetention(appeared("2020-03-03T09:30", "2020-03-01T09:30")))
              .uncertain(
                  file().addDetention(appeared("2020-03-04", "2020-03-01")),
                  file().addDetention(appeared("2020-03", "2020-03-01")),
                  file()
                      .addDetention(appeared("2020-03-05", "2020-03-01"))
                      .addSentence(sentence("p1").withPronounced(date("2020"))),
                  file().addDetention(appeared("2020-03-05", "2020-03-01?"))),
          RuleExamples.of("held-after-charges-ended")
              .broken(
                  heldUntil("2020-05-09", acquitted("2020-05-05")),
                  heldUntil("2020-05-09", charged("acquitted 2020-05-05", "convicted 2020-04")),
                  charged(acquitted("2020-05-05"), outcome("c2", ChargeStatus.DROPPED, "2020-04"))
                      .addDetention(detained("2019"))
                      .addRelease(released("2020-05-07")))
              .kept(
                  heldUntil("2020-05-05", acquitted("2020-05-05")),
                  heldUntil("2021", acquitted("2020-05-05"), charge("c2", "p1")),
                  heldUntil("2021", acquitted("2020-05-05"))
                      .addDetention(detained("2019-06").withId("d2")),
                  heldUntil("2021", acquitted("2020-05-05")).addSentence(sentence("p1")),
                  heldUntil("2021", acquitted("2020-05-05")).addOrder(toDetain("o1")),
                  charged(acquitted("2020-05-05"))
                      .addDetention(detained("2019"))
                      .addRelease(releasedOnPaper("2021")),
                  charged(acquitted("2018"))
                      .addDetention(detained("2019").withStillHeldAsOf(date("2021"))),
                  heldUntil("2021", charged("convicted 2020-06", "acquitted 2020-05")))
              .boundary(heldUntil("2020-05-06", acquitted("2020-05-05")))
              .uncertain(
                  heldUntil("2021", charged("convicted 2020-05", "acquitted 2020-05-05")),
                  heldUntil("2021", charged("acquitted 2020-05-05", "convicted 2020-05")),
                  heldUntil("2020-05", acquitted("2020-05-05")),
                  heldUntil("2020-05-09", acquitted("2020-05-05~"))),
          RuleExamples.of("held-beyond-order")
              .broken(
                  beyond("2020-05-09", until("o1", "2020-05-05")),
                  beyond("2021", until("o1", "2020-05-05"), until("o2", "2020-08")))
              .kept(
                  beyond("2020-05-05", until("o1", "2020-05-05")),
                  beyond("2021", until("o1", "2020-05-05"), toDetain("o2")),
                  beyond("2020-09", until("o1", "2020-05-05"), upheld("o2", "2020-09-30")),
                  beyond("2021", until("o1", "2018")),
                  beyond("2021", until("o1", "2020-05-05"))
                      .addSentence(sentence("p1").withState(SentenceState.PRONOUNCED)),
                  beyond("2021", until("o1", "2020-05-05"))
                      .addDetention(
                          detained("2019-06").withId("d2").withStillHeldAsOf(date("2021"))))
              .boundary(beyond("2020-05-06", until("o1", "2020-05-05")))
              .uncertain(
                  beyond("2020-05", until("o1", "2020-05-05")),
                  beyond("2020-05-09", until("o1", "2020-05-05?"))),
          RuleExamples.of("no-order-or-charge")
              .broken(
                  file().addDetention(detained("2020-03").withStillHeldAsOf(date("2020-05"))),
                  file().addDetention(detained("2020-03-01")).addRelease(released("2020-03-05")))
              .kept(
                  file().addDetention(detained("2000")),
                  file()
                      .addDetention(
                          detained("2000")
                              .withKind(DetentionKind.HOSTAGE)
                              .withStillHeldAsOf(date("2020"))),
                  file()
                      .addPerson(Person.builder().id("g1").size(Quantity.of(9)).build())
                      .addPerson(member("p3", "g1"))
                      .addCharge(charge("c1", "g1"))
                      .addDetention(
                          detained("2020-03").withPerson("p3").withStillHeldAsOf(date("2020-05"))),
                  beyond("2021", toDetain("o1").withDetentions().withPersons("p1")))
              .boundary(
                  file().addDetention(detained("2020-03-01")).addRelease(released("2020-03-04")))
              .uncertain(
                  file().addDetention(detained("2020-03")).addRelease(released("2020-03")),
                  file().addDetention(detained("2020-03-01~")).addRelease(released("2021"))),
          RuleExamples.of("custody-concealed")
              .broken(
                  acknowledged(Acknowledgement.DENIED),
                  acknowledged(Acknowledgement.ACKNOWLEDGED_LOCATION_WITHHELD))
              .kept(
                  acknowledged(Acknowledgement.ACKNOWLEDGED_LOCATION_DISCLOSED),
                  file().addDetention(detained("2020")))
              .boundary(acknowledged(Acknowledgement.UNKNOWN))
              .withoutDates(),
          RuleExamples.of("access-denied")
              .broken(
                  asked(AccessParty.COUNSEL, AccessResult.DENIED),
                  asked(AccessParty.CONSUL, AccessResult.DENIED),
                  asked(AccessParty.FAMILY, AccessResult.DENIED))
              .kept(
                  asked(AccessParty.COUNSEL, AccessResult.GRANTED),
                  asked(AccessParty.FAMILY, AccessResult.UNKNOWN))
              .boundary(asked(AccessParty.COUNSEL, AccessResult.DELAYED))
              .withoutDates(),
          RuleExamples.of("minor-detained")
              .broken(
                  of(born("1995")).addDetention(detained("2010")),
                  of(aged(15, "2010-05-14")).addDetention(detained("2012-04")),
                  of(agedBelow(18, "2010-05-14")).addDetention(detained("2010-05-14")))
              .kept(
                  of(born("1995-05-14")).addDetention(detained("2020")),
                  of(aged(22, "2010")).addDetention(detained("2010")),
                  file().addDetention(detained("2010")))
              .boundary(
                  of(born("1995-05-14")).addDetention(detained("2013-05-14")),
                  of(aged(17, "2010-05-14")).addDetention(detained("2011-05-14")))
              .uncertain(
                  of(born("1995")).addDetention(detained("2013-05-14")),
                  of(aged(17, "2010-05-14")).addDetention(detained("2010-09")),
                  of(born("1995?")).addDetention(detained("2010"))),
          RuleExamples.of("remedy-not-enforced")
              .broken(
                  obeyed(OrderKind.RELEASE, Compliance.NOT_COMPLIED),
                  obeyed(OrderKind.MEDICAL_CARE, Compliance.PENDING, Compliance.REFUSED),
                  obeyed(complied("2020-05-01"), refused("2020-05-02")),
                  obeyed(refused("2020-06"), complied("2020-05")))
              .kept(
                  obeyed(OrderKind.RELEASE, Compliance.NOT_COMPLIED, Compliance.COMPLIED_LATE),
                  obeyed(OrderKind.BAIL, Compliance.NOT_COMPLIED),
                  obeyed(OrderKind.PARDON, Compliance.NOT_COMPLIED),
                  obeyed(OrderKind.INTERIM_MEASURE, Compliance.NOT_COMPLIED),
                  obeyed(OrderKind.RELEASE),
                  obeyed(complied("2020-06"), refused("2020-05")))
              .boundary(
                  obeyed(OrderKind.RELEASE, Compliance.PARTIAL),
                  obeyed(refused("2020-05-02"), complied("2020-05-02")))
              .uncertain(
                  obeyed(complied("2020-05"), refused("2020-05-02")),
                  obeyed(refused("2020-05-02"), complied("2020-05")),
                  obeyed(refused("2020-06~"), complied("2020-05"))));

  private IndicatorExamples() {}

  static Charge acquitted(String when) {
    return outcome("c1", ChargeStatus.ACQUITTED, when);
  }

  static CaseFile.Builder charged(Charge... charges) {
    return file().addCharges(charges);
  }

  /** A detention from 2019 on that ends by escape on a day, and charges against the person. */
  static CaseFile.Builder heldUntil(String end, Charge... charges) {
    return charged(charges).addDetention(ended("2019", DetentionEndManner.ESCAPE, end));
  }

  static CourtOrder toDetain(String id) {
    return CourtOrder.builder().id(id).kind(OrderKind.DETENTION).addDetention("d1").build();
  }

  static CourtOrder until(String id, String until) {
    return toDetain(id).withUntil(date(until));
  }

  /** A ruling on appeal by which the person stays in custody until a day. */
  static CourtOrder upheld(String id, String until) {
    return toDetain(id)
        .withKind(OrderKind.APPEAL_RULING)
        .withMeasures(Measure.of(MeasureKind.DETENTION).withUntil(date(until)));
  }

  /** A detention from 2019 on that ends by escape on a day, and orders on it. */
  static CaseFile.Builder beyond(String end, CourtOrder... orders) {
    return heldUntil(end).addOrders(orders);
  }

  static CaseFile.Builder acknowledged(Acknowledgement kind) {
    return file()
        .addDetention(detained("2020").withAcknowledgements(AcknowledgementEntry.of(kind)));
  }

  static CaseFile.Builder asked(AccessParty who, AccessResult result) {
    Access access = Access.builder().who(who).result(result).build();
    return file().addDetention(detained("2020").withAccess(access));
  }

  static Person aged(int years, String when) {
    return Person.named("p1", "Olena Tkach").withAges(Age.of(years).withWhen(date(when)));
  }

  static Person agedBelow(int years, String when) {
    Quantity below = Quantity.of(years).withComparator(QuantityComparator.LESS_THAN);
    return Person.named("p1", "Olena Tkach")
        .withAges(Age.builder().age(below).when(date(when)).build());
  }

  static Person member(String id, String group) {
    return Person.named(id, "Taras")
        .withRelations(Relation.builder().kind(RelationKind.MEMBER_OF).person(group).build());
  }

  static CaseFile.Builder obeyed(OrderKind kind, Compliance... compliance) {
    CourtOrder order = CourtOrder.builder().id("o1").kind(kind).build();
    return file()
        .addOrder(
            order.withCompliance(Arrays.stream(compliance).map(ComplianceEntry::of).toList()));
  }

  private static CaseFile.Builder obeyed(ComplianceEntry... compliance) {
    CourtOrder order = CourtOrder.builder().id("o1").kind(OrderKind.RELEASE).build();
    return file().addOrder(order.withCompliance(compliance));
  }

  private static ComplianceEntry complied(String when) {
    return ComplianceEntry.of(Compliance.COMPLIED).withWhen(date(when));
  }

  private static ComplianceEntry refused(String when) {
    return ComplianceEntry.of(Compliance.REFUSED).withWhen(date(when));
  }

  /** A charge with entries in the order given, each a word and a day. */
  static Charge charged(String... entries) {
    return charge("c1", "p1")
        .withHistory(
            Arrays.stream(entries)
                .map(entry -> entry.split(" "))
                .map(
                    entry ->
                        ChargeEntry.builder()
                            .kind(ChargeStatus.of(entry[0]))
                            .when(date(entry[1]))
                            .build())
                .toList());
  }
}
