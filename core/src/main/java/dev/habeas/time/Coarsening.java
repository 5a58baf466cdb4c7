package dev.habeas.time;

import dev.habeas.time.EdtfDate.Component;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes dates say less: every day that a date could mean, the coarser one can mean too. */
final class Coarsening {
  private static final int DAY_MASK = 3 << Digits.DAY_SHIFT;
  private static final int MONTH_MASK = 3 << Digits.MONTH_SHIFT;
  private static final int PLAIN_YEAR_MAX = 9999;

  private final boolean toYears;
  private final boolean toDays;

  private Coarsening(ChronoUnit unit) {
    toYears = unit == ChronoUnit.YEARS;
    toDays = unit == ChronoUnit.DAYS;
    if (!toYears && !toDays && unit != ChronoUnit.MONTHS) {
      throw new IllegalArgumentException("neither days, months nor years");
    }
  }

  static EdtfDate of(EdtfDate date, ChronoUnit unit) {
    return new Coarsening(unit).coarse(date);
  }

  private EdtfDate coarse(EdtfDate date) {
    if (date.isMissingEnd()) {
      return date;
    } else if (date.isPoint()) {
      return point(date);
    } else if (date.isStretch()) {
      return stretch(date);
    }
    return set(date);
  }

  private EdtfDate stretch(EdtfDate date) {
    EdtfDate start = coarse(date.parts().get(0));
    EdtfDate end = coarse(date.parts().get(1));
    return date.form() == EdtfDate.Form.ONE_OF && start.equals(end)
        ? start
        : EdtfDate.stretch(date.form(), start, end);
  }

  /** How many members fall together would tell of the days, so each is listed once. */
  private EdtfDate set(EdtfDate date) {
    Set<EdtfDate> distinct = new LinkedHashSet<>();
    date.parts().forEach(member -> distinct.add(coarse(member)));
    List<EdtfDate> members = new ArrayList<>(distinct);
    return date.form() == EdtfDate.Form.ONE_OF && members.size() == 1
        ? members.get(0)
        : EdtfDate.set(date.form(), members);
  }

  private EdtfDate point(EdtfDate date) {
    if (date.form() == EdtfDate.Form.SEASON) {
      return toYears ? yearOfSeason(date) : date;
    }
    int digits = date.digits();
    if (toYears) {
      return EdtfDate.point(date.year(), 0, 0, digits & ~(DAY_MASK | MONTH_MASK), sign(date), null);
    } else if (toDays) {
      return EdtfDate.point(date.year(), date.month(), date.day(), digits, sign(date), null);
    }
    return EdtfDate.point(date.year(), date.month(), 0, digits & ~DAY_MASK, sign(date), null);
  }

  /** A winter lies in two years and names either, so it becomes a year of unspecified digits. */
  private EdtfDate yearOfSeason(EdtfDate date) {
    int first = date.year() + Math.floorDiv(Seasons.firstMonth(date.month()) - 1, 12);
    int last = date.year() + Math.floorDiv(Seasons.lastMonth(date.month()) - 1, 12);
    if ((first < 0) != (last < 0) || Math.max(Math.abs(first), last) > PLAIN_YEAR_MAX) {
      return date;
    }
    int unit = 1;
    int mask = 0;
    while (first / unit != last / unit) {
      unit *= 10;
      mask = mask << 1 | 1;
    }
    int year = mask == 0 ? date.year() : first / unit * unit;
    int negative = date.digits() & Digits.NEGATIVE;
    return EdtfDate.point(year, 0, 0, negative | mask << Digits.YEAR_SHIFT, sign(date), null);
  }

  /** Doubt about what is left out becomes doubt about the last that is left. */
  private int sign(EdtfDate date) {
    int year = date.qualifierBits(Component.YEAR);
    int month = date.qualifierBits(Component.MONTH);
    int day = date.qualifierBits(Component.DAY);
    int time = date.qualifierBits(Component.TIME);
    if (toYears) {
      return year | month | day | time;
    }
    int kept = year << Component.YEAR.shift();
    if (!date.has(Component.DAY)) {
      return kept | month << Component.MONTH.shift();
    }
    return toDays
        ? kept | month << Component.MONTH.shift() | (day | time) << Component.DAY.shift()
        : kept | (month | day | time) << Component.MONTH.shift();
  }
}
