package dev.habeas.cli;

import dev.habeas.validation.Explanation;
import dev.habeas.validation.Family;
import dev.habeas.validation.Rule;
import dev.habeas.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists every code that an issue can have. */
@Command(
    name = "rules",
    description = "List every code that check can report, by what it asks.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas rules | grep sentence",
      "  habeas explain sentence-before-charge",
      "",
      "Those under leads and indicators are asked only with --leads and --indicators."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all are listed", "2:the command is wrong"})
final class Rules implements Runnable {
  @ParentCommand private Habeas habeas;

  @Override
  public void run() {
    List<Rule> rules = Validator.standard().with(Family.LEADS).with(Family.INDICATORS).rules();
    Set<String> ofRules = rules.stream().map(Rule::code).collect(Collectors.toSet());
    List<Explanation> reading =
        Explanation.all().stream().filter(e -> !ofRules.contains(e.code())).toList();
    int width = Explanation.all().stream().mapToInt(e -> e.code().length()).max().orElse(0);
    Terminal terminal = habeas.terminal();
    terminal.println(terminal.styled(Terminal.Style.BOLD, "reading"));
    for (Explanation code : reading) {
      terminal.println("  " + Findings.pad(code.code(), width) + "  " + code.says());
    }
    for (Family family : Family.values()) {
      List<Rule> own = rules.stream().filter(rule -> rule.family() == family).toList();
      if (!own.isEmpty()) {
        terminal.println("");
        terminal.println(terminal.styled(Terminal.Style.BOLD, word(family)));
      }
      for (Rule rule : own) {
        terminal.println(
            "  "
                + Findings.pad(rule.code(), width)
                + "  "
                + Findings.pad(word(rule.severity()), "warning".length())
                + "  "
                + rule.explanation().says());
      }
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
