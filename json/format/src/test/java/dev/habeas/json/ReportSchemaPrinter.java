package dev.habeas.json;

import static dev.habeas.json.SchemaPrinter.described;
import static dev.habeas.json.SchemaPrinter.number;
import static dev.habeas.json.SchemaPrinter.reference;
import static dev.habeas.json.SchemaPrinter.texts;

import dev.habeas.contract.Json;
import dev.habeas.validation.Certainty;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import dev.habeas.validation.Report;
import dev.habeas.validation.Severity;
import java.util.Arrays;
import java.util.Locale;

/** Prints the schema of a report, which is written and never read. */
final class ReportSchemaPrinter {
  private ReportSchemaPrinter() {}

  static Json.Obj report() {
    Json.Obj definitions =
        Json.object()
            .with("Report", reportObject())
            .with("Accepted", acceptedObject())
            .with("Issue", issueObject())
            .with("Location", locationObject())
            .with("severity", words(Severity.class))
            .with("certainty", words(Certainty.class))
            .with(
                "pointer",
                described("An RFC 6901 pointer into the document; empty for the whole of it.")
                    .with("type", "string")
                    .with("pattern", "^(?:/|$)"));
    return SchemaPrinter.head(JsonSchema.REPORT, "Report")
        .with(
            "description",
            "What reading or validating a case file found, as Habeas writes it. It holds no value"
                + " of the record. More fields can come.")
        .with("$ref", "#/$defs/Report")
        .with("$defs", definitions);
  }

  private static Json.Obj reportObject() {
    return object(
        Report.class,
        Json.object()
            .with("issues", list(Report.class, "issues", reference("Issue")))
            .with("accepted", list(Report.class, "accepted", reference("Accepted"))),
        "issues");
  }

  private static Json.Obj acceptedObject() {
    return object(
        Report.Accepted.class,
        Json.object()
            .with("reason", text(Report.Accepted.class, "reason"))
            .with("issue", referring(Report.Accepted.class, "issue", "Issue")),
        "reason",
        "issue");
  }

  private static Json.Obj issueObject() {
    return object(
        Issue.class,
        Json.object()
            .with("code", text(Issue.class, "code"))
            .with("severity", referring(Issue.class, "severity", "severity"))
            .with("certainty", referring(Issue.class, "certainty", "certainty"))
            .with("pointer", referring(Issue.class, "pointer", "pointer"))
            .with("related", list(Issue.class, "related", reference("pointer")))
            .with(
                "details",
                said(Issue.class, "details")
                    .with("type", "object")
                    .with("additionalProperties", Json.object().with("type", "string")))
            .with("location", referring(Issue.class, "location", "Location"))
            .with(
                "message",
                described("What is wrong, in the language asked for.").with("type", "string")),
        "code",
        "severity",
        "certainty",
        "pointer");
  }

  private static Json.Obj locationObject() {
    return object(
        Location.class,
        Json.object()
            .with("offset", whole("offset", 0))
            .with("line", whole("line", 1))
            .with("column", whole("column", 1)),
        "offset",
        "line",
        "column");
  }

  private static Json.Obj object(Class<?> type, Json.Obj properties, String... required) {
    return described(Javadocs.of(type))
        .with("type", "object")
        .with("properties", properties)
        .with("required", texts(required));
  }

  private static Json.Obj list(Class<?> type, String field, Json.Obj items) {
    return said(type, field).with("type", "array").with("items", items);
  }

  private static Json.Obj text(Class<?> type, String field) {
    return said(type, field).with("type", "string");
  }

  private static Json.Obj referring(Class<?> type, String field, String definition) {
    return said(type, field).with("$ref", "#/$defs/" + definition);
  }

  private static Json.Obj whole(String component, int least) {
    return said(Location.class, component).with("type", "integer").with("minimum", number(least));
  }

  private static Json.Obj said(Class<?> type, String field) {
    return described(Javadocs.of(type, field));
  }

  private static Json.Obj words(Class<? extends Enum<?>> type) {
    String[] words =
        Arrays.stream(type.getEnumConstants())
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    return described(Javadocs.of(type)).with("enum", texts(words));
  }
}
