package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.sentence;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.CourtOrder;
import dev.habeas.Credit;
import dev.habeas.DetentionKind;
import dev.habeas.LegalStatus;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Proceeding;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.time.Term;
import java.util.List;

/** Examples of {@link ProcedureRules}. */
final class ProcedureExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("sentence-without-standing-charge")
              .broken(
                  sentenced("2020-05-05", outcome("c1", ChargeStatus.DROPPED, "2020-05-04")),
                  sentenced(
                      "2020-05-05",
                      outcome("c1", ChargeStatus.ACQUITTED, "2020-05-05"),
                      outcome("c2", ChargeStatus.WITHDRAWN, "2020-03")))
              .kept(
                  sentenced("2020-05-05", outcome("c1", ChargeStatus.ACQUITTED, "2020-06")),
                  sentenced(
                      "2020-05-05",
                      outcome("c1", ChargeStatus.ACQUITTED, "2020-05-05"),
                      outcome("c2", ChargeStatus.CONVICTED, "2020-05-05")),
                  file()
                      .addCharge(outcome("c1", ChargeStatus.DROPPED, "2020-05-04"))
                      .addSentence(
                          sentence("p1", "c1")
                              .withState(SentenceState.REQUESTED)
                              .withPronounced(date("2020-05-05"))))
              .boundary(sentenced("2020-05-05", outcome("c1", ChargeStatus.DROPPED, "2020-05-06")))
              .uncertain(
                  sentenced("2020-05", outcome("c1", ChargeStatus.DROPPED, "2020-05-06")),
                  sentenced("2020-05-05?", outcome("c1", ChargeStatus.DROPPED, "2020-04"))),
          RuleExamples.of("convicted-though-acquitted")
              .broken(
                  convicted("2021-03", acquitted("c1", "q1", "2020-12")),
                  convicted(
                      "2021-03",
                      acquitted("c1", "q1", "2020-12"),
                      acquitted("c2", "q1", "2019"),
                      outcome("c3", ChargeStatus.PENDING, "2021").withProceeding("q2")))
              .kept(
                  convicted("2019", acquitted("c1", "q1", "2020")),
                  convicted(
                      "2021-03",
                      acquitted("c1", "q1", "2020-12"),
                      outcome("c2", ChargeStatus.DROPPED, "2020").withProceeding("q1")),
                  convicted("2021-03", acquitted("c1", "q2", "2020-12")),
                  convicted("2021-03", acquitted("c1", "q1", "2020-12"), charge("c2", "p3")))
              .boundary(convicted("2020-12-01", acquitted("c1", "q1", "2020-12-01")))
              .uncertain(
                  convicted("2021", acquitted("c1", "q1", "2021-06")),
                  convicted("2021-03", acquitted("c1", "q1", "2020-12~"))),
          RuleExamples.of("part-longer-than-term")
              .broken(
                  suspended("P1Y", "P2Y"),
                  suspended("P1M", "P32D"),
                  file()
                      .addSentence(
                          imposed("P6M", "P6M")
                              .withCredits(
                                  Credit.builder()
                                      .kind(DetentionKind.CRIMINAL)
                                      .term(Term.parse("P7M"))
                                      .build())))
              .kept(
                  suspended("P1Y", "P12M"),
                  suspended("P2W", "P14D"),
                  file().addSentence(imposed("P1Y", "P0D")))
              .boundary(suspended("P3Y", "P3Y"))
              .uncertain(suspended("P1M", "P31D"), suspended("P1Y", "P366D")),
          RuleExamples.of("extension-that-shortens")
              .broken(extended("2020-06-01", "2020-05-01"), extended("2020-06", "2020-05"))
              .kept(
                  extended("2020-06-01", "2020-07-01"),
                  file().addOrder(order("o1", "2020-06-01")).addOrder(order("o2", "2020-05-01")))
              .boundary(extended("2020-06-01", "2020-06-01"))
              .uncertain(extended("2020-06-15", "2020-06"), extended("2020-06-01", "2020-05-01?")));

  private ProcedureExamples() {}

  static Charge outcome(String id, ChargeStatus status, String when) {
    return charge(id, "p1")
        .withHistory(
            ChargeEntry.of(ChargeStatus.FILED),
            ChargeEntry.builder().kind(status).when(date(when)).build());
  }

  static CaseFile.Builder sentenced(String when, Charge... charges) {
    String[] ids = List.of(charges).stream().map(Charge::id).toArray(String[]::new);
    return file().addCharges(charges).addSentence(sentence("p1", ids).withPronounced(date(when)));
  }

  static Charge acquitted(String id, String proceeding, String when) {
    return outcome(id, ChargeStatus.ACQUITTED, when).withPerson("p3").withProceeding(proceeding);
  }

  /** A person convicted in UA as of a day; q1 is a proceeding there, q2 one elsewhere. */
  static CaseFile.Builder convicted(String asOf, Charge... charges) {
    PersonStatus status =
        PersonStatus.builder()
            .kind(LegalStatus.CONVICTED)
            .jurisdiction("UA")
            .asOf(date(asOf))
            .build();
    CaseFile.Builder file =
        file()
            .addPerson(Person.named("p3", "Taras").withStatuses(status))
            .addProceeding(Proceeding.builder().id("q1").jurisdiction("UA").build())
            .addProceeding(Proceeding.builder().id("q2").jurisdiction("XA").build());
    for (Charge charge : charges) {
      file.addCharge(charge.withPerson("p3"));
    }
    return file;
  }

  private static Sentence imposed(String term, String suspended) {
    SentencePart part =
        SentencePart.of(SentencePartKind.IMPRISONMENT, Term.parse(term))
            .withSuspended(Term.parse(suspended));
    return sentence("p1").withParts(part);
  }

  static CaseFile.Builder suspended(String term, String suspended) {
    return file().addSentence(imposed(term, suspended));
  }

  static CourtOrder order(String id, String until) {
    return CourtOrder.builder().id(id).kind(OrderKind.DETENTION).until(date(until)).build();
  }

  static CaseFile.Builder extended(String until, String newUntil) {
    OrderLink link = OrderLink.builder().kind(OrderLinkKind.EXTENDS).order("o1").build();
    return file().addOrder(order("o1", until)).addOrder(order("o2", newUntil).withLinks(link));
  }
}
