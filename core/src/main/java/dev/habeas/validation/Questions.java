package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of each object of one type: first of the values of its fields, each of which is
 * looked up once for all rules that want it, then of the object itself.
 *
 * @param <T> the type of the object
 */
@SuppressWarnings("ExtendsObject") // see Node
final class Questions<T extends Object & Extensible> {
  /** The rules that look at the values of a field. */
  private record OfField<T>(Field<T, ?, ?> field, boolean isMany, List<Rule> rules) {}

  private final OfField<T>[] ofFields;
  private final Rule[] ofObject;

  @SuppressWarnings("unchecked") // an array of what has type parameters
  Questions(ObjectType<T, ?> type, List<Rule> rules) {
    List<OfField<T>> asked = new ArrayList<>();
    for (Field<T, ?, ?> field : type.fields()) {
      List<Rule> some = rules.stream().filter(rule -> rule.isFor(type, field)).toList();
      if (!some.isEmpty()) {
        asked.add(new OfField<>(field, field.multiplicity() == Field.Multiplicity.MANY, some));
      }
    }
    ofFields = (OfField<T>[]) asked.toArray(new OfField<?>[0]);
    ofObject = rules.stream().filter(rule -> rule.isFor(type)).toArray(Rule[]::new);
  }

  void ask(Node<T> node, At at, Lookup file) {
    T object = node.object();
    at.moveTo(node);
    for (OfField<T> asked : ofFields) {
      if (asked.isMany()) {
        List<?> values = asked.field().values(object);
        for (int i = 0; i < values.size(); i++) {
          ask(asked, values.get(i), i, at, file);
        }
      } else {
        Object value = asked.field().value(object);
        if (value != null) {
          ask(asked, value, -1, at, file);
        }
      }
    }
    at.moveTo(null, -1);
    for (Rule rule : ofObject) {
      at.ask(rule);
      rule.check(object, at, file);
    }
  }

  private static void ask(OfField<?> asked, Object value, int index, At at, Lookup file) {
    at.moveTo(asked.field(), index);
    for (int i = 0; i < asked.rules().size(); i++) { // no iterator for each value
      at.ask(asked.rules().get(i));
      asked.rules().get(i).check(value, at, file);
    }
  }
}
