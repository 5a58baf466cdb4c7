package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.Files.file;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.OrderState;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import java.util.List;

/** Examples of {@link SequenceRules}. */
final class SequenceExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("plea-before-charge")
              .broken(pleaded("2020-03-01", filed("2020-03-02")), pleaded("2019", filed("2020-03")))
              .kept(
                  pleaded("2020-03-01", filed("2020-03-02").withSupersedes("c2"))
                      .addCharge(charge("c2", "p1")),
                  pleaded("2020-03-01", charge("c1", "p1")),
                  pleaded(
                      "2020-03-01",
                      filed("2020-03-02").withHistory(step(ChargeStatus.ALLEGED, "2020-02"))))
              .boundary(pleaded("2020-03-02", filed("2020-03-02")))
              .uncertain(
                  pleaded("2020-03", filed("2020-03-09")),
                  pleaded("2020-03-01", filed("2020-03-09?"))),
          RuleExamples.of("sentence-before-charge")
              .broken(
                  sentenced("2020-03-01", filed("2020-03-02")), sentenced("2019", filed("2020")))
              .kept(
                  sentenced("2020-03-01", charge("c1", "p1")),
                  file()
                      .addCharge(filed("2020-03-02"))
                      .addSentence(pronounced("2020").withState(SentenceState.REQUESTED)))
              .boundary(sentenced("2020-03-02", filed("2020-03-02")))
              .uncertain(
                  sentenced("2020-03", filed("2020-03-09")),
                  sentenced("2020-03-01~", filed("2020-03-09"))),
          RuleExamples.of("conviction-before-charge")
              .broken(
                  file().addCharge(convicted("2020-03-01", filed("2020-03-02"))),
                  file()
                      .addCharge(
                          filed("2020")
                              .withHistory(
                                  step(ChargeStatus.FILED, "2020"),
                                  step(ChargeStatus.CONVICTED, "2019"))))
              .kept(
                  file()
                      .addCharge(convicted("2020-03-01", filed("2020-03-02")).withSupersedes("c2"))
                      .addCharge(charge("c2", "p1")),
                  file()
                      .addCharge(
                          filed("2020-06")
                              .withHistory(
                                  step(ChargeStatus.CONVICTED, "2020-03"),
                                  step(ChargeStatus.QUASHED, "2020-05"),
                                  step(ChargeStatus.FILED, "2020-06"))),
                  file()
                      .addCharge(
                          filed("2020-06")
                              .withHistory(
                                  step(ChargeStatus.CONVICTED, "2020-03"),
                                  step(ChargeStatus.FILED, "2020-06"))))
              .boundary(file().addCharge(convicted("2020-03-02", filed("2020-03-02"))))
              .uncertain(
                  file().addCharge(convicted("2020-03", filed("2020-03-09"))),
                  file().addCharge(convicted("2020-03-01~", filed("2020-03-09")))),
          RuleExamples.of("compliance-before-order")
              .broken(
                  complied("2020-03-01", issued("2020-03-02")), complied("2019", issued("2020")))
              .kept(
                  complied("2020-03-02", issued("2020-03-02")),
                  complied("2020-03-01", prolonging(issued("2020-03-02"))))
              .boundary(
                  complied("2020-03-02", issued("2020-03-02")),
                  complied(
                      "2020-03-01",
                      issued("2020-03-02").withHistory(entry(OrderState.ISSUED, "2020-03-01"))))
              .uncertain(
                  complied("2020-03", issued("2020-03-09")),
                  complied("2020-03-01?", issued("2020-03-09"))),
          RuleExamples.of("state-cannot-follow")
              .broken(
                  step(OrderState.LIFTED, "2020-03-01", issued("2020-03-02")),
                  step(OrderState.QUASHED, "2019", issued("2020")))
              .kept(
                  step(OrderState.EXPIRED, "2020-02", issued("2020-03-02")),
                  step(OrderState.REQUESTED, "2020-02", issued("2020-03-02")),
                  step(OrderState.CARRIED_OUT, "2020-02", issued("2020-03-02")))
              .boundary(step(OrderState.LIFTED, "2020-03-02", issued("2020-03-02")))
              .uncertain(
                  step(OrderState.LIFTED, "2020-03", issued("2020-03-09")),
                  step(OrderState.STAYED, "2020-03-01", issued("2020-03-09~"))));

  private SequenceExamples() {}

  static Charge filed(String when) {
    return charge("c1", "p1").withFiled(date(when));
  }

  static Charge convicted(String when, Charge charge) {
    return charge.withHistory(step(ChargeStatus.CONVICTED, when));
  }

  static ChargeEntry step(ChargeStatus status, String when) {
    return ChargeEntry.builder().kind(status).when(date(when)).build();
  }

  static CaseFile.Builder pleaded(String when, Charge charge) {
    PleaEntry plea = PleaEntry.builder().id("w1").kind(Plea.NOT_GUILTY).when(date(when)).build();
    return file().addCharge(charge.withPleas(plea));
  }

  static Sentence pronounced(String when) {
    return Files.sentence("p1", "c1").withPronounced(date(when));
  }

  static CaseFile.Builder sentenced(String when, Charge charge) {
    return file().addCharge(charge).addSentence(pronounced(when));
  }

  static CourtOrder issued(String when) {
    return CourtOrder.builder().id("o1").kind(OrderKind.BAIL).issued(date(when)).build();
  }

  static OrderEntry entry(OrderState state, String when) {
    return OrderEntry.builder().id("h1").kind(state).when(date(when)).build();
  }

  static CaseFile.Builder step(OrderState state, String when, CourtOrder order) {
    return file().addOrder(order.withHistory(entry(state, when)));
  }

  static CaseFile.Builder complied(String when, CourtOrder order) {
    return file()
        .addOrder(
            order.withCompliance(
                ComplianceEntry.builder()
                    .id("k1")
                    .kind(Compliance.COMPLIED)
                    .when(date(when))
                    .build()))
        .addOrder(CourtOrder.builder().id("o2").kind(OrderKind.BAIL).build());
  }

  static CourtOrder prolonging(CourtOrder order) {
    return order.withLinks(OrderLink.builder().kind(OrderLinkKind.EXTENDS).order("o2").build());
  }
}
