package dev.habeas.jackson3;

import dev.habeas.json.stream.Indentation;
import dev.habeas.json.stream.ReportFormat;
import dev.habeas.validation.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as JSON, in UTF-8, for programs that are not in Java.
 *
 * <p>What is in a report holds no value of a record, so neither does this. A report gives the same
 * bytes, whichever Jackson writes it. Writers are immutable and can be shared between threads.
 */
public final class ReportWriter {
  private static final ReportWriter STANDARD = new ReportWriter(null, false);

  private final @Nullable Locale language;
  private final boolean indented;

  private ReportWriter(@Nullable Locale language, boolean indented) {
    this.language = language;
    this.indented = indented;
  }

  /** The standard writer, which writes a report on one line and leaves messages to the reader. */
  public static ReportWriter create() {
    return STANDARD;
  }

  /**
   * This writer, but with the message of each issue.
   *
   * @param language the language of the messages, or English if there is no such translation
   */
  public ReportWriter withMessages(Locale language) {
    return new ReportWriter(Objects.requireNonNull(language), indented);
  }

  /**
   * This writer, but laid out for people: two spaces a level and a line for each member and
   * element.
   */
  public ReportWriter indented() {
    return new ReportWriter(language, true);
  }

  /** The report as JSON in UTF-8. */
  public byte[] write(Report report) {
    byte[] compact = Json.write(sink -> ReportFormat.write(report, language, sink));
    return indented ? Indentation.of(compact) : compact;
  }

  /**
   * Writes the report to a stream, which is not closed.
   *
   * @throws IOException if the stream does
   */
  public void write(Report report, OutputStream target) throws IOException {
    target.write(write(report));
  }

  /** The report as JSON. */
  public String writeText(Report report) {
    return new String(write(report), StandardCharsets.UTF_8);
  }
}
