package dev.habeas.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules, family by family. */
final class Rules {
  static final List<Rule> ALL =
      Stream.of(
              ReferenceRules.ALL,
              LinkRules.ALL,
              DateRules.ALL,
              LifeRules.ALL,
              AsOfRules.ALL,
              CustodyRules.ALL,
              SequenceRules.ALL,
              ProcedureRules.ALL,
              QuantityRules.ALL,
              StatementRules.ALL,
              RivalRules.ALL,
              TextRules.ALL,
              IdRules.ALL,
              VocabularyRules.ALL,
              LeadRules.ALL,
              SourcingRules.ALL,
              IndicatorRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** Those that are asked of any file. */
  static final List<Rule> STANDARD =
      ALL.stream().filter(rule -> !rule.family().isOnRequest()).toList();

  private Rules() {}
}
