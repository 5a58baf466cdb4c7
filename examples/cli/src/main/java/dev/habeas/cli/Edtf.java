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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
  @ParentCommand private Habeas habeas;

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
    for (String text : texts) {
      if (text.equals(Input.STANDARD)) {
        tellLines();
      } else {
        tell(text);
      }
    }
    return refused ? Habeas.ERRORS : Habeas.CLEAN;
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
        bound(date.earliest(), LocalDate.MIN, date.startKind(), date.form()),
        bound(date.latest(), LocalDate.MAX, date.endKind(), date.form()),
        date.wording(language));
  }

  private static String bound(
      LocalDate day, LocalDate none, Optional<EndKind> kind, EdtfDate.Form form) {
    boolean ofSeveral =
        form == EdtfDate.Form.INTERVAL
            || form == EdtfDate.Form.ONE_OF
            || form == EdtfDate.Form.ALL_OF;
    if (!ofSeveral || !day.equals(none)) {
      return day.toString();
    }
    return kind.filter(EndKind.UNKNOWN::equals).isPresent() ? "?" : "..";
  }

  private static String problem(String text) {
    DateTextException problem = EdtfDate.problem(text).orElseThrow();
    return "refused\t" + problem.code() + "\t" + problem.index();
  }
}
