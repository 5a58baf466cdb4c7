package dev.habeas.testkit;

import dev.habeas.time.EdtfDate;
import java.time.LocalDate;

/**
 * What is known of the time of something: less than the clock knows, and never anything else. Every
 * date that comes of a minute can mean the day of that minute.
 */
final class Fog {
  private static final String[] OFFSETS = {"", "", "Z", "+02:00", "+05:30"};

  private final Dice dice;
  private final int percent;
  private final String offset; // one for a case, or a day there would not be that day here

  Fog(Dice dice, int percent) {
    this.dice = dice;
    this.percent = percent;
    this.offset = OFFSETS[dice.below(OFFSETS.length)];
  }

  /** How many dates of a hundred are known less well than to the day. */
  int percent() {
    return percent;
  }

  EdtfDate exact(long minute) {
    return EdtfDate.of(date(minute));
  }

  EdtfDate day(long minute) {
    LocalDate day = date(minute);
    return dice.chance(percent) ? EdtfDate.parse(vague(day)) : EdtfDate.of(day);
  }

  EdtfDate moment(long minute) {
    if (!dice.chance(15)) {
      return day(minute);
    }
    StringBuilder text = append(new StringBuilder(28), date(minute)).append('T');
    if (dice.chance(percent)) {
      text.append('~');
    }
    int ofDay = (int) Math.floorMod(minute, (long) Chronicle.DAY);
    two(text, ofDay / 60);
    two(text.append(':'), ofDay % 60);
    return EdtfDate.parse(text.append(offset));
  }

  EdtfDate birth(long minute) {
    LocalDate day = date(minute);
    if (day.getDayOfYear() == 1) {
      day = day.plusDays(1); // the first of January looks as if only the year were known
    }
    if (!dice.chance(percent)) {
      return EdtfDate.of(day);
    }
    int year = day.getYear();
    return EdtfDate.parse(
        switch (dice.below(6)) {
          case 0 -> year + "?";
          case 1 -> year + "~";
          case 2 -> year / 10 + "X";
          case 3 -> "[" + (year - 1) + ".." + year + "]";
          default -> Integer.toString(year);
        });
  }

  /** All the days from one minute to another. */
  EdtfDate lasting(long from, long until) {
    LocalDate first = date(from);
    LocalDate last = date(until);
    return first.equals(last)
        ? EdtfDate.of(first)
        : EdtfDate.parse(append(append(new StringBuilder(21), first).append('/'), last));
  }

  /** Another day, as a source that errs may give it, or the same less well known. */
  String rival(long minute) {
    LocalDate day = date(minute + dice.between(-400, 400) * (long) Chronicle.DAY);
    return dice.chance(50) ? text(day) : vague(day);
  }

  private String vague(LocalDate day) {
    String text = text(day);
    return switch (dice.below(18)) {
      case 0, 1, 2, 3 -> text.substring(0, 7);
      case 4, 5 -> text.substring(0, 4);
      case 6 -> text + "?";
      case 7 -> text + "~";
      case 8 -> text + "%";
      case 9 -> text.substring(0, 7) + "?";
      case 10 -> text.substring(0, 4) + "?" + text.substring(4);
      case 11 -> text.substring(0, 8) + "~" + text.substring(8);
      case 12 -> text.substring(0, 9) + "X";
      case 13 -> text.substring(0, 4) + "-XX-" + text.substring(8);
      case 14 -> "[" + near(day, -9) + ".." + near(day, 9) + "]";
      case 15 -> "[" + text + "," + near(day, 2) + "]";
      case 16 -> "[.." + near(day, 30) + "]";
      default -> text.substring(0, 5) + season(day);
    };
  }

  /** A day before or after, by up to so many days, or one on the other side for none. */
  private String near(LocalDate day, int most) {
    return text(day.plusDays(most < 0 ? -1 - dice.below(-most) : 1 + dice.below(most)));
  }

  private static int season(LocalDate day) {
    return switch (day.getMonthValue()) {
      case 3, 4, 5 -> 21;
      case 6, 7, 8 -> 22;
      case 9, 10, 11 -> 23;
      default -> 24;
    };
  }

  private static LocalDate date(long minute) {
    return LocalDate.ofEpochDay(Math.floorDiv(minute, (long) Chronicle.DAY));
  }

  private static String text(LocalDate day) {
    return append(new StringBuilder(10), day).toString();
  }

  private static StringBuilder append(StringBuilder text, LocalDate day) {
    text.append(day.getYear());
    two(text.append('-'), day.getMonthValue());
    return two(text.append('-'), day.getDayOfMonth());
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
