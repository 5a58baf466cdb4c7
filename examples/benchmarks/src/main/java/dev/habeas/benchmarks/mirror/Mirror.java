package dev.habeas.benchmarks.mirror;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.habeas.AbsenceReason;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AffiliationKind;
import dev.habeas.Attribution;
import dev.habeas.AuthorityKind;
import dev.habeas.ChargeStatus;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fields of the model once more, bound by annotations as one usually does: Immutables with
 * Jackson and Bean Validation.
 */
@Value.Style(
    get = "get*",
    from = "copy", // from is the first day of a period
    jdkOnly = true,
    jdk9Collections = true,
    deferCollectionAllocation = true,
    visibility = Value.Style.ImplementationVisibility.PUBLIC)
public interface Mirror {

  @Value.Immutable
  @JsonSerialize(as = ImmutableNameOrigin.class)
  @JsonDeserialize(as = ImmutableNameOrigin.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNameOrigin.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNameOrigin.class)
  interface NameOrigin {
    @NotBlank
    String getName();

    Optional<String> getHow();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCitation.class)
  @JsonDeserialize(as = ImmutableCitation.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCitation.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCitation.class)
  interface Citation {
    @NotBlank
    String getSource();

    Optional<String> getLocator();

    Optional<String> getQuote();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableName.class)
  @JsonDeserialize(as = ImmutableName.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableName.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableName.class)
  interface Name {
    Optional<String> getId();

    @NotBlank
    String getFull();

    Optional<String> getGiven();

    Optional<String> getFamily();

    Optional<String> getPatronymic();

    Optional<NameKind> getKind();

    Optional<String> getLanguage();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<@Valid NameOrigin> getDerivedFrom();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableQuantity.class)
  @JsonDeserialize(as = ImmutableQuantity.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableQuantity.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableQuantity.class)
  interface Quantity {
    Optional<QuantityComparator> getComparator();

    @NotNull
    BigDecimal getValue();

    Optional<BigDecimal> getUpper();

    Optional<String> getUnit();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAge.class)
  @JsonDeserialize(as = ImmutableAge.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAge.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAge.class)
  interface Age {
    Optional<String> getId();

    @NotNull
    @Valid
    Quantity getAge();

    Optional<EdtfDate> getWhen();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableNationality.class)
  @JsonDeserialize(as = ImmutableNationality.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNationality.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNationality.class)
  interface Nationality {
    Optional<String> getId();

    @NotBlank
    String getCountry();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePlace.class)
  @JsonDeserialize(as = ImmutablePlace.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlace.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlace.class)
  interface Place {
    Optional<String> getId();

    Optional<String> getName();

    List<@Valid Name> getNames();

    Optional<PlaceKind> getKind();

    Optional<String> getCountry();

    Optional<String> getSovereign();

    Optional<String> getControlledBy();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePersonPlace.class)
  @JsonDeserialize(as = ImmutablePersonPlace.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePersonPlace.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePersonPlace.class)
  interface PersonPlace {
    Optional<String> getId();

    @NotNull
    PersonPlaceKind getKind();

    Optional<@Valid Place> getPlace();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAffiliation.class)
  @JsonDeserialize(as = ImmutableAffiliation.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAffiliation.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAffiliation.class)
  interface Affiliation {
    Optional<String> getId();

    @NotNull
    AffiliationKind getKind();

    Optional<String> getName();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAuthority.class)
  @JsonDeserialize(as = ImmutableAuthority.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAuthority.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAuthority.class)
  interface Authority {
    Optional<String> getId();

    Optional<String> getName();

    List<@Valid Name> getNames();

    Optional<AuthorityKind> getKind();

    Optional<String> getJurisdiction();

    Optional<Recognition> getRecognition();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableIdentifier.class)
  @JsonDeserialize(as = ImmutableIdentifier.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableIdentifier.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableIdentifier.class)
  interface Identifier {
    Optional<String> getId();

    @NotNull
    IdentifierKind getKind();

    @NotBlank
    String getValue();

    Optional<@Valid Authority> getIssuer();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableHealth.class)
  @JsonDeserialize(as = ImmutableHealth.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableHealth.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableHealth.class)
  interface Health {
    Optional<String> getId();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePersonStatus.class)
  @JsonDeserialize(as = ImmutablePersonStatus.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePersonStatus.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePersonStatus.class)
  interface PersonStatus {
    Optional<String> getId();

    @NotNull
    LegalStatus getKind();

    Optional<String> getJurisdiction();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<EdtfDate> getAsOf();

    Optional<String> getProceeding();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableRelation.class)
  @JsonDeserialize(as = ImmutableRelation.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRelation.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRelation.class)
  interface Relation {
    Optional<String> getId();

    @NotNull
    RelationKind getKind();

    @NotBlank
    String getPerson();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePerson.class)
  @JsonDeserialize(as = ImmutablePerson.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePerson.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePerson.class)
  interface Person {
    @NotBlank
    String getId();

    List<@Valid Name> getNames();

    Optional<@Valid Quantity> getSize();

    Optional<EdtfDate> getBirthDate();

    Optional<EdtfDate> getDeathDate();

    List<@Valid Age> getAges();

    Optional<Sex> getSex();

    List<@Valid Nationality> getNationalities();

    List<@Valid PersonPlace> getPlaces();

    List<String> getOccupations();

    List<@Valid Affiliation> getAffiliations();

    List<@Valid Identifier> getIdentifiers();

    List<@Valid Health> getHealth();

    List<@Valid PersonStatus> getStatuses();

    List<@Valid Relation> getRelations();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableArrest.class)
  @JsonDeserialize(as = ImmutableArrest.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableArrest.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableArrest.class)
  interface Arrest {
    Optional<EdtfDate> getWhen();

    Optional<@Valid Place> getPlace();

    Optional<@Valid Authority> getBy();

    Optional<String> getCircumstances();

    Optional<Boolean> getWarrantShown();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableProvision.class)
  @JsonDeserialize(as = ImmutableProvision.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableProvision.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableProvision.class)
  interface Provision {
    Optional<String> getId();

    Optional<String> getInstrument();

    Optional<String> getArticle();

    Optional<String> getPart();

    Optional<String> getJurisdiction();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableStatedDuration.class)
  @JsonDeserialize(as = ImmutableStatedDuration.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStatedDuration.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStatedDuration.class)
  interface StatedDuration {
    Optional<String> getId();

    Optional<QuantityComparator> getComparator();

    @NotNull
    Term getTerm();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getAsOf();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableStay.class)
  @JsonDeserialize(as = ImmutableStay.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStay.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStay.class)
  interface Stay {
    Optional<String> getId();

    Optional<@Valid Place> getPlace();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<@Valid Authority> getAuthority();

    Optional<Regime> getRegime();

    Optional<@Valid StatedDuration> getStated();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableFirstAppearance.class)
  @JsonDeserialize(as = ImmutableFirstAppearance.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFirstAppearance.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFirstAppearance.class)
  interface FirstAppearance {
    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAcknowledgementEntry.class)
  @JsonDeserialize(as = ImmutableAcknowledgementEntry.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAcknowledgementEntry.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAcknowledgementEntry.class)
  interface AcknowledgementEntry {
    Optional<String> getId();

    @NotNull
    Acknowledgement getKind();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAccess.class)
  @JsonDeserialize(as = ImmutableAccess.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAccess.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccess.class)
  interface Access {
    Optional<String> getId();

    @NotNull
    AccessParty getWho();

    @NotNull
    AccessResult getResult();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<@Valid StatedDuration> getStated();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDetentionEnd.class)
  @JsonDeserialize(as = ImmutableDetentionEnd.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDetentionEnd.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDetentionEnd.class)
  interface DetentionEnd {
    @NotNull
    DetentionEndManner getManner();

    Optional<String> getRelease();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    Optional<@Valid Place> getDestination();

    Optional<String> getCause();

    Optional<String> getRemains();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDetentionLink.class)
  @JsonDeserialize(as = ImmutableDetentionLink.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDetentionLink.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDetentionLink.class)
  interface DetentionLink {
    Optional<String> getId();

    @NotNull
    DetentionLinkKind getKind();

    @NotBlank
    String getDetention();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDetention.class)
  @JsonDeserialize(as = ImmutableDetention.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDetention.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDetention.class)
  interface Detention {
    @NotBlank
    String getId();

    @NotBlank
    String getPerson();

    @NotNull
    DetentionKind getKind();

    Optional<@Valid Arrest> getArrest();

    Optional<@Valid Authority> getSupervisedBy();

    List<String> getStatedReasons();

    List<@Valid Provision> getLegalBasis();

    List<@Valid Stay> getStays();

    Optional<@Valid FirstAppearance> getFirstAppearance();

    List<@Valid AcknowledgementEntry> getAcknowledgements();

    List<@Valid Access> getAccess();

    Optional<@Valid DetentionEnd> getEnd();

    Optional<EdtfDate> getStillHeldAsOf();

    List<@Valid StatedDuration> getStated();

    List<@Valid DetentionLink> getLinks();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableStage.class)
  @JsonDeserialize(as = ImmutableStage.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStage.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStage.class)
  interface Stage {
    Optional<String> getId();

    @NotNull
    StageKind getKind();

    Optional<@Valid Quantity> getCount();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    Optional<@Valid Place> getPlace();

    Optional<StageStanding> getStanding();

    List<String> getPersons();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableParticipant.class)
  @JsonDeserialize(as = ImmutableParticipant.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableParticipant.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableParticipant.class)
  interface Participant {
    Optional<String> getId();

    @NotNull
    ParticipantRole getRole();

    Optional<String> getPerson();

    Optional<String> getName();

    Optional<String> getPseudonym();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableProceeding.class)
  @JsonDeserialize(as = ImmutableProceeding.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableProceeding.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableProceeding.class)
  interface Proceeding {
    @NotBlank
    String getId();

    Optional<ProceedingKind> getKind();

    Optional<String> getJurisdiction();

    Optional<@Valid Authority> getCourt();

    List<String> getCaseNumbers();

    List<@Valid Provision> getProvisions();

    List<@Valid Stage> getStages();

    List<@Valid Participant> getParticipants();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableItem.class)
  @JsonDeserialize(as = ImmutableItem.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableItem.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableItem.class)
  interface Item {
    Optional<String> getId();

    @NotBlank
    String getWhat();

    Optional<@Valid Quantity> getQuantity();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableChargeEntry.class)
  @JsonDeserialize(as = ImmutableChargeEntry.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChargeEntry.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChargeEntry.class)
  interface ChargeEntry {
    Optional<String> getId();

    @NotNull
    ChargeStatus getKind();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    @JsonProperty("final")
    Optional<Boolean> getIsFinal();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePleaEntry.class)
  @JsonDeserialize(as = ImmutablePleaEntry.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePleaEntry.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePleaEntry.class)
  interface PleaEntry {
    Optional<String> getId();

    @NotNull
    Plea getKind();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCharge.class)
  @JsonDeserialize(as = ImmutableCharge.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCharge.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCharge.class)
  interface Charge {
    @NotBlank
    String getId();

    @NotBlank
    String getPerson();

    Optional<String> getProceeding();

    Optional<@Valid Quantity> getCount();

    Optional<String> getOffence();

    List<@Valid Provision> getProvisions();

    Optional<EdtfDate> getCommitted();

    Optional<@Valid Place> getPlace();

    Optional<EdtfDate> getFiled();

    List<@Valid Item> getItems();

    List<@Valid ChargeEntry> getHistory();

    List<@Valid PleaEntry> getPleas();

    Optional<String> getSupersedes();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableMeasure.class)
  @JsonDeserialize(as = ImmutableMeasure.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMeasure.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMeasure.class)
  interface Measure {
    Optional<String> getId();

    @NotNull
    MeasureKind getKind();

    List<String> getPersons();

    Optional<@Valid Quantity> getAmount();

    Optional<Term> getTerm();

    Optional<EdtfDate> getUntil();

    Optional<EdtfDate> getDue();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableOrderEntry.class)
  @JsonDeserialize(as = ImmutableOrderEntry.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOrderEntry.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOrderEntry.class)
  interface OrderEntry {
    Optional<String> getId();

    @NotNull
    OrderState getKind();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableOrderLink.class)
  @JsonDeserialize(as = ImmutableOrderLink.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOrderLink.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOrderLink.class)
  interface OrderLink {
    Optional<String> getId();

    @NotNull
    OrderLinkKind getKind();

    @NotBlank
    String getOrder();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableComplianceEntry.class)
  @JsonDeserialize(as = ImmutableComplianceEntry.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableComplianceEntry.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableComplianceEntry.class)
  interface ComplianceEntry {
    Optional<String> getId();

    @NotNull
    Compliance getKind();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Authority> getBy();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCourtOrder.class)
  @JsonDeserialize(as = ImmutableCourtOrder.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCourtOrder.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCourtOrder.class)
  interface CourtOrder {
    @NotBlank
    String getId();

    @NotNull
    OrderKind getKind();

    Optional<@Valid Authority> getIssuer();

    Optional<EdtfDate> getIssued();

    List<String> getPersons();

    List<String> getDetentions();

    List<String> getCharges();

    Optional<String> getProceeding();

    List<@Valid Authority> getAddressees();

    List<@Valid Measure> getMeasures();

    List<@Valid Provision> getLegalBasis();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<Term> getTerm();

    Optional<@Valid StatedDuration> getStated();

    List<@Valid OrderEntry> getHistory();

    List<@Valid OrderLink> getLinks();

    List<@Valid ComplianceEntry> getCompliance();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSentencePart.class)
  @JsonDeserialize(as = ImmutableSentencePart.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSentencePart.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSentencePart.class)
  interface SentencePart {
    Optional<String> getId();

    @NotNull
    SentencePartKind getKind();

    Optional<Term> getTerm();

    Optional<@Valid Quantity> getAmount();

    Optional<Term> getSuspended();

    Optional<String> getCondition();

    Optional<Term> getServed();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCredit.class)
  @JsonDeserialize(as = ImmutableCredit.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCredit.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCredit.class)
  interface Credit {
    Optional<String> getId();

    @NotNull
    DetentionKind getKind();

    Optional<BigDecimal> getRatio();

    Optional<Term> getTerm();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSentence.class)
  @JsonDeserialize(as = ImmutableSentence.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSentence.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSentence.class)
  interface Sentence {
    @NotBlank
    String getId();

    @NotBlank
    String getPerson();

    List<String> getCharges();

    Optional<String> getOrder();

    @NotNull
    SentenceState getState();

    Optional<EdtfDate> getPronounced();

    Optional<Boolean> getInAbsentia();

    List<@Valid SentencePart> getParts();

    Optional<EdtfDate> getFrom();

    Optional<EdtfDate> getUntil();

    List<@Valid Credit> getCredits();

    List<String> getSupersedes();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableRelease.class)
  @JsonDeserialize(as = ImmutableRelease.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRelease.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRelease.class)
  interface Release {
    @NotBlank
    String getId();

    @NotBlank
    String getPerson();

    @NotBlank
    String getDetention();

    Optional<EdtfDate> getWhen();

    Optional<ReleaseStanding> getStanding();

    List<ReleaseReason> getReasons();

    Optional<String> getOrder();

    List<@Valid Measure> getConditions();

    Optional<@Valid Authority> getBy();

    Optional<@Valid Place> getDestination();

    Optional<String> getEvent();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableEvent.class)
  @JsonDeserialize(as = ImmutableEvent.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEvent.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvent.class)
  interface Event {
    @NotBlank
    String getId();

    @NotNull
    EventKind getKind();

    List<String> getPersons();

    Optional<EdtfDate> getWhen();

    Optional<@Valid Place> getPlace();

    Optional<@Valid Authority> getBy();

    List<@Valid Authority> getParties();

    List<@Valid Item> getQuantities();

    Optional<@Valid StatedDuration> getStated();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSource.class)
  @JsonDeserialize(as = ImmutableSource.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSource.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSource.class)
  interface Source {
    @NotBlank
    String getId();

    Optional<SourceKind> getKind();

    Optional<String> getPublisher();

    Optional<String> getTitle();

    Optional<String> getUrl();

    Optional<EdtfDate> getPublished();

    Optional<EdtfDate> getRetrieved();

    Optional<String> getArchivedUrl();

    Optional<String> getSha256();

    Optional<String> getLanguage();

    Optional<Reliability> getReliability();

    Optional<String> getDescription();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableStatement.class)
  @JsonDeserialize(as = ImmutableStatement.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStatement.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStatement.class)
  interface Statement {
    Optional<String> getId();

    @NotBlank
    String getAbout();

    Optional<String> getField();

    Optional<String> getValue();

    Optional<AbsenceReason> getAbsent();

    Optional<String> getAsStated();

    Optional<Stance> getStance();

    Optional<Attribution> getAttribution();

    Optional<@Valid Authority> getBy();

    Optional<EdtfDate> getAsOf();

    Optional<StatementStatus> getStatus();

    List<@Valid Citation> getCitations();

    Optional<String> getNote();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableHandling.class)
  @JsonDeserialize(as = ImmutableHandling.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableHandling.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableHandling.class)
  interface Handling {
    @NotNull
    HandlingLevel getLevel();

    Optional<String> getConsent();

    Optional<EdtfDate> getReviewBy();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCaseFile.class)
  @JsonDeserialize(as = ImmutableCaseFile.class)
  @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCaseFile.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCaseFile.class)
  interface CaseFile {
    Optional<String> getSchemaVersion();

    @NotBlank
    String getId();

    Optional<String> getTitle();

    Optional<String> getLanguage();

    Optional<EdtfDate> getAsOf();

    List<@Valid Person> getPersons();

    List<@Valid Detention> getDetentions();

    List<@Valid Proceeding> getProceedings();

    List<@Valid Charge> getCharges();

    List<@Valid CourtOrder> getOrders();

    List<@Valid Sentence> getSentences();

    List<@Valid Release> getReleases();

    List<@Valid Event> getEvents();

    List<@Valid Source> getSources();

    List<@Valid Statement> getStatements();

    Optional<@Valid Handling> getHandling();
  }
}
