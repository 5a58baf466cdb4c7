package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.Name;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.time.DayCount;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Completeness;
import dev.habeas.validation.Completeness.Status;
import dev.habeas.validation.Profile;
import dev.habeas.view.CaseIndex;
import dev.habeas.view.Custody;
import dev.habeas.view.Span;
import dev.habeas.view.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what a record tells. */
@Command(
    name = "show",
    description = "Show what a record tells: persons, timeline, custody and gaps.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas show case.json",
      "  habeas show --lang uk --profile wgad-submission case.json",
      "  habeas fixtures --seed 42 --count 1 | habeas show -",
      "",
      "It prints names and dates of the record; check does not. Days in custody are",
      "counted as the record has them; what is not recorded is not taken for no."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all records were read",
      "1:records cannot be read",
      "2:the file could not be read, or the command is wrong"
    })
final class Show implements Callable<Integer> {
  private static final int MOST_WORDS = 40;

  @ParentCommand private Habeas habeas;

  @Parameters(paramLabel = "FILE", description = "JSON, NDJSON or an array; - is standard input.")
  private String name;

  @Option(
      names = "--profile",
      paramLabel = "ID",
      description =
          "Whose gaps to show: icpped-17-3 (if not given), mandela-7-8,"
              + " body-of-principles-12, wgad-submission or ihl-tracing.")
  private Profile profile = Profile.ICPPED_17_3;

  @Option(
      names = "--lang",
      paramLabel = "en|uk",
      description =
          "The language of labels and dates; what the timeline and a profile name is English.")
  private Locale language = Locale.ENGLISH;

  private Terminal terminal;
  private Words words;
  private CaseIndex index;

  @Override
  public Integer call() throws IOException {
    terminal = habeas.terminal();
    words = Words.in(language);
    try (Input input = Input.open(name, terminal)) {
      Reading reading = new Reading(input, name, terminal, words);
      reading.forEach(this::show);
      return reading.end();
    }
  }

  private void show(CaseFile file) {
    index = CaseIndex.of(file);
    heading(file.title().map(title -> file.id() + "  " + title).orElse(file.id()));
    terminal.println("");
    heading(words.of("persons"));
    file.persons().forEach(person -> show(person, file));
    terminal.println("");
    showTimeline(Timeline.of(file));
    showGaps(profile.assess(file));
  }

  private void heading(String text) {
    terminal.println(terminal.styled(Terminal.Style.BOLD, Terminal.inert(text)));
  }

  private void show(Person person, CaseFile file) {
    String names =
        person.names().stream().map(Name::full).distinct().collect(Collectors.joining(" / "));
    String group = person.size().isPresent() ? words.of("group") : "";
    line(2, names.isEmpty() ? (group.isEmpty() ? words.of("unnamed") : group) : names);
    person.birthDate().ifPresent(date -> fact("born", wording(date)));
    person.deathDate().ifPresent(date -> fact("died", wording(date)));
    for (PersonStatus status : person.statuses()) {
      Optional<EdtfDate> when = status.from().or(status::asOf);
      fact(
          "status",
          status.kind().label(language)
              + status.jurisdiction().map(in -> ", " + in).orElse("")
              + when.map(date -> ", " + wording(date)).orElse(""));
    }
    showCustody(Custody.of(file, person.id()));
  }

  private void showCustody(Custody custody) {
    if (custody.spans().isEmpty()) {
      fact("custody", words.of("custody.none"));
    }
    for (Span span : custody.spans()) {
      fact("custody", span.kind().label(language) + ", " + when(span) + doubt(span));
      fact("", days(span.daysElapsed(), span.daysTouched(), span.isQualified()));
    }
    if (custody.spans().size() > 1) {
      fact(
          "",
          words.of("in.all")
              + " "
              + days(custody.daysElapsed(), custody.daysTouched(), custody.isQualified()));
    }
  }

  private String when(Span span) {
    String from =
        span.from().map(d -> words.of("from", wording(d))).orElse(words.of("start.unknown"));
    Optional<String> until = span.until().map(date -> words.of("until", wording(date)));
    Optional<String> held = span.heldUpTo().map(date -> words.of("held", wording(date)));
    return from + ", " + until.or(() -> held).orElse(words.of("open"));
  }

  private String days(DayCount elapsed, DayCount touched, boolean qualified) {
    return words.of("elapsed", elapsed.wording(language))
        + ", "
        + words.of("touched", touched.wording(language))
        + (qualified ? ", " + words.of("qualified") : "");
  }

  /** Whether somebody says that the detention was not, or was otherwise. */
  private String doubt(Span span) {
    boolean doubted = index.statementsAbout(span.detention()).stream().anyMatch(Show::doubts);
    return doubted ? " (" + words.of("doubted") + ")" : "";
  }

  private static boolean doubts(Statement said) {
    return said.stance().filter(Stance.DENIES::equals).isPresent()
        || said.status().filter(StatementStatus.DISPUTED::equals).isPresent();
  }

  private void showTimeline(Timeline timeline) {
    if (timeline.entries().isEmpty()) {
      return;
    }
    heading(words.of("timeline"));
    int width =
        timeline.entries().stream()
            .mapToInt(entry -> when(entry).length())
            .filter(length -> length <= MOST_WORDS)
            .max()
            .orElse(0);
    boolean uncertain = false;
    for (int i = 0; i < timeline.entries().size(); i++) {
      Timeline.Entry entry = timeline.entries().get(i);
      boolean mark = timeline.order(i) == Timeline.Order.UNCERTAIN;
      uncertain |= mark;
      line(2, (mark ? "≈ " : "  ") + Findings.pad(when(entry), width) + "  " + entry.what());
    }
    if (uncertain) {
      terminal.println(terminal.styled(Terminal.Style.DIM, "  " + words.of("order")));
    }
    terminal.println("");
  }

  private String when(Timeline.Entry entry) {
    return entry.when().map(this::wording).orElse(words.of("undated"));
  }

  private void showGaps(Completeness gaps) {
    heading(gaps.profile().title());
    if (gaps.items().isEmpty()) {
      line(2, words.of("no.detention"));
    }
    int width = 0;
    for (Status status : Status.values()) {
      width = Math.max(width, label(status).length());
    }
    int articles = gaps.items().stream().mapToInt(item -> item.article().length()).max().orElse(0);
    String detention = "";
    for (Completeness.Item item : gaps.items()) {
      if (!item.detention().equals(detention)) {
        detention = item.detention();
        line(2, words.of("detention", detention));
      }
      terminal.println(
          "    "
              + Findings.pad(item.article(), articles)
              + "  "
              + terminal.styled(colour(item.status()), Findings.pad(label(item.status()), width))
              + "  "
              + item.what());
      for (String pointer : item.missing()) {
        terminal.println(
            " ".repeat(8 + articles + width)
                + terminal.styled(Terminal.Style.DIM, Findings.missing(item, pointer, words)));
      }
    }
    terminal.println("");
  }

  private String label(Status status) {
    return words.of(status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Terminal.Style colour(Status status) {
    return switch (status) {
      case RECORDED -> Terminal.Style.GREEN;
      case PARTIAL, MISSING -> Terminal.Style.YELLOW;
      case WITHHELD, NOT_APPLICABLE -> Terminal.Style.DIM;
    };
  }

  private String wording(EdtfDate date) {
    return date.wording(language);
  }

  private void fact(String label, String text) {
    int width = "custody".length();
    for (String key : List.of("born", "died", "status", "custody")) {
      width = Math.max(width, words.of(key).length());
    }
    String shown = Findings.pad(label.isEmpty() ? "" : words.of(label), width);
    terminal.println(
        "    " + terminal.styled(Terminal.Style.DIM, shown) + "  " + Terminal.inert(text));
  }

  private void line(int indent, String text) {
    terminal.println(" ".repeat(indent) + Terminal.inert(text));
  }
}
