package dev.habeas.validation;

import dev.habeas.schema.FileIndex;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One breach of a rule, and all that it rests on. */
final class Breach {
  private record Use(String id, String field) {}

  private final Rule rule;
  private final String object;
  private final String pointer;
  private final List<String> siblings = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, String> details = new TreeMap<>();
  private boolean qualified;

  Breach(Rule rule, String object, String pointer) {
    this.rule = rule;
    this.object = object;
    this.pointer = pointer;
  }

  /** It rests on another field of the object looked at. */
  Breach with(String field) {
    siblings.add(object + field);
    return this;
  }

  /** It rests on a field of another object of the file, the first that has the id. */
  Breach with(String id, String field) {
    uses.add(new Use(id, field));
    return this;
  }

  /** It rests on these dates: if one is qualified, the breach is only possible. */
  Breach dated(EdtfDate... dates) {
    for (EdtfDate date : dates) {
      qualified |= date.isQualified();
    }
    return this;
  }

  /** The message may say this word or number, which is none of the record's. */
  Breach detail(String name, String value) {
    details.put(name, value);
    return this;
  }

  boolean isQualified() {
    return qualified;
  }

  /** The issue, as certain, once the pointers of the other objects are known. */
  Issue issue(FileIndex file) {
    List<String> related = new ArrayList<>(siblings);
    uses.forEach(use -> related.add(file.pointer(use.id()) + use.field()));
    Issue issue = Issue.of(rule.code(), rule.severity(), pointer).withRelated(related);
    for (Map.Entry<String, String> detail : details.entrySet()) {
      issue = issue.withDetail(detail.getKey(), detail.getValue());
    }
    return issue;
  }
}
