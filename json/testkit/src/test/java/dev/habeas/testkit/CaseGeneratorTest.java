package dev.habeas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.habeas.CaseFile;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.EventKind;
import dev.habeas.Extensible;
import dev.habeas.MeasureKind;
import dev.habeas.NameKind;
import dev.habeas.OrderKind;
import dev.habeas.OrderLinkKind;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of every generated file. {@code -Dhabeas.cases=} tries more files than 10,000, {@code
 * -Dhabeas.seed=} begins elsewhere.
 */
class CaseGeneratorTest {
  private static final int CASES = Integer.getInteger("habeas.cases", 10_000);
  private static final long SEED = Long.getLong("habeas.seed", 20261128);
  private static final CaseGenerator STANDARD = CaseGenerator.standard();
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  /** Files of these bytes have been handed out; other bytes are another generator. */
  private static final String THOUSAND_FILES =
      "4089baae0919803ed5a0091d5bf43ca7fef11207e1d0edd9d0e04815e767608a";

  @Test
  void nothing_contradicts_itself() {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      assertClean(STANDARD, seed);
    }
  }

  @ParameterizedTest
  @EnumSource(CaseShape.class)
  void nothing_contradicts_itself_however_much_is_told_and_however_little_is_certain(
      CaseShape shape) {
    for (CaseSize size : CaseSize.values()) {
      for (int uncertainty : new int[] {0, 50, 100}) {
        CaseGenerator generator =
            STANDARD.withShapes(shape).withSize(size).withUncertainty(uncertainty);
        for (long seed = SEED; seed < SEED + Math.max(20, CASES / 500); seed++) {
          assertClean(generator, seed);
        }
      }
    }
  }

  @Test
  void a_file_is_written_and_read_back_unchanged() {
    for (long seed = SEED; seed < SEED + CASES / 10; seed++) {
      CaseFile file = STANDARD.file(seed);
      assertThat(CaseReader.create().read(CaseWriter.create().write(file)).orThrow())
          .as("seed %d", seed)
          .isEqualTo(file);
    }
  }

  @Test
  void no_two_seeds_give_one_case() {
    Set<String> seen = new HashSet<>();
    for (long seed = SEED; seed < SEED + CASES / 5; seed++) {
      byte[] bytes = CaseWriter.create().write(STANDARD.file(seed).withId("case"));
      assertThat(seen.add(sha256(List.of(bytes)))).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void the_bytes_of_a_seed_are_the_same_on_every_machine_and_jdk() {
    assertThat(thousandFiles()).isEqualTo(THOUSAND_FILES);
  }

  @Test
  void neither_the_language_nor_the_time_zone_of_a_machine_matters() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(STANDARD.file(42)).as(other).isEqualTo(fileInPlain(locale, zone));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void files_are_those_of_the_seeds_that_follow() {
    assertThat(STANDARD.files(5).limit(3))
        .containsExactly(STANDARD.file(5), STANDARD.file(6), STANDARD.file(7));
  }

  @Test
  void the_seed_after_the_last_is_the_first() {
    assertThat(STANDARD.files(Long.MAX_VALUE).limit(2))
        .containsExactly(STANDARD.file(Long.MAX_VALUE), STANDARD.file(Long.MIN_VALUE));
  }

  @ParameterizedTest
  @EnumSource(CaseShape.class)
  void each_shape_shows(CaseShape shape) {
    CaseGenerator generator = STANDARD.withShapes(shape).withUncertainty(0);
    generator
        .files(SEED)
        .limit(50)
        .forEach(file -> assertThat(mark(shape)).as(file.id()).accepts(file));
  }

  @Test
  void shapes_come_as_often_as_they_are_named() {
    CaseGenerator generator =
        STANDARD.withShapes(CaseShape.EXCHANGE, CaseShape.EXCHANGE, CaseShape.MINOR);
    long exchanges = generator.files(1).limit(3000).filter(mark(CaseShape.EXCHANGE)).count();
    assertThat(exchanges).isBetween(1900L, 2100L);
  }

  @Test
  void without_uncertainty_every_day_is_known() {
    CaseGenerator certain = STANDARD.withUncertainty(0).withSize(CaseSize.LARGE);
    for (long seed = SEED; seed < SEED + 200; seed++) {
      dates(
          Schema.CASE_FILE,
          certain.file(seed),
          date -> {
            assertThat(date.isQualified()).as(date.toString()).isFalse();
            EdtfDate first = date.start().orElse(date);
            assertThat(first.precision().orElseThrow())
                .as(date.toString())
                .isLessThanOrEqualTo(ChronoUnit.DAYS);
          });
    }
  }

  @Test
  void the_more_uncertainty_the_fewer_days_are_known() {
    assertThat(knownDays(0)).isGreaterThan(knownDays(30));
    assertThat(knownDays(30)).isGreaterThan(knownDays(100));
    assertThat(knownDays(100)).isLessThan(5); // one that sums up a file, and members of sets
  }

  @Test
  void cases_are_in_the_languages_that_are_asked_for() {
    assertThat(STANDARD.withLanguages(UKRAINIAN).files(1).limit(50))
        .allMatch(file -> file.language().orElseThrow().equals("uk"))
        .anyMatch(file -> CaseWriter.create().writeText(file).contains("суд"));
    assertThat(STANDARD.withLanguages(Locale.UK).files(1).limit(50))
        .allMatch(file -> file.language().orElseThrow().equals("en"));
    assertThat(STANDARD.files(1).limit(50).map(file -> file.language().orElseThrow()))
        .contains("en", "uk");
  }

  @Test
  void people_from_elsewhere_have_names_in_both_scripts() {
    assertThat(STANDARD.withLanguages(Locale.ENGLISH).files(1).limit(100))
        .anyMatch(
            file ->
                file.persons().stream()
                    .flatMap(person -> person.names().stream())
                    .anyMatch(name -> name.derivedFrom().isPresent()));
  }

  @Test
  void a_larger_size_tells_more() {
    assertThat(averageBytes(CaseSize.SMALL)).isLessThan(averageBytes(CaseSize.MEDIUM) * 2 / 3);
    assertThat(averageBytes(CaseSize.LARGE)).isGreaterThan(averageBytes(CaseSize.MEDIUM) * 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MIN_VALUE})
  void uncertainty_beyond_a_hundred_is_refused(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withUncertainty(percent));
  }

  @Test
  void other_languages_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withLanguages(Locale.ENGLISH, Locale.FRENCH));
  }

  @Test
  void ukrainian_is_transliterated_by_the_national_table() {
    assertThat(Transliteration.of("Згоранський Єлисей Ґалаґанович"))
        .isEqualTo("Zghoranskyi Yelysei Galaganovych");
    assertThat(Transliteration.of("Щедь-Яцюк Їжакевич Марія'на"))
        .isEqualTo("Shched-Yatsiuk Yizhakevych Mariiana");
  }

  private static void assertClean(CaseGenerator generator, long seed) {
    Report report = Validator.standard().validate(generator.file(seed));
    if (!report.issues().isEmpty()) {
      assertThat(report.text(Locale.ENGLISH)).as("seed %d", seed).isEmpty();
    }
  }

  private static CaseFile fileInPlain(Locale locale, TimeZone zone) {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    return STANDARD.file(42);
  }

  private static String thousandFiles() {
    List<byte[]> bytes = new ArrayList<>();
    for (CaseSize size : CaseSize.values()) {
      STANDARD
          .withSize(size)
          .files(-100)
          .limit(333)
          .forEach(file -> bytes.add(CaseWriter.create().write(file)));
    }
    bytes.add(CaseWriter.create().write(STANDARD.withUncertainty(100).file(Long.MIN_VALUE)));
    return sha256(bytes);
  }

  private static String sha256(List<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException none) {
      throw new AssertionError(none);
    }
  }

  private static int knownDays(int uncertainty) {
    int[] known = {0, 0};
    STANDARD
        .withUncertainty(uncertainty)
        .files(1)
        .limit(40)
        .forEach(
            file ->
                dates(
                    Schema.CASE_FILE,
                    file,
                    date -> {
                      known[0]++;
                      known[1] += date.toString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? 1 : 0;
                    }));
    return 100 * known[1] / known[0];
  }

  private static long averageBytes(CaseSize size) {
    return (long)
        STANDARD
            .withSize(size)
            .files(1)
            .limit(100)
            .mapToInt(file -> CaseWriter.create().write(file).length)
            .average()
            .orElseThrow();
  }

  private static <T extends Extensible> void dates(
      ObjectType<T, ?> type, T object, Consumer<EdtfDate> each) {
    for (Field<T, ?, ?> field : type.fields()) {
      boolean many = field.multiplicity() == Field.Multiplicity.MANY;
      Object one = many ? null : field.value(object);
      List<?> values = many ? field.values(object) : one == null ? List.of() : List.of(one);
      for (Object value : values) {
        if (value instanceof EdtfDate date) {
          each.accept(date);
        } else if (field.type() instanceof ObjectType<?, ?> inner) {
          datesWithin(inner, value, each);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // a field holds what its type says
  private static <T extends Extensible> void datesWithin(
      ObjectType<T, ?> type, Object object, Consumer<EdtfDate> each) {
    dates(type, (T) object, each);
  }

  private static Predicate<CaseFile> mark(CaseShape shape) {
    return switch (shape) {
      case BAIL ->
          file ->
              file.releases().size() == 1
                  && hasOrder(
                      file,
                      OrderKind.BAIL,
                      OrderKind.PERSONAL_UNDERTAKING,
                      OrderKind.TRAVEL_RESTRICTION);
      case ADMINISTRATIVE_DETENTION ->
          file ->
              hasOrder(file, OrderKind.ADMINISTRATIVE_DETENTION)
                  && file.orders().stream()
                      .flatMap(order -> order.links().stream())
                      .anyMatch(link -> link.kind().equals(OrderLinkKind.EXTENDS));
      case ENFORCED_DISAPPEARANCE -> file -> file.detentions().get(0).acknowledgements().size() > 0;
      case CO_DEFENDANTS -> file -> file.charges().size() > 1 && file.proceedings().size() == 1;
      case ACQUITTAL_AND_REARREST ->
          file -> hasOrder(file, OrderKind.ACQUITTAL) && file.detentions().size() == 2;
      case EXCHANGE ->
          file ->
              file.events().stream().anyMatch(e -> e.kind().equals(EventKind.PRISONER_EXCHANGE));
      case DEATH_IN_CUSTODY ->
          file ->
              file.detentions().get(0).end().stream()
                  .anyMatch(
                      end ->
                          end.manner().equals(DetentionEndManner.DEATH)
                              || end.manner().equals(DetentionEndManner.EXECUTION));
      case IMMIGRATION -> file -> hasOrder(file, OrderKind.DEPORTATION, OrderKind.EXTRADITION);
      case MINOR -> CaseGeneratorTest::isOfMinor;
      case SEALED_IDENTITY ->
          file ->
              file.persons().get(0).names().stream()
                  .allMatch(
                      name ->
                          name.kind()
                              .filter(Set.of(NameKind.INITIALS, NameKind.PSEUDONYM)::contains)
                              .isPresent());
      case HOUSE_ARREST ->
          file ->
              file.detentions().stream()
                      .anyMatch(held -> held.kind().equals(DetentionKind.HOUSE_ARREST))
                  && file.orders().stream()
                      .flatMap(order -> order.measures().stream())
                      .anyMatch(measure -> measure.kind().equals(MeasureKind.HOUSE_ARREST));
      case CONFLICTING_SOURCES -> file -> file.statements().size() > 4;
    };
  }

  private static boolean isOfMinor(CaseFile file) {
    EdtfDate arrest = file.detentions().get(0).arrest().flatMap(a -> a.when()).orElse(null);
    return file.persons().get(0).ages().stream()
            .anyMatch(age -> age.age().value().intValueExact() < 18)
        || file.persons().get(0).birthDate().isPresent()
            && (arrest == null
                || file.persons()
                    .get(0)
                    .birthDate()
                    .get()
                    .latest()
                    .plusYears(18)
                    .isAfter(arrest.earliest()));
  }

  private static boolean hasOrder(CaseFile file, OrderKind... kinds) {
    return file.orders().stream().anyMatch(order -> Arrays.asList(kinds).contains(order.kind()));
  }
}
