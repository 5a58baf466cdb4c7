package dev.habeas.validation;

import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.Extensible;
import dev.habeas.OrderEntry;
import dev.habeas.OrderState;
import dev.habeas.Stage;
import dev.habeas.StageStanding;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which dates say that something has happened; others are of what is planned, due or to last, or of
 * those who tell.
 */
final class Happenings {
  /** Where a period may be fixed before it begins. */
  private static final Set<ObjectType<?, ?>> FIXED_AHEAD =
      Set.of(Schema.COURT_ORDER, Schema.SENTENCE, Schema.SENTENCE_PART, Schema.STATED_DURATION);

  private static final Map<ObjectType<?, ?>, Set<String>> OTHERS =
      Map.of(
          Schema.PERSON, Set.of("deathDate"),
          Schema.AGE, Set.of("when"),
          Schema.PERSON_STATUS, Set.of("asOf"),
          Schema.DETENTION_END, Set.of("when"),
          Schema.CHARGE, Set.of("committed"));

  /** Steps whose day is known before it comes. */
  private static final Set<OrderState> FORESEEN =
      Set.of(OrderState.IN_FORCE, OrderState.FINAL, OrderState.EXPIRED, OrderState.UNKNOWN);

  private static final Set<Compliance> OPEN = Set.of(Compliance.NOT_DUE, Compliance.PENDING);

  /** The dates that say that something has happened, if it is not planned. */
  static final Fields DATES =
      Fields.where((type, field) -> field.type() == Schema.DATE && happened(type, field));

  private Happenings() {}

  /** The dates of an object that say that something has happened; none if it is planned. */
  static <T extends Extensible> List<Field<T, ?, ?>> dates(ObjectType<T, ?> type, T object) {
    return isAhead(object) ? List.of() : declared(type);
  }

  /** The fields of a type that say that something has happened. */
  static <T extends Extensible> List<Field<T, ?, ?>> declared(ObjectType<T, ?> type) {
    return DATES.of(type);
  }

  private static boolean happened(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    return field.isMoment()
        || (field.name().equals("from") && !FIXED_AHEAD.contains(type))
        || OTHERS.getOrDefault(type, Set.of()).contains(field.name());
  }

  private static boolean isAhead(Extensible object) {
    if (object instanceof Stage stage) {
      return stage.standing().filter(standing -> !standing.equals(StageStanding.HELD)).isPresent();
    }
    if (object instanceof OrderEntry entry) {
      return FORESEEN.contains(entry.kind());
    }
    return object instanceof ComplianceEntry entry && OPEN.contains(entry.kind());
  }
}
