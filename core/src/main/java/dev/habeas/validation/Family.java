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
  /**
   * What whoever makes the record may want to look into: nothing contradicts itself, and something
   * may be missing or told in part. Asked on request.
   */
  LEADS(true),
  /**
   * Questions that a lawyer would ask: what the facts, if they are true, may mean in law. An issue
   * is a question to the reader and never says that a right was violated. Asked on request.
   */
  INDICATORS(true),
  /** Rules that are not those of Habeas. */
  OWN;

  private final boolean onRequest;

  Family() {
    this(false);
  }

  Family(boolean onRequest) {
    this.onRequest = onRequest;
  }

  /** Whether its rules are asked only by a validator that was told to: {@link Validator#with}. */
  public boolean isOnRequest() {
    return onRequest;
  }
}
