package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.AbsenceReason;
import dev.habeas.Arrest;
import dev.habeas.Authority;
import dev.habeas.AuthorityKind;
import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Health;
import dev.habeas.Identifier;
import dev.habeas.IdentifierKind;
import dev.habeas.Name;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Provision;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final Profile PROFILE = Profile.ICPPED_17_3;

  private static final Detention BARE =
      Detention.builder().id("d1").person("p1").kind(DetentionKind.CRIMINAL).build();

  private static final Detention FULL =
      BARE.withArrest(
              Arrest.builder()
                  .when(date("2031-02-03T08:30"))
                  .place(Place.named("Market Square"))
                  .by(Authority.named("Harbour Police"))
                  .build())
          .withStatedReasons("Breach of the peace")
          .withSupervisedBy(Authority.named("Second Court"))
          .withStays(
              Stay.builder()
                  .place(Place.named("Old Mill Prison"))
                  .from(date("2031-02-03T10:00"))
                  .authority(Authority.named("Prison Board"))
                  .build())
          .withEnd(DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build());

  private static final Release RELEASE =
      Release.builder()
          .id("r1")
          .person("p1")
          .detention("d1")
          .when(date("2031-06-07T12:00"))
          .destination(Place.named("Northport"))
          .by(Authority.named("Prison Board"))
          .build();

  private static final CaseFile FULL_FILE =
      CaseFile.builder()
          .id("case-1")
          .addPerson(
              Person.named("p1", "Ilo Varn")
                  .withHealth(Health.builder().description("A sprained wrist").build()))
          .addDetention(FULL)
          .addOrder(order("o1", OrderKind.DETENTION))
          .addRelease(RELEASE)
          .build();

  private static final CaseFile BARE_FILE =
      CaseFile.builder()
          .id("case-1")
          .addPerson(Person.builder().id("p1").build())
          .addDetention(BARE)
          .build();

  @Test
  void a_full_register_has_no_gap() {
    Completeness completeness = PROFILE.assess(FULL_FILE);
    assertThat(completeness.items())
        .filteredOn(item -> !item.article().equals("17(3)(g)"))
        .hasSize(7)
        .allMatch(item -> item.status() == Status.RECORDED && item.missing().isEmpty());
    assertThat(item(FULL_FILE, "g").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void a_bare_detention_is_all_gaps_and_each_names_the_pointer_that_would_fill_it() {
    Completeness completeness = PROFILE.assess(BARE_FILE);
    assertThat(completeness.count(Status.MISSING)).isEqualTo(7);
    assertThat(completeness.items())
        .flatExtracting(Item::missing)
        .containsExactly(
            "/persons/0/names",
            "/detentions/0/arrest/when",
            "/detentions/0/arrest/place",
            "/detentions/0/arrest/by",
            "/orders/0/issuer",
            "/detentions/0/statedReasons",
            "/detentions/0/supervisedBy",
            "/detentions/0/stays/0/place",
            "/detentions/0/stays/0/from",
            "/detentions/0/stays/0/authority",
            "/persons/0/health/0/description",
            "/releases/0/when",
            "/releases/0/destination",
            "/releases/0/by");
  }

  @Test
  void men_who_did_not_say_who_they_were_are_recorded_and_their_name_is_missing() {
    Authority nobody = Authority.builder().description("men in plain clothes").build();
    CaseFile file = BARE_FILE.withDetentions(BARE.withArrest(Arrest.builder().by(nobody).build()));
    Item arrest = item(file, "b");
    assertThat(arrest.status()).isEqualTo(Status.PARTIAL);
    assertThat(arrest.recorded()).containsExactly("/detentions/0/arrest/by");
    assertThat(arrest.missing()).contains("/detentions/0/arrest/by/name");
  }

  @Test
  void who_puts_house_arrest_in_the_place_of_a_detention_did_not_order_it() {
    CourtOrder eased =
        CourtOrder.builder()
            .id("o1")
            .kind(OrderKind.HOUSE_ARREST)
            .issuer(Authority.named("Court of Appeal"))
            .addDetention(BARE.id())
            .build();
    assertThat(item(BARE_FILE.withOrders(eased), "c").missing()).contains("/orders/1/issuer");
    Detention atHome = BARE.withKind(DetentionKind.HOUSE_ARREST);
    assertThat(item(BARE_FILE.withOrders(eased).withDetentions(atHome), "c").recorded())
        .contains("/orders/0/issuer");
  }

  @Test
  void a_release_on_paper_is_none() {
    Release onPaper =
        Release.builder()
            .id("r1")
            .person("p1")
            .detention(BARE.id())
            .when(date("2031-05-12"))
            .standing(ReleaseStanding.ON_PAPER)
            .build();
    assertThat(item(BARE_FILE.withReleases(onPaper), "h").status()).isEqualTo(Status.MISSING);
  }

  @Test
  void a_person_without_a_name_can_be_known_by_a_number() {
    Person person =
        Person.builder()
            .id("p1")
            .addIdentifier(
                Identifier.builder().kind(IdentifierKind.PRISONER_NUMBER).value("77-B").build())
            .build();
    Item identity = item(BARE_FILE.withPersons(person), "a");
    assertThat(identity.status()).isEqualTo(Status.RECORDED);
    assertThat(identity.recorded()).containsExactly("/persons/0/identifiers");
    assertThat(identity.missing()).isEmpty();
  }

  @Test
  void a_person_who_is_not_in_the_file_has_no_identity() {
    Item identity = item(BARE_FILE.withPersons(), "a");
    assertThat(identity.missing()).containsExactly("/persons/0/names");
  }

  @Test
  void a_date_without_a_time_is_there_but_its_time_is_missing() {
    Arrest arrest = FULL.arrest().orElseThrow().withWhen(date("2031-02-03"));
    Item arrested = item(FULL_FILE.withDetentions(FULL.withArrest(arrest)), "b");
    assertThat(arrested.status()).isEqualTo(Status.PARTIAL);
    assertThat(arrested.recorded()).contains("/detentions/0/arrest/when");
    assertThat(arrested.missing()).containsExactly("/detentions/0/arrest/when");
  }

  @Test
  void a_time_between_two_times_is_a_time() {
    Arrest arrest =
        FULL.arrest().orElseThrow().withWhen(date("[2031-02-03T08:30..2031-02-03T09:00]"));
    assertThat(item(FULL_FILE.withDetentions(FULL.withArrest(arrest)), "b").status())
        .isEqualTo(Status.RECORDED);
  }

  @Test
  void an_authority_of_which_only_the_kind_is_known_lacks_its_name() {
    Authority police = Authority.builder().kind(AuthorityKind.POLICE).build();
    Item supervision = item(FULL_FILE.withDetentions(FULL.withSupervisedBy(police)), "d");
    assertThat(supervision.status()).isEqualTo(Status.PARTIAL);
    assertThat(supervision.missing()).containsExactly("/detentions/0/supervisedBy/name");
  }

  @Test
  void an_order_to_treat_a_prisoner_did_not_order_the_detention() {
    CaseFile file = FULL_FILE.withOrders(order("o1", OrderKind.MEDICAL_CARE));
    Item ordered = item(file, "c");
    assertThat(ordered.status()).isEqualTo(Status.PARTIAL);
    assertThat(ordered.missing()).containsExactly("/orders/1/issuer");
  }

  @Test
  void the_legal_basis_of_the_order_is_a_ground() {
    CourtOrder order =
        order("o1", OrderKind.DETENTION).withLegalBasis(Provision.builder().article("12").build());
    CaseFile file = FULL_FILE.withDetentions(FULL.withStatedReasons(List.of())).withOrders(order);
    Item ordered = item(file, "c");
    assertThat(ordered.status()).isEqualTo(Status.RECORDED);
    assertThat(ordered.recorded()).containsExactly("/orders/0/issuer", "/orders/0/legalBasis");
  }

  @Test
  void the_issuer_of_one_order_is_enough() {
    CourtOrder extension =
        CourtOrder.builder()
            .id("o2")
            .kind(OrderKind.DETENTION_EXTENSION)
            .addDetention("d1")
            .build();
    CaseFile file = FULL_FILE.withOrders(extension, order("o1", OrderKind.DETENTION));
    Item ordered = item(file, "c");
    assertThat(ordered.status()).isEqualTo(Status.RECORDED);
    assertThat(ordered.recorded()).contains("/orders/1/issuer");
  }

  @Test
  void an_order_that_does_not_name_the_detention_does_not_concern_it() {
    CaseFile file =
        FULL_FILE.withOrders(order("o1", OrderKind.DETENTION).withDetentions(List.of()));
    assertThat(item(file, "c").missing()).containsExactly("/orders/1/issuer");
  }

  @Test
  void a_warrant_that_names_only_the_person_concerns_each_detention_of_the_person() {
    CourtOrder warrant =
        order("o1", OrderKind.ARREST_WARRANT).withDetentions(List.of()).withPersons("p1");
    CaseFile file = FULL_FILE.withDetentions(FULL, BARE.withId("d2")).withOrders(warrant);
    assertThat(PROFILE.assess(file).items())
        .filteredOn(item -> item.article().equals("17(3)(c)"))
        .hasSize(2)
        .allMatch(item -> item.recorded().contains("/orders/0/issuer"));
    assertThat(item(FULL_FILE.withOrders(warrant.withPersons("p2")), "c").missing())
        .containsExactly("/orders/1/issuer");
  }

  @Test
  void an_order_of_which_it_is_kept_back_which_detention_it_names_does_not_concern_each() {
    CourtOrder order = order("o1", OrderKind.DETENTION).withDetentions(List.of()).withPersons("p1");
    CaseFile file = FULL_FILE.withOrders(order);
    Statement keptBack =
        Statement.builder().about("o1").field("/detentions").absent(AbsenceReason.REDACTED).build();
    Detention other = BARE.withId("d2");
    assertThat(item(file, "c").recorded()).contains("/orders/0/issuer");
    assertThat(item(file.withStatements(keptBack), "c").recorded()).contains("/orders/0/issuer");
    assertThat(item(file.withDetentions(FULL, other).withStatements(keptBack), "c").recorded())
        .doesNotContain("/orders/0/issuer");
  }

  @Test
  void an_order_on_the_person_and_a_detention_of_another_concerns_the_only_one_of_the_person() {
    CourtOrder order =
        order("o1", OrderKind.DETENTION).withDetentions("d9").withPersons("p9", "p1");
    Detention other = BARE.withId("d9").withPerson("p9");
    CaseFile only = FULL_FILE.withDetentions(FULL, other).withOrders(order);
    assertThat(item(only, "c").recorded()).contains("/orders/0/issuer");
    CaseFile oneOfTwo = only.withDetentions(FULL, BARE.withId("d2"), other);
    assertThat(item(oneOfTwo, "c").missing()).containsExactly("/orders/1/issuer");
  }

  @Test
  void every_stay_has_to_be_told() {
    CaseFile file =
        FULL_FILE.withDetentions(
            FULL.withStays(
                FULL.stays().get(0), Stay.builder().from(date("2031-03-04T09:00")).build()));
    assertThat(item(file, "e").missing())
        .containsExactly("/detentions/0/stays/1/place", "/detentions/0/stays/1/authority");
  }

  @Test
  void a_death_in_detention_asks_for_its_cause_and_not_for_a_release() {
    Detention died =
        BARE.withEnd(
            DetentionEnd.builder().manner(DetentionEndManner.DEATH).cause("Pneumonia").build());
    CaseFile file = BARE_FILE.withDetentions(died);
    Item death = item(file, "g");
    assertThat(death.status()).isEqualTo(Status.PARTIAL);
    assertThat(death.recorded()).containsExactly("/detentions/0/end/cause");
    assertThat(death.missing())
        .containsExactly("/events/0/description", "/detentions/0/end/remains");
    assertThat(item(file, "h").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void a_death_can_be_told_by_an_event_or_by_its_date() {
    Event death =
        Event.builder()
            .id("e1")
            .kind(EventKind.DEATH)
            .addPerson("p1")
            .description("Found at dawn")
            .build();
    assertThat(item(BARE_FILE.withEvents(death), "g").recorded())
        .containsExactly("/events/0/description");
    Person person = Person.builder().id("p1").deathDate(date("2031-09")).build();
    assertThat(item(BARE_FILE.withPersons(person), "g").status()).isEqualTo(Status.MISSING);
  }

  @Test
  void a_death_after_the_release_is_not_one_in_this_detention() {
    Person person = FULL_FILE.persons().get(0).withDeathDate(date("2040"));
    assertThat(item(FULL_FILE.withPersons(person), "g").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void a_release_is_not_asked_for_while_the_person_is_said_to_be_held() {
    Detention held = BARE.withStillHeldAsOf(date("2031-09-01"));
    assertThat(item(BARE_FILE.withDetentions(held), "h").status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(item(BARE_FILE, "h").status()).isEqualTo(Status.MISSING);
  }

  @Test
  void of_who_is_held_on_under_another_title_no_release_is_asked_for_and_no_death() {
    DetentionEnd end = DetentionEnd.builder().manner(DetentionEndManner.CONTINUED).build();
    Person person = Person.builder().id("p1").deathDate(date("2032-09")).build();
    CaseFile file = BARE_FILE.withDetentions(BARE.withEnd(end)).withPersons(person);
    assertThat(item(file, "g").status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(item(file, "h").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void a_release_on_paper_does_not_hide_that_the_person_is_still_held() {
    CaseFile file =
        BARE_FILE.withDetentions(BARE.withStillHeldAsOf(date("2031-09-01"))).withReleases(RELEASE);
    assertThat(item(file, "h").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void of_two_releases_the_one_that_the_end_names_is_asked_about() {
    Release paper = Release.builder().id("r0").person("p1").detention("d1").build();
    assertThat(item(FULL_FILE.withReleases(paper, RELEASE), "h").recorded())
        .containsExactly("/releases/1/when", "/releases/1/destination", "/releases/1/by");
  }

  @Test
  void a_transfer_out_of_the_record_is_told_by_its_event() {
    Detention moved =
        BARE.withEnd(
            DetentionEnd.builder()
                .manner(DetentionEndManner.TRANSFER)
                .when(date("2031-04-05T06:00"))
                .build());
    Event transfer =
        Event.builder()
            .id("e1")
            .kind(EventKind.TRANSFER)
            .addPerson("p1")
            .place(Place.named("Southport"))
            .build();
    Item left = item(BARE_FILE.withDetentions(moved).withEvents(transfer), "h");
    assertThat(left.status()).isEqualTo(Status.PARTIAL);
    assertThat(left.recorded()).containsExactly("/detentions/0/end/when", "/events/0/place");
    assertThat(left.missing()).containsExactly("/detentions/0/end/by");
  }

  @Test
  void a_transfer_out_of_the_record_is_told_by_the_end() {
    DetentionEnd moved = DetentionEnd.builder().manner(DetentionEndManner.TRANSFER).build();
    Item nothing = item(BARE_FILE.withDetentions(BARE.withEnd(moved)), "h");
    assertThat(nothing.status()).isEqualTo(Status.MISSING);
    assertThat(nothing.missing())
        .containsExactly(
            "/detentions/0/end/when", "/detentions/0/end/destination", "/detentions/0/end/by");

    DetentionEnd told =
        moved
            .withWhen(date("2031-04-05T06:00"))
            .withDestination(Place.named("Southport"))
            .withBy(Authority.named("Harbour Police"));
    Item all = item(BARE_FILE.withDetentions(BARE.withEnd(told)), "h");
    assertThat(all.status()).isEqualTo(Status.RECORDED);
    assertThat(all.recorded()).isEqualTo(nothing.missing());
    assertThat(all.missing()).isEmpty();
  }

  @Test
  void a_transfer_that_is_recorded_as_a_release_is_told_by_that() {
    DetentionEnd moved = DetentionEnd.builder().manner(DetentionEndManner.TRANSFER).build();
    CaseFile file = BARE_FILE.withDetentions(BARE.withEnd(moved)).withReleases(RELEASE);
    assertThat(item(file, "h").status()).isEqualTo(Status.RECORDED);
  }

  @Test
  void what_is_withheld_is_not_missing() {
    CaseFile file = BARE_FILE.withStatements(absent("/supervisedBy/name", AbsenceReason.WITHHELD));
    Item supervision = item(file, "d");
    assertThat(supervision.status()).isEqualTo(Status.WITHHELD);
    assertThat(supervision.withheld()).containsExactly("/detentions/0/supervisedBy");
    assertThat(supervision.missing()).isEmpty();
  }

  @Test
  void what_is_redacted_of_a_partial_item_is_listed_as_withheld() {
    Arrest arrest = Arrest.builder().when(date("2031-02-03T08:30")).build();
    CaseFile file =
        BARE_FILE
            .withDetentions(BARE.withArrest(arrest))
            .withStatements(absent("/arrest/place/name", AbsenceReason.REDACTED));
    Item arrested = item(file, "b");
    assertThat(arrested.status()).isEqualTo(Status.PARTIAL);
    assertThat(arrested.withheld()).containsExactly("/detentions/0/arrest/place");
    assertThat(arrested.missing()).containsExactly("/detentions/0/arrest/by");
  }

  @Test
  void what_nobody_knows_is_missing() {
    CaseFile file = BARE_FILE.withStatements(absent("/supervisedBy/name", AbsenceReason.UNKNOWN));
    assertThat(item(file, "d").status()).isEqualTo(Status.MISSING);
  }

  @Test
  void an_absence_that_is_deprecated_withholds_nothing() {
    CaseFile file =
        BARE_FILE.withStatements(
            absent("/supervisedBy/name", AbsenceReason.WITHHELD)
                .withStatus(StatementStatus.DEPRECATED));
    assertThat(item(file, "d").status()).isEqualTo(Status.MISSING);
  }

  @Test
  void an_absence_that_is_denied_or_disputed_withholds_nothing() {
    Statement withheld = absent("/supervisedBy/name", AbsenceReason.WITHHELD);
    CaseFile denied = BARE_FILE.withStatements(withheld.withStance(Stance.DENIES));
    CaseFile disputed = BARE_FILE.withStatements(withheld.withStatus(StatementStatus.DISPUTED));
    assertThat(item(denied, "d").status()).isEqualTo(Status.MISSING);
    assertThat(item(disputed, "d").status()).isEqualTo(Status.MISSING);
    assertThat(item(denied.withStatements(withheld, denied.statements().get(0)), "d").status())
        .isEqualTo(Status.WITHHELD);
  }

  @Test
  void only_whole_steps_of_a_pointer_are_withheld() {
    CaseFile file =
        BARE_FILE
            .withDetentions(Collections.nCopies(11, BARE))
            .withStatements(
                absent("/supervisedByLaw", AbsenceReason.WITHHELD),
                absent("/arrest", AbsenceReason.WITHHELD));
    List<Item> items = PROFILE.assess(file).items();
    assertThat(items)
        .flatExtracting(Item::withheld)
        .containsExactly(
            "/detentions/0/arrest/when", "/detentions/0/arrest/place", "/detentions/0/arrest/by");
  }

  @Test
  void one_of_several_ways_that_is_withheld_is_not_missing() {
    CaseFile file =
        BARE_FILE.withStatements(absent("/legalBasis/0/article", AbsenceReason.WITHHELD));
    Item ordered = item(file, "c");
    assertThat(ordered.status()).isEqualTo(Status.WITHHELD);
    assertThat(ordered.withheld()).containsExactly("/detentions/0/legalBasis");
    assertThat(ordered.missing()).containsExactly("/orders/0/issuer");
  }

  @Test
  void what_is_retracted_is_passed_over() {
    Person person = Person.builder().id("p1").addName(Name.of("Ilo Varn").withId("n1")).build();
    CaseFile file =
        FULL_FILE
            .withPersons(person)
            .withStatements(retracted("n1"), retracted("o1"), retracted("r1"));
    assertThat(item(file, "a").status()).isEqualTo(Status.MISSING);
    assertThat(item(file, "c").missing()).containsExactly("/orders/1/issuer");
    assertThat(item(file, "h").status()).isEqualTo(Status.MISSING);
    assertThat(PROFILE.assess(file.withStatements(retracted("d1"))).items()).isEmpty();
  }

  @Test
  void two_detentions_have_two_registers() {
    CaseFile file = FULL_FILE.withDetentions(FULL, BARE.withId("d2"));
    assertThat(PROFILE.assess(file).items()).hasSize(16);
    assertThat(PROFILE.assess(file).items())
        .filteredOn(item -> item.detention().equals("d2") && item.article().equals("17(3)(b)"))
        .singleElement()
        .satisfies(item -> assertThat(item.missing()).contains("/detentions/1/arrest/when"));
  }

  @Test
  void an_item_keeps_its_lists() {
    List<String> list = new ArrayList<>(List.of("/persons"));
    Item item = new Item("17(3)(a)", "identity", "d1", Status.MISSING, list, list, list);
    list.clear();
    assertThat(item.recorded()).containsExactly("/persons");
    assertThat(item.missing()).containsExactly("/persons");
    assertThat(item.withheld()).containsExactly("/persons");
    assertThat(item).hasToString("17(3)(a) MISSING");
  }

  @Test
  void no_value_of_the_record_is_in_a_text() {
    Completeness completeness = PROFILE.assess(BARE_FILE);
    assertThat(completeness)
        .hasToString(
            "Completeness[icpped-17-3, RECORDED=0, PARTIAL=0, WITHHELD=0, MISSING=7,"
                + " NOT_APPLICABLE=1]");
    assertThat(completeness.items().get(0)).hasToString("17(3)(a) MISSING");
    assertThat(PROFILE).hasToString("icpped-17-3");
  }

  private static Item item(CaseFile file, String letter) {
    return PROFILE.assess(file).items().stream()
        .filter(item -> item.article().equals("17(3)(" + letter + ")"))
        .findFirst()
        .orElseThrow();
  }

  private static CourtOrder order(String id, OrderKind kind) {
    return CourtOrder.builder()
        .id(id)
        .kind(kind)
        .issuer(Authority.named("First Court"))
        .addDetention("d1")
        .build();
  }

  private static Statement absent(String field, AbsenceReason why) {
    return Statement.builder().about("d1").field(field).absent(why).build();
  }

  private static Statement retracted(String id) {
    return Statement.builder().about(id).status(StatementStatus.DEPRECATED).build();
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }
}
