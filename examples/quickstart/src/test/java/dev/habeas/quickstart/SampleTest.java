package dev.habeas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The one real case goes through all layers, over both Jacksons. */
class SampleTest {
  private final byte[] sample = sample();

  @Test
  void both_readers_read_the_same_file_without_an_issue() {
    assertThat(dev.habeas.jackson3.CaseReader.create().read(sample).report().issues()).isEmpty();
    assertThat(dev.habeas.jackson2.CaseReader.create().read(sample).report().issues()).isEmpty();
    assertThat(dev.habeas.jackson2.CaseReader.create().read(sample).orThrow()).isEqualTo(file());
  }

  @Test
  void both_writers_write_the_same_bytes_and_nothing_is_lost() {
    byte[] written = dev.habeas.jackson3.CaseWriter.create().write(file());

    assertThat(dev.habeas.jackson2.CaseWriter.create().write(file())).isEqualTo(written);
    assertThat(dev.habeas.jackson3.CaseReader.create().read(written).orThrow()).isEqualTo(file());
    assertThat(new JsonMapper().readTree(written)).isEqualTo(new JsonMapper().readTree(sample));
  }

  @Test
  void the_record_does_not_contradict_itself() {
    assertThat(Validator.standard().validate(file()).issues()).isEmpty();
  }

  @Test
  void the_dates_are_those_of_the_source() {
    Detention detention = file().detentions().get(0);
    Release release = file().releases().get(0);

    assertThat(detention.arrest().orElseThrow().when()).hasValue(EdtfDate.parse("2018-12-12"));
    assertThat(release.when()).hasValue(EdtfDate.parse("2019?-09-07"));
    assertThat(release.reasons()).containsExactly(ReleaseReason.PRISONER_EXCHANGE);
  }

  private CaseFile file() {
    return dev.habeas.jackson3.CaseReader.create().read(sample).orThrow();
  }

  private static byte[] sample() {
    try (InputStream stream = Quickstart.class.getResourceAsStream("bekirov.json")) {
      return stream.readAllBytes();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
