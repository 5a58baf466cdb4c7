package dev.habeas.validation;

import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.sentence;

import dev.habeas.Age;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Credit;
import dev.habeas.DetentionKind;
import dev.habeas.Item;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.List;

/** Examples of {@link QuantityRules}. */
final class QuantityExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("negative-amount")
              .broken(
                  bail(Quantity.of(-5_000, "UAH")),
                  file().addPerson(Person.builder().id("g").size(Quantity.of(-1)).build()),
                  file()
                      .addSentence(
                          sentence("p1")
                              .withCredits(
                                  Credit.builder()
                                      .kind(DetentionKind.HOUSE_ARREST)
                                      .ratio(new BigDecimal("-0.5"))
                                      .build())))
              .kept(
                  bail(Quantity.of(5_000)),
                  file()
                      .addCharge(
                          charge("c1", "p1")
                              .withItems(
                                  Item.builder()
                                      .what("the cell at night")
                                      .quantity(Quantity.of(-12, "Cel"))
                                      .build())))
              .boundary(bail(Quantity.of(0, "UAH")))
              .withoutDates(),
          RuleExamples.of("negative-term")
              .broken(
                  part(SentencePart.of(SentencePartKind.IMPRISONMENT, Term.ofYears(-3))),
                  file().addOrder(order().term(Term.parse("-P2M")).build()))
              .kept(
                  part(SentencePart.of(SentencePartKind.IMPRISONMENT, Term.ofYears(3))),
                  file().addOrder(order().term(Term.ofDays(60)).build()))
              .boundary(part(SentencePart.of(SentencePartKind.IMPRISONMENT, Term.parse("-P0D"))))
              .withoutDates(),
          RuleExamples.of("reversed-range")
              .broken(
                  bail(range(50, 40)),
                  file()
                      .addPerson(
                          Person.builder()
                              .id("p3")
                              .addAge(Age.builder().age(range(20, 19)).build())
                              .build()))
              .kept(bail(range(40, 50)), bail(Quantity.of(40)))
              .boundary(bail(range(40, 40)))
              .withoutDates());

  private QuantityExamples() {}

  private static Quantity range(int lower, int upper) {
    return Quantity.of(lower).withUpper(BigDecimal.valueOf(upper));
  }

  private static CourtOrder.Builder order() {
    return CourtOrder.builder().id("o1").kind(OrderKind.DETENTION);
  }

  private static CaseFile.Builder bail(Quantity amount) {
    Measure bail = Measure.builder().kind(MeasureKind.BAIL).amount(amount).build();
    return file().addOrder(order().addMeasure(bail).build());
  }

  private static CaseFile.Builder part(SentencePart part) {
    return file().addSentence(sentence("p1").withParts(part));
  }
}
