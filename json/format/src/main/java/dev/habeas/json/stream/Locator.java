package dev.habeas.json.stream;

import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of pointers in a document, of all of them in one pass.
 *
 * <p>A value is at its first byte, as reading tells it. What is not there is at the end of the
 * object or array that does not have it, or at the value that cannot have anything.
 */
final class Locator {
  /** A value that pointers go through or end at. */
  private static final class Step {
    final Map<String, Step> steps = new HashMap<>();
    @Nullable Location place;
    @Nullable Location end; // the place of what it does not have
  }

  private final JsonTokens tokens;
  private final Step root = new Step();

  private Locator(JsonTokens tokens) {
    this.tokens = tokens;
  }

  /** The report with a place for each issue that had none. */
  static Report locate(Report report, JsonTokens tokens) {
    Locator locator = new Locator(tokens);
    Stream.concat(report.issues().stream(), report.accepted().stream().map(Report.Accepted::issue))
        .filter(issue -> issue.location().isEmpty())
        .forEach(issue -> locator.ask(issue.pointer()));
    try {
      Token first = tokens.next();
      if (first != Token.END) {
        locator.value(first, locator.root);
      }
    } catch (MalformedException malformed) {
      // what lies behind it has no place
    }
    return report.map(issue -> issue.location().isEmpty() ? locator.located(issue) : issue);
  }

  private Issue located(Issue issue) {
    Step step = root;
    for (String name : names(issue.pointer())) {
      Step next = step.steps.get(name);
      if (next == null || next.place == null) {
        return step.end == null ? issue : issue.withLocation(step.end);
      }
      step = next;
    }
    return step.place == null ? issue : issue.withLocation(step.place);
  }

  private void ask(String pointer) {
    Step step = root;
    for (String name : names(pointer)) {
      step = step.steps.computeIfAbsent(name, key -> new Step());
    }
  }

  private static List<String> names(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Stream.of(pointer.substring(1).split("/", -1))
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  private void value(Token first, @Nullable Step step) {
    if (step == null || step.place != null) { // not asked for, or a name that stands there twice
      skip(first);
      return;
    }
    step.place = tokens.location();
    if (step.steps.isEmpty()) {
      skip(first);
      return;
    } else if (first == Token.BEGIN_OBJECT) {
      members(step);
    } else if (first == Token.BEGIN_ARRAY) {
      elements(step);
    }
    step.end = tokens.location();
  }

  private void members(Step step) {
    while (tokens.next() == Token.NAME) {
      Step member = step.steps.get(tokens.text());
      value(tokens.next(), member);
    }
  }

  private void elements(Step step) {
    int index = 0;
    for (Token first = tokens.next(); first != Token.END_ARRAY; first = tokens.next()) {
      value(first, step.steps.get(Integer.toString(index++)));
    }
  }

  private void skip(Token first) {
    for (int depth = first.nesting(); depth > 0; ) {
      depth += tokens.next().nesting();
    }
  }
}
