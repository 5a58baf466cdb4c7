package dev.habeas.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The days a text can mean, found the slow way: each day of 22 years is held against the text,
 * character by character. Bit 0 and the last bit stand for all that is before and after these
 * years.
 */
final class ReferenceDays {
  private static final LocalDate FIRST = LocalDate.of(1979, 1, 1);
  private static final int LAST_YEAR = 2000;
  private static final List<String> DAYS = days();
  static final int SIZE = DAYS.size();

  private ReferenceDays() {}

  private static List<String> days() {
    List<String> days = new ArrayList<>();
    for (LocalDate day = FIRST; day.getYear() <= LAST_YEAR; day = day.plusDays(1)) {
      days.add(day.toString());
    }
    return days;
  }

  /** All days that the text can mean; empty if it is impossible. */
  static BitSet of(String text) {
    BitSet all = new BitSet(SIZE);
    alternatives(text).forEach(all::or);
    return all;
  }

  /** The days of each member of a set; of any other text its days. */
  static List<BitSet> alternatives(String text) {
    String plain = text.replaceAll("[?~%]", "");
    if (plain.startsWith("[") || plain.startsWith("{")) {
      String inside = plain.substring(1, plain.length() - 1);
      return List.of(inside.split(",")).stream().map(m -> stretch(m, "..")).toList();
    }
    return List.of(plain.contains("/") ? stretch(plain, "/") : point(plain));
  }

  private static BitSet stretch(String text, String separator) {
    // "../.." holds the separator of ranges in its ends, so intervals are cut at the slash first.
    int cut = separator.equals("/") ? text.indexOf('/') : text.indexOf("..");
    if (cut < 0) {
      return point(text);
    }
    BitSet start = end(text.substring(0, cut), 0);
    BitSet end = end(text.substring(cut + separator.length()), SIZE - 1);
    BitSet days = new BitSet(SIZE);
    if (!start.isEmpty() && !end.isEmpty() && end.length() - 1 >= start.nextSetBit(0)) {
      days.set(start.nextSetBit(0), end.length());
    }
    return days;
  }

  private static BitSet end(String text, int missing) {
    if (!text.isEmpty() && !text.equals("..")) {
      return point(text);
    }
    BitSet days = new BitSet(SIZE);
    days.set(missing);
    return days;
  }

  static BitSet point(String text) {
    BitSet days = new BitSet(SIZE);
    if (text.length() == 7 && text.charAt(5) >= '2' && text.charAt(5) <= '4') {
      return season(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }
    for (int year = FIRST.getYear(); year <= LAST_YEAR; year++) {
      int from = index(LocalDate.of(year, 1, 1));
      int until = index(LocalDate.of(year, 12, 31));
      for (int i = from; i <= until && matches(DAYS.get(i), text.substring(0, 4)); i++) {
        days.set(i, matches(DAYS.get(i), text));
      }
    }
    return days;
  }

  private static boolean matches(String day, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != 'X' && text.charAt(i) != day.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static BitSet season(int year, int code) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    switch (code) {
      case 21, 23 -> {}
      case 22, 24, 28, 30 -> {
        first = LocalDate.of(year - 1, 11, 1);
        last = LocalDate.of(year + 1, 3, 31);
      }
      case 25, 31 -> {
        first = LocalDate.of(year, 2, 1);
        last = LocalDate.of(year, 6, 30);
      }
      case 26, 32 -> {
        first = LocalDate.of(year, 5, 1);
        last = LocalDate.of(year, 9, 30);
      }
      case 27, 29 -> first = LocalDate.of(year, 8, 1);
      case 33 -> last = LocalDate.of(year, 3, 31);
      case 34 -> {
        first = LocalDate.of(year, 4, 1);
        last = LocalDate.of(year, 6, 30);
      }
      case 35 -> {
        first = LocalDate.of(year, 7, 1);
        last = LocalDate.of(year, 9, 30);
      }
      case 36 -> first = LocalDate.of(year, 10, 1);
      case 37 -> last = LocalDate.of(year, 4, 30);
      case 38 -> {
        first = LocalDate.of(year, 5, 1);
        last = LocalDate.of(year, 8, 31);
      }
      case 39 -> first = LocalDate.of(year, 9, 1);
      case 40 -> last = LocalDate.of(year, 6, 30);
      case 41 -> first = LocalDate.of(year, 7, 1);
      default -> throw new IllegalArgumentException();
    }
    BitSet days = new BitSet(SIZE);
    days.set(index(first), index(last) + 1);
    return days;
  }

  static LocalDate day(int index) {
    return FIRST.plusDays(index);
  }

  static int index(LocalDate day) {
    long index = day.toEpochDay() - FIRST.toEpochDay();
    return (int) Math.max(0, Math.min(SIZE - 1, index));
  }
}
