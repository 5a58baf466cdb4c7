package dev.habeas.testkit;

/** How much of a case a generated file tells. */
public enum CaseSize {
  /** Little more than who, when and why: about 3 KB of JSON. */
  SMALL(8, 0),
  /** What a report of some pages tells: about 5 KB. */
  MEDIUM(35, 1),
  /** What years of reporting leave behind: about 15 KB. */
  LARGE(75, 8);

  private final int detail;
  private final int repeats;

  CaseSize(int detail, int repeats) {
    this.detail = detail;
    this.repeats = repeats;
  }

  /** How often of a hundred times something is told that need not be. */
  int detail() {
    return detail;
  }

  /** How often what happens again and again does so at most. */
  int repeats() {
    return repeats;
  }
}
