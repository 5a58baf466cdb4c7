package dev.habeas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseGeneratorTest {
  private static final int CASES = Integer.getInteger("habeas.cases", 10_000);
  private static final long SEED = Long.getLong("habeas.seed", 20261128);

  @Test
  void nothing_in_a_generated_file_contradicts_itself() {
    Map<String, Integer> n = new TreeMap<>();
    CaseGenerator.standard()
        .files(SEED)
        .limit(CASES)
        .forEach(
            file -> {
              Report report = Validator.standard().validate(file);
              report.issues().forEach(i -> { if (n.merge(i.code() + " " + i.severity(), 1, Integer::sum) < 3) System.out.println(file.id() + report.text(Locale.ENGLISH)); });
            });
    System.out.println(n);
  }
}
