package dev.habeas.view;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Path;
import dev.habeas.schema.Retractions;
import dev.habeas.schema.Schema;
import dev.habeas.schema.Walk;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers the dates of a file in its order: those of an object before those of what it holds. */
final class DatesOfFile implements Walk.Visitor {
  private final Retractions retractions;
  private final List<Timeline.Entry> entries = new ArrayList<>();

  private DatesOfFile(Retractions retractions) {
    this.retractions = retractions;
  }

  static List<Timeline.Entry> in(CaseFile file) {
    DatesOfFile dates = new DatesOfFile(Retractions.of(file));
    Walk.through(file, dates);
    return dates.entries;
  }

  @Override
  public <T extends Extensible> boolean visit(ObjectType<T, ?> type, T object, Path path) {
    if (retractions.include(object)) {
      return false;
    }
    for (Field<T, ?, ?> field : type.fields()) {
      if (field.type() == Schema.DATE) {
        path.enter(field.name());
        date(type, object, field, path);
        path.leave();
      }
    }
    return true;
  }

  private <T extends Extensible> void date(
      ObjectType<T, ?> type, T object, Field<T, ?, ?> field, Path path) {
    Optional<EdtfDate> when = Optional.ofNullable((EdtfDate) field.value(object));
    if (when.isPresent() || field.isMoment()) {
      entries.add(new Timeline.Entry(when, what(type, object, field), path.pointer()));
    }
  }

  private static <T extends Extensible> String what(
      ObjectType<T, ?> type, T object, Field<T, ?, ?> date) {
    String field = date.isMoment() ? "" : " " + kebab(date.name());
    return type.label() + kind(type, object) + field;
  }

  /**
   * The kind, if there is one that Habeas knows; one that it does not know is text of the record.
   */
  private static <T extends Extensible> String kind(ObjectType<T, ?> type, T object) {
    Field<T, ?, ?> field = type.field("kind");
    Object kind = field == null ? null : field.value(object);
    return kind instanceof Code code && code.isKnown() ? " " + code.code() : "";
  }

  private static String kebab(String name) {
    return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
