package dev.habeas.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A date as far as it is known, written in EDTF (ISO 8601-2:2019).
 *
 * <p>It can be a day, a month, a year or a season, with a time of day or without; have unspecified
 * digits ({@code 2019-0X}) and qualified components ({@code 2019?-06-11}); or be made of several
 * dates: an interval ({@code 2018-12-12/2019-09}), one of a set ({@code [2019-06-11,2019-06-13]},
 * {@code [2019-06-11..2019-06-13]}) or all of a set ({@code {2019-06-11,2019-06-13}}). <i>Lasting
 * from to</i> is an interval, <i>some day between</i> is a set.
 *
 * <h2>How to write what a source says</h2>
 *
 * <pre>
 * on 12 December 2018                          2018-12-12
 * on 12 December 2018 at about 08:30           2018-12-12T~08:30
 * on some day in May 2017                      2017-05-XX
 * in the first half of May 2017                [2017-05-01..2017-05-15]
 * early in May 2017                            2017-05
 * in spring 2014                               2014-21
 * in the 1980s                                 198X
 * on 12 or 13 March 2017                       [2017-03-12,2017-03-13]
 * in the night of 12 to 13 March 2017          [2017-03-12,2017-03-13]
 * all the night of 12 to 13 March 2017         2017-03-12/2017-03-13
 * some day between 11 and 13 June 2019         [2019-06-11..2019-06-13]
 * by 3 March 2017                              [..2017-03-03]
 * before 3 March 2017                          [..2017-03-02]
 * after 3 March 2017                           [2017-03-04..]
 * from 3 March until 5 May 2017                2017-03-03/2017-05-05
 * since 3 March 2017                           2017-03-03/..
 * from 3 March 2017 until some day not known   2017-03-03/
 * about 12 December 2018                       2018-12-12~
 * perhaps on 12 December 2018                  2018-12-12?
 * on 11 June, the year inferred                2019?-06-11
 * </pre>
 *
 * Early and late, morning and night have no EDTF: write only what one is sure of, and keep the
 * words of the source beside it. A set is for a source that says <i>or</i> itself. Two sources that
 * give two dates are two statements: write the date that you prefer, or none, and keep each beside
 * it with its source.
 *
 * <h2>What is read</h2>
 *
 * Levels 0, 1 and 2 of EDTF, and beyond it:
 *
 * <ul>
 *   <li>times to the minute, {@code 2018-12-12T08:30};
 *   <li>a named zone, with or without an offset, {@code 2018-12-12T08:30[Europe/Kyiv]}; its
 *       spelling is checked, not whether this Java knows it;
 *   <li>a qualifier left of the time, which qualifies the time alone, {@code 2018-12-12T~08:30};
 *   <li>spaces inside sets, which are never written;
 *   <li>times as ends of intervals and members of sets.
 * </ul>
 *
 * Refused, though EDTF may allow it: a leap second, an offset beyond 18 hours, a season of a year
 * with unspecified digits, an interval with two unknown ends, a set of more than 1,000 members, a
 * year that {@link LocalDate} cannot hold.
 *
 * <h2>Seasons and other parts of a year</h2>
 *
 * A season begins on other days by the weather, by the sun and by custom, so each is given the
 * widest bounds in use, in whole months. A winter lies in two years, and the year written may be
 * either.
 *
 * <pre>
 * 21, 23   spring, autumn of some hemisphere    any day of the year
 * 22, 24   summer, winter of some hemisphere    November of the year before to March of the next
 * 25, 31   northern spring, southern autumn     February to June
 * 26, 32   northern summer, southern winter     May to September
 * 27, 29   northern autumn, southern spring     August to December
 * 28, 30   northern winter, southern summer     November of the year before to March of the next
 * 33 - 36  quarters                             three months each, from January
 * 37 - 39  thirds (quadrimesters)               four months each, from January
 * 40, 41   halves (semesters)                   six months each, from January
 * </pre>
 *
 * <h2>The canonical text</h2>
 *
 * {@link #toString()} writes what was read, but for two things. Spaces in sets are dropped.
 * Qualifiers are written in one way for what they mean: a sign right of a component says it of that
 * component and all left of it, a sign left of a component of that one alone; so one sign right of
 * the last is written where the leftmost components share one qualifier and the rest have none
 * ({@code 2004-06~-11}), else a sign left of each ({@code ?2004-06-~11}). Dates are equal if their
 * canonical texts are; {@code -04} and {@code -04:00} are thus not equal, nor are {@code 2018} and
 * {@code 2018-XX}.
 *
 * <h2>Comparing</h2>
 *
 * A date is compared by the days it can mean; an interval means each day from its first to its
 * last, and qualifiers do not count. An answer is known when it is the same for every day the one
 * and every day the other can mean. Days are days of the calendar where they were lived and are
 * never shifted. Two single days that both state a time are compared further:
 *
 * <ul>
 *   <li>neither with an offset, and both with the same zone or none: by what the clock on the wall
 *       showed;
 *   <li>both with an offset: by instant, and UNKNOWN where two different days follow each other the
 *       other way round;
 *   <li>otherwise nothing is known on the same day, nor within 26 hours if both name an offset or a
 *       zone.
 * </ul>
 *
 * A minute is all its seconds, and is one and the same as the same minute. For sorting there is
 * {@link #sortOrder()}.
 *
 * <h2>Codes of problems</h2>
 *
 * {@code empty-text}, {@code unexpected-character}, {@code unexpected-end}, {@code year-too-short}
 * ({@code 19} is a slip more often than a century), {@code year-too-long} (more than four digits
 * need {@code Y}), {@code year-prefix-not-needed} (four digits need none), {@code
 * year-out-of-range}, {@code negative-year-zero}, {@code impossible-significant-digits}, {@code
 * two-digits-expected}, {@code impossible-month}, {@code season-of-unspecified-year}, {@code
 * impossible-day} (also when no day fits, {@code 2019-02-3X}), {@code impossible-time}, {@code
 * impossible-offset}, {@code malformed-zone}, {@code qualifier-after-time}, {@code
 * reversed-interval} (its end is certainly before its start; also of a range in a set), {@code
 * empty-interval}, {@code empty-set}, {@code open-range-inside-set}, {@code too-many-members}.
 */
public final class EdtfDate {
  /** What a date is made of. */
  public enum Form {
    /** A day, a month or a year. */
    DATE,
    /** A day and a time of day. */
    DATE_TIME,
    /** A season, quarter, third or half of a year. */
    SEASON,
    /** All the time from a start to an end. */
    INTERVAL,
    /** One of several dates, or some day in a range. */
    ONE_OF,
    /** All of several dates, or all in a range. */
    ALL_OF
  }

  /** What is said of where an interval or a range starts, or of where it ends. */
  public enum EndKind {
    /** A date is given, however uncertain. */
    DATED,
    /** There is none that matters, written {@code ..}; never that it goes on until now. */
    OPEN,
    /** There is one and it is not known, written as nothing. */
    UNKNOWN
  }

  /** A part of a date that can be qualified by itself. */
  public enum Component {
    /** The year. */
    YEAR(0),
    /** The month, or the season in its place. */
    MONTH(2),
    /** The day of the month. */
    DAY(4),
    /** The time of day. */
    TIME(6);

    static final int BITS = 2;

    private final int shift;

    Component(int shift) {
      this.shift = shift;
    }

    /** Where the bits of its qualifier are. */
    int shift() {
      return shift;
    }
  }

  /** An end that is open, written as two dots; never seen from outside. */
  static final EdtfDate OPEN_END = new EdtfDate(Form.INTERVAL, true, List.of());

  /** An end that is not known, written as nothing; never seen from outside. */
  static final EdtfDate UNKNOWN_END = new EdtfDate(Form.INTERVAL, false, List.of());

  /** What {@link #given} counts of a day, with a time or without. */
  static final int DAY_GIVEN = 3;

  private static final int PLAIN_YEAR_MAX = 9999;
  private static final int QUALIFIER_MASK = 3;
  private static final Comparator<EdtfDate> SORT_ORDER =
      Comparator.comparingLong(EdtfDate::firstDay)
          .thenComparingLong(EdtfDate::lastDay)
          .thenComparingInt(EdtfDate::secondForSorting)
          .thenComparing(EdtfDate::toString);

  private final Form form;
  private final boolean range;
  private final int year;
  private final int month; // or season; 0 if there is none
  private final int day; // 0 if there is none
  private final int digits; // see Digits
  private final int qualifiers; // two bits for each component
  private final @Nullable Clock clock;
  private final List<EdtfDate> parts; // two ends, or members

  private EdtfDate(
      Form form, int year, int month, int day, int digits, int qualifiers, @Nullable Clock clock) {
    this.form = form;
    this.range = false;
    this.year = year;
    this.month = month;
    this.day = day;
    this.digits = digits;
    this.qualifiers = qualifiers;
    this.clock = clock;
    this.parts = List.of();
  }

  private EdtfDate(Form form, boolean range, List<EdtfDate> parts) {
    this.form = form;
    this.range = range;
    this.year = 0;
    this.month = 0;
    this.day = 0;
    this.digits = 0;
    this.qualifiers = 0;
    this.clock = null;
    this.parts = parts;
  }

  // Making

  /**
   * Reads a date.
   *
   * @param text the text in EDTF, not null
   * @return the date, not null
   * @throws DateTextException if the text is no date
   */
  public static EdtfDate parse(CharSequence text) {
    EdtfDate common = CommonDates.read(CommonDates.TEXT, text, 0, text.length());
    if (common != null) {
      return common;
    }
    EdtfScanner scanner = new EdtfScanner(text);
    EdtfDate date = scanner.read();
    if (date == null) {
      throw scanner.thrown();
    }
    return date;
  }

  /**
   * Reads a date, if the text is one.
   *
   * @param text the text in EDTF, not null
   * @return the date, or empty if the text is no date
   */
  public static Optional<EdtfDate> tryParse(CharSequence text) {
    EdtfDate common = CommonDates.read(CommonDates.TEXT, text, 0, text.length());
    return Optional.ofNullable(common != null ? common : new EdtfScanner(text).read());
  }

  /**
   * Reads a date from a part of a buffer, if it is one.
   *
   * <p>This and the other readers make nothing but the date, and the two ends if it is an interval,
   * of the dates of Level 0 and 1 that have no time and a year of four digits without a sign. Any
   * other date costs a scanner of about 90 bytes besides.
   *
   * @param chars the buffer, not null
   * @param offset the index of the first character
   * @param length the number of characters
   * @return the date, or null if the part is no date
   * @throws IndexOutOfBoundsException if the part is not within the buffer
   */
  public static @Nullable EdtfDate tryParse(char[] chars, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, chars.length);
    EdtfDate common = CommonDates.read(CommonDates.BUFFER, chars, offset, offset + length);
    return common != null ? common : new EdtfScanner(chars, offset, length).read();
  }

  /**
   * Tells what is wrong with a text, without throwing it.
   *
   * @param text the text, not null
   * @return what {@link #parse} would throw, without a stack trace, or empty if the text is a date
   */
  public static Optional<DateTextException> problem(CharSequence text) {
    EdtfScanner scanner = new EdtfScanner(text);
    scanner.read();
    return Optional.ofNullable(scanner.problem());
  }

  /**
   * Makes a date of a day.
   *
   * @param day the day, not null
   * @return the date, not null
   * @throws DateTextException with {@code year-out-of-range} if the year is not of four digits, as
   *     EDTF has days only in such years
   */
  public static EdtfDate of(LocalDate day) {
    checkPlain(day.getYear());
    return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Makes a date of a month.
   *
   * @param month the month, not null
   * @return the date, not null
   * @throws DateTextException with {@code year-out-of-range} if the year is not of four digits
   */
  public static EdtfDate of(YearMonth month) {
    checkPlain(month.getYear());
    return ofDay(month.getYear(), month.getMonthValue(), 0);
  }

  /**
   * Makes a date of a year.
   *
   * @param year the year, not null
   * @return the date, not null
   */
  public static EdtfDate of(Year year) {
    return ofDay(year.getValue(), 0, 0);
  }

  private static void checkPlain(int year) {
    if (Math.abs(year) > PLAIN_YEAR_MAX) {
      throw new DateTextException(EdtfScanner.YEAR_OUT_OF_RANGE, 0).thrown();
    }
  }

  /** Makes a date that says nothing but year, month and day; month and day may be 0 for none. */
  static EdtfDate ofDay(int year, int month, int day) {
    return new EdtfDate(Form.DATE, year, month, day, year < 0 ? Digits.NEGATIVE : 0, 0, null);
  }

  static EdtfDate point(
      int year, int month, int day, int digits, int qualifiers, @Nullable Clock clock) {
    Form form = clock == null ? Form.DATE : Form.DATE_TIME;
    return new EdtfDate(
        month >= Seasons.FIRST ? Form.SEASON : form, year, month, day, digits, qualifiers, clock);
  }

  /** Makes an interval, or a range of a set. */
  static EdtfDate stretch(Form form, EdtfDate start, EdtfDate end) {
    return new EdtfDate(form, form != Form.INTERVAL, List.of(start, end));
  }

  /** Makes a set; a range alone is its own set. */
  static EdtfDate set(Form form, List<EdtfDate> members) {
    return members.size() == 1 && members.get(0).range
        ? members.get(0)
        : new EdtfDate(form, false, List.copyOf(members));
  }

  // Parts

  /**
   * Tells what the date is made of.
   *
   * @return the form, not null
   */
  public Form form() {
    return form;
  }

  /**
   * Tells the smallest unit that is written, known or not: {@code 2018-XX} is written to the month.
   *
   * @return YEARS, MONTHS, DAYS, MINUTES or SECONDS; empty for a season and for what is made of
   *     several dates
   */
  public Optional<ChronoUnit> precision() {
    if (clock != null) {
      return Optional.of(clock.isToSecond() ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
    }
    return form == Form.DATE ? Optional.of(datePrecision()) : Optional.empty();
  }

  private ChronoUnit datePrecision() {
    if (has(Component.DAY)) {
      return ChronoUnit.DAYS;
    }
    return has(Component.MONTH) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }

  /**
   * Returns the start of an interval or of a range {@code [a..b]}.
   *
   * @return the start; empty if it is open or unknown, which {@link #startKind} tells, or if the
   *     date is neither an interval nor a range
   */
  public Optional<EdtfDate> start() {
    return isStretch() ? dated(parts.get(0)) : Optional.empty();
  }

  /**
   * Returns the end of an interval or of a range {@code [a..b]}.
   *
   * @return the end; empty if it is open or unknown, which {@link #endKind} tells, or if the date
   *     is neither an interval nor a range
   */
  public Optional<EdtfDate> end() {
    return isStretch() ? dated(parts.get(1)) : Optional.empty();
  }

  private static Optional<EdtfDate> dated(EdtfDate end) {
    return end.isPoint() ? Optional.of(end) : Optional.empty();
  }

  /**
   * Tells whether the start of an interval or of a range {@code [a..b]} is given, open or unknown.
   *
   * @return what is said of the start; empty if the date is neither an interval nor a range
   */
  public Optional<EndKind> startKind() {
    return isStretch() ? Optional.of(kind(parts.get(0))) : Optional.empty();
  }

  /**
   * Tells whether the end of an interval or of a range {@code [a..b]} is given, open or unknown:
   * {@code 2018-12-12/..} and {@code 2018-12-12/} both have no {@link #end}.
   *
   * @return what is said of the end; empty if the date is neither an interval nor a range
   */
  public Optional<EndKind> endKind() {
    return isStretch() ? Optional.of(kind(parts.get(1))) : Optional.empty();
  }

  private static EndKind kind(EdtfDate end) {
    if (end.isPoint()) {
      return EndKind.DATED;
    }
    return end.isOpenEnd() ? EndKind.OPEN : EndKind.UNKNOWN;
  }

  /**
   * Returns the dates that a set lists.
   *
   * @return the members in the order written; for any date that is no list, the date alone
   */
  public List<EdtfDate> members() {
    return isPoint() || isStretch() ? List.of(this) : parts;
  }

  /**
   * Tells whether any part of the date is uncertain or approximate.
   *
   * @return true if there is a qualifier anywhere
   */
  public boolean isQualified() {
    boolean qualified = qualifiers != 0;
    for (int i = 0; i < parts.size() && !qualified; i++) {
      qualified = parts.get(i).isQualified();
    }
    return qualified;
  }

  /**
   * Returns the qualifier of one component, wherever its sign was written.
   *
   * @param component the component, not null
   * @return the qualifier; empty if the component has none or is missing, and for intervals and
   *     sets, whose parts have their own
   */
  public Optional<Qualifier> qualifier(Component component) {
    return switch (qualifierBits(component)) {
      case 1 -> Optional.of(Qualifier.UNCERTAIN);
      case 2 -> Optional.of(Qualifier.APPROXIMATE);
      case 3 -> Optional.of(Qualifier.UNCERTAIN_APPROXIMATE);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the local time of day.
   *
   * @return the time, with 0 seconds if it is known to the minute; empty if there is none
   */
  public Optional<LocalTime> time() {
    return clock == null ? Optional.empty() : Optional.of(clock.time());
  }

  /**
   * Returns the offset of the time from UTC.
   *
   * @return the offset; empty if none is written
   */
  public Optional<ZoneOffset> offset() {
    return clock == null || !clock.hasOffset() ? Optional.empty() : Optional.of(clock.offset());
  }

  /**
   * Returns the name of the zone of the time, such as {@code Europe/Kyiv}.
   *
   * <p>It is text and nothing here ever looks it up, as Java's zone data can be older than the name
   * or tell another offset than the clock that was read: {@code ZoneId.of} throws for a name that
   * it does not know.
   *
   * @return the zone; empty if none is written
   */
  public Optional<String> zone() {
    return clock == null ? Optional.empty() : Optional.ofNullable(clock.zone());
  }

  // Bounds

  /**
   * Returns the first day that the date can mean.
   *
   * @return the day; {@link LocalDate#MIN} if it is unbounded
   */
  public LocalDate earliest() {
    return Days.toDate(firstDay());
  }

  /**
   * Returns the last day that the date can mean.
   *
   * @return the day; {@link LocalDate#MAX} if it is unbounded
   */
  public LocalDate latest() {
    return Days.toDate(lastDay());
  }

  /**
   * Returns all from the first to the last day that the date can mean, both included, holes too.
   *
   * @return the range, unbounded where the date is open or unknown, not null
   */
  public LocalDateRange range() {
    return Days.range(firstDay(), lastDay());
  }

  // Saying less

  /**
   * Returns a date that says no more than days, months or years, and every day that this date can
   * mean.
   *
   * <p>What is finer is left out: a time, a day, a month. Two dates that differ in nothing else
   * become equal. Doubt about what is left out becomes doubt about what is left, so that {@code
   * 2019-03-~14} becomes {@code 2019-~03}; unspecified digits, open and unknown ends stay. Dates of
   * a set that become equal are written once, and one of a single date is that date. A season is
   * coarser than a month and stays, unless years are asked for; a winter then becomes {@code 201X},
   * as it lies in two years, but for that of the years -1, 0 and 9999, which stays.
   *
   * @param unit DAYS, MONTHS or YEARS
   * @return the date, which is this one if it says no more already
   * @throws IllegalArgumentException for any other unit
   */
  public EdtfDate coarsened(ChronoUnit unit) {
    EdtfDate coarser = Coarsening.of(this, unit);
    return equals(coarser) ? this : coarser;
  }

  // Telling

  /**
   * Says the date in words for people: {@code 11 June 2019 (year uncertain)}, {@code some day in
   * May 2017}, {@code from 12 December 2018 until an unknown date}.
   *
   * <p>It says all that the EDTF says but how an offset was written, and nothing that it does not
   * say. Years before the year 1 are told as people do, {@code -0044} as 45 BC.
   *
   * @param locale the language, not null; English is spoken for any that is not known here
   * @return the words, not null
   */
  public String wording(Locale locale) {
    return DateWording.of(this, locale);
  }

  // Comparing

  /**
   * Tells whether this date is before another.
   *
   * @param other the other date, not null
   * @return TRUE if every day of this is before every day of the other, FALSE if none is before
   *     any, else UNKNOWN; for times of day see the class
   */
  public Truth isBefore(EdtfDate other) {
    return Relations.isBefore(this, other);
  }

  /**
   * Tells whether this date is after another.
   *
   * @param other the other date, not null
   * @return what the other answers when asked whether it {@link #isBefore} this
   */
  public Truth isAfter(EdtfDate other) {
    return Relations.isBefore(other, this);
  }

  /**
   * Tells whether this date and another are one and the same day.
   *
   * @param other the other date, not null
   * @return TRUE if both mean exactly one day and it is the same, FALSE if they have no day in
   *     common, else UNKNOWN; for times of day see the class
   */
  public Truth isSame(EdtfDate other) {
    return Relations.isSame(this, other);
  }

  /**
   * Tells whether this date lies in another, which is taken as the frame: {@code 2018} is all of
   * that year, an interval is all that it certainly covers, and one of a set is not known to be any
   * one of its members.
   *
   * @param frame the other date, not null
   * @return TRUE if every day of this lies in the frame, or in each member of a set of which only
   *     one is meant; FALSE if they have no day in common; else UNKNOWN
   */
  public Truth isWithin(EdtfDate frame) {
    return Relations.isWithin(this, frame);
  }

  /**
   * Tells whether this date and another have a day in common: an interval takes all days from some
   * start to some end, any other date is some day.
   *
   * @param other the other date, not null
   * @return TRUE if they have one whatever days are meant, FALSE if they can have none, else
   *     UNKNOWN
   */
  public Truth overlaps(EdtfDate other) {
    return Relations.overlaps(this, other);
  }

  /**
   * Returns an order for sorting, which knows nothing of uncertainty: by first day, last day, local
   * time of day (none first), then canonical text.
   *
   * @return a total order, consistent with equals, that throws for null alone
   */
  public static Comparator<EdtfDate> sortOrder() {
    return SORT_ORDER;
  }

  private int secondForSorting() {
    return clock == null ? -1 : clock.firstSecond();
  }

  // What the package needs

  /** Whether it is one date, not made of several and not a missing end. */
  boolean isPoint() {
    return form == Form.DATE || form == Form.DATE_TIME || form == Form.SEASON;
  }

  /**
   * How many of year, month and day, from the left, are given to the last digit; 0 also for years
   * that are negative or rounded, for seasons and for what is made of several dates.
   */
  int given() {
    if ((form != Form.DATE && form != Form.DATE_TIME) || !Digits.isYearGiven(digits)) {
      return 0;
    } else if (month == 0 || Digits.monthMask(digits) != 0) {
      return 1;
    }
    return day == 0 || Digits.dayMask(digits) != 0 ? 2 : DAY_GIVEN;
  }

  boolean isOpenEnd() {
    return isMissingEnd() && range;
  }

  boolean isUnknownEnd() {
    return isMissingEnd() && !range;
  }

  boolean isMissingEnd() {
    return !isPoint() && parts.isEmpty();
  }

  boolean isRange() {
    return range;
  }

  boolean isStretch() {
    return range || form == Form.INTERVAL;
  }

  boolean has(Component component) {
    return switch (component) {
      case YEAR -> isPoint();
      case MONTH -> month != 0 || Digits.monthMask(digits) != 0;
      case DAY -> day != 0 || Digits.dayMask(digits) != 0;
      case TIME -> clock != null;
    };
  }

  int year() {
    return year;
  }

  int month() {
    return month;
  }

  int day() {
    return day;
  }

  int digits() {
    return digits;
  }

  boolean isUnqualified() {
    return qualifiers == 0;
  }

  int qualifierBits(Component component) {
    return qualifiers >> component.shift() & QUALIFIER_MASK;
  }

  @Nullable Clock clock() {
    return clock;
  }

  List<EdtfDate> parts() {
    return parts;
  }

  boolean hasUnspecified() {
    return Digits.hasUnspecified(digits);
  }

  DigitPattern pattern() {
    return new DigitPattern(year, month, day, digits);
  }

  // Days

  /** Whether there may be days between its first and its last that it cannot mean. */
  boolean hasHoles() {
    return hasUnspecified() || !(isPoint() || isStretch());
  }

  boolean isOneDay() {
    return firstDay() == lastDay();
  }

  /** The first day it can mean, or {@link Days#NO_BEGINNING}. */
  long firstDay() {
    if (!isPoint()) {
      return firstDayOfParts();
    }
    if (hasUnspecified()) {
      return pattern().firstDay();
    }
    if (month == 0) {
      return Days.epochDay(yearBound(false), 1, 1);
    }
    if (form == Form.SEASON) {
      return Days.firstOfMonth(year, Seasons.firstMonth(month));
    }
    return Days.epochDay(year, month, day == 0 ? 1 : day);
  }

  /** The last day it can mean, or {@link Days#NO_END}. */
  long lastDay() {
    if (!isPoint()) {
      return lastDayOfParts();
    }
    if (hasUnspecified()) {
      return pattern().lastDay();
    }
    if (month == 0) {
      return Days.epochDay(yearBound(true), 12, 31);
    }
    if (form == Form.SEASON) {
      return Days.firstOfMonth(year, Seasons.lastMonth(month) + 1) - 1;
    }
    return Days.epochDay(year, month, day == 0 ? Days.lengthOfMonth(year, month) : day);
  }

  private long firstDayOfParts() {
    if (isMissingEnd()) {
      return Days.NO_BEGINNING;
    }
    long first = parts.get(0).firstDay();
    if (!isStretch()) {
      for (EdtfDate part : parts) {
        first = Math.min(first, part.firstDay());
      }
    }
    return first;
  }

  private long lastDayOfParts() {
    if (isMissingEnd()) {
      return Days.NO_END;
    }
    long last = parts.get(parts.size() - 1).lastDay();
    if (!isStretch()) {
      for (EdtfDate part : parts) {
        last = Math.max(last, part.lastDay());
      }
    }
    return last;
  }

  /** The year, or of years that share significant digits the first or the last in time. */
  private int yearBound(boolean last) {
    int significant = Digits.significant(digits);
    if (significant == 0) {
      return year;
    }
    int magnitude = Math.abs(year);
    int step = Digits.powerOfTen(Digits.count(magnitude) - significant);
    int least = magnitude / step * step;
    int most = least + step - 1;
    if (Digits.isNegative(digits)) {
      return last ? -least : -most;
    }
    return last ? most : least;
  }

  /** The last day on which what it means can begin: an interval begins no later than it ends. */
  long latestStart() {
    if (form != Form.INTERVAL) {
      return lastDay();
    }
    EdtfDate start = parts.get(0);
    if (start.isOpenEnd()) {
      return Days.NO_BEGINNING;
    }
    return start.hasUnspecified()
        ? start.pattern().lastDayUntil(lastDay())
        : Math.min(start.lastDay(), lastDay());
  }

  /** The first day on which what it means can end: an interval ends no sooner than it begins. */
  long earliestEnd() {
    if (form != Form.INTERVAL) {
      return firstDay();
    }
    EdtfDate end = parts.get(1);
    if (end.isOpenEnd()) {
      return Days.NO_END;
    }
    return end.hasUnspecified()
        ? end.pattern().firstDayFrom(firstDay())
        : Math.max(end.firstDay(), firstDay());
  }

  // Object

  /**
   * Tells whether the other object is a date with the same canonical text.
   *
   * @param object the other object, may be null
   */
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof EdtfDate other
            && form == other.form
            && range == other.range
            && year == other.year
            && month == other.month
            && day == other.day
            && digits == other.digits
            && qualifiers == other.qualifiers
            && Objects.equals(clock, other.clock)
            && parts.equals(other.parts));
  }

  @Override
  public int hashCode() {
    int date = ((year * 16 + month) * 32 + day) * 31 + digits;
    return ((date * 31 + qualifiers) * 31 + Objects.hashCode(clock)) * 31 + parts.hashCode();
  }

  /**
   * Returns the canonical EDTF text, which {@link #parse} reads as an equal date.
   *
   * @return the text, not null
   */
  @Override
  public String toString() {
    return EdtfPrinter.print(this);
  }
}
