package dev.habeas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that say less than they did, and nothing else. */
class CoarseningTest {
  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-03-14                  2019-03-14              2019-03             2019
          2019-03                     2019-03                 2019-03             2019
          2019                        2019                    2019                2019
          2019-03-14T08:30:00Z        2019-03-14              2019-03             2019
          2019-03-14T08:30[Asia/Gaza] 2019-03-14              2019-03             2019
          2019-03-14T~08:30           2019-03-~14             2019-~03            2019~
          2019-03-~14                 2019-03-~14             2019-~03            2019~
          2019-03-14?                 2019-03-14?             2019-03?            2019?
          2019?-03-~14                ?2019-03-~14            ?2019-~03           2019%
          2019-XX-31                  2019-XX-31              2019-XX             2019
          201X-0X-14                  201X-0X-14              201X-0X             201X
          -0044-03-15                 -0044-03-15             -0044-03            -0044
          1950S2                      1950S2                  1950S2              1950S2
          Y17E7                       Y17E7                   Y17E7               Y17E7
          2018-21                     2018-21                 2018-21             2018
          2018-34?                    2018-34?                2018-34?            2018?
          2018-22                     2018-22                 2018-22             201X
          2019-22                     2019-22                 2019-22             20XX
          1999-28                     1999-28                 1999-28             XXXX
          -0044-22                    -0044-22                -0044-22            -004X
          0001-22                     0001-22                 0001-22             000X
          0000-22                     0000-22                 0000-22             0000-22
          -0001-22                    -0001-22                -0001-22            -0001-22
          9999-22                     9999-22                 9999-22             9999-22
          2019-03-14/2019-03-20       2019-03-14/2019-03-20   2019-03/2019-03     2019/2019
          2019-03-14/..               2019-03-14/..           2019-03/..          2019/..
          /2019-03-14                 /2019-03-14             /2019-03            /2019
          2018-22/2019-22             2018-22/2019-22         2018-22/2019-22     201X/20XX
          [2019-03-14,2019-03-16]     [2019-03-14,2019-03-16] 2019-03             2019
          [2019-03-31,2019-04-01]     [2019-03-31,2019-04-01] [2019-03,2019-04]   2019
          [2019-03-14..2019-03-16]    [2019-03-14..2019-03-16] 2019-03            2019
          [2019-03-14..2020-01-16]    [2019-03-14..2020-01-16] [2019-03..2020-01] [2019..2020]
          [..2019-03-14]              [..2019-03-14]          [..2019-03]         [..2019]
          {2019-03-14,2019-03-16}     {2019-03-14,2019-03-16} {2019-03}           {2019}
          {2019-03-14..2019-03-16}    {2019-03-14..2019-03-16} {2019-03..2019-03} {2019..2019}
          """)
  void a_date_is_cut_to_days_months_and_years(String row) {
    String[] cells = row.split(" +");
    assertThat(cells).hasSize(1 + UNITS.size());
    for (int i = 0; i < UNITS.size(); i++) {
      EdtfDate coarse = EdtfDate.parse(cells[0]).coarsened(UNITS.get(i));
      assertThat(coarse.toString()).isEqualTo(cells[1 + i]);
      assertThat(EdtfDate.parse(cells[1 + i])).isEqualTo(coarse);
    }
  }

  @Test
  void a_date_that_says_no_more_is_kept_itself() {
    EdtfDate month = EdtfDate.parse("2019-03~");
    assertThat(month.coarsened(ChronoUnit.MONTHS)).isSameAs(month);
    assertThatThrownBy(() -> month.coarsened(ChronoUnit.DECADES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("neither days, months nor years");
  }

  @Test
  void every_day_that_a_date_can_mean_the_coarser_one_can_mean() {
    Cases.run(
        random -> {
          String text = new RandomDates(random).date();
          EdtfDate date = EdtfDate.parse(text);
          BitSet days = ReferenceDays.of(text);
          for (ChronoUnit unit : UNITS) {
            EdtfDate coarse = date.coarsened(unit);
            BitSet lost = (BitSet) days.clone();
            lost.andNot(ReferenceDays.of(coarse.toString()));
            assertThat(lost.isEmpty()).as("%s to %s is %s", text, unit, coarse).isTrue();
            assertThat(coarse.earliest()).isBeforeOrEqualTo(date.earliest());
            assertThat(coarse.latest()).isAfterOrEqualTo(date.latest());
            assertThat(EdtfDate.parse(coarse.toString())).isEqualTo(coarse);
            assertThat(coarse.coarsened(unit)).isSameAs(coarse);
            assertThat(coarse.isQualified()).isEqualTo(date.isQualified());
          }
        });
  }

  @Test
  void nothing_finer_than_the_unit_is_left() {
    Cases.run(
        random -> {
          EdtfDate date = EdtfDate.parse(new RandomDates(random).date());
          assertThat(date.coarsened(ChronoUnit.YEARS).toString()).doesNotContain("-");
          assertThat(date.coarsened(ChronoUnit.MONTHS).toString().replaceAll("[?~%]", ""))
              .doesNotContainPattern("-[0-9X]{2}-");
        });
  }

  @Test
  void dates_that_differ_in_nothing_but_the_day_become_equal() {
    Cases.run(
        random -> {
          String month = "20" + (10 + random.nextInt(80)) + "-" + (10 + random.nextInt(3)) + "-";
          String one = month + (10 + random.nextInt(19));
          String other = month + "0" + (1 + random.nextInt(9));
          String far = month + "30/..";
          assertThat(EdtfDate.parse(one).coarsened(ChronoUnit.MONTHS))
              .isEqualTo(EdtfDate.parse(other + "T08:30").coarsened(ChronoUnit.MONTHS))
              .isEqualTo(
                  EdtfDate.parse("[" + other + "," + one + "]").coarsened(ChronoUnit.MONTHS));
          assertThat(EdtfDate.parse(one + "/..").coarsened(ChronoUnit.MONTHS))
              .isEqualTo(EdtfDate.parse(far).coarsened(ChronoUnit.MONTHS));
        });
  }
}
