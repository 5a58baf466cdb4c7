package dev.habeas.validation;

import dev.habeas.schema.FileIndex;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One breach of a rule, and all that it rests on; made by {@link At}. */
public final class Breach {
  /** What is not reported; it keeps nothing. */
  static final Breach NONE = new Breach(null, 0, "", "");

  private record Use(String id, String field) {}

  private final @Nullable Rule rule;
  private final int place;
  private final String object;
  private final String pointer;
  private final List<String> siblings = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, String> details = new TreeMap<>();
  private boolean soft;

  Breach(@Nullable Rule rule, int place, String object, String field) {
    this.rule = rule;
    this.place = place;
    this.object = object;
    this.pointer = object + field;
  }

  /**
   * It rests on another field of the object looked at.
   *
   * @param field the pointer to the field, from that object; empty for the object itself
   * @throws IllegalArgumentException if it is no pointer
   */
  public Breach with(String field) {
    checkPointer(field);
    if (isReported()) {
      siblings.add(object + field);
    }
    return this;
  }

  /**
   * It rests on a field of another object of the file.
   *
   * @param id the id of the object; the first that has it is meant, and nothing if none has
   * @param field the pointer to the field, from that object; empty for the object itself
   * @throws IllegalArgumentException if it is no pointer
   */
  public Breach with(String id, String field) {
    checkPointer(field);
    if (isReported()) {
      uses.add(new Use(id, field));
    }
    return this;
  }

  /** It rests on these dates: if one is qualified, the breach is only possible. */
  public Breach dated(EdtfDate... dates) {
    for (EdtfDate date : dates) {
      if (date.isQualified()) {
        softened();
      }
    }
    return this;
  }

  /**
   * The message may say this.
   *
   * @param name what stands in braces in the message
   * @param value a word or number of the rule, never a value of the record
   */
  public Breach detail(String name, String value) {
    if (isReported()) {
      details.put(name, value);
    }
    return this;
  }

  /** It is only possible. */
  Breach softened() {
    if (isReported()) {
      soft = true;
    }
    return this;
  }

  Rule rule() {
    return Objects.requireNonNull(rule);
  }

  /** How many objects were looked at up to that on which it was reported, that one included. */
  int place() {
    return place;
  }

  boolean isSoft() {
    return soft;
  }

  /** The issue, as certain, once the pointers of the other objects are known. */
  Issue issue(FileIndex file) {
    List<String> related = new ArrayList<>(siblings);
    for (Use use : uses) {
      String used = file.pointer(use.id());
      if (used != null) {
        related.add(used + use.field());
      }
    }
    Issue issue = Issue.of(rule(), pointer).withRelated(related);
    for (Map.Entry<String, String> detail : details.entrySet()) {
      issue = issue.withDetail(detail.getKey(), detail.getValue());
    }
    return issue;
  }

  /** Refuses what cannot be put behind a pointer. */
  static void checkPointer(String field) {
    if (!field.isEmpty() && field.charAt(0) != '/') {
      throw new IllegalArgumentException("a pointer to a field begins with /");
    }
  }

  private boolean isReported() {
    return rule != null;
  }
}
