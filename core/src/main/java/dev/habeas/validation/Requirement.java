package dev.habeas.validation;

import java.util.List;

/** One item of a profile: where it is asked for, what, when it is asked for, and the facts. */
record Requirement(String article, String what, Condition asked, List<Element> elements) {
  static Requirement always(String article, String what, Element... elements) {
    return when(Condition.ALWAYS, article, what, elements);
  }

  static Requirement when(Condition asked, String article, String what, Element... elements) {
    return new Requirement(article, what, asked, List.of(elements));
  }

  Completeness.Item assess(Register register) {
    Finding finding = new Finding(register);
    boolean applicable = asked.test(register);
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
