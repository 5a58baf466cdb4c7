package dev.habeas.validation;

/**
 * What kind of question a rule asks.
 *
 * <p>{@link Validator#standard()} asks those that a record answers by itself: whether it
 * contradicts itself. Leads and indicators are asked only on request, as most records break some of
 * them without anything being wrong.
 */
public enum Family {
  /** Whether ids and references hold together, and parts that belong together name one person. */
  REFERENCES(true),
  /** Whether things happened in an order in which they can have happened. */
  DATES(true),
  /** Whether charges, orders, sentences and statuses fit each other. */
  PROCEDURE(true),
  /** Whether numbers and terms are such as can be. */
  QUANTITIES(true),
  /** Whether statements can mean what they say. */
  STATEMENTS(true),
  /** Whether texts, language tags and addresses are what they should be. */
  TEXTS(true),
  /** Words and fields that this version of Habeas does not know. */
  VOCABULARY(true),
  /** Where to look for more: what is most often recorded when something else is. On request. */
  LEADS(false),
  /** What the facts, if true, may mean in law, as a question to the reader. On request. */
  INDICATORS(false),
  /** Rules that are not those of Habeas. */
  OWN(true);

  private final boolean standard;

  Family(boolean standard) {
    this.standard = standard;
  }

  /** Whether {@link Validator#standard()} asks it. */
  public boolean isStandard() {
    return standard;
  }
}
