package dev.habeas.cli;

import dev.habeas.cli.Terminal.OutputException;
import dev.habeas.validation.Profile;
import dev.habeas.validation.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The library on the command line: each command is a class of its own, and small. */
@Command(
    name = "habeas",
    description = "Checks, shows, redacts and makes up records of detention.",
    mixinStandardHelpOptions = true,
    versionProvider = Habeas.Version.class,
    subcommands = {
      Check.class,
      Show.class,
      Format.class,
      Redact.class,
      Fixtures.class,
      Schema.class,
      Rules.class,
      Explain.class,
      Edtf.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  habeas check case.json          what is wrong in a record, and where",
      "  habeas explain empty-text       what a code means and what to do about it",
      "  habeas show case.json           who was held, when, and what is not known",
      "  habeas fixtures --count 100     a hundred invented records for tests",
      "",
      "A FILE is one record in JSON, a record on each line (NDJSON) or an array of",
      "records, told by its content; - is standard input.",
      "'habeas COMMAND --help' says more of a command."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing wrong",
      "1:errors were found",
      "2:the command could not be done",
      "141:whoever read the output went away"
    })
public final class Habeas implements Runnable {
  /** Nothing is wrong. */
  static final int CLEAN = 0;

  /** There are errors in what was read. */
  static final int ERRORS = 1;

  /** What was asked for could not be done. */
  static final int UNUSABLE = 2;

  /** What a shell tells of a program whose output nobody wants any more: 128 and SIGPIPE. */
  private static final int OUTPUT_GONE = 141;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  private Habeas(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.standard(), arguments));
  }

  static int run(Terminal terminal, String... arguments) {
    try {
      StringWriter help = new StringWriter(); // picocli would print what fails with its stack trace
      int code = commandLine(terminal, help).execute(arguments);
      terminal.print(help.toString());
      terminal.flush();
      return code;
    } catch (
        Throwable failed) { // whatever it is, nobody is shown a stack trace with a record in it
      return fail(terminal, failed);
    }
  }

  private static CommandLine commandLine(Terminal terminal, StringWriter help) {
    CommandLine line =
        new CommandLine(new Habeas(terminal))
            .setOut(new PrintWriter(help))
            .setErr(terminal.err())
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF))
            .setExpandAtFiles(false)
            .registerConverter(Severity.class, oneOf(Severity.values()))
            .registerConverter(Check.Form.class, oneOf(Check.Form.values()))
            .registerConverter(Redact.Base.class, oneOf(Redact.Base.values()))
            .registerConverter(Profile.class, Habeas::profile)
            .registerConverter(Locale.class, Habeas::language)
            .setParameterExceptionHandler((wrong, arguments) -> misused(terminal, wrong))
            .setExecutionExceptionHandler((failed, command, parsed) -> fail(terminal, failed));
    // A year before the year 0 looks like an option.
    line.getSubcommands().get("edtf").setUnmatchedOptionsArePositionalParams(true);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  Terminal terminal() {
    return terminal;
  }

  private static int misused(Terminal terminal, ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    terminal.complain(Terminal.inert(wrong.getMessage().lines().findFirst().orElse("")));
    UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
    terminal
        .err()
        .println(
            "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what there is.");
    return UNUSABLE;
  }

  private static int fail(Terminal terminal, Throwable failed) {
    if (failed instanceof OutputException gone) {
      return outputGone(terminal, (IOException) gone.getCause());
    }
    String why =
        failed instanceof UnusableException || failed instanceof UncheckedIOException
            ? failed.getMessage()
            : failed instanceof OutOfMemoryError
                ? "out of memory; java -Xmx1g gives it more"
                : "a fault of this program, please report it: " + failed.getClass().getName();
    try {
      terminal.complain(Terminal.inert(why));
    } catch (OutputException gone) {
      // Then there is no one to be told.
    }
    return UNUSABLE;
  }

  private static int outputGone(Terminal terminal, IOException why) {
    terminal.clearProgress();
    if (isBrokenPipe(why)) {
      return OUTPUT_GONE;
    }
    terminal.err().println("habeas: standard output: " + Input.reason(why));
    return UNUSABLE;
  }

  private static boolean isBrokenPipe(IOException why) {
    return Terminal.isPiped()
        .orElseGet( // the message is in the language of the machine
            () -> String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
  }

  private static Profile profile(String id) {
    String all = Profile.all().stream().map(Profile::id).collect(Collectors.joining(", "));
    return Profile.of(id).orElseThrow(() -> new TypeConversionException("the profiles are " + all));
  }

  private static Locale language(String tag) {
    return Optional.of(tag)
        .filter(List.of("en", "uk")::contains)
        .map(Locale::forLanguageTag)
        .orElseThrow(() -> new TypeConversionException("the languages are en and uk"));
  }

  private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return word ->
        Optional.ofNullable(words.get(word))
            .orElseThrow(
                () -> new TypeConversionException("it is " + String.join(" or ", words.keySet())));
  }

  /** The version of the library that is in the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Habeas.class.getPackage().getImplementationVersion();
      return new String[] {"habeas " + (version == null ? "of a working copy" : version)};
    }
  }
}
