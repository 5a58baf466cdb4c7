package dev.habeas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The known words of one code type; filled while the type's constants are made, only read
 * afterwards.
 */
final class Vocabulary<C extends Code> {
  /** Makes a code of the type; {@code known} is whether it is one of the constants. */
  interface Maker<C> {
    C make(String code, boolean known);
  }

  private final Maker<C> maker;
  private final Map<String, C> known = new LinkedHashMap<>();

  Vocabulary(Maker<C> maker) {
    this.maker = maker;
  }

  /** The name of a vocabulary: that of its type in kebab-case, such as {@code detention-kind}. */
  static String name(Class<? extends Code> type) {
    StringBuilder name = new StringBuilder();
    for (char c : type.getSimpleName().toCharArray()) {
      if (Character.isUpperCase(c) && !name.isEmpty()) {
        name.append('-');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }

  C known(String code) {
    C constant = maker.make(code, true);
    known.put(code, constant);
    return constant;
  }

  C of(String code) {
    C constant = known.get(code);
    if (constant != null) {
      return constant;
    }
    Shape.text("code", code);
    return maker.make(code, false);
  }

  List<C> values() {
    Collection<C> constants = known.values();
    return List.copyOf(constants);
  }
}
