package dev.habeas.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A local time as written: to the minute or the second, with or without an offset and a zone. */
final class Clock {
  /** How an offset was written; {@code -04} and {@code -04:00} are both kept. */
  enum OffsetStyle {
    NONE,
    ZULU,
    HOURS,
    MINUTES
  }

  private static final int SECONDS_PER_MINUTE = 60;

  private final int second;
  private final boolean toSecond;
  private final OffsetStyle offsetStyle;
  private final int offsetMinutes;
  private final @Nullable String zone;

  Clock(
      int second,
      boolean toSecond,
      OffsetStyle offsetStyle,
      int offsetMinutes,
      @Nullable String zone) {
    this.second = second;
    this.toSecond = toSecond;
    this.offsetStyle = offsetStyle;
    this.offsetMinutes = offsetMinutes;
    this.zone = zone;
  }

  /** The first second of the day it can mean. */
  int firstSecond() {
    return second;
  }

  /** The last second of the day it can mean: a minute is all of its seconds. */
  int lastSecond() {
    return toSecond ? second : second + SECONDS_PER_MINUTE - 1;
  }

  boolean isToSecond() {
    return toSecond;
  }

  LocalTime time() {
    return LocalTime.ofSecondOfDay(second);
  }

  boolean hasOffset() {
    return offsetStyle != OffsetStyle.NONE;
  }

  OffsetStyle offsetStyle() {
    return offsetStyle;
  }

  int offsetMinutes() {
    return offsetMinutes;
  }

  ZoneOffset offset() {
    return ZoneOffset.ofTotalSeconds(offsetMinutes * SECONDS_PER_MINUTE);
  }

  @Nullable String zone() {
    return zone;
  }

  /** Whether it says where on Earth the clock hung. */
  boolean isLocated() {
    return hasOffset() || zone != null;
  }

  /** Whether both can be read as two readings of one and the same clock. */
  boolean sharesWall(Clock other) {
    return !hasOffset() && !other.hasOffset() && Objects.equals(zone, other.zone);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Clock other
        && second == other.second
        && toSecond == other.toSecond
        && offsetStyle == other.offsetStyle
        && offsetMinutes == other.offsetMinutes
        && Objects.equals(zone, other.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(second, offsetMinutes, zone);
  }
}
