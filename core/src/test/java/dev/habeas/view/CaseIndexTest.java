package dev.habeas.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.Citation;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Extensible;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Part;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Proceeding;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseIndexTest {
  // find and pointer

  @Test
  void anything_with_an_id_is_found() {
    Stay stay = Stay.builder().id("stay").build();
    Statement said = about("d1").withId("said");
    CaseFile file =
        file().addDetention(detention("d1", "p1").withStays(stay)).addStatement(said).build();
    CaseIndex index = CaseIndex.of(file);
    assertThat(index.find("f")).containsSame(file);
    assertThat(index.find("p2")).containsSame(file.persons().get(1));
    assertThat(index.find("stay")).containsSame(stay);
    assertThat(index.find("said", Statement.class)).containsSame(said);
    assertThat(index.find("d1", Part.class)).containsSame(file.detentions().get(0));
    assertThat(index.find("d1", Person.class)).isEmpty();
    assertThat(index.pointer("f")).contains("");
    assertThat(index.pointer("stay")).contains("/detentions/0/stays/0");
    assertThat(index.pointer("said")).contains("/statements/0");
    assertThat(index).hasToString("CaseIndex[ids=6]");
  }

  @Test
  void of_two_objects_with_one_id_the_first_is_found() {
    CaseFile file = file().addDetention(detention("p1", "p2")).build();
    CaseIndex index = CaseIndex.of(file);
    assertThat(index.find("p1", Person.class)).isPresent();
    assertThat(index.find("p1", Detention.class)).isEmpty();
    assertThat(index.pointer("p1")).contains("/persons/0");
  }

  @Test
  void an_unknown_id_has_nothing() {
    CaseIndex index = index(file().addDetention(detention("d1", "p3")).addStatement(about("p3")));
    assertThat(index.find("p3")).isEmpty();
    assertThat(index.find("p3", Extensible.class)).isEmpty();
    assertThat(index.pointer("p3")).isEmpty();
    assertThat(index.partsAbout("p3")).isEmpty();
    assertThat(index.ordersOn("p3")).isEmpty();
    assertThat(index.statuses("p3", "UA", date("2020"))).isEmpty();
    assertThat(index.statementsAbout("p3")).isEmpty();
    assertThat(index.statementsAbout("p3", "/birthDate")).isEmpty();
    assertThat(index.statementsAbout("p3", "")).isEmpty();
  }

  @Test
  void an_id_of_something_else_has_nothing() {
    CaseIndex index =
        index(file().addDetention(detention("d1", "p1")).addOrder(order("o1").withPersons("p1")));
    assertThat(index.partsAbout("d1")).isEmpty();
    assertThat(index.ordersOn("p1")).isEmpty();
    assertThat(index.statuses("d1", "UA", date("2020"))).isEmpty();
  }

  // partsAbout

  @Test
  void what_is_of_a_person_is_about_the_person_in_the_order_of_the_file() {
    CaseIndex index =
        index(
            file()
                .addRelease(release("r1", "p1", "d1"))
                .addSentence(sentence("s1", "p1"))
                .addCharge(charge("c1", "p1"))
                .addDetentions(detention("d2", "p2"), detention("d1", "p1")));
    assertThat(ids(index.partsAbout("p1"))).containsExactly("d1", "c1", "s1", "r1");
    assertThat(ids(index.partsAbout("p2"))).containsExactly("d2");
  }

  @Test
  void what_names_a_person_anywhere_within_it_is_about_the_person() {
    Participant witness = Participant.builder().role(ParticipantRole.WITNESS).person("p1").build();
    Measure measure = Measure.builder().kind(MeasureKind.NO_CONTACT).addPerson("p1").build();
    CaseIndex index =
        index(
            file()
                .addPerson(
                    Person.named("p3", "Marta").withRelations(relation(RelationKind.SPOUSE, "p1")))
                .addProceedings(proceeding("pr1").withParticipants(witness), proceeding("pr2"))
                .addOrder(order("o1").withMeasures(measure))
                .addEvent(event("e1").withPersons("p1")));
    assertThat(ids(index.partsAbout("p1"))).containsExactly("p3", "pr1", "o1", "e1");
  }

  @Test
  void what_names_a_part_of_a_person_is_about_the_person() {
    CaseIndex index =
        index(
            file()
                .addDetention(detention("d1", "p1"))
                .addCharge(charge("c1", "p1"))
                .addOrders(order("o1").withDetentions("d1"), order("o2").withCharges("c1"))
                .addOrder(order("o3")));
    assertThat(ids(index.partsAbout("p1"))).containsExactly("d1", "c1", "o1", "o2");
  }

  @Test
  void the_proceedings_orders_and_events_that_such_a_part_names_are_about_the_person() {
    CaseIndex index =
        index(
            file()
                .addPerson(
                    Person.named("p3", "Marta")
                        .withStatuses(status("accused", "2020").withProceeding("pr1")))
                .addProceedings(proceeding("pr1"), proceeding("pr2"), proceeding("pr3"))
                .addOrders(order("o1").withPersons("p3").withProceeding("pr2"), order("o2"))
                .addOrder(order("o3").withProceeding("pr3"))
                .addSentence(sentence("s1", "p3").withOrder("o2"))
                .addRelease(release("r1", "p3", "d1").withEvent("e1"))
                .addEvent(event("e1")));
    assertThat(ids(index.partsAbout("p3")))
        .containsExactly("pr1", "pr2", "o1", "o2", "s1", "r1", "e1");
  }

  @Test
  void what_is_of_somebody_else_leads_no_further() {
    CaseIndex index =
        index(
            file()
                .addPerson(
                    Person.named("p3", "Marta")
                        .withRelations(relation(RelationKind.SPOUSE, "p1"))
                        .withStatuses(status("accused", "2020").withProceeding("pr1")))
                .addProceeding(proceeding("pr1"))
                .addDetentions(
                    detention("d1", "p1"),
                    detention("d2", "p2")
                        .withLinks(
                            DetentionLink.builder()
                                .kind(DetentionLinkKind.PARALLEL_TO)
                                .detention("d1")
                                .build()))
                .addOrder(order("o2").withDetentions("d2")));
    assertThat(ids(index.partsAbout("p1"))).containsExactly("p3", "d1", "d2");
  }

  @Test
  void sources_are_about_nobody() {
    CaseFile.Builder file = file().addSource(Source.builder().id("src").build());
    Detention cited = detention("d1", "p1").withCitations(Citation.builder().source("src").build());
    assertThat(ids(index(file.addDetention(cited)).partsAbout("p1"))).containsExactly("d1");
  }

  @Test
  void a_reference_to_something_of_another_kind_names_nothing() {
    CaseIndex index = index(file().addOrder(order("o1").withDetentions("p1").withCharges("p1")));
    assertThat(index.partsAbout("p1")).isEmpty();
  }

  @Test
  void what_is_retracted_is_about_nobody_and_names_nobody() {
    Measure measure = Measure.builder().id("m").kind(MeasureKind.BAIL).addPerson("p1").build();
    CaseIndex index =
        index(
            file()
                .addDetention(detention("d1", "p1"))
                .addOrders(order("o1").withDetentions("d1"), order("o2").withMeasures(measure))
                .addStatements(retracted("d1"), retracted("m")));
    assertThat(index.partsAbout("p1")).isEmpty();
    assertThat(ids(index.ordersOn("d1"))).containsExactly("o1");
    assertThat(index.find("d1")).isPresent();
  }

  // ordersOn

  @Test
  void orders_on_a_detention_name_it_or_act_on_one_that_does() {
    CaseIndex index =
        index(
            file()
                .addDetentions(detention("d1", "p1"), detention("d2", "p1"))
                .addOrders(
                    acting("lifts", OrderLinkKind.LIFTS, "longer"),
                    acting("longer", OrderLinkKind.EXTENDS, "first"),
                    order("first").withDetentions("d1").withLinks(link("before")),
                    order("before").withPersons("p1"),
                    acting("other", OrderLinkKind.EXTENDS, "nowhere"),
                    order("second").withDetentions("d2", "d1")));
    assertThat(ids(index.ordersOn("d1"))).containsExactly("lifts", "longer", "first", "second");
    assertThat(ids(index.ordersOn("d2"))).containsExactly("second");
  }

  @Test
  void orders_that_are_retracted_are_passed_over_and_lead_nowhere() {
    CaseIndex index =
        index(
            file()
                .addDetention(detention("d1", "p1"))
                .addOrders(
                    order("o1").withDetentions("d1"),
                    acting("o2", OrderLinkKind.EXTENDS, "o1"),
                    acting("o3", OrderLinkKind.EXTENDS, "o2"))
                .addStatement(retracted("o2")));
    assertThat(ids(index.ordersOn("d1"))).containsExactly("o1");
  }

  @Test
  void circles_end() {
    CaseFile.Builder file =
        file()
            .addDetention(detention("d1", "p1").withLinks(part("d1")))
            .addSentence(sentence("s1", "p1").withSupersedes("s1"))
            .addStatements(retracted("a").withId("b"), retracted("b").withId("a"))
            .addStatement(about("c").withId("c"));
    for (int i = 0; i < 3_000; i++) {
      CourtOrder order = acting("o" + i, OrderLinkKind.EXTENDS, "o" + (i + 1) % 3_000);
      file.addOrder(i == 0 ? order.withDetentions("d1") : order);
    }
    CaseIndex index = index(file);
    assertThat(index.ordersOn("d1")).hasSize(3_000);
    assertThat(index.partsAbout("p1")).hasSize(4); // d1, s1, o0 and what it extends
    assertThat(index.statementsAbout("a")).hasSize(1);
    assertThat(index.statementsAbout("c")).hasSize(1);
  }

  // statuses

  @Test
  void a_status_may_hold_from_its_first_day_to_its_last() {
    PersonStatus suspect = status("suspect", "2020-03-02").withUntil(date("2020-05-04"));
    assertThat(statuses("2020-03-01", suspect)).isEmpty();
    assertThat(statuses("2020-03-02", suspect)).containsExactly(suspect);
    assertThat(statuses("2020-05-04", suspect)).containsExactly(suspect);
    assertThat(statuses("2020-05-05", suspect)).isEmpty();
  }

  @Test
  void what_is_not_known_is_not_held_against_a_status() {
    PersonStatus sometime =
        PersonStatus.builder().kind(LegalStatus.WANTED).jurisdiction("UA").build();
    PersonStatus in2020 = status("accused", "2020").withUntil(date("2021"));
    assertThat(statuses("1990", sometime, in2020)).containsExactly(sometime);
    assertThat(statuses("2020-01-01", sometime, in2020)).containsExactly(sometime, in2020);
    assertThat(statuses("2021-12-31", sometime, in2020)).containsExactly(sometime, in2020);
    assertThat(statuses("2019/2020", sometime, in2020)).containsExactly(sometime, in2020);
  }

  @Test
  void a_later_status_of_the_same_proceeding_replaces_the_earlier() {
    PersonStatus accused = status("accused", "2019").withProceeding("pr1");
    PersonStatus convicted = status("convicted", "2020-05").withProceeding("pr1");
    PersonStatus elsewhere = status("witness", "2018").withProceeding("pr2");
    assertThat(statuses("2020-04-30", accused, convicted, elsewhere))
        .containsExactly(accused, elsewhere);
    assertThat(statuses("2020-05-15", accused, convicted, elsewhere))
        .as("it may have been later that month")
        .containsExactly(accused, convicted, elsewhere);
    assertThat(statuses("2020-05-31", accused, convicted, elsewhere))
        .containsExactly(convicted, elsewhere);
  }

  @Test
  void what_was_replaced_does_not_come_back() {
    PersonStatus accused = status("accused", "2019");
    PersonStatus suspended = status("proceedings-suspended", "2020").withUntil(date("2021"));
    assertThat(statuses("2022", accused, suspended)).isEmpty();
  }

  @Test
  void a_status_said_to_have_held_later_is_not_replaced() {
    PersonStatus wanted = status("wanted", "2018").withAsOf(date("2021-01-01"));
    PersonStatus until = status("accused", "2018").withUntil(date("2021"));
    PersonStatus convicted = status("convicted-not-final", "2019");
    assertThat(statuses("2020", wanted, until, convicted))
        .containsExactly(wanted, until, convicted);
  }

  @Test
  void a_status_of_which_only_a_day_is_known_had_begun_by_then() {
    PersonStatus wanted = status("wanted", "2018").withFrom(Optional.empty());
    PersonStatus asOf = wanted.withAsOf(date("2018-06"));
    PersonStatus accused = status("accused", "2019");
    assertThat(statuses("2020", wanted, asOf, accused)).containsExactly(wanted, accused);
    assertThat(statuses("2017", asOf)).containsExactly(asOf);
  }

  @Test
  void each_of_very_many_statuses_is_replaced_or_not() {
    PersonStatus[] accused = new PersonStatus[20_000];
    Arrays.fill(accused, status("accused", "2020-03-02"));
    assertThat(statuses("2020-05-04", accused)).hasSize(accused.length);
    accused[0] = status("convicted", "2020-03-03");
    assertThat(statuses("2020-05-04", accused)).containsExactly(accused[0]);
  }

  @Test
  void a_status_is_of_its_jurisdiction_alone() {
    PersonStatus here = status("accused", "2019");
    PersonStatus there = status("no-proceedings", "2020").withJurisdiction("PL");
    PersonStatus nowhere = status("wanted", "2020").withJurisdiction(Optional.empty());
    assertThat(statuses("2021", here, there, nowhere)).containsExactly(here);
  }

  @Test
  void a_status_that_is_retracted_neither_holds_nor_replaces() {
    PersonStatus accused = status("accused", "2019");
    PersonStatus convicted = status("convicted", "2020").withId("wrong");
    Person person = Person.named("p3", "Marta").withStatuses(accused, convicted);
    CaseFile.Builder file = file().addPerson(person).addStatement(retracted("wrong"));
    assertThat(index(file).statuses("p3", "UA", date("2021"))).containsExactly(accused);
    assertThat(index(file.addStatement(retracted("p3"))).statuses("p3", "UA", date("2021")))
        .isEmpty();
  }

  // statementsAbout

  @Test
  void a_field_is_found_however_a_statement_names_it() {
    Statement byFile = about("f").withField("/detentions/0/stays/0/from");
    Statement byIndex = about("d1").withField("/stays/0/from").withValue("2020");
    Statement byEntry = about("stay").withField("/from").withStatus(StatementStatus.DEPRECATED);
    Statement onPlace = about("stay").withField("/place/name");
    CaseIndex index = index(stayed().addStatements(byFile, byIndex, byEntry, onPlace));
    assertThat(index.statementsAbout("stay", "/from")).containsExactly(byFile, byIndex, byEntry);
    assertThat(index.statementsAbout("d1", "/stays/0/from"))
        .containsExactly(byFile, byIndex, byEntry);
    assertThat(index.statementsAbout("stay", "/place/name")).containsExactly(onPlace);
    assertThat(index.statementsAbout("stay", "/until")).isEmpty();
  }

  @Test
  void what_is_said_of_what_holds_a_field_bears_on_it() {
    Statement onFile = about("f");
    Statement onDetention = about("d1");
    Statement onStays = about("d1").withField("/stays");
    Statement onStay = about("stay");
    Statement onNext = about("d1").withField("/stays/1");
    Statement onPerson = about("p1");
    CaseIndex index =
        index(stayed().addStatements(onPerson, onNext, onStay, onStays, onDetention, onFile));
    assertThat(index.statementsAbout("stay", "/from"))
        .containsExactly(onStay, onStays, onDetention, onFile);
    assertThat(index.statementsAbout("d1", "")).containsExactly(onDetention, onFile);
    assertThat(index.statementsAbout("d1", "/stays/1/from"))
        .containsExactly(onNext, onStays, onDetention, onFile);
    assertThat(index.statementsAbout("f", "/title")).containsExactly(onFile);
  }

  @Test
  void what_is_said_within_an_object_is_about_it() {
    Statement onFile = about("f");
    Statement onStay = about("stay").withField("/from");
    Statement onDetention = about("d1");
    Statement onNothing = about("d1").withField("from");
    Statement onTenth = about("d10");
    CaseFile.Builder file = stayed();
    for (int i = 1; i <= 10; i++) {
      file.addDetention(detention("d" + (i + 1), "p1"));
    }
    Statement onOther = about("f").withField("/detentions/10/arrest");
    CaseIndex index =
        index(file.addStatements(onTenth, onNothing, onDetention, onStay, onFile, onOther));
    assertThat(index.statementsAbout("d1")).containsExactly(onNothing, onDetention, onStay);
    assertThat(index.statementsAbout("d2")).isEmpty();
    assertThat(index.statementsAbout("d11")).containsExactly(onOther);
    assertThat(index.statementsAbout("f")).hasSize(6);
  }

  @Test
  void a_pointer_to_nothing_that_the_object_can_have_has_no_statements() {
    CaseIndex index = index(stayed().addStatements(about("d1"), about("d1").withField("arrest")));
    for (String pointer :
        List.of("/", "arrest", "/day", "/stays/00", "/stays/2", "//", "/stays/")) {
      assertThat(index.statementsAbout("d1", pointer)).as(pointer).isEmpty();
    }
    assertThat(index.statementsAbout("d1", "/".repeat(1_000_000))).isEmpty();
  }

  @Test
  void an_earlier_value_is_kept_and_a_retracted_statement_is_not() {
    Statement earlier =
        about("d1")
            .withField("/arrest/when")
            .withValue("2019")
            .withStatus(StatementStatus.DEPRECATED);
    Statement withdrawn = about("d1").withField("/arrest/when").withId("said");
    Statement retraction = retracted("said");
    Statement retractionOfAll = retracted("d1");
    CaseIndex index =
        index(stayed().addStatements(earlier, withdrawn, retraction, retractionOfAll));
    assertThat(index.statementsAbout("d1", "/arrest/when"))
        .containsExactly(earlier, retractionOfAll);
    assertThat(index.statementsAbout("said")).containsExactly(retraction);
    assertThat(index.find("said")).contains(withdrawn);
  }

  // What the examples are made of

  private static CaseFile.Builder file() {
    return CaseFile.builder()
        .id("f")
        .addPerson(Person.named("p1", "Olena Tkach"))
        .addPerson(Person.named("p2", "Ivan Bondar"));
  }

  private static CaseFile.Builder stayed() {
    Stay stay = Stay.builder().id("stay").build();
    return file()
        .addDetention(
            detention("d1", "p1")
                .withArrest(Arrest.builder().when(date("2020")).build())
                .withStays(stay));
  }

  private static CaseIndex index(CaseFile.Builder file) {
    return CaseIndex.of(file.build());
  }

  private static List<PersonStatus> statuses(String day, PersonStatus... statuses) {
    Person person = Person.named("p3", "Marta").withStatuses(statuses);
    return index(file().addPerson(person)).statuses("p3", "UA", date(day));
  }

  private static List<String> ids(List<? extends Part> parts) {
    return parts.stream().map(Part::id).toList();
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }

  private static Detention detention(String id, String person) {
    return Detention.builder().id(id).person(person).kind(DetentionKind.CRIMINAL).build();
  }

  private static DetentionLink part(String of) {
    return DetentionLink.builder().kind(DetentionLinkKind.PART_OF).detention(of).build();
  }

  private static Charge charge(String id, String person) {
    return Charge.builder().id(id).person(person).build();
  }

  private static Sentence sentence(String id, String person) {
    return Sentence.builder().id(id).person(person).state(SentenceState.PRONOUNCED).build();
  }

  private static Release release(String id, String person, String detention) {
    return Release.builder().id(id).person(person).detention(detention).build();
  }

  private static Proceeding proceeding(String id) {
    return Proceeding.builder().id(id).build();
  }

  private static Event event(String id) {
    return Event.builder().id(id).kind(EventKind.PRISONER_EXCHANGE).build();
  }

  private static CourtOrder order(String id) {
    return CourtOrder.builder().id(id).kind(OrderKind.DETENTION).build();
  }

  private static CourtOrder acting(String id, OrderLinkKind kind, String on) {
    return order(id).withLinks(OrderLink.builder().kind(kind).order(on).build());
  }

  private static OrderLink link(String on) {
    return OrderLink.builder().kind(OrderLinkKind.MODIFIES).order(on).build();
  }

  private static Relation relation(RelationKind kind, String person) {
    return Relation.builder().kind(kind).person(person).build();
  }

  private static PersonStatus status(String kind, String from) {
    return PersonStatus.builder()
        .kind(LegalStatus.of(kind))
        .jurisdiction("UA")
        .from(date(from))
        .build();
  }

  private static Statement about(String id) {
    return Statement.builder().about(id).build();
  }

  private static Statement retracted(String id) {
    return about(id).withStatus(StatementStatus.DEPRECATED);
  }
}
