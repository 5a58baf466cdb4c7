package dev.habeas.cli;

import dev.habeas.validation.Explanation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a code means. */
@Command(
    name = "explain",
    description = "Say what a code means, where it comes from and what to do about it.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  habeas explain release-before-detention", "  habeas rules        lists all codes"})
final class Explain implements Callable<Integer> {
  private static final int WIDTH = 80;
  private static final int LABEL = 13;

  @ParentCommand private Habeas habeas;

  @Parameters(arity = "1..*", paramLabel = "CODE", description = "Codes of issues.")
  private List<String> codes;

  @Override
  public Integer call() {
    int result = Habeas.CLEAN;
    String between = "";
    for (String code : codes) {
      Explanation found = Explanation.of(code).orElse(null);
      if (found == null) {
        refuse(code);
        result = Habeas.UNUSABLE;
      } else {
        habeas.terminal().print(between);
        explain(found);
        between = "\n";
      }
    }
    return result;
  }

  private void explain(Explanation code) {
    Terminal terminal = habeas.terminal();
    terminal.println(
        terminal.styled(Terminal.Style.BOLD, code.code())
            + terminal.styled(Terminal.Style.DIM, "  since " + code.since()));
    tell("says", code.says());
    tell("why", code.why());
    tell("wrong", code.broken());
    tell("not wrong", code.kept());
    tell("what to do", code.advice());
  }

  private void tell(String label, String text) {
    Terminal terminal = habeas.terminal();
    StringBuilder line = new StringBuilder();
    String head = terminal.styled(Terminal.Style.DIM, Findings.pad("  " + label, LABEL + 2));
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && LABEL + 2 + line.length() + 1 + word.length() > WIDTH) {
        terminal.println(head + line);
        head = " ".repeat(LABEL + 2);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    terminal.println(head + line);
  }

  private void refuse(String code) {
    List<String> alike =
        Explanation.all().stream()
            .map(Explanation::code)
            .filter(other -> !code.isBlank() && other.contains(code))
            .limit(5)
            .toList();
    habeas
        .terminal()
        .complain(
            "no code "
                + Terminal.inert(code)
                + (alike.isEmpty()
                    ? "; 'habeas rules' lists all"
                    : "; there is " + String.join(", ", alike)));
  }
}
