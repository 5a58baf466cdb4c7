package dev.habeas.jackson3;

import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * Thrown through a mapper when a value is refused; the {@linkplain #report() report} says why,
 * problem by problem.
 *
 * <p>Neither the message nor a cause holds anything of the document.
 */
public final class CaseReadException extends DatabindException implements HasIssues {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Report report;
  private final String message;

  CaseReadException(Report report) {
    super("refused");
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
  public JacksonException prependPath(JacksonException.Reference reference) {
    return this;
  }
}
