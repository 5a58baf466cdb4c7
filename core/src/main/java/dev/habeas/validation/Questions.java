package dev.habeas.validation;

import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.FieldVisitor;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import java.util.List;

/**
 * What is asked of each object of one type: first of the values of its fields, each of which is
 * looked up once for all rules that want it, then of the object itself.
 *
 * @param <T> the type of the object
 */
@SuppressWarnings("ExtendsObject") // see Node
final class Questions<T extends Object & Extensible> {
  private final Rule[][] ofFields;
  private final Rule[] ofObject;
  private final long asked; // the indexes of the fields of which anything is, a bit for each

  Questions(ObjectType<T, ?> type, List<Rule> rules) {
    List<Rule> onValues = rules.stream().filter(rule -> rule.isForFieldsOf(type)).toList();
    ofFields = new Rule[type.size()][];
    for (int i = 0; i < ofFields.length; i++) {
      Field<T, ?, ?> field = type.field(i);
      ofFields[i] = onValues.stream().filter(rule -> rule.isFor(type, field)).toArray(Rule[]::new);
    }
    ofObject = rules.stream().filter(rule -> rule.isFor(type)).toArray(Rule[]::new);
    asked = type.which(field -> ofFields[field.index()].length > 0);
  }

  void ask(Node<T> node, Asking asking) {
    asking.at.moveTo(node);
    asking.rules = ofFields;
    node.type().visit(node.object(), asked, asking);
    asking.at.moveTo(null, -1);
    for (Rule rule : ofObject) {
      asking.at.ask(rule);
      rule.check(node.object(), asking.at, asking.file);
    }
  }

  /** Asks the rules about the values of one object after another; one for a whole validation. */
  static final class Asking implements FieldVisitor {
    private final At at;
    private final Lookup file;
    private Rule[][] rules = {};

    Asking(At at, Lookup file) {
      this.at = at;
      this.file = file;
    }

    @Override
    public void value(Field<?, ?, ?> field, Object value) {
      ask(field, -1, value);
    }

    @Override
    public void values(Field<?, ?, ?> field, List<?> values) {
      for (int i = 0; i < values.size(); i++) { // no iterator for each list
        ask(field, i, values.get(i));
      }
    }

    private void ask(Field<?, ?, ?> field, int index, Object value) {
      at.moveTo(field, index);
      for (Rule rule : rules[field.index()]) {
        at.ask(rule);
        rule.check(value, at, file);
      }
    }
  }
}
