package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.ReportWriter;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Family;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Profile;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what is wrong in records, and where. */
@Command(
    name = "check",
    description = "Say what is wrong in records, and where.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas check case.json",
      "  habeas check --min-severity error records/*.json",
      "  habeas check --profile icpped-17-3 case.json     what the register lacks, too",
      "  habeas check --format json cases.ndjson | jq 'select(.issues != [])'",
      "  curl https://example.org/cases.ndjson | habeas check -",
      "",
      "An error is only what is contradictory under every reading of the dates. What",
      "this prints holds no value of a record."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors; there may be warnings and gaps",
      "1:errors were found",
      "2:a file could not be read, or the command is wrong"
    })
final class Check implements Callable<Integer> {
  /** How findings are told. */
  enum Form {
    TEXT,
    JSON
  }

  @ParentCommand private Habeas habeas;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "JSON, NDJSON or an array; - is standard input.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people, or one JSON object a record.")
  private Form format = Form.TEXT;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description = "Leave out what is less grave.")
  private Severity minimum = Severity.INFO;

  @Option(
      names = "--indicators",
      description = "Ask also what the facts may mean in law, as questions.")
  private boolean indicators;

  @Option(names = "--leads", description = "Ask also what may be worth looking into.")
  private boolean leads;

  @Option(
      names = "--profile",
      paramLabel = "ID",
      description =
          "Say also what a profile asks for and the record lacks: icpped-17-3, mandela-7-8,"
              + " body-of-principles-12, wgad-submission, ihl-tracing. Can be repeated.")
  private List<Profile> profiles = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "en|uk", description = "The language of messages.")
  private Locale language = Locale.ENGLISH;

  private Terminal terminal;
  private Words words;
  private Validator validator;
  private Progress progress;
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private long records;
  private long gaps;
  private int unread;
  private Optional<Issue> gravest = Optional.empty();

  @Override
  public Integer call() {
    terminal = habeas.terminal();
    words = Words.in(language);
    validator = validator();
    progress = new Progress(terminal, words);
    if (Collections.frequency(files, Input.STANDARD) > 1) {
      terminal.complain("standard input can be read once");
      return Habeas.UNUSABLE;
    }
    for (String file : files) {
      check(file);
    }
    terminal.clearProgress();
    if (format == Form.TEXT) {
      summarize();
    }
    if (unread > 0) {
      return Habeas.UNUSABLE;
    }
    return count(Severity.ERROR) > 0 ? Habeas.ERRORS : Habeas.CLEAN;
  }

  private Validator validator() {
    Validator asked = Validator.standard();
    asked = indicators ? asked.with(Family.INDICATORS) : asked;
    asked = leads ? asked.with(Family.LEADS) : asked;
    return asked.withMinimumSeverity(minimum);
  }

  private void check(String name) {
    boolean named = false;
    try (Input input = Input.open(name, terminal)) {
      for (ReadResult<CaseFile> read : input.records()) {
        Findings findings = find(read, input.records());
        count(findings);
        if (format == Form.JSON) {
          terminal.println(json(name, read, findings));
        } else if (!findings.isEmpty()) {
          if (!named) {
            terminal.println(terminal.styled(Terminal.Style.BOLD, Terminal.inert(name)));
            named = true;
          }
          findings.tell(terminal, words, terminal::println);
        }
        if (name.equals(Input.STANDARD)) {
          terminal.flush(); // whoever writes the records may wait for what is found
        }
        progress.tell(name, input, records, "error", count(Severity.ERROR));
      }
    } catch (UnusableException unusable) {
      unread(unusable.getMessage());
    } catch (UncheckedIOException broken) {
      unread(name + ": " + Input.reason(broken.getCause()));
    }
    if (named) {
      terminal.println("");
    }
  }

  private void unread(String why) {
    unread++;
    terminal.complain(Terminal.inert(why));
  }

  private Findings find(ReadResult<CaseFile> read, CaseSequence at) {
    Report report = read.report();
    List<Findings.Gap> missing = List.of();
    if (read.value().isPresent()) {
      CaseFile file = read.value().get();
      Report found = validator.validate(file);
      report = found.issues().isEmpty() ? report : report.plus(at.locate(found));
      missing = Findings.gaps(file, profiles, at);
    }
    List<Issue> grave =
        report.issues().stream().filter(issue -> issue.severity().compareTo(minimum) <= 0).toList();
    return new Findings(Report.of(grave), missing);
  }

  private long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  private void count(Findings findings) {
    records++;
    gaps += findings.gaps().size();
    for (Issue issue : findings.report().issues()) {
      counts.merge(issue.severity(), 1L, Long::sum);
    }
    gravest = Stream.concat(gravest.stream(), findings.gravest().stream()).min(Findings.GRAVITY);
  }

  private String json(String name, ReadResult<CaseFile> read, Findings findings) {
    String report = ReportWriter.create().withMessages(language).writeText(findings.report());
    StringBuilder line = new StringBuilder("{\"file\":").append(Json.quoted(name));
    line.append(",\"line\":").append(read.start().line()).append(',');
    line.append(report, 1, report.length() - 1);
    if (!profiles.isEmpty()) {
      line.append(",\"gaps\":").append(Json.list(findings.gaps(), Check::json));
    }
    return line.append('}').toString();
  }

  private static String json(Findings.Gap gap) {
    return "{\"profile\":"
        + Json.quoted(gap.profile().id())
        + ",\"article\":"
        + Json.quoted(gap.item().article())
        + ",\"what\":"
        + Json.quoted(gap.item().what())
        + ",\"detention\":"
        + Json.quoted(gap.detention())
        + ",\"recorded\":"
        + Json.list(gap.item().recorded(), Json::quoted)
        + ",\"missing\":"
        + Json.list(gap.item().missing(), Json::quoted)
        + ",\"withheld\":"
        + Json.list(gap.item().withheld(), Json::quoted)
        + "}";
  }

  private void summarize() {
    List<String> found = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      add(found, severity.name().toLowerCase(Locale.ROOT), count(severity));
    }
    add(found, "gap", gaps);
    String what = found.isEmpty() ? words.of("nothing") : String.join(", ", found);
    String summary =
        words.of(
            "summary",
            words.count("record", records),
            words.count("file", files.size() - unread),
            what);
    Terminal.Style colour =
        count(Severity.ERROR) > 0
            ? Terminal.Style.RED
            : found.isEmpty() ? Terminal.Style.GREEN : Terminal.Style.BOLD;
    if (files.size() > unread) {
      terminal.println(terminal.styled(colour, summary));
    }
    if (unread > 0) {
      terminal.println(words.of("unread", words.count("file", unread)));
    }
    gravest.ifPresent(
        issue ->
            terminal.println(terminal.styled(Terminal.Style.DIM, words.of("learn", issue.code()))));
  }

  private void add(List<String> found, String what, long number) {
    if (number > 0) {
      found.add(words.count(what, number));
    }
  }
}
