package dev.habeas.validation;

import static dev.habeas.validation.Files.about;
import static dev.habeas.validation.Files.assertCertain;
import static dev.habeas.validation.Files.assertClean;
import static dev.habeas.validation.Files.assertPossible;
import static dev.habeas.validation.Files.charge;
import static dev.habeas.validation.Files.denied;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;
import static dev.habeas.validation.TextExamples.born;
import static dev.habeas.validation.TextExamples.held;
import static dev.habeas.validation.TextExamples.named;
import static dev.habeas.validation.TextExamples.spoken;
import static dev.habeas.validation.TextExamples.url;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Nationality;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Proceeding;
import dev.habeas.Quantity;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, tags, addresses and codes that are not what they should be. */
class TextRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/a",
        "N/A",
        "unknown",
        " Unknown ",
        "-",
        "—",
        "?",
        "...",
        "TBD",
        "xxx",
        "XXXX",
        "ххх",
        "test",
        "Jane Doe",
        "Lorem ipsum dolor sit amet",
        "невідомо",
        "Невідомий",
        "Н/Д",
        "неизвестно",
        "НЕТ ДАННЫХ",
        "ім’я невідоме"
      })
  void a_filler_is_reported_in_whatever_case(String text) {
    assertCertain(named(Name.of(text)), WARNING, "placeholder-text", "/persons/2/names/0/full");
    assertCertain(held(Place.named(text)), WARNING, "placeholder-text", "/events/0/place/name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Null",
        "Foo",
        "Todo",
        "Na",
        "Nil",
        "None",
        "N. A.",
        "X",
        "Xx",
        "Malcolm X",
        "Anonymous",
        "Тестов",
        "Unknown soldier of the 3rd",
        "Doe",
        "O",
        "24",
        "李",
        "Test Valley"
      })
  void a_name_that_only_looks_like_a_filler_is_clean(String text) {
    assertClean(named(Name.of(text)));
    assertClean(held(Place.named(text)));
  }

  @Test
  void words_that_sources_use_are_no_fillers() {
    assertClean(file().addStatement(about("p1").field("/birthDate").asStated("unknown").build()));
    assertClean(file().title("test"));
    assertClean(
        file()
            .addProceeding(
                Proceeding.builder()
                    .id("q1")
                    .addParticipant(
                        Participant.builder()
                            .role(ParticipantRole.SECRET_WITNESS)
                            .pseudonym("Unknown")
                            .build())
                    .build()));
    for (NameKind kind : new NameKind[] {NameKind.PSEUDONYM, NameKind.ALIAS, NameKind.INITIALS}) {
      assertClean(named(Name.builder().full("XXX").kind(kind).build()));
    }
  }

  @Test
  void a_filler_that_a_statement_disputes_is_only_possible() {
    assertPossible(
        named(Name.of("unknown")).addStatement(denied("p3")),
        "placeholder-text",
        "/persons/2/names/0/full");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900", "1900-01", "1900-01-01/..", "1901-01-02", "19XX-01-01"})
  void a_date_that_is_not_that_day_is_clean(String date) {
    assertClean(born(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "ukr", "uk-Cyrl-UA", "zh-cmn-Hans", "x-home", "i-klingon", "UK"})
  void a_tag_of_bcp_47_is_clean(String tag) {
    assertClean(file().language(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk_UA", "Ukrainian", "u", "українська", "uk-", "uk,ru", "en US"})
  void what_is_no_tag_is_a_warning(String tag) {
    assertCertain(file().language(tag), WARNING, "ill-formed-language-tag", "/language");
  }

  @ParameterizedTest
  @CsvSource({
    "Олена Ткач, en",
    "Olena Tkach, ru",
    "Olena Tkach, crh-Cyrl",
    "Олена Ткач, zh-Hans",
    "Ταράς, uk",
    "Olena, ja-Jpan",
  })
  void a_name_in_other_letters_is_a_warning(String name, String language) {
    assertCertain(
        spoken(name, language),
        WARNING,
        "wrong-script",
        "/persons/2/names/0/full",
        "/persons/2/names/0/language");
  }

  @ParameterizedTest
  @CsvSource({
    "Олена Ткач, uk",
    "Олена (Olena), en",
    "李小龍, zh-Hant",
    "ハンス, ja-Jpan",
    "Olena, crh",
    "Olena, kk",
    "Олена, sr",
    "Olena, uk-Zyyy",
    "Olena, uk-Qaaa",
    "8, ru",
  })
  void a_name_that_can_be_written_so_is_clean(String name, String language) {
    assertClean(spoken(name, language));
  }

  @Test
  void what_bears_its_own_letters_in_every_language_is_clean() {
    Name own = Name.builder().full("Camp Delta").language("uk").build();
    assertClean(held(Place.builder().addName(own).build()));
    assertClean(named(own.withKind(NameKind.ALIAS)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org:8080/a?b=c&d=[e]|f#g",
        "https://приклад.example/вирок_2020",
        "https://[2001:db8::1]/x",
        "https://user@example.org/%D0%B2",
        "ftp://example.org/decree.pdf",
        "https://web.archive.example/web/2020/https://example.org/",
      })
  void an_address_is_clean(String address) {
    assertClean(url(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "https://",
        "https:///x",
        "https:/example.org",
        "//example.org/x",
        "see https://example.org",
        "https://example.org/a b",
        "C:\\news.pdf",
        "news"
      })
  void what_cannot_be_followed_is_a_warning(String address) {
    assertCertain(url(address), WARNING, "ill-formed-url", "/sources/0/url");
  }

  @Test
  void an_address_is_what_its_regular_expression_matches() {
    Pattern address =
        Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]*://[^\\s/?#<>\"\\p{Cc}\\p{Z}]*[\\p{L}\\p{N}\\]]"
                + "[^\\s<>\"\\p{Cc}\\p{Z}]*");
    int[] signs =
        "azAZ09+.-://://://[]?#<>\"\t \u007F\u0085\u00A0\u2028їŽ②Ⅳ٣😀𝟙@`{~_"
            .codePoints()
            .toArray();
    Random random = new Random(20261128);
    int addresses = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "a://" : "");
      for (int length = random.nextInt(9); length > 0; length--) {
        text.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      boolean matches = address.matcher(text).matches();
      assertThat(Addresses.isAddress(text.toString())).as("%s", text).isEqualTo(matches);
      addresses += matches ? 1 : 0;
    }
    assertThat(addresses).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UA", "XK", "ZZ", "QM", "SUHH", "YUCS"})
  void a_code_of_two_letters_or_a_former_one_is_clean(String country) {
    assertClean(held(Place.builder().country(country).sovereign(country).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua", "UKR", "Ukraine", "U1", "УА"})
  void another_country_is_worth_knowing(String country) {
    assertCertain(
        held(Place.builder().country(country).build()),
        INFO,
        "unknown-country",
        "/events/0/place/country");
    assertCertain(
        file().addPerson(Person.builder().id("p3").addNationality(Nationality.of(country)).build()),
        INFO,
        "unknown-country",
        "/persons/2/nationalities/0/country");
  }

  @Test
  void an_id_that_holds_a_name_in_any_case_is_worth_knowing() {
    assertCertain(
        file().addCharge(charge("2020/TKACH/1", "p1")),
        INFO,
        "id-holds-name",
        "/charges/0/id",
        "/persons/0/names");
    assertCertain(
        CaseFile.builder().id("справа-ткач").addPerson(Person.named("p1", "Олена Ткач")),
        INFO,
        "id-holds-name",
        "/id",
        "/persons/0/names");
  }

  @Test
  void words_that_describe_a_group_may_stand_in_ids() {
    assertClean(
        file().addPerson(Person.named("detainees-1", "the detainees").withSize(Quantity.of(24))));
  }
}
