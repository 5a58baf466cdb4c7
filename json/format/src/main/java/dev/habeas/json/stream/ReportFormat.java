package dev.habeas.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON format of reports, which are written only; {@code json/README.md} has it in words. */
public final class ReportFormat {
  private final TokenSink sink;
  private final @Nullable Locale language;

  private ReportFormat(TokenSink sink, @Nullable Locale language) {
    this.sink = sink;
    this.language = language;
  }

  /**
   * Writes a report.
   *
   * @param language the language of the messages; null for none
   */
  public static void write(Report report, @Nullable Locale language, TokenSink sink) {
    new ReportFormat(sink, language).report(report);
  }

  private void report(Report report) {
    sink.beginObject();
    sink.name("issues");
    sink.beginArray();
    report.issues().forEach(this::issue);
    sink.endArray();
    if (!report.accepted().isEmpty()) {
      sink.name("accepted");
      sink.beginArray();
      report.accepted().forEach(this::accepted);
      sink.endArray();
    }
    sink.endObject();
  }

  private void accepted(Report.Accepted accepted) {
    sink.beginObject();
    text("reason", accepted.reason());
    sink.name("issue");
    issue(accepted.issue());
    sink.endObject();
  }

  private void issue(Issue issue) {
    sink.beginObject();
    text("code", issue.code());
    text("severity", issue.severity().name().toLowerCase(Locale.ROOT));
    text("certainty", issue.certainty().name().toLowerCase(Locale.ROOT));
    text("pointer", issue.pointer());
    related(issue.related());
    details(issue.details());
    issue.location().ifPresent(this::location);
    if (language != null) {
      text("message", issue.message(language));
    }
    sink.endObject();
  }

  private void related(List<String> pointers) {
    if (!pointers.isEmpty()) {
      sink.name("related");
      sink.beginArray();
      pointers.forEach(this::text);
      sink.endArray();
    }
  }

  private void details(Map<String, String> details) {
    if (!details.isEmpty()) {
      sink.name("details");
      sink.beginObject();
      details.forEach(this::text);
      sink.endObject();
    }
  }

  private void location(Location location) {
    sink.name("location");
    sink.beginObject();
    number("offset", location.offset());
    number("line", location.line());
    number("column", location.column());
    sink.endObject();
  }

  private void number(String name, long value) {
    sink.name(name);
    sink.number(BigDecimal.valueOf(value));
  }

  private void text(String name, String text) {
    sink.name(wellFormed(name));
    text(text);
  }

  private void text(String text) {
    sink.text(wellFormed(text));
  }

  /** Issues and reasons of users can hold half of a surrogate pair, which no document can. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }
}
