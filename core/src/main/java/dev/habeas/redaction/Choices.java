package dev.habeas.redaction;

import dev.habeas.Extensible;
import dev.habeas.Sensitivity;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked of a policy; a copy is made for each change. */
final class Choices {
  static final Choices NONE = new Choices(Set.of(), Map.of(), Map.of());

  private final Set<Sensitivity> withheld;
  private final Map<String, Boolean> kept;
  private final Map<String, ChronoUnit> units;

  private Choices(
      Set<Sensitivity> withheld, Map<String, Boolean> kept, Map<String, ChronoUnit> units) {
    this.withheld = withheld;
    this.kept = kept;
    this.units = units;
  }

  Choices withholding(Sensitivity... because) {
    Set<Sensitivity> all = EnumSet.noneOf(Sensitivity.class);
    all.addAll(withheld);
    all.addAll(List.of(because));
    return new Choices(all, kept, units);
  }

  Choices keeping(String path, boolean keep) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("names no field of a case file");
    } else if (at(path) instanceof Scalar.Id) {
      throw new IllegalArgumentException("ids are always made anew");
    }
    return new Choices(withheld, with(kept, path, keep), units);
  }

  Choices coarsening(String path, ChronoUnit unit) {
    if (unit != ChronoUnit.DAYS && unit != ChronoUnit.MONTHS && unit != ChronoUnit.YEARS) {
      throw new IllegalArgumentException("neither days, months nor years");
    }
    ValueType<?> type = at(path);
    if (type instanceof Scalar && !(type instanceof Scalar.Date)) {
      throw new IllegalArgumentException("not a date, and nothing that holds dates");
    }
    Map<String, ChronoUnit> coarser = with(units, path, coarser(unit(path), unit));
    coarser.replaceAll((at, old) -> at.startsWith(path + "/") ? coarser(old, unit) : old);
    return new Choices(withheld, kept, coarser);
  }

  /**
   * Whether a field goes: by its path if that is named, else for its sensitivity, else with all.
   */
  boolean withhold(String path, Field<?, ?, ?> field, boolean around) {
    Boolean keep = kept.get(path);
    return keep == null
        ? around || field.sensitivities().stream().anyMatch(withheld::contains)
        : !keep;
  }

  /** Whether a field is kept by name, and not only for want of a reason to withhold it. */
  boolean isKept(String path) {
    return Boolean.TRUE.equals(kept.get(path));
  }

  /** The unit to which the dates at a path are coarsened; null if they are not. */
  @Nullable ChronoUnit unit(String path, @Nullable ChronoUnit around) {
    return units.getOrDefault(path, around);
  }

  private @Nullable ChronoUnit unit(String path) {
    String around = path;
    while (!around.isEmpty() && !units.containsKey(around)) {
      around = around.substring(0, around.lastIndexOf('/'));
    }
    return units.get(around);
  }

  private static ChronoUnit coarser(@Nullable ChronoUnit old, ChronoUnit unit) {
    return old == null || old.compareTo(unit) < 0 ? unit : old;
  }

  private static <V> Map<String, V> with(Map<String, V> map, String path, V value) {
    Map<String, V> copy = new HashMap<>(map);
    copy.put(path, value);
    return copy;
  }

  /** What a path names, from the file down; the file itself if it is empty. */
  private static ValueType<?> at(String path) {
    ValueType<?> at = Schema.CASE_FILE;
    for (String name : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
      Field<?, ?, ?> field =
          at instanceof ObjectType<? extends Extensible, ?> type ? type.field(name) : null;
      if (field == null || path.charAt(0) != '/') {
        throw new IllegalArgumentException("names no field of a case file");
      }
      at = field.type();
    }
    return at;
  }
}
