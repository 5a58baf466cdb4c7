package dev.habeas.validation;

import static dev.habeas.validation.Family.VOCABULARY;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.INFO;

import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import java.util.List;

/** What this version of Habeas keeps without knowing it. */
final class VocabularyRules {
  private static final Fields CODES =
      Fields.where((type, field) -> field.type() instanceof Scalar.Word);

  static final Rule UNKNOWN_CODE =
      rule(VOCABULARY, "unknown-code", INFO)
          .because("vocabularies are open; a word that is not known is kept, but may be a slip")
          .broken("a detention of the kind custodial")
          .kept("a detention of the kind unknown, which says that the source does not tell")
          .advice("see whether a word of the vocabulary means the same; if none does, leave it")
          .forEachWith(CODES, (object, at, file) -> codes(at.type(), object, at));

  static final Rule UNKNOWN_FIELD =
      rule(VOCABULARY, "unknown-field", INFO)
          .because("a field that is not known is kept, but may be a slip or from a newer version")
          .broken("a person with a field shoeSize")
          .kept("a person whose shoe size stands in description")
          .advice("see whether it is a slip in the name of a field; if it is not, leave it")
          .forEveryObject(
              (object, at, file) -> {
                if (!object.unknownFields().isEmpty()) {
                  at.breach("");
                }
              });

  static final List<Rule> ALL = List.of(UNKNOWN_CODE, UNKNOWN_FIELD);

  private VocabularyRules() {}

  private static <T extends Extensible> void codes(ObjectType<T, ?> type, T object, At at) {
    List<Field<T, ?, ?>> fields = CODES.of(type);
    for (int i = 0; i < fields.size(); i++) { // no iterator for each object of a valid file
      Field<T, ?, ?> field = fields.get(i);
      if (field.multiplicity() == Field.Multiplicity.MANY) {
        List<?> codes = field.values(object);
        for (int j = 0; j < codes.size(); j++) {
          code((Code) codes.get(j), field, j, at);
        }
      } else if (field.value(object) instanceof Code code) {
        code(code, field, -1, at);
      }
    }
  }

  private static void code(Code code, Field<?, ?, ?> field, int index, At at) {
    if (!code.isKnown()) {
      at.breach(ReferenceRules.pointer(field, index));
    }
  }
}
