package dev.habeas.validation;

import java.util.List;
import java.util.function.Predicate;

/** One item of a profile: where it is asked for, what, when it is called for, and the facts. */
record Requirement(
    String article, String what, Predicate<Register> applies, List<Element> elements) {
  private static final Predicate<Register> ALWAYS = register -> true;

  static Requirement always(String article, String what, Element... elements) {
    return when(ALWAYS, article, what, elements);
  }

  static Requirement when(
      Predicate<Register> applies, String article, String what, Element... elements) {
    return new Requirement(article, what, applies, List.of(elements));
  }

  boolean isAlwaysAsked() {
    return applies.equals(ALWAYS);
  }

  Completeness.Item assess(Register register) {
    Finding finding = new Finding(register);
    boolean applicable = applies.test(register);
    if (applicable) {
      elements.forEach(element -> element.find(register, finding));
    }
    return new Completeness.Item(
        article,
        what,
        register.detention().id(),
        applicable ? finding.status() : Completeness.Status.NOT_APPLICABLE,
        finding.recorded(),
        finding.missing(),
        finding.withheld());
  }
}
