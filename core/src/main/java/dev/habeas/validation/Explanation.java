package dev.habeas.validation;

import java.util.List;
import java.util.Optional;

/**
 * What a code means and what to do about it, in English.
 *
 * @param code the code of an issue
 * @param since the version that first had it
 * @param says what an issue of this code says, with an ellipsis for each detail
 * @param why why it is a rule, and where it comes from
 * @param broken an example of what breaks it
 * @param kept an example of what looks like a breach and is none
 * @param advice what to do about it
 */
public record Explanation(
    String code, String since, String says, String why, String broken, String kept, String advice) {
  /** The explanation of a code of Habeas, of reading or of validating; empty if it has no such. */
  public static Optional<Explanation> of(String code) {
    return all().stream().filter(explanation -> explanation.code().equals(code)).findFirst();
  }

  /** All explanations: first the codes of reading, then those of validating, family by family. */
  public static List<Explanation> all() {
    return Explanations.ALL;
  }
}
