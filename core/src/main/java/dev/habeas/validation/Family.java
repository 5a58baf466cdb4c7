package dev.habeas.validation;

/** What kind of question a rule asks. */
public enum Family {
  /** Whether ids and references hold together, and parts that belong together name one person. */
  REFERENCES,
  /** Whether things happened in an order in which they can have happened. */
  DATES,
  /** Whether charges, orders, sentences and statuses fit each other. */
  PROCEDURE,
  /** Whether numbers and terms are such as can be. */
  QUANTITIES,
  /** Whether statements can mean what they say. */
  STATEMENTS,
  /** Whether texts, language tags and addresses are what they should be. */
  TEXTS,
  /** Words and fields that this version of Habeas does not know. */
  VOCABULARY,
  /** Rules that are not those of Habeas. */
  OWN
}
