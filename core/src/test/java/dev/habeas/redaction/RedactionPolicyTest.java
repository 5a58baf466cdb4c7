package dev.habeas.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.habeas.AbsenceReason;
import dev.habeas.Age;
import dev.habeas.Arrest;
import dev.habeas.Authority;
import dev.habeas.AuthorityKind;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Item;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.Name;
import dev.habeas.NameOrigin;
import dev.habeas.Nationality;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Proceeding;
import dev.habeas.Quantity;
import dev.habeas.QuantityComparator;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Sensitivity;
import dev.habeas.Sex;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.UnknownFields;
import dev.habeas.random.Policies;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Completeness;
import dev.habeas.validation.Profile;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single policies do with single files. */
class RedactionPolicyTest {
  private static final RedactionPolicy MINIMAL = RedactionPolicy.minimal();
  private static final RedactionPolicy TO_MONTHS = MINIMAL.coarsening(ChronoUnit.MONTHS);
  private static final Quantity ANY_NUMBER =
      Quantity.of(0).withComparator(QuantityComparator.AT_LEAST);

  private static final Detention DETENTION =
      Detention.builder()
          .id("the-detention")
          .person("ada")
          .kind(DetentionKind.CRIMINAL)
          .arrest(
              Arrest.builder()
                  .when(EdtfDate.parse("2021-05-03T08:30"))
                  .place(Place.named("Market Square").withCountry("UA").withKind(PlaceKind.OTHER))
                  .by(Authority.named("Harbour Police"))
                  .circumstances("Taken from a queue")
                  .warrantShown(false)
                  .build())
          .build();

  private static final CaseFile FILE =
      CaseFile.builder()
          .id("case-7")
          .title("The case of Ada")
          .addPerson(
              Person.named("ada", "Ada Example")
                  .withSex(Sex.FEMALE)
                  .withBirthDate(EdtfDate.parse("1990-02-03"))
                  .withStatuses(PersonStatus.builder().kind(LegalStatus.ACCUSED).build()))
          .addDetention(DETENTION)
          .handling(
              Handling.builder()
                  .level(HandlingLevel.RESTRICTED)
                  .consent("By word of mouth")
                  .build())
          .build();

  @Test
  void every_policy_makes_ids_anew_and_takes_out_free_text_and_unknown_fields() {
    CaseFile left =
        MINIMAL.apply(FILE.withUnknownFields(UnknownFields.of(Map.of("nickname", "Adka"))));
    assertThat(left.id()).isEqualTo("f1");
    assertThat(left.title()).isEmpty();
    assertThat(left.unknownFields().isEmpty()).isTrue();
    assertThat(left.persons()).containsExactly(FILE.persons().get(0).withId("p1"));
    Detention detention = left.detentions().get(0);
    assertThat(detention.id()).isEqualTo("d1");
    assertThat(detention.person()).isEqualTo("p1");
    assertThat(detention.arrest())
        .contains(DETENTION.arrest().orElseThrow().withCircumstances(Optional.empty()));
    assertThat(left.handling().orElseThrow().level()).isEqualTo(HandlingLevel.RESTRICTED);
    assertThat(left.handling().orElseThrow().consent()).isEmpty();
  }

  @Test
  void the_public_policy_leaves_what_can_be_counted() {
    CaseFile left = RedactionPolicy.PUBLIC.apply(FILE);
    assertThat(left.persons())
        .containsExactly(
            Person.builder()
                .id("p1")
                .sex(Sex.FEMALE)
                .addStatus(PersonStatus.builder().kind(LegalStatus.ACCUSED).build())
                .build());
    assertThat(left.detentions().get(0).arrest())
        .contains(
            Arrest.builder()
                .when(EdtfDate.parse("2021-05"))
                .place(Place.builder().country("UA").kind(PlaceKind.OTHER).build())
                .warrantShown(false)
                .build());
  }

  @Test
  void a_mark_stands_where_something_is_withheld_whether_or_not_there_was_anything() {
    RedactionPolicy policy =
        MINIMAL.withholding("/persons/birthDate").withholding("/persons/names");
    CaseFile two = FILE.withPersons(FILE.persons().get(0), Person.builder().id("bob").build());
    assertThat(policy.apply(two).statements())
        .filteredOn(mark -> mark.about().startsWith("p"))
        .containsExactly(
            mark("p1", "/names"),
            mark("p1", "/birthDate"),
            mark("p2", "/names"),
            mark("p2", "/birthDate"));
  }

  @Test
  void profiles_report_what_is_withheld_as_withheld() {
    Completeness before = Profile.ICPPED_17_3.assess(FILE);
    Completeness after = Profile.ICPPED_17_3.assess(RedactionPolicy.PUBLIC.apply(FILE));
    assertThat(after.items()).hasSameSizeAs(before.items());
    for (int i = 0; i < before.items().size(); i++) {
      Completeness.Item was = before.items().get(i);
      Completeness.Item is = after.items().get(i);
      if (was.status() == Completeness.Status.RECORDED) {
        assertThat(is.missing())
            .as(is.what())
            .allMatch(pointer -> pointer.endsWith("/when")); // its time of day
      }
    }
    assertThat(after.items())
        .filteredOn(item -> item.what().startsWith("identity"))
        .isNotEmpty()
        .allMatch(item -> item.status() == Completeness.Status.WITHHELD);
  }

  @Test
  void what_cannot_be_without_what_is_withheld_goes_with_it() {
    CaseFile left = MINIMAL.withholding("/persons").apply(FILE);
    assertThat(left.persons()).isEmpty();
    assertThat(left.detentions()).as("each is of a person").isEmpty();
    assertThat(left.statements()).contains(mark("f1", "/persons"), mark("f1", "/detentions"));
    CaseFile nameless = MINIMAL.withholding("/persons/names/full").apply(FILE);
    assertThat(nameless.persons().get(0).names()).isEmpty();
    assertThat(nameless.statements()).contains(mark("p1", "/names"));
  }

  @Test
  void a_word_that_must_be_there_becomes_unknown() {
    CaseFile left = MINIMAL.withholding("/detentions/kind").apply(FILE);
    assertThat(left.detentions().get(0).kind()).isEqualTo(DetentionKind.UNKNOWN);
    assertThat(left.statements()).contains(mark("d1", "/kind"));
  }

  @Test
  void a_word_that_nobody_knows_becomes_other_or_unknown_and_takes_with_it_what_needs_it() {
    Quantity some =
        Quantity.builder()
            .comparator(QuantityComparator.of("as many as Ada"))
            .value(BigDecimal.TEN)
            .build();
    CaseFile file =
        FILE.withEvents(
                Event.builder()
                    .id("e")
                    .kind(EventKind.of("wake of Ada"))
                    .addQuantity(Item.builder().what("guests").quantity(some).build())
                    .build())
            .withDetentions(
                DETENTION
                    .withKind(DetentionKind.of("in Ada's house"))
                    .withLinks(
                        DetentionLink.builder()
                            .kind(DetentionLinkKind.of("as Ada said"))
                            .detention("the-detention")
                            .build()));
    CaseFile left = MINIMAL.apply(file);
    assertThat(left.events().get(0).kind()).isEqualTo(EventKind.OTHER);
    assertThat(left.events().get(0).quantities())
        .containsExactly(Item.builder().what("guests").build());
    assertThat(left.detentions().get(0).kind()).isEqualTo(DetentionKind.UNKNOWN);
    assertThat(left.detentions().get(0).links())
        .containsExactly(
            DetentionLink.builder().kind(DetentionLinkKind.UNKNOWN).detention("d1").build());
  }

  @Test
  void keeping_a_field_keeps_it_though_it_is_free_text_or_within_what_is_withheld() {
    RedactionPolicy policy =
        MINIMAL
            .withholding(Sensitivity.LOCATION)
            .keeping("/detentions/arrest/circumstances")
            .keeping("/detentions/arrest/place/country");
    Arrest left = policy.apply(FILE).detentions().get(0).arrest().orElseThrow();
    assertThat(left.circumstances()).contains("Taken from a queue");
    assertThat(left.place()).contains(Place.builder().country("UA").build());
    assertThat(policy.apply(FILE).statements())
        .contains(mark("d1", "/arrest/place"))
        .doesNotContain(mark("d1", "/arrest/circumstances"));
  }

  @Test
  void a_code_that_has_not_the_form_of_one_goes() {
    Place place = Place.builder().country("where Ada lives").kind(PlaceKind.HOME).build();
    CaseFile left =
        MINIMAL.apply(
            FILE.withDetentions(DETENTION.withArrest(Arrest.builder().place(place).build())));
    assertThat(left.detentions().get(0).arrest().orElseThrow().place())
        .contains(Place.builder().kind(PlaceKind.HOME).build());
  }

  @Test
  void a_path_is_coarsened_more_than_what_is_around_it() {
    RedactionPolicy policy = TO_MONTHS.coarsening("/persons", ChronoUnit.YEARS);
    CaseFile left = policy.apply(FILE);
    assertThat(left.persons().get(0).birthDate()).contains(EdtfDate.parse("1990"));
    assertThat(left.detentions().get(0).arrest().orElseThrow().when())
        .contains(EdtfDate.parse("2021-05"));
  }

  @Test
  void coarsening_never_makes_a_date_finer() {
    List<ChronoUnit> units = List.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    List<String> paths = List.of("", "/persons", "/persons/birthDate", "/detentions");
    Random random = new Random(20190907);
    for (int i = 0; i < 200; i++) {
      RedactionPolicy policy = random.nextBoolean() ? MINIMAL : RedactionPolicy.PUBLIC;
      for (int j = 0; j < 4; j++) {
        String path = paths.get(random.nextInt(paths.size()));
        ChronoUnit unit = units.get(random.nextInt(units.size()));
        Map<String, ChronoUnit> before = units(policy);
        policy = policy.coarsening(path, unit);
        units(policy)
            .forEach(
                (at, is) -> {
                  ChronoUnit was = before.getOrDefault(at, ChronoUnit.NANOS);
                  ChronoUnit asked = at.startsWith(path + "/") || at.equals(path) ? unit : was;
                  assertThat(is).as(at).isEqualTo(was.compareTo(asked) > 0 ? was : asked);
                });
        assertThat(units(policy).keySet()).containsAll(before.keySet());
      }
    }
  }

  private static Map<String, ChronoUnit> units(RedactionPolicy policy) {
    return policy.items().stream()
        .filter(item -> item.unit().isPresent())
        .collect(Collectors.toMap(RedactionPolicy.Item::path, item -> item.unit().orElseThrow()));
  }

  @Test
  void what_would_go_all_the_same_cannot_be_kept() {
    for (String path : List.of("/persons/names", "/persons/names/script")) {
      assertThatThrownBy(() -> RedactionPolicy.PUBLIC.keeping(path))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
    CaseFile left =
        RedactionPolicy.PUBLIC.keeping("/persons/names/full").keeping("/persons/names").apply(FILE);
    assertThat(left.persons().get(0).names()).isEqualTo(FILE.persons().get(0).names());
  }

  @Test
  void every_field_can_be_kept_if_what_it_needs_is_kept_first() {
    List<String> paths = MINIMAL.items().stream().map(RedactionPolicy.Item::path).toList();
    RedactionPolicy policy = MINIMAL.withholding(Sensitivity.values());
    Set<String> open = new LinkedHashSet<>(paths);
    int before;
    do {
      before = open.size();
      for (String path : List.copyOf(open)) {
        try {
          policy = policy.keeping(path);
          open.remove(path);
        } catch (IllegalArgumentException refused) {
          // it stays open
        }
      }
    } while (open.size() < before);
    assertThat(open).allMatch(path -> path.endsWith("/id"));
  }

  @Test
  void a_statement_is_coarsened_with_its_field() {
    Statement other = said().value("2021-04-30").stance(Stance.ALLEGES).build();
    assertThat(statements(TO_MONTHS, other))
        .containsExactly(other.withAbout("d1").withValue("2021-04"));
  }

  @Test
  void a_date_that_somebody_doubts_is_not_told_by_its_month() {
    Statement denied = said().value("2021-05-04").stance(Stance.DENIES).build();
    CaseFile left = TO_MONTHS.apply(FILE.withStatements(denied));
    assertThat(left.detentions().get(0).arrest().orElseThrow().when()).isEmpty();
    assertThat(left.statements()).contains(mark("d1", "/arrest/when")).noneMatch(s -> isDenied(s));
    Statement otherMonth = denied.withValue("2021-04-30");
    left = TO_MONTHS.apply(FILE.withStatements(otherMonth));
    assertThat(left.detentions().get(0).arrest().orElseThrow().when())
        .contains(EdtfDate.parse("2021-05"));
    assertThat(left.statements()).noneMatch(s -> isDenied(s));
    assertThat(statements(MINIMAL, denied)).as("uncoarsened").hasSize(1);
  }

  @Test
  void a_statement_about_a_whole_part_stays_without_its_words() {
    Statement retracted =
        Statement.builder()
            .about("the-detention")
            .status(StatementStatus.DEPRECATED)
            .asStated("It was her sister")
            .note("Ada called")
            .build();
    assertThat(statements(RedactionPolicy.PUBLIC, retracted))
        .contains(Statement.builder().about("d1").status(StatementStatus.DEPRECATED).build());
  }

  @Test
  void a_statement_goes_with_what_it_speaks_of() {
    Statement ofName =
        Statement.builder().id("s").about("ada").field("/names/0/full").value("Adka").build();
    Statement ofStatement = Statement.builder().about("s").status(StatementStatus.DISPUTED).build();
    Statement ofNothing = Statement.builder().about("eve").stance(Stance.DENIES).build();
    Statement unfit = said().value("the day after").build();
    Statement wordsOnly = said().asStated("the day after").build();
    assertThat(statements(RedactionPolicy.PUBLIC, ofStatement, ofName, ofNothing, unfit, wordsOnly))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/value", "/field"})
  void what_somebody_says_of_the_value_or_field_of_a_statement_goes(String field) {
    Statement held = said().id("s1").value("2021-04-30").stance(Stance.ALLEGES).build();
    Statement more =
        Statement.builder().about("s1").field(field).value("Ada Secret 2021-06-07").build();
    for (RedactionPolicy policy : List.of(MINIMAL, RedactionPolicy.PUBLIC)) {
      assertThat(statements(policy, held, more)).isEqualTo(statements(policy, held.withId("s")));
      assertThat(statements(policy, more.withStance(Stance.DENIES), held))
          .as("nothing that is denied stands as if it were not")
          .isEmpty();
    }
  }

  @Test
  void who_doubts_what_another_says_of_a_day_does_not_doubt_its_month() {
    Statement held = said().id("s1").value("2021-04-30").stance(Stance.ALLEGES).build();
    Statement doubt = Statement.builder().about("s1").stance(Stance.DENIES).build();
    Statement doubtOfValue = doubt.withField("/value");
    assertThat(statements(TO_MONTHS, held, doubt)).isEmpty();
    assertThat(statements(TO_MONTHS, held, doubtOfValue)).isEmpty();
    assertThat(statements(MINIMAL, held, doubt)).hasSize(2);
    assertThat(statements(MINIMAL, held, doubtOfValue)).hasSize(2);
  }

  @Test
  void a_date_of_a_statement_that_somebody_doubts_goes_with_the_doubt() {
    Statement held =
        Statement.builder()
            .id("s1")
            .about("the-detention")
            .field("/kind")
            .stance(Stance.ALLEGES)
            .asOf(EdtfDate.parse("2021-05-03"))
            .build();
    Statement doubt = Statement.builder().about("s1").field("/asOf").stance(Stance.DENIES).build();
    Statement dateless =
        Statement.builder().about("d1").field("/kind").stance(Stance.ALLEGES).build();
    assertThat(statements(TO_MONTHS, held, doubt)).containsExactly(dateless);
    assertThat(statements(TO_MONTHS, doubt.withValue("2021-05-04"), held))
        .containsExactly(dateless);
    assertThat(statements(TO_MONTHS, held, doubt.withValue("2021-06")))
        .containsExactly(dateless.withAsOf(EdtfDate.parse("2021-05")));
    assertThat(statements(TO_MONTHS, held.withStance(Optional.empty()), doubt))
        .as("nothing but the date")
        .isEmpty();
  }

  @Test
  void a_statement_that_goes_takes_no_id() {
    Stay stay = Stay.builder().id("cell 4").build();
    CaseFile file = FILE.withDetentions(DETENTION.withStays(stay));
    Statement gone = said().id("s1").field("/arrest/circumstances").value("Cold").build();
    Statement naming = Statement.builder().about("s1").field("/about").value("cell 4").build();
    assertThat(MINIMAL.apply(file.withStatements(gone, naming))).isEqualTo(MINIMAL.apply(file));
    Statement aboutIt = Statement.builder().id("s3").about("ada").field("/sex").build();
    Statement namedGone = aboutIt.withStance(Stance.ALLEGES);
    Statement ofNamed = Statement.builder().about("s3").field("/about").value("s1").build();
    assertThat(statements(MINIMAL, gone, namedGone, ofNamed))
        .as("its value cannot be said any more")
        .containsExactly(namedGone.withAbout("p1").withId(Optional.empty()));
  }

  @Test
  void a_pointer_into_a_list_follows_its_element() {
    CaseFile file =
        FILE.withPersons(
            FILE.persons()
                .get(0)
                .withNationalities(Nationality.of("where Ada lives"), Nationality.of("UA")));
    Statement first =
        Statement.builder()
            .about("ada")
            .field("/nationalities/0/country")
            .stance(Stance.DENIES)
            .build();
    Statement second = first.withField("/nationalities/1/country");
    Statement next = first.withField("/nationalities/2/country");
    assertThat(MINIMAL.apply(file.withStatements(first, second, next)).statements())
        .filteredOn(RedactionPolicyTest::isDenied)
        .extracting(statement -> statement.field().orElseThrow())
        .containsExactly("/nationalities/0/country", "/nationalities/1/country");
  }

  @Test
  void a_reference_to_nothing_names_nothing_still() {
    CaseFile file =
        FILE.withReleases(
                Release.builder()
                    .id("r")
                    .person("Eve")
                    .detention("Eve's detention")
                    .order("Eve's order")
                    .addReason(ReleaseReason.BAIL)
                    .build())
            .withCharges(Charge.builder().id("c").person("Eve").build());
    CaseFile left = MINIMAL.apply(file);
    assertThat(left.charges().get(0).person()).isEqualTo("x1");
    assertThat(left.releases())
        .containsExactly(
            Release.builder()
                .id("r1")
                .person("x1")
                .detention("x2")
                .order("x3")
                .addReason(ReleaseReason.BAIL)
                .build());
  }

  @Test
  void a_detail_keeps_an_id_only_if_something_left_refers_to_it() {
    Stay stay = Stay.builder().id("cell 4").build();
    CaseFile file = FILE.withDetentions(DETENTION.withStays(stay, stay.withId("cell 5")));
    Statement denied = Statement.builder().about("cell 5").stance(Stance.DENIES).build();
    CaseFile left = MINIMAL.apply(file.withStatements(denied));
    assertThat(left.detentions().get(0).stays())
        .containsExactly(Stay.builder().build(), Stay.builder().id("i1").build());
    assertThat(left.statements()).contains(denied.withAbout("i1"));
  }

  @Test
  void an_object_in_which_nothing_is_left_goes_but_an_element_of_a_list_stays() {
    CaseFile file =
        FILE.withDetentions(
            DETENTION
                .withArrest(Arrest.builder().circumstances("Taken from a queue").build())
                .withStays(Stay.builder().description("Cold").build()));
    Detention left = MINIMAL.apply(file).detentions().get(0);
    assertThat(left.arrest()).isEmpty();
    assertThat(left.stays()).containsExactly(Stay.builder().build());
  }

  @Test
  void a_name_of_a_name_follows_it() {
    Name latin = Name.of("Ada").withDerivedFrom(NameOrigin.builder().name("cyrillic").build());
    CaseFile file =
        FILE.withPersons(
            Person.builder()
                .id("ada")
                .addName(Name.of("Ада").withId("cyrillic"))
                .addName(latin)
                .build());
    assertThat(MINIMAL.apply(file).persons().get(0).names())
        .containsExactly(
            Name.of("Ада").withId("i1"),
            latin.withDerivedFrom(NameOrigin.builder().name("i1").build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "persons/names",
        "/persons/0/names",
        "/persons/nickname",
        "/persons/sex/code",
        "/persons/id",
        "/id",
        "/",
        "/statements",
        "/statements/about",
        "/statements/stance",
        "/statements/value"
      })
  void a_path_that_cannot_be_withheld_is_refused(String path) {
    assertThatThrownBy(() -> MINIMAL.withholding(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(path);
  }

  @Test
  void a_file_as_a_whole_is_neither_withheld_nor_kept() {
    assertThatThrownBy(() -> MINIMAL.withholding("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MINIMAL.keeping("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void only_dates_and_what_holds_them_are_coarsened_to_days_months_and_years() {
    assertThatThrownBy(() -> MINIMAL.coarsening("/persons/sex", ChronoUnit.YEARS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MINIMAL.coarsening(ChronoUnit.DECADES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void asking_a_policy_for_more_does_not_change_it() {
    List<RedactionPolicy.Item> before = MINIMAL.items();
    MINIMAL.withholding(Sensitivity.IDENTITY).withholding("/charges");
    assertThat(MINIMAL.items()).isEqualTo(before);
  }

  private static Statement.Builder said() {
    return Statement.builder().about("the-detention").field("/arrest/when");
  }

  private static boolean isDenied(Statement statement) {
    return statement.stance().filter(Stance.DENIES::equals).isPresent();
  }

  private static Statement mark(String about, String field) {
    return Statement.builder().about(about).field(field).absent(AbsenceReason.REDACTED).build();
  }

  private static List<Statement> statements(RedactionPolicy policy, Statement... statements) {
    List<Statement> left = policy.apply(FILE.withStatements(statements)).statements();
    int marks = policy.apply(FILE).statements().size();
    return left.subList(0, left.size() - marks);
  }

  @Test
  void a_group_stays_a_group_when_its_size_cannot_be_said() {
    Quantity people = Quantity.of(24, "souls");
    Quantity some = Quantity.of(24).withComparator(QuantityComparator.of("some"));
    for (Quantity size : List.of(people, some)) {
      CaseFile file =
          CaseFile.builder().id("f").addPerson(Person.builder().id("p").size(size).build()).build();
      assertThat(MINIMAL.apply(file).persons().get(0).size()).contains(ANY_NUMBER);
    }
  }

  @Test
  void what_stands_for_several_does_so_when_their_number_cannot_be_said() {
    Quantity many = Quantity.of(24).withComparator(QuantityComparator.of("dozens"));
    CaseFile file =
        FILE.withCharges(Charge.builder().id("c").person("ada").count(many).build())
            .withProceedings(
                Proceeding.builder()
                    .id("p")
                    .addStage(Stage.of(StageKind.HEARING).withCount(many))
                    .build());
    CaseFile left = MINIMAL.apply(file);
    assertThat(left.charges().get(0).count()).contains(ANY_NUMBER);
    assertThat(left.proceedings().get(0).stages().get(0).count()).contains(ANY_NUMBER);
  }

  @Test
  void a_group_stays_a_group_when_its_size_is_withheld() {
    Person group = Person.builder().id("p").size(Quantity.of(24)).build();
    CaseFile file = FILE.withPersons(group, FILE.persons().get(0));
    for (String path : List.of("/persons/size", "/persons/size/value")) {
      CaseFile left = MINIMAL.withholding(path).apply(file);
      assertThat(left.persons().get(0).size()).contains(ANY_NUMBER);
      assertThat(left.persons().get(1).size()).isEmpty();
      assertThat(left.statements()).contains(mark("p1", "/size"), mark("p2", "/size"));
    }
    assertThat(MINIMAL.withholding("/persons/size/unit").apply(file).persons().get(0).size())
        .as("a number of what is withheld is no number")
        .contains(ANY_NUMBER);
  }

  @Test
  void what_is_left_of_a_number_is_true_of_it_and_the_same_for_all() {
    RedactionPolicy policy =
        MINIMAL.withholding("/persons/size").withholding("/charges/count/value");
    List<Quantity> numbers =
        List.of(
            Quantity.of(0),
            Quantity.of(0, "cases"),
            Quantity.of(1).withComparator(QuantityComparator.AT_MOST),
            Quantity.of(1).withComparator(QuantityComparator.LESS_THAN),
            Quantity.of(0).withUpper(BigDecimal.TEN),
            Quantity.of(24).withComparator(QuantityComparator.MORE_THAN));
    for (Quantity number : numbers) {
      CaseFile left =
          policy.apply(
              CaseFile.builder()
                  .id("f")
                  .addPerson(Person.builder().id("p").size(number).build())
                  .addCharge(Charge.builder().id("c").person("p").count(number).build())
                  .build());
      Quantity size = left.persons().get(0).size().orElseThrow();
      assertThat(size.comparator()).contains(QuantityComparator.AT_LEAST);
      assertThat(size.value()).as("the least that there can be of anything").isZero();
      assertThat(size).isEqualTo(ANY_NUMBER);
      assertThat(left.charges().get(0).count()).contains(ANY_NUMBER);
    }
  }

  @Test
  void a_range_without_its_upper_end_is_no_number() {
    Quantity range = Quantity.of(30).withUpper(BigDecimal.valueOf(40));
    Person ada = FILE.persons().get(0).withAges(Age.builder().age(range).build()).withSize(range);
    RedactionPolicy policy =
        MINIMAL.withholding("/persons/ages/age/upper").withholding("/persons/size/upper");
    Person left = policy.apply(FILE.withPersons(ada)).persons().get(0);
    assertThat(left.ages()).isEmpty();
    assertThat(left.size()).contains(ANY_NUMBER);
  }

  @Test
  void what_concerns_somebody_who_is_not_told_of_does_not_come_to_concern_all() {
    CourtOrder order =
        CourtOrder.builder()
            .id("o")
            .kind(OrderKind.RELEASE)
            .addPerson("ada")
            .addDetention("another detention")
            .addMeasure(Measure.of(MeasureKind.TRAVEL_BAN).withPersons("stranger"))
            .addMeasure(Measure.of(MeasureKind.REPORTING))
            .build();
    Proceeding proceeding =
        Proceeding.builder()
            .id("p")
            .addStage(Stage.of(StageKind.VERDICT).withPersons("stranger"))
            .addStage(Stage.of(StageKind.HEARING).withPersons("stranger", "ada"))
            .build();
    CaseFile file = FILE.withOrders(order).withProceedings(proceeding);
    CaseFile left = MINIMAL.apply(file);
    assertThat(left.proceedings().get(0).stages())
        .containsExactly(
            Stage.of(StageKind.VERDICT).withPersons("x1"),
            Stage.of(StageKind.HEARING).withPersons("x1", "p1"));
    assertThat(left.orders().get(0).detentions()).containsExactly("x2");
    assertThat(left.orders().get(0).measures())
        .containsExactly(
            Measure.of(MeasureKind.TRAVEL_BAN).withPersons("x1"),
            Measure.of(MeasureKind.REPORTING));
    for (RedactionPolicy policy :
        List.of(
            MINIMAL.withholding("/persons"),
            MINIMAL
                .withholding("/proceedings/stages/persons")
                .withholding("/orders/measures/persons"))) {
      left = policy.apply(file);
      assertThat(left.proceedings().get(0).stages()).isEmpty();
      assertThat(left.orders().get(0).measures()).isEmpty();
      assertThat(left.statements()).contains(mark("j1", "/stages"), mark("o1", "/measures"));
    }
  }

  @Test
  void a_link_that_cannot_be_named_is_one_all_the_same() {
    CourtOrder order =
        CourtOrder.builder()
            .id("o")
            .kind(OrderKind.RELEASE)
            .issued(EdtfDate.parse("2021-05-02"))
            .addCompliance(
                ComplianceEntry.builder()
                    .kind(Compliance.COMPLIED)
                    .when(EdtfDate.parse("2021-05-01"))
                    .build())
            .addLink(OrderLink.builder().kind(OrderLinkKind.of("confirms")).order("before").build())
            .build();
    CaseFile file =
        FILE.withOrders(order, CourtOrder.builder().id("before").kind(OrderKind.RELEASE).build());
    CaseFile left = MINIMAL.apply(file);
    assertThat(left.orders().get(0).links())
        .containsExactly(OrderLink.builder().kind(OrderLinkKind.UNKNOWN).order("o2").build());
    assertThat(Validator.standard().validate(file).issues(Severity.WARNING)).isEmpty();
    assertThat(Validator.standard().validate(left).issues(Severity.WARNING)).isEmpty();
  }

  @Test
  void a_step_of_compliance_is_left_alike_whether_or_not_it_was_told_whose_it_was() {
    ComplianceEntry refused = ComplianceEntry.of(Compliance.REFUSED);
    ComplianceEntry byOne = refused.withBy(Authority.builder().name("the second prison").build());
    for (RedactionPolicy policy :
        List.of(RedactionPolicy.PUBLIC, MINIMAL.withholding("/orders/compliance/by"))) {
      CaseFile left = policy.apply(obeyed(byOne));
      assertThat(left).isEqualTo(policy.apply(obeyed(refused)));
      assertThat(left.orders().get(0).compliance()).containsExactly(refused);
      assertThat(left.statements())
          .filteredOn(mark -> mark.field().orElse("").startsWith("/compliance/0/by"))
          .isNotEmpty()
          .allMatch(mark -> mark.absent().equals(Optional.of(AbsenceReason.REDACTED)));
    }
  }

  private static CaseFile obeyed(ComplianceEntry entry) {
    return CaseFile.builder()
        .id("f")
        .addOrder(CourtOrder.builder().id("o").kind(OrderKind.RELEASE).addCompliance(entry).build())
        .build();
  }

  @Test
  void the_release_of_a_member_of_a_group_is_sound_whatever_field_of_either_is_withheld() {
    Relation member = Relation.builder().kind(RelationKind.MEMBER_OF).person("g").build();
    CaseFile file =
        CaseFile.builder()
            .id("f")
            .addPerson(Person.builder().id("g").build())
            .addPerson(Person.builder().id("p").addRelation(member).build())
            .addDetention(DETENTION.withPerson("g"))
            .addRelease(Release.builder().id("r").person("p").detention("the-detention").build())
            .build();
    List<RedactionPolicy> policies = new ArrayList<>(Policies.all());
    for (RedactionPolicy.Item item : MINIMAL.items()) {
      if (item.path().startsWith("/persons/") && !item.path().endsWith("/id")) {
        policies.add(MINIMAL.withholding(item.path()));
      }
    }
    for (RedactionPolicy policy : policies) {
      assertThat(Validator.standard().validate(policy.apply(file)).issues())
          .filteredOn(issue -> issue.severity() != Severity.INFO)
          .isEmpty();
    }
  }

  @Test
  void a_retracted_link_does_not_become_an_error() {
    DetentionLink link =
        DetentionLink.builder()
            .kind(DetentionLinkKind.of("ghost"))
            .detention("the-detention")
            .build();
    CaseFile file =
        FILE.withDetentions(DETENTION.withLinks(link))
            .withStatements(
                said().field("/links/0/kind").status(StatementStatus.DEPRECATED).build());
    assertThat(Validator.standard().validate(file).isValid()).isTrue();
    assertThat(Validator.standard().validate(MINIMAL.apply(file)).isValid()).isTrue();
  }

  @Test
  void of_two_with_one_id_what_is_withheld_does_not_tell_which_is_retracted() {
    CaseFile once =
        FILE.withStatements(
            Statement.builder().about("the-detention").status(StatementStatus.DEPRECATED).build());
    Person ada = FILE.persons().get(0);
    CaseFile twice =
        once.withPersons(ada.withNames(Name.of("Ada Example").withId("the-detention")));
    assertThat(Validator.standard().validate(twice).isValid()).isFalse();
    assertThat(RedactionPolicy.PUBLIC.apply(twice)).isEqualTo(RedactionPolicy.PUBLIC.apply(once));
  }

  @Test
  void a_doubt_stays_or_goes_by_what_it_doubts_and_not_by_how_it_names_that() {
    Statement held =
        Statement.builder()
            .id("s1")
            .about("the-detention")
            .field("/kind")
            .stance(Stance.ALLEGES)
            .asOf(EdtfDate.parse("2021-05-03"))
            .by(
                Authority.builder()
                    .id("a1")
                    .kind(AuthorityKind.POLICE)
                    .addName(Name.of("Guard").withFrom(EdtfDate.parse("2020-01-02")))
                    .build())
            .build();
    Statement gone = said().field("/arrest/circumstances").value("Cold").build();
    Statement dateless =
        held.withId(Optional.empty()).withAbout("d1").withAsOf(EdtfDate.parse("2021-05"));
    Statement doubt = Statement.builder().about("s1").stance(Stance.DENIES).build();
    for (Statement onDate :
        List.of(
            doubt.withField("/asOf"), doubt.withAbout("case-7").withField("/statements/1/asOf"))) {
      assertThat(statements(TO_MONTHS, gone, held.withBy(Optional.empty()), onDate))
          .containsExactly(dateless.withAsOf(Optional.empty()).withBy(Optional.empty()));
      assertThat(statements(MINIMAL, gone, held, onDate))
          .extracting(statement -> statement.field().orElseThrow())
          .containsExactly("/kind", onDate.field().get().replace("1", "0"));
    }
    for (Statement onName :
        List.of(
            doubt.withField("/by/names/0/from"),
            doubt.withAbout("a1").withField("/names/0/from"),
            doubt.withAbout("case-7").withField("/statements/1/by/names/0/from"))) {
      List<Statement> left = statements(TO_MONTHS, gone, held, onName);
      assertThat(left).hasSize(1);
      assertThat(left.get(0).asOf()).as("another date").contains(EdtfDate.parse("2021-05"));
      assertThat(left.get(0).by().orElseThrow().names()).containsExactly(Name.of("Guard"));
    }
    Statement stating = said().id("s1").value("2021-04-30").build();
    for (Statement onStatement :
        List.of(
            doubt,
            doubt.withField("/value"),
            doubt.withAbout("case-7").withField("/statements/0"),
            doubt.withAbout("case-7").withField("/statements/0/value"))) {
      assertThat(statements(TO_MONTHS, stating, onStatement)).isEmpty();
      assertThat(statements(MINIMAL, stating, onStatement)).hasSize(2);
    }
    assertThat(
            statements(
                MINIMAL, stating, doubt.withAbout("case-7").withField("/statements/2"), gone))
        .as("a mark may stand there")
        .hasSize(1);
  }

  @Test
  void a_doubt_of_an_object_stays_with_what_is_left_of_it() {
    Statement denied = said().field("/arrest/place").stance(Stance.DENIES).build();
    assertThat(statements(RedactionPolicy.PUBLIC, denied)).containsExactly(denied.withAbout("d1"));
    Statement missing = said().field("/arrest/place").absent(AbsenceReason.UNKNOWN).build();
    assertThat(statements(RedactionPolicy.PUBLIC, missing)).as("a mark says so").isEmpty();
  }

  @Test
  void a_doubt_of_a_whole_part_stays_whatever_else_it_says() {
    Statement denied =
        Statement.builder().about("the-detention").stance(Stance.DENIES).value("ghost").build();
    assertThat(statements(MINIMAL, denied))
        .isEqualTo(statements(MINIMAL, denied.withValue(Optional.empty())))
        .isNotEmpty();
  }

  @Test
  void a_doubt_stays_when_somebody_doubts_a_value_that_it_does_not_give() {
    Statement disputed =
        Statement.builder()
            .id("s1")
            .about("the-detention")
            .status(StatementStatus.DISPUTED)
            .build();
    Statement doubt =
        Statement.builder()
            .about("s1")
            .field("/value")
            .value("ghost")
            .stance(Stance.DENIES)
            .build();
    for (Statement dispute : List.of(disputed, disputed.withField("/person"))) {
      assertThat(statements(MINIMAL, dispute, doubt))
          .isEqualTo(statements(MINIMAL, dispute))
          .hasSize(1);
    }
    assertThat(statements(MINIMAL, disputed.withField("/person").withValue("ghost"), doubt))
        .as("what is denied goes with the denial")
        .isEmpty();
  }

  @Test
  void a_doubt_of_a_reference_to_nothing_stays() {
    CaseFile file = FILE.withDetentions(DETENTION.withPerson("eve"));
    Statement denied = said().field("/person").value("eve").stance(Stance.DENIES).build();
    assertThat(said(MINIMAL.apply(file.withStatements(denied))))
        .containsExactly(denied.withAbout("d1").withValue(Optional.empty()));
    assertThat(said(MINIMAL.apply(file.withStatements(denied.withValue("bob"))))).isEmpty();
  }

  @Test
  void a_retraction_of_a_part_stays_whatever_else_it_says() {
    Statement retracts =
        Statement.builder().about("the-detention").status(StatementStatus.DEPRECATED).build();
    CaseFile plain = MINIMAL.apply(FILE.withStatements(retracts));
    assertThat(said(plain)).hasSize(1);
    assertThat(MINIMAL.apply(FILE.withStatements(retracts.withValue("a name")))).isEqualTo(plain);
    assertThat(
            MINIMAL.apply(FILE.withStatements(retracts.withAbsent(AbsenceReason.of("withdrawn")))))
        .isEqualTo(plain);
  }

  @Test
  void a_denial_of_one_who_is_not_told_of_does_not_become_a_denial_of_another() {
    Statement about = Statement.builder().id("s9").about("nobody").stance(Stance.DENIES).build();
    Statement denies =
        Statement.builder()
            .about("the-detention")
            .field("/person")
            .value("s9")
            .stance(Stance.DENIES)
            .build();
    assertThat(said(MINIMAL.apply(FILE.withStatements(about, denies)))).isEmpty();
    assertThat(said(MINIMAL.apply(FILE.withStatements(denies.withValue("the-detention")))))
        .isEmpty();
  }

  @Test
  void who_denies_a_word_that_is_not_known_does_not_deny_the_one_in_its_place() {
    CaseFile file =
        FILE.withDetentions(DETENTION.withKind(DetentionKind.of("ghost")))
            .withStatements(
                Statement.builder()
                    .about("the-detention")
                    .field("/kind")
                    .stance(Stance.DENIES)
                    .build());
    assertThat(said(MINIMAL.apply(file))).isEmpty();
    CaseFile wake = FILE.withEvents(Event.builder().id("e").kind(EventKind.of("wake")).build());
    Statement denied = Statement.builder().about("e").field("/kind").stance(Stance.DENIES).build();
    for (String value : List.of("wake", "feast", "other")) {
      CaseFile left = MINIMAL.apply(wake.withStatements(denied.withValue(value)));
      assertThat(said(left)).isEmpty();
      assertThat(left.events().get(0).kind()).as("what is denied").isEqualTo(EventKind.UNKNOWN);
    }
    CaseFile left = MINIMAL.apply(wake.withStatements(denied.withValue("death")));
    assertThat(said(left)).hasSize(1);
    assertThat(left.events().get(0).kind()).isEqualTo(EventKind.OTHER);
  }

  @Test
  void who_doubts_that_somebody_said_an_unknown_word_does_not_doubt_the_one_in_its_place() {
    Statement stating = said().id("s1").field("/kind").value("ghost").build();
    Statement doubt = Statement.builder().about("s1").stance(Stance.DENIES).build();
    assertThat(statements(MINIMAL, stating, doubt)).isEmpty();
    assertThat(statements(MINIMAL, stating.withValue("military"), doubt)).hasSize(2);
  }

  /** The statements of a file that are no marks. */
  private static List<Statement> said(CaseFile file) {
    return file.statements().stream().filter(statement -> statement.absent().isEmpty()).toList();
  }
}
