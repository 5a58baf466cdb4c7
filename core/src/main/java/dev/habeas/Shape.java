package dev.habeas;

import dev.habeas.text.Decimals;
import dev.habeas.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every {@code build()} checks: that each text, id and number is one that a document can hold.
 */
final class Shape {
  private Shape() {}

  static void part(Part part) {
    id("id", part.id());
    text("description", part.description());
  }

  static void detail(Detail detail) {
    id("id", detail.id());
    text("description", detail.description());
  }

  static void id(String attribute, String id) {
    refuse(attribute, Text.idProblem(id));
  }

  static void id(String attribute, Optional<String> id) {
    if (id.isPresent()) {
      id(attribute, id.get());
    }
  }

  static void ids(String attribute, List<String> ids) {
    for (String id : ids) {
      id(attribute, id);
    }
  }

  static void text(String attribute, String text) {
    refuse(attribute, Text.problem(text));
  }

  static void text(String attribute, Optional<String> text) {
    if (text.isPresent()) {
      text(attribute, text.get());
    }
  }

  static void texts(String attribute, List<String> texts) {
    for (String text : texts) {
      text(attribute, text);
    }
  }

  static void number(String attribute, BigDecimal number) {
    refuse(attribute, number.getClass() == BigDecimal.class ? null : "invalid-value");
    refuse(attribute, Decimals.problem(number));
  }

  static void number(String attribute, Optional<BigDecimal> number) {
    if (number.isPresent()) {
      number(attribute, number.get());
    }
  }

  private static void refuse(String attribute, @Nullable String problem) {
    if (problem != null) {
      throw new BuildException(problem, List.of(attribute));
    }
  }
}
