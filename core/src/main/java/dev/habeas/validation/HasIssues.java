package dev.habeas.validation;

/** An exception that carries what was found; the message of none holds a value of a record. */
public interface HasIssues {
  /** What was found. */
  Report report();
}
