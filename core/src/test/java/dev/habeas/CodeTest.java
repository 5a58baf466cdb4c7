package dev.habeas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The open vocabularies, against the words that the treaties and the reports of cases use. */
class CodeTest {
  /** Where the source cannot fail to say, so that there is no word for not knowing. */
  private static final Set<Class<?>> WITHOUT_UNKNOWN =
      Set.of(QuantityComparator.class, Reliability.class);

  private static final Map<Class<?>, String> WORDS = words();

  static Stream<Class<? extends Code>> types() {
    return Model.CODES.stream();
  }

  @Test
  void the_words_of_every_vocabulary_are_listed_here() {
    assertThat(WORDS.keySet()).containsExactlyInAnyOrderElementsOf(types().toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_vocabulary_has_these_words_and_no_others(Class<?> type) throws Exception {
    Set<String> expected = Arrays.stream(WORDS.get(type).split("\\s+")).collect(Collectors.toSet());
    if (!WITHOUT_UNKNOWN.contains(type)) {
      expected.add("unknown");
    }
    assertThat(constants(type).values().stream().map(Code::code))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(constants(type).containsKey("UNKNOWN")).isEqualTo(expected.contains("unknown"));
    assertThat((List<?>) type.getMethod("values").invoke(null))
        .isEqualTo(List.copyOf(constants(type).values()))
        .isUnmodifiable();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_constant_is_the_one_instance_of_its_word(Class<?> type) throws Exception {
    for (Code constant : constants(type).values()) {
      assertThat(Model.code(type, constant.code())).isSameAs(constant);
      assertThat(constant.isKnown()).isTrue();
      assertThat(constant).hasToString(constant.code());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_word_is_the_name_of_its_constant_in_kebab_case(Class<?> type) throws Exception {
    if (type == Reliability.class) {
      assertThat(constants(type).values()).extracting(Code::code).allMatch(c -> c.matches("[A-F]"));
      return;
    }
    constants(type)
        .forEach(
            (name, constant) ->
                assertThat(constant.code())
                    .isEqualTo(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .matches("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void an_unknown_word_is_kept_and_not_shown(Class<?> type) {
    for (String word :
        List.of("canary", "Unknown", "UNKNOWN", " released ", "\u0437\u043d\u0430")) {
      Code code = (Code) Model.code(type, word);
      assertThat(code.code()).isEqualTo(word);
      assertThat(code.isKnown()).isFalse();
      assertThat(code)
          .isEqualTo(Model.code(type, word))
          .isNotSameAs(Model.code(type, word))
          .hasSameHashCodeAs(Model.code(type, word))
          .isNotEqualTo(Model.code(type, word + "x"))
          .hasToString(type.getSimpleName() + "[not known]");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_word_that_no_document_can_hold_is_refused(Class<?> type) {
    Map.of("", "empty-text", "\u2003", "empty-text", "\ud83d", "lone-surrogate")
        .forEach(
            (word, problem) ->
                assertThat(
                        catchThrowableOfType(BuildException.class, () -> Model.code(type, word))
                            .code())
                    .isEqualTo(problem));
  }

  @Test
  void the_same_word_of_two_vocabularies_is_not_the_same() {
    assertThat(StageKind.TRANSFERRED).isNotEqualTo(OrderKind.of("transferred"));
    assertThat(EventKind.TRANSFER).isNotEqualTo(OrderKind.TRANSFER);
    Map<Code, String> words = new HashMap<>(Map.of(EventKind.TRANSFER, "event"));
    words.put(OrderKind.TRANSFER, "order");
    words.put(MeasureKind.TRANSFER, "measure");
    assertThat(words).hasSize(3);
  }

  private static Map<String, Code> constants(Class<?> type) throws IllegalAccessException {
    Map<String, Code> constants = new LinkedHashMap<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        constants.put(field.getName(), (Code) field.get(null));
      }
    }
    return constants;
  }

  private static Map<Class<?>, String> words() {
    Map<Class<?>, String> words = new LinkedHashMap<>();
    words.put(
        DetentionKind.class,
        "criminal administrative immigration military prisoner-of-war house-arrest "
            + "psychiatric civil-contempt extradition protective hostage enforced-disappearance "
            + "informal");
    words.put(
        DetentionEndManner.class,
        "release death execution escape transfer continued disappearance");
    words.put(
        ReleaseReason.class,
        "acquittal charges-dropped proceedings-terminated conviction-quashed "
            + "detention-ruled-unlawful order-expired bail personal-undertaking "
            + "house-arrest-substituted other-restraint-substituted sentence-served time-served "
            + "non-custodial-sentence parole commutation pardon amnesty medical prisoner-exchange "
            + "handover-to-other-state repatriation extradition deportation release-without-charge "
            + "ransom-or-informal erroneous-release international-decision other");
    words.put(
        OrderKind.class,
        "arrest-warrant detention detention-extension administrative-detention house-arrest bail"
            + " travel-restriction personal-undertaking release transfer medical-care"
            + " medical-examination psychiatric-commitment search temporary-leave confidentiality"
            + " interim-measure habeas-corpus indictment-review conviction sentence acquittal"
            + " dismissal appeal-ruling commutation pardon amnesty deportation extradition other");
    words.put(
        OrderState.class,
        "requested refused issued sealed served published published-in-part in-force confirmed "
            + "appealed final carried-out stayed modified lifted expired quashed superseded");
    words.put(
        OrderLinkKind.class,
        "extends modifies lifts replaces upholds quashes stays restores merges");
    words.put(
        Compliance.class,
        "not-due pending complied complied-late partial purported not-complied refused "
            + "impossible");
    words.put(
        MeasureKind.class,
        "hospitalisation medical-examination medical-treatment release detention house-arrest "
            + "bail residence-restriction reporting travel-ban electronic-monitoring surveillance "
            + "no-contact communication-restriction access-to-counsel access-to-family transfer "
            + "stay-of-removal disclosure-of-whereabouts other");
    words.put(
        Plea.class,
        "guilty not-guilty no-contest partly-guilty guilty-to-alternative no-plea "
            + "plea-withdrawn");
    words.put(
        ChargeStatus.class,
        "alleged filed amended superseded withdrawn dropped dismissed pending stayed "
            + "convicted acquitted not-criminally-responsible quashed");
    words.put(
        LegalStatus.class,
        "no-proceedings witness suspect accused defendant convicted-not-final convicted "
            + "acquitted-not-final acquitted proceedings-suspended proceedings-terminated wanted "
            + "pardoned rehabilitated");
    words.put(
        StageKind.class,
        "complaint investigation-opened charge-brought charge-amended investigation-suspended "
            + "investigation-completed indictment-filed indictment-accepted case-returned "
            + "transferred joined severed first-appearance hearing trial-opened sentence-requested "
            + "verdict sentence appeal-filed appeal-decided appeal-waived retrial-requested "
            + "retrial-ordered cassation habeas-petition international-application "
            + "international-decision suspended terminated other");
    words.put(
        SentencePartKind.class,
        "imprisonment life-imprisonment death suspended-imprisonment probation fine "
            + "community-service corporal confiscation travel-ban media-ban office-ban "
            + "rights-deprivation restriction-of-liberty expulsion loss-of-nationality other");
    words.put(
        AccessParty.class,
        "counsel family consul doctor humanitarian-organisation monitor interpreter");
    words.put(AccessResult.class, "granted denied delayed limited");
    words.put(
        Acknowledgement.class,
        "acknowledged-location-disclosed acknowledged-location-withheld denied");
    words.put(
        PlaceKind.class,
        "police-station remand-prison prison penal-colony military-site security-service-site "
            + "immigration-centre hospital psychiatric-hospital court home crossing-point vehicle "
            + "unofficial other");
    words.put(Recognition.class, "de-jure de-facto disputed non-state");
    words.put(
        EventKind.class,
        "hospitalisation surgery medical-examination medical-emergency ill-treatment-alleged"
            + " hunger-strike solitary-confinement visit search questioning notification"
            + " notification-withheld publication transfer departure flight disappearance sighting"
            + " prisoner-exchange death declared-dead punishment-carried-out loss-of-nationality"
            + " other");
    words.put(
        ParticipantRole.class,
        "counsel judge prosecutor investigator witness secret-witness expert interpreter "
            + "victim co-defendant applicant respondent complainant surety juror other");
    words.put(
        RelationKind.class,
        "spouse parent child sibling cousin relative co-defendant member-of other");
    words.put(NameKind.class, "legal birth former alias pseudonym religious initials");
    words.put(
        AuthorityKind.class,
        "court military-court international-court international-body prosecution police "
            + "security-service military prison-service immigration-service ministry head-of-state "
            + "armed-group other");
    words.put(
        SourceKind.class,
        "news court-document official-statement organisation-report interview social-media "
            + "photo-or-video database anonymous other");
    words.put(
        AffiliationKind.class, "ethnicity religion party organisation profession movement other");
    words.put(
        IdentifierKind.class, "national-id passport prisoner-number application-number other");
    words.put(Sex.class, "female male other");
    words.put(HandlingLevel.class, "public restricted confidential");
    words.put(
        Regime.class,
        "ordinary strict solitary incommunicado house-arrest electronic-monitoring "
            + "temporary-leave hospital non-custodial in-transit other");
    words.put(
        ProceedingKind.class,
        "criminal administrative civil immigration extradition military constitutional "
            + "disciplinary international other");
    words.put(SentenceState.class, "requested pronounced modified merged quashed commuted served");
    words.put(ReleaseStanding.class, "in-fact on-paper");
    words.put(StageStanding.class, "planned held adjourned cancelled");
    words.put(DetentionLinkKind.class, "parallel-to continues part-of");
    words.put(PersonPlaceKind.class, "birth residence last-seen other");
    words.put(QuantityComparator.class, "more-than at-least less-than at-most about");
    words.put(
        Attribution.class,
        "recorder authorities prosecution court defence person family witness media "
            + "organisation international-body");
    words.put(StatementStatus.class, "preferred normal disputed deprecated");
    words.put(AbsenceReason.class, "not-recorded withheld redacted not-applicable not-asked none");
    words.put(Stance.class, "asserts alleges denies finds infers");
    words.put(Reliability.class, "A B C D E F");
    return words;
  }
}
