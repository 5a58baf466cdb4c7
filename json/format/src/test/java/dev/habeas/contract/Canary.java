package dev.habeas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.json.ReadResult;
import dev.habeas.validation.HasIssues;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import java.util.List;
import java.util.Locale;

/** Text and digits that stand in documents and must never be seen outside of them. */
final class Canary {
  static final String TEXT = "qZxCanary";
  static final String DIGITS = "918273645";

  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, new Locale("uk"));

  private Canary() {}

  static void isNotIn(ReadResult<?> result) {
    isNotIn(result.toString());
    isNotIn(result.report());
    if (result.value().isEmpty()) {
      try {
        result.orThrow();
      } catch (RuntimeException thrown) {
        isNotIn(thrown);
      }
    } else {
      isNotIn(result.orThrow().toString());
    }
  }

  static void isNotIn(Report report) {
    isNotIn(report.toString());
    for (Locale locale : LOCALES) {
      isNotIn(report.text(locale));
    }
    for (Issue issue : report.issues()) {
      isNotIn(issue.toString());
      isNotIn(issue.pointer());
      isNotIn(issue.related().toString());
      isNotIn(issue.details().toString());
    }
  }

  /** Looks into the exception, its causes and all that it suppressed. */
  static void isNotIn(Throwable thrown) {
    isNotInWords(thrown);
    if (thrown instanceof HasIssues refused) {
      isNotIn(refused.report());
    }
  }

  /** Looks into the exception, but not into its report. */
  static void isNotInWords(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      isNotIn(at.toString());
      isNotIn(String.valueOf(at.getMessage()));
      isNotIn(String.valueOf(at.getLocalizedMessage()));
      for (Throwable suppressed : at.getSuppressed()) {
        isNotInWords(suppressed);
      }
    }
  }

  static void isNotIn(String text) {
    if (text.contains(TEXT) || text.contains(DIGITS)) {
      assertThat(text).doesNotContain(TEXT, DIGITS);
    }
  }
}
