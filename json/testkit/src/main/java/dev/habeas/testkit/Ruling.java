package dev.habeas.testkit;

import dev.habeas.AuthorityKind;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.OrderState;
import dev.habeas.StatedDuration;
import dev.habeas.time.Term;
import org.jspecify.annotations.Nullable;

/** An order in the making. */
final class Ruling {
  final String id;

  private final Chronicle c;
  private final CourtOrder.Builder order = CourtOrder.builder();

  /** Somebody orders something now. */
  Ruling(
      Chronicle c, OrderKind kind, AuthorityKind issuer, @Nullable Custody held, Subject... whom) {
    this.c = c;
    id = c.id('o');
    order.id(id).kind(kind);
    for (Subject subject : whom) {
      order.addPerson(subject.id);
    }
    if (held != null) {
      order.addDetention(held.id);
    }
    if (c.dice.chance(85)) {
      order.issuer(c.authority(issuer));
    }
    if (c.mentions()) {
      state(OrderState.REQUESTED, c.now() - c.dice.between(0, 3) * (long) Chronicle.DAY);
    }
    if (c.dice.chance(90)) {
      order.issued(c.said(id, "/issued", c.today()));
    } else {
      c.unsaid(id, "/issued");
    }
    if (c.mentions()) {
      order.addLegalBasis(c.provision());
    }
    if (c.mentions()) {
      order.addAddressee(c.authority(AuthorityKind.PRISON_SERVICE));
    }
    c.atTheEnd(() -> c.file.addOrder(order.build()));
    c.part("ruling", order::description, order::addCitation);
  }

  Ruling in(Trial trial) {
    if (c.dice.chance(85)) {
      order.proceeding(trial.id);
    }
    return this;
  }

  Ruling on(Trial.Accusation charge) {
    order.addCharge(charge.id);
    return this;
  }

  /** The order is for so many months from now. */
  long months(int months) {
    long until = c.now() + months * 30L * Chronicle.DAY;
    order.from(c.today()).until(c.day(until));
    if (c.tells()) {
      order.term(Term.ofMonths(months));
    }
    if (c.digresses()) {
      order.stated(StatedDuration.builder().term(Term.ofMonths(months)).build());
    }
    return until;
  }

  /** The order asks for something. */
  Ruling measure(MeasureKind kind, Subject... whose) {
    order.addMeasure(measure(c, kind, whose));
    return this;
  }

  /** Something that is ordered, or that goes with a release. */
  static Measure measure(Chronicle c, MeasureKind kind, Subject... whose) {
    Measure.Builder measure = Measure.builder().kind(kind);
    for (Subject subject : whose) {
      measure.addPerson(subject.id);
    }
    if (kind.equals(MeasureKind.BAIL)) {
      measure.amount(c.money());
    }
    if (c.digresses()) {
      measure.term(Term.ofDays(c.dice.between(5, 180)));
    }
    if (c.digresses()) {
      measure.until(c.day(c.now() + c.dice.between(5, 180) * (long) Chronicle.DAY));
    }
    if (c.digresses()) {
      measure.due(c.day(c.now() + c.dice.between(1, 30) * (long) Chronicle.DAY));
    }
    c.entry("ruling", measure::id, measure::description, measure::addCitation);
    return measure.build();
  }

  /** What becomes of the order now. */
  Ruling becomes(OrderState kind) {
    return state(kind, c.now());
  }

  private Ruling state(OrderState kind, long minute) {
    OrderEntry.Builder entry = OrderEntry.builder().kind(kind);
    if (c.dice.chance(80)) {
      entry.when(c.day(minute));
    }
    if (c.digresses()) {
      entry.by(c.authority(AuthorityKind.COURT));
    }
    c.entry("ruling", entry::id, entry::description, entry::addCitation);
    order.addHistory(entry.build());
    return this;
  }

  /** Who has to do something does it now, or does not. */
  Ruling obeyed(Compliance kind) {
    ComplianceEntry.Builder entry = ComplianceEntry.builder().kind(kind);
    if (c.dice.chance(80)) {
      entry.when(c.today());
    }
    if (c.digresses()) {
      entry.by(c.authority(AuthorityKind.MINISTRY));
    }
    c.entry("ruling", entry::id, entry::description, entry::addCitation);
    order.addCompliance(entry.build());
    return this;
  }

  /** Now and then, what becomes of the order and whether anybody obeys. */
  Ruling followed() {
    if (c.tells()) {
      becomes(c.dice.mostly(OrderState::values, OrderState.IN_FORCE, OrderState.SERVED));
    }
    if (c.mentions()) {
      obeyed(c.dice.pick(Compliance.values()));
    }
    return this;
  }

  /** What the order does to an earlier one. */
  Ruling link(OrderLinkKind kind, Ruling earlier) {
    OrderLink.Builder link = OrderLink.builder().kind(kind).order(earlier.id);
    c.entry("ruling", link::id, link::description, link::addCitation);
    order.addLink(link.build());
    return this;
  }
}
