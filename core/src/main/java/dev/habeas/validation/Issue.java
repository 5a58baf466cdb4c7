package dev.habeas.validation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that reading or validating found: what, how grave, how certain and where.
 *
 * <p>An issue never holds a value of the record. It says where to look by {@linkplain #pointer()
 * pointer}, and what is wrong by {@linkplain #code() code} and {@linkplain #message(Locale)
 * message}; the place is no part of the message.
 */
public final class Issue {
  private final String code;
  private final Severity severity;
  private final Certainty certainty;
  private final String pointer;
  private final List<String> related;
  private final Map<String, String> details;
  private final @Nullable Location location;
  private final @Nullable Rule rule; // the one broken, which may bring words of its own

  private Issue(
      String code,
      Severity severity,
      Certainty certainty,
      String pointer,
      List<String> related,
      Map<String, String> details,
      @Nullable Location location,
      @Nullable Rule rule) {
    this.code = Objects.requireNonNull(code);
    this.severity = Objects.requireNonNull(severity);
    this.certainty = Objects.requireNonNull(certainty);
    this.pointer = Objects.requireNonNull(pointer);
    this.related = List.copyOf(related);
    this.details = details;
    this.location = location;
    this.rule = rule;
  }

  /**
   * A certain issue.
   *
   * @param code the stable code, a kebab-case word
   * @param severity how grave it is
   * @param pointer the RFC 6901 pointer to the field at fault, empty for the whole document
   */
  public static Issue of(String code, Severity severity, String pointer) {
    return new Issue(code, severity, Certainty.CERTAIN, pointer, List.of(), Map.of(), null, null);
  }

  static Issue of(Rule rule, String pointer) {
    return new Issue(
        rule.code(), rule.severity(), Certainty.CERTAIN, pointer, List.of(), Map.of(), null, rule);
  }

  /** This issue, only possible and so INFO. */
  public Issue possible() {
    return new Issue(
        code, Severity.INFO, Certainty.POSSIBLE, pointer, related, details, location, rule);
  }

  /** This issue, as grave as somebody else sees it. */
  Issue graded(Severity other) {
    return new Issue(code, other, certainty, pointer, related, details, location, rule);
  }

  /** This issue with the pointers to what else it rests on. */
  public Issue withRelated(List<String> pointers) {
    return new Issue(code, severity, certainty, pointer, pointers, details, location, rule);
  }

  /**
   * This issue with one more detail.
   *
   * @param name the name, which the message can use
   * @param value a word or number of Habeas, never a value of the record
   */
  public Issue withDetail(String name, String value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, value);
    return new Issue(
        code,
        severity,
        certainty,
        pointer,
        related,
        Collections.unmodifiableMap(more),
        location,
        rule);
  }

  /** This issue with its place in the text of the document. */
  public Issue withLocation(Location place) {
    return new Issue(code, severity, certainty, pointer, related, details, place, rule);
  }

  /** What is wrong: a stable kebab-case word that is never reused. */
  public String code() {
    return code;
  }

  /** What kind of question the rule asks that is broken; empty for an issue of reading. */
  public Optional<Family> family() {
    return Optional.ofNullable(rule).map(Rule::family);
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** Whether it holds under every reading of the record. */
  public Certainty certainty() {
    return certainty;
  }

  /**
   * The RFC 6901 pointer to the field at fault; empty for the whole document. A missing field is
   * pointed at by its own name.
   */
  public String pointer() {
    return pointer;
  }

  /** The pointers to what else the issue rests on. */
  public List<String> related() {
    return related;
  }

  /**
   * What the message may say besides: words and numbers of Habeas by name, never values of the
   * record.
   */
  public Map<String, String> details() {
    return details;
  }

  /** The place in the text of the document, if there was a text. */
  public Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** What is wrong, in English. */
  public String message() {
    return message(Locale.ENGLISH);
  }

  /** What is wrong, in the given language, or in English if there is no such translation. */
  public String message(Locale locale) {
    return Messages.in(locale).message(this);
  }

  /** The words of a rule that brings its own; null if the bundles have them. */
  @Nullable String ownWords(Locale locale) {
    return rule == null ? null : rule.ownWords(locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Issue that
        && code.equals(that.code)
        && severity == that.severity
        && certainty == that.certainty
        && pointer.equals(that.pointer)
        && related.equals(that.related)
        && details.equals(that.details)
        && Objects.equals(location, that.location);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, severity, certainty, pointer, related, details, location);
  }

  /** Severity, code and place; never a value of the record. */
  @Override
  public String toString() {
    String at = location == null ? "" : " (" + location + ")";
    return severity + " " + code + " at " + (pointer.isEmpty() ? "the document" : pointer) + at;
  }
}
