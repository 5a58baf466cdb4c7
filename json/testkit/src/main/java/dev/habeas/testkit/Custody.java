package dev.habeas.testkit;

import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AcknowledgementEntry;
import dev.habeas.Arrest;
import dev.habeas.AuthorityKind;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.FirstAppearance;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Regime;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.ReleaseStanding;
import dev.habeas.Stay;
import org.jspecify.annotations.Nullable;

/** A detention in the making. */
final class Custody {
  final String id;
  final Subject who;
  final long began;

  private final Chronicle c;
  private final Detention.Builder detention = Detention.builder();
  private @Nullable Place place;
  private @Nullable Regime regime;
  private long admitted;

  /** Somebody is taken now. */
  Custody(Chronicle c, Subject who, DetentionKind kind) {
    this.c = c;
    this.who = who;
    id = c.id('d');
    began = c.now();
    detention.id(id).person(who.id).kind(kind);
    if (c.dice.chance(60)) {
      detention.addStatedReason(c.words.word(c.dice, "reason"));
    }
    if (c.tells()) {
      detention.addLegalBasis(c.provision());
    }
    if (c.mentions()) {
      detention.supervisedBy(c.authority(AuthorityKind.PROSECUTION));
    }
    c.atTheEnd(() -> c.file.addDetention(detention.build()));
  }

  /** By whom, where and how the person was taken. */
  Custody arrest(AuthorityKind by) {
    Arrest.Builder arrest = Arrest.builder();
    if (c.dice.chance(95)) {
      arrest.when(c.said(id, "/arrest/when", c.moment()));
    } else {
      c.unsaid(id, "/arrest/when");
    }
    if (c.dice.chance(70)) {
      PlaceKind kind =
          c.dice.mostly(
              PlaceKind::values, PlaceKind.HOME, PlaceKind.OTHER, PlaceKind.CROSSING_POINT);
      arrest.place(c.place(kind));
    }
    if (c.dice.chance(80)) {
      arrest.by(c.authority(by));
    }
    if (c.tells()) {
      arrest.circumstances(c.words.word(c.dice, "circumstances"));
    }
    if (c.tells()) {
      arrest.warrantShown(c.dice.chance(30));
    }
    detention.arrest(arrest.build());
    return this;
  }

  /** The person is brought before an authority. */
  void appear(AuthorityKind before) {
    c.untilOfficesAreOpen();
    FirstAppearance.Builder first = FirstAppearance.builder();
    if (c.dice.chance(90)) {
      first.when(c.said(id, "/firstAppearance/when", c.moment()));
    }
    if (c.tells()) {
      first.by(c.authority(before));
    }
    detention.firstAppearance(first.build());
  }

  /** The person is brought to a place, and leaves the one before. */
  Custody move(PlaceKind kind, @Nullable Regime how) {
    leave();
    place = c.place(kind);
    regime = how;
    admitted = c.now();
    return this;
  }

  private void leave() {
    if (place == null) {
      return;
    }
    Stay.Builder stay = Stay.builder().place(place);
    if (c.dice.chance(85)) {
      stay.from(c.day(admitted));
    }
    if (c.dice.chance(75)) {
      stay.until(c.today());
    }
    if (regime != null) {
      stay.regime(regime);
    } else if (c.tells()) {
      stay.regime(c.dice.mostly(Regime::values, Regime.ORDINARY, Regime.STRICT));
    }
    if (c.tells()) {
      stay.authority(c.authority(AuthorityKind.PRISON_SERVICE));
    }
    if (c.digresses()) {
      stay.stated(c.stated(admitted));
    }
    c.entry("custody", stay::id, stay::description, stay::addCitation);
    detention.addStay(stay.build());
    place = null;
  }

  /** Somebody asks to see the person. */
  Custody access(AccessParty who, AccessResult result, long from) {
    Access.Builder access = Access.builder().who(who).result(result);
    if (c.dice.chance(70)) {
      access.from(c.day(from));
    }
    if (c.tells()) {
      access.until(c.today());
    }
    if (c.digresses()) {
      access.stated(c.stated(from));
    }
    c.entry("custody", access::id, access::description, access::addCitation);
    detention.addAccess(access.build());
    return this;
  }

  /** An authority says whether it holds the person. */
  Custody acknowledge(Acknowledgement kind, AuthorityKind by) {
    AcknowledgementEntry.Builder said = AcknowledgementEntry.builder().kind(kind);
    if (c.dice.chance(80)) {
      said.when(c.today());
    }
    if (c.tells()) {
      said.by(c.authority(by));
    }
    c.entry("event", said::id, said::description, said::addCitation);
    detention.addAcknowledgement(said.build());
    return this;
  }

  /** How this detention belongs to an earlier one. */
  Custody link(DetentionLinkKind kind, Custody other) {
    DetentionLink.Builder link = DetentionLink.builder().kind(kind).detention(other.id);
    c.entry("custody", link::id, link::description, link::addCitation);
    detention.addLink(link.build());
    return this;
  }

  /** What life in custody brings in some days. */
  Custody goOn(int least, int most) {
    for (int i = c.repeats(); i > 0; i--) {
      long from = c.now();
      c.days(least, most);
      if (c.tells()) {
        access(c.dice.pick(AccessParty.values()), c.dice.pick(AccessResult.values()), from);
      }
      if (c.mentions()) {
        who.health(from);
      }
      if (c.mentions()) {
        Happening.ordinary(c, who, this);
      }
    }
    c.days(least, most);
    return this;
  }

  /** The person is let go now, as far as is told. */
  Release.Builder release(ReleaseReason... reasons) {
    String released = letGo(reasons);
    detention.end(
        DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release(released).build());
    finish();
    return release;
  }

  /** The person is let go now on paper, and stays. */
  void releaseOnPaper(ReleaseReason... reasons) {
    letGo(reasons);
    release.standing(ReleaseStanding.ON_PAPER);
  }

  private Release.Builder release = Release.builder();

  private String letGo(ReleaseReason... reasons) {
    Release.Builder going = Release.builder();
    release = going;
    String released = c.id('r');
    going.id(released).person(who.id).detention(id).addReasons(reasons);
    if (c.dice.chance(95)) {
      going.when(c.said(released, "/when", c.moment()));
    }
    if (c.mentions()) {
      going.standing(c.dice.mostly(ReleaseStanding::values, ReleaseStanding.IN_FACT));
    }
    if (c.tells()) {
      going.by(c.authority(AuthorityKind.PRISON_SERVICE));
    }
    if (c.mentions()) {
      going.destination(c.place(PlaceKind.HOME));
    }
    c.part("custody", going::description, going::addCitation);
    c.atTheEnd(() -> c.file.addRelease(going.build()));
    return released;
  }

  /** The detention ends now, and not by a release. */
  void end(DetentionEndManner manner) {
    DetentionEnd.Builder end = DetentionEnd.builder().manner(manner);
    if (c.dice.chance(90)) {
      end.when(c.said(id, "/end/when", c.today()));
    }
    if (c.tells()) {
      end.by(c.authority(AuthorityKind.PRISON_SERVICE));
    }
    if (manner.equals(DetentionEndManner.TRANSFER) && c.tells()) {
      end.destination(c.place(PlaceKind.PRISON));
    }
    if (manner.equals(DetentionEndManner.DEATH) || manner.equals(DetentionEndManner.EXECUTION)) {
      boolean executed = manner.equals(DetentionEndManner.EXECUTION);
      end.cause(c.words.word(c.dice, executed ? "execution" : "cause"));
      if (c.tells()) {
        end.remains(c.words.word(c.dice, "remains"));
      }
    }
    detention.end(end.build());
    finish();
  }

  /** The person is still held now, and nothing more is known. */
  void goesOn() {
    if (c.dice.chance(80)) {
      detention.stillHeldAsOf(c.today());
    }
    finish();
  }

  private void finish() {
    leave();
    if (c.mentions()) {
      detention.addStated(c.stated(began));
    }
    c.part("custody", detention::description, detention::addCitation);
  }
}
