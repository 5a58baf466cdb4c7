package dev.habeas.time;

import dev.habeas.time.Clock.OffsetStyle;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF, one character at a time and each only once.
 *
 * <p>Each step returns null or false after keeping what stopped it. Most texts of a record never
 * come here: see {@link CommonDates}.
 */
final class EdtfScanner extends TextCursor {
  static final String YEAR_TOO_SHORT = "year-too-short";
  static final String YEAR_TOO_LONG = "year-too-long";
  static final String YEAR_OUT_OF_RANGE = "year-out-of-range";
  static final String YEAR_PREFIX_NOT_NEEDED = "year-prefix-not-needed";
  static final String NEGATIVE_YEAR_ZERO = "negative-year-zero";
  static final String IMPOSSIBLE_SIGNIFICANT_DIGITS = "impossible-significant-digits";
  static final String TWO_DIGITS_EXPECTED = "two-digits-expected";
  static final String IMPOSSIBLE_MONTH = "impossible-month";
  static final String IMPOSSIBLE_DAY = "impossible-day";
  static final String IMPOSSIBLE_TIME = "impossible-time";
  static final String IMPOSSIBLE_OFFSET = "impossible-offset";
  static final String MALFORMED_ZONE = "malformed-zone";
  static final String QUALIFIER_AFTER_TIME = "qualifier-after-time";
  static final String SEASON_OF_UNSPECIFIED_YEAR = "season-of-unspecified-year";
  static final String REVERSED_INTERVAL = "reversed-interval";
  static final String EMPTY_INTERVAL = "empty-interval";
  static final String EMPTY_SET = "empty-set";
  static final String OPEN_RANGE_INSIDE_SET = "open-range-inside-set";
  static final String TOO_MANY_MEMBERS = "too-many-members";

  private static final int PLAIN_YEAR_DIGITS = 4;
  private static final int PLAIN_YEAR_MAX = 9999;
  private static final int MAX_EXPONENT = 9;
  private static final int MAX_MEMBERS = 1_000;
  private static final int MIN_ZONE_LENGTH = 2;
  private static final int MAX_ZONE_LENGTH = 64;
  private static final int MAX_OFFSET_MINUTES = 18 * 60;

  // The date being read; reset by each new one.
  private int year;
  private int month;
  private int day;
  private int digits;
  private int qualifiers;
  private @Nullable Clock clock;

  // The place of the clock being read.
  private OffsetStyle offsetStyle = OffsetStyle.NONE;
  private int offsetMinutes;
  private @Nullable String zone;

  // The run of digits read last.
  private int run;
  private int runMask;
  private int runLength;

  EdtfScanner(CharSequence text) {
    super(text);
  }

  EdtfScanner(char[] chars, int offset, int length) {
    super(chars, offset, length);
  }

  /** Reads the whole text, or returns null and has a problem. */
  @Nullable EdtfDate read() {
    if (length == 0) {
      fail(EMPTY_TEXT, 0);
      return null;
    }
    int first = peek();
    EdtfDate date = first == '[' || first == '{' ? set() : dateOrInterval();
    if (date != null && !isAtEnd()) {
      failHere();
      return null;
    }
    return date;
  }

  // Intervals and sets

  private @Nullable EdtfDate dateOrInterval() {
    EdtfDate start = intervalEnd();
    if (start == null || (start.isPoint() && peek() != '/')) {
      return start;
    }
    if (!expect('/')) {
      return null;
    }
    int endIndex = position;
    EdtfDate end = intervalEnd();
    if (end == null) {
      return null;
    }
    if (start.isUnknownEnd() && end.isUnknownEnd()) {
      fail(EMPTY_INTERVAL, 0);
      return null;
    }
    return stretch(EdtfDate.Form.INTERVAL, start, end, endIndex);
  }

  private @Nullable EdtfDate intervalEnd() {
    if (isAtEnd() || peek() == '/') {
      return EdtfDate.UNKNOWN_END;
    }
    return takeDots() ? EdtfDate.OPEN_END : point();
  }

  private @Nullable EdtfDate stretch(EdtfDate.Form form, EdtfDate start, EdtfDate end, int index) {
    if (Relations.isBefore(end, start).isTrue()) {
      fail(REVERSED_INTERVAL, index);
      return null;
    }
    return EdtfDate.stretch(form, start, end);
  }

  private @Nullable EdtfDate set() {
    boolean oneOf = take('[');
    char close = oneOf ? ']' : '}';
    EdtfDate.Form form = oneOf ? EdtfDate.Form.ONE_OF : EdtfDate.Form.ALL_OF;
    position = 1;
    skipSpaces();
    if (peek() == close) {
      fail(EMPTY_SET, 0);
      return null;
    }
    List<EdtfDate> members = members(form, close);
    return members == null ? null : EdtfDate.set(form, members);
  }

  private @Nullable List<EdtfDate> members(EdtfDate.Form form, char close) {
    List<EdtfDate> members = new ArrayList<>();
    do {
      skipSpaces();
      if (members.size() == MAX_MEMBERS) {
        fail(TOO_MANY_MEMBERS, position);
        return null;
      }
      EdtfDate member = member(form, close, members.isEmpty());
      if (member == null) {
        return null;
      }
      members.add(member);
      skipSpaces();
    } while (take(','));
    return expect(close) ? members : null;
  }

  /** Reads {@code a}, {@code a..b}, {@code ..b} or {@code a..}. */
  private @Nullable EdtfDate member(EdtfDate.Form form, char close, boolean first) {
    int index = position;
    if (takeDots()) {
      return first ? openRange(form) : openRangeInside(index);
    }
    EdtfDate start = point();
    if (start == null) {
      return null;
    }
    skipSpaces();
    index = position;
    if (!takeDots()) {
      return start;
    }
    skipSpaces();
    if (peek() == ',') {
      return openRangeInside(index);
    }
    index = position;
    EdtfDate end = peek() == close ? EdtfDate.OPEN_END : point();
    return end == null ? null : stretch(form, start, end, index);
  }

  private @Nullable EdtfDate openRange(EdtfDate.Form form) {
    skipSpaces();
    EdtfDate end = point();
    return end == null ? null : EdtfDate.stretch(form, EdtfDate.OPEN_END, end);
  }

  private @Nullable EdtfDate openRangeInside(int index) {
    fail(OPEN_RANGE_INSIDE_SET, index);
    return null;
  }

  private boolean takeDots() {
    if (peek() != '.' || position + 1 >= length || at(position + 1) != '.') {
      return false;
    }
    position += 2;
    return true;
  }

  private void skipSpaces() {
    while (peek() == ' ') {
      position++;
    }
  }

  // One date

  private @Nullable EdtfDate point() {
    year = 0;
    month = 0;
    day = 0;
    digits = 0;
    qualifiers = 0;
    clock = null;
    qualify(EdtfDate.Component.YEAR);
    boolean read = peek() == 'Y' ? prefixedYear() : year() && restOfDate();
    return read ? EdtfDate.point(year, month, day, digits, qualifiers, clock) : null;
  }

  /** Reads what may follow a year of four digits. */
  private boolean restOfDate() {
    if (Digits.significant(digits) > 0 || !take('-')) {
      return true;
    }
    if (!month()) {
      return false;
    }
    if (month > 12 || !take('-')) {
      return true;
    }
    return day() && (!take('T') || time());
  }

  private boolean year() {
    int index = position;
    boolean negative = take('-');
    if (!digitsOrX()) {
      return false;
    }
    if (runLength != PLAIN_YEAR_DIGITS) {
      return fail(runLength < PLAIN_YEAR_DIGITS ? YEAR_TOO_SHORT : YEAR_TOO_LONG, index);
    }
    if (negative && run == 0 && runMask == 0) {
      return fail(NEGATIVE_YEAR_ZERO, index);
    }
    keepYear(negative, runMask << Digits.YEAR_SHIFT);
    boolean read = runMask != 0 || significantDigits(0);
    qualifyUpTo(EdtfDate.Component.YEAR);
    return read;
  }

  private void keepYear(boolean negative, int mask) {
    year = negative ? -run : run;
    digits = negative ? mask | Digits.NEGATIVE : mask;
  }

  /** Reads {@code Y170000002}, {@code Y-17E7} and the like; nothing but a qualifier can follow. */
  private boolean prefixedYear() {
    int index = position;
    position++;
    boolean negative = take('-');
    if (!number()) {
      return false;
    }
    int mantissa = run;
    boolean exponential = take('E');
    if (exponential && !number()) {
      return false;
    }
    int exponent = exponential ? run : 0;
    if (exponent > MAX_EXPONENT || (long) mantissa * Digits.powerOfTen(exponent) > Year.MAX_VALUE) {
      return fail(YEAR_OUT_OF_RANGE, index);
    }
    run = mantissa * Digits.powerOfTen(exponent);
    if (run <= PLAIN_YEAR_MAX) {
      return fail(YEAR_PREFIX_NOT_NEEDED, index);
    }
    keepYear(negative, 0);
    boolean read = significantDigits(exponent);
    qualifyUpTo(EdtfDate.Component.YEAR);
    return read;
  }

  /** Reads {@code S3} if it is there: only so many digits of the year are meant. */
  private boolean significantDigits(int exponent) {
    int significant = 0;
    int index = position;
    if (take('S')) {
      if (!number()) {
        return false;
      }
      significant = run;
      if (significant > Digits.count(Math.abs(year))) {
        return fail(IMPOSSIBLE_SIGNIFICANT_DIGITS, index);
      }
    }
    digits |= Digits.ofScale(exponent, significant);
    return true;
  }

  private boolean month() {
    qualify(EdtfDate.Component.MONTH);
    int index = position;
    if (!twoDigitsOrX()) {
      return false;
    }
    boolean season = runMask == 0 && Seasons.isSeason(run);
    if (season && Digits.hasUnspecified(digits)) {
      return fail(SEASON_OF_UNSPECIFIED_YEAR, index);
    }
    month = run;
    digits |= runMask << Digits.MONTH_SHIFT;
    if (!season && !Digits.fitsMonth(month, digits)) {
      return fail(IMPOSSIBLE_MONTH, index);
    }
    qualifyUpTo(EdtfDate.Component.MONTH);
    return true;
  }

  private boolean day() {
    qualify(EdtfDate.Component.DAY);
    int index = position;
    if (!twoDigitsOrX()) {
      return false;
    }
    day = run;
    digits |= runMask << Digits.DAY_SHIFT;
    if (!Digits.fitsDay(year, month, day, digits)) {
      return fail(IMPOSSIBLE_DAY, index);
    }
    qualifyUpTo(EdtfDate.Component.DAY);
    return true;
  }

  // The time of day

  private boolean time() {
    qualify(EdtfDate.Component.TIME);
    int index = position;
    if (!twoDigits()) {
      return false;
    }
    int hour = run;
    if (!expect(':') || !twoDigits()) {
      return false;
    }
    int minute = run;
    boolean toSecond = take(':');
    if (toSecond && !twoDigits()) {
      return false;
    }
    int second = toSecond ? run : 0;
    if (hour > 23 || minute > 59 || second > 59) {
      return fail(IMPOSSIBLE_TIME, index);
    }
    if (!offset() || !zone()) {
      return false;
    }
    if (Qualifier.bits(peek()) != 0) {
      return fail(QUALIFIER_AFTER_TIME, position);
    }
    int secondOfDay = (hour * 60 + minute) * 60 + second;
    clock = new Clock(secondOfDay, toSecond, offsetStyle, offsetMinutes, zone);
    return true;
  }

  /** Reads {@code Z}, {@code -04} or {@code +04:30} if it is there. */
  private boolean offset() {
    offsetStyle = take('Z') ? OffsetStyle.ZULU : OffsetStyle.NONE;
    offsetMinutes = 0;
    int index = position;
    boolean negative = peek() == '-';
    if (offsetStyle == OffsetStyle.ZULU || !(take('-') || take('+'))) {
      return true;
    }
    if (!hoursAndMinutes()) {
      return false;
    }
    // ISO 8601 has no -00:00, which elsewhere says that the offset is not known.
    if (offsetMinutes > MAX_OFFSET_MINUTES || (negative && offsetMinutes == 0)) {
      return fail(IMPOSSIBLE_OFFSET, index);
    }
    offsetMinutes = negative ? -offsetMinutes : offsetMinutes;
    return true;
  }

  private boolean hoursAndMinutes() {
    int index = position - 1;
    if (!twoDigits()) {
      return false;
    }
    offsetStyle = OffsetStyle.HOURS;
    offsetMinutes = run * 60;
    if (!take(':')) {
      return true;
    }
    if (!twoDigits()) {
      return false;
    }
    offsetStyle = OffsetStyle.MINUTES;
    offsetMinutes += run;
    return run < 60 || fail(IMPOSSIBLE_OFFSET, index);
  }

  /** Reads {@code [Europe/Kyiv]} if it is there. Whether there is such a zone is not asked. */
  private boolean zone() {
    int index = position;
    zone = null;
    if (!take('[')) {
      return true;
    }
    int start = position;
    while (isZoneCharacter(peek(), position == start)) {
      position++;
    }
    int end = position;
    boolean formed = end - start >= MIN_ZONE_LENGTH && end - start <= MAX_ZONE_LENGTH;
    if (!formed || !take(']')) {
      return fail(MALFORMED_ZONE, index);
    }
    zone = slice(start, end);
    return true;
  }

  private static boolean isZoneCharacter(int c, boolean first) {
    boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return letter || (!first && (isDigit(c) || "~/._+-".indexOf(c) >= 0));
  }

  // Qualifiers: two bits a component, so that a sign left of it and one right of it add up

  /** Takes a sign left of a component, which qualifies that component alone. */
  private void qualify(EdtfDate.Component component) {
    qualifiers |= takeQualifier() << component.shift();
  }

  /** Takes a sign right of a component, which qualifies it and all that is left of it. */
  private void qualifyUpTo(EdtfDate.Component component) {
    int bits = takeQualifier();
    for (int shift = component.shift(); shift >= 0; shift -= EdtfDate.Component.BITS) {
      qualifiers |= bits << shift;
    }
  }

  private int takeQualifier() {
    int bits = Qualifier.bits(peek());
    if (bits != 0) {
      position++;
    }
    return bits;
  }

  // Runs of digits

  private boolean twoDigitsOrX() {
    int index = position;
    return digitsOrX() && (runLength == 2 || fail(TWO_DIGITS_EXPECTED, index));
  }

  private boolean twoDigits() {
    int index = position;
    return digitsOrX()
        && (runMask == 0 || fail(UNEXPECTED_CHARACTER, index))
        && (runLength == 2 || fail(TWO_DIGITS_EXPECTED, index));
  }

  /**
   * Reads digits and X, of which there must be one; the value counts X as 0 and means nothing for a
   * long run.
   */
  private boolean digitsOrX() {
    int start = position;
    run = 0;
    runMask = 0;
    while (isDigit(peek()) || peek() == 'X') {
      boolean unspecified = peek() == 'X';
      run = run * 10 + (unspecified ? 0 : peek() - '0');
      runMask = runMask << 1 | (unspecified ? 1 : 0);
      position++;
    }
    runLength = position - start;
    return runLength > 0 || failHere();
  }

  /**
   * Reads a number that starts with no zero; one beyond all years is read as one beyond all years.
   */
  private boolean number() {
    if (!isDigit(peek()) || peek() == '0') {
      return failHere();
    }
    long value = 0;
    for (; isDigit(peek()); position++) {
      value = Math.min(value * 10 + (peek() - '0'), Year.MAX_VALUE + 1L);
    }
    run = (int) value;
    return true;
  }
}
