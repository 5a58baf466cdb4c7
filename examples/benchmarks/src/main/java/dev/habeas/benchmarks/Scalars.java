package dev.habeas.benchmarks;

import dev.habeas.AbsenceReason;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AffiliationKind;
import dev.habeas.Attribution;
import dev.habeas.AuthorityKind;
import dev.habeas.ChargeStatus;
import dev.habeas.Code;
import dev.habeas.Compliance;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLinkKind;
import dev.habeas.EventKind;
import dev.habeas.HandlingLevel;
import dev.habeas.IdentifierKind;
import dev.habeas.LegalStatus;
import dev.habeas.MeasureKind;
import dev.habeas.NameKind;
import dev.habeas.OrderKind;
import dev.habeas.OrderLinkKind;
import dev.habeas.OrderState;
import dev.habeas.ParticipantRole;
import dev.habeas.PersonPlaceKind;
import dev.habeas.PlaceKind;
import dev.habeas.Plea;
import dev.habeas.ProceedingKind;
import dev.habeas.QuantityComparator;
import dev.habeas.Recognition;
import dev.habeas.Regime;
import dev.habeas.RelationKind;
import dev.habeas.ReleaseReason;
import dev.habeas.ReleaseStanding;
import dev.habeas.Reliability;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.Sex;
import dev.habeas.SourceKind;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.Stance;
import dev.habeas.StatementStatus;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.function.Function;

/** The small types that JSON holds as text, as any binding has to be told. */
final class Scalars {
  /** Takes one type after another. */
  interface Binding {
    <T> void bind(Class<T> type, Function<String, T> read, Function<T, String> write);
  }

  private final Binding binding;

  private Scalars(Binding binding) {
    this.binding = binding;
  }

  /** Binds dates, terms and all vocabularies. */
  static void bindAll(Binding binding) {
    new Scalars(binding).all();
  }

  private <C extends Code> void code(Class<C> type, Function<String, C> of) {
    binding.bind(type, of, Code::code);
  }

  private void all() {
    binding.bind(EdtfDate.class, EdtfDate::parse, EdtfDate::toString);
    binding.bind(Term.class, Term::parse, Term::toString);
    code(AbsenceReason.class, AbsenceReason::of);
    code(AccessParty.class, AccessParty::of);
    code(AccessResult.class, AccessResult::of);
    code(Acknowledgement.class, Acknowledgement::of);
    code(AffiliationKind.class, AffiliationKind::of);
    code(Attribution.class, Attribution::of);
    code(AuthorityKind.class, AuthorityKind::of);
    code(ChargeStatus.class, ChargeStatus::of);
    code(Compliance.class, Compliance::of);
    code(DetentionEndManner.class, DetentionEndManner::of);
    code(DetentionKind.class, DetentionKind::of);
    code(DetentionLinkKind.class, DetentionLinkKind::of);
    code(EventKind.class, EventKind::of);
    code(HandlingLevel.class, HandlingLevel::of);
    code(IdentifierKind.class, IdentifierKind::of);
    code(LegalStatus.class, LegalStatus::of);
    code(MeasureKind.class, MeasureKind::of);
    code(NameKind.class, NameKind::of);
    code(OrderKind.class, OrderKind::of);
    code(OrderLinkKind.class, OrderLinkKind::of);
    code(OrderState.class, OrderState::of);
    code(ParticipantRole.class, ParticipantRole::of);
    code(PersonPlaceKind.class, PersonPlaceKind::of);
    code(PlaceKind.class, PlaceKind::of);
    code(Plea.class, Plea::of);
    code(ProceedingKind.class, ProceedingKind::of);
    code(QuantityComparator.class, QuantityComparator::of);
    code(Recognition.class, Recognition::of);
    code(Regime.class, Regime::of);
    code(RelationKind.class, RelationKind::of);
    code(ReleaseReason.class, ReleaseReason::of);
    code(ReleaseStanding.class, ReleaseStanding::of);
    code(Reliability.class, Reliability::of);
    code(SentencePartKind.class, SentencePartKind::of);
    code(SentenceState.class, SentenceState::of);
    code(Sex.class, Sex::of);
    code(SourceKind.class, SourceKind::of);
    code(StageKind.class, StageKind::of);
    code(StageStanding.class, StageStanding::of);
    code(Stance.class, Stance::of);
    code(StatementStatus.class, StatementStatus::of);
  }
}
