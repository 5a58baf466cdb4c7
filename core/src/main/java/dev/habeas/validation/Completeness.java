package dev.habeas.validation;

import java.util.List;

/**
 * What a profile wants recorded, and what of it a file has: item by item, for each detention.
 *
 * <p>A gap never makes a record invalid: a source reports a part of what happened.
 */
public final class Completeness {
  /** How much of an item is there, the fullest first. */
  public enum Status {
    /** All of it is recorded. */
    RECORDED,
    /** Some of it is recorded; the rest is missing or withheld. */
    PARTIAL,
    /** None of it is recorded, and the file says of some of it at least that it is kept back. */
    WITHHELD,
    /** None of it is recorded. */
    MISSING,
    /** It is not called for by what the record tells, such as the cause of a death. */
    NOT_APPLICABLE
  }

  /**
   * One item of a profile, for one detention.
   *
   * <p>A pointer can be in two lists: a date without its time is recorded, and its time is missing.
   *
   * @param article where it is asked for: an article such as {@code 17(3)(b)}, {@code rule 7(b)},
   *     or the subject in a questionnaire; several items can be of one article
   * @param what what is asked for, in English
   * @param detention the id of the detention that it is about
   * @param status how much of it is there
   * @param recorded the RFC 6901 pointers to what is recorded
   * @param missing the pointers to what, if it were there, would fill the item
   * @param withheld the same for what a statement of the file says to be withheld or redacted
   */
  public record Item(
      String article,
      String what,
      String detention,
      Status status,
      List<String> recorded,
      List<String> missing,
      List<String> withheld) {
    /** Copies the lists. */
    public Item {
      recorded = List.copyOf(recorded);
      missing = List.copyOf(missing);
      withheld = List.copyOf(withheld);
    }

    /** The article and the status; never a value of the record. */
    @Override
    public String toString() {
      return article + " " + status;
    }
  }

  private final Profile profile;
  private final List<Item> items;

  Completeness(Profile profile, List<Item> items) {
    this.profile = profile;
    this.items = List.copyOf(items);
  }

  /** The profile that the file was held against. */
  public Profile profile() {
    return profile;
  }

  /**
   * The items, detention by detention in the order of the file, each in the order of the articles.
   */
  public List<Item> items() {
    return items;
  }

  /** The items of one status. */
  public List<Item> items(Status status) {
    return items.stream().filter(item -> item.status() == status).toList();
  }

  /** The number of items of one status. */
  public int count(Status status) {
    return items(status).size();
  }

  /** The profile and how many items of each status there are. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Completeness[").append(profile.id());
    for (Status status : Status.values()) {
      text.append(", ").append(status).append('=').append(count(status));
    }
    return text.append(']').toString();
  }
}
