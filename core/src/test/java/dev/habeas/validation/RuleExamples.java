package dev.habeas.validation;

import dev.habeas.CaseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of one rule, as files: two that break it, two that do not, one that just does not,
 * and one that would if an uncertain date were read in one way.
 *
 * <p>The first of each of the first two kinds is the one that its declaration tells.
 */
final class RuleExamples {
  final String code;

  /** Each breaks the rule certainly, and no other but {@link #consequences}. */
  final List<CaseFile> broken = new ArrayList<>();

  /** None breaks any standard rule, nor this one. */
  final List<CaseFile> kept = new ArrayList<>();

  /** What would break the rule with one day or one letter more; it breaks none. */
  final List<CaseFile> boundary = new ArrayList<>();

  /** What does not certainly break the rule, as a date can mean several days. */
  final List<CaseFile> uncertain = new ArrayList<>();

  /** Rules that whoever breaks this one breaks as well. */
  final List<String> consequences = new ArrayList<>();

  /** Whether the rule asks no date. */
  boolean dateless;

  private RuleExamples(String code) {
    this.code = code;
  }

  static RuleExamples of(String code) {
    return new RuleExamples(code);
  }

  static List<RuleExamples> all() {
    return Stream.of(
            ReferenceExamples.ALL,
            LinkExamples.ALL,
            DateExamples.ALL,
            LifeExamples.ALL,
            AsOfExamples.ALL,
            CustodyExamples.ALL,
            SequenceExamples.ALL,
            ProcedureExamples.ALL,
            QuantityExamples.ALL,
            StatementExamples.ALL,
            RivalExamples.ALL,
            TextExamples.ALL,
            VocabularyExamples.ALL,
            LeadExamples.ALL,
            IndicatorExamples.ALL)
        .flatMap(List::stream)
        .toList();
  }

  static RuleExamples of(Rule rule) {
    return all().stream()
        .filter(examples -> examples.code.equals(rule.code()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no examples of " + rule));
  }

  RuleExamples broken(CaseFile.Builder... files) {
    return add(broken, files);
  }

  RuleExamples kept(CaseFile.Builder... files) {
    return add(kept, files);
  }

  RuleExamples boundary(CaseFile.Builder... files) {
    return add(boundary, files);
  }

  RuleExamples uncertain(CaseFile.Builder... files) {
    return add(uncertain, files);
  }

  RuleExamples followedBy(String... codes) {
    consequences.addAll(List.of(codes));
    return this;
  }

  RuleExamples withoutDates() {
    dateless = true;
    return this;
  }

  private RuleExamples add(List<CaseFile> examples, CaseFile.Builder... files) {
    Arrays.stream(files).map(CaseFile.Builder::build).forEach(examples::add);
    return this;
  }

  @Override
  public String toString() {
    return code;
  }
}
