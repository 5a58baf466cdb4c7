package dev.habeas.quickstart;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Name;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.ReadResult;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Completeness;
import dev.habeas.validation.Profile;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;
import dev.habeas.view.Custody;
import dev.habeas.view.Span;
import dev.habeas.view.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a case, shows what is in it and what is not, and then makes a case of its own.
 *
 * <p>Read it from top to bottom: it uses most of what there is to learn. The case is that of Edem
 * Bekirov as one news report told it; to look at another, give its file as the argument.
 */
public final class Quickstart {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Runs the program; the one argument, if any, is the file to read. */
  public static void main(String[] arguments) throws IOException {
    // Reading throws for nothing in a document: it gives a case file, or every reason why not.
    ReadResult<CaseFile> result = CaseReader.create().read(document(arguments));
    if (result.value().isEmpty()) {
      OUT.println(result.report().text(Locale.ENGLISH));
      return;
    }
    CaseFile file = result.value().get();

    for (Person person : file.persons()) {
      show(person, file);
    }
    showTimeline(file);
    showIssues(result.report().plus(Validator.standard().validate(file)));
    showRegister(file);
    makeACase();
  }

  private static byte[] document(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      return Files.readAllBytes(Path.of(arguments[0]));
    }
    return Quickstart.class.getResourceAsStream("bekirov.json").readAllBytes();
  }

  /** A person, and the days in custody: a least and a most, because dates can be uncertain. */
  private static void show(Person person, CaseFile file) {
    heading(String.join(" / ", person.names().stream().map(Name::full).toList()));
    Custody custody = Custody.of(file, person.id());
    for (Span span : custody.spans()) {
      OUT.printf(
          "%s detention from %s until %s%n",
          span.kind(),
          span.from().map(EdtfDate::toString).orElse("unknown"),
          span.until().map(EdtfDate::toString).orElse("unknown"));
    }
    OUT.printf(
        "in custody: %s days elapsed, %s days touched%s%n",
        custody.daysElapsed(),
        custody.daysTouched(),
        custody.isQualified() ? ", if the dates marked ? or ~ are right" : "");
  }

  /** Everything dated, with the dates as the source gives them: 2019? is an inferred year. */
  private static void showTimeline(CaseFile file) {
    heading("Timeline");
    for (Timeline.Entry entry : Timeline.of(file).entries()) {
      String when = entry.when().map(EdtfDate::toString).orElse("undated");
      OUT.printf("%-14s %s%n", when, entry.what());
    }
  }

  /** What contradicts itself. A word about the record, never a word out of it. */
  private static void showIssues(Report report) {
    heading("Issues");
    OUT.println(report.issues().isEmpty() ? "none" : report.text(Locale.ENGLISH));
  }

  /** What ICPPED art. 17(3) wants an official register to hold, and whether this record does. */
  private static void showRegister(CaseFile file) {
    heading(Profile.ICPPED_17_3.title());
    for (Completeness.Item item : Profile.ICPPED_17_3.assess(file).items()) {
      OUT.printf("%-9s %-14s %s%n", item.article(), item.status(), item.what());
      for (String pointer : item.missing()) {
        // A date that is recorded and missing lacks its time, which the article asks for too.
        String what = item.recorded().contains(pointer) ? "no time in" : "no";
        OUT.printf("%24s %s %s%n", "", what, pointer);
      }
    }
  }

  /** A case made in Java: only what is known is set, and what cannot be true is found. */
  private static void makeACase() {
    CaseFile file =
        CaseFile.builder()
            .id("case-2")
            .addPerson(Person.named("p1", "Ada Example"))
            .addDetention(
                Detention.builder()
                    .id("d1")
                    .person("p1")
                    .kind(DetentionKind.ADMINISTRATIVE)
                    .arrest(Arrest.builder().when(EdtfDate.parse("2021-05")).build())
                    .build())
            .addRelease(
                Release.builder()
                    .id("r1")
                    .person("p1")
                    .detention("d1")
                    .when(EdtfDate.parse("2021-04-30"))
                    .addReason(ReleaseReason.ORDER_EXPIRED)
                    .build())
            .build();

    heading("A case made in Java");
    OUT.println(CaseWriter.create().indented().writeText(file));
    showIssues(Validator.standard().validate(file));

    Release later = file.releases().get(0).withWhen(EdtfDate.parse("2021-06"));
    showIssues(Validator.standard().validate(file.withReleases(List.of(later))));
  }

  private static void heading(String text) {
    OUT.printf("%n== %s%n", text);
  }
}
