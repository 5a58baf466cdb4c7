package dev.habeas.testkit;

import dev.habeas.Credit;
import dev.habeas.DetentionKind;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentences. */
final class Punishment {
  private static final Set<SentencePartKind> WITHOUT_TERM =
      Set.of(
          SentencePartKind.LIFE_IMPRISONMENT,
          SentencePartKind.DEATH,
          SentencePartKind.FINE,
          SentencePartKind.CONFISCATION,
          SentencePartKind.CORPORAL,
          SentencePartKind.EXPULSION,
          SentencePartKind.LOSS_OF_NATIONALITY);

  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  private Punishment() {}

  /**
   * A sentence of now.
   *
   * @param main the kind of what it is in the main
   * @param earlier the id of the sentence that it takes the place of
   * @return its id
   */
  static String of(
      Chronicle c,
      SentenceState state,
      SentencePartKind main,
      @Nullable Ruling order,
      @Nullable String earlier,
      Trial.Accusation first,
      Trial.Accusation... more) {
    Sentence.Builder sentence = Sentence.builder();
    String id = c.id('x');
    sentence.id(id).person(first.against.id).state(state).addCharge(first.id);
    for (Trial.Accusation charge : more) {
      sentence.addCharge(charge.id);
    }
    if (order != null) {
      sentence.order(order.id);
    }
    if (earlier != null) {
      sentence.addSupersedes(earlier);
    }
    if (c.dice.chance(90)) {
      sentence.pronounced(c.said(id, "/pronounced", c.today()));
    } else {
      c.unsaid(id, "/pronounced");
    }
    if (c.digresses()) {
      sentence.inAbsentia(c.dice.chance(60));
    }
    int years = c.dice.between(1, 15);
    sentence.addPart(part(c, main, years));
    if (c.mentions()) {
      sentence.addPart(part(c, c.dice.pick(SentencePartKind.values()), 1));
    }
    if (c.digresses()) {
      sentence.from(c.today()).until(c.day(c.now() + years * (long) Chronicle.YEAR));
    }
    if (c.tells() && !WITHOUT_TERM.contains(main)) {
      Credit.Builder credit =
          Credit.builder().kind(c.dice.mostly(DetentionKind::values, DetentionKind.CRIMINAL));
      credit.term(Term.ofDays(c.dice.between(1, 300)));
      if (c.tells()) {
        credit.ratio(c.dice.chance(50) ? BigDecimal.valueOf(2) : ONE_AND_A_HALF);
      }
      c.entry("ruling", credit::id, credit::description, credit::addCitation);
      sentence.addCredit(credit.build());
    }
    c.part("ruling", sentence::description, sentence::addCitation);
    c.file.addSentence(sentence.build());
    return id;
  }

  private static SentencePart part(Chronicle c, SentencePartKind kind, int years) {
    SentencePart.Builder part = SentencePart.builder().kind(kind);
    if (kind.equals(SentencePartKind.FINE)) {
      part.amount(c.money());
    } else if (!WITHOUT_TERM.contains(kind)) {
      part.term(c.dice.chance(70) ? Term.ofYears(years) : Term.ofMonths(12 * years + 6));
      if (c.digresses() || kind.equals(SentencePartKind.SUSPENDED_IMPRISONMENT)) {
        part.suspended(Term.ofMonths(c.dice.between(1, 12 * years)));
        part.condition(c.words.word(c.dice, "condition"));
      }
      if (c.digresses()) {
        part.served(Term.ofMonths(c.dice.between(1, 11)));
      }
      if (c.digresses()) {
        part.from(c.today()).until(c.day(c.now() + years * (long) Chronicle.YEAR));
      }
    }
    c.entry("ruling", part::id, part::description, part::addCitation);
    return part.build();
  }
}
