package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The same bytes out and the same issues in, whatever a mapper is set to and wherever the program
 * runs.
 */
@Isolated("sets the default locale and time zone")
public abstract class SettingsContract {
  private static final int FEW = 1;
  private static final int MANY = 200;

  /** What changes the bytes, because it is the business of the generator. */
  private static final Set<String> OF_THE_GENERATOR =
      Set.of(
          "SerializationFeature.INDENT_OUTPUT",
          "SerializationFeature.WRAP_ROOT_VALUE",
          "JsonWriteFeature.QUOTE_FIELD_NAMES", // Jackson 2
          "JsonWriteFeature.QUOTE_PROPERTY_NAMES", // Jackson 3
          "JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS",
          "JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8", // on Jackson 2 we switch it on
          "JsonWriteFeature.ESCAPE_NON_ASCII",
          "JsonWriteFeature.ESCAPE_FORWARD_SLASHES",
          "JsonWriteFeature.WRITE_HEX_UPPER_CASE");

  /** What changes what is read, because it is the business of the parser. */
  private static final Set<String> OF_THE_PARSER =
      Set.of(
          "DeserializationFeature.UNWRAP_ROOT_VALUE",
          "StreamReadFeature.STRICT_DUPLICATE_DETECTION");

  private static final List<String> LOCALES =
      List.of(
          "en-US",
          "tr-TR",
          "az-Latn-AZ",
          "lt-LT",
          "ar-EG-u-nu-arab",
          "ar-SA-u-ca-islamic-umalqura",
          "fa-IR-u-ca-persian-nu-arabext",
          "th-TH-u-ca-buddhist-nu-thai",
          "hi-IN-u-nu-deva",
          "bn-BD-u-nu-beng",
          "my-MM-u-nu-mymr",
          "ne-NP-u-nu-deva",
          "ja-JP-u-ca-japanese",
          "zh-TW-u-ca-roc",
          "de-CH",
          "fr-FR",
          "uk-UA",
          "he-IL-u-ca-hebrew",
          "el-GR",
          "und");
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Pacific/Kiritimati",
          "Etc/GMT+12",
          "Asia/Kathmandu",
          "America/St_Johns",
          "Africa/Casablanca");

  private final Adapter adapter;

  protected SettingsContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void every_feature_on_or_off_leaves_the_bytes_but_those_of_the_generator() throws Exception {
    String bytes = Golden.ofBytes(adapter, adapter.mapper(), FEW);
    Set<String> changed = new TreeSet<>();
    for (String feature : adapter.features()) {
      for (boolean on : new boolean[] {true, false}) {
        if (!Golden.ofBytes(adapter, adapter.mapper(Map.of(feature, on)), FEW).equals(bytes)) {
          changed.add(feature);
        }
      }
    }
    assertThat(changed).isSubsetOf(OF_THE_GENERATOR).contains("SerializationFeature.INDENT_OUTPUT");
  }

  @Test
  void every_feature_on_or_off_leaves_the_issues_but_those_of_the_parser() {
    String issues = Golden.ofIssues(adapter, null, FEW);
    Set<String> changed = new TreeSet<>();
    for (String feature : adapter.features()) {
      for (boolean on : new boolean[] {true, false}) {
        if (!Golden.ofIssues(adapter, adapter.mapper(Map.of(feature, on)), FEW).equals(issues)) {
          changed.add(feature);
        }
      }
    }
    assertThat(changed).isSubsetOf(OF_THE_PARSER).isNotEmpty();
  }

  @Test
  void features_in_random_combinations_leave_the_bytes_and_the_issues() throws Exception {
    String bytes = Golden.ofBytes(adapter, adapter.mapper(), FEW);
    String issues = Golden.ofIssues(adapter, null, FEW);
    for (long seed = 0; seed < 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<String, Boolean> features = new LinkedHashMap<>();
      for (String feature : adapter.features()) {
        boolean free = !OF_THE_GENERATOR.contains(feature) && !OF_THE_PARSER.contains(feature);
        if (free && random.nextBoolean()) {
          features.put(feature, random.nextBoolean());
        }
      }
      CaseMapper mapper = adapter.mapper(features);
      assertThat(Golden.ofBytes(adapter, mapper, FEW)).as("%s", features).isEqualTo(bytes);
      assertThat(Golden.ofIssues(adapter, mapper, FEW)).as("%s", features).isEqualTo(issues);
    }
  }

  @Test
  void every_named_setting_leaves_the_bytes_and_the_issues() throws Exception {
    String bytes = Golden.ofBytes(adapter, adapter.mapper(), FEW);
    String issues = Golden.ofIssues(adapter, null, FEW);
    for (Map.Entry<String, CaseMapper> mapper : adapter.mappers().entrySet()) {
      assertThat(Golden.ofBytes(adapter, mapper.getValue(), FEW))
          .as(mapper.getKey())
          .isEqualTo(bytes);
      assertThat(Golden.ofIssues(adapter, mapper.getValue(), FEW))
          .as(mapper.getKey())
          .isEqualTo(issues);
    }
  }

  @Test
  void every_locale_and_time_zone_leaves_the_bytes_and_the_issues() throws Exception {
    String bytes = Golden.ofBytes(adapter, null, FEW);
    String issues = Golden.ofIssues(adapter, null, FEW);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < LOCALES.size(); i++) {
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
        CaseMapper mapper = adapter.mapper();
        String here = LOCALES.get(i) + " " + TimeZone.getDefault().getID();
        assertThat(Golden.ofBytes(adapter, null, FEW)).as(here).isEqualTo(bytes);
        assertThat(Golden.ofIssues(adapter, null, FEW)).as(here).isEqualTo(issues);
        assertThat(Golden.ofIssues(adapter, mapper, FEW)).as(here).isEqualTo(issues);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void other_charsets_give_the_same_bytes_and_issues_in_processes_of_their_own() throws Exception {
    String bytes = Golden.ofBytes(adapter, null, FEW);
    String issues = Golden.ofIssues(adapter, null, FEW);
    List<Process> processes = new ArrayList<>();
    for (String[] defaults :
        new String[][] {
          {"ISO-8859-1", "tr", "TR", "Asia/Kathmandu"},
          {"windows-1251", "fa", "IR", "Pacific/Kiritimati"},
          {"US-ASCII", "th", "TH", "America/St_Johns"}
        }) {
      processes.add(process(defaults));
    }
    for (Process process : processes) {
      List<String> lines = lines(process.getInputStream());
      assertThat(process.waitFor()).as("%s", lines).isZero();
      assertThat(lines.subList(1, lines.size())).as(lines.get(0)).isEqualTo(List.of(bytes, issues));
    }
  }

  @Test
  void the_published_digests_are_those_of_this_jackson_and_jdk() throws Exception {
    Published.says(
        "The same bytes and issues",
        """
        SHA-256 of what is written of one file with every field and %d random ones, plain and indented, and of codes and pointers
        of all issues of %<d documents with up to 19 problems each:

            bytes   %s
            issues  %s

        The same through mappers with each feature of mapper, parser and generator on and off, 40 random combinations of all
        features, naming strategies, inclusion, typing and coercion; %d locales with their digits and calendars, %d time zones, three
        other charsets in processes of their own. Only these change bytes, or what is read, and they are the business of the
        mapper: %s.
        """
            .formatted(
                MANY,
                Golden.ofBytes(adapter, null, MANY),
                Golden.ofIssues(adapter, null, MANY),
                LOCALES.size(),
                ZONES.size(),
                String.join(
                    ", ",
                    new TreeSet<>(
                        java.util.stream.Stream.of(OF_THE_GENERATOR, OF_THE_PARSER)
                            .flatMap(Set::stream)
                            .map(name -> "`" + name.substring(name.indexOf('.') + 1) + "`")
                            .toList()))));
  }

  private Process process(String[] defaults) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=" + defaults[0],
            "-Duser.language=" + defaults[1],
            "-Duser.country=" + defaults[2],
            "-Duser.timezone=" + defaults[3],
            "-cp",
            System.getProperty("java.class.path"),
            Golden.class.getName(),
            adapter.getClass().getName(),
            String.valueOf(FEW))
        .redirectErrorStream(true)
        .start();
  }

  private static List<String> lines(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), ISO_8859_1).lines().toList();
  }
}
