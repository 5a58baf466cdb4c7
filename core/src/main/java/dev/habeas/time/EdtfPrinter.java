package dev.habeas.time;

import dev.habeas.time.Clock.OffsetStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the canonical text of a date. */
final class EdtfPrinter {
  private static final int PLAIN_YEAR_MAX = 9999;
  private static final String SIGNS = " ?~%"; // by the two bits of a qualifier

  private final StringBuilder out = new StringBuilder();

  private EdtfPrinter() {}

  static String print(EdtfDate date) {
    if (isPlain(date)) {
      return plain(date);
    }
    EdtfPrinter printer = new EdtfPrinter();
    printer.append(date);
    return printer.out.toString();
  }

  // What records are full of: a year, a month or a day of which nothing else is said

  private static boolean isPlain(EdtfDate date) {
    return date.isPoint()
        && date.digits() == 0
        && date.isUnqualified()
        && date.clock() == null
        && date.year() <= PLAIN_YEAR_MAX;
  }

  private static String plain(EdtfDate date) {
    byte[] text = new byte[date.has(EdtfDate.Component.DAY) ? 10 : date.month() > 0 ? 7 : 4];
    putPair(text, 0, date.year() / 100);
    putPair(text, 2, date.year() % 100);
    if (text.length > 4) {
      text[4] = '-';
      putPair(text, 5, date.month());
    }
    if (text.length > 7) {
      text[7] = '-';
      putPair(text, 8, date.day());
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void putPair(byte[] text, int at, int pair) {
    text[at] = (byte) ('0' + pair / 10);
    text[at + 1] = (byte) ('0' + pair % 10);
  }

  private void append(EdtfDate date) {
    if (date.isPoint()) {
      appendPoint(date);
    } else if (date.form() == EdtfDate.Form.INTERVAL) {
      appendEnd(date.parts().get(0));
      out.append('/');
      appendEnd(date.parts().get(1));
    } else {
      appendSet(date);
    }
  }

  private void appendEnd(EdtfDate end) {
    if (end.isPoint()) {
      appendPoint(end);
    } else if (end.isOpenEnd()) {
      out.append("..");
    }
  }

  // Sets

  private void appendSet(EdtfDate date) {
    boolean oneOf = date.form() == EdtfDate.Form.ONE_OF;
    out.append(oneOf ? '[' : '{');
    if (date.isRange()) {
      appendRange(date);
    } else {
      appendMembers(date.parts());
    }
    out.append(oneOf ? ']' : '}');
  }

  private void appendMembers(List<EdtfDate> members) {
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      EdtfDate member = members.get(i);
      if (member.isRange()) {
        appendRange(member);
      } else {
        appendPoint(member);
      }
    }
  }

  private void appendRange(EdtfDate range) {
    EdtfDate start = range.parts().get(0);
    EdtfDate end = range.parts().get(1);
    if (start.isPoint()) {
      appendPoint(start);
    }
    out.append("..");
    if (end.isPoint()) {
      appendPoint(end);
    }
  }

  // One date

  /**
   * Writes one sign where it says it all: right of the last of the components that have it, if
   * these are the leftmost and have the same. Any other qualification is written left of each
   * component.
   */
  private void appendPoint(EdtfDate date) {
    int group = groupEnd(date);
    appendSign(date, EdtfDate.Component.YEAR, group == 0);
    appendYear(date);
    appendSign(date, EdtfDate.Component.YEAR, group == 1);
    if (date.has(EdtfDate.Component.MONTH)) {
      out.append('-');
      appendSign(date, EdtfDate.Component.MONTH, group == 0);
      appendPair(date.month(), Digits.monthMask(date.digits()));
      appendSign(date, EdtfDate.Component.MONTH, group == 2);
    }
    if (date.has(EdtfDate.Component.DAY)) {
      out.append('-');
      appendSign(date, EdtfDate.Component.DAY, group == 0);
      appendPair(date.day(), Digits.dayMask(date.digits()));
      appendSign(date, EdtfDate.Component.DAY, group == 3);
    }
    Clock clock = date.clock();
    if (clock != null) {
      out.append('T');
      appendSign(date, EdtfDate.Component.TIME, true);
      appendClock(clock);
    }
  }

  /**
   * How many of the leftmost components share one qualifier that no other has; 0 if that is not how
   * they are qualified.
   */
  private static int groupEnd(EdtfDate date) {
    int first = date.qualifierBits(EdtfDate.Component.YEAR);
    int second = date.qualifierBits(EdtfDate.Component.MONTH);
    int third = date.qualifierBits(EdtfDate.Component.DAY);
    if (first == 0 || (second != first && (second | third) != 0)) {
      return 0;
    }
    if (second == 0) {
      return 1;
    }
    if (third == 0) {
      return 2;
    }
    return third == first ? 3 : 0;
  }

  private void appendSign(EdtfDate date, EdtfDate.Component component, boolean here) {
    int qualifier = date.qualifierBits(component);
    if (here && qualifier != 0) {
      out.append(SIGNS.charAt(qualifier));
    }
  }

  private void appendYear(EdtfDate date) {
    int magnitude = Math.abs(date.year());
    int digits = date.digits();
    if (magnitude > PLAIN_YEAR_MAX) {
      out.append('Y');
    }
    if (Digits.isNegative(digits)) {
      out.append('-');
    }
    if (magnitude > PLAIN_YEAR_MAX) {
      appendLongYear(magnitude, Digits.exponent(digits));
    } else {
      int mask = Digits.yearMask(digits);
      appendPair(magnitude / 100, mask >> 2);
      appendPair(magnitude % 100, mask & 3);
    }
    if (Digits.significant(digits) > 0) {
      out.append('S').append(Digits.significant(digits));
    }
  }

  private void appendLongYear(int magnitude, int exponent) {
    out.append(magnitude / Digits.powerOfTen(exponent));
    if (exponent > 0) {
      out.append('E').append(exponent);
    }
  }

  private void appendPair(int pair, int mask) {
    out.append((mask & 2) == 0 ? (char) ('0' + pair / 10) : 'X');
    out.append((mask & 1) == 0 ? (char) ('0' + pair % 10) : 'X');
  }

  // The time of day

  private void appendClock(Clock clock) {
    int second = clock.firstSecond();
    appendPair(second / 3600, 0);
    out.append(':');
    appendPair(second / 60 % 60, 0);
    if (clock.isToSecond()) {
      out.append(':');
      appendPair(second % 60, 0);
    }
    appendOffset(clock.offsetStyle(), clock.offsetMinutes());
    appendZone(clock.zone());
  }

  private void appendOffset(OffsetStyle style, int minutes) {
    switch (style) {
      case NONE -> {}
      case ZULU -> out.append('Z');
      case HOURS, MINUTES -> {
        out.append(minutes < 0 ? '-' : '+');
        appendPair(Math.abs(minutes) / 60, 0);
        if (style == OffsetStyle.MINUTES) {
          out.append(':');
          appendPair(Math.abs(minutes) % 60, 0);
        }
      }
    }
  }

  private void appendZone(@Nullable String zone) {
    if (zone != null) {
      out.append('[').append(zone).append(']');
    }
  }
}
