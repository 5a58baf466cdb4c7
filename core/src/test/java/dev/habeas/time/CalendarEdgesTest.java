package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** The calendar of the years that records speak of, held against the JDK's; and zones. */
class CalendarEdgesTest {
  private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  @Test
  void every_day_from_1800_to_2200_is_read_written_and_bounded_as_the_jdk_does() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      EdtfDate date = EdtfDate.parse(day.toString());
      if (!date.toString().equals(day.toString())
          || !date.earliest().equals(day)
          || !date.latest().equals(day)
          || !date.equals(EdtfDate.of(day))) {
        assertThat(date).as(day.toString()).isEqualTo(EdtfDate.of(day));
        assertThat(date.range()).isEqualTo(LocalDateRange.ofClosed(day, day));
      }
    }
  }

  @Test
  void every_day_is_after_the_day_before_it() {
    EdtfDate before = EdtfDate.of(FIRST);
    for (LocalDate day = FIRST.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
      EdtfDate date = EdtfDate.of(day);
      assertThat(before.isBefore(date)).isSameAs(Truth.TRUE);
      assertThat(before.isSame(date)).isSameAs(Truth.FALSE);
      before = date;
    }
  }

  @Test
  void every_month_ends_where_the_jdk_ends_it_and_no_day_follows() {
    for (YearMonth month = YearMonth.from(FIRST);
        !month.isAfter(YearMonth.from(LAST));
        month = month.plusMonths(1)) {
      LocalDateRange days = LocalDateRange.ofClosed(month.atDay(1), month.atEndOfMonth());
      assertThat(EdtfDate.parse(month.toString()).range()).isEqualTo(days);
      assertThat(EdtfDate.parse(month + "-XX").range()).isEqualTo(days);
      for (int day = month.lengthOfMonth() + 1; day <= 32; day++) {
        assertThat(EdtfDate.problem(month + "-" + day).orElseThrow().code())
            .isEqualTo("impossible-day");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, 2019-01-01, TRUE",
    "2020-02-28, 2020-02-29, TRUE",
    "2018, 2019-01-01, TRUE",
    "2018-12-31T23:59, 2019-01-01T00:00, TRUE",
    "2018-12-31T23:59+14:00, 2019-01-01T00:00-12:00, TRUE",
    "2018-12-31T23:59-12:00, 2019-01-01T00:00+14:00, UNKNOWN",
    "2018-12-31T23:59[Europe/Kyiv], 2019-01-01T00:00[Europe/Kyiv], TRUE",
    "2018-12-31T23:59[Europe/Kyiv], 2019-01-01T00:00[Europe/Moscow], UNKNOWN"
  })
  void the_end_of_a_year_is_before_the_next(String end, String start, Truth expected) {
    assertThat(EdtfDate.parse(end).isBefore(EdtfDate.parse(start))).isSameAs(expected);
  }

  // Zones

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Kyiv", "Europe/Kiev", "Europe/Nowhere", "Mars/Olympus_Mons"})
  void a_zone_is_kept_whether_this_java_knows_it_or_not(String zone) {
    String text = "2018-12-12T08:30[" + zone + "]";
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.zone()).contains(zone);
    assertThat(date.time()).contains(LocalTime.of(8, 30));
    assertThat(date.isBefore(EdtfDate.parse("2018-12-12T08:31[" + zone + "]")))
        .isSameAs(Truth.TRUE);
    assertThat(date.isSame(EdtfDate.parse(text))).isSameAs(Truth.TRUE);
  }

  @Test
  void some_of_these_zones_are_unknown_to_every_java() {
    assertThat(ZoneId.getAvailableZoneIds())
        .isNotEmpty()
        .doesNotContain("Europe/Nowhere", "Mars/Olympus_Mons");
  }

  @Test
  void two_names_of_one_zone_are_two_zones_as_only_zone_data_could_tell() {
    EdtfDate now = EdtfDate.parse("2018-12-12T08:30[Europe/Kyiv]");
    EdtfDate formerly = EdtfDate.parse("2018-12-12T08:30[Europe/Kiev]");
    assertThat(now).isNotEqualTo(formerly);
    assertThat(now.isSame(formerly)).isSameAs(Truth.UNKNOWN);
  }

  // Terms

  @Test
  void a_term_of_one_unit_added_to_a_day_is_what_counting_days_and_months_gives() {
    Cases.runOneIn(
        10,
        random -> {
          LocalDate day = FIRST.plusDays(random.nextInt(146_000));
          int number = random.nextInt(500) - 250;
          assertThat(Term.ofDays(number).addTo(day)).isEqualTo(counted(day, number));
          assertThat(Term.ofWeeks(number / 7).addTo(day)).isEqualTo(counted(day, number / 7 * 7));
          assertThat(Term.ofMonths(number).addTo(day)).isEqualTo(monthsCounted(day, number));
          assertThat(Term.ofYears(number / 12).addTo(day))
              .isEqualTo(monthsCounted(day, number / 12 * 12));
        });
  }

  /** Counts day by day. */
  private static LocalDate counted(LocalDate day, int days) {
    LocalDate reached = day;
    for (int i = 0; i < Math.abs(days); i++) {
      reached = LocalDate.ofEpochDay(reached.toEpochDay() + Integer.signum(days));
    }
    return reached;
  }

  /** Counts month by month, and then looks for the day, or the last before it that there is. */
  private static LocalDate monthsCounted(LocalDate day, int months) {
    int year = day.getYear();
    int month = day.getMonthValue();
    for (int i = 0; i < Math.abs(months); i++) {
      month += Integer.signum(months);
      year += month > 12 ? 1 : month < 1 ? -1 : 0;
      month = month > 12 ? 1 : month < 1 ? 12 : month;
    }
    return LocalDate.of(
        year, month, Math.min(day.getDayOfMonth(), Days.lengthOfMonth(year, month)));
  }
}
