package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a file that is one text, number, truth value or object, or the file itself.
 *
 * @param pointer the RFC 6901 pointer to it
 * @param type what can stand there
 * @param name the name of its field; empty for an element of a list and for the file
 * @param isRequired whether its object cannot do without it
 */
record Spot(String pointer, ValueType<?> type, String name, boolean isRequired) {
  /** All in a file that its type declares. */
  static List<Spot> allOf(CaseFile file) {
    List<Spot> spots = new ArrayList<>();
    Node.allOf(file).forEach(node -> add(node, spots));
    return spots;
  }

  /** The pointer to the object that has the field. */
  String holder() {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  boolean isObject() {
    return type instanceof ObjectType;
  }

  private static <T extends Extensible> void add(Node<T> node, List<Spot> spots) {
    String pointer = node.pointer();
    if (pointer.isEmpty()) {
      spots.add(new Spot("", node.type(), "", true));
    }
    for (Field<T, ?, ?> field : node.type().fields()) {
      String at = pointer + "/" + field.name();
      if (field.multiplicity() == Field.Multiplicity.MANY) {
        for (int i = 0; i < field.values(node.object()).size(); i++) {
          spots.add(new Spot(at + "/" + i, field.type(), "", false));
        }
      } else if (field.value(node.object()) != null) {
        boolean required = field.multiplicity() == Field.Multiplicity.REQUIRED;
        spots.add(new Spot(at, field.type(), field.name(), required));
      }
    }
  }
}
