package dev.habeas.validation;

import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.OrderEntry;
import dev.habeas.OrderState;
import dev.habeas.Stage;
import dev.habeas.StageStanding;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
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

  /** The dates that say that something has happened, unless it is {@linkplain #isAhead ahead}. */
  static final Fields<EdtfDate> DATES = Fields.of(EdtfDate.class, Happenings::happened);

  private Happenings() {}

  private static boolean happened(ObjectType<?, ?> type, Field<?, ?, ?> field) {
    return field.isMoment()
        || (field.name().equals("from") && !FIXED_AHEAD.contains(type))
        || OTHERS.getOrDefault(type, Set.of()).contains(field.name());
  }

  /** Whether it is planned, due or known before it comes, so that its dates say nothing yet. */
  static boolean isAhead(Node<?> node) {
    ObjectType<?, ?> type = node.type();
    if (type == Schema.STAGE) {
      StageStanding standing = ((Stage) node.object()).standing().orElse(StageStanding.HELD);
      return !standing.equals(StageStanding.HELD);
    } else if (type == Schema.ORDER_ENTRY) {
      return FORESEEN.contains(((OrderEntry) node.object()).kind());
    }
    return type == Schema.COMPLIANCE_ENTRY
        && OPEN.contains(((ComplianceEntry) node.object()).kind());
  }
}
