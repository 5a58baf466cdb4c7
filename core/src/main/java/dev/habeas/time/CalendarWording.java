package dev.habeas.time;

import dev.habeas.time.EdtfDate.Component;
import dev.habeas.time.EdtfDate.Form;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Says year, month and day of one date, as far as they are specified. */
final class CalendarWording {
  private static final int FIRST_YEAR_WITHOUT_ERA = 1000;
  private static final int LONGEST_MONTH = 31;
  private static final int ALL_OF_PAIR = 0x3;
  private static final int ALL_OF_YEAR = 0xF;
  private static final int YEAR_BITS = Digits.NEGATIVE | ALL_OF_YEAR;

  private final Words words;
  private final EdtfDate date;
  private final int digits;

  CalendarWording(Words words, EdtfDate date) {
    this.words = words;
    this.date = date;
    this.digits = date.digits();
  }

  Phrase phrase() {
    if (date.form() == Form.SEASON) {
      return words.phrase("season." + date.month(), Map.of("year", year()));
    }
    if (!date.has(Component.MONTH)) {
      return year();
    }
    if (!date.has(Component.DAY)) {
      return ofYear(month(), months().length == 1);
    }
    if (Digits.monthMask(digits) == ALL_OF_PAIR && Digits.dayMask(digits) == ALL_OF_PAIR) {
      return words.phrase("date.some-day-of-year", Map.of("day", day(), "year", year()));
    }
    return ofYear(dayAndMonth(), months().length == 1);
  }

  private Phrase ofYear(Phrase rest, boolean monthKnown) {
    boolean known = monthKnown && !isVagueYear();
    return words.phrase(
        known ? "date.year" : "date.some-year", Map.of("date", rest, "year", year()));
  }

  private Phrase dayAndMonth() {
    String key = "date.day";
    if (days().length > 1) {
      key = "date.some-day";
    } else if (months().length > 1) {
      key = "date.day-of-some-month";
    }
    return words.phrase(key, Map.of("day", day(), "month", month()));
  }

  // Day and month

  private Phrase day() {
    return Digits.dayMask(digits) == ALL_OF_PAIR
        ? words.phrase("day.some")
        : oneOf("day.one-of", "days", days(), Phrase::of);
  }

  private Phrase month() {
    return Digits.monthMask(digits) == ALL_OF_PAIR
        ? words.phrase("month.some")
        : oneOf("month.one-of", "months", months(), number -> words.phrase("month." + number));
  }

  private Phrase oneOf(String key, String name, int[] numbers, IntFunction<Phrase> toPhrase) {
    Phrase first = toPhrase.apply(numbers[0]);
    int last = numbers[numbers.length - 1];
    if (numbers.length == 1) {
      return first;
    }
    boolean unbroken = numbers.length > 2 && last - numbers[0] == numbers.length - 1;
    Phrase choice =
        unbroken
            ? words.phrase("range", Map.of("first", first, "last", toPhrase.apply(last)))
            : words.list("or", IntStream.of(numbers).mapToObj(toPhrase).toList());
    return words.phrase(key, Map.of(name, choice));
  }

  private int[] months() {
    return fitting(12, date.month(), Digits.monthMask(digits));
  }

  /** The numbers of the days, none of which is beyond the month if that is known. */
  private int[] days() {
    int[] months = months();
    int most = LONGEST_MONTH;
    if (months.length == 1) {
      boolean exactYear = Digits.yearMask(digits) == 0;
      most = Days.lengthOfMonth(exactYear ? date.year() : 2000, months[0]);
    }
    return fitting(most, date.day(), Digits.dayMask(digits));
  }

  private static int[] fitting(int most, int pair, int mask) {
    return IntStream.rangeClosed(1, most).filter(n -> Digits.fits(n, pair, mask)).toArray();
  }

  // Year

  private boolean isVagueYear() {
    return Digits.yearMask(digits) != 0;
  }

  private Phrase year() {
    int mask = Digits.yearMask(digits);
    if (Digits.significant(digits) > 0) {
      return estimatedYear();
    }
    if (mask == 0) {
      return year("year", date.year());
    }
    if (mask == ALL_OF_YEAR && !Digits.isNegative(digits)) {
      return words.phrase("year.some");
    }
    return (mask & (mask + 1)) == 0 ? yearInRange(mask) : yearOfPattern();
  }

  /** The year as a number of its era, or as all that can be said of it. */
  private Phrase year(String key, int year) {
    int number = year > 0 ? year : 1 - year;
    String era = year > 0 ? ".ad" : ".bc";
    return words.phrase(
        year < FIRST_YEAR_WITHOUT_ERA ? key + era : key, Map.of("number", Phrase.of(number)));
  }

  private Phrase estimatedYear() {
    int first = date.earliest().getYear();
    int last = date.latest().getYear();
    if (first == last) {
      return year("year", date.year());
    }
    Phrase range = words.phrase("year.range", years(first, last));
    return words.phrase(
        "year.estimated", Map.of("years", range, "year", year("number", date.year())));
  }

  private Phrase yearInRange(int mask) {
    int least = Math.abs(date.year());
    int most = least + Digits.powerOfTen(Integer.bitCount(mask)) - 1;
    if (isNamedDecade(mask)) {
      return words.phrase("year.decade", Map.of("decade", Phrase.of(least)));
    }
    return words.phrase(
        "year.range",
        Digits.isNegative(digits) ? years(-most, Math.min(-least, -1)) : years(least, most));
  }

  /** Whether a decade can be named: the 1980s; the 1900s would be heard as a century. */
  private boolean isNamedDecade(int mask) {
    return mask == 1 && date.year() >= FIRST_YEAR_WITHOUT_ERA && date.year() % 100 != 0;
  }

  private Map<String, Phrase> years(int first, int last) {
    return Map.of("first", year("number", first), "last", year("number", last));
  }

  /** A year such as {@code X9X8}, which only its pattern can tell. */
  private Phrase yearOfPattern() {
    EdtfDate year = EdtfDate.point(date.year(), 0, 0, digits & YEAR_BITS, 0, null);
    return words.phrase("year.pattern", Map.of("pattern", Phrase.of(year)));
  }
}
