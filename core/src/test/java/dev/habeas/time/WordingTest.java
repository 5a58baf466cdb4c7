package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dates, terms and counts are called in each language. */
class WordingTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, UKRAINIAN);

  private static String english(String text) {
    return EdtfDate.parse(text).wording(Locale.ENGLISH);
  }

  private static String ukrainian(String text) {
    return EdtfDate.parse(text).wording(UKRAINIAN);
  }

  // Dates

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12 | 12 December 2018 | 12 грудня 2018 року",
        "2018-12 | December 2018 | грудень 2018 року",
        "2018 | 2018 | 2018 рік",
        "0012-05 | May AD 12 | травень 12 року н. е.",
        "0000-02-29 | 29 February 1 BC | 29 лютого 1 року до н. е.",
        "-0044-03-15 | 15 March 45 BC | 15 березня 45 року до н. е.",
        "Y-17E7 | 170000001 BC | 170000001 рік до н. е."
      })
  void a_day_a_month_and_a_year_are_called_by_their_names(String text, String en, String uk) {
    assertThat(english(text)).isEqualTo(en);
    assertThat(ukrainian(text)).isEqualTo(uk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-05-XX | some day in May 2017 | якийсь день травня 2017 року",
        "2017-XX-XX | some day in 2017 | якийсь день 2017 року",
        "2017-XX | some month of 2017 | якийсь місяць 2017 року",
        "198X | a year in the 1980s | один із 1980-х років",
        "190X | a year from 1900 to 1909 | один із років з 1900 по 1909",
        "19XX | a year from 1900 to 1999 | один із років з 1900 по 1999",
        "XXXX-12-25 | 25 December of some year | 25 грудня якогось року",
        "0XXX | a year from 1 BC to AD 999 | один із років з 1 до н. е. по 999 н. е.",
        "-000X | a year from 10 BC to 2 BC | один із років з 10 до н. е. по 2 до н. е.",
        "X9X8 | a year that EDTF writes X9X8 | рік, який EDTF записує як X9X8",
        "2017-XX-12 | day 12 of some month of 2017 | 12 число якогось місяця 2017 року",
        "2017-1X | one of the months October–December of 2017"
            + " | один із місяців (жовтень–грудень) 2017 року",
        "2017-05-3X | one of the days 30 or 31 in May 2017"
            + " | один із днів 30 або 31 травня 2017 року",
        "1950S2 | a year from 1900 to 1999, estimated as 1950"
            + " | один із років з 1900 по 1999, за оцінкою 1950",
        "1950S4 | 1950 | 1950 рік"
      })
  void what_is_not_specified_is_not_specified_in_words(String text, String en, String uk) {
    assertThat(english(text)).isEqualTo(en);
    assertThat(ukrainian(text)).isEqualTo(uk);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-X3, March 2019",
    "2019-06-3X, 30 June 2019",
    "2019-02-2X, one of the days 20–28 in February 2019",
    "202X-02-2X, one of the days 20–29 in February of a year in the 2020s"
  })
  void no_month_and_no_day_is_offered_that_there_is_not(String text, String en) {
    assertThat(english(text)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12~ | about 12 December 2018 | приблизно 12 грудня 2018 року",
        "2018-12~ | about December 2018 | приблизно грудень 2018 року",
        "2019? | 2019 (uncertain) | 2019 рік (непевно)",
        "2019% | about 2019 (uncertain) | приблизно 2019 рік (непевно)",
        "2019?-06-11 | 11 June 2019 (year uncertain) | 11 червня 2019 року (непевно: рік)",
        "2019-06?-11 | 11 June 2019 (year and month uncertain)"
            + " | 11 червня 2019 року (непевно: рік і місяць)",
        "?2019-06-~11 | 11 June 2019 (year uncertain; day approximate)"
            + " | 11 червня 2019 року (непевно: рік; приблизно: день)",
        "2019-%06-11 | 11 June 2019 (month uncertain and approximate)"
            + " | 11 червня 2019 року (непевно і приблизно: місяць)",
        "2017-05-XX~ | some day in May 2017 (approximate)"
            + " | якийсь день травня 2017 року (приблизно)",
        "198X% | a year in the 1980s (uncertain and approximate)"
            + " | один із 1980-х років (непевно і приблизно)",
        "2001-?21 | spring 2001 (season uncertain) | весна 2001 року (непевно: пора року)",
        "2001-?33 | first quarter of 2001 (part of the year uncertain)"
            + " | перший квартал 2001 року (непевно: частина року)"
      })
  void a_qualifier_is_told_of_exactly_what_it_qualifies(String text, String en, String uk) {
    assertThat(english(text)).isEqualTo(en);
    assertThat(ukrainian(text)).isEqualTo(uk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12T08:30 | 12 December 2018 at 08:30 | 12 грудня 2018 року, 08:30",
        "2018-12-12T~08:30[Europe/Kyiv] | 12 December 2018 at about 08:30 (Europe/Kyiv)"
            + " | 12 грудня 2018 року, приблизно 08:30 (Europe/Kyiv)",
        "2018-12-12T08:30:00Z | 12 December 2018 at 08:30:00 (UTC)"
            + " | 12 грудня 2018 року, 08:30:00 (UTC)",
        "2018-12-12T08:30+02[Europe/Kyiv] | 12 December 2018 at 08:30 (UTC+02:00, Europe/Kyiv)"
            + " | 12 грудня 2018 року, 08:30 (UTC+02:00, Europe/Kyiv)",
        "2018-12-12~T08:30 | 12 December 2018 at 08:30 (date approximate)"
            + " | 12 грудня 2018 року, 08:30 (приблизно: дата)",
        "2018-12-12T%08:30 | 12 December 2018 at about 08:30 (time uncertain)"
            + " | 12 грудня 2018 року, приблизно 08:30 (непевно: час)",
        "2018-12-12?T?08:30Z | 12 December 2018 at 08:30 (UTC; date and time uncertain)"
            + " | 12 грудня 2018 року, 08:30 (UTC; непевно: дата і час)"
      })
  void a_time_is_told_with_its_place_and_nothing_shifted(String text, String en, String uk) {
    assertThat(english(text)).isEqualTo(en);
    assertThat(ukrainian(text)).isEqualTo(uk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-12/2019-09 | from 12 December 2018 until September 2019"
            + " | від 12 грудня 2018 року до вересня 2019 року",
        "2018-12-12/ | from 12 December 2018 until an unknown date"
            + " | від 12 грудня 2018 року до невідомої дати",
        "/2018-12 | from an unknown date until December 2018"
            + " | від невідомої дати до грудня 2018 року",
        "2018/.. | from 2018, end open | від 2018 року, кінець відкритий",
        "../2018-05-XX | until some day in May 2018, start open"
            + " | до якогось дня травня 2018 року, початок відкритий",
        "../.. | start and end open | початок і кінець відкриті",
        "2018?/2019-21~ | from 2018 (uncertain) until about spring 2019"
            + " | від 2018 року (непевно) до приблизно весни 2019 року"
      })
  void an_interval_tells_open_from_unknown(String text, String en, String uk) {
    assertThat(english(text)).isEqualTo(en);
    assertThat(ukrainian(text)).isEqualTo(uk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2018-12-12,2018-12-13] | one of 12 December 2018 or 13 December 2018"
            + " | одна з дат: 12 грудня 2018 року або 13 грудня 2018 року",
        "[2018-12-12..2018-12-14] | some date from 12 December 2018 to 14 December 2018"
            + " | якась дата від 12 грудня 2018 року до 14 грудня 2018 року",
        "[2019-09-10..] | on or after 10 September 2019 | не раніше 10 вересня 2019 року",
        "[..2019-09] | on or before September 2019 | не пізніше вересня 2019 року",
        "[2017,2018,2020..] | one of 2017, 2018 or on or after 2020"
            + " | одна з дат: 2017 рік, 2018 рік або не раніше 2020 року",
        "{2018,2019-12} | all of 2018 and December 2019"
            + " | усі дати: 2018 рік і грудень 2019 року",
        "{2018..2019} | all dates from 2018 to 2019 | усі дати від 2018 року до 2019 року",
        "{2018..} | all dates on or after 2018 | усі дати не раніше 2018 року",
        "[2018] | 2018 | 2018 рік"
      })
  void a_set_tells_one_from_all(String text, String en, String uk) {
    assertThat(english(text)).isEqualTo(en);
    assertThat(ukrainian(text)).isEqualTo(uk);
  }

  @Test
  void every_season_has_its_words() {
    for (Locale language : LANGUAGES) {
      Set<String> wordings = new TreeSet<>();
      for (int code = Seasons.FIRST; code <= Seasons.LAST; code++) {
        wordings.add(EdtfDate.parse("2001-" + code).wording(language));
      }
      assertThat(wordings).hasSize(Seasons.LAST - Seasons.FIRST + 1);
    }
    assertThat(english("2001-25")).isEqualTo("spring 2001 in the northern hemisphere");
  }

  @Test
  void every_date_has_a_wording_that_owns_up_to_its_qualifiers() {
    Pattern doubt = Pattern.compile("about|uncertain|approximate");
    Cases.runOneIn(
        4,
        random -> {
          RandomDates dates = new RandomDates(random);
          String text = random.nextInt(4) == 0 ? dates.dateTime() : dates.date();
          for (Locale language : LANGUAGES) {
            String wording = EdtfDate.parse(text).wording(language);
            assertThat(wording).as(text).isNotBlank().doesNotContainPattern("[{}|]|null|  ");
          }
          assertThat(doubt.matcher(english(text)).find())
              .as(text)
              .isEqualTo(EdtfDate.parse(text).isQualified());
        });
  }

  @Test
  void dates_that_mean_other_days_have_other_wordings() {
    Map<String, EdtfDate> told = new HashMap<>();
    Cases.runOneIn(
        4,
        random -> {
          EdtfDate date = EdtfDate.parse(new RandomDates(random).date());
          EdtfDate other = told.putIfAbsent(date.wording(Locale.ENGLISH), date);
          if (other != null) {
            assertThat(date.range()).as("%s and %s", date, other).isEqualTo(other.range());
          }
        });
  }

  // Terms and counts

  @ParameterizedTest
  @CsvSource({
    "P3Y6M, 3 years 6 months, 3 роки 6 місяців",
    "P1Y1M1W1DT1H, 1 year 1 month 1 week 1 day 1 hour, 1 рік 1 місяць 1 тиждень 1 день 1 година",
    "P2W, 2 weeks, 2 тижні",
    "P11Y, 11 years, 11 років",
    "P12D, 12 days, 12 днів",
    "P21Y, 21 years, 21 рік",
    "P22Y, 22 years, 22 роки",
    "P111D, 111 days, 111 днів",
    "PT48H, 48 hours, 48 годин",
    "P0D, 0 days, 0 днів",
    "-P3Y, minus 3 years, мінус 3 роки"
  })
  void a_term_is_told_in_the_units_pronounced(String text, String en, String uk) {
    assertThat(Term.parse(text).wording(Locale.ENGLISH)).isEqualTo(en);
    assertThat(Term.parse(text).wording(UKRAINIAN)).isEqualTo(uk);
  }

  @Test
  void a_count_is_told_with_its_bounds() {
    assertThat(DayCount.of(1).wording(Locale.ENGLISH)).isEqualTo("1 day");
    assertThat(DayCount.of(200, 231).wording(Locale.ENGLISH)).isEqualTo("200–231 days");
    assertThat(DayCount.atLeast(200).wording(Locale.ENGLISH)).isEqualTo("at least 200 days");
    assertThat(DayCount.of(200, 231).wording(UKRAINIAN)).isEqualTo("200–231 день");
    assertThat(DayCount.atLeast(203).wording(UKRAINIAN)).isEqualTo("щонайменше 203 дні");
  }

  // Languages

  @Test
  void every_language_has_a_text_for_every_key_but_for_how_it_bends_and_counts() {
    Set<String> english = keys(Locale.ENGLISH);
    assertThat(keys(UKRAINIAN)).isEqualTo(english);
    assertThat(Words.in(UKRAINIAN)).isNotSameAs(Words.in(Locale.ENGLISH));
  }

  private static Set<String> keys(Locale language) {
    return Words.in(language).texts().keySet().stream()
        .filter(key -> !key.endsWith(".genitive") && !key.endsWith(".few"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "uk-UA", "fa", "zz"})
  void the_language_of_the_machine_changes_nothing(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      for (Locale asked : List.of(Locale.UK, Locale.JAPANESE, Locale.ROOT)) {
        assertThat(EdtfDate.parse("2018-12-12T08:30").wording(asked))
            .isEqualTo("12 December 2018 at 08:30");
      }
      assertThat(EdtfDate.parse("2018-12").wording(Locale.forLanguageTag("uk-UA")))
          .isEqualTo("грудень 2018 року");
      assertThat(Term.parse("P3Y").wording(Locale.FRENCH)).isEqualTo("3 years");
    } finally {
      Locale.setDefault(before);
    }
  }
}
