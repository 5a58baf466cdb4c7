package dev.habeas.testkit;

import dev.habeas.AuthorityKind;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.OrderKind;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.PlaceKind;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.ProceedingKind;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import org.jspecify.annotations.Nullable;

/** A proceeding in the making. */
final class Trial {
  final String id;

  private final Chronicle c;
  private final Proceeding.Builder proceeding = Proceeding.builder();
  private final AuthorityKind court;

  Trial(Chronicle c, ProceedingKind kind) {
    this.c = c;
    id = c.id('k');
    court =
        switch (kind.code()) {
          case "military" -> AuthorityKind.MILITARY_COURT;
          case "international" -> AuthorityKind.INTERNATIONAL_COURT;
          default -> AuthorityKind.COURT;
        };
    proceeding.id(id);
    if (c.dice.chance(90)) {
      proceeding.kind(kind);
    }
    if (c.tells()) {
      proceeding.jurisdiction(c.home);
    }
    if (c.dice.chance(60)) {
      proceeding.court(c.authority(court));
    }
    if (c.tells()) {
      String letter = c.words.isCyrillic() ? "-к/" : "-K/";
      proceeding.addCaseNumber(c.dice.between(100, 9999) + letter + c.dice.between(10, 99));
    }
    if (c.mentions()) {
      proceeding.addProvision(c.provision());
    }
    c.atTheEnd(
        () -> {
          c.part("hearing", proceeding::description, proceeding::addCitation);
          c.file.addProceeding(proceeding.build());
        });
  }

  AuthorityKind court() {
    return court;
  }

  /** A step that is taken now. */
  Trial step(StageKind kind, Subject... whose) {
    Stage.Builder stage = Stage.builder().kind(kind);
    if (c.dice.chance(85)) {
      stage.when(c.moment());
    }
    if (c.mentions()) {
      stage.by(c.authority(court));
    }
    if (c.mentions()) {
      stage.place(c.place(PlaceKind.COURT));
    }
    if (c.tells()) {
      stage.standing(c.dice.mostly(StageStanding::values, StageStanding.HELD));
    }
    for (Subject subject : whose) {
      stage.addPerson(subject.id);
    }
    c.entry("hearing", stage::id, stage::description, stage::addCitation);
    proceeding.addStage(stage.build());
    return this;
  }

  /** Steps of any kind, some days apart. */
  Trial goOn(int least, int most) {
    for (int i = 1 + c.repeats(); i > 0; i--) {
      step(c.dice.mostly(StageKind::values, StageKind.HEARING));
      c.days(least, most);
    }
    if (c.digresses()) {
      Stage.Builder several = Stage.builder().kind(StageKind.HEARING);
      proceeding.addStage(several.count(c.about(c.dice.between(2, 30), "")).build());
    }
    return this;
  }

  /** A hearing that is still to come. */
  void planned() {
    if (c.tells()) {
      proceeding.addStage(
          Stage.builder()
              .kind(StageKind.HEARING)
              .when(c.day(c.now() + (long) c.dice.between(5, 90) * Chronicle.DAY))
              .standing(StageStanding.PLANNED)
              .build());
    }
  }

  /** Somebody of the file takes part. */
  Trial party(ParticipantRole role, Subject subject) {
    Participant.Builder party = Participant.builder().role(role).person(subject.id);
    c.entry("note", party::id, party::description, party::addCitation);
    proceeding.addParticipant(party.build());
    return this;
  }

  /** Others take part, who are not persons of the file. */
  Trial others() {
    for (int i = 1 + c.repeats(); i > 0; i--) {
      if (!c.tells()) {
        continue;
      }
      Participant.Builder other =
          Participant.builder()
              .role(
                  c.dice.mostly(
                      ParticipantRole::values,
                      ParticipantRole.COUNSEL,
                      ParticipantRole.JUDGE,
                      ParticipantRole.PROSECUTOR));
      if (c.dice.chance(15)) {
        other.pseudonym(c.words.given(c.dice, c.dice.chance(50)));
      } else {
        String stem = c.words.word(c.dice, "family.1") + c.words.word(c.dice, "family.2");
        String family = c.words.family(stem, c.dice.below(5), false);
        other.name(c.words.given(c.dice, false).charAt(0) + ". " + family);
      }
      c.entry("note", other::id, other::description, other::addCitation);
      proceeding.addParticipant(other.build());
    }
    return this;
  }

  /** A charge that is brought now. */
  Accusation charge(Subject against) {
    return new Accusation(c, this, against);
  }

  /** An order of the court of this proceeding that is issued now. */
  Ruling order(OrderKind kind, @Nullable Custody held, Subject... whom) {
    return new Ruling(c, kind, court, held, whom).in(this);
  }

  /** A charge in the making. */
  static final class Accusation {
    final String id;
    final Subject against;

    private final Chronicle c;
    private final Charge.Builder charge = Charge.builder();

    private Accusation(Chronicle c, Trial trial, Subject against) {
      this.c = c;
      this.against = against;
      id = c.id('c');
      charge.id(id).person(against.id);
      if (c.dice.chance(95)) {
        charge.proceeding(trial.id);
      }
      if (c.dice.chance(85)) {
        charge.offence(c.words.word(c.dice, "offence"));
      } else {
        c.unsaid(id, "/offence");
      }
      for (int i = c.repeats(); i >= 0; i--) {
        if (c.tells()) {
          charge.addProvision(c.provision());
        }
      }
      long committed = c.now() - (long) c.dice.between(3, 500) * Chronicle.DAY;
      if (c.tells()) {
        charge.committed(c.day(committed));
      } else if (c.tells()) {
        charge.committed(c.since(committed));
      }
      if (c.mentions()) {
        charge.place(c.place(PlaceKind.OTHER));
      }
      if (c.dice.chance(80)) {
        charge.filed(c.said(id, "/filed", c.today()));
      }
      if (c.digresses()) {
        charge.count(c.about(c.dice.between(2, 9), ""));
      }
      if (c.mentions()) {
        charge.addItem(Happening.item(c));
      }
      c.part("charge", charge::description, charge::addCitation);
      c.atTheEnd(() -> c.file.addCharge(charge.build()));
    }

    /** What becomes of the charge now. */
    Accusation becomes(ChargeStatus kind) {
      ChargeEntry.Builder entry = ChargeEntry.builder().kind(kind);
      if (c.dice.chance(85)) {
        entry.when(c.today());
      }
      if (c.mentions()) {
        entry.by(c.authority(AuthorityKind.COURT));
      }
      if (c.digresses()) {
        entry.isFinal(c.dice.chance(60));
      }
      c.entry("charge", entry::id, entry::description, entry::addCitation);
      charge.addHistory(entry.build());
      return this;
    }

    /** Steps of the charge that decide nothing, and what the person pleads, in some days. */
    Accusation contested() {
      if (c.tells()) {
        becomes(c.dice.mostly(ChargeStatus::values, ChargeStatus.PENDING, ChargeStatus.AMENDED));
      }
      if (c.tells()) {
        PleaEntry.Builder plea =
            PleaEntry.builder()
                .kind(
                    c.dice.mostly(Plea::values, Plea.NOT_GUILTY, Plea.PARTLY_GUILTY, Plea.GUILTY));
        if (c.dice.chance(80)) {
          plea.when(c.today());
        }
        if (c.digresses()) {
          plea.by(c.authority(AuthorityKind.COURT));
        }
        c.entry("charge", plea::id, plea::description, plea::addCitation);
        charge.addPlea(plea.build());
      }
      return this;
    }

    /** This charge takes the place of an earlier one. */
    Accusation supersedes(Accusation earlier) {
      charge.supersedes(earlier.id);
      return this;
    }
  }
}
