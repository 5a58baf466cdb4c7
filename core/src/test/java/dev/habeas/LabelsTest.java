package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the vocabularies as people read them, in every language that there is. */
class LabelsTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, UKRAINIAN);

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void a_language_has_a_label_for_every_word_and_none_too_many(Locale language) {
    Set<String> keys = known().map(Labels::key).collect(Collectors.toSet());
    assertThat(keys).hasSizeGreaterThan(400);
    assertThat(Labels.in(language).keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void no_two_words_of_a_vocabulary_have_the_same_label(Locale language) {
    Map<Class<?>, List<String>> labels =
        known()
            .collect(
                Collectors.groupingBy(
                    Code::getClass,
                    Collectors.mapping(code -> code.label(language), Collectors.toList())));
    assertThat(labels.values()).allSatisfy(of -> assertThat(of).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void a_label_is_a_short_phrase(Locale language) {
    assertThat(Labels.in(language).values())
        .allSatisfy(
            label ->
                assertThat(label)
                    .isEqualTo(label.strip())
                    .hasSizeBetween(2, 60)
                    .matches("\\p{Ll}.*[\\p{L}]")
                    .doesNotContain("'", "  "));
  }

  @Test
  void ukrainian_labels_are_in_ukrainian() {
    assertThat(Labels.in(UKRAINIAN).values()).allMatch(label -> label.matches("[^a-zA-Zыэъё]+"));
  }

  @Test
  void a_word_has_its_label_in_the_language_asked_for() {
    assertThat(DetentionKind.HOUSE_ARREST.label(Locale.UK)).isEqualTo("house arrest");
    assertThat(DetentionKind.HOUSE_ARREST.label(UKRAINIAN)).isEqualTo("домашній арешт");
    assertThat(EventKind.ILL_TREATMENT_ALLEGED.label(Locale.ENGLISH))
        .isEqualTo("alleged ill-treatment");
    assertThat(Reliability.of("F").label(Locale.ENGLISH)).isEqualTo("reliability cannot be judged");
  }

  @Test
  void an_unknown_word_is_its_own_label() {
    for (String word : List.of("custodial", "House-Arrest", " house-arrest ", "дім")) {
      assertThat(DetentionKind.of(word).label(Locale.ENGLISH)).isEqualTo(word);
      assertThat(DetentionKind.of(word).label(UKRAINIAN)).isEqualTo(word);
    }
  }

  @Test
  void a_vocabulary_has_the_name_of_its_type() {
    assertThat(Vocabulary.name(DetentionKind.class)).isEqualTo("detention-kind");
    assertThat(Vocabulary.name(Plea.class)).isEqualTo("plea");
    assertThat(Model.CODES).extracting(Vocabulary::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "uk", "ar-EG", "th-TH-u-nu-thai", "zz", "und"})
  void the_language_of_the_machine_changes_nothing(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      for (Locale asked : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.ROOT)) {
        assertThat(IdentifierKind.NATIONAL_ID.label(asked)).isEqualTo("national ID");
      }
      assertThat(Sex.FEMALE.label(Locale.forLanguageTag("uk-UA"))).isEqualTo("жіноча");
      assertThat(Vocabulary.name(IdentifierKind.class)).isEqualTo("identifier-kind");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Stream<? extends Code> known() {
    return Model.CODES.stream().map(Model::known).flatMap(Collection::stream);
  }
}
