package dev.habeas.cli;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.validation.Completeness;
import dev.habeas.validation.Explanation;
import dev.habeas.validation.Profile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a code means, or what a profile asks for. */
@Command(
    name = "explain",
    description = {
      "Say what a code means, where it comes from and what to do about it; or what a",
      "profile asks for."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas explain release-before-detention",
      "  habeas explain icpped-17-3          what this profile asks for",
      "  habeas rules                        lists all codes"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all are explained",
      "2:there is no such code or profile, or the command is wrong"
    })
final class Explain implements Callable<Integer> {
  private static final int WIDTH = 80;
  private static final int LABEL = 13;

  /** A detention of which nothing is recorded. */
  private static final CaseFile EMPTY =
      CaseFile.builder()
          .id("c")
          .addPerson(Person.builder().id("p").build())
          .addDetention(
              Detention.builder().id("d").person("p").kind(DetentionKind.CRIMINAL).build())
          .build();

  @ParentCommand private Habeas habeas;

  @Parameters(
      arity = "1..*",
      paramLabel = "CODE",
      description = "Codes of issues, or ids of profiles.")
  private List<String> codes;

  @Override
  public Integer call() {
    int result = Habeas.CLEAN;
    String between = "";
    for (String code : codes) {
      Optional<Explanation> issue = Explanation.of(code);
      Optional<Profile> profile = Profile.of(code);
      if (issue.isEmpty() && profile.isEmpty()) {
        refuse(code);
        result = Habeas.UNUSABLE;
        continue;
      }
      habeas.terminal().print(between);
      issue.ifPresent(this::explain);
      profile.ifPresent(this::explain);
      between = "\n";
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

  private void explain(Profile profile) {
    Terminal terminal = habeas.terminal();
    terminal.println(
        terminal.styled(Terminal.Style.BOLD, profile.id())
            + terminal.styled(Terminal.Style.DIM, "  a profile"));
    tell("is", profile.title());
    String label = "asks for";
    for (Completeness.Item item : profile.assess(EMPTY).items()) {
      tell(label, item.what() + " [" + item.article() + "]");
      label = "";
    }
    tell("what to do", "'habeas check --profile " + profile.id() + " FILE' says what is missing");
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
        Stream.concat(
                Explanation.all().stream().map(Explanation::code),
                Profile.all().stream().map(Profile::id))
            .filter(other -> !code.isBlank() && other.contains(code))
            .limit(5)
            .toList();
    habeas
        .terminal()
        .complain(
            "no code or profile "
                + Terminal.inert(code)
                + (alike.isEmpty()
                    ? "; 'habeas rules' lists codes, 'habeas check --help' profiles"
                    : "; there is " + String.join(", ", alike)));
  }
}
