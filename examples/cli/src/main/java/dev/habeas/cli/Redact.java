package dev.habeas.cli;

import dev.habeas.Sensitivity;
import dev.habeas.redaction.RedactionPolicy;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what a policy leaves of records. */
@Command(
    name = "redact",
    description = "Write records for others to see, without what a policy withholds.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas redact --policy public case.json",
      "  habeas redact --policy public --keep /charges/offence case.json",
      "  habeas redact --policy minimal --withhold health \\",
      "      --withhold /persons/identifiers --coarsen /persons=years case.json",
      "",
      "Every policy makes ids anew and takes out free text. No policy can know what",
      "others have published: look at what is left before you give it away."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all records were read",
      "1:records cannot be read",
      "2:the file could not be read, or the command is wrong"
    })
final class Redact implements Callable<Integer> {
  /** Where a policy begins. */
  enum Base {
    PUBLIC,
    MINIMAL;

    private RedactionPolicy policy() {
      return this == PUBLIC ? RedactionPolicy.PUBLIC : RedactionPolicy.minimal();
    }
  }

  private static final Map<String, ChronoUnit> UNITS =
      Map.of("days", ChronoUnit.DAYS, "months", ChronoUnit.MONTHS, "years", ChronoUnit.YEARS);

  @ParentCommand private Habeas habeas;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "JSON, NDJSON or an array; - is standard input.")
  private String file;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "public|minimal",
      description =
          "public: who it is about and where they are is withheld, and dates become months;"
              + " minimal: nothing is withheld but what every policy takes out.")
  private Base base;

  @Option(
      names = "--withhold",
      paramLabel = "WHAT",
      description =
          "A field by its path, or all fields that tell of identity, health, minor,"
              + " ethnicity-religion-politics, location, family, counsel, witness-or-source,"
              + " alleged-act or security. Can be repeated.")
  private List<String> withheld = List.of();

  @Option(
      names = "--coarsen",
      paramLabel = "[PATH=]UNIT",
      description =
          "Say all dates, or those in a field, no finer than days, months or years. The coarsest"
              + " counts: with days the public policy says months all the same.")
  private List<String> coarsened = List.of();

  @Option(names = "--keep", paramLabel = "PATH", description = "Keep a field whatever it tells of.")
  private List<String> kept = List.of();

  @Option(names = "--indent", description = "Lay out each record for reading.")
  private boolean indent;

  @Override
  public Integer call() throws IOException {
    return Format.write(file, habeas.terminal(), indent, policy()::apply);
  }

  private RedactionPolicy policy() {
    RedactionPolicy policy = base.policy();
    for (String what : withheld) {
      policy = step("--withhold " + what, policy, what, Redact::withholding);
    }
    for (String what : coarsened) {
      policy = step("--coarsen " + what, policy, what, Redact::coarsening);
    }
    for (String path : kept) {
      policy = step("--keep " + path, policy, path, RedactionPolicy::keeping);
    }
    return policy;
  }

  private interface Step {
    RedactionPolicy apply(RedactionPolicy policy, String argument);
  }

  private RedactionPolicy step(String option, RedactionPolicy policy, String argument, Step step) {
    try {
      return step.apply(policy, argument);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), option + ": " + refused.getMessage());
    }
  }

  private static RedactionPolicy withholding(RedactionPolicy policy, String what) {
    if (what.startsWith("/")) {
      return policy.withholding(what);
    }
    return Arrays.stream(Sensitivity.values())
        .filter(sensitivity -> word(sensitivity).equals(what))
        .findFirst()
        .map(policy::withholding)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "neither a path nor one of "
                        + Arrays.stream(Sensitivity.values())
                            .map(Redact::word)
                            .collect(Collectors.joining(", "))));
  }

  private static RedactionPolicy coarsening(RedactionPolicy policy, String what) {
    int equals = what.lastIndexOf('=');
    ChronoUnit unit = UNITS.get(what.substring(equals + 1));
    if (unit == null) {
      throw new IllegalArgumentException("the units are days, months and years");
    }
    return equals < 0
        ? policy.coarsening(unit)
        : policy.coarsening(what.substring(0, equals), unit);
  }

  private static String word(Sensitivity sensitivity) {
    return sensitivity.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
