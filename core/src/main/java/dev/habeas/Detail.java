package dev.habeas;

import java.util.List;
import java.util.Optional;

/**
 * Something within a {@link Part} that can be described and cited by itself.
 *
 * <p>It needs an id only if a {@link Statement} or another detail refers to it.
 */
public sealed interface Detail extends Extensible
    permits Name,
        Age,
        Nationality,
        PersonPlace,
        Affiliation,
        Identifier,
        Health,
        PersonStatus,
        Relation,
        Stay,
        Access,
        DetentionLink,
        AcknowledgementEntry,
        PleaEntry,
        OrderEntry,
        ComplianceEntry,
        Stage,
        Participant,
        ChargeEntry,
        Item,
        SentencePart,
        Credit,
        Measure,
        OrderLink,
        Authority,
        Place,
        Provision,
        StatedDuration {
  /** The id of the detail, of the one namespace of the file. */
  Optional<String> id();

  /** What is known and has no field of its own, in words. */
  Optional<String> description();

  /** Where the detail is taken from. */
  List<Citation> citations();
}
