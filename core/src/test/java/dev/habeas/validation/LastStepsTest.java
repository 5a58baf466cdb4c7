package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.schema.FileIndex;
import dev.habeas.time.EdtfDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step of a history is the last. */
class LastStepsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "'', none",
        "-, 0",
        "- -, 1",
        "2020-05 2020-06, 1",
        "2020-06 2020-05, 0",
        "2020-06 2020-05 -, 2",
        "2020-06 - 2020-05, 0 1",
        "2020-05 - 2020-06, 2",
        "- 2020-06 2020-05, 1",
        "2020-05-02 2020-05-02, 1",
        "2020-05 2020-05, 0 1",
        "2020-05 2020-05-31, 0 1",
        "2020-05-31 2020-05, 0 1",
        "2020-05 2020-05-31 2020-06-01, 2",
        "2020-06-01 2020-05 2020-06-01 2020-05-31, 2",
        "2020-05-02T08:00 2020-05-02T09:00 2020-05-02T08:30, 1",
        "2020-05-02T08:00 2020-05-02, 1",
        "'[2019,2021] 2020', 0 1",
      })
  void dates_tell_where_they_can_and_the_list_where_they_do_not(String dates, String last) {
    List<ChargeEntry> steps =
        Arrays.stream(dates.split(" ")).filter(date -> !date.isEmpty()).map(this::step).toList();
    String found =
        LastSteps.of(steps, ChargeEntry::when, FileIndex.of(Files.file().build())).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(last == null ? "" : last);
  }

  private ChargeEntry step(String date) {
    ChargeEntry undated = ChargeEntry.of(ChargeStatus.PENDING);
    return date.equals("-") ? undated : undated.withWhen(EdtfDate.parse(date));
  }
}
