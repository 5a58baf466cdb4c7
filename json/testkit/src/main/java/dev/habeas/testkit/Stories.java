package dev.habeas.testkit;

import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AuthorityKind;
import dev.habeas.ChargeStatus;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.LegalStatus;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.OrderLinkKind;
import dev.habeas.OrderState;
import dev.habeas.ParticipantRole;
import dev.habeas.PlaceKind;
import dev.habeas.ProceedingKind;
import dev.habeas.Regime;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.StageKind;
import dev.habeas.StatementStatus;
import java.util.ArrayList;
import java.util.List;

/** How cases of each shape go, from the first day to the last that is told of. */
final class Stories {
  private final Chronicle c;

  private Stories(Chronicle c) {
    this.c = c;
  }

  /** Tells a case. */
  static void tell(CaseShape shape, Chronicle c) {
    Stories stories = new Stories(c);
    Subject main =
        switch (shape) {
          case BAIL -> stories.bail();
          case ADMINISTRATIVE_DETENTION -> stories.administrativeDetention();
          case ENFORCED_DISAPPEARANCE -> stories.enforcedDisappearance();
          case CO_DEFENDANTS -> stories.coDefendants();
          case ACQUITTAL_AND_REARREST -> stories.acquittalAndRearrest();
          case EXCHANGE -> stories.exchange();
          case DEATH_IN_CUSTODY -> stories.deathInCustody();
          case IMMIGRATION -> stories.immigration();
          case MINOR -> stories.minor();
          case SEALED_IDENTITY -> stories.sealedIdentity();
          case HOUSE_ARREST -> stories.houseArrest();
          case CONFLICTING_SOURCES -> stories.conflictingSources();
        };
    stories.frame(shape, main);
  }

  /** What is said of the file as a whole. */
  private void frame(CaseShape shape, Subject main) {
    boolean sealed = shape == CaseShape.SEALED_IDENTITY;
    c.file.language(c.words.language());
    if (c.dice.chance(90)) {
      c.file.title(
          c.words.word(c.dice, sealed ? "sealed-title" : "case-title").replace("{0}", main.name));
    }
    if (sealed || c.tells()) {
      Handling.Builder handling =
          Handling.builder()
              .level(sealed ? HandlingLevel.RESTRICTED : c.dice.pick(HandlingLevel.values()));
      if (c.tells()) {
        handling.consent(c.words.word(c.dice, "consent"));
      }
      if (c.tells()) {
        handling.reviewBy(c.day(c.now() + c.dice.between(90, 900) * (long) Chronicle.DAY));
      }
      c.file.handling(handling.build());
    }
    boolean contested = shape == CaseShape.CONFLICTING_SOURCES;
    c.dispute(contested ? 3 + c.repeats() : c.tells() ? 1 + c.repeats() : 0);
  }

  private Subject bail() {
    Subject who = Subject.adult(c);
    before(who);
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL).step(StageKind.INVESTIGATION_OPENED);
    Custody held = takenForACrime(who, trial);
    Trial.Accusation charge = trial.charge(who);
    Ruling detained = trial.order(OrderKind.DETENTION, held, who).on(charge);
    detained.months(c.dice.between(1, 3));
    held.move(PlaceKind.REMAND_PRISON, null).goOn(5, 25);
    OrderKind kind =
        c.dice.oneOf(
            OrderKind.BAIL,
            OrderKind.BAIL,
            OrderKind.PERSONAL_UNDERTAKING,
            OrderKind.TRAVEL_RESTRICTION);
    Ruling out = trial.order(kind, held, who).on(charge).link(OrderLinkKind.REPLACES, detained);
    if (kind.equals(OrderKind.BAIL)) {
      out.measure(MeasureKind.BAIL, who);
    }
    out.measure(c.dice.mostly(MeasureKind::values, MeasureKind.TRAVEL_BAN, MeasureKind.REPORTING));
    detained.becomes(OrderState.SUPERSEDED);
    c.days(0, 3);
    Release.Builder release =
        held.release(
            kind.equals(OrderKind.BAIL)
                ? ReleaseReason.BAIL
                : kind.equals(OrderKind.PERSONAL_UNDERTAKING)
                    ? ReleaseReason.PERSONAL_UNDERTAKING
                    : ReleaseReason.OTHER_RESTRAINT_SUBSTITUTED);
    release.order(out.id);
    if (c.tells()) {
      release.addCondition(Ruling.measure(c, MeasureKind.NO_CONTACT, who));
    }
    out.followed();
    tried(trial, charge, out);
    return who;
  }

  private Subject administrativeDetention() {
    Subject who = Subject.adult(c);
    before(who);
    DetentionKind kind =
        c.dice.oneOf(
            DetentionKind.ADMINISTRATIVE,
            DetentionKind.ADMINISTRATIVE,
            DetentionKind.ADMINISTRATIVE,
            DetentionKind.MILITARY,
            DetentionKind.CIVIL_CONTEMPT);
    Custody held = new Custody(c, who, kind).arrest(AuthorityKind.MILITARY);
    held.move(PlaceKind.MILITARY_SITE, null);
    c.days(1, 8);
    Trial review =
        new Trial(c, ProceedingKind.ADMINISTRATIVE).party(ParticipantRole.APPLICANT, who);
    Ruling order =
        new Ruling(c, OrderKind.ADMINISTRATIVE_DETENTION, AuthorityKind.MILITARY, held, who);
    long until = order.months(c.dice.between(3, 6));
    held.move(PlaceKind.PRISON, null);
    review.step(StageKind.HEARING).others();
    for (int i = 1 + c.repeats(); i > 0; i--) {
      held.goOn(3, 15);
      incident(held, who, order);
      c.untilShortlyBefore(until);
      Ruling renewed =
          new Ruling(c, OrderKind.ADMINISTRATIVE_DETENTION, AuthorityKind.MILITARY, held, who)
              .link(OrderLinkKind.EXTENDS, order);
      order.becomes(OrderState.SUPERSEDED);
      order = renewed;
      until = Math.max(until, order.months(c.dice.between(3, 6)));
    }
    if (c.tells()) {
      petition(held, who);
    }
    review.goOn(5, 20);
    c.days(20, 60);
    if (c.dice.chance(40)) {
      held.goesOn();
    } else {
      held.release(
          c.dice.oneOf(
              ReleaseReason.ORDER_EXPIRED,
              ReleaseReason.DETENTION_RULED_UNLAWFUL,
              ReleaseReason.RELEASE_WITHOUT_CHARGE));
    }
    return who;
  }

  private Subject enforcedDisappearance() {
    Subject who = Subject.adult(c);
    Subject relative = relative(who);
    DetentionKind kind =
        c.dice.oneOf(
            DetentionKind.ENFORCED_DISAPPEARANCE,
            DetentionKind.ENFORCED_DISAPPEARANCE,
            DetentionKind.ENFORCED_DISAPPEARANCE,
            DetentionKind.INFORMAL,
            DetentionKind.HOSTAGE,
            DetentionKind.UNKNOWN);
    who.lastSeen();
    Custody held =
        new Custody(c, who, kind)
            .arrest(c.dice.oneOf(AuthorityKind.ARMED_GROUP, AuthorityKind.SECURITY_SERVICE));
    if (c.tells()) {
      Happening.happens(c, EventKind.DISAPPEARANCE, who);
    }
    held.move(PlaceKind.UNOFFICIAL, Regime.INCOMMUNICADO);
    c.days(2, 20);
    held.acknowledge(
        c.dice.mostly(Acknowledgement::values, Acknowledgement.DENIED), AuthorityKind.POLICE);
    Trial search = new Trial(c, ProceedingKind.CRIMINAL).step(StageKind.COMPLAINT);
    search.party(ParticipantRole.COMPLAINANT, relative).party(ParticipantRole.VICTIM, who).others();
    if (c.tells()) {
      petition(held, who);
    }
    held.access(AccessParty.FAMILY, AccessResult.DENIED, c.now());
    c.days(30, 200);
    if (c.tells()) {
      Happening.happens(c, c.dice.oneOf(EventKind.SIGHTING, EventKind.NOTIFICATION_WITHHELD), who);
    }
    if (c.tells()) {
      held.move(PlaceKind.SECURITY_SERVICE_SITE, Regime.INCOMMUNICADO);
    }
    for (int i = c.repeats(); i > 0; i--) {
      c.days(20, 90);
      held.acknowledge(c.dice.pick(Acknowledgement.values()), AuthorityKind.MINISTRY);
      search.step(c.dice.mostly(StageKind::values, StageKind.INVESTIGATION_SUSPENDED));
    }
    c.days(30, 600);
    switch (c.dice.below(6)) {
      case 0 -> held.release(ReleaseReason.RANSOM_OR_INFORMAL);
      case 1 -> held.end(DetentionEndManner.DISAPPEARANCE);
      case 2 -> held.end(DetentionEndManner.UNKNOWN);
      case 3 -> {
        held.end(DetentionEndManner.ESCAPE);
        Happening.happens(c, EventKind.FLIGHT, who);
      }
      default -> {
        held.goesOn();
        c.days(400, 2000);
        if (c.tells()) {
          Happening.happens(c, EventKind.DECLARED_DEAD, who);
        }
      }
    }
    return who;
  }

  private Subject coDefendants() {
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL).step(StageKind.INVESTIGATION_OPENED);
    List<Subject> group = new ArrayList<>();
    List<Custody> held = new ArrayList<>();
    List<Trial.Accusation> charges = new ArrayList<>();
    for (int i = 1 + c.upTo(4); i > 0; i--) {
      Subject who = Subject.adult(c);
      group.add(who);
      held.add(takenForACrime(who, trial));
      charges.add(trial.charge(who));
      trial.party(ParticipantRole.CO_DEFENDANT, who);
      c.days(0, 20);
    }
    Subject first = group.get(0);
    Subject[] all = group.toArray(new Subject[0]);
    for (Subject other : group.subList(1, group.size())) {
      other.relation(
          c.dice.mostly(RelationKind::values, RelationKind.CO_DEFENDANT, RelationKind.SIBLING),
          first);
    }
    if (c.tells()) {
      Subject others = Subject.group(c, c.dice.between(3, 40));
      first.relation(RelationKind.MEMBER_OF, others);
      Happening.happens(c, EventKind.QUESTIONING, others);
    }
    Ruling detained = trial.order(OrderKind.DETENTION, null, all);
    detained.months(6);
    for (Custody one : held) {
      one.move(PlaceKind.REMAND_PRISON, null);
    }
    trial.others().step(StageKind.JOINED, all);
    c.days(20, 60);
    trial.step(StageKind.INDICTMENT_FILED).step(StageKind.INDICTMENT_ACCEPTED);
    held.get(0).goOn(5, 20);
    for (Trial.Accusation charge : charges) {
      charge.contested();
    }
    trial.goOn(5, 40);
    c.days(1, 30);
    trial.step(StageKind.VERDICT, all);
    for (int i = 0; i < held.size(); i++) {
      outcome(trial, held.get(i), charges.get(i));
    }
    trial.planned();
    return first;
  }

  private Subject acquittalAndRearrest() {
    Subject who = Subject.adult(c);
    before(who);
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL);
    Custody held = takenForACrime(who, trial);
    Trial.Accusation charge = trial.charge(who);
    trial.order(OrderKind.DETENTION, held, who).on(charge).months(9);
    held.move(PlaceKind.REMAND_PRISON, null).goOn(20, 60);
    charge.contested();
    trial.others().goOn(5, 40).step(StageKind.VERDICT);
    Ruling acquittal = trial.order(OrderKind.ACQUITTAL, null, who).on(charge);
    charge.becomes(ChargeStatus.ACQUITTED);
    who.status(LegalStatus.ACQUITTED_NOT_FINAL, trial);
    Custody again;
    if (c.dice.chance(50)) {
      held.end(DetentionEndManner.CONTINUED);
      again = new Custody(c, who, DetentionKind.CRIMINAL).link(DetentionLinkKind.CONTINUES, held);
    } else {
      c.hours(1, 30);
      if (c.dice.chance(30)) {
        held.releaseOnPaper(ReleaseReason.ACQUITTAL);
        again = new Custody(c, who, DetentionKind.CRIMINAL).arrest(AuthorityKind.POLICE);
        again.link(DetentionLinkKind.PARALLEL_TO, held);
        c.days(1, 20);
        held.goesOn();
      } else {
        held.release(ReleaseReason.ACQUITTAL).order(acquittal.id);
        c.hours(1, 12);
        DetentionKind kind = c.dice.oneOf(DetentionKind.CRIMINAL, DetentionKind.PROTECTIVE);
        again = new Custody(c, who, kind).arrest(AuthorityKind.POLICE);
      }
    }
    c.hours(2, 60);
    Trial second = new Trial(c, ProceedingKind.CRIMINAL).step(StageKind.CHARGE_BROUGHT);
    Trial.Accusation other = second.charge(who);
    if (c.dice.chance(30)) {
      other.supersedes(charge);
    }
    Ruling warrant = second.order(OrderKind.ARREST_WARRANT, again, who).on(other);
    incident(again, who, warrant);
    again.move(PlaceKind.REMAND_PRISON, null).goOn(10, 60);
    trial.step(StageKind.APPEAL_FILED);
    if (c.tells()) {
      acquittal.becomes(c.dice.oneOf(OrderState.APPEALED, OrderState.CONFIRMED, OrderState.FINAL));
    }
    outcome(second, again, other.contested());
    return who;
  }

  private Subject exchange() {
    Subject who = Subject.adult(c);
    Subject companion = Subject.adult(c);
    Subject others = Subject.group(c, c.dice.between(2, 160));
    DetentionKind kind =
        c.dice.oneOf(
            DetentionKind.PRISONER_OF_WAR,
            DetentionKind.CRIMINAL,
            DetentionKind.HOSTAGE,
            DetentionKind.MILITARY);
    Custody held = new Custody(c, who, kind).arrest(AuthorityKind.MILITARY);
    c.days(1, 40);
    Custody heldToo = new Custody(c, companion, kind).arrest(AuthorityKind.ARMED_GROUP);
    held.move(PlaceKind.MILITARY_SITE, null).goOn(10, 60);
    heldToo.move(PlaceKind.PENAL_COLONY, null);
    if (c.tells()) {
      held.acknowledge(c.dice.pick(Acknowledgement.values()), AuthorityKind.MINISTRY);
    }
    Trial trial = new Trial(c, ProceedingKind.MILITARY).step(StageKind.TRIAL_OPENED);
    Trial.Accusation charge = trial.charge(who);
    trial.others().goOn(2, 30);
    charge.becomes(ChargeStatus.CONVICTED);
    Ruling verdict = trial.order(OrderKind.SENTENCE, held, who).on(charge);
    Punishment.of(
        c, SentenceState.PRONOUNCED, SentencePartKind.IMPRISONMENT, verdict, null, charge);
    who.status(LegalStatus.CONVICTED, trial);
    held.move(PlaceKind.PENAL_COLONY, Regime.STRICT).goOn(60, 300);
    OrderKind mercy = c.dice.oneOf(OrderKind.PARDON, OrderKind.AMNESTY, OrderKind.COMMUTATION);
    Ruling pardon = new Ruling(c, mercy, AuthorityKind.HEAD_OF_STATE, null, who);
    c.days(1, 10);
    Event.Builder event =
        Happening.event(c, EventKind.PRISONER_EXCHANGE, who, companion, others)
            .addParty(c.authority(AuthorityKind.MINISTRY))
            .addParty(c.authority(AuthorityKind.ARMED_GROUP))
            .addQuantity(Happening.item(c));
    String exchanged = Happening.add(c, event);
    held.release(ReleaseReason.PRISONER_EXCHANGE, merciful(mercy))
        .event(exchanged)
        .order(pardon.id)
        .destination(c.place(PlaceKind.CROSSING_POINT));
    heldToo
        .release(
            c.dice.oneOf(
                ReleaseReason.PRISONER_EXCHANGE,
                ReleaseReason.HANDOVER_TO_OTHER_STATE,
                ReleaseReason.REPATRIATION))
        .event(exchanged);
    who.status(mercy.equals(OrderKind.PARDON) ? LegalStatus.PARDONED : LegalStatus.UNKNOWN, trial);
    if (c.tells()) {
      c.hours(2, 40);
      Happening.happens(c, EventKind.DEPARTURE, who);
    }
    return who;
  }

  private static ReleaseReason merciful(OrderKind kind) {
    return kind.equals(OrderKind.PARDON)
        ? ReleaseReason.PARDON
        : kind.equals(OrderKind.AMNESTY) ? ReleaseReason.AMNESTY : ReleaseReason.COMMUTATION;
  }

  private Subject deathInCustody() {
    Subject who = Subject.adult(c);
    before(who);
    Subject relative = relative(who);
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL);
    Custody held = takenForACrime(who, trial);
    Trial.Accusation charge = trial.charge(who).contested();
    trial.order(OrderKind.DETENTION, held, who).on(charge).months(6);
    held.move(PlaceKind.REMAND_PRISON, null).goOn(10, 60);
    who.health(held.began);
    Ruling care =
        trial.order(c.dice.oneOf(OrderKind.MEDICAL_CARE, OrderKind.MEDICAL_EXAMINATION), held, who);
    care.measure(c.dice.oneOf(MeasureKind.HOSPITALISATION, MeasureKind.MEDICAL_TREATMENT), who);
    c.days(2, 30);
    care.followed();
    Happening.happens(c, EventKind.MEDICAL_EMERGENCY, who);
    if (c.tells()) {
      held.move(PlaceKind.HOSPITAL, Regime.HOSPITAL);
      c.days(1, 8);
    }
    boolean executed = c.dice.chance(15);
    if (executed) {
      charge.becomes(ChargeStatus.CONVICTED);
      Ruling verdict = trial.order(OrderKind.SENTENCE, held, who).on(charge);
      Punishment.of(c, SentenceState.PRONOUNCED, SentencePartKind.DEATH, verdict, null, charge);
      c.days(20, 900);
      Happening.happens(c, EventKind.PUNISHMENT_CARRIED_OUT, who);
    }
    held.end(executed ? DetentionEndManner.EXECUTION : DetentionEndManner.DEATH);
    who.death();
    Happening.happens(c, EventKind.DEATH, who);
    c.days(1, 40);
    Happening.happens(
        c, c.dice.oneOf(EventKind.NOTIFICATION, EventKind.NOTIFICATION_WITHHELD), relative);
    boolean abroad = c.dice.chance(40);
    Trial inquiry =
        new Trial(c, abroad ? ProceedingKind.INTERNATIONAL : ProceedingKind.CIVIL)
            .party(ParticipantRole.APPLICANT, relative)
            .step(abroad ? StageKind.INTERNATIONAL_APPLICATION : StageKind.COMPLAINT);
    c.days(60, 600);
    inquiry.others().goOn(5, 50);
    if (c.tells() && !executed) {
      charge.becomes(c.dice.oneOf(ChargeStatus.DISMISSED, ChargeStatus.DROPPED));
      who.status(LegalStatus.PROCEEDINGS_TERMINATED, trial);
    }
    return who;
  }

  private Subject immigration() {
    Subject who = Subject.adult(c);
    DetentionKind kind =
        c.dice.oneOf(
            DetentionKind.IMMIGRATION, DetentionKind.IMMIGRATION, DetentionKind.EXTRADITION);
    boolean extradition = kind.equals(DetentionKind.EXTRADITION);
    Custody held = new Custody(c, who, kind).arrest(AuthorityKind.IMMIGRATION_SERVICE);
    held.move(PlaceKind.IMMIGRATION_CENTRE, null);
    c.hours(10, 90);
    held.appear(AuthorityKind.COURT);
    Trial trial =
        new Trial(
                c,
                extradition
                    ? ProceedingKind.EXTRADITION
                    : c.dice.mostly(ProceedingKind::values, ProceedingKind.IMMIGRATION))
            .party(extradition ? ParticipantRole.RESPONDENT : ParticipantRole.APPLICANT, who)
            .step(StageKind.HEARING)
            .others();
    Ruling removal =
        trial.order(extradition ? OrderKind.EXTRADITION : OrderKind.DEPORTATION, null, who);
    held.access(AccessParty.CONSUL, c.dice.pick(AccessResult.values()), c.now()).goOn(10, 60);
    if (c.tells()) {
      Trial beyond =
          new Trial(c, ProceedingKind.INTERNATIONAL).step(StageKind.INTERNATIONAL_APPLICATION);
      Ruling stay =
          new Ruling(c, OrderKind.INTERIM_MEASURE, AuthorityKind.INTERNATIONAL_COURT, held, who)
              .in(beyond)
              .link(OrderLinkKind.STAYS, removal)
              .measure(MeasureKind.STAY_OF_REMOVAL, who);
      removal.becomes(OrderState.STAYED);
      c.days(10, 200);
      stay.becomes(OrderState.LIFTED).followed();
      beyond.step(StageKind.INTERNATIONAL_DECISION);
    }
    trial.goOn(10, 60);
    c.days(2, 40);
    if (c.dice.chance(25)) {
      held.goesOn();
      trial.planned();
    } else if (c.dice.chance(15)) {
      held.end(DetentionEndManner.TRANSFER);
      Happening.happens(c, EventKind.LOSS_OF_NATIONALITY, who);
    } else {
      ReleaseReason reason =
          extradition
              ? ReleaseReason.EXTRADITION
              : c.dice.oneOf(
                  ReleaseReason.DEPORTATION,
                  ReleaseReason.REPATRIATION,
                  ReleaseReason.HANDOVER_TO_OTHER_STATE,
                  ReleaseReason.INTERNATIONAL_DECISION,
                  ReleaseReason.RELEASE_WITHOUT_CHARGE);
      held.release(reason).order(removal.id);
      removal.obeyed(c.dice.pick(dev.habeas.Compliance.values()));
      if (c.tells()) {
        Happening.happens(c, EventKind.DEPARTURE, who);
      }
    }
    return who;
  }

  private Subject minor() {
    Subject who = Subject.minor(c);
    Subject parent = Subject.adult(c);
    who.relation(RelationKind.PARENT, parent);
    DetentionKind kind =
        c.dice.oneOf(
            DetentionKind.CRIMINAL,
            DetentionKind.CRIMINAL,
            DetentionKind.PROTECTIVE,
            DetentionKind.PSYCHIATRIC);
    Custody held = new Custody(c, who, kind).arrest(AuthorityKind.POLICE);
    held.move(PlaceKind.POLICE_STATION, null);
    c.hours(3, 40);
    Happening.happens(c, EventKind.NOTIFICATION, parent);
    held.access(AccessParty.FAMILY, c.dice.pick(AccessResult.values()), held.began);
    c.hours(3, 30);
    held.appear(AuthorityKind.COURT);
    if (kind.equals(DetentionKind.CRIMINAL)) {
      Trial trial = new Trial(c, ProceedingKind.CRIMINAL).step(StageKind.CHARGE_BROUGHT);
      Trial.Accusation charge = trial.charge(who).contested();
      held.move(PlaceKind.REMAND_PRISON, null).goOn(3, 20);
      trial.others().goOn(3, 20);
      outcome(trial, held, charge);
    } else {
      ProceedingKind civil = c.dice.mostly(ProceedingKind::values, ProceedingKind.CIVIL);
      Trial trial = new Trial(c, civil).party(ParticipantRole.RESPONDENT, who);
      Ruling order = trial.order(OrderKind.PSYCHIATRIC_COMMITMENT, held, who);
      held.move(PlaceKind.PSYCHIATRIC_HOSPITAL, Regime.HOSPITAL).goOn(10, 60);
      incident(held, who, order);
      held.release(c.dice.oneOf(ReleaseReason.MEDICAL, ReleaseReason.RELEASE_WITHOUT_CHARGE));
    }
    return who;
  }

  private Subject sealedIdentity() {
    Subject who = Subject.hidden(c);
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL);
    Custody held = new Custody(c, who, DetentionKind.CRIMINAL);
    if (c.tells()) {
      held.arrest(AuthorityKind.SECURITY_SERVICE);
    } else {
      c.unsaid(held.id, "/arrest/when");
    }
    held.move(PlaceKind.REMAND_PRISON, Regime.SOLITARY);
    c.days(1, 20);
    Trial.Accusation charge = trial.charge(who);
    c.unsaid(charge.id, "/provisions");
    Ruling secret =
        trial
            .order(OrderKind.CONFIDENTIALITY, null, who)
            .on(charge)
            .measure(MeasureKind.COMMUNICATION_RESTRICTION, who);
    held.goOn(20, 90);
    trial.goOn(3, 30);
    charge.contested();
    Ruling sealed = trial.order(OrderKind.SENTENCE, held, who).on(charge);
    charge.becomes(ChargeStatus.CONVICTED);
    String sentence =
        Punishment.of(
            c, SentenceState.PRONOUNCED, SentencePartKind.IMPRISONMENT, sealed, null, charge);
    c.unsaid(sentence, "/parts/1/kind");
    sealed.becomes(OrderState.SEALED);
    c.days(60, 800);
    Happening.happens(c, EventKind.PUBLICATION, who);
    sealed.becomes(c.dice.oneOf(OrderState.PUBLISHED_IN_PART, OrderState.PUBLISHED));
    secret.becomes(OrderState.LIFTED);
    if (c.dice.chance(60)) {
      held.goesOn();
    } else {
      held.release(c.dice.oneOf(ReleaseReason.OTHER, ReleaseReason.UNKNOWN, ReleaseReason.PAROLE));
    }
    return who;
  }

  private Subject houseArrest() {
    Subject who = Subject.adult(c);
    before(who);
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL);
    Custody prison = takenForACrime(who, trial);
    Trial.Accusation charge = trial.charge(who);
    Ruling detained = trial.order(OrderKind.DETENTION, prison, who).on(charge);
    detained.months(2);
    prison.move(PlaceKind.REMAND_PRISON, null).goOn(3, 20);
    Ruling home =
        trial
            .order(OrderKind.HOUSE_ARREST, prison, who)
            .on(charge)
            .link(OrderLinkKind.MODIFIES, detained)
            .measure(MeasureKind.HOUSE_ARREST, who)
            .measure(c.dice.oneOf(MeasureKind.ELECTRONIC_MONITORING, MeasureKind.SURVEILLANCE));
    detained.becomes(OrderState.MODIFIED);
    home.months(2);
    c.hours(2, 40);
    boolean released = c.dice.chance(60);
    if (released) {
      prison.release(ReleaseReason.HOUSE_ARREST_SUBSTITUTED).order(home.id);
    } else {
      prison.end(DetentionEndManner.CONTINUED);
    }
    Custody house = new Custody(c, who, DetentionKind.HOUSE_ARREST);
    house.link(
        released
            ? c.dice.oneOf(
                DetentionLinkKind.CONTINUES, DetentionLinkKind.PART_OF, DetentionLinkKind.UNKNOWN)
            : DetentionLinkKind.CONTINUES,
        prison);
    house
        .move(
            PlaceKind.HOME,
            c.dice.oneOf(Regime.HOUSE_ARREST, Regime.ELECTRONIC_MONITORING, Regime.NON_CUSTODIAL))
        .goOn(5, 30);
    home.followed();
    Ruling longer =
        trial.order(OrderKind.DETENTION_EXTENSION, house, who).link(OrderLinkKind.EXTENDS, home);
    longer.months(3);
    incident(house, who, longer);
    house.goOn(5, 30);
    trial.others().goOn(5, 20);
    outcome(trial, house, charge.contested());
    return who;
  }

  private Subject conflictingSources() {
    Subject who = Subject.adult(c);
    before(who);
    Trial trial = new Trial(c, ProceedingKind.CRIMINAL).step(StageKind.COMPLAINT);
    Custody held = takenForACrime(who, trial);
    c.doubt(held.id, c.dice.oneOf(StatementStatus.DISPUTED, StatementStatus.NORMAL));
    Trial.Accusation charge = trial.charge(who);
    Ruling order = trial.order(OrderKind.DETENTION, held, who).on(charge);
    order.months(4);
    held.move(PlaceKind.POLICE_STATION, null).goOn(2, 20);
    held.move(PlaceKind.REMAND_PRISON, null).goOn(5, 30);
    incident(held, who, order);
    String sighted = Happening.happens(c, EventKind.SIGHTING, who);
    if (c.dice.chance(50)) {
      c.doubt(sighted, StatementStatus.DEPRECATED);
    }
    trial.others().goOn(5, 20);
    outcome(trial, held, charge.contested());
    return who;
  }

  /** What is told of somebody before the case begins. */
  private void before(Subject who) {
    if (c.mentions()) {
      who.earlierStatus();
    }
  }

  private Subject relative(Subject who) {
    Subject relative = Subject.adult(c);
    who.relation(
        c.dice.mostly(RelationKind::values, RelationKind.SPOUSE, RelationKind.SIBLING), relative);
    return relative;
  }

  /** Arrested, brought to a police station and before a judge. */
  private Custody takenForACrime(Subject who, Trial trial) {
    Custody held = new Custody(c, who, DetentionKind.CRIMINAL).arrest(AuthorityKind.POLICE);
    if (c.tells()) {
      held.move(PlaceKind.POLICE_STATION, null);
    }
    if (c.tells()) {
      c.hours(1, 10);
      Happening.happens(c, c.dice.oneOf(EventKind.SEARCH, EventKind.QUESTIONING), who);
    }
    c.hours(5, 70);
    if (c.dice.chance(60)) {
      held.appear(AuthorityKind.COURT);
    }
    if (c.tells()) {
      trial.step(StageKind.FIRST_APPEARANCE);
    }
    if (c.tells()) {
      who.status(c.dice.oneOf(LegalStatus.SUSPECT, LegalStatus.ACCUSED), trial);
    }
    return held;
  }

  /** An order of any kind, which does something to an earlier one. */
  private void incident(Custody held, Subject who, Ruling earlier) {
    for (int i = c.repeats(); i > 0; i--) {
      c.days(1, 10);
      Ruling order =
          new Ruling(
              c, c.dice.pick(OrderKind.values()), c.dice.pick(AuthorityKind.values()), held, who);
      if (c.tells()) {
        order.link(c.dice.pick(links()), earlier);
      }
      if (c.tells()) {
        order.measure(c.dice.pick(MeasureKind.values()), who);
      }
      c.days(0, 5);
      order.followed();
    }
  }

  /** Links of which none says how the times of the two orders lie. */
  private static List<OrderLinkKind> links() {
    return List.of(
        OrderLinkKind.MODIFIES,
        OrderLinkKind.LIFTS,
        OrderLinkKind.REPLACES,
        OrderLinkKind.UPHOLDS,
        OrderLinkKind.QUASHES,
        OrderLinkKind.STAYS,
        OrderLinkKind.RESTORES,
        OrderLinkKind.MERGES,
        OrderLinkKind.UNKNOWN);
  }

  /** Somebody asks a court whether the detention is lawful. */
  private void petition(Custody held, Subject who) {
    Trial petition =
        new Trial(
                c,
                c.dice.mostly(
                    ProceedingKind::values,
                    ProceedingKind.CONSTITUTIONAL,
                    ProceedingKind.ADMINISTRATIVE))
            .party(ParticipantRole.APPLICANT, who)
            .step(StageKind.HABEAS_PETITION);
    c.days(3, 30);
    Ruling order =
        petition
            .order(OrderKind.HABEAS_CORPUS, held, who)
            .measure(c.dice.oneOf(MeasureKind.DISCLOSURE_OF_WHEREABOUTS, MeasureKind.RELEASE), who);
    c.days(1, 20);
    order.followed();
  }

  /** The trial of somebody who is at liberty. */
  private void tried(Trial trial, Trial.Accusation charge, Ruling bail) {
    c.days(10, 60);
    trial.step(StageKind.INDICTMENT_FILED).others();
    charge.contested();
    trial.goOn(5, 40);
    if (c.dice.chance(30)) {
      trial.planned();
      return;
    }
    trial.step(StageKind.VERDICT);
    boolean convicted = c.dice.chance(50);
    charge.becomes(convicted ? ChargeStatus.CONVICTED : ChargeStatus.ACQUITTED);
    Ruling verdict =
        trial
            .order(convicted ? OrderKind.CONVICTION : OrderKind.ACQUITTAL, null, charge.against)
            .on(charge);
    if (convicted) {
      SentencePartKind kind =
          c.dice.mostly(
              SentencePartKind::values,
              SentencePartKind.FINE,
              SentencePartKind.PROBATION,
              SentencePartKind.SUSPENDED_IMPRISONMENT);
      Punishment.of(c, SentenceState.PRONOUNCED, kind, verdict, null, charge);
      charge.against.status(LegalStatus.CONVICTED_NOT_FINAL, trial);
    } else {
      charge.against.status(LegalStatus.ACQUITTED, trial);
    }
    bail.becomes(OrderState.EXPIRED);
  }

  /** How the trial ends for somebody who is held, and the detention with it or not. */
  private void outcome(Trial trial, Custody held, Trial.Accusation charge) {
    Subject who = held.who;
    c.days(1, 10);
    switch (c.dice.below(7)) {
      case 0, 1 -> sentenced(trial, held, charge);
      case 2 -> {
        charge.becomes(ChargeStatus.CONVICTED);
        Ruling verdict = trial.order(OrderKind.CONVICTION, held, who).on(charge);
        Punishment.of(
            c,
            SentenceState.PRONOUNCED,
            c.dice.oneOf(SentencePartKind.FINE, SentencePartKind.SUSPENDED_IMPRISONMENT),
            verdict,
            null,
            charge);
        held.release(c.dice.oneOf(ReleaseReason.NON_CUSTODIAL_SENTENCE, ReleaseReason.TIME_SERVED))
            .order(verdict.id);
      }
      case 3 -> {
        charge.becomes(ChargeStatus.ACQUITTED);
        Ruling verdict = trial.order(OrderKind.ACQUITTAL, held, who).on(charge);
        held.release(ReleaseReason.ACQUITTAL).order(verdict.id);
        who.status(LegalStatus.ACQUITTED, trial);
      }
      case 4 -> {
        charge.becomes(c.dice.oneOf(ChargeStatus.DROPPED, ChargeStatus.WITHDRAWN));
        Ruling end = trial.order(OrderKind.DISMISSAL, held, who).on(charge);
        held.release(
                c.dice.oneOf(
                    ReleaseReason.CHARGES_DROPPED,
                    ReleaseReason.PROCEEDINGS_TERMINATED,
                    ReleaseReason.ERRONEOUS_RELEASE))
            .order(end.id);
        trial.step(StageKind.TERMINATED);
      }
      case 5 -> {
        Punishment.of(
            c, SentenceState.REQUESTED, SentencePartKind.IMPRISONMENT, null, null, charge);
        trial.step(StageKind.SENTENCE_REQUESTED).planned();
        held.goesOn();
      }
      default -> {
        trial.planned();
        held.goesOn();
      }
    }
  }

  private void sentenced(Trial trial, Custody held, Trial.Accusation charge) {
    Subject who = held.who;
    charge.becomes(ChargeStatus.CONVICTED);
    Ruling verdict = trial.order(OrderKind.SENTENCE, held, who).on(charge);
    String first =
        Punishment.of(
            c,
            SentenceState.PRONOUNCED,
            c.dice.mostly(SentencePartKind::values, SentencePartKind.IMPRISONMENT),
            verdict,
            null,
            charge);
    who.status(LegalStatus.CONVICTED, trial);
    held.move(PlaceKind.PRISON, Regime.ORDINARY).goOn(10, 90);
    if (c.tells()) {
      trial.step(StageKind.APPEAL_FILED);
      c.days(20, 200);
      Ruling appeal =
          trial
              .order(OrderKind.APPEAL_RULING, held, who)
              .on(charge)
              .link(OrderLinkKind.UPHOLDS, verdict);
      appeal.followed();
      Punishment.of(
          c,
          c.dice.oneOf(
              SentenceState.MODIFIED,
              SentenceState.MERGED,
              SentenceState.QUASHED,
              SentenceState.COMMUTED,
              SentenceState.SERVED,
              SentenceState.UNKNOWN),
          SentencePartKind.IMPRISONMENT,
          appeal,
          first,
          charge);
    }
    c.days(30, 400);
    if (c.dice.chance(50)) {
      held.goesOn();
    } else {
      held.release(
          c.dice.oneOf(
              ReleaseReason.SENTENCE_SERVED,
              ReleaseReason.PAROLE,
              ReleaseReason.CONVICTION_QUASHED,
              ReleaseReason.MEDICAL));
    }
  }
}
