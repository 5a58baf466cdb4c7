package dev.habeas.validation;

/** How much an issue matters, gravest first. */
public enum Severity {
  /** The record contradicts itself or cannot be held as it is. */
  ERROR,
  /** Most likely a slip; some true records look like this. */
  WARNING,
  /** Worth knowing; nothing need be done. */
  INFO
}
