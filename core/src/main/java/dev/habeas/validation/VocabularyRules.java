package dev.habeas.validation;

import static dev.habeas.validation.Family.VOCABULARY;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.Code;
import java.util.List;

/** What this version of Habeas keeps without knowing it. */
final class VocabularyRules {
  static final Rule UNKNOWN_CODE =
      rule(VOCABULARY, "unknown-code", INFO)
          .because("vocabularies are open; a word that is not known is kept, but may be a slip")
          .broken("a detention of the kind custodial")
          .kept("a detention of the kind unknown, which says that the source does not tell")
          .advice("see whether a word of the vocabulary means the same; if none does, leave it")
          .forEachValue(
              Fields.of(Code.class),
              (code, at, file) -> {
                if (!code.isKnown()) {
                  at.breach();
                }
              });

  static final Rule UNKNOWN_FIELD =
      rule(VOCABULARY, "unknown-field", INFO)
          .because("a field that is not known is kept, but may be a slip or from a newer version")
          .broken("a person with a field shoeSize")
          .kept("a person whose shoe size stands in description")
          .advice("see whether it is a slip in the name of a field; if it is not, leave it")
          .forEachOf(
              type -> true,
              (object, at, file) -> {
                if (!object.unknownFields().isEmpty()) {
                  at.breach("");
                }
              });

  static final List<Rule> ALL = List.of(UNKNOWN_CODE, UNKNOWN_FIELD);

  private VocabularyRules() {}
}
