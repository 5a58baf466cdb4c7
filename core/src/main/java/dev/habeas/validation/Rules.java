package dev.habeas.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules, family by family. */
final class Rules {
  static final List<Rule> ALL =
      Stream.of(
              ReferenceRules.ALL,
              DateRules.ALL,
              LifeRules.ALL,
              AsOfRules.ALL,
              CustodyRules.ALL,
              SequenceRules.ALL,
              StatementRules.ALL,
              VocabularyRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rules() {}
}
