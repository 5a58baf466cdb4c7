package dev.habeas.view;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Code;
import dev.habeas.CourtOrder;
import dev.habeas.Extensible;
import dev.habeas.OrderEntry;
import dev.habeas.OrderState;
import dev.habeas.ReleaseStanding;
import dev.habeas.SentenceState;
import dev.habeas.StageStanding;
import dev.habeas.schema.Field;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gathers the dates of a file in its order: those of an object before those of what it holds. */
final class DatesOfFile {
  /** The fields that say what an object is, and whether it came about. */
  private static final List<String> WORDS = List.of("kind", "standing", "state");

  /**
   * What is the same as nothing said of whether it came about, and what became of a sentence after
   * it was pronounced: the day on which it was is not the day on which it was served or quashed.
   */
  private static final Set<Code> SILENT =
      Set.of(
          StageStanding.HELD,
          StageStanding.UNKNOWN,
          ReleaseStanding.IN_FACT,
          ReleaseStanding.UNKNOWN,
          SentenceState.UNKNOWN,
          SentenceState.MODIFIED,
          SentenceState.MERGED,
          SentenceState.QUASHED,
          SentenceState.COMMUTED,
          SentenceState.SERVED);

  /** Steps from which it does not follow that the order was ever issued. */
  private static final Set<OrderState> NOT_ISSUED =
      Set.of(OrderState.REQUESTED, OrderState.REFUSED, OrderState.UNKNOWN);

  /** Steps from which it does not follow that the charge was ever brought. */
  private static final Set<ChargeStatus> NOT_BROUGHT =
      Set.of(ChargeStatus.ALLEGED, ChargeStatus.UNKNOWN);

  private final FileIndex file;
  private final List<Timeline.Entry> entries = new ArrayList<>();

  private DatesOfFile(FileIndex file) {
    this.file = file;
  }

  static List<Timeline.Entry> in(CaseFile file) {
    FileIndex index = FileIndex.of(file);
    DatesOfFile dates = new DatesOfFile(index);
    index.standing().forEach(dates::add);
    return dates.entries;
  }

  private <T extends Extensible> void add(Node<T> node) {
    for (Field<T, ?, ?> field : node.type().dates()) {
      T object = node.object();
      Optional<EdtfDate> when = Optional.ofNullable((EdtfDate) field.value(object));
      if (when.isPresent() || (field.isMoment() && cameAbout(object))) {
        String pointer = node.pointer() + "/" + field.name();
        entries.add(new Timeline.Entry(when, what(node.type(), object, field), pointer));
      }
    }
  }

  /** Whether there was such a moment, for all that the record says. */
  private boolean cameAbout(Extensible object) {
    if (object instanceof CourtOrder order) {
      return wentFurther(file.retractions().without(order.history()), OrderEntry::kind, NOT_ISSUED);
    }
    if (object instanceof Charge charge) {
      return wentFurther(
          file.retractions().without(charge.history()), ChargeEntry::kind, NOT_BROUGHT);
    }
    return true;
  }

  private static <E, K> boolean wentFurther(List<E> steps, Function<E, K> kind, Set<K> before) {
    return steps.isEmpty() || !steps.stream().map(kind).allMatch(before::contains);
  }

  private static <T extends Extensible> String what(
      ObjectType<T, ?> type, T object, Field<T, ?, ?> date) {
    StringBuilder what = new StringBuilder(type.label());
    for (String name : WORDS) {
      word(type, object, name).ifPresent(word -> what.append(' ').append(word));
    }
    return date.isMoment()
        ? what.toString()
        : what.append(' ').append(kebab(date.name())).toString();
  }

  /** The word of a field, if it says more than none and Habeas knows it; others are free text. */
  private static <T extends Extensible> Optional<String> word(
      ObjectType<T, ?> type, T object, String name) {
    Field<T, ?, ?> field = type.field(name);
    Object value = field == null ? null : field.value(object);
    return value instanceof Code code && code.isKnown() && !SILENT.contains(code)
        ? Optional.of(code.code())
        : Optional.empty();
  }

  private static String kebab(String name) {
    return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
