package dev.habeas.jackson2;

import com.fasterxml.jackson.databind.JsonMappingException;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown through a mapper when a value is refused; the {@linkplain #report() report} says why,
 * problem by problem.
 *
 * <p>Neither the message nor a cause holds anything of the document.
 */
public final class CaseReadException extends JsonMappingException implements HasIssues {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Report report;
  private final String message;

  CaseReadException(Report report) {
    super((java.io.Closeable) null, "refused");
    this.report = report;
    this.message = "refused: " + report;
  }

  /** What was found; nothing, once the exception has gone through Java serialization. */
  @Override
  public Report report() {
    return report == null ? Report.of(List.of()) : report;
  }

  /** How many issues there are; not the path to the value, which can hold keys of the document. */
  @Override
  public String getMessage() {
    return message;
  }

  /** The same as the message. */
  @Override
  public String getLocalizedMessage() {
    return message;
  }

  /** Keeps no path: it can hold keys of the document. */
  @Override
  public void prependPath(Reference reference) {}
}
