package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.cli.Terminal.Style;
import dev.habeas.json.CaseSequence;
import dev.habeas.validation.Completeness;
import dev.habeas.validation.Completeness.Status;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Profile;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.view.CaseIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What was found in one record, and how it is told to people: never with a value of the record. */
record Findings(Report report, List<Gap> gaps) {
  /**
   * Something that a profile asks for and the record does not have.
   *
   * @param detention the pointer to the detention that it is about
   * @param place an issue at the place where it would be, which no rule reported
   */
  record Gap(Profile profile, Completeness.Item item, String detention, Issue place) {
    private static List<Gap> in(CaseFile file, Profile profile, CaseSequence records) {
      List<Completeness.Item> items =
          profile.assess(file).items().stream()
              .filter(item -> item.status() == Status.MISSING || item.status() == Status.PARTIAL)
              .toList();
      List<Issue> places =
          items.stream()
              .map(item -> item.missing().stream().findFirst().orElse(""))
              .map(pointer -> Issue.of(profile.id(), Severity.INFO, pointer))
              .toList();
      List<Issue> placed = records.locate(Report.of(places)).issues();
      CaseIndex index = CaseIndex.of(file);
      List<Gap> gaps = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        String detention = index.pointer(items.get(i).detention()).orElse("");
        gaps.add(new Gap(profile, items.get(i), detention, placed.get(i)));
      }
      return gaps;
    }
  }

  /** The gravest first. */
  static final Comparator<Issue> GRAVITY = Comparator.comparing(Issue::severity);

  private static final int LEAST_PLACE = 7;
  private static final int MOST_RELATED = 3;
  private static final List<String> LABELS = List.of("error", "warning", "info", "possible", "gap");

  static List<Gap> gaps(CaseFile file, List<Profile> profiles, CaseSequence records) {
    List<Gap> gaps = new ArrayList<>();
    for (Profile profile : profiles) {
      gaps.addAll(Gap.in(file, profile, records));
    }
    return gaps;
  }

  boolean isEmpty() {
    return report.issues().isEmpty() && gaps.isEmpty();
  }

  /** Tells each finding on two lines: the place, how grave it is and what it is; then the field. */
  void tell(Terminal terminal, Words words, Consumer<String> lines) {
    int places =
        Stream.concat(report.issues().stream(), gaps.stream().map(Gap::place))
            .mapToInt(issue -> place(issue).length())
            .reduce(LEAST_PLACE, Math::max);
    int labels = LABELS.stream().mapToInt(label -> words.of(label).length()).reduce(0, Math::max);
    String indent = " ".repeat(places + labels + 6);
    for (Issue issue : report.issues()) {
      String head = "  " + pad(place(issue), places) + "  ";
      String label = terminal.styled(colour(issue), pad(words.severity(issue), labels));
      String code = terminal.styled(Style.DIM, "[" + issue.code() + "]");
      lines.accept(head + label + "  " + issue.message(words.language()) + "  " + code);
      lines.accept(indent + terminal.styled(Style.DIM, where(issue, words)));
    }
    for (Gap gap : gaps) {
      String head = "  " + pad(place(gap.place), places) + "  ";
      String label = terminal.styled(Style.CYAN, pad(words.of("gap"), labels));
      String article =
          terminal.styled(Style.DIM, "[" + gap.profile.id() + " " + gap.item.article() + "]");
      lines.accept(head + label + "  " + gap.item.what() + "  " + article);
      for (String pointer : gap.item.missing()) {
        lines.accept(indent + terminal.styled(Style.DIM, missing(gap.item, pointer, words)));
      }
    }
  }

  /** What is not there; a date that is recorded and missing lacks its time, which is asked for. */
  static String missing(Completeness.Item item, String pointer, Words words) {
    return words.of(item.recorded().contains(pointer) ? "no.time" : "no", pointer);
  }

  private static String place(Issue issue) {
    return issue.location().map(Location::toString).orElse("");
  }

  private static String where(Issue issue, Words words) {
    String pointer = issue.pointer().isEmpty() ? words.of("whole") : issue.pointer();
    List<String> related = issue.related();
    if (related.isEmpty()) {
      return pointer;
    }
    String some = String.join(", ", related.subList(0, Math.min(related.size(), MOST_RELATED)));
    return pointer + ", " + words.of("with", some + (related.size() > MOST_RELATED ? ", …" : ""));
  }

  private static Style colour(Issue issue) {
    return switch (issue.severity()) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.CYAN;
    };
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The first of the gravest issues. */
  Optional<Issue> gravest() {
    return report.issues().stream().min(GRAVITY);
  }
}
