package dev.habeas.validation;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * How long it was from one moment to another, in seconds, whatever the dates mean: a day is all of
 * its seconds, a minute all of its.
 *
 * <p>Two clocks that both name their offset are compared by instant. Two others are one clock on
 * the wall, which may have been put forward or back by an hour meanwhile; unless they name
 * different zones, or only one of them any, or hung in different countries: then they may be as far
 * apart as any two on Earth.
 *
 * @param least it was longer than this
 * @param most it was shorter than this
 */
record Elapsed(long least, long most) {
  private static final long SECONDS_PER_HOUR = 3_600;
  private static final long SECONDS_PER_DAY = 86_400;
  private static final long CHANGE_OF_CLOCK = SECONDS_PER_HOUR;
  private static final long WIDEST_GAP = 26 * SECONDS_PER_HOUR; // of UTC-12 and UTC+14

  static Elapsed between(EdtfDate from, EdtfDate until, boolean inOneCountry) {
    boolean byInstant = from.offset().isPresent() && until.offset().isPresent();
    long doubt = 0;
    if (!byInstant) {
      doubt = inOneCountry && mayShareWall(from, until) ? CHANGE_OF_CLOCK : WIDEST_GAP;
    }
    return new Elapsed(
        begin(until, byInstant) - end(from, byInstant) - doubt,
        end(until, byInstant) - begin(from, byInstant) + doubt);
  }

  Truth exceeds(int hours) {
    long limit = hours * SECONDS_PER_HOUR;
    if (least >= limit) {
      return Truth.TRUE;
    }
    return most <= limit ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether what is told can have been read from one clock; a day without a time from any. */
  private static boolean mayShareWall(EdtfDate one, EdtfDate other) {
    return one.time().isEmpty()
        || other.time().isEmpty()
        || (one.offset().equals(other.offset()) && one.zone().equals(other.zone()));
  }

  private static long begin(EdtfDate date, boolean byInstant) {
    return second(date.earliest(), date.time().orElse(LocalTime.MIDNIGHT), date, byInstant);
  }

  /** The second after the last that it can mean. */
  private static long end(EdtfDate date, boolean byInstant) {
    LocalTime time = date.time().orElse(null);
    if (time == null) {
      return second(date.latest(), LocalTime.MIDNIGHT, date, byInstant) + SECONDS_PER_DAY;
    }
    boolean toMinute = date.precision().filter(ChronoUnit.MINUTES::equals).isPresent();
    return second(date.latest(), time, date, byInstant) + (toMinute ? 60 : 1);
  }

  private static long second(LocalDate day, LocalTime time, EdtfDate date, boolean byInstant) {
    long local = day.toEpochDay() * SECONDS_PER_DAY + time.toSecondOfDay();
    return byInstant ? local - date.offset().map(ZoneOffset::getTotalSeconds).orElseThrow() : local;
  }
}
