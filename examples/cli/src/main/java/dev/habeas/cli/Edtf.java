package dev.habeas.cli;

import dev.habeas.time.DateTextException;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.EdtfDate.EndKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what dates mean. */
@Command(
    name = "edtf",
    description = "Say what a date in EDTF means, or why it is refused.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas edtf '2019?-06-11' 2018-12-12/..",
      "  habeas edtf 2014-21 --lang uk",
      "  cut -f3 dates.tsv | habeas edtf -",
      "",
      "One line for each text, with tabs between: ok, the canonical text, the earliest",
      "and the latest day that it can mean (.. where open, ? where not known), and the",
      "wording; or refused, the reason, and the index, from 0, of what is wrong."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all are dates", "1:some are refused", "2:the command is wrong"})
final class Edtf implements Callable<Integer> {
  /** How no date begins: that of a year before 0 has a digit or X behind the hyphen. */
  private static final Pattern OPTION = Pattern.compile("-[^0-9X].*", Pattern.DOTALL);

  private static final String END_OF_OPTIONS = "--";

  @ParentCommand private Habeas habeas;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "Dates; - reads one from each line of standard input.")
  private List<String> texts;

  @Option(names = "--lang", paramLabel = "en|uk", description = "The language of the wording.")
  private Locale language = Locale.ENGLISH;

  private boolean refused;

  @Override
  public Integer call() {
    refuseUnknownOptions();
    for (String text : texts) {
      if (text.equals(Input.STANDARD)) {
        tellLines();
      } else {
        tell(text);
      }
    }
    return refused ? Habeas.ERRORS : Habeas.CLEAN;
  }

  /** All that picocli does not know is a text here; behind a -- it is one indeed. */
  private void refuseUnknownOptions() {
    List<String> arguments = spec.commandLine().getParseResult().originalArgs();
    int end = arguments.indexOf(END_OF_OPTIONS);
    int behind = end < 0 ? 0 : arguments.size() - end - 1;
    List<String> unknown =
        texts.subList(0, texts.size() - behind).stream().filter(OPTION.asMatchPredicate()).toList();
    if (!unknown.isEmpty()) {
      throw new UnmatchedArgumentException(spec.commandLine(), unknown);
    }
  }

  private void tellLines() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(habeas.terminal().in(), StandardCharsets.UTF_8));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        tell(line);
        if (!lines.ready()) {
          habeas.terminal().flush(); // whoever wrote the line may wait for the answer
        }
      }
    } catch (IOException broken) {
      throw new UnusableException(Input.STANDARD, Input.reason(broken));
    }
  }

  private void tell(String text) {
    Optional<EdtfDate> date = EdtfDate.tryParse(text);
    refused |= date.isEmpty();
    habeas.terminal().println(date.map(this::meaning).orElseGet(() -> problem(text)));
  }

  private String meaning(EdtfDate date) {
    return String.join(
        "\t",
        "ok",
        date.toString(),
        bound(date, EdtfDate::startKind, date.earliest()),
        bound(date, EdtfDate::endKind, date.latest()),
        date.wording(language));
  }

  /** The day, unless it only stands for an end that is open or not known, in a set of a member. */
  private static String bound(
      EdtfDate date, Function<EdtfDate, Optional<EndKind>> end, LocalDate day) {
    return date.members().stream()
        .flatMap(member -> end.apply(member).stream())
        .filter(kind -> kind != EndKind.DATED)
        .findFirst()
        .map(kind -> kind == EndKind.OPEN ? ".." : "?")
        .orElseGet(day::toString);
  }

  private static String problem(String text) {
    DateTextException problem = EdtfDate.problem(text).orElseThrow();
    return "refused\t" + problem.code() + "\t" + problem.index();
  }
}
